import {
  CAMPAIGN_STAGES,
  type CampaignStage,
  PERIOD_KINDS,
  PERIOD_STATES,
  type PeriodKind,
  type PeriodState,
  ROLL_EXCLUSIONS,
  type RollExclusion,
} from '@zhibu/rules';
import { CAMPAIGN_STAGE_WORDS, PERIOD_KIND_WORDS, PERIOD_STATE_WORDS, ROLL_EXCLUSION_WORDS } from '@zhibu/vocabulary';
import { Field, Int, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { DayScalar, Derived, doc, enumOf, Owned } from '../../platform/index.ts';

export const CampaignStageEnum = enumOf(
  CAMPAIGN_STAGES,
  'CampaignStage',
  CAMPAIGN_STAGE_WORDS,
  doc('年度轮次的五步（SM1、R4）', 'The steps of the year (SM1, R4)'),
);
const PeriodKindEnum = enumOf(PERIOD_KINDS, 'PeriodKind', PERIOD_KIND_WORDS, doc('评定期类别', 'Kind of period'));
export const PeriodStateEnum = enumOf(
  PERIOD_STATES,
  'PeriodState',
  PERIOD_STATE_WORDS,
  doc('评定期状态', 'State of a period'),
);
export const RollExclusionEnum = enumOf(
  ROLL_EXCLUSIONS,
  'RollExclusion',
  ROLL_EXCLUSION_WORDS,
  doc('不列入应参评名单的原因', 'Why a branch is not due this year'),
);

/** The year of an organization and all below it (R4, R10). Every date is data with a default of domain §1.3. */
@ObjectType({ description: doc('年度轮次（R4）', 'The campaign of a year (R4)') })
@Entity('campaign')
export class Campaign extends Owned {
  @Field(() => Int, { description: doc('年度', 'Year') })
  @Column('int')
  year: number;

  @Field(() => String, { description: doc('名称', 'Name') })
  @Column('varchar')
  name: string;

  @Field(() => CampaignStageEnum, { description: doc('当前步骤', 'Present step') })
  @Column('varchar')
  stage: CampaignStage;

  /** Figures of the year: the roll, applications (see platform figures). */
  @Column('bigint')
  editionId: string;

  @Field(() => DayScalar, { description: doc('摸底排查截止', 'Baseline survey due') })
  @Column('date')
  surveyDueOn: string;

  @Field(() => DayScalar, { description: doc('工委方案下发', 'Work Committee plan issued') })
  @Column('date')
  planIssuedOn: string;

  @Field(() => DayScalar, { description: doc('支部方案备案截止', 'Branch plans filed by') })
  @Column('date')
  branchPlansDueOn: string;

  @Field(() => DayScalar, { description: doc('对标创建截止（R19）', 'Build-up ends (R19)') })
  @Column('date')
  buildEndsOn: string;

  @Field(() => DayScalar, { description: doc('申报开始（R26）', 'Applications open (R26)') })
  @Column('date')
  applyFromOn: string;

  @Field(() => DayScalar, { description: doc('申报截止（含当日）', 'Applications close, that day included') })
  @Column('date')
  applyToOn: string;

  @Field(() => DayScalar, { description: doc('命名授牌截止', 'Titles awarded by') })
  @Column('date')
  titlesDueOn: string;

  @Field(() => DayScalar, { description: doc('示范推荐上报截止', 'Demonstration branches recommended by') })
  @Column('date')
  demonstrationDueOn: string;

  @Field(() => Int, {
    description: doc('成立满多少个月方参评', 'Months after its founding from which a branch takes part'),
  })
  @Column('int')
  minAgeMonths: number;

  @Field(() => Int, { description: doc('先进档最低星级（R15）', 'Stars from which the tier is advanced (R15)') })
  @Column('int')
  advancedFrom: number;

  @Field(() => Int, { description: doc('中间档最低星级（R15）', 'Stars from which the tier is middle (R15)') })
  @Column('int')
  middleFrom: number;

  @Field(() => Int, {
    description: doc(
      '拟达标支部中后进支部占比下限 %（R25）',
      'Of the branches that are to reach the standard, the least share of lagging ones, per cent (R25)',
    ),
  })
  @Column('int')
  laggingFloorPercent: number;

  @Field(() => Int, {
    description: doc(
      '整顿方案应在评定后多少日内提交（R42）',
      'Days from the rating to the plan of a rectification (R42)',
    ),
  })
  @Column('int')
  rectificationPlanDays: number;

  @Field(() => Int, { description: doc('整顿期限默认日数', 'Days a rectification takes unless another day is set') })
  @Column('int')
  rectificationDays: number;
}

/** A quarter of a campaign with figures of its own; closing freezes them (DESIGN §3). */
@ObjectType({ description: doc('评定期（季度）', 'A period of assessment (a quarter)') })
@Entity('period')
export class Period extends Owned {
  @Column('bigint')
  campaignId: string;

  @Field(() => PeriodKindEnum, { description: doc('类别', 'Kind') })
  @Column('varchar')
  kind: PeriodKind;

  @Field(() => Int, { description: doc('年度', 'Year') })
  @Column('int')
  year: number;

  @Field(() => Int, { description: doc('第几季度', 'Number of the quarter') })
  @Column('int')
  ordinal: number;

  @Field(() => DayScalar, { description: doc('开始', 'First day') })
  @Column('date')
  startsOn: string;

  @Field(() => DayScalar, { description: doc('结束', 'Last day') })
  @Column('date')
  endsOn: string;

  @Field(() => DayScalar, {
    description: doc(
      '自查截止；此后上级可不等自查（R13）',
      'Self-checks due; after it the superior need not wait (R13)',
    ),
  })
  @Column('date')
  selfDueOn: string;

  @Field(() => DayScalar, {
    nullable: true,
    description: doc(
      '结果上报县委组织部的日期；基线季度无（R63）',
      'Results reported to the county; none for the baseline (R63)',
    ),
  })
  @Column('date', { nullable: true })
  reportDueOn: string | null;

  @Field(() => PeriodStateEnum, { description: doc('状态', 'State') })
  @Column('varchar')
  state: PeriodState;

  /** Its present figures; reopening a closed period gives it new ones, the frozen ones stay. */
  @Column('bigint')
  editionId: string;

  @Field(() => Int, {
    description: doc('统计版次；重新打开加一', 'Edition of its figures; one more after each reopening'),
  })
  @Column('int')
  edition: number;

  @Field(() => DayScalar, { nullable: true, description: doc('锁定日期', 'Closed on') })
  @Column('date', { nullable: true })
  closedOn: string | null;

  @Field(() => Date, {
    nullable: true,
    description: doc(
      '归档完成的时间（UTC）；已锁定而为空，即正在归档',
      'When all that a closed period keeps was kept (UTC); null while it is being archived',
    ),
  })
  @Derived()
  @Column('datetime', { precision: 3, nullable: true })
  archivedAt: Date | null;
}

/** What share of its due branches an organization means to bring to the standard (R5, R23). */
@ObjectType({ description: doc('达标目标（R5、R23）', 'A target (R5, R23)') })
@Entity('campaign_target')
export class CampaignTarget extends Owned {
  @Column('bigint')
  campaignId: string;

  @Field(() => Int, { description: doc('达标比例 %', 'Share to reach, per cent') })
  @Column('int')
  percent: number;

  @Field(() => Int, {
    description: doc('机关支部达标比例 %，不低于 50', 'Share of organ branches, per cent, at least 50'),
  })
  @Column('int')
  organPercent: number;
}

/** Whether a branch is due in a year, and why not (DESIGN §3: due). */
@ObjectType({ description: doc('应参评名单中的一行', 'A line of the roll') })
@Entity('campaign_roll')
export class CampaignRoll extends Owned {
  @Column('bigint')
  campaignId: string;

  /** Of the branch's name; kept so that the list has a sort index. */
  @Column('varchar')
  sortKey: string;

  @Field(() => Boolean, { description: doc('列入应参评', 'Due') })
  @Column('boolean')
  due: boolean;

  @Field(() => RollExclusionEnum, { nullable: true, description: doc('不列入的原因', 'Why it is not due') })
  @Column('varchar', { nullable: true })
  exclusion: RollExclusion | null;

  @Field(() => String, { nullable: true, description: doc('免评理由', 'Reason of the exemption') })
  @Column('varchar', { nullable: true })
  reason: string | null;

  @Field(() => DayScalar, { description: doc('满龄日期', 'The day it is old enough') })
  @Column('date')
  eligibleOn: string;
}
