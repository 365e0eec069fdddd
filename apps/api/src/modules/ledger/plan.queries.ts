import { ISSUE_STATES, isLive, laggingShare, type PlanLine } from '@zhibu/rules';
import { type Connection, type Rows, refusal, type Work } from '../../platform/index.ts';
import { Assessment } from '../assessment/index.ts';
import { campaignById } from '../campaign/index.ts';
import { narrowed, pathOf } from '../organization/index.ts';
import { personReference } from '../people/index.ts';
import { BranchPlan } from './plan.entity.ts';
import type { BranchPlansArguments, UnplannedArguments } from './plan.inputs.ts';
import type { PlanShare } from './plan.views.ts';

const LIVE = ISSUE_STATES.filter(isLive);

type LineRow = Omit<PlanLine, 'issueId' | 'taskId' | 'owner'> & {
  issueId: string | number;
  taskId: string | number | null;
  ownerId: string | number | null;
};

const LINES = `SELECT i.id AS issueId, i.no, i.aspect, i.criterionCode, i.text AS issue,
    k.id AS taskId, k.text AS measure, k.goal, k.dueOn, k.ownerPersonId AS ownerId
  FROM issue i
  LEFT JOIN task k ON k.issueId = i.id AND k.organizationId = i.organizationId AND k.cancelledOn IS NULL
  WHERE i.organizationId = ? AND i.state IN (${LIVE.map(() => '?').join(', ')})
  ORDER BY i.no, k.no LIMIT 500`;

/** The plan as the ledger has it now: the branch's open issues, each with its tasks (R18). */
export const linesOf = async (work: Work, organizationId: string): Promise<PlanLine[]> => {
  const rows = await work.run<LineRow[]>(LINES, [organizationId, ...LIVE]);
  return Promise.all(
    rows.map(async ({ issueId, taskId, ownerId, ...line }) => ({
      ...line,
      issueId: String(issueId),
      taskId: taskId === null ? null : String(taskId),
      owner: await personReference(work, ownerId === null ? null : String(ownerId)),
    })),
  );
};

/** The plan of a branch in a campaign; null while there is none. */
export const planOf = (work: Work, organizationId: string, campaignId: string): Promise<BranchPlan | null> =>
  work.rows(BranchPlan).where('t.organizationId = ? AND t.campaignId = ?', [organizationId, campaignId]).first();

export const planRows = async (
  work: Work,
  { campaign, under, state, filed, batch }: BranchPlansArguments,
): Promise<Rows<BranchPlan>> => {
  const rows = await narrowed(work, work.rows(BranchPlan), under);
  if (filed != null) rows.where(filed ? 't.counted = 1' : 't.counted = 0');
  return rows
    .where('t.campaignId = ?', [campaign])
    .whereIf(state, 't.state = ?')
    .whereIf(batch, 't.batch = ?')
    .sort('t.sortKey', 'ASC', state ? 'ix_campaign_state_sort' : 'ix_campaign_sort');
};

export const listPlans = async (work: Work, args: BranchPlansArguments): Promise<Connection<BranchPlan>> =>
  (await planRows(work, args)).page(args);

/** The latest rating of a branch within the campaign. */
const LATEST = `t.stars IS NOT NULL AND t.offRoll = 0 AND (SELECT COUNT(*) FROM assessment b
  WHERE b.organizationId = t.organizationId AND b.campaignId = t.campaignId AND b.quarter > t.quarter AND b.stars IS NOT NULL) = 0`;

/**
 * Handed in with a batch: on the list of those that mean to comply this year. Counted row by row, as `LATEST` is: of an
 * EXISTS the database would first gather all there are.
 */
const PLANNED = `(SELECT COUNT(*) FROM branch_plan p WHERE p.organizationId = t.organizationId AND p.campaignId = t.campaignId
  AND p.batch IS NOT NULL AND p.submittedOn IS NOT NULL)`;

const ratedRows = async (work: Work, campaign: string, under: string | null | undefined): Promise<Rows<Assessment>> => {
  const rows = await narrowed(work, work.rows(Assessment), under);
  return rows.where('t.campaignId = ?', [campaign]).where(LATEST);
};

/** Rated branches that are in no batch of the year: advanced ones are all to comply (R24). */
export const unplannedRows = async (
  work: Work,
  { campaign, under, tier }: UnplannedArguments,
): Promise<Rows<Assessment>> => {
  const rows = await ratedRows(work, campaign, under);
  return rows.where(`${PLANNED} = 0`).whereIf(tier, 't.tier = ?').sort('t.sortKey', 'ASC', 'ix_campaign_sort');
};

export const listUnplanned = async (work: Work, args: UnplannedArguments): Promise<Connection<Assessment>> =>
  (await unplannedRows(work, args)).page(args);

/** Who means to comply this year: whether all advanced branches do (R24), and enough of the lagging ones (R25). */
export const shareOf = async (work: Work, campaignId: string, under: string): Promise<PlanShare> => {
  if (!(await pathOf(work, under))) throw refusal('NOT_FOUND');
  const { laggingFloorPercent } = await campaignById(work, campaignId);
  const count = async (condition: string) =>
    (await ratedRows(work, campaignId, under)).where(condition).count(10_000_000);
  const plans = await narrowed(work, work.rows(BranchPlan), under);
  const planned = await plans
    .where('t.campaignId = ? AND t.batch IS NOT NULL AND t.submittedOn IS NOT NULL', [campaignId])
    .count(10_000_000);
  const lagging = await count(`t.tier = 'LAGGING' AND ${PLANNED} > 0`);
  return {
    ...laggingShare({ planned, lagging }, laggingFloorPercent),
    floorPercent: laggingFloorPercent,
    unplannedAdvanced: await count(`t.tier = 'ADVANCED' AND ${PLANNED} = 0`),
  };
};
