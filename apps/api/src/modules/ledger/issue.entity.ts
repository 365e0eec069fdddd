import type { IssueEventKind, IssueSource, IssueState, Severity, Tier } from '@zhibu/rules';
import { Field, Int, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { DayScalar, Derived, doc, Owned } from '../../platform/index.ts';
import { TierEnum } from '../assessment/index.ts';
import { IssueEventEnum, IssueSourceEnum, IssueStateEnum, SeverityEnum } from './ledger.enums.ts';

/** What a branch fails (R54): a line of its list of issues and of its ledger (Annexes 3 and 4). */
@ObjectType({ description: doc('问题清单中的一项（附件3、4）', 'An issue of a branch (Annexes 3, 4)') })
@Entity('issue')
export class Issue extends Owned {
  /** The campaign it was found in, or carried on to. */
  @Column('bigint')
  campaignId: string;

  /** The period whose verdict found it last; null when it was recorded by hand. */
  @Column('bigint', { nullable: true })
  periodId: string | null;

  /** The assessment whose verdict found it last. */
  @Column('bigint', { nullable: true })
  assessmentId: string | null;

  @Field(() => Int, { description: doc('支部内序号', 'Number within the branch') })
  @Column('int')
  no: number;

  @Field(() => String, { description: doc('方面代码', 'Code of the aspect') })
  @Column('varchar')
  aspect: string;

  @Field(() => String, { nullable: true, description: doc('对应条目代码', 'Code of the criterion') })
  @Column('varchar', { nullable: true })
  criterionCode: string | null;

  /** The version its criterion stands in. */
  @Column('bigint', { nullable: true })
  standardVersionId: string | null;

  /** The criterion where a verdict found it: one issue a branch, campaign and criterion. */
  @Derived()
  @Column('varchar', { nullable: true })
  foundCode: string | null;

  @Field(() => String, { description: doc('问题表述', 'The issue') })
  @Column('varchar')
  text: string;

  @Field(() => String, { nullable: true, description: doc('现状', 'How things stand') })
  @Column('varchar', { nullable: true })
  currentState: string | null;

  @Field(() => IssueSourceEnum, { description: doc('问题来源', 'Where it comes from') })
  @Column('varchar')
  source: IssueSource;

  @Field(() => DayScalar, { description: doc('发现日期', 'Found on') })
  @Column('date')
  foundOn: string;

  @Column('bigint', { nullable: true })
  foundByPersonId: string | null;

  @Column('bigint')
  foundByOrganizationId: string;

  @Field(() => SeverityEnum, { description: doc('程度', 'How grave it is') })
  @Column('varchar')
  severity: Severity;

  @Field(() => TierEnum, {
    nullable: true,
    description: doc('按哪一类支部的要求办理（R41）', 'The tier whose strategy applies (R41)'),
  })
  @Column('varchar', { nullable: true })
  tier: Tier | null;

  @Field(() => String, { nullable: true, description: doc('原因分析', 'The cause') })
  @Column('varchar', { nullable: true })
  cause: string | null;

  @Field(() => Boolean, { description: doc('是否共性问题', 'Whether many branches have it') })
  @Column('boolean')
  common: boolean;

  @Field(() => IssueStateEnum, { description: doc('状态', 'State') })
  @Column('varchar')
  state: IssueState;

  @Field(() => DayScalar, { description: doc('整改时限', 'Due on') })
  @Column('date')
  dueOn: string;

  @Field(() => String, { nullable: true, description: doc('整改情况', 'What was done') })
  @Column('varchar', { nullable: true })
  result: string | null;

  @Field(() => Date, { nullable: true, description: doc('申请销号时间（UTC）', 'Write-off asked for at (UTC)') })
  @Column('datetime', { precision: 3, nullable: true })
  submittedAt: Date | null;

  @Column('bigint', { nullable: true })
  submittedBy: string | null;

  @Field(() => Date, { nullable: true, description: doc('核验时间（UTC）', 'Verified or rejected at (UTC)') })
  @Column('datetime', { precision: 3, nullable: true })
  decidedAt: Date | null;

  @Column('bigint', { nullable: true })
  decidedBy: string | null;

  @Column('bigint', { nullable: true })
  decidedByOrganizationId: string | null;

  @Field(() => String, { nullable: true, description: doc('核验意见', 'What the verifier said') })
  @Column('varchar', { nullable: true })
  decisionReason: string | null;

  @Field(() => DayScalar, { nullable: true, description: doc('销号日期', 'Written off on') })
  @Column('date', { nullable: true })
  verifiedOn: string | null;

  @Field(() => Int, { description: doc('复发次数', 'How often it relapsed') })
  @Column('int')
  relapseCount: number;

  @Field(() => DayScalar, {
    nullable: true,
    description: doc('为当前时限提醒的日期（R41）', 'Reminded of its present due day on (R41)'),
  })
  @Column('date', { nullable: true })
  remindedOn: string | null;

  @Field(() => DayScalar, { nullable: true, description: doc('逾期上报日期', 'Told to the superior as overdue on') })
  @Column('date', { nullable: true })
  escalatedOn: string | null;

  @Field(() => String, { nullable: true, description: doc('备注', 'Remark') })
  @Column('varchar', { nullable: true })
  remark: string | null;
}

/** The time line of an issue; SUPERVISED and ESCALATED are its supervision log (督办). */
@ObjectType({ description: doc('问题经过中的一条', 'A line of the time line of an issue') })
@Entity('issue_event')
export class IssueEvent extends Owned {
  @Column('bigint')
  issueId: string;

  @Field(() => IssueEventEnum, { description: doc('经过', 'What happened') })
  @Column('varchar')
  kind: IssueEventKind;

  @Field(() => DayScalar, { description: doc('日期', 'On') })
  @Column('date')
  happenedOn: string;

  @Field(() => Date, { description: doc('时间（UTC）', 'At (UTC)') })
  @Column('datetime', { precision: 3 })
  happenedAt: Date;

  @Column('bigint', { nullable: true })
  byPersonId: string | null;

  @Column('bigint', { nullable: true })
  byOrganizationId: string | null;

  @Field(() => String, { nullable: true, description: doc('内容', 'What was said') })
  @Column('varchar', { nullable: true })
  note: string | null;
}
