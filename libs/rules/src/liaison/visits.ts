import { allow, type Day, daysBetween, firstRefusal, refuse, type Verdict } from '../kernel/index.ts';
import type { ContactSpan } from './contact.ts';
import type { CardAction } from './liaison.types.ts';

/**
 * Days since the last visit; null when there was none.
 * @example daysSince('2026-11-01', '2026-11-23') // 22
 */
export function daysSince(lastVisitOn: Day | null, today: Day): number | null {
  return lastVisitOn === null ? null : daysBetween(lastVisitOn, today);
}

/** What a card knows of one contact branch. */
export type CardFacts = {
  /** A promise of the leader whose day has passed and which is not kept. */
  overduePromises: number;
  /** The branch owes this year's plan (R18). */
  planMissing: boolean;
  visitedThisQuarter: boolean;
  /** Stars of the latest rating against the one before; null when there is nothing to compare. */
  starChange: number | null;
};

/**
 * The one thing to do: overdue promise > missing plan > no visit this quarter > lost star (UI, page kind 6; R35).
 * @example nextThingToDo({ overduePromises: 0, planMissing: false, visitedThisQuarter: false, starChange: -1 }) // 'NO_VISIT'
 */
export function nextThingToDo(facts: CardFacts): CardAction {
  if (facts.overduePromises > 0) return 'OVERDUE_PROMISE';
  if (facts.planMissing) return 'MISSING_PLAN';
  if (!facts.visitedThisQuarter) return 'NO_VISIT';
  if (facts.starChange !== null && facts.starChange < 0) return 'LOST_STAR';
  return 'NOTHING';
}

export type VisitFacts = {
  contact: ContactSpan;
  today: Day;
  visitedOn: Day;
  findings: string;
  promise: string | null;
  promiseDueOn: Day | null;
};

const promised = ({ promise, promiseDueOn, visitedOn }: VisitFacts): Verdict => {
  if (!promise?.trim()) return promiseDueOn === null ? allow : refuse('VISIT_PROMISE_MISSING');
  if (promiseDueOn === null) return refuse('VISIT_PROMISE_DUE_MISSING');
  return promiseDueOn < visitedOn ? refuse('VISIT_PROMISE_DUE_BEFORE_VISIT') : allow;
};

/**
 * Whether a visit may be recorded so (R35, X05): not in the future, within the days of the contact, with what was found.
 * @example mayRecordVisit({ contact, today: '2026-11-23', visitedOn: '2026-11-20', findings: '党员活动室漏雨', promise: null, promiseDueOn: null })
 */
export function mayRecordVisit(facts: VisitFacts): Verdict {
  const { contact, today, visitedOn, findings } = facts;
  const within = visitedOn >= contact.fromOn && (contact.toOn === null || visitedOn <= contact.toOn);
  return firstRefusal(
    visitedOn > today ? refuse('VISIT_IN_FUTURE') : allow,
    within ? allow : refuse('VISIT_OUTSIDE_CONTACT', { from: contact.fromOn, to: contact.toOn }),
    findings.trim() ? allow : refuse('VISIT_FINDINGS_MISSING'),
    promised(facts),
  );
}

/**
 * Whether a promise may be reported as kept on a day.
 * @example mayKeepPromise({ promise: '协调修缮经费', promiseDoneOn: null, visitedOn: '2026-10-01' }, '2026-11-20', '2026-11-23')
 */
export function mayKeepPromise(
  visit: { promise: string | null; promiseDoneOn: Day | null; visitedOn: Day },
  doneOn: Day,
  today: Day,
): Verdict {
  if (visit.promise === null) return refuse('VISIT_PROMISE_MISSING');
  if (visit.promiseDoneOn !== null) return refuse('VISIT_PROMISE_KEPT');
  return doneOn > today || doneOn < visit.visitedOn ? refuse('VISIT_PROMISE_DAY', { from: visit.visitedOn }) : allow;
}
