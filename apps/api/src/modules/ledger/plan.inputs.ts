import type { PlanState, Tier } from '@zhibu/rules';
import { MaxLength } from 'class-validator';
import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { doc } from '../../platform/index.ts';
import { TierEnum } from '../assessment/index.ts';
import { PageArguments } from '../organization/index.ts';
import { PlanStateEnum } from './plan.entity.ts';

@InputType()
export class BranchPlanInput {
  @Field(() => String, { description: doc('年度目标', 'The aim of the year') })
  @MaxLength(1000)
  aim: string;

  @Field(() => Int, { nullable: true, description: doc('第几批达标；空为本年不列入', 'Batch; null: not this year') })
  batch?: number | null;
}

@ArgsType()
export class BranchPlansArguments extends PageArguments {
  @Field(() => ID, { description: doc('哪一年度', 'Of which campaign') })
  campaign: string;

  @Field(() => ID, { nullable: true, description: doc('此组织及其下级', 'This organization and all below it') })
  under?: string | null;

  @Field(() => PlanStateEnum, { nullable: true })
  state?: PlanState | null;

  @Field(() => Boolean, { nullable: true, description: doc('已备案的', 'Those on file') })
  filed?: boolean | null;

  @Field(() => Int, { nullable: true, description: doc('第几批', 'In a batch') })
  batch?: number | null;
}

@ArgsType()
export class UnplannedArguments extends PageArguments {
  @Field(() => ID, { description: doc('哪一年度', 'Of which campaign') })
  campaign: string;

  @Field(() => ID, { nullable: true, description: doc('此组织及其下级', 'This organization and all below it') })
  under?: string | null;

  @Field(() => TierEnum, { nullable: true, description: doc('最近评定的分类', 'Tier of the latest rating') })
  tier?: Tier | null;
}
