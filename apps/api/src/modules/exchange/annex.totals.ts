import { type AnnexTable, type AnnexTally, percentOf } from '@zhibu/rules';
import { fill, type Locale, TALLY_WORDS } from '@zhibu/vocabulary';

const share = (part: number, whole: number): string | undefined => percentOf(part, whole)?.toString();

/** The line below a table. */
export const totalsText = (table: AnnexTable, tally: AnnexTally, locale: Locale): string => {
  const { tiers, stars, rated } = tally;
  return fill(TALLY_WORDS[table][locale], {
    branches: tally.branches,
    rated,
    ...Object.fromEntries(stars.map((count, index) => [`s${index}`, count])),
    advanced: tiers.ADVANCED,
    middle: tiers.MIDDLE,
    lagging: tiers.LAGGING,
    advancedShare: share(tiers.ADVANCED, rated),
    middleShare: share(tiers.MIDDLE, rated),
    laggingShare: share(tiers.LAGGING, rated),
    weak: tally.weak,
    reached: tally.reached,
    share: share(tally.reached, tally.branches),
    organs: tally.organs,
    organsReached: tally.organsReached,
    organShare: share(tally.organsReached, tally.organs),
    issues: tally.issues,
    tasks: tally.tasks,
    verified: tally.verified,
  });
};
