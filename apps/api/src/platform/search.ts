import { pinyin } from 'pinyin-pro';
import type { Search } from './work/plan.ts';
import type { Run } from './work/rows.ts';
import type { Sql } from './work/scope.ts';

/**
 * Finding records by a part of their name, their code, or pinyin (initials or letters, from any character on). Beside
 * the records stands a table `(id, text)` whose text holds one word for each way to be found; its full-text index knows
 * words of ASCII only, so that both engines cut it alike whatever their settings:
 * `b4e2d5171` two neighbouring characters · `czbdj` a code · `iczj` initials · `pcaizhengju` letters.
 */
const LONGEST = 12;
const MOST = 6_000;

/** A pattern for LIKE that finds exactly this text, wherever it stands. */
export const containing = (text: string): string => `%${escapeLike(text)}%`;

/** Text as LIKE takes it at its word. */
export const escapeLike = (text: string): string => text.replace(/[\\%_]/g, (char) => `\\${char}`);

const normal = (text: string): string => text.normalize('NFKC').toLowerCase().trim();
// biome-ignore lint/suspicious/noControlCharactersInRegex: the range is the definition of ASCII
const isAscii = (text: string): boolean => /^[\x00-\x7f]*$/.test(text);
const plainLetters = (text: string): string => text.replace(/[^a-z0-9]/g, '');
const hex = (char: string): string => char.codePointAt(0)!.toString(16).padStart(4, '0');

/** Neighbouring characters, where one of them at least is no ASCII. */
const pairsOf = (text: string): string[] => {
  const chars = [...text.replace(/\s/g, '')];
  return chars.slice(1).flatMap((char, i) => (isAscii(chars[i]! + char) ? [] : [`b${hex(chars[i]!)}${hex(char)}`]));
};

/** The initials and the letters of a name, from each of its syllables on. */
const soundsOf = (name: string): string[] => {
  const syllables = pinyin(name, { toneType: 'none', type: 'array', nonZh: 'consecutive' })
    .map((syllable) => plainLetters(normal(syllable)))
    .filter(Boolean);
  const from = (parts: string[], mark: string) =>
    parts.map((_, i) => mark + parts.slice(i).join('').slice(0, LONGEST)).filter((word) => word.length > 2);
  return [
    ...from(
      syllables.map((syllable) => (/^\d/.test(syllable) ? syllable : syllable[0]!)),
      'i',
    ),
    ...from(syllables, 'p'),
  ];
};

/** Everything a record is found by. It begins with a space, so that each word does. */
export const searchTextOf = (names: readonly (string | null)[], codes: readonly string[]): string => {
  const texts = names.filter((name) => name !== null).map(normal);
  const words = [
    ...codes.map((code) => `c${plainLetters(normal(code))}`),
    ...texts.flatMap(pairsOf),
    ...texts.flatMap(soundsOf),
  ];
  let text = '';
  for (const word of new Set(words)) if (text.length + word.length < MOST) text += ` ${word}`;
  return text;
};

/** What some records are found by, written anew. */
export const writeSearches = async (
  run: Run,
  table: string,
  found: readonly { id: string; text: string }[],
): Promise<void> => {
  if (found.length === 0) return;
  await run(
    `INSERT INTO ${table} (id, text) VALUES ${found.map(() => '(?, ?)').join(', ')} ON DUPLICATE KEY UPDATE text = VALUES(text)`,
    found.flatMap(({ id, text }) => [id, text]),
  );
};

export const writeSearch = (run: Run, table: string, id: string, text: string): Promise<void> =>
  writeSearches(run, table, [{ id, text }]);

type Term = { where: Sql; joins: boolean; indexed: string[] };

const anyOf = (columns: readonly string[], pattern: string): Sql => ({
  text: columns.map((column) => `${column} LIKE ?`).join(' OR '),
  params: columns.map(() => pattern),
});

const termOf = (term: string, names: readonly string[]): Term => {
  if (!isAscii(term)) {
    const where = anyOf(
      names.map((name) => `t.${name}`),
      containing(term),
    );
    return { where, joins: false, indexed: pairsOf(term).map((pair) => `+${pair}`) };
  }
  const letters = plainLetters(term).slice(0, LONGEST);
  if (letters === '') return { where: { text: '1 = 0', params: [] }, joins: false, indexed: [] };
  // a single letter is too common for any index of words: what begins with it
  if (letters.length === 1) return { where: anyOf(['t.sortKey'], `${letters}%`), joins: false, indexed: [] };
  const patterns = ['c', 'i', 'p'].map((mark) => `% ${mark}${letters}%`);
  const where = { text: patterns.map(() => 's.text LIKE ?').join(' OR '), params: patterns };
  return { where, joins: true, indexed: [`+(c${letters}* i${letters}* p${letters}*)`] };
};

/** The condition for what was typed: every word of it must be met. `null` when nothing was typed. */
export const searchFor = (
  text: string | null | undefined,
  at: { table: string; names: readonly string[] },
): Search | null => {
  const terms = normal(text ?? '')
    .split(/\s+/)
    .filter(Boolean)
    .slice(0, 5)
    .map((term) => termOf(term, at.names));
  if (terms.length === 0) return null;
  const join = `INNER JOIN ${at.table} s ON s.id = t.id`;
  const where = {
    text: terms.map((term) => `(${term.where.text})`).join(' AND '),
    params: terms.flatMap((term) => term.where.params),
  };
  const plain = { where, ...(terms.some((term) => term.joins) && { join }) };
  const words = terms.flatMap((term) => term.indexed);
  if (words.length === 0) return { plain };
  const match = {
    text: `MATCH(s.text) AGAINST(? IN BOOLEAN MODE) AND ${where.text}`,
    params: [words.join(' '), ...where.params],
  };
  return { plain, indexed: { join, where: match } };
};
