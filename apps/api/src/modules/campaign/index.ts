import type { ModuleDefinition } from '../../platform/index.ts';
import { Campaign, CampaignRoll, CampaignTarget, Period } from './campaign.entity.ts';

export { Campaign, CampaignRoll, CampaignTarget, Period, PeriodStateEnum } from './campaign.entity.ts';
export {
  campaignById,
  campaignOf,
  currentPeriod,
  openPeriods,
  periodById,
  periodsOfCampaign,
  rollOf,
} from './campaign.queries.ts';

export const campaign: ModuleDefinition = {
  name: 'campaign',
  entities: [Campaign, Period, CampaignTarget, CampaignRoll],
  resolvers: [],
};
