import './campaign.events.ts';
import type { ModuleDefinition } from '../../platform/index.ts';
import { Campaign, CampaignRoll, CampaignTarget, Period } from './campaign.entity.ts';
import { CampaignResolver, CampaignRollResolver, CampaignTargetResolver } from './campaign.resolver.ts';
import { PeriodResolver } from './period.resolver.ts';

export { Campaign, CampaignRoll, CampaignTarget, Period, PeriodStateEnum } from './campaign.entity.ts';
export {
  campaignById,
  campaignOf,
  currentPeriod,
  editionsOfPeriod,
  editionsOfYear,
  openPeriods,
  periodById,
  periodsOfCampaign,
  quarterNumber,
  rollOf,
} from './campaign.queries.ts';
export {
  type CampaignValues,
  createCampaign,
  exemptBranch,
  isUnderWay,
  setTarget,
  targetAbove,
  turnCampaign,
} from './campaign.service.ts';
export { closePeriod, holdPeriod, reopenPeriod } from './period.service.ts';

export const campaign: ModuleDefinition = {
  name: 'campaign',
  entities: [Campaign, Period, CampaignTarget, CampaignRoll],
  resolvers: [CampaignResolver, CampaignRollResolver, CampaignTargetResolver, PeriodResolver],
};
