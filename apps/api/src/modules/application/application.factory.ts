import type { Work } from '../../platform/index.ts';
import { aCountyOfDeciders } from '../approval/approval.factory.ts';
import { aRating } from '../assessment/assessment.factory.ts';
import { aCampaign, aPeriod } from '../campaign/campaign.factory.ts';
import type { CampaignValues } from '../campaign/index.ts';
import type { Organization } from '../organization/index.ts';
import { aCounty } from '../organization/organization.factory.ts';

/** A meeting that decided as it should. */
export const anOpinion = (values: Record<string, unknown> = {}) => ({
  meetingOn: '2026-12-01',
  expected: 12,
  present: 11,
  agreed: 10,
  statement: '对照标准逐项自查，六个方面均已达标。',
  ...values,
});

/** For tests: a county whose year is under way, with somebody in every office. */
export const aYear = async (work: Work, values: CampaignValues = {}) => {
  const county = await aCounty(work);
  const campaign = await aCampaign(work, county.workCommittee, 2026, values);
  return { county, campaign, people: await aCountyOfDeciders(work, county) };
};

/** Rated in the last quarter; `failing` names what was not met. */
export const rate = async (
  work: Work,
  campaign: Awaited<ReturnType<typeof aCampaign>>,
  branch: Organization,
  failing: string[] = [],
) => {
  const period = await aPeriod(work, campaign, 4);
  return aRating(work, branch.id, period.id, { superior: failing });
};
