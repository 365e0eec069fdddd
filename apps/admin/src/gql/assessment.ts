// Written by apps/admin/generate.ts from src/modules/assessment/assessment.graphql; not edited by hand.
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
 * 排序
 *
 * Order of a list of assessments
 */
export type AssessmentSort =
  /** 支部名称拼音 / Name of the branch */
  | 'NAME'
  /** 星级由低到高 / Fewest stars first */
  | 'STARS_ASC'
  /** 星级由高到低 / Most stars first */
  | 'STARS_DESC';

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
export type SheetInput = {
  /**
   * 评定编号
   *
   * The assessment
   */
  assessmentId: string | number;
  /**
   * 所读草稿的版本;还没有草稿时为空
   *
   * Version of the draft that was read; null where there is none yet
   */
  version?: number | null | undefined;
  /**
   * 全部已填的条目
   *
   * Every criterion filled in so far
   */
  results: Array<CriterionResultInput>;
};

/**
 * 提交的内容
 *
 * What is sent
 */
export type CriterionResultInput = {
  /**
   * 条目代码
   *
   * Code of the criterion
   */
  code: string;
  /**
   * 完成情况
   *
   * What was done
   */
  result: CriterionResult;
  /**
   * 说明
   *
   * Note
   */
  note?: string | null | undefined;
};

/**
 * 提交的内容
 *
 * What is sent
 */
export type CheckInput = {
  /**
   * 评定编号
   *
   * The assessment
   */
  assessmentId: string | number;
  /**
   * 所读草稿的版本;还没有草稿时为空
   *
   * Version of the draft that was read; null where there is none yet
   */
  version?: number | null | undefined;
  /**
   * 全部已填的条目
   *
   * Every criterion filled in so far
   */
  results: Array<CriterionResultInput>;
  /**
   * 一票否决情形代码
   *
   * Codes of the veto cases
   */
  vetoes?: Array<string> | null | undefined;
  /**
   * 评定意见
   *
   * Opinion
   */
  opinion?: string | null | undefined;
};

/**
 * 提交的内容
 *
 * What is sent
 */
export type SubmitCheckInput = {
  /**
   * 评定编号
   *
   * The assessment
   */
  assessmentId: string | number;
  /**
   * 所读草稿的版本;还没有草稿时为空
   *
   * Version of the draft that was read; null where there is none yet
   */
  version?: number | null | undefined;
  /**
   * 全部已填的条目
   *
   * Every criterion filled in so far
   */
  results: Array<CriterionResultInput>;
  /**
   * 一票否决情形代码
   *
   * Codes of the veto cases
   */
  vetoes?: Array<string> | null | undefined;
  /**
   * 评定意见
   *
   * Opinion
   */
  opinion?: string | null | undefined;
  /**
   * 分类;不给则按星级 (R15)
   *
   * Tier; by the stars unless given (R15)
   */
  tier?: Tier | null | undefined;
  /**
   * 与星级对应的分类不同时必填
   *
   * Required where it differs from what the stars give
   */
  tierReason?: string | null | undefined;
};

export type RatingMarkFragment = { id: string, stars: number | null, previousStars: number | null, petals: Array<{ code: string, lit: boolean, name: { zh: string, en: string }, short: { zh: string, en: string } }> };

export type VerdictPartFragment = { ok: boolean, code: string | null, details: unknown };

export type AssessmentRowFragment = { state: AssessmentState, selfStars: number | null, tier: Tier | null, weak: boolean, consequence: Consequence | null, change: StarChange | null, divergence: number | null, failed: Array<string>, ratedOn: string | null, id: string, stars: number | null, previousStars: number | null, organization: { id: string, name: string, level: OrganizationLevel }, petals: Array<{ code: string, lit: boolean, name: { zh: string, en: string }, short: { zh: string, en: string } }> };

export type AssessmentListQueryVariables = Exact<{
  under?: string | number | null | undefined;
  period?: string | number | null | undefined;
  state?: AssessmentState | null | undefined;
  stars?: number | null | undefined;
  selfStars?: number | null | undefined;
  tier?: Tier | null | undefined;
  weak?: boolean | null | undefined;
  consequence?: Consequence | null | undefined;
  change?: StarChange | null | undefined;
  failed?: string | null | undefined;
  divergent?: boolean | null | undefined;
  selfChecked?: boolean | null | undefined;
  checked?: boolean | null | undefined;
  type?: BranchType | null | undefined;
  search?: string | null | undefined;
  sort?: AssessmentSort | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type AssessmentListQuery = { assessments: { totalCount: number | null, nodes: Array<{ state: AssessmentState, selfStars: number | null, tier: Tier | null, weak: boolean, consequence: Consequence | null, change: StarChange | null, divergence: number | null, failed: Array<string>, ratedOn: string | null, id: string, stars: number | null, previousStars: number | null, organization: { id: string, name: string, level: OrganizationLevel }, petals: Array<{ code: string, lit: boolean, name: { zh: string, en: string }, short: { zh: string, en: string } }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type AssessmentCoverageQueryVariables = Exact<{
  under: string | number;
  period: string | number;
}>;


export type AssessmentCoverageQuery = { due: { totalCount: number | null }, selfWaiting: { totalCount: number | null }, checkWaiting: { totalCount: number | null }, checked: { totalCount: number | null }, disputed: { totalCount: number | null } };

export type RoundPartFragment = { id: string, version: number, round: Round, attempt: number, stars: number | null, litAspects: Array<string>, vetoes: Array<string>, opinion: string | null, at: string, submittedAt: string | null, returnReason: string | null, results: Array<{ code: string, result: CriterionResult, note: string | null }>, byOrganization: { id: string, name: string, level: OrganizationLevel }, byPerson: { id: string, name: string } | null };

export type AssessmentSheetQueryVariables = Exact<{
  organization: string | number;
  period: string | number;
}>;


export type AssessmentSheetQuery = { assessment: { version: number, litAspects: Array<string>, vetoes: Array<string>, countedRound: Round | null, tierReason: string | null, disputeReason: string | null, confirmedAt: string | null, branchType: BranchType | null, state: AssessmentState, selfStars: number | null, tier: Tier | null, weak: boolean, consequence: Consequence | null, change: StarChange | null, divergence: number | null, failed: Array<string>, ratedOn: string | null, id: string, stars: number | null, previousStars: number | null, period: { id: string, version: number, kind: PeriodKind, year: number, ordinal: number, startsOn: string, endsOn: string, selfDueOn: string, reportDueOn: string | null, state: PeriodState, edition: number, closedOn: string | null }, standard: { id: string, edition: number, vetoAspect: string, softThreshold: number, name: { zh: string, en: string }, aspects: Array<{ code: string, name: { zh: string, en: string }, short: { zh: string, en: string } }>, vetoes: Array<{ code: string, text: { zh: string, en: string } }> } | null, criteria: Array<{ code: string, aspect: string, core: boolean, methods: Array<CheckMethod>, text: { zh: string, en: string }, evidence: { zh: string, en: string }, basis: { zh: string, en: string } }>, rounds: Array<{ id: string, version: number, round: Round, attempt: number, stars: number | null, litAspects: Array<string>, vetoes: Array<string>, opinion: string | null, at: string, submittedAt: string | null, returnReason: string | null, results: Array<{ code: string, result: CriterionResult, note: string | null }>, byOrganization: { id: string, name: string, level: OrganizationLevel }, byPerson: { id: string, name: string } | null }>, steps: { checkRound: Round | null, checker: { id: string, name: string, level: OrganizationLevel } | null, selfCheck: { ok: boolean, code: string | null, details: unknown }, returnSelfCheck: { ok: boolean, code: string | null, details: unknown }, check: { ok: boolean, code: string | null, details: unknown }, changeTier: { ok: boolean, code: string | null, details: unknown }, confirm: { ok: boolean, code: string | null, details: unknown }, dispute: { ok: boolean, code: string | null, details: unknown } }, organization: { id: string, name: string, level: OrganizationLevel }, petals: Array<{ code: string, lit: boolean, name: { zh: string, en: string }, short: { zh: string, en: string } }> } | null, campaign: { id: string, advancedFrom: number, middleFrom: number } | null, organization: { id: string, name: string, parent: { id: string, name: string, level: OrganizationLevel } | null } | null };

export type BranchRatingQueryVariables = Exact<{
  organization: string | number;
  period?: string | number | null | undefined;
}>;


export type BranchRatingQuery = { organization: { id: string, rating: { id: string, stars: number | null, previousStars: number | null, petals: Array<{ code: string, lit: boolean, name: { zh: string, en: string }, short: { zh: string, en: string } }> } | null } | null };

export type StarTimelineQueryVariables = Exact<{
  organization: string | number;
}>;


export type StarTimelineQuery = { organization: { id: string, name: string, ratings: Array<{ tier: Tier | null, weak: boolean, consequence: Consequence | null, change: StarChange | null, failed: Array<string>, ratedOn: string | null, countedRound: Round | null, id: string, stars: number | null, previousStars: number | null, period: { id: string, year: number, ordinal: number }, petals: Array<{ code: string, lit: boolean, name: { zh: string, en: string }, short: { zh: string, en: string } }> }> } | null };

export type SaveSelfCheckMutationVariables = Exact<{
  input: SheetInput;
  key?: string | null | undefined;
}>;


export type SaveSelfCheckMutation = { saveSelfCheck: { id: string, version: number } };

export type SubmitSelfCheckMutationVariables = Exact<{
  input: SheetInput;
  key?: string | null | undefined;
}>;


export type SubmitSelfCheckMutation = { submitSelfCheck: { id: string, selfStars: number | null } };

export type ReturnSelfCheckMutationVariables = Exact<{
  assessment: string | number;
  reason: string;
  key?: string | null | undefined;
}>;


export type ReturnSelfCheckMutation = { returnSelfCheck: { id: string } };

export type SaveCheckMutationVariables = Exact<{
  input: CheckInput;
  key?: string | null | undefined;
}>;


export type SaveCheckMutation = { saveCheck: { id: string, version: number } };

export type SubmitCheckMutationVariables = Exact<{
  input: SubmitCheckInput;
  key?: string | null | undefined;
}>;


export type SubmitCheckMutation = { submitCheck: { id: string, stars: number | null } };

export type ChangeTierMutationVariables = Exact<{
  assessment: string | number;
  version: number;
  tier: Tier;
  reason?: string | null | undefined;
  key?: string | null | undefined;
}>;


export type ChangeTierMutation = { changeTier: { id: string } };

export type ConfirmAssessmentMutationVariables = Exact<{
  assessment: string | number;
  version: number;
  key?: string | null | undefined;
}>;


export type ConfirmAssessmentMutation = { confirmAssessment: { id: string } };

export type DisputeAssessmentMutationVariables = Exact<{
  assessment: string | number;
  version: number;
  reason: string;
  key?: string | null | undefined;
}>;


export type DisputeAssessmentMutation = { disputeAssessment: { id: string } };

export const AssessmentList = operation<AssessmentListQuery, AssessmentListQueryVariables>(
  'query',
  '49703139e67755d5bc0f71733553043a0df952e36be051ce2ca5457c2f91e0d1',
  "query AssessmentList($under:ID$period:ID$state:AssessmentState$stars:Int$selfStars:Int$tier:Tier$weak:Boolean$consequence:Consequence$change:StarChange$failed:String$divergent:Boolean$selfChecked:Boolean$checked:Boolean$type:BranchType$search:String$sort:AssessmentSort$first:Int$after:String){assessments(under:$under period:$period state:$state stars:$stars selfStars:$selfStars tier:$tier weak:$weak consequence:$consequence change:$change failed:$failed divergent:$divergent selfChecked:$selfChecked checked:$checked type:$type search:$search sort:$sort first:$first after:$after){nodes{...AssessmentRow __typename}pageInfo{hasNextPage endCursor __typename}totalCount __typename}}fragment AssessmentRow on Assessment{...RatingMark state selfStars tier weak consequence change divergence failed ratedOn organization{...OrganizationName __typename}__typename}fragment BilingualPart on BilingualText{zh en __typename}fragment OrganizationName on OrganizationReference{id name level __typename}fragment RatingMark on Assessment{id stars previousStars petals{code lit name{...BilingualPart __typename}short{...BilingualPart __typename}__typename}__typename}",
);

export const AssessmentCoverage = operation<AssessmentCoverageQuery, AssessmentCoverageQueryVariables>(
  'query',
  'e744520f3c7938f1ae384f523780436ebfa84fd0a41ea24ff9e33bee582f4dd9',
  "query AssessmentCoverage($under:ID!$period:ID!){due:assessments(under:$under period:$period first:1){totalCount __typename}selfWaiting:assessments(under:$under period:$period selfChecked:false checked:false first:1){totalCount __typename}checkWaiting:assessments(under:$under period:$period selfChecked:true checked:false first:1){totalCount __typename}checked:assessments(under:$under period:$period checked:true first:1){totalCount __typename}disputed:assessments(under:$under period:$period state:DISPUTED first:1){totalCount __typename}}",
);

export const AssessmentSheet = operation<AssessmentSheetQuery, AssessmentSheetQueryVariables>(
  'query',
  '7a955e1f3dab931daf5d7079b71d1d34faa46034de40fa85a71062ccdcee121f',
  "query AssessmentSheet($organization:ID!$period:ID!){assessment(organization:$organization period:$period){...AssessmentRow version litAspects vetoes countedRound tierReason disputeReason confirmedAt branchType period{...PeriodPart __typename}standard{...StandardFrame __typename}criteria{...CriterionPart __typename}rounds{...RoundPart __typename}steps{checkRound checker{...OrganizationName __typename}selfCheck{...VerdictPart __typename}returnSelfCheck{...VerdictPart __typename}check{...VerdictPart __typename}changeTier{...VerdictPart __typename}confirm{...VerdictPart __typename}dispute{...VerdictPart __typename}__typename}__typename}campaign(organization:$organization){id advancedFrom middleFrom __typename}organization(id:$organization){id name parent{...OrganizationName __typename}__typename}}fragment AssessmentRow on Assessment{...RatingMark state selfStars tier weak consequence change divergence failed ratedOn organization{...OrganizationName __typename}__typename}fragment BilingualPart on BilingualText{zh en __typename}fragment CriterionPart on Criterion{code aspect core methods text{...BilingualPart __typename}evidence{...BilingualPart __typename}basis{...BilingualPart __typename}__typename}fragment OrganizationName on OrganizationReference{id name level __typename}fragment PeriodPart on Period{id version kind year ordinal startsOn endsOn selfDueOn reportDueOn state edition closedOn __typename}fragment RatingMark on Assessment{id stars previousStars petals{code lit name{...BilingualPart __typename}short{...BilingualPart __typename}__typename}__typename}fragment RoundPart on AssessmentRound{id version round attempt stars litAspects vetoes opinion at submittedAt returnReason results{code result note __typename}byOrganization{...OrganizationName __typename}byPerson{id name __typename}__typename}fragment StandardFrame on Standard{id edition vetoAspect softThreshold name{...BilingualPart __typename}aspects{code name{...BilingualPart __typename}short{...BilingualPart __typename}__typename}vetoes{code text{...BilingualPart __typename}__typename}__typename}fragment VerdictPart on Verdict{ok code details __typename}",
);

export const BranchRating = operation<BranchRatingQuery, BranchRatingQueryVariables>(
  'query',
  'eb76607022ce38df09533c7e26edc8de24e24917b3bc5a66a947b81a2742a4e7',
  "query BranchRating($organization:ID!$period:ID){organization(id:$organization){id rating(period:$period){...RatingMark __typename}__typename}}fragment BilingualPart on BilingualText{zh en __typename}fragment RatingMark on Assessment{id stars previousStars petals{code lit name{...BilingualPart __typename}short{...BilingualPart __typename}__typename}__typename}",
);

export const StarTimeline = operation<StarTimelineQuery, StarTimelineQueryVariables>(
  'query',
  '3de9b84a3e23a1281f87e859146cfbfe67af5e1d040842abb1ef893db62140be',
  "query StarTimeline($organization:ID!){organization(id:$organization){id name ratings(first:12){...RatingMark tier weak consequence change failed ratedOn countedRound period{id year ordinal __typename}__typename}__typename}}fragment BilingualPart on BilingualText{zh en __typename}fragment RatingMark on Assessment{id stars previousStars petals{code lit name{...BilingualPart __typename}short{...BilingualPart __typename}__typename}__typename}",
);

export const SaveSelfCheck = operation<SaveSelfCheckMutation, SaveSelfCheckMutationVariables>(
  'mutation',
  '29313e634959d475ac1cdcf18b7b0a2fbdf09a78e9cbc993b8549425c30c8740',
  "mutation SaveSelfCheck($input:SheetInput!$key:String){saveSelfCheck(input:$input key:$key){id version __typename}}",
);

export const SubmitSelfCheck = operation<SubmitSelfCheckMutation, SubmitSelfCheckMutationVariables>(
  'mutation',
  'ef86451a6e7ad72559b92a903fcee051881e0bc80e0094bdce3b7435915413a0',
  "mutation SubmitSelfCheck($input:SheetInput!$key:String){submitSelfCheck(input:$input key:$key){id selfStars __typename}}",
);

export const ReturnSelfCheck = operation<ReturnSelfCheckMutation, ReturnSelfCheckMutationVariables>(
  'mutation',
  '174a04d3a1e6596e1f003c5dd5c6e0e0b9f63073526630fd81d2514512b8eac3',
  "mutation ReturnSelfCheck($assessment:ID!$reason:String!$key:String){returnSelfCheck(assessment:$assessment reason:$reason key:$key){id __typename}}",
);

export const SaveCheck = operation<SaveCheckMutation, SaveCheckMutationVariables>(
  'mutation',
  '80890d2a6527c931bc863755dc98654a0ff2ebb5516da24748fcd5f37212b39b',
  "mutation SaveCheck($input:CheckInput!$key:String){saveCheck(input:$input key:$key){id version __typename}}",
);

export const SubmitCheck = operation<SubmitCheckMutation, SubmitCheckMutationVariables>(
  'mutation',
  'e7ee0fa9066923893e330abf76ff8e81bd954eb2fa8246b2f67d5e3dc052b40b',
  "mutation SubmitCheck($input:SubmitCheckInput!$key:String){submitCheck(input:$input key:$key){id stars __typename}}",
);

export const ChangeTier = operation<ChangeTierMutation, ChangeTierMutationVariables>(
  'mutation',
  '2dfd2eddbc04aaff7c1a0046f8011b934abd8c8ebb99cb010a0f16b69f7719a2',
  "mutation ChangeTier($assessment:ID!$version:Int!$tier:Tier!$reason:String$key:String){changeTier(assessment:$assessment version:$version tier:$tier reason:$reason key:$key){id __typename}}",
);

export const ConfirmAssessment = operation<ConfirmAssessmentMutation, ConfirmAssessmentMutationVariables>(
  'mutation',
  '46f504aec03e1e494e30fd287150cf767ca3331b4012bdb47798593ccb0a4c0d',
  "mutation ConfirmAssessment($assessment:ID!$version:Int!$key:String){confirmAssessment(assessment:$assessment version:$version key:$key){id __typename}}",
);

export const DisputeAssessment = operation<DisputeAssessmentMutation, DisputeAssessmentMutationVariables>(
  'mutation',
  '5c913e1719463d59ba7b10872aee5aadad2c0849aecfd7fc96275f5f57fd0e5e',
  "mutation DisputeAssessment($assessment:ID!$version:Int!$reason:String!$key:String){disputeAssessment(assessment:$assessment version:$version reason:$reason key:$key){id __typename}}",
);
