import type { ImportState } from '@zhibu/rules';
import type { ImportPartFragment } from '../../gql/exchange.ts';

const MOVING: readonly ImportState[] = ['UPLOADED', 'CHECKING', 'APPLYING'];

/** Something goes on by itself: the page looks again. */
export const isUnderWay = (state: ImportState): boolean => MOVING.includes(state);

export const IMPORT_STEPS = ['file', 'check', 'result', 'apply', 'done'] as const;
export type ImportStep = (typeof IMPORT_STEPS)[number];

const STEP_OF: Readonly<Record<ImportState, ImportStep>> = {
  WAITING: 'file',
  UPLOADED: 'check',
  CHECKING: 'check',
  REFUSED: 'result',
  READY: 'result',
  FAILED: 'result',
  APPLYING: 'apply',
  APPLIED: 'done',
};

/** How far an import has come: file → check → reasons → apply (UI.md). */
export const stepOf = (state: ImportState): ImportStep => STEP_OF[state];

type Counted = Pick<ImportPartFragment, 'counts'>;
export type Totals = { create: number; change: number; same: number };

/** What all sheets come to together. */
export const totalsOf = ({ counts }: Counted): Totals =>
  counts.reduce<Totals>(
    (sum, { create, change, same }) => ({
      create: sum.create + create,
      change: sum.change + change,
      same: sum.same + same,
    }),
    { create: 0, change: 0, same: 0 },
  );

/** It passed the check and says what is recorded already: there is nothing to apply. */
export const isNothingToDo = (row: Counted & Pick<ImportPartFragment, 'state'>): boolean => {
  const { create, change } = totalsOf(row);
  return row.state === 'READY' && create + change === 0;
};

type Told = Counted & Pick<ImportPartFragment, 'state' | 'hasReport'> & { checkable: { ok: boolean } };

/** Refused, never arrived, or kept too long: it goes on only with a workbook that is uploaded anew. */
export const wantsFile = ({ state, checkable }: Pick<Told, 'state' | 'checkable'>): boolean =>
  state === 'REFUSED' || (!isUnderWay(state) && state !== 'APPLIED' && !checkable.ok);

/** The one thing to do next; what is under way, done or without effect has none. */
export const nextStepOf = (row: Told): 'report' | 'check' | 'apply' | undefined => {
  if (row.state === 'REFUSED') return row.hasReport ? 'report' : undefined;
  if (row.state === 'FAILED') return 'check';
  return row.state === 'READY' && !isNothingToDo(row) ? 'apply' : undefined;
};
