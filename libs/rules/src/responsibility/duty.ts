import {
  addDays,
  allow,
  type Day,
  defineFlow,
  firstRefusal,
  next,
  refuse,
  type Verdict,
  yearOf,
} from '../kernel/index.ts';
import type { ResponsibilityState } from './responsibility.types.ts';

export type ResponsibilityEvent = 'report' | 'confirm' | 'reopen' | 'cancel';

/** X06 and Annex 3: reported by who answers for it, confirmed by who set it; a confirmed one can be opened again (R76). */
export const RESPONSIBILITY_FLOW = defineFlow<ResponsibilityState, ResponsibilityEvent>({
  OPEN: { report: 'REPORTED', cancel: 'CANCELLED' },
  REPORTED: { confirm: 'DONE', reopen: 'OPEN', cancel: 'CANCELLED' },
  DONE: { reopen: 'OPEN' },
  CANCELLED: { reopen: 'OPEN' },
});

/** Whether a duty still waits for its end: reported but unconfirmed ones do. */
export const isPending = (state: ResponsibilityState): boolean => state === 'OPEN' || state === 'REPORTED';

export type DutyFacts = { state: ResponsibilityState; dueOn: Day };

/**
 * "Overdue" is no state of its own: pending, and its day has passed.
 * @example isOverdue({ state: 'OPEN', dueOn: '2026-06-30' }, '2026-07-01') // true
 */
export function isOverdue({ state, dueOn }: DutyFacts, today: Day): boolean {
  return isPending(state) && dueOn < today;
}

/**
 * How the number of overdue duties changes, day by day, when one duty changes: the figure `due.responsibility`.
 * A change counts from the day it is made (`on`); a new duty from the day after it was due.
 * @example overdueSteps(null, { state: 'OPEN', dueOn: '2026-12-31' }, null) // Map { '2027-01-01' → 1 }
 */
export function overdueSteps(before: DutyFacts | null, after: DutyFacts | null, on: Day | null): Map<Day, number> {
  const steps = new Map<Day, number>();
  for (const [duty, sign] of [[before, -1], [after, 1]] as const) {
    if (!duty || !isPending(duty.state)) continue;
    const late = addDays(duty.dueOn, 1);
    const day = on !== null && on > late ? on : late;
    steps.set(day, (steps.get(day) ?? 0) + sign);
  }
  return new Map([...steps].filter(([, delta]) => delta !== 0));
}

const step = (state: ResponsibilityState, event: ResponsibilityEvent): Verdict =>
  next(RESPONSIBILITY_FLOW, state, event, 'RESPONSIBILITY_STATE_NOT_ALLOWED');

/**
 * Whether a duty may say what it says.
 * @example mayBeSet({ title: '讲党课 2 次', year: 2026, dueOn: '2026-12-20' })
 */
export function mayBeSet({ title, year, dueOn }: { title: string; year: number; dueOn: Day }): Verdict {
  return firstRefusal(
    title.trim() ? allow : refuse('RESPONSIBILITY_TITLE_MISSING'),
    yearOf(dueOn) === year ? allow : refuse('RESPONSIBILITY_DUE_OUT_OF_YEAR', { year }),
  );
}

/**
 * Whether a duty may be edited: only while nothing was reported of it.
 * @example mayEditDuty('OPEN') // { ok: true }
 */
export function mayEditDuty(state: ResponsibilityState): Verdict {
  return state === 'OPEN' ? allow : refuse('RESPONSIBILITY_STATE_NOT_ALLOWED', { state });
}

/**
 * Whether a duty may be reported as done; the result is said in words.
 * @example mayReport('OPEN', '已讲党课 2 次') // { ok: true }
 */
export function mayReport(state: ResponsibilityState, result: string): Verdict {
  return firstRefusal(step(state, 'report'), result.trim() ? allow : refuse('RESPONSIBILITY_RESULT_MISSING'));
}

/**
 * Whether a reported duty may be confirmed: never by who answers for it, nor by who reported it (R8 in spirit).
 * @example mayConfirmDone({ state: 'REPORTED', personId: '7', reportedBy: '7', actorPersonId: '9' }) // { ok: true }
 */
export function mayConfirmDone(facts: {
  state: ResponsibilityState;
  personId: string;
  reportedBy: string | null;
  actorPersonId: string | null;
}): Verdict {
  const { state, personId, reportedBy, actorPersonId } = facts;
  const own = actorPersonId !== null && (actorPersonId === personId || actorPersonId === reportedBy);
  return firstRefusal(step(state, 'confirm'), own ? refuse('RESPONSIBILITY_OWN_CONFIRM') : allow);
}

/**
 * Whether a duty may be opened again or cancelled; the reason is kept.
 * @example mayTurn('DONE', 'reopen', '核查未落实') // { ok: true }
 */
export function mayTurn(state: ResponsibilityState, event: 'reopen' | 'cancel', reason: string): Verdict {
  return firstRefusal(step(state, event), reason.trim() ? allow : refuse('RESPONSIBILITY_REASON_MISSING'));
}
