import {
  ancestorsOf,
  type CampaignStage,
  defaultMilestones,
  hasReached,
  inOrder,
  LAGGING_FLOOR_PERCENT,
  MIN_AGE_MONTHS,
  type Milestones,
  mayGoTo,
  mayLeadCampaign,
  ORGAN_FLOOR_PERCENT,
  periodsOf,
  RECTIFICATION_DAYS,
  RECTIFICATION_PLAN_DAYS,
  TIER_PARAMETERS,
} from '@zhibu/rules';
import { ensure, freezeEdition, openEdition, refusal, reopenEdition, type Work } from '../../platform/index.ts';
import { Organization } from '../organization/index.ts';
import { ensureStandard } from '../standard/index.ts';
import { Campaign, type CampaignRoll, CampaignTarget, Period } from './campaign.entity.ts';
import { periodsOfCampaign, rollOf } from './campaign.queries.ts';
import { drawRoll, reconsider } from './campaign.roll.ts';

export type CampaignDates = Pick<
  Campaign,
  | 'surveyDueOn'
  | 'planIssuedOn'
  | 'branchPlansDueOn'
  | 'buildEndsOn'
  | 'applyFromOn'
  | 'applyToOn'
  | 'titlesDueOn'
  | 'demonstrationDueOn'
>;

export type CampaignValues = Partial<CampaignDates> & {
  name?: string;
  advancedFrom?: number;
  middleFrom?: number;
  laggingFloorPercent?: number;
  rectificationPlanDays?: number;
  rectificationDays?: number;
};

const milestonesOf = (dates: CampaignDates): Milestones => ({
  SURVEY_DUE: dates.surveyDueOn,
  PLAN_ISSUED: dates.planIssuedOn,
  BRANCH_PLANS_FILED: dates.branchPlansDueOn,
  BUILD_DUE: dates.buildEndsOn,
  WINDOW_OPENS: dates.applyFromOn,
  WINDOW_CLOSES: dates.applyToOn,
  TITLES_DUE: dates.titlesDueOn,
  DEMONSTRATION_DUE: dates.demonstrationDueOn,
});

const datesOf = (milestones: Milestones): CampaignDates => ({
  surveyDueOn: milestones.SURVEY_DUE,
  planIssuedOn: milestones.PLAN_ISSUED,
  branchPlansDueOn: milestones.BRANCH_PLANS_FILED,
  buildEndsOn: milestones.BUILD_DUE,
  applyFromOn: milestones.WINDOW_OPENS,
  applyToOn: milestones.WINDOW_CLOSES,
  titlesDueOn: milestones.TITLES_DUE,
  demonstrationDueOn: milestones.DEMONSTRATION_DUE,
});

const ensureTiers = ({ advancedFrom, middleFrom }: Pick<Campaign, 'advancedFrom' | 'middleFrom'>): void => {
  if (middleFrom < 1 || middleFrom >= advancedFrom)
    throw refusal('INPUT_INVALID', { field: 'advancedFrom, middleFrom' });
};

/** One year, one campaign along a line: two would count the same branch twice. Whoever draws one up waits for the others. */
const ensureYearFree = async (work: Work, owner: Organization, year: number): Promise<void> => {
  const line = ancestorsOf(owner.path);
  await work.run(`SELECT id FROM organization WHERE id IN (${line.map(() => '?').join(', ')}) FOR UPDATE`, line);
  const [taken] = await work.run<unknown[]>(
    `SELECT 1 FROM campaign c INNER JOIN organization o ON o.id = c.organizationId
     WHERE c.year = ? AND (o.path LIKE ? OR o.id IN (${line.map(() => '?').join(', ')})) LIMIT 1`,
    [year, `${owner.path}%`, ...line],
  );
  if (taken) throw refusal('CAMPAIGN_YEAR_TAKEN', { year });
};

const openPeriodsOf = async (work: Work, campaign: Campaign): Promise<void> => {
  for (const { quarter, ...planned } of periodsOf(campaign.year))
    await work.insert(Period, {
      ...planned,
      organizationId: campaign.organizationId,
      campaignId: campaign.id,
      ordinal: quarter,
      state: 'OPEN',
      editionId: await openEdition(work.run, work.now, {
        leaderId: campaign.organizationId,
        quarter: campaign.year * 10 + quarter,
      }),
      edition: 1,
      closedOn: null,
    });
};

/** Draws up the year of a Work Committee or a county (R10): dates, quarters, first target, and the roll. */
export const createCampaign = async (
  work: Work,
  organizationId: string,
  year: number,
  values: CampaignValues = {},
): Promise<Campaign> => {
  const owner = await work.get(Organization, organizationId);
  if (!mayLeadCampaign(owner.level)) throw refusal('CAMPAIGN_NOT_FOR_LEVEL', { level: owner.level });
  await ensureYearFree(work, owner, year);
  const draft = {
    organizationId,
    year,
    name: `${year}年度党支部标准化规范化建设`,
    stage: 'DRAFT' as const,
    minAgeMonths: MIN_AGE_MONTHS,
    laggingFloorPercent: LAGGING_FLOOR_PERCENT,
    rectificationPlanDays: RECTIFICATION_PLAN_DAYS,
    rectificationDays: RECTIFICATION_DAYS,
    ...TIER_PARAMETERS,
    ...datesOf(defaultMilestones(year)),
    ...values,
  };
  ensure(inOrder(milestonesOf(draft)));
  ensureTiers(draft);
  await ensureStandard(work, owner);
  const editionId = await openEdition(work.run, work.now, { leaderId: organizationId, quarter: year * 10 });
  const campaign = await work.insert(Campaign, { ...draft, editionId });
  await openPeriodsOf(work, campaign);
  const target = { percent: ORGAN_FLOOR_PERCENT, organPercent: ORGAN_FLOOR_PERCENT };
  await work.insert(CampaignTarget, { organizationId, campaignId: campaign.id, ...target });
  await work.emit('campaign.created', { campaign });
  if (await drawRoll(work.asSystem('campaign'), campaign)) work.later('campaign.drawRoll', { campaignId: campaign.id });
  return campaign;
};

/** A year that is over takes no more changes. */
export const ensureRunning = (campaign: Campaign): void => {
  if (campaign.stage === 'CLOSED') throw refusal('CAMPAIGN_CLOSED');
};

/** Changes name, dates or where the tiers begin; ratings made before keep their tier. */
export const editCampaign = async (work: Work, campaign: Campaign, values: CampaignValues): Promise<Campaign> => {
  ensureRunning(campaign);
  Object.assign(campaign, values);
  ensure(inOrder(milestonesOf(campaign)));
  ensureTiers(campaign);
  return work.save(campaign);
};

/** The end of a year freezes its figures, and is possible once every quarter is closed; reopening makes new ones. */
const turnYear = async (work: Work, campaign: Campaign, stage: CampaignStage): Promise<void> => {
  if (stage === 'CLOSED') {
    const open = (await periodsOfCampaign(work, campaign)).filter((period) => period.state === 'OPEN');
    if (open.length > 0) throw refusal('CAMPAIGN_PERIODS_OPEN', { count: open.length });
    await work.flush();
    await freezeEdition(work.run, campaign.editionId, work.today);
  }
  if (campaign.stage === 'CLOSED') campaign.editionId = await reopenEdition(work.run, campaign.editionId, work.now);
};

/** One step on, or one back with a reason (SM1). */
export const turnCampaign = async (
  work: Work,
  campaign: Campaign,
  stage: CampaignStage,
  reason: string | null,
): Promise<Campaign> => {
  ensure(mayGoTo(campaign.stage, stage, reason));
  work.reason = reason;
  await turnYear(work, campaign, stage);
  const from = campaign.stage;
  campaign.stage = stage;
  await work.save(campaign);
  await work.emit('campaign.turned', { campaign, from });
  return campaign;
};

/** Whether branches may be rated at all: the survey has begun, the year is not over. */
export const isUnderWay = ({ stage }: Campaign): boolean => hasReached(stage, 'SURVEY') && stage !== 'CLOSED';

/** Exempts a branch this year, with a reason; without one the exemption ends. */
export const exemptBranch = async (
  work: Work,
  campaign: Campaign,
  organizationId: string,
  reason: string | null,
): Promise<CampaignRoll> => {
  ensureRunning(campaign);
  if (reason !== null && reason.trim() === '') throw refusal('CAMPAIGN_EXEMPTION_REASON_MISSING');
  const branch = await work.get(Organization, organizationId);
  const roll = await rollOf(work, campaign.id, organizationId);
  if (!roll) throw refusal('CAMPAIGN_NOT_ON_ROLL');
  work.reason = reason;
  return reconsider(work, campaign, roll, branch, reason);
};
