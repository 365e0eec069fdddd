import type { RectificationState } from '@zhibu/rules';
import { MaxLength } from 'class-validator';
import { ArgsType, Field, ID, InputType } from 'type-graphql';
import { DayScalar, doc } from '../../platform/index.ts';
import { PageArguments } from '../organization/index.ts';
import { RectificationStateEnum } from './rectification.entity.ts';

@InputType()
export class RectificationPlanInput {
  @Field(() => String, { nullable: true, description: doc('原因分析', 'The cause') })
  @MaxLength(1000)
  cause?: string | null;

  @Field(() => ID, { nullable: true, description: doc('帮扶领导', 'The helping leader') })
  helperId?: string | null;

  @Field(() => DayScalar, {
    nullable: true,
    description: doc('整顿期限；方案提交后不再改动', 'Due on; it stands once the plan is handed in'),
  })
  dueOn?: string | null;
}

@ArgsType()
export class RectificationsArguments extends PageArguments {
  @Field(() => ID, { nullable: true, description: doc('此组织及其下级', 'This organization and all below it') })
  under?: string | null;

  @Field(() => ID, { nullable: true, description: doc('一个支部', 'One branch') })
  organization?: string | null;

  @Field(() => RectificationStateEnum, { nullable: true })
  state?: RectificationState | null;

  @Field(() => Boolean, { nullable: true, description: doc('整顿中的', 'Those still under way') })
  open?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: doc('已逾期的', 'Those overdue') })
  overdue?: boolean | null;
}
