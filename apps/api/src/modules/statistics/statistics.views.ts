import {
  APPLICATION_STATES,
  BRANCH_TYPES,
  type Derived,
  derive,
  type MeasureKey,
  measureOf,
  STARS,
  TIERS,
  TIERS_BEFORE,
  type Totals,
  weakCriteria,
} from '@zhibu/rules';
import { MEASURE_WORDS } from '@zhibu/vocabulary';
import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { doc } from '../../platform/index.ts';
import { OrganizationReference } from '../organization/index.ts';
import { ApplicationCount, StarCount, TierCount, TierFlow, TypeCount, WeakCriterion } from './statistics.counts.ts';
import type { Moment } from './statistics.editions.ts';

@ObjectType({
  description: doc(
    '一个数字，及打开其明细的列表与筛选条件',
    'A figure, and the list with the filter that opens its rows',
  ),
})
export class Figure {
  @Field(() => String, { description: doc('指标', 'Measure') })
  measure: string;
  @Field(() => String, { description: doc('名称（中文）', 'Name in Chinese') })
  labelZh: string;
  @Field(() => String, { description: doc('名称（英文）', 'Name in English') })
  labelEn: string;
  @Field(() => Int, { description: doc('数值', 'Value') })
  value: number;
  @Field(() => String, { description: doc('单位', 'Unit') })
  unit: string;
  @Field(() => String, { description: doc('明细所在列表', 'The list its rows are in') })
  list: string;
  @Field(() => String, { description: doc('明细筛选条件（JSON）', 'The filter of that list (JSON)') })
  filter: string;
}

/** Everything is computed from the totals of one read: figures of one page agree with each other. */
@ObjectType({
  description: doc(
    '某组织（含全部下级）的统计，精确到最近一次写入',
    'Figures of an organization with all below it, exact to the last write',
  ),
})
export class Statistics {
  private readonly derived: Derived;

  constructor(
    readonly owner: OrganizationReference & { path: string },
    readonly totals: Totals,
    readonly moment: Moment,
  ) {
    this.derived = derive(totals);
  }

  private of(key: MeasureKey): number {
    return this.totals[key] ?? 0;
  }

  @Field(() => ID, { description: doc('组织编号-期次编号-日期', 'Organization, period and day') })
  get id(): string {
    return [this.owner.id, this.moment.periodId ?? 0, this.moment.asOf ?? 'now'].join('-');
  }
  @Field(() => OrganizationReference)
  get organization(): OrganizationReference {
    return this.owner;
  }
  @Field(() => String, {
    nullable: true,
    description: doc('所取隶属关系和存量的日期；空为当前', 'The day of the tree and stocks; null: now'),
  })
  get asOf(): string | null {
    return this.moment.asOf;
  }
  @Field(() => Int, { description: doc('党组织总数（不含党组）', 'Organizations, Party groups not counted') })
  get organizations(): number {
    return this.of('organization.total');
  }
  @Field(() => Int, { description: doc('党支部数', 'Branches') })
  get branches(): number {
    return this.derived.branches;
  }
  @Field(() => Int, { description: doc('党员数（正式 + 预备）', 'Members, full and probationary') })
  get members(): number {
    return this.derived.members;
  }
  @Field(() => Int, { description: doc('正式党员数', 'Full members') })
  get fullMembers(): number {
    return this.of('member.full');
  }
  @Field(() => [TypeCount], { description: doc('各类型支部数', 'Branches by type') })
  get types(): TypeCount[] {
    return BRANCH_TYPES.map((type) => ({ type, count: this.of(`branch.type.${type}`) }));
  }
  @Field(() => Int, { description: doc('本期应评支部数', 'Branches due for rating in the period') })
  get ratingDue(): number {
    return this.of('rating.due');
  }
  @Field(() => Int, { description: doc('本期已评支部数', 'Branches rated in the period') })
  get rated(): number {
    return this.derived.rated;
  }
  @Field(() => Int, { description: doc('本期未评支部数（R60）', 'Due and not rated yet (R60)') })
  get unrated(): number {
    return this.derived.unrated;
  }
  @Field(() => [StarCount], { description: doc('本期各星级支部数', 'Branches by stars in the period') })
  get stars(): StarCount[] {
    return STARS.map((stars) => ({ stars, count: this.derived.starDistribution[stars]! }));
  }
  @Field(() => [StarCount], { description: doc('本期自评各星级支部数', 'Branches by the stars they gave themselves') })
  get selfStars(): StarCount[] {
    return STARS.map((stars) => ({ stars, count: this.derived.selfStarDistribution[stars]! }));
  }
  @Field(() => [TierCount], {
    description: doc('本期先进、中间、后进支部数（R15）', 'Branches by tier in the period (R15)'),
  })
  get tiers(): TierCount[] {
    return TIERS.map((tier) => ({ tier, count: this.of(`rating.tier.${tier}`) }));
  }
  @Field(() => [TierFlow], {
    description: doc(
      '与上一期相比的分类流动：上升、保持、下降（R6）',
      'The flow of tiers against the period before (R6)',
    ),
  })
  get tierFlow(): TierFlow[] {
    return TIERS_BEFORE.flatMap((from) =>
      TIERS.map((to) => ({ from: from === 'FIRST' ? null : from, to, count: this.of(`rating.flow.${from}.${to}`) })),
    );
  }
  @Field(() => Int, { description: doc('本期软弱涣散支部数（R58）', 'Weak and lax branches (R58)') })
  get weak(): number {
    return this.of('rating.weak');
  }
  @Field(() => Int, { description: doc('较上期升星支部数', 'Branches with more stars than in the last period') })
  get up(): number {
    return this.of('rating.up');
  }
  @Field(() => Int, { description: doc('较上期降星支部数', 'Branches with fewer stars than in the last period') })
  get down(): number {
    return this.of('rating.down');
  }
  @Field(() => Int, {
    description: doc('自评高于上级评定的支部数', 'Branches that put themselves higher than they were rated'),
  })
  get divergent(): number {
    return this.of('rating.divergent');
  }
  @Field(() => Float, { nullable: true, description: doc('级间差异率 0–1', 'Divergence between levels, 0–1') })
  get divergenceRate(): number | null {
    return this.derived.divergenceRate;
  }
  @Field(() => [WeakCriterion], {
    description: doc('未达标支部最多的条目（R74）', 'The criteria most branches fail (R74)'),
  })
  get weakCriteria(): WeakCriterion[] {
    return weakCriteria(this.totals, 5).map((weak) => ({ ...weak, periodId: this.moment.periodId }));
  }
  @Field(() => Int, { description: doc('本年度应达标支部数（名单）', 'Branches due in the year (the roll)') })
  get due(): number {
    return this.of('campaign.due');
  }
  @Field(() => Int, { description: doc('本年度验收通过支部数', 'Branches accepted in the year') })
  get accepted(): number {
    return this.of('standing.accepted');
  }
  @Field(() => Float, {
    nullable: true,
    description: doc('验收通过率 0–1 = 验收通过 ÷ 应达标', 'Acceptance rate 0–1: accepted ÷ due'),
  })
  get acceptanceRate(): number | null {
    return this.derived.acceptanceRate;
  }
  @Field(() => [ApplicationCount], { description: doc('本年度各状态申报数', 'Applications of the year by state') })
  get applications(): ApplicationCount[] {
    return APPLICATION_STATES.map((state) => ({ state, count: this.of(`application.${state}`) }));
  }
  @Field(() => Int, { description: doc('有联系领导的支部数（R34）', 'Branches with a liaison leader (R34)') })
  get covered(): number {
    return this.of('due.contact.covered');
  }
  @Field(() => Int, { description: doc('无联系领导的支部数', 'Branches without a liaison leader') })
  get uncovered(): number {
    return this.derived.uncovered;
  }
  @Field(() => Float, { nullable: true, description: doc('联系点覆盖率 0–1', 'Contact coverage, 0–1') })
  get coverageRate(): number | null {
    return this.derived.coverageRate;
  }
  @Field(() => Int, { description: doc('本期走访过的支部数（R35）', 'Branches visited in the period (R35)') })
  get visited(): number {
    return this.of('visit.branches');
  }
  @Field(() => Int, { description: doc('本期未走访的支部数', 'Branches not visited in the period') })
  get unvisited(): number {
    return this.derived.unvisited;
  }
  @Field(() => Int, { description: doc('本年度责任事项数', 'Duties of the year') })
  get duties(): number {
    return this.of('responsibility.total');
  }
  @Field(() => Int, { description: doc('未完成责任事项数', 'Duties not done') })
  get openDuties(): number {
    return this.of('responsibility.open');
  }
  @Field(() => Int, { description: doc('逾期责任事项数', 'Overdue duties') })
  get overdue(): number {
    return this.of('due.responsibility');
  }

  @Field(() => Int, {
    description: doc('问题清单上的问题，不含已撤销（R54）', 'Issues on the lists, without the withdrawn (R54)'),
  })
  get issues(): number {
    return this.of('issue.total');
  }

  @Field(() => Int, { description: doc('未销号问题（R43）', 'Issues not written off (R43)') })
  get openIssues(): number {
    return this.of('issue.open');
  }

  @Field(() => Int, { description: doc('已销号问题（R43）', 'Issues written off (R43)') })
  get writtenOffIssues(): number {
    return this.of('issue.verified');
  }

  @Field(() => Int, {
    description: doc(
      '反弹过的问题，含再次销号的（R43）',
      'Issues that relapsed, those written off again included (R43)',
    ),
  })
  get relapsedIssues(): number {
    return this.of('issue.relapsed');
  }

  @Field(() => Int, { description: doc('逾期问题', 'Overdue issues') })
  get lateIssues(): number {
    return this.of('due.issue');
  }

  @Field(() => Int, { description: doc('本年已备案的支部方案（R18）', 'Branch plans on file this year (R18)') })
  get plansFiled(): number {
    return this.of('plan.filed');
  }

  @Field(() => Int, { description: doc('整顿中的支部（R42）', 'Branches under rectification (R42)') })
  get rectifying(): number {
    return this.of('rectification.open');
  }

  @Field(() => Int, { description: doc('其中逾期', 'Of them, overdue') })
  get lateRectifications(): number {
    return this.of('due.rectification');
  }
  @Field(() => Int, {
    description: doc('待办理的审批环节数（按办理组织）', 'Approval steps that wait, counted at their holders'),
  })
  get openApprovals(): number {
    return this.of('approval.open');
  }
  @Field(() => Int, { description: doc('其中已超期的', 'Those of them that are late') })
  get lateApprovals(): number {
    return this.of('due.approval.late');
  }
  @Field(() => [Figure], {
    description: doc(
      '全部指标，每个带打开明细的列表和筛选条件',
      'Every measure, each with the list and filter that open its rows',
    ),
  })
  get figures(): Figure[] {
    return (Object.keys(MEASURE_WORDS) as MeasureKey[]).map((measure) => {
      const { unit, rows } = measureOf(measure)!;
      const words = MEASURE_WORDS[measure];
      const filter = JSON.stringify({ under: this.owner.id, ...rows.filter });
      return { measure, labelZh: words.zh, labelEn: words.en, value: this.of(measure), unit, list: rows.list, filter };
    });
  }
}
