import type { Work } from '../../platform/index.ts';
import type { Organization } from '../organization/index.ts';
import { aStandard } from '../standard/standard.factory.ts';
import type { Campaign, Period } from './campaign.entity.ts';
import { periodsOfCampaign } from './campaign.queries.ts';
import { type CampaignValues, createCampaign, turnCampaign } from './campaign.service.ts';

/** For tests: a year under way, with a standard in force. */
export const aCampaign = async (
  work: Work,
  owner: Organization,
  year = 2026,
  values: CampaignValues = {},
): Promise<Campaign> => {
  await aStandard(work, owner);
  const campaign = await createCampaign(work, owner.id, year, values);
  return turnCampaign(work, campaign, 'SURVEY', null);
};

/** A quarter of it. */
export const aPeriod = async (work: Work, campaign: Campaign, ordinal: number): Promise<Period> =>
  (await periodsOfCampaign(work, campaign)).find((period) => period.ordinal === ordinal)!;
