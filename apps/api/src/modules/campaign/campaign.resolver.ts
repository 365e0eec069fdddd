import type { CampaignStage } from '@zhibu/rules';
import { Arg, Args, FieldResolver, ID, Int, Resolver, Root } from 'type-graphql';
import { type Connection, connectionOf, doc, InWork, Read, refusal, type Work, Write } from '../../platform/index.ts';
import { Organization, OrganizationReference, organizationReference } from '../organization/index.ts';
import { Campaign, CampaignRoll, CampaignStageEnum, Period } from './campaign.entity.ts';
import { CampaignInput, CampaignsArguments, CreateCampaignInput, RollArguments } from './campaign.inputs.ts';
import { findCampaign, listCampaigns, listRoll } from './campaign.lists.ts';
import { currentPeriod, dueCountOf, periodsOfCampaign } from './campaign.queries.ts';
import { createCampaign, editCampaign, exemptBranch, turnCampaign } from './campaign.service.ts';

const CampaignConnection = connectionOf(Campaign, 'Campaign');
const CampaignRollConnection = connectionOf(CampaignRoll, 'CampaignRoll');

@Resolver(() => Campaign)
export class CampaignResolver {
  @Read('campaign:read', () => Campaign, {
    nullable: true,
    description: doc(
      '某组织的年度轮次：参加的（本级或上级制定），没有时取下级制定的；不给年度为最近一年（R4）',
      'The campaign of an organization: the one it takes part in (drawn up there or above), else one drawn up below; the latest year unless given (R4)',
    ),
  })
  campaign(
    @InWork() work: Work,
    @Arg('organization', () => ID) organization: string,
    @Arg('year', () => Int, { nullable: true }) year: number | null,
    @Arg('id', () => ID, { nullable: true, description: doc('其中的哪一个', 'Which of them') }) id: string | null,
  ): Promise<Campaign | null> {
    return findCampaign(work, organization, { id, year });
  }

  @Read('campaign:read', () => CampaignConnection, {
    description: doc('年度轮次，新的在前', 'Campaigns, the latest first'),
  })
  campaigns(
    @InWork() work: Work,
    @Args(() => CampaignsArguments) args: CampaignsArguments,
  ): Promise<Connection<Campaign>> {
    return listCampaigns(work, args);
  }

  @Read('campaign:read', () => CampaignRollConnection, {
    description: doc('应参评名单，按支部名称拼音（R5）', 'The roll of a campaign, by name (R5)'),
  })
  campaignRoll(
    @InWork() work: Work,
    @Args(() => RollArguments) args: RollArguments,
  ): Promise<Connection<CampaignRoll>> {
    return listRoll(work, args);
  }

  @Write('campaign:edit', () => Campaign, {
    description: doc(
      '制定年度轮次：四个季度、应参评名单和首个目标随之建立（R10）。CAMPAIGN_YEAR_TAKEN',
      'Draws up the campaign of a year with its quarters, roll and first target (R10). CAMPAIGN_YEAR_TAKEN',
    ),
  })
  createCampaign(
    @InWork() work: Work,
    @Arg('input', () => CreateCampaignInput) input: CreateCampaignInput,
  ): Promise<Campaign> {
    const { organizationId, year, ...values } = input;
    return createCampaign(work, organizationId, year, values);
  }

  @Write('campaign:edit', () => Campaign, {
    description: doc('修改名称、日期、分档星级', 'Changes name, dates, or where the tiers begin'),
  })
  async editCampaign(
    @InWork() work: Work,
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('input', () => CampaignInput) input: CampaignInput,
  ): Promise<Campaign> {
    return editCampaign(work, await work.get(Campaign, id, version), input);
  }

  @Write('campaign:edit', () => Campaign, {
    description: doc(
      '进入下一步，或写明理由退回上一步（SM1）。CAMPAIGN_STAGE_ORDER、CAMPAIGN_REASON_MISSING、CAMPAIGN_PERIODS_OPEN',
      'Goes one step on, or one back with a reason (SM1). CAMPAIGN_STAGE_ORDER, CAMPAIGN_REASON_MISSING, CAMPAIGN_PERIODS_OPEN',
    ),
  })
  async turnCampaign(
    @InWork() work: Work,
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('stage', () => CampaignStageEnum) stage: CampaignStage,
    @Arg('reason', () => String, { nullable: true }) reason: string | null,
  ): Promise<Campaign> {
    return turnCampaign(work, await work.get(Campaign, id, version), stage, reason);
  }

  @Write('campaign:edit', () => CampaignRoll, {
    description: doc(
      '写明理由免评一个支部；理由为空值则恢复',
      'Exempts a branch with a reason; a null reason ends the exemption',
    ),
  })
  async exemptBranch(
    @InWork() work: Work,
    @Arg('campaign', () => ID) campaign: string,
    @Arg('organization', () => ID) organization: string,
    @Arg('reason', () => String, { nullable: true }) reason: string | null,
  ): Promise<CampaignRoll> {
    return exemptBranch(work, await work.get(Campaign, campaign), organization, reason);
  }

  @FieldResolver(() => OrganizationReference, { description: doc('制定的组织', 'Who drew it up') })
  organization(@InWork() work: Work, @Root() campaign: Campaign): Promise<OrganizationReference | null> {
    return organizationReference(work, campaign.organizationId);
  }

  @FieldResolver(() => [Period], { description: doc('评定期，按时间先后', 'Periods, in order') })
  periods(@InWork() work: Work, @Root() campaign: Campaign): Promise<Period[]> {
    return periodsOfCampaign(work, campaign);
  }

  @FieldResolver(() => Period, { description: doc('当前评定期', 'The period that runs today, or the last one begun') })
  currentPeriod(@InWork() work: Work, @Root() campaign: Campaign): Promise<Period> {
    return currentPeriod(work, campaign);
  }

  @FieldResolver(() => Int, {
    description: doc('该组织及其下级应参评的支部数', 'Branches due at and below an organization'),
  })
  async dueCount(
    @InWork() work: Work,
    @Root() campaign: Campaign,
    @Arg('organization', () => ID) organization: string,
  ): Promise<number> {
    const reached = await work.find(Organization, organization);
    if (!reached) throw refusal('NOT_FOUND');
    return dueCountOf(work, campaign, reached);
  }
}

/** Lines of the roll name their branch. */
@Resolver(() => CampaignRoll)
export class CampaignRollResolver {
  @FieldResolver(() => OrganizationReference, { description: doc('支部', 'The branch') })
  organization(@InWork() work: Work, @Root() roll: CampaignRoll): Promise<OrganizationReference | null> {
    return organizationReference(work, roll.organizationId);
  }
}
