import {
  ASSESSMENT_STATES,
  type AssessmentState,
  type BranchFacts,
  type BranchSubtype,
  type BranchType,
  CONSEQUENCES,
  type Consequence,
  CRITERION_RESULTS,
  type CriterionResult,
  ROUNDS,
  type Round,
  TIERS,
  type Tier,
} from '@zhibu/rules';
import {
  ASSESSMENT_STATE_WORDS,
  CONSEQUENCE_WORDS,
  CRITERION_RESULT_WORDS,
  ROUND_WORDS,
  TIER_WORDS,
} from '@zhibu/vocabulary';
import { Field, Int, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { DayScalar, doc, enumOf, Owned } from '../../platform/index.ts';
import { BranchTypeEnum } from '../organization/index.ts';

export const AssessmentStateEnum = enumOf(
  ASSESSMENT_STATES,
  'AssessmentState',
  ASSESSMENT_STATE_WORDS,
  doc('评定状态（SM3）', 'State of an assessment (SM3)'),
);
export const RoundEnum = enumOf(ROUNDS, 'Round', ROUND_WORDS, doc('谁的结论', 'Whose verdict'));
export const CriterionResultEnum = enumOf(
  CRITERION_RESULTS,
  'CriterionResult',
  CRITERION_RESULT_WORDS,
  doc('条目结论', 'Result of a criterion'),
);
export const TierEnum = enumOf(TIERS, 'Tier', TIER_WORDS, doc('分类：先进/中间/后进（R15）', 'Tier (R15)'));
export const ConsequenceEnum = enumOf(
  CONSEQUENCES,
  'Consequence',
  CONSEQUENCE_WORDS,
  doc('评星后的去向（R55–R59）', 'What follows from the stars (R55–R59)'),
);

/**
 * A branch in a period: where the rounds stand and what counts of them (SM3). `stars`, `tier` and the rest are those of
 * the verdict in force: the highest level's, then the latest (DESIGN §3).
 */
@ObjectType({ description: doc('支部在一个评定期的评定', 'The assessment of a branch in a period') })
@Entity('assessment')
export class Assessment extends Owned {
  @Column('bigint')
  campaignId: string;

  @Column('bigint')
  periodId: string;

  /**
   * Year × 10 + number of the quarter: what several campaigns have in common, so that whoever stands above them reads one
   * list, as the statistics do.
   */
  @Column('int')
  quarter: number;

  /** The version it is made with, fixed by the first round (R52). */
  @Column('bigint', { nullable: true })
  standardVersionId: string | null;

  /** Of the branch's name; kept so that the list has a sort index. */
  @Column('varchar')
  sortKey: string;

  @Field(() => AssessmentStateEnum, { description: doc('状态', 'State') })
  @Column('varchar')
  state: AssessmentState;

  @Field(() => BranchTypeEnum, {
    nullable: true,
    description: doc('评定时的支部类型', 'Type of the branch when it was rated'),
  })
  @Column('varchar', { nullable: true })
  branchType: BranchType | null;

  @Column('varchar', { nullable: true })
  branchSubtype: BranchSubtype | null;

  @Field(() => Int, { nullable: true, description: doc('自查星级', 'Stars of the self-check') })
  @Column('int', { nullable: true })
  selfStars: number | null;

  @Field(() => Int, { nullable: true, description: doc('评定星级 0–6；未评定为空', 'Stars 0–6; null until rated') })
  @Column('int', { nullable: true })
  stars: number | null;

  /** `stars`, or -1: lists sort by columns that are never null. */
  @Column('int')
  starOrder: number;

  @Field(() => [String], { description: doc('得星的方面代码', 'Codes of the aspects that earned a star') })
  @Column('simple-array')
  litAspects: string[];

  @Field(() => [String], { description: doc('未达标条目代码', 'Codes of the criteria that failed') })
  @Column('simple-array')
  failed: string[];

  @Field(() => [String], { description: doc('一票否决情形代码', 'Codes of the veto cases') })
  @Column('simple-array')
  vetoes: string[];

  @Field(() => RoundEnum, { nullable: true, description: doc('采用哪一方的结论', 'Whose verdict is in force') })
  @Column('varchar', { nullable: true })
  countedRound: Round | null;

  /** The verdict in force itself. */
  @Column('bigint', { nullable: true })
  countedRoundId: string | null;

  @Field(() => Int, {
    nullable: true,
    description: doc(
      '党员群众满意度（%）；采用的结论未填则为空',
      'Satisfaction in per cent; null where the verdict in force gives none',
    ),
  })
  @Column('int', { nullable: true })
  satisfaction: number | null;

  @Field(() => TierEnum, { nullable: true, description: doc('分类', 'Tier') })
  @Column('varchar', { nullable: true })
  tier: Tier | null;

  @Field(() => String, {
    nullable: true,
    description: doc('分类调整理由（R15）', 'Why the tier differs from the stars (R15)'),
  })
  @Column('varchar', { nullable: true })
  tierReason: string | null;

  @Field(() => Boolean, { description: doc('软弱涣散（R58、R59）', 'Weak and lax (R58, R59)') })
  @Column('boolean')
  weak: boolean;

  @Field(() => ConsequenceEnum, { nullable: true, description: doc('去向', 'Consequence') })
  @Column('varchar', { nullable: true })
  consequence: Consequence | null;

  @Field(() => Int, { nullable: true, description: doc('上一期星级', 'Stars of the period before') })
  @Column('int', { nullable: true })
  previousStars: number | null;

  @Field(() => TierEnum, { nullable: true, description: doc('上一期分类', 'Tier of the period before') })
  @Column('varchar', { nullable: true })
  previousTier: Tier | null;

  @Field(() => Int, {
    nullable: true,
    description: doc('自查与采用结论不同的条目数', 'Criteria on which the self-check and the verdict in force differ'),
  })
  @Column('int', { nullable: true })
  divergence: number | null;

  @Column('datetime', { precision: 3, nullable: true })
  ratedAt: Date | null;

  @Field(() => DayScalar, { nullable: true, description: doc('评定日期', 'Rated on') })
  @Column('date', { nullable: true })
  ratedOn: string | null;

  @Field(() => Date, { nullable: true, description: doc('支部签认时间', 'Confirmed by the branch at') })
  @Column('datetime', { precision: 3, nullable: true })
  confirmedAt: Date | null;

  @Field(() => String, { nullable: true, description: doc('异议理由', 'Reason of the dispute') })
  @Column('varchar', { nullable: true })
  disputeReason: string | null;

  /** The branch left the roll (dissolved, exempt): kept, and counted nowhere. */
  @Column('boolean')
  offRoll: boolean;
}

/** `facts` stand where the system decided: what it knew when it did. */
export type ResultNote = { result: CriterionResult; note?: string; facts?: BranchFacts };
export type SheetResults = Record<string, ResultNote>;

/** One verdict, packed: every criterion in one row (issue 3, scale). A re-check is a further attempt; none is overwritten. */
@ObjectType({ description: doc('一方的一份结论', "One side's verdict") })
@Entity('assessment_round')
export class AssessmentRound extends Owned {
  @Column('bigint')
  assessmentId: string;

  @Field(() => RoundEnum, { description: doc('哪一方', 'Whose') })
  @Column('varchar')
  round: Round;

  @Field(() => Int, {
    description: doc('第几次（异议后重查加一）', 'Which attempt; a re-check after a dispute is the next'),
  })
  @Column('int')
  attempt: number;

  @Column('simple-json')
  results: SheetResults;

  @Field(() => [String], { description: doc('一票否决情形代码', 'Codes of the veto cases found') })
  @Column('simple-array')
  vetoes: string[];

  /** What was found in each veto case, by its code. */
  @Column('simple-json', { nullable: true })
  vetoNotes: Record<string, string> | null;

  @Field(() => Int, {
    nullable: true,
    description: doc('党员群众满意度（%）', 'Satisfaction of members and people in per cent'),
  })
  @Column('int', { nullable: true })
  satisfaction: number | null;

  @Field(() => String, { nullable: true, description: doc('评定意见', 'Opinion') })
  @Column('varchar', { nullable: true })
  opinion: string | null;

  @Column('varchar', { nullable: true })
  branchType: BranchType | null;

  @Column('varchar', { nullable: true })
  branchSubtype: BranchSubtype | null;

  @Field(() => Int, { nullable: true, description: doc('按此结论的星级', 'Stars by this verdict') })
  @Column('int', { nullable: true })
  stars: number | null;

  @Field(() => [String], { description: doc('按此结论得星的方面', 'Aspects lit by this verdict') })
  @Column('simple-array')
  litAspects: string[];

  @Column('bigint', { nullable: true })
  byPersonId: string | null;

  @Column('bigint')
  byOrganizationId: string;

  @Field(() => Date, { description: doc('最近填写时间（UTC）', 'Last filled in (UTC)') })
  @Column('datetime', { precision: 3 })
  at: Date;

  @Field(() => Date, {
    nullable: true,
    description: doc('提交时间（UTC）；草稿为空', 'Submitted at (UTC); null while a draft'),
  })
  @Column('datetime', { precision: 3, nullable: true })
  submittedAt: Date | null;

  @Field(() => String, {
    nullable: true,
    description: doc('退回自查的理由（R13）', 'Why the self-check was returned (R13)'),
  })
  @Column('varchar', { nullable: true })
  returnReason: string | null;

  /** Criteria to be answered again, each with its reason. */
  @Column('simple-json', { nullable: true })
  returnReasons: Record<string, string> | null;
}
