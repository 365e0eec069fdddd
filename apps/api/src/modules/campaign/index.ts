import './campaign.events.ts';
import type { ModuleDefinition } from '../../platform/index.ts';
import { Campaign, CampaignRoll, CampaignTarget, Period } from './campaign.entity.ts';
import { CampaignResolver, CampaignRollResolver } from './campaign.resolver.ts';
import { CampaignAcknowledgement, CampaignDocument } from './document.entity.ts';
import './document.evidence.ts';
import { AcknowledgementResolver, DocumentResolver } from './document.resolver.ts';
import { PeriodResolver } from './period.resolver.ts';
import { CampaignTargetField, CampaignTargetResolver, TargetShareResolver } from './target.resolver.ts';

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
  editCampaign,
  exemptBranch,
  isUnderWay,
  turnCampaign,
} from './campaign.service.ts';
export { CampaignAcknowledgement, CampaignDocument } from './document.entity.ts';
export { acknowledge, draftDocument, publishDocument } from './document.service.ts';
export { closePeriod, holdPeriod, periodArchived, reopenPeriod } from './period.service.ts';
export { setTarget } from './target.service.ts';

export const campaign: ModuleDefinition = {
  name: 'campaign',
  entities: [Campaign, Period, CampaignTarget, CampaignRoll, CampaignDocument, CampaignAcknowledgement],
  resolvers: [
    CampaignResolver,
    CampaignRollResolver,
    CampaignTargetResolver,
    CampaignTargetField,
    TargetShareResolver,
    DocumentResolver,
    AcknowledgementResolver,
    PeriodResolver,
  ],
};
