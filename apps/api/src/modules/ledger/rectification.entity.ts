import { RECTIFICATION_STATES, type RectificationState } from '@zhibu/rules';
import { RECTIFICATION_STATE_WORDS } from '@zhibu/vocabulary';
import { Field, Int, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { DayScalar, Derived, doc, enumOf, Owned } from '../../platform/index.ts';

export const RectificationStateEnum = enumOf(
  RECTIFICATION_STATES,
  'RectificationState',
  RECTIFICATION_STATE_WORDS,
  doc('整顿状态（SM6）', 'State of a rectification (SM6)'),
);

/**
 * A branch found weak and lax, until its superior takes it off the list (R42, R58). Its plan is the cause and who helps;
 * issues, tasks and owners are those of the ledger (R21: 一次填).
 */
@ObjectType({ description: doc('软弱涣散党支部的整顿（R42、X07）', 'The rectification of a weak branch (R42, X07)') })
@Entity('rectification')
export class Rectification extends Owned {
  @Column('bigint')
  campaignId: string;

  /** The rating that listed it. */
  @Column('bigint')
  assessmentId: string;

  @Field(() => RectificationStateEnum, { description: doc('状态', 'State') })
  @Column('varchar')
  state: RectificationState;

  @Field(() => Int, { description: doc('列入时的星级', 'Stars it was listed with') })
  @Column('int')
  stars: number;

  @Field(() => DayScalar, { description: doc('列入日期', 'Listed on') })
  @Column('date')
  openedOn: string;

  @Field(() => DayScalar, { description: doc('整顿方案应交日期', 'The plan is due on') })
  @Column('date')
  planDueOn: string;

  @Field(() => DayScalar, { description: doc('整顿期限', 'The rectification is due on') })
  @Column('date')
  dueOn: string;

  /** What the list is sorted by: when the branch, or its superior, is to do the next thing; far away once it is settled. */
  @Field(() => DayScalar, { description: doc('下一步期限', 'The next step is due on') })
  @Derived()
  @Column('date')
  nextDueOn: string;

  @Column('bigint', { nullable: true })
  helperPersonId: string | null;

  @Field(() => String, { nullable: true, description: doc('原因分析', 'The cause') })
  @Column('varchar', { nullable: true })
  cause: string | null;

  @Field(() => DayScalar, { nullable: true, description: doc('方案提交日期', 'The plan was handed in on') })
  @Column('date', { nullable: true })
  activeOn: string | null;

  @Field(() => String, { nullable: true, description: doc('整顿情况', 'What was done') })
  @Column('varchar', { nullable: true })
  result: string | null;

  @Field(() => DayScalar, { nullable: true, description: doc('申请验收日期', 'The branch asked to be looked at on') })
  @Column('date', { nullable: true })
  submittedOn: string | null;

  /** The moment: evidence that was there then stays. */
  @Column('datetime', { precision: 3, nullable: true })
  submittedAt: Date | null;

  @Column('bigint', { nullable: true })
  submittedBy: string | null;

  @Field(() => DayScalar, { nullable: true, description: doc('上级结论日期', 'Decided on') })
  @Column('date', { nullable: true })
  decidedOn: string | null;

  @Column('bigint', { nullable: true })
  decidedBy: string | null;

  @Column('bigint', { nullable: true })
  decidedByOrganizationId: string | null;

  @Field(() => String, { nullable: true, description: doc('上级意见', 'What the superior said') })
  @Column('varchar', { nullable: true })
  decisionReason: string | null;

  @Field(() => Int, { description: doc('延期次数', 'How often it was extended') })
  @Column('int')
  extendCount: number;
}
