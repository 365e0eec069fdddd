import type { Annex } from './annex.types.ts';

/** How a column is written: what is long is wrapped, what is short stands in the middle. */
export type AnnexColumnKind = 'text' | 'short' | 'number' | 'day';
type Shape = { kind: AnnexColumnKind; width: number };

const text = (width: number): Shape => ({ kind: 'text', width });
const short = (width: number): Shape => ({ kind: 'short', width });
const number = (width: number): Shape => ({ kind: 'number', width });
const day: Shape = { kind: 'day', width: 11 };

const ASPECTS = { A: short(4), B: short(4), C: short(4), D: short(4), E: short(4), F: short(4) };

/** The tables of the annexes, their columns in the order of the forms (domain §3.1–3.4); widths in characters. */
export const ANNEX_TABLES = {
  rating: {
    no: number(5),
    branch: text(26),
    type: short(9),
    superior: text(20),
    ...ASPECTS,
    stars: number(6),
    tier: short(7),
    weak: short(7),
    change: short(7),
    remark: text(20),
  },
  progress: {
    no: number(4),
    branch: text(16),
    type: short(6),
    superior: text(12),
    secretary: short(8),
    phone: short(12),
    fullMembers: number(5),
    probationaryMembers: number(5),
    ...ASPECTS,
    stars: number(5),
    previousStars: number(5),
    change: short(5),
    tier: short(5),
    weak: short(5),
    consequence: short(8),
    leaders: short(10),
    planned: short(10),
    weaknesses: text(24),
    measures: text(24),
    owners: short(8),
    dueOn: day,
    progress: short(7),
    appliedOn: day,
    acceptance: short(8),
    title: short(11),
    writtenOffOn: day,
    remark: text(10),
  },
  issues: {
    no: number(6),
    branch: text(19),
    aspect: short(6),
    criterion: short(8),
    text: text(32),
    source: short(10),
    foundOn: day,
    foundBy: text(15),
    severity: short(7),
    cause: text(18),
    common: short(6),
    state: short(9),
  },
  tasks: {
    no: number(7),
    branch: text(19),
    issueNo: short(8),
    text: text(30),
    goal: text(23),
    startsOn: day,
    dueOn: day,
    cooperation: text(14),
    supportNeeded: text(17),
    progressPercent: number(7),
  },
  duties: {
    no: number(7),
    branch: text(20),
    taskNo: short(9),
    lead: short(12),
    owner: short(12),
    leaders: short(12),
    supervisor: text(17),
    dueOn: day,
    supervision: text(22),
    doneMark: text(25),
  },
  ledger: {
    no: number(5),
    branch: text(14),
    aspect: short(5),
    criterion: short(6),
    currentState: text(24),
    issue: text(34),
    measures: text(32),
    lead: short(8),
    owners: short(8),
    dueOn: day,
    months: text(28),
    evidence: number(6),
    completion: short(8),
    submittedOn: day,
    verdict: text(24),
    verifiedOn: day,
    relapses: number(6),
    remark: text(20),
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, Shape>>>>;

export type AnnexTable = keyof typeof ANNEX_TABLES;
export type AnnexColumn<T extends AnnexTable = AnnexTable> = T extends AnnexTable
  ? keyof (typeof ANNEX_TABLES)[T] & string
  : never;

/** Which tables an annex holds: the three lists are three tables of the same rows. */
export const TABLES_OF: Readonly<Record<Annex, readonly AnnexTable[]>> = {
  RATING: ['rating'],
  PROGRESS: ['progress'],
  LISTS: ['issues', 'tasks', 'duties'],
  LEDGER: ['ledger'],
};

const columnsOfTable = (table: AnnexTable): { key: AnnexColumn; kind: AnnexColumnKind; width: number }[] =>
  Object.entries(ANNEX_TABLES[table] as Record<string, Shape>).map(([key, shape]) => ({
    key: key as AnnexColumn,
    ...shape,
  }));

/**
 * A table wider than a landscape A4 at 9 points is printed in parts: which columns every part repeats, and with which
 * column the next one begins.
 */
const PARTS: Partial<Record<AnnexTable, { keys: readonly string[]; next: string }>> = {
  progress: { keys: ['no', 'branch'], next: 'weaknesses' },
  ledger: { keys: ['no', 'branch', 'aspect', 'criterion'], next: 'months' },
};

/**
 * The columns of a table, by their places, as they are printed together.
 * @example partsOfTable('rating', ['no', 'branch']) // [[0, 1]]
 */
export const partsOfTable = (table: AnnexTable, keys: readonly string[]): number[][] => {
  const places = keys.map((_, at) => at);
  const part = PARTS[table];
  if (!part) return [places];
  const next = keys.indexOf(part.next);
  const repeated = places.filter((at) => part.keys.includes(keys[at]!));
  return [places.slice(0, next), [...repeated, ...places.slice(next)]];
};

/** The book of one branch does not name it on every line (domain §3.4). */
export const columnsFor = (table: AnnexTable, alone: boolean) =>
  columnsOfTable(table).filter(({ key }) => !(alone && table === 'ledger' && key === 'branch'));
