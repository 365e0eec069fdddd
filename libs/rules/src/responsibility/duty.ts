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
import type { ResponsibilityKind, ResponsibilityState } from './responsibility.types.ts';

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
 * How the number of overdue duties changes, day by day, when one duty changes: the figure `due.responsibility`. A change
 * counts from the day it is made (`on`); a new duty (`on` null) from the day after it was due.
 * @example overdueSteps(null, { state: 'OPEN', dueOn: '2026-12-31' }, null) // Map { '2027-01-01' → 1 }
 */
export function overdueSteps(before: DutyFacts | null, after: DutyFacts | null, on: Day | null): Map<Day, number> {
  const steps = new Map<Day, number>();
  const enter = (duty: DutyFacts | null, sign: 1 | -1): void => {
    if (!duty || !WAITING_STATES.includes(duty.state)) return;
    const late = addDays(duty.dueOn, 1);
    const day = on !== null && on > late ? on : late;
    steps.set(day, (steps.get(day) ?? 0) + sign);
  };
  enter(before, -1);
  enter(after, 1);
  return new Map([...steps].filter(([, delta]) => delta !== 0));
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
 * Whether someone may set a duty: contact duties come and go with their contact points (R34).
 * @example maySetDuty({ kind: 'YEARLY_DUTY', title: '讲党课 2 次', year: 2026, dueOn: '2026-12-20' })
 */
export function maySetDuty(facts: { kind: ResponsibilityKind; title: string; year: number; dueOn: Day }): Verdict {
  const { kind, title, year, dueOn } = facts;
  return firstRefusal(
    kind === 'CONTACT_DUTY' ? refuse('RESPONSIBILITY_OF_CONTACT') : allow,
    title.trim() ? allow : refuse('RESPONSIBILITY_TITLE_MISSING'),
    isDueWithin(year, dueOn),
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
 * Whether someone may report a duty as done; the result is said in words.
 * @example mayReport({ state: 'OPEN', personId: '7', actorPersonId: '7', forOrganization: false, result: '已讲党课 2 次' })
 */
export function mayReport(facts: {
  state: ResponsibilityState;
  personId: string;
  actorPersonId: string | null;
  /** The actor reports for the organization the duty belongs to. */
  forOrganization: boolean;
  result: string;
}): Verdict {
  const { state, personId, actorPersonId, forOrganization, result } = facts;
  return firstRefusal(
    forOrganization || personId === actorPersonId ? allow : refuse('RESPONSIBILITY_NOT_YOURS'),
    step(state, 'report'),
    result.trim() ? allow : refuse('RESPONSIBILITY_RESULT_MISSING'),
  );
}

/**
 * Whether someone may confirm, return, cancel or reopen a duty: never one's own nor what one reported oneself, and with a
 * reason unless it is confirmed.
 * @example maySettle({ state: 'REPORTED', event: 'confirm', personId: '7', reportedBy: '7', actorPersonId: '8', reason: null })
 */
export function maySettle(facts: {
  state: ResponsibilityState;
  event: Exclude<ResponsibilityEvent, 'report'>;
  personId: string;
  reportedBy: string | null;
  actorPersonId: string | null;
  reason: string | null;
}): Verdict {
  const { state, event, personId, reportedBy, actorPersonId, reason } = facts;
  // the system's own work is nobody's own duty
  const reporter = event === 'confirm' ? reportedBy : null;
  const own = actorPersonId !== null && (personId === actorPersonId || reporter === actorPersonId);
  return firstRefusal(
    own ? refuse('RESPONSIBILITY_OWN') : allow,
    step(state, event),
    event === 'confirm' || reason?.trim() ? allow : refuse('RESPONSIBILITY_REASON_MISSING'),
  );
}
