import type { ColumnKey, Problem, Sheet, Verdict } from '@zhibu/rules';

export type Action = 'create' | 'change' | 'same';

/** What becomes of one row. `mark` says on which record, and in which version, the decision rests. */
export type PlannedRow = { sheet: Sheet; row: number; action: Action; mark: string };

/** What one sheet comes to: things to do, what becomes of each row, and what is wrong with it. */
export type Planned<T> = { todo: T[]; rows: PlannedRow[]; problems: Problem[] };

export const markOf = (record: { id: string; version: number } | null): string =>
  record === null ? '' : `${record.id}@${record.version}`;

/** The refusal of a rule as a problem of a row: it speaks the same words as the page on which it would be done by hand. */
export const problemOf = (sheet: Sheet, row: number, column: ColumnKey | null, verdict: Verdict): Problem[] => {
  if (verdict.ok) return [];
  const told = Object.entries(verdict.details).flatMap(([name, value]) =>
    value === null ? [] : [[name, Array.isArray(value) ? value.join('、') : String(value)] as const],
  );
  return [{ sheet, row, column, reason: 'REFUSED', details: { code: verdict.code, ...Object.fromEntries(told) } }];
};
