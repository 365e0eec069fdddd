import { type LedgerField, type Strategies, type Strategy, TIERS, type Tier } from '@zhibu/rules';
import { ArrayMaxSize, Max, Min } from 'class-validator';
import { Arg, Field, FieldResolver, ID, InputType, Int, ObjectType, Resolver, Root } from 'type-graphql';
import { doc, InWork, type Work, Write } from '../../platform/index.ts';
import { TierEnum } from '../assessment/index.ts';
import { Campaign } from '../campaign/index.ts';
import { LedgerFieldEnum } from './ledger.enums.ts';
import { setStrategy, strategiesOf } from './strategy.service.ts';

/** What is asked of the branches of a tier about each of their issues (R41). */
@ObjectType('TierStrategy', { description: doc('一类支部的整改要求（R41）', 'What is asked of a tier (R41)') })
class TierStrategyView implements Strategy {
  @Field(() => TierEnum, { description: doc('类别', 'Tier') })
  tier: Tier;

  @Field(() => Int, { description: doc('整改天数，自发现之日起', 'Days given from the day an issue is found') })
  dueDays: number;

  @Field(() => Int, { description: doc('到期前多少天起提醒', 'Reminded from so many days before it is due') })
  reminderDays: number;

  @Field(() => [LedgerFieldEnum], { description: doc('申请销号前须填写', 'Needed before the write-off is asked for') })
  required: LedgerField[];
}

@InputType({ description: doc('整改要求（R41）', 'What is asked for (R41)') })
class StrategyInput implements Strategy {
  @Field(() => Int, { description: doc('整改天数，1–365', 'Days given, 1–365') })
  @Min(1)
  @Max(365)
  dueDays: number;

  @Field(() => Int, {
    description: doc(
      '到期前多少天起提醒，不超过整改天数',
      'Reminded from so many days before, no more than the days given',
    ),
  })
  @Min(1)
  @Max(365)
  reminderDays: number;

  @Field(() => [LedgerFieldEnum], {
    description: doc('申请销号前须填写，含整改措施', 'Needed before the write-off, a measure among it'),
  })
  @ArrayMaxSize(10)
  required: LedgerField[];
}

const views = (strategies: Strategies): TierStrategyView[] =>
  TIERS.map((tier) => Object.assign(new TierStrategyView(), structuredClone(strategies[tier]), { tier }));

@Resolver(() => Campaign)
export class StrategyResolver {
  @FieldResolver(() => [TierStrategyView], {
    description: doc(
      '先进、中间、后进支部的整改要求（R41）',
      'What is asked of advanced, middle and lagging branches (R41)',
    ),
  })
  async strategies(@InWork() work: Work, @Root() campaign: Campaign): Promise<TierStrategyView[]> {
    return views(await strategiesOf(work, campaign.id));
  }

  @Write('campaign:edit', () => Campaign, {
    description: doc(
      '设定一类支部的整改要求：天数只对以后发现的问题，必填内容立即适用（R41）。LEDGER_STRATEGY_DAYS、LEDGER_STRATEGY_MEASURE、CAMPAIGN_CLOSED',
      'Sets what is asked of a tier: days count for issues found from now on, what is needed counts at once (R41). LEDGER_STRATEGY_DAYS, LEDGER_STRATEGY_MEASURE, CAMPAIGN_CLOSED',
    ),
  })
  async setStrategy(
    @InWork() work: Work,
    @Arg('campaign', () => ID) id: string,
    @Arg('tier', () => TierEnum) tier: Tier,
    @Arg('input', () => StrategyInput) input: StrategyInput,
  ): Promise<Campaign> {
    const campaign = await work.get(Campaign, id);
    await setStrategy(work, campaign, tier, { ...input });
    return campaign;
  }
}
