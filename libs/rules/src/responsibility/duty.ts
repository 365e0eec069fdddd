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

export type ResponsibilityEvent = 'report' | 'confirm' | 'return' | 'cancel' | 'reopen';

/** X06, Annex 3: reported by who answers for it, confirmed by who set it; what is settled can be opened again (R76). */
export const RESPONSIBILITY_FLOW = defineFlow<ResponsibilityState, ResponsibilityEvent>({
  OPEN: { report: 'REPORTED', cancel: 'CANCELLED' },
  REPORTED: { confirm: 'DONE', return: 'OPEN', cancel: 'CANCELLED' },
  DONE: { reopen: 'OPEN' },
  CANCELLED: { reopen: 'OPEN' },
});

/** A duty still waits for its end in these states: reported is not yet confirmed. */
export const WAITING_STATES: readonly ResponsibilityState[] = ['OPEN', 'REPORTED'];

export type DutyFacts = { state: ResponsibilityState; dueOn: Day };

/**
 * "Overdue" is no state of its own: pending, and its day has passed.
 * @example isOverdue({ state: 'OPEN', dueOn: '2026-06-30' }, '2026-07-01') // true
 */
export function isOverdue({ state, dueOn }: DutyFacts, today: Day): boolean {
  return WAITING_STATES.includes(state) && dueOn < today;
}

/**
 * The days on which a duty is, was or will be overdue, `until` excluded; null when it was settled in time.
 * @example overdueSpan({ state: 'DONE', dueOn: '2026-10-31', settledOn: '2026-11-05' }) // { from: '2026-11-01', until: '2026-11-05' }
 */
export function overdueSpan(duty: DutyFacts & { settledOn: Day | null }): { from: Day; until: Day | null } | null {
  const from = addDays(duty.dueOn, 1);
  if (WAITING_STATES.includes(duty.state)) return { from, until: null };
  return duty.settledOn !== null && duty.settledOn > from ? { from, until: duty.settledOn } : null;
}

const step = (state: ResponsibilityState, event: ResponsibilityEvent): Verdict =>
  next(RESPONSIBILITY_FLOW, state, event, 'RESPONSIBILITY_STATE_NOT_ALLOWED');

/**
 * Whether a duty is due within the year it belongs to.
 * @example isDueWithin(2026, '2026-12-20') // { ok: true }
 */
export function isDueWithin(year: number, dueOn: Day): Verdict {
  return yearOf(dueOn) === year ? allow : refuse('RESPONSIBILITY_DUE_OUT_OF_YEAR', { year });
}

/**
 * Whether someone may report a duty as done; the result is said in words.
 * @example mayReport({ state: 'OPEN', personId: '7', actorPersonId: '7', result: '已讲党课 2 次' })
 */
export function mayReport(facts: {
  state: ResponsibilityState;
  personId: string;
  actorPersonId: string | null;
  result: string;
}): Verdict {
  const { state, personId, actorPersonId, result } = facts;
  return firstRefusal(
    personId === actorPersonId ? allow : refuse('RESPONSIBILITY_NOT_YOURS'),
    step(state, 'report'),
    result.trim() ? allow : refuse('RESPONSIBILITY_RESULT_MISSING'),
  );
}

/**
 * Whether someone may confirm, return, cancel or reopen a duty: never one's own, and with a reason unless it is confirmed.
 * @example maySettle({ state: 'REPORTED', event: 'confirm', personId: '7', actorPersonId: '8', reason: null })
 */
export function maySettle(facts: {
  state: ResponsibilityState;
  event: Exclude<ResponsibilityEvent, 'report'>;
  personId: string;
  actorPersonId: string | null;
  reason: string | null;
}): Verdict {
  const { state, event, personId, actorPersonId, reason } = facts;
  return firstRefusal(
    personId === actorPersonId ? refuse('RESPONSIBILITY_OWN') : allow,
    step(state, event),
    event === 'confirm' || reason?.trim() ? allow : refuse('RESPONSIBILITY_REASON_MISSING'),
  );
}
