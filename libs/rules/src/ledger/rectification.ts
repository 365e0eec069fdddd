import { addDays, allow, type Day, defineFlow, firstRefusal, next, refuse, type Verdict } from '../kernel/index.ts';
import type { CheckerVerdict } from '../people/index.ts';

/**
 * SM6 (R42, R58). WITHDRAWN: the verdict that listed the branch was corrected before anything was done.
 * EXTENDED: not yet, and until when.
 */
export const RECTIFICATION_STATES = [
  'PLAN_REQUIRED',
  'ACTIVE',
  'SUBMITTED',
  'EXTENDED',
  'PASSED',
  'WITHDRAWN',
] as const;
export type RectificationState = (typeof RECTIFICATION_STATES)[number];

export type RectificationStep = 'activate' | 'submit' | 'pass' | 'extend' | 'withdraw';

/** Being listed is the beginning: the plan is asked for in the same moment (LISTED → PLAN_REQUIRED). */
export const RECTIFICATION_FLOW = defineFlow<RectificationState, RectificationStep>({
  PLAN_REQUIRED: { activate: 'ACTIVE', withdraw: 'WITHDRAWN' },
  ACTIVE: { submit: 'SUBMITTED' },
  SUBMITTED: { pass: 'PASSED', extend: 'EXTENDED' },
  EXTENDED: { submit: 'SUBMITTED' },
  PASSED: {},
  WITHDRAWN: {},
});

/** The branch is under rectification in these states. */
export const OPEN_RECTIFICATIONS: readonly RectificationState[] = ['PLAN_REQUIRED', 'ACTIVE', 'SUBMITTED', 'EXTENDED'];

export const isRectifying = (state: RectificationState): boolean => OPEN_RECTIFICATIONS.includes(state);

/** Days from the rating to the plan (R42) and from the plan to its end [D]; data of the campaign. */
export const RECTIFICATION_PLAN_DAYS = 15;
export const RECTIFICATION_DAYS = 90;

export type RectificationDueFacts = { state: RectificationState; nextDueOn: Day };

/** The branch owes something: a plan, or the end of its rectification. What waits for the superior is not its delay. */
const OWED: readonly RectificationState[] = ['PLAN_REQUIRED', 'ACTIVE', 'EXTENDED'];

/**
 * Overdue is no state of its own: owed, and its day has passed.
 * @example isRectificationOverdue({ state: 'PLAN_REQUIRED', nextDueOn: '2026-11-30' }, '2026-12-01') // true
 */
export function isRectificationOverdue({ state, nextDueOn }: RectificationDueFacts, today: Day): boolean {
  return OWED.includes(state) && nextDueOn < today;
}

/**
 * How the number of overdue rectifications changes, day by day, when one of them changes (figure `due.rectification`):
 * from the day after it was due, or from the day of the change where that is later.
 * @example rectificationSteps(null, { state: 'PLAN_REQUIRED', nextDueOn: '2026-11-30' }, '2026-11-15') // Map { '2026-12-01' → 1 }
 */
export function rectificationSteps(
  before: RectificationDueFacts | null,
  after: RectificationDueFacts | null,
  on: Day,
): Map<Day, number> {
  const steps = new Map<Day, number>();
  const enter = (facts: RectificationDueFacts | null, sign: 1 | -1): void => {
    if (!facts || !OWED.includes(facts.state)) return;
    const late = addDays(facts.nextDueOn, 1);
    const day = on > late ? on : late;
    steps.set(day, (steps.get(day) ?? 0) + sign);
  };
  enter(before, -1);
  enter(after, 1);
  return new Map([...steps].filter(([, delta]) => delta !== 0));
}

const step = (state: RectificationState, event: RectificationStep): Verdict =>
  next(RECTIFICATION_FLOW, state, event, 'RECTIFICATION_STATE_NOT_ALLOWED');

export type RectificationPlan = {
  state: RectificationState;
  /** Who helps: without a helping leader no rectification begins (R34: 整顿对象必须有). */
  helperPersonId: string | null;
  cause: string | null;
  dueOn: Day;
  today: Day;
  /** Issues of the branch that are still to be dealt with, and those of them that no task is set for. */
  issues: number;
  withoutTask: number;
};

/**
 * Whether the plan may be handed in, and the rectification begins (R42): a helping leader, the cause, a day to come, and
 * a task for each issue. The issues and tasks are those of the ledger: they are entered once.
 * @example mayActivate({ state: 'PLAN_REQUIRED', helperPersonId: null, … }) // RECTIFICATION_HELPER_MISSING
 */
export function mayActivate(plan: RectificationPlan): Verdict {
  return firstRefusal(
    step(plan.state, 'activate'),
    plan.helperPersonId === null ? refuse('RECTIFICATION_HELPER_MISSING') : allow,
    plan.cause?.trim() ? allow : refuse('RECTIFICATION_CAUSE_MISSING'),
    plan.dueOn <= plan.today ? refuse('RECTIFICATION_DUE_PASSED') : allow,
    plan.withoutTask > 0 ? refuse('RECTIFICATION_TASKS_MISSING', { count: plan.withoutTask }) : allow,
  );
}

/**
 * Whether the plan's cause, helper and day may be changed: until the superior is asked to look.
 * @example mayPlan('SUBMITTED') // RECTIFICATION_STATE_NOT_ALLOWED
 */
export function mayPlan(state: RectificationState): Verdict {
  return OWED.includes(state) ? allow : refuse('RECTIFICATION_STATE_NOT_ALLOWED', { state });
}

/**
 * Whether the plan may set another day: one to come, within the days the campaign gives. Once the plan is handed in the
 * day stands: nobody moves what they are late with; the superior extends it, with a reason.
 * @example mayMoveDue({ state: 'ACTIVE', from: '2027-02-28', to: '2027-06-30', … }) // RECTIFICATION_DUE_FIXED
 */
export function mayMoveDue(move: { state: RectificationState; from: Day; to: Day; latest: Day; today: Day }): Verdict {
  const { state, from, to, latest, today } = move;
  if (to === from) return allow;
  return firstRefusal(
    state === 'PLAN_REQUIRED' ? allow : refuse('RECTIFICATION_DUE_FIXED'),
    to <= today ? refuse('RECTIFICATION_DUE_PASSED') : allow,
    to > latest ? refuse('RECTIFICATION_DUE_TOO_LATE', { latest }) : allow,
  );
}

/**
 * Whether the branch may ask to be taken off the list: with what was done, and nothing left that was not even asked to
 * be written off.
 * @example maySubmitRectification({ state: 'ACTIVE', result: '', unsettled: 0 }) // RECTIFICATION_RESULT_MISSING
 */
export function maySubmitRectification(facts: {
  state: RectificationState;
  result: string;
  unsettled: number;
}): Verdict {
  return firstRefusal(
    step(facts.state, 'submit'),
    facts.result.trim() ? allow : refuse('RECTIFICATION_RESULT_MISSING'),
    facts.unsettled > 0 ? refuse('RECTIFICATION_ISSUES_OPEN', { count: facts.unsettled }) : allow,
  );
}

/**
 * Whether someone may pass or extend it: another party above the branch (R8), never who asked for it; an extension says
 * why, and until when.
 * @example mayDecideRectification({ state: 'SUBMITTED', decision: 'extend', until: null, … }) // RECTIFICATION_UNTIL_MISSING
 */
export function mayDecideRectification(facts: {
  state: RectificationState;
  decision: 'pass' | 'extend';
  checker: CheckerVerdict;
  submittedBy: string | null;
  actorPersonId: string | null;
  reason: string | null;
  until: Day | null;
  /** When it is due now: an extension gives more time, not less. */
  dueOn: Day;
  today: Day;
}): Verdict {
  const { decision, actorPersonId, reason, until, dueOn, today } = facts;
  const own = actorPersonId !== null && facts.submittedBy === actorPersonId;
  const extending = decision === 'extend';
  return firstRefusal(
    step(facts.state, decision),
    facts.checker,
    own ? refuse('RECTIFICATION_OWN_SUBMISSION') : allow,
    extending && !reason?.trim() ? refuse('RECTIFICATION_REASON_MISSING') : allow,
    extending && (until === null || until <= today || until <= dueOn) ? refuse('RECTIFICATION_UNTIL_MISSING') : allow,
  );
}

/**
 * What a verdict does to a branch: lists it, takes back a listing nobody has acted on, or leaves things as they are. A
 * better rating later does not pass a rectification; the superior does.
 * @example afterRating({ weak: true, assessmentId: '7' }, null) // 'list'
 */
export function afterRating(
  verdict: { weak: boolean; assessmentId: string },
  open: { state: RectificationState; assessmentId: string } | null,
): 'list' | 'withdraw' | null {
  if (verdict.weak) return open ? null : 'list';
  const own = open?.assessmentId === verdict.assessmentId;
  return own && open.state === 'PLAN_REQUIRED' ? 'withdraw' : null;
}
