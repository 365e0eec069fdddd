import type { CampaignStage, PeriodState, RollExclusion } from '@zhibu/rules';
import { Max, MaxLength, Min } from 'class-validator';
import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { DayScalar, doc } from '../../platform/index.ts';
import { PageArguments } from '../organization/index.ts';
import { CampaignStageEnum, PeriodStateEnum, RollExclusionEnum } from './campaign.entity.ts';

const day = () => Field(() => DayScalar, { nullable: true });

@InputType()
export class CampaignInput {
  @Field(() => String, { nullable: true })
  @MaxLength(200)
  name?: string;

  @day() surveyDueOn?: string;
  @day() planIssuedOn?: string;
  @day() branchPlansDueOn?: string;
  @day() buildEndsOn?: string;
  @day() applyFromOn?: string;
  @day() applyToOn?: string;
  @day() titlesDueOn?: string;
  @day() demonstrationDueOn?: string;

  @Field(() => Int, { nullable: true, description: doc('先进档最低星级', 'Stars from which the tier is advanced') })
  @Min(1)
  @Max(12)
  advancedFrom?: number;

  @Field(() => Int, { nullable: true, description: doc('中间档最低星级', 'Stars from which the tier is middle') })
  @Min(1)
  @Max(12)
  middleFrom?: number;

  @Field(() => Int, {
    nullable: true,
    description: doc('达标名单中后进支部占比下限 %（R25）', 'Floor of the share of lagging branches, per cent (R25)'),
  })
  @Min(0)
  @Max(100)
  laggingFloorPercent?: number;

  @Field(() => Int, {
    nullable: true,
    description: doc('整顿方案应交日数（R42）', 'Days to the plan of a rectification (R42)'),
  })
  @Min(1)
  @Max(365)
  rectificationPlanDays?: number;

  @Field(() => Int, { nullable: true, description: doc('整顿期限默认日数', 'Days a rectification takes') })
  @Min(1)
  @Max(365)
  rectificationDays?: number;
}

@InputType()
export class CreateCampaignInput extends CampaignInput {
  @Field(() => ID, { description: doc('工委或县委', 'The Work Committee or the county') })
  organizationId: string;

  @Field(() => Int)
  @Min(2000)
  @Max(2100)
  year: number;
}

@InputType()
export class PeriodInput {
  @day() startsOn?: string;
  @day() endsOn?: string;
  @day() selfDueOn?: string;

  @Field(() => DayScalar, { nullable: true, description: doc('空值表示不单独上报', 'Null: not reported by itself') })
  reportDueOn?: string | null;
}

@ArgsType()
export class CampaignsArguments extends PageArguments {
  @Field(() => ID, {
    nullable: true,
    description: doc(
      '该组织参加的，以及下级制定的各年轮次',
      'Those this organization takes part in, and those drawn up below it',
    ),
  })
  organization?: string | null;

  @Field(() => ID, { nullable: true, description: doc('该组织及其下级制定的轮次', 'Those drawn up here and below') })
  under?: string | null;

  @Field(() => Int, { nullable: true })
  year?: number | null;

  @Field(() => CampaignStageEnum, { nullable: true })
  stage?: CampaignStage | null;
}

@ArgsType()
export class PeriodsArguments extends PageArguments {
  @Field(() => ID, { description: doc('哪个组织的评定期', 'Whose periods') })
  organization: string;

  @Field(() => Int, { nullable: true })
  year?: number | null;

  @Field(() => PeriodStateEnum, { nullable: true })
  state?: PeriodState | null;
}

@ArgsType()
export class RollArguments extends PageArguments {
  @Field(() => ID)
  campaign: string;

  @Field(() => ID, { nullable: true, description: doc('此组织及其下级', 'This organization and all below it') })
  under?: string | null;

  @Field(() => Boolean, { nullable: true, description: doc('是否应参评', 'Due or not') })
  due?: boolean | null;

  @Field(() => RollExclusionEnum, { nullable: true })
  exclusion?: RollExclusion | null;
}

@ArgsType()
export class TargetsArguments extends PageArguments {
  @Field(() => ID)
  campaign: string;

  @Field(() => ID, { nullable: true, description: doc('此组织及其下级', 'This organization and all below it') })
  under?: string | null;
}
