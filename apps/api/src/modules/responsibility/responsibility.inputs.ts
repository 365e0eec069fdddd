import type { ResponsibilityKind, ResponsibilityState } from '@zhibu/rules';
import { Max, MaxLength, Min } from 'class-validator';
import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { DayScalar, doc } from '../../platform/index.ts';
import { PageArguments } from '../organization/index.ts';
import { ResponsibilityKindEnum, ResponsibilityStateEnum } from './responsibility.entity.ts';

@ArgsType()
export class MyResponsibilitiesArguments extends PageArguments {
  @Field(() => ResponsibilityKindEnum, { nullable: true })
  kind?: ResponsibilityKind | null;

  @Field(() => ResponsibilityStateEnum, { nullable: true })
  state?: ResponsibilityState | null;

  @Field(() => Int, { nullable: true, description: doc('年度', 'Year') })
  @Min(2000)
  @Max(2200)
  year?: number | null;

  @Field(() => Boolean, { nullable: true, description: doc('是否逾期', 'Whether it is overdue') })
  overdue?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: doc('是否未完成（进行中或已报待核）', 'Whether it waits: open, or reported and not confirmed'),
  })
  waiting?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: doc('是否已取消', 'Whether it is cancelled') })
  cancelled?: boolean | null;
}

@ArgsType()
export class ResponsibilitiesArguments extends MyResponsibilitiesArguments {
  @Field(() => ID, { nullable: true, description: doc('责任人', 'Who answers for it') })
  person?: string | null;

  @Field(() => ID, { nullable: true, description: doc('只看这一个组织', 'Only this organization') })
  organization?: string | null;

  @Field(() => ID, { nullable: true, description: doc('此组织及其下级', 'At or below this organization') })
  under?: string | null;
}

@InputType()
export class EditResponsibilityInput {
  @Field(() => ID, { description: doc('责任人', 'Who answers for it') })
  personId: string;

  @Field(() => String)
  @MaxLength(200)
  title: string;

  @Field(() => String, { nullable: true })
  @MaxLength(2000)
  detail?: string | null;

  @Field(() => String, { nullable: true })
  @MaxLength(200)
  source?: string | null;

  @Field(() => DayScalar, { description: doc('完成时限，须在该年度内', 'Due on; within the year') })
  dueOn: string;
}

@InputType()
export class CreateResponsibilityInput extends EditResponsibilityInput {
  @Field(() => ID)
  organizationId: string;

  @Field(() => ResponsibilityKindEnum)
  kind: ResponsibilityKind;

  @Field(() => Int)
  @Min(2000)
  @Max(2200)
  year: number;
}
