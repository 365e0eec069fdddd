import type { PlanElement, PlanLine } from '@zhibu/rules';
import { PLAN_ELEMENTS } from '@zhibu/rules';
import { PLAN_ELEMENT_WORDS } from '@zhibu/vocabulary';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { DayScalar, doc, enumOf, VerdictView } from '../../platform/index.ts';
import { PersonReference } from '../people/index.ts';

const PlanElementEnum = enumOf(
  PLAN_ELEMENTS,
  'PlanElement',
  PLAN_ELEMENT_WORDS,
  doc('方案要素（R18）', 'An element of a plan (R18)'),
);

@ObjectType('PlanLine', {
  description: doc('方案中的一行：问题和一项任务', 'A line of a plan: an issue and one of its tasks'),
})
export class PlanLineView implements PlanLine {
  @Field(() => ID, { description: doc('问题编号', 'Identifier of the issue') })
  issueId: string;

  @Field(() => Int, { description: doc('问题序号', 'Number of the issue') })
  no: number;

  @Field(() => String, { description: doc('方面代码', 'Code of the aspect') })
  aspect: string;

  @Field(() => String, { nullable: true, description: doc('条目代码', 'Code of the criterion') })
  criterionCode: string | null;

  @Field(() => String, { description: doc('任务：要解决的问题', 'The task: what is to be solved') })
  issue: string;

  @Field(() => ID, {
    nullable: true,
    description: doc('任务编号；未定为空', 'Identifier of the task; null while there is none'),
  })
  taskId: string | null;

  @Field(() => String, { nullable: true, description: doc('措施', 'Measure') })
  measure: string | null;

  @Field(() => String, { nullable: true, description: doc('目标', 'Goal') })
  goal: string | null;

  @Field(() => DayScalar, { nullable: true, description: doc('时限', 'Deadline') })
  dueOn: string | null;

  @Field(() => PersonReference, { nullable: true, description: doc('责任人', 'Owner') })
  owner: PersonReference | null;

  @Field(() => [PlanElementEnum], { description: doc('还缺的要素', 'Elements it still lacks') })
  missing: PlanElement[];
}

@ObjectType({ description: doc('现在能办什么，不能时说明原因', 'What may be done now, and why not') })
export class PlanSteps {
  @Field(() => VerdictView, { description: doc('修改目标和批次', 'Changing aim and batch') })
  edit: VerdictView;

  @Field(() => VerdictView, { description: doc('上报', 'Handing it in') })
  submit: VerdictView;

  @Field(() => VerdictView, { description: doc('变更', 'Amending what is on file') })
  amend: VerdictView;

  @Field(() => VerdictView, { description: doc('备案或退回', 'Filing or returning it') })
  decide: VerdictView;
}

@ObjectType({ description: doc('本年拟达标支部的构成（R24、R25）', 'Who means to comply this year (R24, R25)') })
export class PlanShare {
  @Field(() => Int, { description: doc('列入本年批次的支部', 'Branches in a batch of this year') })
  planned: number;

  @Field(() => Int, { description: doc('其中后进支部', 'Of them, lagging ones') })
  lagging: number;

  @Field(() => Int, { description: doc('后进占比下限 %', 'Floor of the lagging share, per cent') })
  floorPercent: number;

  @Field(() => Boolean, { description: doc('低于下限（R25）', 'Below the floor (R25)') })
  below: boolean;

  @Field(() => Int, { description: doc('未列入的先进支部（R24）', 'Advanced branches that are in none (R24)') })
  unplannedAdvanced: number;
}
