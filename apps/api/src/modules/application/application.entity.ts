import { APPLICATION_STATES, type ApplicationState, type ApprovalKind, STANDINGS } from '@zhibu/rules';
import { APPLICATION_STATE_WORDS, STANDING_WORDS } from '@zhibu/vocabulary';
import { Field, Int, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { DayScalar, doc, enumOf, Owned } from '../../platform/index.ts';

export const ApplicationStateEnum = enumOf(
  APPLICATION_STATES,
  'ApplicationState',
  APPLICATION_STATE_WORDS,
  doc('申报状态（SM5）', 'State of an application (SM5)'),
);
export const StandingEnum = enumOf(
  STANDINGS,
  'Standing',
  STANDING_WORDS,
  doc('支部在一个年度的创建结果', 'Where a branch stands in a year'),
);

/** A branch asks to be accepted (R26, Annex 5). What was put before the levels is frozen in its approvals. */
@ObjectType({ description: doc('达标申报（R26，附件5）', 'An application for acceptance (R26, Annex 5)') })
@Entity('application')
export class Application extends Owned {
  @Column('bigint')
  campaignId: string;

  @Field(() => Int, { description: doc('年度', 'Year') })
  @Column('int')
  year: number;

  @Column('varchar')
  kind: ApprovalKind;

  @Field(() => ApplicationStateEnum, { description: doc('状态', 'State') })
  @Column('varchar')
  state: ApplicationState;

  /** The submission under way, or the last one. */
  @Column('bigint', { nullable: true })
  approvalId: string | null;

  @Field(() => Int, { description: doc('已提交次数', 'How many times it was submitted') })
  @Column('int')
  rounds: number;

  @Field(() => DayScalar, { nullable: true, description: doc('支部大会日期', 'Day of the branch meeting') })
  @Column('date', { nullable: true })
  meetingOn: string | null;

  @Field(() => Int, { nullable: true, description: doc('应到人数', 'Members entitled to vote') })
  @Column('int', { nullable: true })
  expected: number | null;

  @Field(() => Int, { nullable: true, description: doc('实到人数', 'Members present') })
  @Column('int', { nullable: true })
  present: number | null;

  @Field(() => Int, { nullable: true, description: doc('同意人数', 'Members who agreed') })
  @Column('int', { nullable: true })
  agreed: number | null;

  @Field(() => String, { nullable: true, description: doc('自评情况', "The branch's statement") })
  @Column('text', { nullable: true })
  statement: string | null;

  @Field(() => Date, { nullable: true, description: doc('最近提交时间（UTC）', 'Last submitted at (UTC)') })
  @Column('datetime', { precision: 3, nullable: true })
  submittedAt: Date | null;

  @Field(() => DayScalar, { nullable: true, description: doc('验收通过日期', 'Accepted on') })
  @Column('date', { nullable: true })
  acceptedOn: string | null;

  @Field(() => Date, { description: doc('状态变更时间（UTC）', 'When it came into its state (UTC)') })
  @Column('datetime', { precision: 3 })
  movedAt: Date;

  /** The state it is counted under in the figures of its year; null while its branch is not due. */
  @Column('varchar', { nullable: true })
  countedState: ApplicationState | null;
}
