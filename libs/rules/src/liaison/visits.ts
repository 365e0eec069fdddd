import { allow, type Day, daysBetween, firstRefusal, refuse, type Verdict } from '../kernel/index.ts';
import type { ContactSpan } from './contact.ts';
import type { CardAction } from './liaison.types.ts';

export type VisitFacts = {
  /** Null when there is no contact between the leader and the branch. */
  contact: ContactSpan | null;
  on: Day;
  today: Day;
  findings: string;
  /** What the leader promised, and by when; both or neither. */
  promise: string | null;
  promiseDueOn: Day | null;
};

const promised = ({ promise, promiseDueOn, on }: VisitFacts): Verdict => {
  if (!promise?.trim()) return promiseDueOn === null ? allow : refuse('VISIT_PROMISE_MISSING');
  if (promiseDueOn === null) return refuse('VISIT_PROMISE_DUE_MISSING');
  return promiseDueOn < on ? refuse('VISIT_PROMISE_DUE_BEFORE_VISIT') : allow;
};

/**
 * Whether a visit may be recorded so (R35, X05): not in the future, within the days of the contact, with what was found.
 * It may be recorded after the contact ended, when it was made before.
 * @example mayVisit({ contact, on: '2026-11-20', today: '2026-11-23', findings: '党员活动室漏雨', promise: null, promiseDueOn: null })
 */
export function mayVisit(facts: VisitFacts): Verdict {
  const { contact, on, today, findings } = facts;
  if (!contact) return refuse('VISIT_NOT_CONTACT');
  const within = on >= contact.fromOn && (contact.toOn === null || on <= contact.toOn);
  return firstRefusal(
    on > today ? refuse('VISIT_IN_FUTURE') : allow,
    within ? allow : refuse('VISIT_OUTSIDE_CONTACT', { from: contact.fromOn, to: contact.toOn }),
    findings.trim() ? allow : refuse('VISIT_FINDINGS_MISSING'),
    promised(facts),
  );
}

/**
 * Whether a promise is past its day and not kept.
 * @example isOverduePromise({ promise: '协调修缮经费', promiseDueOn: '2026-10-31', promiseDoneOn: null }, '2026-11-23') // true
 */
export function isOverduePromise(
  visit: { promise: string | null; promiseDueOn: Day | null; promiseDoneOn: Day | null },
  today: Day,
): boolean {
  const { promise, promiseDueOn, promiseDoneOn } = visit;
  return promise !== null && promiseDoneOn === null && promiseDueOn !== null && promiseDueOn < today;
}

/**
 * Whether a record of a visit may be corrected or taken back: by the leader it is about, or by who wrote it down.
 * @example mayCorrectVisit({ leaderId: '7', recordedBy: '9', actorPersonId: '9' }) // { ok: true }
 */
export function mayCorrectVisit(facts: {
  leaderId: string;
  recordedBy: string | null;
  actorPersonId: string | null;
}): Verdict {
  const { leaderId, recordedBy, actorPersonId } = facts;
  return actorPersonId === leaderId || actorPersonId === recordedBy ? allow : refuse('VISIT_NOT_YOURS');
}

/**
 * Whether a promise may be marked as kept on a day.
 * @example mayKeepPromise({ promise: '协调修缮经费', promiseDoneOn: null, visitedOn: '2026-10-01' }, '2026-11-20', '2026-11-23')
 */
export function mayKeepPromise(
  visit: { promise: string | null; promiseDoneOn: Day | null; visitedOn: Day },
  on: Day,
  today: Day,
): Verdict {
  if (visit.promise === null) return refuse('VISIT_PROMISE_MISSING');
  if (visit.promiseDoneOn !== null) return refuse('VISIT_PROMISE_KEPT', { on: visit.promiseDoneOn });
  return on > today || on < visit.visitedOn ? refuse('VISIT_PROMISE_DAY', { from: visit.visitedOn }) : allow;
}

/**
 * Days since the last visit; null when there was none.
 * @example daysSince('2026-11-01', '2026-11-23') // 22
 */
export function daysSince(lastVisitOn: Day | null, today: Day): number | null {
  return lastVisitOn === null ? null : Math.max(0, daysBetween(lastVisitOn, today));
}

/**
 * Whether a visit lies in a quarter.
 * @example visitedIn({ startsOn: '2026-10-01', endsOn: '2026-12-31' }, '2026-11-20') // true
 */
export function visitedIn({ startsOn, endsOn }: { startsOn: Day; endsOn: Day }, visitedOn: Day | null): boolean {
  return visitedOn !== null && visitedOn >= startsOn && visitedOn <= endsOn;
}

/** What a card knows of one contact branch. */
export type CardFacts = {
  /** Promises of the leader whose day has passed and which are not kept. */
  overduePromises: number;
  /** The branch owes this year's plan (R18). */
  missingPlan: boolean;
  visitedThisQuarter: boolean;
  /** Stars of the latest rating and of the one before; null when there is none. */
  stars: number | null;
  starsBefore: number | null;
};

/**
 * The one thing to do: overdue promise > missing plan > no visit this quarter > lost star (UI, page kind 6; R35).
 * @example nextThingToDo({ overduePromises: 0, missingPlan: false, visitedThisQuarter: false, stars: 4, starsBefore: 5 }) // 'NO_VISIT'
 */
export function nextThingToDo(facts: CardFacts): CardAction {
  const { overduePromises, missingPlan, visitedThisQuarter, stars, starsBefore } = facts;
  if (overduePromises > 0) return 'OVERDUE_PROMISE';
  if (missingPlan) return 'MISSING_PLAN';
  if (!visitedThisQuarter) return 'NO_VISIT';
  return stars !== null && starsBefore !== null && stars < starsBefore ? 'LOST_STAR' : 'NOTHING';
}
