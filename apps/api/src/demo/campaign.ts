import { addDays, type CampaignStage, defaultMilestones } from '@zhibu/rules';
import {
  Campaign,
  closePeriod,
  createCampaign,
  editCampaign,
  Period,
  periodsOfCampaign,
  setTarget,
  turnCampaign,
} from '../modules/campaign/index.ts';
import { installDefaultStandard } from '../modules/standard/index.ts';
import type { Kernel, Work } from '../platform/index.ts';
import { type Calendar, on } from './clock.ts';
import type { DemoCounty } from './organizations.ts';

/** As the year was planned: whatever a quarter finds has its full time. */
const plannedDates = ({ year, today }: Calendar) => {
  const { SURVEY_DUE, PLAN_ISSUED, BRANCH_PLANS_FILED } = defaultMilestones(year);
  const [, buildEndsOn] = [`${year}-12-31`, addDays(today, 61)].sort() as [string, string];
  return {
    surveyDueOn: SURVEY_DUE,
    planIssuedOn: PLAN_ISSUED,
    branchPlansDueOn: BRANCH_PLANS_FILED,
    buildEndsOn,
    // weak branches have the rest of the year
    rectificationDays: 270,
    applyFromOn: addDays(buildEndsOn, 1),
    applyToOn: addDays(buildEndsOn, 8),
    titlesDueOn: addDays(buildEndsOn, 31),
    demonstrationDueOn: addDays(buildEndsOn, 46),
  };
};

/** The window for applications is open while somebody looks at the demo; every other date follows from it (dates are data). */
const datesOf = ({ year, today }: Calendar) => {
  const usual = defaultMilestones(year);
  const applyFromOn = addDays(today, -9);
  const applyToOn = addDays(today, 14);
  const before = addDays(applyFromOn, -1);
  const earlier = (day: string) => (day < before ? day : before);
  const later = (day: string) => (day > applyToOn ? day : applyToOn);
  return {
    surveyDueOn: earlier(usual.SURVEY_DUE),
    planIssuedOn: earlier(usual.PLAN_ISSUED),
    branchPlansDueOn: earlier(usual.BRANCH_PLANS_FILED),
    buildEndsOn: before,
    applyFromOn,
    applyToOn,
    titlesDueOn: later(usual.TITLES_DUE),
    demonstrationDueOn: later(usual.DEMONSTRATION_DUE),
  };
};

/** The Work Committee takes applications from now on. */
export const openWindow = (kernel: Kernel, calendar: Calendar, campaignId: string): Promise<Campaign> =>
  on(kernel, addDays(calendar.today, -9), async (work) =>
    editCampaign(work, await work.get(Campaign, campaignId), datesOf(calendar)),
  );

export const beginCampaign = (
  kernel: Kernel,
  calendar: Calendar,
  { workCommittee, houses }: DemoCounty,
): Promise<Campaign> =>
  on(kernel, `${calendar.year}-01-15`, async (work) => {
    await installDefaultStandard(work, workCommittee.id);
    const campaign = await createCampaign(work, workCommittee.id, calendar.year, plannedDates(calendar));
    await setTarget(work, campaign, workCommittee.id, { percent: 50, organPercent: 50 });
    for (const [n, house] of houses.slice(0, 4).entries())
      await setTarget(work, campaign, house.id, { percent: 55 + n * 5, organPercent: 60 });
    return turnCampaign(work, campaign, 'SURVEY', null);
  });

/** One step of the year, on its day. */
export const turnTo = (kernel: Kernel, day: string, campaignId: string, stage: CampaignStage): Promise<Campaign> =>
  on(kernel, day, async (work) => turnCampaign(work, await work.get(Campaign, campaignId), stage, null));

export const periodOf = async (work: Work, campaignId: string, quarter: number): Promise<Period> => {
  const periods = await periodsOfCampaign(work, await work.get(Campaign, campaignId));
  return periods.find((period) => period.ordinal === quarter)!;
};

export const closeQuarter = (kernel: Kernel, day: string, campaignId: string, quarter: number): Promise<Period> =>
  on(kernel, day, async (work) => {
    const { id } = await periodOf(work, campaignId, quarter);
    return closePeriod(work, await work.get(Period, id));
  });
