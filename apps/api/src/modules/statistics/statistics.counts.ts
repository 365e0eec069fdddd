// What stands in rows of its own inside the statistics: how many branches of each kind.
import type { ApplicationState, BranchType, Tier } from '@zhibu/rules';
import { Field, Float, Int, ObjectType } from 'type-graphql';
import { doc } from '../../platform/index.ts';
import { TierEnum } from '../assessment/index.ts';
import { BranchTypeEnum } from '../organization/index.ts';

@ObjectType({ description: doc('某星级的支部数', 'Branches with that many stars') })
export class StarCount {
  @Field(() => Int, { description: doc('星级 0–6', 'Stars, 0 to 6') })
  stars: number;
  @Field(() => Int, { description: doc('支部数', 'Branches') })
  count: number;
}

@ObjectType({ description: doc('某档次的支部数', 'Branches of a tier') })
export class TierCount {
  @Field(() => TierEnum)
  tier: Tier;
  @Field(() => Int, { description: doc('支部数', 'Branches') })
  count: number;
}

@ObjectType({
  description: doc('两期之间的分类流动（R6）', 'How branches moved between the tiers of two periods (R6)'),
})
export class TierFlow {
  @Field(() => TierEnum, {
    nullable: true,
    description: doc('上一期分类；首次评定为空', 'Tier before; null at a first rating'),
  })
  from: Tier | null;
  @Field(() => TierEnum, { description: doc('本期分类', 'Tier in the period') })
  to: Tier;
  @Field(() => Int, { description: doc('支部数', 'Branches') })
  count: number;
}

@ObjectType({ description: doc('某类型的支部数', 'Branches of a type') })
export class TypeCount {
  @Field(() => BranchTypeEnum)
  type: BranchType;
  @Field(() => Int, { description: doc('支部数', 'Branches') })
  count: number;
}

@ObjectType({ description: doc('某状态的申报数', 'Applications in a state') })
export class ApplicationCount {
  @Field(() => String, { description: doc('申报状态', 'State (ApplicationState)') })
  state: ApplicationState;
  @Field(() => Int, { description: doc('申报数', 'Applications') })
  count: number;
}

@ObjectType({ description: doc('薄弱条目（R74）', 'A weak criterion (R74)') })
export class WeakCriterion {
  @Field(() => String, { description: doc('条目编号', 'Code of the criterion') })
  code: string;
  @Field(() => Int, { description: doc('未达标支部数', 'Branches that fail it') })
  failed: number;
  @Field(() => Float, { nullable: true, description: doc('占已评支部的比例 0–1', 'Share of the rated branches, 0–1') })
  rate: number | null;
  /** Of which quarter: its standard words the criterion. */
  periodId: string | null;
}
