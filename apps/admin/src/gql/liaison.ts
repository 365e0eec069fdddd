// Written by apps/admin/generate.ts from src/modules/liaison/liaison.graphql; not edited by hand.
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
 * 支部类型（决定适用条目）
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
 * 支部子类
 *
 * Sub-type of branch
 */
export type BranchSubtype =
  /** 学校 / School */
  | 'SCHOOL'
  /** 医院 / Hospital */
  | 'HOSPITAL';

/**
 * 支部标签
 *
 * Tag of a branch
 */
export type BranchTag =
  /** 离退休 / Retired members */
  | 'RETIRED'
  /** 联合 / Joint */
  | 'JOINT'
  /** 流动党员 / Mobile members */
  | 'MOBILE'
  /** 临时 / Temporary */
  | 'TEMPORARY'
  /** 学生 / Students */
  | 'STUDENT';

/**
 * 支部设置提示（不拦截）
 *
 * What the shape of a branch calls attention to; it blocks nothing
 */
export type ShapeWarning =
  /** 正式党员 {count} 名，不足 {min} 名，应建联合支部 / {count} full members, fewer than {min}: a joint branch is called for */
  | 'TOO_FEW_MEMBERS'
  /** 党员 {count} 名，超过 {max} 名，应研究分设 / {count} members, more than {max}: consider dividing the branch */
  | 'TOO_MANY_MEMBERS'
  /** 覆盖单位 {count} 个，一般不超过 {max} 个 / {count} units; a branch covers at most {max} */
  | 'TOO_MANY_UNITS'
  /** 正式党员 {count} 名，满 {min} 名应设支委会 / {count} full members: from {min} on a committee is called for */
  | 'COMMITTEE_MISSING'
  /** 支委 {count} 名，一般不少于 {min} 名 / A committee of {count}; it should have at least {min} */
  | 'COMMITTEE_TOO_SMALL'
  /** 支委 {count} 名，最多 {max} 名 / A committee of {count}; at most {max} are allowed */
  | 'COMMITTEE_TOO_LARGE'
  /** 正式党员 {count} 名，不足 {min} 名，设书记即可 / {count} full members, fewer than {min}: a secretary is enough */
  | 'COMMITTEE_NOT_NEEDED'
  /** 未登记届满日期 / The end of the term is not recorded */
  | 'TERM_UNKNOWN'
  /** 任期超过 {years} 年 / The term is longer than {years} years */
  | 'TERM_TOO_LONG'
  /** 还有 {days} 天届满，请准备换届 / The term ends in {days} days: prepare the election */
  | 'TERM_ENDS_SOON'
  /** 换届已超期 {days} 天 / The election is {days} days overdue */
  | 'TERM_OVERDUE'
  /** 换届超期一年以上（{days} 天），无批复的属一票否决 / The election is more than a year overdue ({days} days): a veto unless approved */
  | 'TERM_OVERDUE_A_YEAR'
  /** 党员 {count} 名，可设党总支 / {count} members: a general branch may be set up */
  | 'GENERAL_BRANCH_DUE'
  /** 党员 {count} 名，可设党委 / {count} members: a committee may be set up */
  | 'COMMITTEE_DUE';

/**
 * 新增、修改、删除
 *
 * A record was made, changed or removed
 */
export type HistoryAction =
  /** 新增 / made */
  | 'insert'
  /** 修改 / changed */
  | 'update'
  /** 删除 / removed */
  | 'remove';

/**
 * 党内职务
 *
 * Post in a Party organization
 */
export type Post =
  /** 书记 / Secretary */
  | 'SECRETARY'
  /** 副书记 / Deputy secretary */
  | 'DEPUTY_SECRETARY'
  /** 组织委员 / Organization commissioner */
  | 'ORGANIZATION_COMMISSIONER'
  /** 宣传委员 / Publicity commissioner */
  | 'PUBLICITY_COMMISSIONER'
  /** 纪检委员 / Discipline commissioner */
  | 'DISCIPLINE_COMMISSIONER'
  /** 委员 / Committee member */
  | 'COMMITTEE_MEMBER'
  /** 党务干部 / Party-affairs officer */
  | 'CLERK'
  /** 领导班子成员 / Leadership team member */
  | 'LEADER';

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
 * 申报状态 (SM5)
 *
 * State of an application (SM5)
 */
export type ApplicationState =
  /** 草稿 / Draft */
  | 'DRAFT'
  /** 审批中 / Submitted */
  | 'SUBMITTED'
  /** 已退回 / Returned */
  | 'RETURNED'
  /** 不予通过 / Refused */
  | 'REFUSED'
  /** 验收通过 / Accepted */
  | 'ACCEPTED'
  /** 已备案 / Filed */
  | 'FILED'
  /** 已撤回 / Withdrawn */
  | 'WITHDRAWN';

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
 * 审批事项
 *
 * What is asked for
 */
export type ApprovalKind =
  /** 达标验收 / Acceptance */
  | 'ACCEPTANCE';

/**
 * 审批状态
 *
 * State of an approval
 */
export type ApprovalState =
  /** 审批中 / Running */
  | 'RUNNING'
  /** 已退回 / Returned */
  | 'RETURNED'
  /** 不予通过 / Refused */
  | 'REFUSED'
  /** 已办结 / Approved */
  | 'APPROVED'
  /** 已撤回 / Withdrawn */
  | 'WITHDRAWN';

/**
 * 值的读法
 *
 * How a value is to be read
 */
export type FactFormat =
  /** 文字 / Text */
  | 'TEXT'
  /** 日期 / Day */
  | 'DAY'
  /** 数字 / Number */
  | 'COUNT'
  /** 季度 / Quarter */
  | 'QUARTER'
  /** 支部类型 / Type of branch */
  | 'BRANCH_TYPE'
  /** 得星与否 / Star or none */
  | 'LIT';

/**
 * 环节类别 (R28)
 *
 * What a step is for (R28)
 */
export type StepKind =
  /** 审核 / Review */
  | 'REVIEW'
  /** 党组会签 / Co-signature */
  | 'CO_SIGN'
  /** 考核验收 / Acceptance */
  | 'ACCEPT'
  /** 审批 / Approval */
  | 'APPROVE'
  /** 备案 / Filing */
  | 'FILE';

/**
 * 环节状态
 *
 * State of a step
 */
export type StepState =
  /** 未到 / Waiting */
  | 'WAITING'
  /** 待办 / Open */
  | 'OPEN'
  /** 同意 / Agreed */
  | 'APPROVED'
  /** 退回 / Returned */
  | 'RETURNED'
  /** 不同意 / Refused */
  | 'REFUSED'
  /** 略过 / Skipped */
  | 'SKIPPED';

/**
 * 退回或不同意的原因
 *
 * Reason of a return or refusal
 */
export type ReturnReason =
  /** 材料不全 / Material incomplete */
  | 'INCOMPLETE'
  /** 与事实不符 / Contradicts the facts */
  | 'CONTRADICTS_FACTS'
  /** 未达标 / Below the standard */
  | 'BELOW_STANDARD'
  /** 其他 / Other */
  | 'OTHER';

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
 * 授权来源
 *
 * What a grant derives from
 */
export type GrantSource =
  /** 授予 / Given */
  | 'given'
  /** 任职 / From an appointment */
  | 'appointment'
  /** 联系点 / From a contact point */
  | 'contactPoint'
  /** 检查任务 / From an inspection */
  | 'inspection';

/**
 * 授权状态
 *
 * State of a grant
 */
export type GrantState =
  /** 待确认 / Proposed */
  | 'proposed'
  /** 生效 / In force */
  | 'active'
  /** 已终止 / Ended */
  | 'ended'
  /** 未通过 / Refused */
  | 'refused';

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

/**
 * 联系状态(按今天计算)
 *
 * State of a contact point, as of today
 */
export type ContactState =
  /** 待开始 / Planned */
  | 'PLANNED'
  /** 联系中 / Active */
  | 'ACTIVE'
  /** 已结束 / Ended */
  | 'ENDED';

/**
 * 联系领导下一步该做的事,最要紧的一件
 *
 * The one thing a leader should do next
 */
export type CardAction =
  /** 兑现逾期的承诺 / Keep an overdue promise */
  | 'OVERDUE_PROMISE'
  /** 督促上报方案 / Ask for the missing plan */
  | 'MISSING_PLAN'
  /** 本季度去走访一次 / Visit this quarter */
  | 'NO_VISIT'
  /** 了解摘星原因 / Find out why a star was lost */
  | 'LOST_STAR'
  /** 暂无待办 / Nothing to do now */
  | 'NOTHING';

/**
 * 走访方式
 *
 * How it was made
 */
export type VisitMode =
  /** 实地走访 / On site */
  | 'ON_SITE'
  /** 电话联系 / By phone */
  | 'PHONE'
  /** 参加会议 / At a meeting */
  | 'MEETING';

/**
 * 责任类别:年度责任 (R33)、责任清单(附件3)、重点任务 (R36)、联系点责任 (R34)
 *
 * Kind (R33, Annex 3, R36, R34)
 */
export type ResponsibilityKind =
  /** 年度抓党建责任 / Yearly duty */
  | 'YEARLY_DUTY'
  /** 责任清单 / Responsibility list */
  | 'LIST_DUTY'
  /** 重点任务 / Key task */
  | 'KEY_TASK'
  /** 联系点责任 / Contact duty */
  | 'CONTACT_DUTY';

/**
 * 责任状态;逾期不是状态,由 overdue 给出
 *
 * State; overdue is told by `overdue`
 */
export type ResponsibilityState =
  /** 进行中 / Open */
  | 'OPEN'
  /** 已报完成 / Reported done */
  | 'REPORTED'
  /** 已完成 / Done */
  | 'DONE'
  /** 已取消 / Cancelled */
  | 'CANCELLED';

/**
 * 提交的内容
 *
 * What is sent
 */
export type AssignContactPointInput = {
  /**
   * 支部
   *
   * The branch
   */
  organizationId: string | number;
  /**
   * 联系领导(人员编号)
   *
   * The leader (a person)
   */
  leaderId: string | number;
  /**
   * 联系起;可早于或晚于今天
   *
   * From; past and future days are possible
   */
  fromOn: string;
  /**
   * 截止日期（含当日）
   *
   * To, that day included
   */
  toOn?: string | null | undefined;
  /**
   * 来源
   *
   * Where it comes from
   */
  source?: string | null | undefined;
};

/**
 * 提交的内容
 *
 * What is sent
 */
export type EditContactPointInput = {
  /**
   * 起始日期
   *
   * From
   */
  fromOn: string;
  /**
   * 截止日期（含当日）
   *
   * To, that day included
   */
  toOn?: string | null | undefined;
  /**
   * 来源
   *
   * Where it comes from
   */
  source?: string | null | undefined;
};

/**
 * 提交的内容
 *
 * What is sent
 */
export type VisitInput = {
  /**
   * 走访日期,不晚于今天
   *
   * Day of the visit, not after today
   */
  visitedOn: string;
  /**
   * 方式
   *
   * How it was made
   */
  mode: VisitMode;
  /**
   * 地点
   *
   * Place
   */
  place?: string | null | undefined;
  /**
   * 参加的活动(党课、党员大会等)
   *
   * Activity joined
   */
  joinedActivity?: string | null | undefined;
  /**
   * 了解到的情况和困难
   *
   * What was found
   */
  findings: string;
  /**
   * 承诺帮助解决的事项
   *
   * What the leader promised
   */
  promise?: string | null | undefined;
  /**
   * 承诺办结时限
   *
   * The promise is due on
   */
  promiseDueOn?: string | null | undefined;
};

export type ContactCardFragment = { id: string, version: number, state: ContactState, fromOn: string, toOn: string | null, source: string | null, lastVisitOn: string | null, daysSinceVisit: number | null, visitedThisQuarter: boolean, overduePromises: number, overdueResponsibilities: number, nextAction: CardAction, branch: { id: string, name: string, type: BranchType | null }, leader: { id: string, name: string }, rating: { failed: Array<string>, id: string, stars: number | null, previousStars: number | null, petals: Array<{ code: string, lit: boolean, name: { zh: string, en: string }, short: { zh: string, en: string } }> } | null };

export type MyContactsQueryVariables = Exact<{
  leader: string | number;
}>;


export type MyContactsQuery = { contactPoints: { totalCount: number | null, nodes: Array<{ id: string, version: number, state: ContactState, fromOn: string, toOn: string | null, source: string | null, lastVisitOn: string | null, daysSinceVisit: number | null, visitedThisQuarter: boolean, overduePromises: number, overdueResponsibilities: number, nextAction: CardAction, branch: { id: string, name: string, type: BranchType | null }, leader: { id: string, name: string }, rating: { failed: Array<string>, id: string, stars: number | null, previousStars: number | null, petals: Array<{ code: string, lit: boolean, name: { zh: string, en: string }, short: { zh: string, en: string } }> } | null }> } };

export type ContactRowFragment = { leaderTitle: string | null, leaderIsMember: boolean, id: string, version: number, state: ContactState, fromOn: string, toOn: string | null, source: string | null, lastVisitOn: string | null, daysSinceVisit: number | null, visitedThisQuarter: boolean, overduePromises: number, overdueResponsibilities: number, nextAction: CardAction, branch: { id: string, name: string, type: BranchType | null }, leader: { id: string, name: string }, rating: { failed: Array<string>, id: string, stars: number | null, previousStars: number | null, petals: Array<{ code: string, lit: boolean, name: { zh: string, en: string }, short: { zh: string, en: string } }> } | null };

export type ContactListQueryVariables = Exact<{
  under?: string | number | null | undefined;
  leader?: string | number | null | undefined;
  organization?: string | number | null | undefined;
  state?: ContactState | null | undefined;
  visited?: boolean | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ContactListQuery = { contactPoints: { totalCount: number | null, nodes: Array<{ leaderTitle: string | null, leaderIsMember: boolean, id: string, version: number, state: ContactState, fromOn: string, toOn: string | null, source: string | null, lastVisitOn: string | null, daysSinceVisit: number | null, visitedThisQuarter: boolean, overduePromises: number, overdueResponsibilities: number, nextAction: CardAction, branch: { id: string, name: string, type: BranchType | null }, leader: { id: string, name: string }, rating: { failed: Array<string>, id: string, stars: number | null, previousStars: number | null, petals: Array<{ code: string, lit: boolean, name: { zh: string, en: string }, short: { zh: string, en: string } }> } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ContactRecordQueryVariables = Exact<{
  id: string | number;
}>;


export type ContactRecordQuery = { contactPoint: { leaderTitle: string | null, leaderIsMember: boolean, id: string, version: number, state: ContactState, fromOn: string, toOn: string | null, source: string | null, lastVisitOn: string | null, daysSinceVisit: number | null, visitedThisQuarter: boolean, overduePromises: number, overdueResponsibilities: number, nextAction: CardAction, branch: { id: string, name: string, type: BranchType | null }, leader: { id: string, name: string }, rating: { failed: Array<string>, id: string, stars: number | null, previousStars: number | null, petals: Array<{ code: string, lit: boolean, name: { zh: string, en: string }, short: { zh: string, en: string } }> } | null } | null };

export type VisitPartFragment = { id: string, version: number, contactPointId: string, visitedOn: string, mode: VisitMode, place: string | null, joinedActivity: string | null, findings: string, promise: string | null, promiseDueOn: string | null, promiseDoneOn: string | null, promiseOverdue: boolean, proxy: boolean, mine: boolean, branch: { id: string, name: string, level: OrganizationLevel }, leader: { id: string, name: string }, recorder: { id: string, name: string } | null };

export type VisitListQueryVariables = Exact<{
  under?: string | number | null | undefined;
  contactPoint?: string | number | null | undefined;
  organization?: string | number | null | undefined;
  leader?: string | number | null | undefined;
  period?: string | number | null | undefined;
  promiseOpen?: boolean | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type VisitListQuery = { visits: { totalCount: number | null, nodes: Array<{ id: string, version: number, contactPointId: string, visitedOn: string, mode: VisitMode, place: string | null, joinedActivity: string | null, findings: string, promise: string | null, promiseDueOn: string | null, promiseDoneOn: string | null, promiseOverdue: boolean, proxy: boolean, mine: boolean, branch: { id: string, name: string, level: OrganizationLevel }, leader: { id: string, name: string }, recorder: { id: string, name: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type CoverageRowFragment = { lastVisitOn: string | null, branch: { id: string, name: string, type: BranchType | null, parent: { id: string, name: string, level: OrganizationLevel } | null }, contactPoints: Array<{ id: string, leader: { id: string, name: string } }> };

export type CoverageListQueryVariables = Exact<{
  under?: string | number | null | undefined;
  covered?: boolean | null | undefined;
  visited?: boolean | null | undefined;
  period?: string | number | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type CoverageListQuery = { liaisonBranches: { totalCount: number | null, nodes: Array<{ lastVisitOn: string | null, branch: { id: string, name: string, type: BranchType | null, parent: { id: string, name: string, level: OrganizationLevel } | null }, contactPoints: Array<{ id: string, leader: { id: string, name: string } }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type CoverageFiguresQueryVariables = Exact<{
  under: string | number;
  period?: string | number | null | undefined;
}>;


export type CoverageFiguresQuery = { all: { totalCount: number | null }, uncovered: { totalCount: number | null }, unvisited: { totalCount: number | null }, idle: { totalCount: number | null } };

export type LeaderListQueryVariables = Exact<{
  under?: string | number | null | undefined;
  visited?: boolean | null | undefined;
  period?: string | number | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type LeaderListQuery = { liaisonLeaders: { totalCount: number | null, nodes: Array<{ title: string | null, contactCount: number, visitedCount: number, lastVisitOn: string | null, person: { id: string, name: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type AssignContactPointMutationVariables = Exact<{
  input: AssignContactPointInput;
  key?: string | null | undefined;
}>;


export type AssignContactPointMutation = { assignContactPoint: { id: string, leaderIsMember: boolean } };

export type EditContactPointMutationVariables = Exact<{
  id: string | number;
  version: number;
  input: EditContactPointInput;
  key?: string | null | undefined;
}>;


export type EditContactPointMutation = { editContactPoint: { id: string } };

export type ChangeLiaisonLeaderMutationVariables = Exact<{
  id: string | number;
  version: number;
  leaderId: string | number;
  on: string;
  source?: string | null | undefined;
  reason?: string | null | undefined;
  key?: string | null | undefined;
}>;


export type ChangeLiaisonLeaderMutation = { changeLiaisonLeader: { id: string } };

export type EndContactPointMutationVariables = Exact<{
  id: string | number;
  version: number;
  on: string;
  reason?: string | null | undefined;
  key?: string | null | undefined;
}>;


export type EndContactPointMutation = { endContactPoint: { id: string } };

export type RecordVisitMutationVariables = Exact<{
  contactPoint: string | number;
  input: VisitInput;
  key?: string | null | undefined;
}>;


export type RecordVisitMutation = { recordVisit: { id: string } };

export type CorrectVisitMutationVariables = Exact<{
  id: string | number;
  version: number;
  input: VisitInput;
  key?: string | null | undefined;
}>;


export type CorrectVisitMutation = { correctVisit: { id: string } };

export type WithdrawVisitMutationVariables = Exact<{
  id: string | number;
  version: number;
  reason?: string | null | undefined;
  key?: string | null | undefined;
}>;


export type WithdrawVisitMutation = { withdrawVisit: boolean };

export type KeepPromiseMutationVariables = Exact<{
  id: string | number;
  version: number;
  on?: string | null | undefined;
  key?: string | null | undefined;
}>;


export type KeepPromiseMutation = { keepPromise: { id: string } };

export const MyContacts = operation<MyContactsQuery, MyContactsQueryVariables>(
  'query',
  '4bf08b9e8fd6ceabe00b078c5257d5c3a345809ee918143087c72624481aa500',
  "query MyContacts($leader:ID!){contactPoints(leader:$leader state:ACTIVE first:50){nodes{...ContactCard __typename}totalCount __typename}}fragment BilingualPart on BilingualText{zh en __typename}fragment ContactCard on ContactPoint{id version state fromOn toOn source branch{id name type __typename}leader{id name __typename}rating{...RatingMark failed __typename}lastVisitOn daysSinceVisit visitedThisQuarter overduePromises overdueResponsibilities nextAction __typename}fragment RatingMark on Assessment{id stars previousStars petals{code lit name{...BilingualPart __typename}short{...BilingualPart __typename}__typename}__typename}",
);

export const ContactList = operation<ContactListQuery, ContactListQueryVariables>(
  'query',
  '35e442c14032fb99bd6300f5f3f479de5254b86b72bc067708c739411e203644',
  "query ContactList($under:ID$leader:ID$organization:ID$state:ContactState$visited:Boolean$first:Int$after:String){contactPoints(under:$under leader:$leader organization:$organization state:$state visited:$visited first:$first after:$after){nodes{...ContactRow __typename}pageInfo{hasNextPage endCursor __typename}totalCount __typename}}fragment BilingualPart on BilingualText{zh en __typename}fragment ContactCard on ContactPoint{id version state fromOn toOn source branch{id name type __typename}leader{id name __typename}rating{...RatingMark failed __typename}lastVisitOn daysSinceVisit visitedThisQuarter overduePromises overdueResponsibilities nextAction __typename}fragment ContactRow on ContactPoint{...ContactCard leaderTitle leaderIsMember __typename}fragment RatingMark on Assessment{id stars previousStars petals{code lit name{...BilingualPart __typename}short{...BilingualPart __typename}__typename}__typename}",
);

export const ContactRecord = operation<ContactRecordQuery, ContactRecordQueryVariables>(
  'query',
  '8c1f787c2533c65a8bc91f3c140014b88fc0e26ccab2999dec6ea19e29d1b1fe',
  "query ContactRecord($id:ID!){contactPoint(id:$id){...ContactRow __typename}}fragment BilingualPart on BilingualText{zh en __typename}fragment ContactCard on ContactPoint{id version state fromOn toOn source branch{id name type __typename}leader{id name __typename}rating{...RatingMark failed __typename}lastVisitOn daysSinceVisit visitedThisQuarter overduePromises overdueResponsibilities nextAction __typename}fragment ContactRow on ContactPoint{...ContactCard leaderTitle leaderIsMember __typename}fragment RatingMark on Assessment{id stars previousStars petals{code lit name{...BilingualPart __typename}short{...BilingualPart __typename}__typename}__typename}",
);

export const VisitList = operation<VisitListQuery, VisitListQueryVariables>(
  'query',
  '8c4c5a2a8267906b5221c7d2cdd5b5c60483f8d675e0ec48541b0278e6bcd9e4',
  "query VisitList($under:ID$contactPoint:ID$organization:ID$leader:ID$period:ID$promiseOpen:Boolean$first:Int$after:String){visits(under:$under contactPoint:$contactPoint organization:$organization leader:$leader period:$period promiseOpen:$promiseOpen first:$first after:$after){nodes{...VisitPart __typename}pageInfo{hasNextPage endCursor __typename}totalCount __typename}}fragment OrganizationName on OrganizationReference{id name level __typename}fragment VisitPart on Visit{id version contactPointId visitedOn mode place joinedActivity findings promise promiseDueOn promiseDoneOn promiseOverdue proxy mine branch{...OrganizationName __typename}leader{id name __typename}recorder{id name __typename}__typename}",
);

export const CoverageList = operation<CoverageListQuery, CoverageListQueryVariables>(
  'query',
  '926b51a132803fb7fa367e25ee6f6a278cae1ac65bc310f1b478924708419f3f',
  "query CoverageList($under:ID$covered:Boolean$visited:Boolean$period:ID$first:Int$after:String){liaisonBranches(under:$under covered:$covered visited:$visited period:$period first:$first after:$after){nodes{...CoverageRow __typename}pageInfo{hasNextPage endCursor __typename}totalCount __typename}}fragment CoverageRow on LiaisonBranch{branch{id name type parent{...OrganizationName __typename}__typename}contactPoints{id leader{id name __typename}__typename}lastVisitOn __typename}fragment OrganizationName on OrganizationReference{id name level __typename}",
);

export const CoverageFigures = operation<CoverageFiguresQuery, CoverageFiguresQueryVariables>(
  'query',
  '1dcb357e8bd23da7d108f53a67cd0eb7722e7b4535dca29359c43f0c041ee60f',
  "query CoverageFigures($under:ID!$period:ID){all:liaisonBranches(under:$under period:$period first:1){totalCount __typename}uncovered:liaisonBranches(under:$under covered:false period:$period first:1){totalCount __typename}unvisited:liaisonBranches(under:$under visited:false period:$period first:1){totalCount __typename}idle:liaisonLeaders(under:$under visited:false period:$period first:1){totalCount __typename}}",
);

export const LeaderList = operation<LeaderListQuery, LeaderListQueryVariables>(
  'query',
  '27f0223e47d99d79bb9b43dbb5cab0e80d5497cacaabfd7da9e0b8f937dd886d',
  "query LeaderList($under:ID$visited:Boolean$period:ID$first:Int$after:String){liaisonLeaders(under:$under visited:$visited period:$period first:$first after:$after){nodes{person{id name __typename}title contactCount visitedCount lastVisitOn __typename}pageInfo{hasNextPage endCursor __typename}totalCount __typename}}",
);

export const AssignContactPoint = operation<AssignContactPointMutation, AssignContactPointMutationVariables>(
  'mutation',
  'a9bb288cac1650ae6b076cd26bacdf84cb68fd9773423b028fe4f2262618aa3d',
  "mutation AssignContactPoint($input:AssignContactPointInput!$key:String){assignContactPoint(input:$input key:$key){id leaderIsMember __typename}}",
);

export const EditContactPoint = operation<EditContactPointMutation, EditContactPointMutationVariables>(
  'mutation',
  '5393ef92bc2d12def2bdab47feaa3e3db275d6551b029527a2897b80098f9aba',
  "mutation EditContactPoint($id:ID!$version:Int!$input:EditContactPointInput!$key:String){editContactPoint(id:$id version:$version input:$input key:$key){id __typename}}",
);

export const ChangeLiaisonLeader = operation<ChangeLiaisonLeaderMutation, ChangeLiaisonLeaderMutationVariables>(
  'mutation',
  'd66fee935af4825f64d74e48a056b01a09667baa8034e5e0e47cddfc65d2a34c',
  "mutation ChangeLiaisonLeader($id:ID!$version:Int!$leaderId:ID!$on:Date!$source:String$reason:String$key:String){changeLiaisonLeader(id:$id version:$version leaderId:$leaderId on:$on source:$source reason:$reason key:$key){id __typename}}",
);

export const EndContactPoint = operation<EndContactPointMutation, EndContactPointMutationVariables>(
  'mutation',
  'b2342662c9563e20b2ba6e41a1a15f4d377052f6a6f2bc7f9b0f8b3f341b4fad',
  "mutation EndContactPoint($id:ID!$version:Int!$on:Date!$reason:String$key:String){endContactPoint(id:$id version:$version on:$on reason:$reason key:$key){id __typename}}",
);

export const RecordVisit = operation<RecordVisitMutation, RecordVisitMutationVariables>(
  'mutation',
  'cdef8f8b5f7850fd144c139828d55a2864b7d7180ad838bf843862d485298344',
  "mutation RecordVisit($contactPoint:ID!$input:VisitInput!$key:String){recordVisit(contactPoint:$contactPoint input:$input key:$key){id __typename}}",
);

export const CorrectVisit = operation<CorrectVisitMutation, CorrectVisitMutationVariables>(
  'mutation',
  'c2e150abf39eeeba34a3f51127f05815c1da88378f87b1a08e22c97b30d97517',
  "mutation CorrectVisit($id:ID!$version:Int!$input:VisitInput!$key:String){correctVisit(id:$id version:$version input:$input key:$key){id __typename}}",
);

export const WithdrawVisit = operation<WithdrawVisitMutation, WithdrawVisitMutationVariables>(
  'mutation',
  '58ffa611fc2ca998ac7ecf49a08f748e4bc87fc6bb5889ebd4d3913b5c0192d7',
  "mutation WithdrawVisit($id:ID!$version:Int!$reason:String$key:String){withdrawVisit(id:$id version:$version reason:$reason key:$key)}",
);

export const KeepPromise = operation<KeepPromiseMutation, KeepPromiseMutationVariables>(
  'mutation',
  'eca18bcd7d36d026a4b9e6d9fac69a23cf656b9f8207e804784b9b31aea6401c',
  "mutation KeepPromise($id:ID!$version:Int!$on:Date$key:String){keepPromise(id:$id version:$version on:$on key:$key){id __typename}}",
);
