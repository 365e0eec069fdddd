import type { ReturnReason } from '../approval/index.ts';
import { allow, type Day, defineFlow, firstRefusal, next, refuse, type Verdict } from '../kernel/index.ts';
import type { CheckerVerdict } from '../people/index.ts';

/** SM4: the plan of a branch for the year (R18). */
export const PLAN_STATES = ['DRAFT', 'SUBMITTED', 'RETURNED', 'FILED', 'AMENDED'] as const;
export type PlanState = (typeof PLAN_STATES)[number];

export type PlanStep = 'submit' | 'return' | 'file' | 'amend';

/** What was filed may be amended, and is then submitted and filed again. */
export const PLAN_FLOW = defineFlow<PlanState, PlanStep>({
  DRAFT: { submit: 'SUBMITTED' },
  SUBMITTED: { return: 'RETURNED', file: 'FILED' },
  RETURNED: { submit: 'SUBMITTED' },
  FILED: { amend: 'AMENDED' },
  AMENDED: { submit: 'SUBMITTED' },
});

/** The branch writes in it in these states; in the others it stands as it was handed in. */
export const WRITABLE_PLANS: readonly PlanState[] = ['DRAFT', 'RETURNED', 'AMENDED'];

/** A year has at most this many batches (R22). */
const MOST_BATCHES = 12;

/** A line of a plan: an issue with one of its tasks; the five elements of R18 stand in it. */
export type PlanLine = {
  issueId: string;
  no: number;
  aspect: string;
  criterionCode: string | null;
  issue: string;
  taskId: string | null;
  measure: string | null;
  goal: string | null;
  dueOn: Day | null;
  owner: { id: string; name: string } | null;
};

/** The five elements every line needs: goal, task, measure, deadline, owner (R18); the task is the issue itself. */
export const PLAN_ELEMENTS = ['GOAL', 'MEASURE', 'DEADLINE', 'OWNER'] as const;
export type PlanElement = (typeof PLAN_ELEMENTS)[number];

/**
 * What a line still lacks.
 * @example missingElements({ measure: '补选委员', goal: null, dueOn: '2026-07-01', owner, … }) // ['GOAL']
 */
export function missingElements(line: Pick<PlanLine, 'goal' | 'measure' | 'dueOn' | 'owner'>): PlanElement[] {
  const there: Readonly<Record<PlanElement, boolean>> = {
    GOAL: Boolean(line.goal?.trim()),
    MEASURE: Boolean(line.measure?.trim()),
    DEADLINE: line.dueOn !== null,
    OWNER: line.owner !== null,
  };
  return PLAN_ELEMENTS.filter((element) => !there[element]);
}

const step = (state: PlanState, event: PlanStep): Verdict => next(PLAN_FLOW, state, event, 'PLAN_STATE_NOT_ALLOWED');

/**
 * Whether a plan may be changed: its aim and its batch.
 * @example mayEditPlan({ state: 'DRAFT', batch: 13 }) // PLAN_BATCH_INVALID
 */
export function mayEditPlan({ state, batch }: { state: PlanState; batch: number | null }): Verdict {
  const fits = batch === null || (Number.isInteger(batch) && batch >= 1 && batch <= MOST_BATCHES);
  return firstRefusal(
    WRITABLE_PLANS.includes(state) ? allow : refuse('PLAN_STATE_NOT_ALLOWED', { state }),
    fits ? allow : refuse('PLAN_BATCH_INVALID', { max: MOST_BATCHES }),
  );
}

/**
 * Whether files may be put beside a plan: while its branch writes in it.
 * @example mayProvePlan('FILED') // PLAN_STATE_NOT_ALLOWED { state: 'FILED' }
 */
export function mayProvePlan(state: PlanState): Verdict {
  return WRITABLE_PLANS.includes(state) ? allow : refuse('PLAN_STATE_NOT_ALLOWED', { state });
}

/**
 * Whether a plan on file may be opened to be amended.
 * @example mayAmendPlan('FILED') // { ok: true }
 */
export function mayAmendPlan(state: PlanState): Verdict {
  return step(state, 'amend');
}

/**
 * Whether a branch may hand in its plan: with an aim, and each issue with its five elements (R18). A branch without
 * issues plans to keep what it has.
 * @example maySubmitPlan({ state: 'DRAFT', aim: '年内达标', lines: [] }) // { ok: true }
 */
export function maySubmitPlan(plan: { state: PlanState; aim: string; lines: readonly PlanLine[] }): Verdict {
  const lacking = plan.lines.filter((line) => missingElements(line).length > 0);
  const numbers = [...new Set(lacking.map(({ no }) => no))];
  return firstRefusal(
    step(plan.state, 'submit'),
    plan.aim.trim() ? allow : refuse('PLAN_AIM_MISSING'),
    numbers.length > 0 ? refuse('PLAN_ELEMENTS_MISSING', { numbers: numbers.join('、') }) : allow,
  );
}

/**
 * Whether someone may file or return a plan: another party above the branch (R8); returned with a reason code, and in
 * words where the code says nothing.
 * @example mayDecidePlan({ state: 'SUBMITTED', decision: 'return', checker, reasonCode: null, note: null }) // PLAN_REASON_MISSING
 */
export function mayDecidePlan(facts: {
  state: PlanState;
  decision: 'file' | 'return';
  checker: CheckerVerdict;
  reasonCode: ReturnReason | null;
  note: string | null;
}): Verdict {
  const { decision, reasonCode, note } = facts;
  const unexplained = reasonCode === null || (reasonCode === 'OTHER' && !note?.trim());
  return firstRefusal(
    step(facts.state, decision),
    facts.checker,
    decision === 'return' && unexplained ? refuse('PLAN_REASON_MISSING') : allow,
  );
}

/**
 * The branches that mean to reach the standard this year, and of them the lagging ones: below the floor the list wants a
 * look (R25). Without anybody on the list there is nothing to say.
 * @example laggingShare({ planned: 20, lagging: 1 }, 10) // { planned: 20, lagging: 1, below: true }
 */
export function laggingShare(counts: { planned: number; lagging: number }, floorPercent: number) {
  const { planned, lagging } = counts;
  return { planned, lagging, below: planned > 0 && lagging * 100 < planned * floorPercent };
}
