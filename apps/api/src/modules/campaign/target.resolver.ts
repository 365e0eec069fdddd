import { Arg, Args, ArgsType, Field, FieldResolver, ID, Int, ObjectType, Resolver, Root } from 'type-graphql';
import { type Connection, connectionOf, doc, InWork, Read, refusal, type Work, Write } from '../../platform/index.ts';
import { Organization, OrganizationReference, organizationReference, PageArguments } from '../organization/index.ts';
import { Campaign, CampaignTarget } from './campaign.entity.ts';
import { TargetsArguments } from './campaign.inputs.ts';
import { findCampaign, listTargets } from './campaign.lists.ts';
import { campaignById } from './campaign.queries.ts';
import { clearTarget, setTarget, splitOf, type TargetShare, targetShareOf } from './target.service.ts';

/** What an organization is bound by, with the branches that comes to. */
@ObjectType('TargetShare', { description: doc('一个组织的达标目标', 'The target of one organization') })
class TargetShareView implements Omit<TargetShare, 'organizationId'> {
  organizationId: string;

  @Field(() => Int, {
    description: doc(
      '应达到的比例 %：本级与各上级所定的最高值',
      'Share to reach, per cent: the highest set here and above',
    ),
  })
  percent: number;

  @Field(() => Int, {
    description: doc('机关支部应达到的比例 %，不低于 50', 'Share of organ branches, per cent, at least 50'),
  })
  organPercent: number;

  @Field(() => Int, { description: doc('应参评支部数', 'Branches due') })
  due: number;

  @Field(() => Int, { description: doc('应达标支部数', 'Branches that share comes to') })
  toReach: number;

  @Field(() => CampaignTarget, {
    nullable: true,
    description: doc('本级自定的目标；沿用上级时为空', 'The target set here; null where the one above holds'),
  })
  own: CampaignTarget | null;
}

@ArgsType()
class TargetSplitArguments extends PageArguments {
  @Field(() => ID)
  campaign: string;

  @Field(() => ID, { description: doc('分解到其直接下级', 'Split among those one level below it') })
  organization: string;
}

const CampaignTargetConnection = connectionOf(CampaignTarget, 'CampaignTarget');
const TargetShareConnection = connectionOf(TargetShareView, 'TargetShare');

const reached = async (work: Work, id: string): Promise<Organization> => {
  const organization = await work.find(Organization, id);
  if (!organization) throw refusal('NOT_FOUND');
  return organization;
};

@Resolver(() => CampaignTarget)
export class CampaignTargetResolver {
  @Read('campaign:read', () => CampaignTargetConnection, {
    description: doc('自定的达标目标（R23）', 'Targets organizations set themselves (R23)'),
  })
  campaignTargets(
    @InWork() work: Work,
    @Args(() => TargetsArguments) args: TargetsArguments,
  ): Promise<Connection<CampaignTarget>> {
    return listTargets(work, args);
  }

  @Read('campaign:read', () => TargetShareConnection, {
    description: doc(
      '达标目标分解：直接下级各自的目标，未自定的沿用上级（R23）',
      'The target split among those one level below; where none is set, the one above holds (R23)',
    ),
  })
  async targetSplit(
    @InWork() work: Work,
    @Args(() => TargetSplitArguments) { campaign, organization, ...page }: TargetSplitArguments,
  ): Promise<Connection<TargetShare>> {
    const below = await reached(work, organization);
    const shown = await findCampaign(work, organization, { id: campaign, year: null });
    if (!shown) throw refusal('NOT_FOUND');
    return splitOf(work, shown, below, page);
  }

  @Write('campaign:target', () => CampaignTarget, {
    description: doc(
      '设定达标目标：只能高于上级，机关不低于 50%（R23）。CAMPAIGN_TARGET_TOO_LOW',
      'Sets a target: never below the one above, organs at least 50 % (R23). CAMPAIGN_TARGET_TOO_LOW',
    ),
  })
  async setCampaignTarget(
    @InWork() work: Work,
    @Arg('campaign', () => ID) campaign: string,
    @Arg('organization', () => ID) organization: string,
    @Arg('percent', () => Int, { description: doc('达标比例 %', 'Share to reach, per cent') }) percent: number,
    @Arg('organPercent', () => Int, { description: doc('机关支部达标比例 %', 'Share of organ branches, per cent') })
    organPercent: number,
  ): Promise<CampaignTarget> {
    const { id } = await reached(work, organization);
    return setTarget(work, await campaignById(work, campaign), id, { percent, organPercent });
  }

  @Write('campaign:target', () => Boolean, {
    description: doc('撤回自定目标，沿用上级', 'Takes a target back: the one above holds again'),
  })
  async clearCampaignTarget(
    @InWork() work: Work,
    @Arg('campaign', () => ID) campaign: string,
    @Arg('organization', () => ID) organization: string,
  ): Promise<boolean> {
    const { id } = await reached(work, organization);
    await clearTarget(work, await campaignById(work, campaign), id);
    return true;
  }

  @FieldResolver(() => OrganizationReference, { description: doc('设定目标的组织', 'Whose target it is') })
  organization(@InWork() work: Work, @Root() target: CampaignTarget): Promise<OrganizationReference | null> {
    return organizationReference(work, target.organizationId);
  }
}

@Resolver(() => TargetShareView)
export class TargetShareResolver {
  @FieldResolver(() => OrganizationReference, { description: doc('组织', 'The organization') })
  organization(@InWork() work: Work, @Root() share: TargetShareView): Promise<OrganizationReference | null> {
    return organizationReference(work, share.organizationId);
  }
}

/** The target of an organization, beside the year it belongs to. */
@Resolver(() => Campaign)
export class CampaignTargetField {
  @FieldResolver(() => TargetShareView, {
    nullable: true,
    description: doc('该组织应达到的目标', 'The target an organization is bound by'),
  })
  async target(
    @InWork() work: Work,
    @Root() campaign: Campaign,
    @Arg('organization', () => ID) organization: string,
  ): Promise<TargetShare | null> {
    return targetShareOf(work, campaign, await reached(work, organization));
  }
}
