import type { ApprovalBox, ApprovalKind, ApprovalState, Decision, ReturnReason, StepState } from '@zhibu/rules';
import { MaxLength } from 'class-validator';
import { ArgsType, Field, ID, Int } from 'type-graphql';
import { doc } from '../../platform/index.ts';
import { PageArguments } from '../organization/index.ts';
import {
  ApprovalBoxEnum,
  ApprovalKindEnum,
  ApprovalStateEnum,
  DecisionEnum,
  ReturnReasonEnum,
  StepStateEnum,
} from './approval.entity.ts';

@ArgsType()
export class ApprovalsArguments extends PageArguments {
  @Field(() => ApprovalBoxEnum, { description: doc('哪一栏', 'Which box') })
  box: ApprovalBox;

  @Field(() => ID, {
    nullable: true,
    description: doc(
      '此组织及其下级申报的，或（待办、已办）由其承办的',
      'Asked for at or below this organization; in TODO and DONE also held there',
    ),
  })
  under?: string | null;

  @Field(() => ApprovalKindEnum, { nullable: true })
  kind?: ApprovalKind | null;

  @Field(() => ApprovalStateEnum, { nullable: true })
  state?: ApprovalState | null;

  @Field(() => String, {
    nullable: true,
    description: doc('标题包含（支部名称、年度）', 'Part of the title: branch, year'),
  })
  @MaxLength(100)
  search?: string | null;
}

@ArgsType()
export class ApprovalStepsArguments extends PageArguments {
  @Field(() => ID, {
    nullable: true,
    description: doc('承办组织在此组织及其下级', 'Held at or below this organization'),
  })
  under?: string | null;

  @Field(() => StepStateEnum, { nullable: true })
  state?: StepState | null;

  @Field(() => Boolean, { nullable: true, description: doc('只看超期未办的', 'Only open ones past their day') })
  late?: boolean | null;

  @Field(() => String, { nullable: true, description: doc('标题包含', 'Part of the title') })
  @MaxLength(100)
  search?: string | null;
}

@ArgsType()
export class DecideArguments {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  version: number;

  @Field(() => DecisionEnum)
  decision: Decision;

  @Field(() => String, { nullable: true, description: doc('意见', 'Opinion') })
  @MaxLength(2000)
  opinion?: string | null;

  @Field(() => ReturnReasonEnum, {
    nullable: true,
    description: doc('退回或不同意时必填', 'Required with a return or a refusal'),
  })
  reason?: ReturnReason | null;
}
