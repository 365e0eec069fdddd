import { PLAN_STATES, type PlanLine, type PlanState, type ReturnReason } from '@zhibu/rules';
import { PLAN_STATE_WORDS } from '@zhibu/vocabulary';
import { Field, Int, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { DayScalar, Derived, doc, enumOf, Owned } from '../../platform/index.ts';
import { ReturnReasonEnum } from '../approval/index.ts';

export const PlanStateEnum = enumOf(
  PLAN_STATES,
  'PlanState',
  PLAN_STATE_WORDS,
  doc('支部方案状态（SM4）', 'State of a branch plan (SM4)'),
);

/** What was handed in, as it stood then: neither the branch nor the ledger changes it any more. */
export type PlanSubmission = { aim: string; batch: number | null; lines: PlanLine[] };

/**
 * What a branch plans for the year (R18). Its lines are the branch's issues and their tasks: until it is handed in they are
 * read from the ledger, then they stand in `submission`.
 */
@ObjectType({ description: doc('支部方案（R18）', 'The plan of a branch for the year (R18)') })
@Entity('branch_plan')
export class BranchPlan extends Owned {
  @Column('bigint')
  campaignId: string;

  /** Of the branch's name; kept so that the list has a sort index. */
  @Derived()
  @Column('varchar')
  sortKey: string;

  @Field(() => PlanStateEnum, { description: doc('状态', 'State') })
  @Column('varchar')
  state: PlanState;

  @Field(() => String, { description: doc('年度目标', 'The aim of the year') })
  @Column('varchar')
  aim: string;

  @Field(() => Int, {
    nullable: true,
    description: doc(
      '计划第几批达标；空为本年不列入（R22）',
      'In which batch it is to comply; null: not this year (R22)',
    ),
  })
  @Column('int', { nullable: true })
  batch: number | null;

  @Column('simple-json', { nullable: true })
  submission: PlanSubmission | null;

  @Field(() => DayScalar, { nullable: true, description: doc('上报日期', 'Handed in on') })
  @Column('date', { nullable: true })
  submittedOn: string | null;

  /** The moment: evidence that was there then stays. */
  @Column('datetime', { precision: 3, nullable: true })
  submittedAt: Date | null;

  @Column('bigint', { nullable: true })
  submittedBy: string | null;

  @Field(() => DayScalar, { nullable: true, description: doc('备案或退回日期', 'Filed or returned on') })
  @Column('date', { nullable: true })
  decidedOn: string | null;

  @Column('bigint', { nullable: true })
  decidedBy: string | null;

  @Column('bigint', { nullable: true })
  decidedByOrganizationId: string | null;

  @Field(() => ReturnReasonEnum, { nullable: true, description: doc('退回原因', 'Why it was returned') })
  @Column('varchar', { nullable: true })
  returnReason: ReturnReason | null;

  @Field(() => String, { nullable: true, description: doc('上级意见', 'What the superior said') })
  @Column('varchar', { nullable: true })
  decisionNote: string | null;

  @Field(() => DayScalar, {
    nullable: true,
    description: doc('首次备案日期；变更期间仍视为已备案', 'First filed on; it stays on file while it is amended'),
  })
  @Column('date', { nullable: true })
  filedOn: string | null;

  /** Whether the figures of the year hold it: on file, and its branch due. */
  @Derived()
  @Column('boolean')
  counted: boolean;
}
