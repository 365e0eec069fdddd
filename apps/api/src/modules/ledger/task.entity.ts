import type { TaskKind } from '@zhibu/rules';
import { Field, Int, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { DayScalar, doc, Owned } from '../../platform/index.ts';
import { TaskKindEnum } from './ledger.enums.ts';

/**
 * What is done about an issue, and who does it by when (Annex 3: the list of tasks and the list of responsibilities are
 * two views of this row); or guidance for a branch (R57), without an issue.
 */
@ObjectType({ description: doc('任务清单、责任清单中的一项（附件3）', 'A task and who is responsible (Annex 3)') })
@Entity('task')
export class Task extends Owned {
  @Column('bigint')
  campaignId: string;

  /** The issue it is about; null for guidance. */
  @Column('bigint', { nullable: true })
  issueId: string | null;

  /** The rating guidance follows from; null for measures. */
  @Column('bigint', { nullable: true })
  assessmentId: string | null;

  @Field(() => TaskKindEnum, { description: doc('类别', 'Kind') })
  @Column('varchar')
  kind: TaskKind;

  @Field(() => Int, { description: doc('同一问题内序号', 'Number within the issue') })
  @Column('int')
  no: number;

  @Field(() => String, { description: doc('任务（整改措施）', 'What is to be done') })
  @Column('varchar')
  text: string;

  @Field(() => String, { nullable: true, description: doc('目标（可核验的结果）', 'The goal, as it can be verified') })
  @Column('varchar', { nullable: true })
  goal: string | null;

  @Field(() => DayScalar, { description: doc('开始日期', 'Starts on') })
  @Column('date')
  startsOn: string;

  @Field(() => DayScalar, { description: doc('截止日期', 'Due on') })
  @Column('date')
  dueOn: string;

  /** 具体责任人; the secretary unless somebody else is named. */
  @Column('bigint')
  ownerPersonId: string;

  /** 牵头责任: the secretary, moved with the office while the task is open (R40). */
  @Column('bigint', { nullable: true })
  leadPersonId: string | null;

  @Field(() => String, { nullable: true, description: doc('配合单位', 'Who takes part') })
  @Column('varchar', { nullable: true })
  cooperation: string | null;

  @Field(() => String, {
    nullable: true,
    description: doc('需上级解决的困难（人、财、物）', 'What the superior is asked to help with'),
  })
  @Column('varchar', { nullable: true })
  supportNeeded: string | null;

  @Field(() => String, { nullable: true, description: doc('完成标志', 'What marks it as done') })
  @Column('varchar', { nullable: true })
  doneMark: string | null;

  @Field(() => Int, { description: doc('进度 %', 'Progress, per cent') })
  @Column('int')
  progressPercent: number;

  @Field(() => DayScalar, { nullable: true, description: doc('完成日期', 'Done on') })
  @Column('date', { nullable: true })
  doneOn: string | null;

  @Field(() => DayScalar, { nullable: true, description: doc('取消日期', 'Cancelled on') })
  @Column('date', { nullable: true })
  cancelledOn: string | null;
}

/** What was noted of a task in a month (Annex 4: 进展). */
@ObjectType({ description: doc('任务的月度进展', 'Progress of a task in a month') })
@Entity('task_progress')
export class TaskProgress extends Owned {
  @Column('bigint')
  taskId: string;

  @Field(() => String, { description: doc('月份，如 2026-06', 'Month, like 2026-06') })
  @Column('char')
  month: string;

  @Field(() => Int, { description: doc('进度 %', 'Progress, per cent') })
  @Column('int')
  percent: number;

  @Field(() => String, { nullable: true, description: doc('进展情况', 'What was done') })
  @Column('varchar', { nullable: true })
  note: string | null;

  @Column('bigint', { nullable: true })
  byPersonId: string | null;

  @Field(() => Date, { description: doc('填写时间（UTC）', 'Noted at (UTC)') })
  @Column('datetime', { precision: 3 })
  at: Date;
}

/** The second layer of the write-off (R43): named, and nothing left on the list. */
@ObjectType({ description: doc('支部销号（R43）', 'Write-off of a branch (R43)') })
@Entity('branch_ledger')
export class BranchLedger extends Owned {
  @Column('bigint')
  campaignId: string;

  @Field(() => DayScalar, { nullable: true, description: doc('命名日期', 'Named on') })
  @Column('date', { nullable: true })
  namedOn: string | null;

  @Field(() => DayScalar, {
    nullable: true,
    description: doc('支部销号日期；反弹后为空', 'The branch was written off on; null again after a relapse'),
  })
  @Column('date', { nullable: true })
  writtenOffOn: string | null;
}
