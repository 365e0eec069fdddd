import {
  ANNEXES,
  type Annex,
  type AnnexColumnKind,
  type AnnexFacts,
  type AnnexLists,
  type AnnexTable,
  type AnnexTally,
  addToTally,
  columnsFor,
  isRated,
  partsOfTable,
  percentOf,
  TABLES_OF,
} from '@zhibu/rules';
import {
  ANNEX_COLUMN_WORDS,
  ANNEX_NUMBER_WORDS,
  ANNEX_TABLE_WORDS,
  ANNEX_WORDS,
  FORM_WORDS,
  fill,
  type Locale,
  TALLY_WORDS,
  type Word,
} from '@zhibu/vocabulary';
import type { Cell, Cells } from './annex.cells.ts';
import {
  dutyRow,
  issueRow,
  ledgerRow,
  type Place,
  progressRow,
  type Row,
  ratingRow,
  taskRow,
  tasksIn,
} from './annex.rows.ts';

/** Whom a table speaks of: who is due in the quarter, or who has anything on the lists of the year. */
export type Subject = 'ratings' | 'lists';
export type SheetColumn = { key: string; kind: AnnexColumnKind; width: number; heading: Word };

/** All that page, workbook and document need to know of a table: they differ in the paper alone. */
export type Sheet = {
  table: AnnexTable;
  subject: Subject;
  title: Word;
  columns: readonly SheetColumn[];
  /** Which columns are printed together: what is too wide for a page takes two, the first columns on both. */
  parts: readonly (readonly number[])[];
  /** The rows of one branch, in the order of the columns. */
  rowsOf: (facts: AnnexLists, place: Place) => Cell[][];
  /** The line below. */
  totals: (tally: AnnexTally, locale: Locale) => string;
};

type RowsOf<T extends AnnexTable> =
  | { subject: 'ratings'; rows: (facts: AnnexFacts, place: Place) => Row<T>[] }
  | { subject: 'lists'; rows: (facts: AnnexLists, place: Place) => Row<T>[] };

/** The three lists and the ledger are views of the same issues and tasks (R54). */
const ROWS: { readonly [T in AnnexTable]: RowsOf<T> } = {
  rating: { subject: 'ratings', rows: (facts, place) => [ratingRow(facts, place)] },
  progress: { subject: 'ratings', rows: (facts, place) => [progressRow(facts, place)] },
  issues: { subject: 'lists', rows: (facts, place) => facts.issues.map((issue) => issueRow(facts, issue, place)) },
  tasks: { subject: 'lists', rows: (facts, place) => tasksIn(facts).map((given) => taskRow(facts, given, place)) },
  duties: { subject: 'lists', rows: (facts, place) => tasksIn(facts).map((given) => dutyRow(facts, given, place)) },
  ledger: { subject: 'lists', rows: (facts, place) => facts.issues.map((issue) => ledgerRow(facts, issue, place)) },
};

const rowsBy = (of: RowsOf<AnnexTable>, facts: AnnexLists, place: Place): readonly Cells[] => {
  if (of.subject === 'lists') return of.rows(facts, place);
  return isRated(facts) ? of.rows(facts, place) : [];
};

const share = (part: number, whole: number): string | undefined => percentOf(part, whole)?.toString();

const totalsText = (table: AnnexTable, tally: AnnexTally, locale: Locale): string => {
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

const headingOf = (table: AnnexTable, key: string): Word =>
  (ANNEX_COLUMN_WORDS[table] as Readonly<Record<string, Word>>)[key]!;

/** A table as it is shown; alone, of one branch. */
export const sheetOf = (table: AnnexTable, alone: boolean): Sheet => {
  const columns = columnsFor(table, alone).map((column) => ({ ...column, heading: headingOf(table, column.key) }));
  const keys = columns.map(({ key }) => key);
  const of = ROWS[table] as RowsOf<AnnexTable>;
  return {
    table,
    subject: of.subject,
    title: ANNEX_TABLE_WORDS[table],
    columns,
    parts: partsOfTable(table, keys),
    rowsOf: (facts, place) => rowsBy(of, facts, place).map((row) => keys.map((key) => row[key]!)),
    totals: (tally, locale) => totalsText(table, tally, locale),
  };
};

export const sheetsOf = (annex: Annex, alone: boolean): readonly Sheet[] =>
  TABLES_OF[annex].map((table) => sheetOf(table, alone));

/** What a table is headed with: of which annex it is, and which one. */
export const titleOf = ({ table, title }: Sheet, locale: Locale): string => {
  const annex = ANNEXES.find((each) => TABLES_OF[each].includes(table))!;
  return `${ANNEX_NUMBER_WORDS[annex][locale]}${locale === 'zh' ? ' ' : ': '}${title[locale]}`;
};

/** Annex 1 is a form a branch; everything else is wide. */
export const hasForms = (annex: Annex): boolean => annex === 'RATING';

/** Every branch once more: a sheet is written from beginning to end, and the next begins anew. */
export type Pass = (subject: Subject) => AsyncIterable<readonly AnnexLists[]>;

/** What stands above the tables of an annex. */
export type Paper = { title: string; head: string };

/** Whose annex of which quarter it is, and of what day: the line above every table. */
export const headOf = (
  { organization, period }: { organization: { name: string }; period: { year: number; ordinal: number } },
  today: string,
  locale: Locale,
): string => {
  const quarter =
    locale === 'zh' ? `${period.year} 年第 ${period.ordinal} 季度` : `quarter ${period.ordinal} of ${period.year}`;
  const said = { unit: organization.name, period: quarter, filledOn: today } as const;
  const colon = locale === 'zh' ? '：' : ': ';
  return (['unit', 'period', 'filledOn'] as const)
    .map((key) => `${FORM_WORDS[key][locale]}${colon}${said[key]}`)
    .join('　　');
};

export const paperOf = (source: Parameters<typeof headOf>[0], annex: Annex, today: string): Paper => ({
  title: ANNEX_WORDS[annex].zh,
  head: headOf(source, today, 'zh'),
});

/** The line of names that is signed by hand. */
export const SIGNATURES = `${FORM_WORDS.filledBy.zh}：　　　　　　　　${FORM_WORDS.checkedBy.zh}：　　　　　　　　`;

/** All that a file is made of, whatever its format. */
export type Making = {
  sheets: readonly Sheet[];
  forms: boolean;
  paper: Paper;
  pass: Pass;
  alone: boolean;
  step: (branches: number) => Promise<void>;
};
export type Written = { rows: number };

/** The rows of a sheet as its branches come, tallied on the way; `step` hears of every page of them. */
export async function* rowsIn(
  { subject, rowsOf }: Sheet,
  { pass, alone, step }: Making,
  tally: AnnexTally,
): AsyncGenerator<Cell[]> {
  for await (const page of pass(subject)) {
    for (const facts of page) {
      addToTally(tally, facts);
      yield* rowsOf(facts, { number: tally.branches, alone, locale: 'zh' });
    }
    await step(page.length);
  }
}

/** The branches that have a form (Annex 1), one by one. */
export async function* formsIn({ pass }: Making): AsyncGenerator<AnnexFacts> {
  for await (const page of pass('ratings')) yield* page.filter(isRated);
}
