// Written by apps/admin/generate.ts from src/modules/statistics/statistics.graphql; not edited by hand.
import { operation } from '../platform/graphql/operation.ts';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/**
 * 组织层级
 *
 * Level in the hierarchy
 */
export type OrganizationLevel =
  /** 中央 / Central */
  | 'COUNTRY'
  /** 省委 / Provincial committee */
  | 'PROVINCE'
  /** 市委 / Municipal committee */
  | 'CITY'
  /** 县委 / County committee */
  | 'COUNTY'
  /** 工委 / Work Committee */
  | 'WORK_COMMITTEE'
  /** 党委 / Party committee */
  | 'COMMITTEE'
  /** 党总支 / General branch */
  | 'GENERAL_BRANCH'
  /** 党支部 / Party branch */
  | 'BRANCH'
  /** 党组 / Leading Party group */
  | 'PARTY_GROUP';

/**
 * 支部类型(决定适用条目)
 *
 * Type of branch; decides its criteria
 */
export type BranchType =
  /** 机关 / Government organ */
  | 'ORGAN'
  /** 事业单位 / Public institution */
  | 'INSTITUTION'
  /** 国有企业 / State-owned enterprise */
  | 'SOE'
  /** 农村 / Rural */
  | 'RURAL'
  /** 社区 / Community */
  | 'COMMUNITY'
  /** 非公企业 / Private enterprise */
  | 'PRIVATE_ENTERPRISE'
  /** 社会组织 / Social organization */
  | 'SOCIAL_ORG';

/**
 * 评定状态 (SM3)
 *
 * State of an assessment (SM3)
 */
export type AssessmentState =
  /** 自查中 / Self-check in progress */
  | 'SELF_DRAFT'
  /** 已自查 / Self-check submitted */
  | 'SELF_DONE'
  /** 排查中 / Under check */
  | 'REVIEWING'
  /** 已评定 / Rated */
  | 'RATED'
  /** 支部已签认 / Confirmed by the branch */
  | 'CONFIRMED'
  /** 支部有异议 / Disputed by the branch */
  | 'DISPUTED';

/**
 * 谁的结论
 *
 * Whose verdict
 */
export type Round =
  /** 支部自查 / Self-check */
  | 'SELF'
  /** 上级排查 / Superior's check */
  | 'SUPERIOR'
  /** 上级抽查 / Audit */
  | 'AUDIT';

/**
 * 分类:先进/中间/后进 (R15)
 *
 * Tier (R15)
 */
export type Tier =
  /** 先进 / Advanced */
  | 'ADVANCED'
  /** 中间 / Middle */
  | 'MIDDLE'
  /** 后进 / Lagging */
  | 'LAGGING';

/**
 * 评星后的去向 (R55–R59)
 *
 * What follows from the stars (R55–R59)
 */
export type Consequence =
  /** 示范培育 / Showcase */
  | 'SHOWCASE'
  /** 年度重点对象 / Priority this year */
  | 'PRIORITY'
  /** 加强指导 / Closer guidance */
  | 'GUIDANCE'
  /** 软弱涣散整顿 / Rectification */
  | 'RECTIFICATION';

/**
 * 评定期类别
 *
 * Kind of period
 */
export type PeriodKind =
  /** 季度 / Quarter */
  | 'QUARTER';

/**
 * 评定期状态
 *
 * State of a period
 */
export type PeriodState =
  /** 进行中 / Open */
  | 'OPEN'
  /** 已锁定 / Closed */
  | 'CLOSED';

/**
 * 标准版本状态 (SM12)
 *
 * State of a version of the standard (SM12)
 */
export type StandardState =
  /** 草稿 / Draft */
  | 'DRAFT'
  /** 已发布 / Published */
  | 'PUBLISHED'
  /** 执行中 / In force */
  | 'ACTIVE'
  /** 已停用 / Retired */
  | 'RETIRED';

/**
 * 核查方式
 *
 * How a criterion is verified
 */
export type CheckMethod =
  /** 查阅资料 / Document review */
  | 'DOCUMENT'
  /** 实地查看 / Site visit */
  | 'SITE'
  /** 访谈 / Interview */
  | 'INTERVIEW'
  /** 测评问卷 / Survey */
  | 'SURVEY'
  /** 系统核对 / Checked by the system */
  | 'AUTOMATIC';

/**
 * 与上期相比 (R6, R61)
 *
 * Against the period before (R6, R61)
 */
export type StarChange =
  /** 较上期上升 / Up */
  | 'UP'
  /** 较上期下降 / Down */
  | 'DOWN'
  /** 与上期持平 / Unchanged */
  | 'SAME'
  /** 首次评定 / First rating */
  | 'FIRST';

/**
 * 条目结论
 *
 * Result of a criterion
 */
export type CriterionResult =
  /** 达标 / Pass */
  | 'PASS'
  /** 未达标 / Fail */
  | 'FAIL'
  /** 不适用 / Not applicable */
  | 'NA';

/**
 * 年度轮次的五步 (SM1, R4)
 *
 * The steps of the year (SM1, R4)
 */
export type CampaignStage =
  /** 筹备 / Draft */
  | 'DRAFT'
  /** 排查摸底 / Baseline survey */
  | 'SURVEY'
  /** 制定方案 / Planning */
  | 'PLAN'
  /** 对标创建 / Build-up */
  | 'BUILD'
  /** 考核验收 / Acceptance */
  | 'ACCEPT'
  /** 命名授牌 / Titling */
  | 'TITLE'
  /** 已结束 / Closed */
  | 'CLOSED';

/**
 * 角色
 *
 * Role: a named list of permissions
 */
export type Role =
  /** 县委领导 / County leader */
  | 'countyLeader'
  /** 县委组织部 / County Organization Department */
  | 'countyOffice'
  /** 工委领导 / Work Committee leader */
  | 'workCommitteeLeader'
  /** 工委工作人员 / Work Committee officer */
  | 'workCommittee'
  /** 党委（总支）书记 / Committee secretary */
  | 'committeeSecretary'
  /** 联系领导 / Liaison leader */
  | 'liaisonLeader'
  /** 支部书记 / Branch secretary */
  | 'branchSecretary'
  /** 支部党务干部 / Branch clerk */
  | 'branchClerk'
  /** 检查组成员 / Inspector */
  | 'inspector'
  /** 单位党组 / Leading Party group */
  | 'partyGroup'
  /** 开发者 / Developer */
  | 'developer'
  /** 系统管理员 / System administrator */
  | 'systemAdmin'
  /** 安全保密管理员 / Security administrator */
  | 'securityAdmin'
  /** 安全审计员 / Auditor */
  | 'auditor';

/**
 * 不列入应参评名单的原因
 *
 * Why a branch is not due this year
 */
export type RollExclusion =
  /** 不是党支部 / Not a branch */
  | 'NOT_BRANCH'
  /** 成立不满一年 / Less than a year old */
  | 'TOO_YOUNG'
  /** 经批准免评 / Exempt by approval */
  | 'EXEMPT'
  /** 已撤销 / Dissolved */
  | 'DISSOLVED';

export type StatisticsPartFragment = { id: string, branches: number, members: number, ratingDue: number, rated: number, unrated: number, weak: number, up: number, down: number, divergent: number, divergenceRate: number | null, due: number, accepted: number, acceptanceRate: number | null, target: number | null, covered: number, uncovered: number, coverageRate: number | null, visited: number, unvisited: number, duties: number, openDuties: number, overdue: number, openApprovals: number, lateApprovals: number, organization: { id: string, name: string, level: OrganizationLevel }, stars: Array<{ stars: number, count: number }>, tiers: Array<{ tier: Tier, count: number }> };

export type OverviewQueryVariables = Exact<{
  organization: string | number;
  period?: string | number | null | undefined;
  asOf?: string | null | undefined;
}>;


export type OverviewQuery = { statistics: { asOf: string | null, id: string, branches: number, members: number, ratingDue: number, rated: number, unrated: number, weak: number, up: number, down: number, divergent: number, divergenceRate: number | null, due: number, accepted: number, acceptanceRate: number | null, target: number | null, covered: number, uncovered: number, coverageRate: number | null, visited: number, unvisited: number, duties: number, openDuties: number, overdue: number, openApprovals: number, lateApprovals: number, period: { id: string, year: number, ordinal: number, state: PeriodState, closedOn: string | null } | null, types: Array<{ type: BranchType, count: number }>, selfStars: Array<{ stars: number, count: number }>, applications: Array<{ state: string, count: number }>, weakCriteria: Array<{ code: string, failed: number, rate: number | null, text: { zh: string, en: string } | null }>, organization: { id: string, name: string, level: OrganizationLevel }, stars: Array<{ stars: number, count: number }>, tiers: Array<{ tier: Tier, count: number }> } };

export type StatisticsChildrenQueryVariables = Exact<{
  organization: string | number;
  period?: string | number | null | undefined;
  asOf?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type StatisticsChildrenQuery = { statistics: { id: string, children: { nodes: Array<{ id: string, branches: number, members: number, ratingDue: number, rated: number, unrated: number, weak: number, up: number, down: number, divergent: number, divergenceRate: number | null, due: number, accepted: number, acceptanceRate: number | null, target: number | null, covered: number, uncovered: number, coverageRate: number | null, visited: number, unvisited: number, duties: number, openDuties: number, overdue: number, openApprovals: number, lateApprovals: number, organization: { id: string, name: string, level: OrganizationLevel }, stars: Array<{ stars: number, count: number }>, tiers: Array<{ tier: Tier, count: number }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } };

export const Overview = operation<OverviewQuery, OverviewQueryVariables>(
  'query',
  '7ef450e9eaba216fa49518cc0875af675870907542f54e1827229bf422a36d0f',
  "query Overview($organization:ID!$period:ID$asOf:Date){statistics(organization:$organization period:$period asOf:$asOf){...StatisticsPart asOf period{id year ordinal state closedOn __typename}types{type count __typename}selfStars{stars count __typename}applications{state count __typename}weakCriteria{code failed rate text{zh en __typename}__typename}__typename}}fragment StatisticsPart on Statistics{id organization{id name level __typename}branches members ratingDue rated unrated stars{stars count __typename}tiers{tier count __typename}weak up down divergent divergenceRate due accepted acceptanceRate target covered uncovered coverageRate visited unvisited duties openDuties overdue openApprovals lateApprovals __typename}",
);

export const StatisticsChildren = operation<StatisticsChildrenQuery, StatisticsChildrenQueryVariables>(
  'query',
  'd86c1a9b4f0165f1d06c69ccdde950ab8968bbfe53d9c7f4d33a12c2ee18186a',
  "query StatisticsChildren($organization:ID!$period:ID$asOf:Date$first:Int$after:String){statistics(organization:$organization period:$period asOf:$asOf){id children(first:$first after:$after){nodes{...StatisticsPart __typename}pageInfo{hasNextPage endCursor __typename}__typename}__typename}}fragment StatisticsPart on Statistics{id organization{id name level __typename}branches members ratingDue rated unrated stars{stars count __typename}tiers{tier count __typename}weak up down divergent divergenceRate due accepted acceptanceRate target covered uncovered coverageRate visited unvisited duties openDuties overdue openApprovals lateApprovals __typename}",
);
