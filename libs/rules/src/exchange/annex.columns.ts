import type { Annex } from './annex.types.ts';

/** How a column is written: what is long is wrapped, what is short stands in the middle. */
export type AnnexColumnKind = 'text' | 'short' | 'number' | 'day';
type Shape = { kind: AnnexColumnKind; width: number };

const text = (width: number): Shape => ({ kind: 'text', width });
const short = (width: number): Shape => ({ kind: 'short', width });
const number = (width: number): Shape => ({ kind: 'number', width });
const day: Shape = { kind: 'day', width: 12 };

const ASPECTS = { A: short(3), B: short(3), C: short(3), D: short(3), E: short(3), F: short(3) };

/**
 * The tables of the annexes, their columns in the order of the forms (domain §3.1–3.4); widths in characters. What
 * is printed together takes no more than 135: so it stands on a landscape A4, and is read at nine points.
 */
export const ANNEX_TABLES = {
  rating: {
    no: number(5),
    branch: text(26),
    type: short(8),
    superior: text(20),
    ...ASPECTS,
    stars: number(5),
    tier: short(7),
    weak: short(7),
    change: short(7),
    remark: text(30),
  },
  progress: {
    no: number(4),
    branch: text(15),
    type: short(6),
    superior: text(11),
    secretary: short(8),
    phone: short(13),
    fullMembers: number(5),
    probationaryMembers: number(5),
    ...ASPECTS,
    stars: number(5),
    previousStars: number(5),
    change: short(5),
    tier: short(6),
    weak: short(5),
    consequence: short(8),
    leaders: short(8),
    planned: short(8),
    weaknesses: text(20),
    measures: text(20),
    owners: short(8),
    dueOn: day,
    progress: short(7),
    appliedOn: day,
    acceptance: short(7),
    title: short(12),
    writtenOffOn: day,
    remark: text(6),
  },
  issues: {
    no: number(7),
    branch: text(16),
    aspect: short(5),
    criterion: short(6),
    text: text(28),
    source: short(10),
    foundOn: day,
    foundBy: text(12),
    severity: short(6),
    cause: text(17),
    common: short(5),
    state: short(8),
  },
  tasks: {
    no: number(8),
    branch: text(16),
    issueNo: short(8),
    text: text(26),
    goal: text(20),
    startsOn: day,
    dueOn: day,
    cooperation: text(12),
    supportNeeded: text(14),
    progressPercent: number(6),
  },
  duties: {
    no: number(8),
    branch: text(16),
    taskNo: short(9),
    lead: short(9),
    owner: short(9),
    leaders: short(9),
    supervisor: text(15),
    dueOn: day,
    supervision: text(20),
    doneMark: text(26),
  },
  ledger: {
    no: number(7),
    branch: text(13),
    aspect: short(5),
    criterion: short(6),
    currentState: text(22),
    issue: text(30),
    measures: text(24),
    lead: short(8),
    owners: short(8),
    dueOn: day,
    months: text(22),
    evidence: number(6),
    completion: short(6),
    submittedOn: day,
    verdict: text(20),
    verifiedOn: day,
    relapses: number(5),
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
