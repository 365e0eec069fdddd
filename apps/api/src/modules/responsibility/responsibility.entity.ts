import {
  RESPONSIBILITY_KINDS,
  RESPONSIBILITY_STATES,
  type ResponsibilityKind,
  type ResponsibilityState,
} from '@zhibu/rules';
import { RESPONSIBILITY_KIND_WORDS, RESPONSIBILITY_STATE_WORDS } from '@zhibu/vocabulary';
import { Field, Int, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { DayScalar, Derived, doc, enumOf, Owned } from '../../platform/index.ts';

export const ResponsibilityKindEnum = enumOf(
  RESPONSIBILITY_KINDS,
  'ResponsibilityKind',
  RESPONSIBILITY_KIND_WORDS,
  doc(
    '责任类别：年度责任（R33）、责任清单（附件3）、重点任务（R36）、联系点责任（R34）',
    'Kind (R33, Annex 3, R36, R34)',
  ),
);
export const ResponsibilityStateEnum = enumOf(
  RESPONSIBILITY_STATES,
  'ResponsibilityState',
  RESPONSIBILITY_STATE_WORDS,
  doc('责任状态；逾期不是状态，由 overdue 给出', 'State; overdue is told by `overdue`'),
);

/** What a person answers for in a year, by a day (R33, R36, X06); `organizationId` is where the person answers for it. */
@ObjectType({ description: doc('责任清单中的一项（R33、X06）', 'A duty of a responsibility list (R33, X06)') })
@Entity('responsibility')
export class Responsibility extends Owned {
  @Column('bigint')
  personId: string;

  @Field(() => ResponsibilityKindEnum, { description: doc('类别', 'Kind') })
  @Column('varchar')
  kind: ResponsibilityKind;

  @Field(() => Int, { description: doc('年度', 'Year') })
  @Column('int')
  year: number;

  @Field(() => String, { description: doc('责任事项', 'The duty') })
  @Column('varchar')
  title: string;

  @Field(() => String, { nullable: true, description: doc('具体要求', 'What it asks for') })
  @Column('varchar', { nullable: true })
  detail: string | null;

  @Field(() => String, { nullable: true, description: doc('来源（文件、清单号）', 'Where it comes from') })
  @Column('varchar', { nullable: true })
  source: string | null;

  @Field(() => DayScalar, { description: doc('完成时限', 'Due on') })
  @Column('date')
  dueOn: string;

  @Field(() => ResponsibilityStateEnum, { description: doc('状态', 'State') })
  @Column('varchar')
  state: ResponsibilityState;

  /** The campaign whose figures it counts in, fixed when it is set; null where none ran. */
  @Derived()
  @Column('bigint', { nullable: true })
  campaignId: string | null;

  /** The state its campaign's figures count it as; those of a closed year stay behind until it is opened again. */
  @Derived()
  @Column('varchar', { nullable: true })
  countedState: ResponsibilityState | null;

  /** The contact point a contact duty comes and goes with. */
  @Column('bigint', { nullable: true })
  contactPointId: string | null;

  /** The task of a ledger that a line of the responsibility list comes from and follows (R54). */
  @Column('bigint', { nullable: true })
  taskId: string | null;

  @Field(() => Date, { nullable: true, description: doc('报告完成的时间（UTC）', 'Reported done at (UTC)') })
  @Column('datetime', { precision: 3, nullable: true })
  reportedAt: Date | null;

  @Column('bigint', { nullable: true })
  reportedBy: string | null;

  @Field(() => String, { nullable: true, description: doc('完成情况', 'What was done') })
  @Column('varchar', { nullable: true })
  result: string | null;

  @Field(() => DayScalar, { nullable: true, description: doc('核验完成或取消的日期', 'Confirmed or cancelled on') })
  @Column('date', { nullable: true })
  settledOn: string | null;

  @Column('bigint', { nullable: true })
  settledBy: string | null;

  @Field(() => String, {
    nullable: true,
    description: doc('退回、取消或重开的理由', 'Why it was returned, cancelled or reopened'),
  })
  @Column('varchar', { nullable: true })
  remark: string | null;
}
