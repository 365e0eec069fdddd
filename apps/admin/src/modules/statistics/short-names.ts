/** Fewer characters than this say nothing by themselves: a prefix is kept rather than leave so little. */
const LEAST = 4;

const commonLength = (names: readonly string[]): number => {
  const [first = ''] = names;
  let n = 0;
  while (n < first.length && names.every((name) => name[n] === first[n])) n++;
  return n;
};

/**
 * Names beside each other without what they all begin with (the county, as a rule), so that an axis shows what tells them
 * apart.
 * @example shortNames(['演示县财政局党总支', '演示县审计局党支部']) // ['财政局党总支', '审计局党支部']
 */
export const shortNames = (names: readonly string[]): string[] => {
  const plain = names.map((name) => name.replace(/^中共/, ''));
  const shared = plain.length > 1 ? commonLength(plain) : 0;
  return plain.every((name) => name.length - shared >= LEAST) ? plain.map((name) => name.slice(shared)) : plain;
};
