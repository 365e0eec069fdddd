import {
  mayDecidePlan,
  mayEditPlan,
  maySubmitPlan,
  next,
  PLAN_FLOW,
  type PlanLine,
  type PlanStep,
  type ReturnReason,
  type Verdict,
} from '@zhibu/rules';
import { ensure, onDuplicate, refusal, type Work } from '../../platform/index.ts';
import { checkerVerdict } from '../assessment/index.ts';
import { campaignById, campaignOf, rollOf } from '../campaign/index.ts';
import { Organization } from '../organization/index.ts';
import { BranchPlan } from './plan.entity.ts';
import { linesOf } from './plan.queries.ts';

/** The lines as they are shown: of what was handed in, or of the ledger while the branch still writes. */
export const shownLines = (work: Work, plan: BranchPlan): Promise<PlanLine[]> =>
  plan.submission && (plan.state === 'SUBMITTED' || plan.state === 'FILED')
    ? Promise.resolve(plan.submission.lines)
    : linesOf(work, plan.organizationId);

/** Counts it among the plans on file, or no longer: its branch may have left the roll. Saved with the plan. */
const count = async (work: Work, plan: BranchPlan): Promise<void> => {
  const { organizationId, campaignId } = plan;
  const roll = await rollOf(work, campaignId, organizationId);
  const counted = plan.filedOn !== null && (roll?.due ?? false);
  if (counted === plan.counted) return;
  const { editionId } = await campaignById(work, campaignId);
  work.count({ organizationId, measure: 'plan.filed', delta: counted ? 1 : -1, editionId });
  plan.counted = counted;
};

/** The roll has changed: plans on file of those who left it, or joined it, are counted anew. */
export const recount = async (work: Work, campaignId: string, branches: readonly string[]): Promise<void> => {
  const plans = await work
    .rows(BranchPlan)
    .where('t.campaignId = ? AND t.filedOn IS NOT NULL', [campaignId])
    .whereIn('t.organizationId', branches)
    .all(branches.length || 1);
  for (const plan of plans) {
    const { counted } = plan;
    await count(work, plan);
    if (plan.counted !== counted) await work.save(plan);
  }
};

const ensureRunning = async (work: Work, campaignId: string): Promise<void> => {
  if ((await campaignById(work, campaignId)).stage === 'CLOSED') throw refusal('CAMPAIGN_CLOSED');
};

export type PlanText = { aim: string; batch?: number | null };

/** Begins the plan of a branch for the campaign it takes part in; its lines are those of the ledger. */
export const draftPlan = async (work: Work, organizationId: string, values: PlanText): Promise<BranchPlan> => {
  const branch = await work.get(Organization, organizationId);
  if (branch.level !== 'BRANCH') throw refusal('PLAN_NOT_BRANCH');
  const campaign = await campaignOf(work, branch.path);
  if (!campaign) throw refusal('PLAN_NO_CAMPAIGN');
  await ensureRunning(work, campaign.id);
  ensure(mayEditPlan({ state: 'DRAFT', batch: values.batch ?? null }));
  const plan = Object.assign(new BranchPlan(), {
    organizationId,
    campaignId: campaign.id,
    sortKey: branch.sortKey,
    state: 'DRAFT' as const,
    aim: values.aim,
    batch: values.batch ?? null,
    counted: false,
  });
  return onDuplicate(work.save(plan), () => refusal('PLAN_EXISTS'));
};

/** Changes aim and batch, while the branch still writes. */
export const editPlan = async (work: Work, plan: BranchPlan, { aim, batch = null }: PlanText): Promise<BranchPlan> => {
  await ensureRunning(work, plan.campaignId);
  ensure(mayEditPlan({ state: plan.state, batch }));
  return work.save(Object.assign(plan, { aim, batch }));
};

const turn = async (work: Work, plan: BranchPlan, step: PlanStep, values: Partial<BranchPlan>): Promise<BranchPlan> => {
  await ensureRunning(work, plan.campaignId);
  const reached = next(PLAN_FLOW, plan.state, step);
  if (!reached.ok) throw refusal('PLAN_STATE_NOT_ALLOWED', { state: plan.state });
  Object.assign(plan, values, { state: reached.state });
  await count(work, plan);
  return work.save(plan);
};

export const submittable = async (work: Work, plan: BranchPlan): Promise<Verdict> =>
  maySubmitPlan({ ...plan, lines: await linesOf(work, plan.organizationId) });

/** The branch hands it in; what it says then stands as it is (SM4). */
export const submitPlan = async (work: Work, plan: BranchPlan): Promise<BranchPlan> => {
  const lines = await linesOf(work, plan.organizationId);
  ensure(maySubmitPlan({ ...plan, lines }));
  const { aim, batch } = plan;
  const by = { submittedOn: work.today, submittedAt: work.now, submittedBy: work.actor.personId };
  return turn(work, plan, 'submit', {
    ...by,
    submission: { aim, batch, lines },
    returnReason: null,
    decisionNote: null,
  });
};

export type PlanDecision = { decision: 'file' | 'return'; reasonCode: ReturnReason | null; note: string | null };

const checkerOf = async (work: Work, plan: BranchPlan) =>
  checkerVerdict(work, await work.asSystem('ledger').get(Organization, plan.organizationId));

export const decidable = async (work: Work, plan: BranchPlan, decided: PlanDecision): Promise<Verdict> =>
  mayDecidePlan({ state: plan.state, checker: await checkerOf(work, plan), ...decided });

/** The superior files it, or returns it with a reason. */
export const decidePlan = async (work: Work, plan: BranchPlan, decided: PlanDecision): Promise<BranchPlan> => {
  ensure(await decidable(work, plan, decided));
  const { decision, reasonCode } = decided;
  const note = decided.note?.trim() || null;
  work.reason = note;
  const { checkerOrganizationId } = await checkerOf(work, plan);
  const by = { decidedOn: work.today, decidedBy: work.actor.personId, decidedByOrganizationId: checkerOrganizationId };
  if (decision === 'return') return turn(work, plan, 'return', { ...by, returnReason: reasonCode, decisionNote: note });
  return turn(work, plan, 'file', { ...by, decisionNote: note, filedOn: plan.filedOn ?? work.today });
};

/** What was filed is opened again by the branch, to be handed in anew. */
export const amendPlan = (work: Work, plan: BranchPlan): Promise<BranchPlan> => turn(work, plan, 'amend', {});
