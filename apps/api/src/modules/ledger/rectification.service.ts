import {
  addDays,
  afterRating,
  type Day,
  isRectifying,
  mayActivate,
  mayDecideRectification,
  mayMoveDue,
  mayPlan,
  maySubmitRectification,
  next,
  RECTIFICATION_FLOW,
  type RectificationDueFacts,
  type RectificationStep,
  rectificationSteps,
  type Verdict,
} from '@zhibu/rules';
import { ensure, inTurn, refusal, type Work } from '../../platform/index.ts';
import { type Assessment, checkerVerdict } from '../assessment/index.ts';
import { campaignById } from '../campaign/index.ts';
import { Organization } from '../organization/index.ts';
import { AccessGrant, personReference } from '../people/index.ts';
import { Rectification } from './rectification.entity.ts';
import { issueCounts, openRectification } from './rectification.queries.ts';

/** Lists sort by the day of the next step; what is settled stands behind everything that waits. */
const SETTLED = '9999-12-31';

const nextDueOf = (row: Rectification): Day => {
  if (row.state === 'PLAN_REQUIRED') return row.planDueOn;
  return isRectifying(row.state) ? row.dueOn : SETTLED;
};

const facts = ({ state, nextDueOn }: Rectification): RectificationDueFacts => ({ state, nextDueOn });

/** Counts a change, here and in what becomes overdue on a day to come; its inverse takes away exactly what it added. */
const count = (work: Work, row: Rectification, before: RectificationDueFacts | null): void => {
  const { organizationId } = row;
  const open = Number(isRectifying(row.state)) - Number(before !== null && isRectifying(before.state));
  work.count({ organizationId, measure: 'rectification.open', delta: open });
  for (const [day, delta] of rectificationSteps(before, row, work.today))
    work.count({ organizationId, measure: 'due.rectification', delta, day });
};

const write = async (work: Work, row: Rectification, before: RectificationDueFacts | null): Promise<Rectification> => {
  row.nextDueOn = nextDueOf(row);
  count(work, row, before);
  return work.save(row);
};

const turn = (work: Work, row: Rectification, step: RectificationStep, values: Partial<Rectification> = {}) => {
  const reached = next(RECTIFICATION_FLOW, row.state, step, 'RECTIFICATION_STATE_NOT_ALLOWED');
  if (!reached.ok) throw refusal('RECTIFICATION_STATE_NOT_ALLOWED', { state: row.state });
  const before = facts(row);
  return write(work, Object.assign(row, values, { state: reached.state }), before);
};

/** The liaison leader who has contact with the branch today helps it unless somebody else is named (R34). */
const helperOf = async (work: Work, organizationId: string): Promise<string | null> => {
  const grant = await work
    .rows(AccessGrant)
    .where("t.organizationId = ? AND t.source = 'contactPoint' AND t.state = 'active'", [organizationId])
    .where('t.fromOn <= ? AND (t.toOn IS NULL OR t.toOn >= ?)', [work.today, work.today])
    .first();
  return grant?.personId ?? null;
};

const list = async (work: Work, assessment: Assessment): Promise<void> => {
  const { organizationId, campaignId, id: assessmentId } = assessment;
  const { rectificationPlanDays, rectificationDays } = await campaignById(work, campaignId);
  const planDueOn = addDays(work.today, rectificationPlanDays);
  const row = Object.assign(new Rectification(), {
    organizationId,
    campaignId,
    assessmentId,
    state: 'PLAN_REQUIRED' as const,
    stars: assessment.stars!,
    openedOn: work.today,
    planDueOn,
    dueOn: addDays(planDueOn, rectificationDays),
    helperPersonId: await helperOf(work, organizationId),
    extendCount: 0,
  });
  await write(work, row, null);
};

/** A verdict lists a weak branch, or takes back its own listing (R42, R58, R59). In turn: two verdicts list a branch once. */
export const followRating = async (work: Work, assessment: Assessment): Promise<void> => {
  const { organizationId, id: assessmentId, weak, offRoll } = assessment;
  if (offRoll) return;
  await inTurn(work, `rectification:${organizationId}`);
  const open = await openRectification(work, organizationId);
  const effect = afterRating({ weak, assessmentId }, open);
  if (effect === 'list') await list(work, assessment);
  if (effect === 'withdraw') await turn(work, open!, 'withdraw');
};

/** A branch that is dissolved is rectified no more. */
export const dropRectification = async (work: Work, { id }: Organization): Promise<void> => {
  const open = await openRectification(work, id);
  if (!open) return;
  const before = facts(open);
  open.state = 'WITHDRAWN';
  await write(work, open, before);
};

export type PlanValues = { cause?: string | null; helperId?: string | null; dueOn?: Day | null };

/** A branch that is late with its plan still has the days the campaign gives, from now on. */
const latestDue = async (work: Work, { campaignId, planDueOn }: Rectification): Promise<Day> => {
  const { rectificationDays } = await campaignById(work, campaignId);
  return addDays(planDueOn > work.today ? planDueOn : work.today, rectificationDays);
};

/** Names the cause, who helps, and until when. */
export const planRectification = async (work: Work, row: Rectification, values: PlanValues): Promise<Rectification> => {
  ensure(mayPlan(row.state));
  const { cause = row.cause, helperId = row.helperPersonId } = values;
  const dueOn = values.dueOn ?? row.dueOn;
  const { state, dueOn: from } = row;
  ensure(mayMoveDue({ state, from, to: dueOn, latest: await latestDue(work, row), today: work.today }));
  if (helperId && !(await personReference(work, helperId))) throw refusal('NOT_FOUND');
  const before = facts(row);
  return write(work, Object.assign(row, { cause, helperPersonId: helperId, dueOn }), before);
};

/** Whether the plan is complete; its issues and tasks are read from the ledger. */
export const activatable = async (work: Work, row: Rectification): Promise<Verdict> =>
  mayActivate({ ...row, ...(await issueCounts(work, row.organizationId)), today: work.today });

/** The plan is handed in, and the rectification begins (R42). */
export const activateRectification = async (work: Work, row: Rectification): Promise<Rectification> => {
  ensure(await activatable(work, row));
  return turn(work, row, 'activate', { activeOn: work.today });
};

export const submittable = async (work: Work, row: Rectification, result: string): Promise<Verdict> => {
  const { unsettled } = await issueCounts(work, row.organizationId);
  return maySubmitRectification({ state: row.state, result, unsettled });
};

/** The branch asks to be taken off the list, with what it has done. */
export const submitRectification = async (work: Work, row: Rectification, result: string): Promise<Rectification> => {
  ensure(await submittable(work, row, result));
  const by = { submittedOn: work.today, submittedAt: work.now, submittedBy: work.actor.personId };
  return turn(work, row, 'submit', { result, ...by });
};

export type Decision = { decision: 'pass' | 'extend'; reason: string | null; until: Day | null };

/** Whether this actor may decide it: another party above the branch (R8). */
export const decidable = async (work: Work, row: Rectification, decision: Decision): Promise<Verdict> => {
  const branch = await work.asSystem('ledger').get(Organization, row.organizationId);
  const checker = await checkerVerdict(work, branch);
  const { state, submittedBy, dueOn } = row;
  const actorPersonId = work.actor.personId;
  return mayDecideRectification({ state, submittedBy, actorPersonId, checker, ...decision, dueOn, today: work.today });
};

/** The superior takes it off the list (摘帽), or extends it with a reason and a day. */
export const decideRectification = async (
  work: Work,
  row: Rectification,
  decided: Decision,
): Promise<Rectification> => {
  ensure(await decidable(work, row, decided));
  const { decision, until } = decided;
  const branch = await work.get(Organization, row.organizationId);
  const checker = await checkerVerdict(work, branch);
  const reason = decided.reason?.trim() || null;
  work.reason = reason;
  const by = { decidedBy: work.actor.personId, decidedByOrganizationId: checker.checkerOrganizationId };
  const values = { ...by, decidedOn: work.today, decisionReason: reason };
  if (decision === 'pass') return turn(work, row, 'pass', values);
  return turn(work, row, 'extend', { ...values, dueOn: until!, extendCount: row.extendCount + 1 });
};
