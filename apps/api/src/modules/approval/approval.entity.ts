import {
  APPROVAL_BOXES,
  APPROVAL_KINDS,
  APPROVAL_STATES,
  type ApprovalKind,
  type ApprovalState,
  DECISIONS,
  RETURN_REASONS,
  type ReturnReason,
  type Role,
  STEP_KINDS,
  STEP_STATES,
  type StepKind,
  type StepState,
  type Submission,
} from '@zhibu/rules';
import {
  APPROVAL_BOX_WORDS,
  APPROVAL_KIND_WORDS,
  APPROVAL_STATE_WORDS,
  DECISION_WORDS,
  RETURN_REASON_WORDS,
  STEP_KIND_WORDS,
  STEP_STATE_WORDS,
} from '@zhibu/vocabulary';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { DayScalar, doc, enumOf, Owned } from '../../platform/index.ts';

export const ApprovalKindEnum = enumOf(
  APPROVAL_KINDS,
  'ApprovalKind',
  APPROVAL_KIND_WORDS,
  doc('审批事项', 'What is asked for'),
);
export const ApprovalStateEnum = enumOf(
  APPROVAL_STATES,
  'ApprovalState',
  APPROVAL_STATE_WORDS,
  doc('审批状态', 'State of an approval'),
);
export const StepKindEnum = enumOf(
  STEP_KINDS,
  'StepKind',
  STEP_KIND_WORDS,
  doc('环节类别（R28）', 'What a step is for (R28)'),
);
export const StepStateEnum = enumOf(STEP_STATES, 'StepState', STEP_STATE_WORDS, doc('环节状态', 'State of a step'));
export const DecisionEnum = enumOf(DECISIONS, 'Decision', DECISION_WORDS, doc('办理意见', 'What a holder may say'));
export const ReturnReasonEnum = enumOf(
  RETURN_REASONS,
  'ReturnReason',
  RETURN_REASON_WORDS,
  doc('退回或不同意的原因', 'Reason of a return or refusal'),
);
export const ApprovalBoxEnum = enumOf(
  APPROVAL_BOXES,
  'ApprovalBox',
  APPROVAL_BOX_WORDS,
  doc('待办中心的四栏', 'The four boxes of the to-do centre'),
);

/**
 * One submission on its way up: it belongs to the organization that asks. What was put before the levels is frozen here
 * with its hash; after a return the next submission is an approval of its own, so that every verdict stays (R28).
 */
@ObjectType({ description: doc('一次送审及其逐级意见（R28）', 'One submission and the verdicts of its levels (R28)') })
@Entity('approval')
export class Approval extends Owned {
  @Field(() => ApprovalKindEnum, { description: doc('事项', 'What is asked for') })
  @Column('varchar')
  kind: ApprovalKind;

  @Field(() => ID, { description: doc('所送审的记录（如申报）的编号', 'The record it is about (an application)') })
  @Column('bigint')
  subjectId: string;

  @Field(() => String, { description: doc('标题', 'Title') })
  @Column('varchar')
  title: string;

  @Field(() => ApprovalStateEnum, { description: doc('状态', 'State') })
  @Column('varchar')
  state: ApprovalState;

  @Field(() => Int, { description: doc('第几次送审', 'Which submission of the record: 1, 2, …') })
  @Column('int')
  round: number;

  @Column('int')
  stepDays: number;

  @Column('simple-json')
  submission: Submission;

  @Field(() => String, {
    description: doc(
      '送审内容的摘要：规范 JSON（键排序、无空格）{applicant, groups, kind, round, subject} 的 SHA-256；groups 即 submission',
      'Hash of what was submitted: SHA-256 of the canonical JSON (sorted keys, no blanks) {applicant, groups, kind, round, subject}, where groups is `submission`',
    ),
  })
  @Column('varchar')
  contentHash: string;

  @Column('bigint', { nullable: true })
  startedBy: string | null;

  @Field(() => String, { description: doc('送审人', 'Who submitted it') })
  @Column('varchar')
  startedByName: string;

  @Field(() => Date, { description: doc('送审时间（UTC）', 'Submitted at (UTC)') })
  @Column('datetime', { precision: 3 })
  startedAt: Date;

  @Field(() => Date, { nullable: true, description: doc('办结时间（UTC）', 'Ended at (UTC)') })
  @Column('datetime', { precision: 3, nullable: true })
  endedAt: Date | null;

  /** Rises with every decision, so that of two at once one finds a stale version, on a cluster too. */
  @Column('int')
  decisionCount: number;
}

/**
 * One signature of the chain. It belongs to its HOLDER, which may stand off the applicant's line (a co-signing Party
 * group): whoever holds it reads the frozen submission and the verdicts on it, never the branch (DESIGN §2.2).
 */
@ObjectType({ description: doc('审批环节：属于承办组织', 'A step of an approval: belongs to its holder') })
@Entity('approval_step')
export class ApprovalStep extends Owned {
  @Column('bigint')
  approvalId: string;

  /** The applicant and the hash once more: a step shows an approval only when all three agree. */
  @Column('bigint')
  applicantId: string;

  @Column('varchar')
  contentHash: string;

  @Field(() => Int, {
    description: doc('次序；同一次序的环节并行办理', 'Place in the chain; steps of the same place are open together'),
  })
  @Column('int')
  ordinal: number;

  @Field(() => StepKindEnum, { description: doc('类别', 'What it is for') })
  @Column('varchar')
  kind: StepKind;

  @Field(() => StepStateEnum, { description: doc('状态', 'State') })
  @Column('varchar')
  state: StepState;

  @Column('simple-array')
  signers: Role[];

  /** When it came into its present state: the sort column of the boxes. */
  @Column('datetime', { precision: 3 })
  changedAt: Date;

  @Field(() => Date, { nullable: true, description: doc('送达时间（UTC）', 'Opened at (UTC)') })
  @Column('datetime', { precision: 3, nullable: true })
  openedAt: Date | null;

  @Field(() => DayScalar, { nullable: true, description: doc('应办结日期', 'To be decided by') })
  @Column('date', { nullable: true })
  dueOn: string | null;

  @Field(() => Date, { nullable: true, description: doc('办理时间（UTC）', 'Decided at (UTC)') })
  @Column('datetime', { precision: 3, nullable: true })
  decidedAt: Date | null;

  @Column('bigint', { nullable: true })
  actorPersonId: string | null;

  @Field(() => String, { nullable: true, description: doc('办理人', 'Who decided') })
  @Column('varchar', { nullable: true })
  actorName: string | null;

  @Field(() => String, { nullable: true, description: doc('意见', 'Opinion') })
  @Column('varchar', { nullable: true })
  opinion: string | null;

  @Field(() => ReturnReasonEnum, { nullable: true, description: doc('退回原因', 'Reason') })
  @Column('varchar', { nullable: true })
  reasonCode: ReturnReason | null;
}
