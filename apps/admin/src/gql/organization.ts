// Written by apps/admin/generate.ts from src/modules/organization/organization.graphql; not edited by hand.
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
export type SetUpOrganizationInput = {
  /**
   * 名称
   *
   * Name
   */
  name: string;
  /**
   * 简称
   *
   * Short name
   */
  shortName?: string | null | undefined;
  /**
   * 支部类型
   *
   * Type of branch
   */
  type?: BranchType | null | undefined;
  /**
   * 支部子类
   *
   * Sub-type of branch
   */
  subtype?: BranchSubtype | null | undefined;
  /**
   * 标签
   *
   * Tags
   */
  tags?: Array<BranchTag> | null | undefined;
  /**
   * 依托单位组织
   *
   * Host: the organization whose staff form the branch
   */
  hostId?: string | number | null | undefined;
  /**
   * 本届任期届满日 (H07)
   *
   * End of the present term (H07)
   */
  termEndOn?: string | null | undefined;
  /**
   * 正式党员数
   *
   * Full members
   */
  fullMembers?: number | null | undefined;
  /**
   * 预备党员数
   *
   * Probationary members
   */
  probationaryMembers?: number | null | undefined;
  /**
   * 支部委员数
   *
   * Members of the branch committee
   */
  committeeSize?: number | null | undefined;
  /**
   * 所在单位，给出即替换全部；不给则不变
   *
   * The units: given, they replace all there are; left out, they stay
   */
  units?: Array<UnitInput> | null | undefined;
  /**
   * 上级组织编号
   *
   * Identifier of the superior
   */
  parentId: string | number;
  /**
   * 代码
   *
   * Code
   */
  code: string;
  /**
   * 层级
   *
   * Level in the hierarchy
   */
  level: OrganizationLevel;
  /**
   * 成立日期
   *
   * Founded on
   */
  foundedOn: string;
  /**
   * 自此日起列入该上级之下；不填即成立之日。成立早于上级的组织须填
   *
   * Since when it stands under this superior; the day of founding unless given. Needed when it is older than its superior
   */
  placedOn?: string | null | undefined;
};

/**
 * 支部所在单位；保存时给出全部单位
 *
 * A unit of a branch; all of them are given when saving
 */
export type UnitInput = {
  /**
   * 已有单位的编号；新单位不填
   *
   * Of a unit there is; left out for a new one
   */
  id?: string | number | null | undefined;
  /**
   * 读到的版本；过期返回 STALE_EDIT
   *
   * The version that was read; a stale one is refused (STALE_EDIT)
   */
  version?: number | null | undefined;
  /**
   * 名称
   *
   * Name
   */
  name: string;
  /**
   * 领域/行业
   *
   * Sector
   */
  sector?: string | null | undefined;
  /**
   * 单位党组（会签）
   *
   * Its Party group, which co-signs
   */
  partyGroupId?: string | number | null | undefined;
  /**
   * 牵头单位
   *
   * The leading unit
   */
  lead?: boolean | null | undefined;
};

/**
 * 提交的内容
 *
 * What is sent
 */
export type OrganizationInput = {
  /**
   * 名称
   *
   * Name
   */
  name: string;
  /**
   * 简称
   *
   * Short name
   */
  shortName?: string | null | undefined;
  /**
   * 支部类型
   *
   * Type of branch
   */
  type?: BranchType | null | undefined;
  /**
   * 支部子类
   *
   * Sub-type of branch
   */
  subtype?: BranchSubtype | null | undefined;
  /**
   * 标签
   *
   * Tags
   */
  tags?: Array<BranchTag> | null | undefined;
  /**
   * 依托单位组织
   *
   * Host: the organization whose staff form the branch
   */
  hostId?: string | number | null | undefined;
  /**
   * 本届任期届满日 (H07)
   *
   * End of the present term (H07)
   */
  termEndOn?: string | null | undefined;
  /**
   * 正式党员数
   *
   * Full members
   */
  fullMembers?: number | null | undefined;
  /**
   * 预备党员数
   *
   * Probationary members
   */
  probationaryMembers?: number | null | undefined;
  /**
   * 支部委员数
   *
   * Members of the branch committee
   */
  committeeSize?: number | null | undefined;
  /**
   * 所在单位，给出即替换全部；不给则不变
   *
   * The units: given, they replace all there are; left out, they stay
   */
  units?: Array<UnitInput> | null | undefined;
};

export type OrganizationTreeQueryVariables = Exact<{
  parent?: string | number | null | undefined;
  top?: boolean | null | undefined;
  search?: string | null | undefined;
  asOf?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type OrganizationTreeQuery = { organizations: { nodes: Array<{ id: string, name: string, shortName: string | null, level: OrganizationLevel, childCount: number, ancestors: Array<{ id: string, name: string, level: OrganizationLevel }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type OrganizationNodeFragment = { id: string, name: string, shortName: string | null, level: OrganizationLevel, childCount: number, ancestors: Array<{ id: string, name: string, level: OrganizationLevel }> };

export type OrganizationListQueryVariables = Exact<{
  parent?: string | number | null | undefined;
  under?: string | number | null | undefined;
  level?: OrganizationLevel | null | undefined;
  type?: BranchType | null | undefined;
  tag?: BranchTag | null | undefined;
  search?: string | null | undefined;
  asOf?: string | null | undefined;
  dissolved?: boolean | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type OrganizationListQuery = { organizations: { totalCount: number | null, nodes: Array<{ id: string, name: string, code: string, level: OrganizationLevel, type: BranchType | null, tags: Array<BranchTag>, childCount: number, branchCount: number, memberCount: number, foundedOn: string, termEndOn: string | null, dissolvedOn: string | null, parent: { id: string, name: string, level: OrganizationLevel } | null, warnings: Array<{ warning: ShapeWarning }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type OrganizationRowFragment = { id: string, name: string, code: string, level: OrganizationLevel, type: BranchType | null, tags: Array<BranchTag>, childCount: number, branchCount: number, memberCount: number, foundedOn: string, termEndOn: string | null, dissolvedOn: string | null, parent: { id: string, name: string, level: OrganizationLevel } | null, warnings: Array<{ warning: ShapeWarning }> };

export type OrganizationHereQueryVariables = Exact<{
  id: string | number;
  asOf?: string | null | undefined;
}>;


export type OrganizationHereQuery = { organization: { id: string, name: string, level: OrganizationLevel, asOf: string | null, dissolvedOn: string | null, childCount: number, branchCount: number, memberCount: number, ancestors: Array<{ id: string, name: string, level: OrganizationLevel }>, steps: { setUpBelow: { ok: boolean, code: string | null, details: unknown } } } | null };

export type OrganizationRecordQueryVariables = Exact<{
  id: string | number;
  asOf?: string | null | undefined;
}>;


export type OrganizationRecordQuery = { organization: { id: string, version: number, code: string, name: string, shortName: string | null, level: OrganizationLevel, type: BranchType | null, subtype: BranchSubtype | null, tags: Array<BranchTag>, asOf: string | null, foundedOn: string, movedOn: string | null, dissolvedOn: string | null, termEndOn: string | null, fullMembers: number, probationaryMembers: number, committeeSize: number, childCount: number, branchCount: number, organizationCount: number, memberCount: number, affiliations: Array<{ fromOn: string, toOn: string | null, ancestors: Array<{ id: string, name: string, level: OrganizationLevel }> }>, warnings: Array<{ warning: ShapeWarning, rule: string, count: number | null, min: number | null, max: number | null, days: number | null, years: number | null }>, steps: { setUpBelow: { ok: boolean, code: string | null, details: unknown }, edit: { ok: boolean, code: string | null, details: unknown }, move: { ok: boolean, code: string | null, details: unknown }, merge: { ok: boolean, code: string | null, details: unknown }, dissolve: { ok: boolean, code: string | null, details: unknown } }, parent: { id: string, name: string, level: OrganizationLevel } | null, ancestors: Array<{ id: string, name: string, level: OrganizationLevel }>, host: { id: string, name: string, level: OrganizationLevel } | null, units: Array<{ id: string, version: number, name: string, sector: string | null, lead: boolean, partyGroup: { id: string, name: string, level: OrganizationLevel } | null }>, partyGroups: Array<{ id: string, name: string, level: OrganizationLevel }> } | null };

export type OrganizationPartFragment = { id: string, version: number, code: string, name: string, shortName: string | null, level: OrganizationLevel, type: BranchType | null, subtype: BranchSubtype | null, tags: Array<BranchTag>, asOf: string | null, foundedOn: string, movedOn: string | null, dissolvedOn: string | null, termEndOn: string | null, fullMembers: number, probationaryMembers: number, committeeSize: number, childCount: number, branchCount: number, organizationCount: number, memberCount: number, parent: { id: string, name: string, level: OrganizationLevel } | null, ancestors: Array<{ id: string, name: string, level: OrganizationLevel }>, host: { id: string, name: string, level: OrganizationLevel } | null, units: Array<{ id: string, version: number, name: string, sector: string | null, lead: boolean, partyGroup: { id: string, name: string, level: OrganizationLevel } | null }>, partyGroups: Array<{ id: string, name: string, level: OrganizationLevel }> };

export type UnitPartFragment = { id: string, version: number, name: string, sector: string | null, lead: boolean, partyGroup: { id: string, name: string, level: OrganizationLevel } | null };

export type OrganizationHistoryQueryVariables = Exact<{
  id: string | number;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type OrganizationHistoryQuery = { organization: { id: string, history: { nodes: Array<{ id: string, at: string, actor: string, operation: string, action: HistoryAction, entity: string, reason: string | null, changes: Array<{ field: string, before: string | null, after: string | null }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null } | null };

export type HistoryPartFragment = { id: string, at: string, actor: string, operation: string, action: HistoryAction, entity: string, reason: string | null, changes: Array<{ field: string, before: string | null, after: string | null }> };

export type OrganizationSuperiorQueryVariables = Exact<{
  id: string | number;
}>;


export type OrganizationSuperiorQuery = { organization: { id: string, name: string, level: OrganizationLevel, foundedOn: string, ancestors: Array<{ id: string, name: string, level: OrganizationLevel }>, partyGroups: Array<{ id: string, name: string, level: OrganizationLevel }> } | null };

export type SetUpOrganizationMutationVariables = Exact<{
  input: SetUpOrganizationInput;
  key?: string | null | undefined;
}>;


export type SetUpOrganizationMutation = { setUpOrganization: { id: string } };

export type EditOrganizationMutationVariables = Exact<{
  id: string | number;
  version: number;
  input: OrganizationInput;
  key?: string | null | undefined;
}>;


export type EditOrganizationMutation = { editOrganization: { id: string, version: number } };

export type MoveOrganizationMutationVariables = Exact<{
  id: string | number;
  version: number;
  parentId: string | number;
  on: string;
  reason?: string | null | undefined;
  key?: string | null | undefined;
}>;


export type MoveOrganizationMutation = { moveOrganization: { id: string, version: number } };

export type MergeOrganizationsMutationVariables = Exact<{
  id: string | number;
  version: number;
  intoId: string | number;
  on: string;
  reason?: string | null | undefined;
  key?: string | null | undefined;
}>;


export type MergeOrganizationsMutation = { mergeOrganizations: { id: string, version: number } };

export type DissolveOrganizationMutationVariables = Exact<{
  id: string | number;
  version: number;
  on: string;
  reason?: string | null | undefined;
  key?: string | null | undefined;
}>;


export type DissolveOrganizationMutation = { dissolveOrganization: { id: string, version: number } };

export const OrganizationTree = operation<OrganizationTreeQuery, OrganizationTreeQueryVariables>(
  'query',
  '12613f5fb449ee7b5ab6f309f4a02c874e0dd815372e147cd6e3c495b4a9ce97',
  "query OrganizationTree($parent:ID$top:Boolean$search:String$asOf:Date$first:Int$after:String){organizations(parent:$parent top:$top search:$search asOf:$asOf first:$first after:$after){nodes{...OrganizationNode __typename}pageInfo{hasNextPage endCursor __typename}__typename}}fragment OrganizationName on OrganizationReference{id name level __typename}fragment OrganizationNode on Organization{id name shortName level childCount ancestors{...OrganizationName __typename}__typename}",
);

export const OrganizationList = operation<OrganizationListQuery, OrganizationListQueryVariables>(
  'query',
  'b0556865206b7971b1b097af91ed00d8e51b23b7ce0a10ae99f5f2b59363665a',
  "query OrganizationList($parent:ID$under:ID$level:OrganizationLevel$type:BranchType$tag:BranchTag$search:String$asOf:Date$dissolved:Boolean$first:Int$after:String){organizations(parent:$parent under:$under level:$level type:$type tag:$tag search:$search asOf:$asOf dissolved:$dissolved first:$first after:$after){nodes{...OrganizationRow __typename}pageInfo{hasNextPage endCursor __typename}totalCount __typename}}fragment OrganizationName on OrganizationReference{id name level __typename}fragment OrganizationRow on Organization{id name code level type tags parent{...OrganizationName __typename}childCount branchCount memberCount foundedOn termEndOn dissolvedOn warnings{warning __typename}__typename}",
);

export const OrganizationHere = operation<OrganizationHereQuery, OrganizationHereQueryVariables>(
  'query',
  'ce7e42ba484ffb4532d967c118741c7cd6df625906ca1f6bffac72a38eef2c61',
  "query OrganizationHere($id:ID!$asOf:Date){organization(id:$id asOf:$asOf){id name level asOf dissolvedOn childCount branchCount memberCount ancestors{...OrganizationName __typename}steps{setUpBelow{...VerdictFields __typename}__typename}__typename}}fragment OrganizationName on OrganizationReference{id name level __typename}fragment VerdictFields on Verdict{ok code details __typename}",
);

export const OrganizationRecord = operation<OrganizationRecordQuery, OrganizationRecordQueryVariables>(
  'query',
  '31a007ab2edecfadcab00359db748e3c2bf733dbd06a932edbdabd2828758d99',
  "query OrganizationRecord($id:ID!$asOf:Date){organization(id:$id asOf:$asOf){...OrganizationPart affiliations{fromOn toOn ancestors{...OrganizationName __typename}__typename}warnings{warning rule count min max days years __typename}steps{setUpBelow{...VerdictFields __typename}edit{...VerdictFields __typename}move{...VerdictFields __typename}merge{...VerdictFields __typename}dissolve{...VerdictFields __typename}__typename}__typename}}fragment OrganizationName on OrganizationReference{id name level __typename}fragment OrganizationPart on Organization{id version code name shortName level type subtype tags asOf foundedOn movedOn dissolvedOn termEndOn fullMembers probationaryMembers committeeSize childCount branchCount organizationCount memberCount parent{...OrganizationName __typename}ancestors{...OrganizationName __typename}host{...OrganizationName __typename}units{...UnitPart __typename}partyGroups{...OrganizationName __typename}__typename}fragment UnitPart on Unit{id version name sector lead partyGroup{...OrganizationName __typename}__typename}fragment VerdictFields on Verdict{ok code details __typename}",
);

export const OrganizationHistory = operation<OrganizationHistoryQuery, OrganizationHistoryQueryVariables>(
  'query',
  '1bb63826c04663d84423a2c349151cf31645ed6c6125fc923518f8886fed2dbe',
  "query OrganizationHistory($id:ID!$first:Int$after:String){organization(id:$id){id history(first:$first after:$after){nodes{...HistoryPart __typename}pageInfo{hasNextPage endCursor __typename}__typename}__typename}}fragment HistoryPart on HistoryEntry{id at actor operation action entity reason changes{field before after __typename}__typename}",
);

export const OrganizationSuperior = operation<OrganizationSuperiorQuery, OrganizationSuperiorQueryVariables>(
  'query',
  '263b7964a056125b53a4f01ad556b0776834e87c9c6652beb06b2143126e3298',
  "query OrganizationSuperior($id:ID!){organization(id:$id){id name level foundedOn ancestors{...OrganizationName __typename}partyGroups{...OrganizationName __typename}__typename}}fragment OrganizationName on OrganizationReference{id name level __typename}",
);

export const SetUpOrganization = operation<SetUpOrganizationMutation, SetUpOrganizationMutationVariables>(
  'mutation',
  'a05e5d98d8a08a878d1eaafbed28ea05d6f9cdb48e8b3a140bca45e50a43f1de',
  "mutation SetUpOrganization($input:SetUpOrganizationInput!$key:String){setUpOrganization(input:$input key:$key){id __typename}}",
);

export const EditOrganization = operation<EditOrganizationMutation, EditOrganizationMutationVariables>(
  'mutation',
  '598f756ab1d8cf0c9abcf84b4fc62a24eeab650ae0c371da40d6f4cc1c39e912',
  "mutation EditOrganization($id:ID!$version:Int!$input:OrganizationInput!$key:String){editOrganization(id:$id version:$version input:$input key:$key){id version __typename}}",
);

export const MoveOrganization = operation<MoveOrganizationMutation, MoveOrganizationMutationVariables>(
  'mutation',
  '3252fbd22b3dae71cef7c9712f6a715e91c8d19ee0fce9bcad9309d579cf6eea',
  "mutation MoveOrganization($id:ID!$version:Int!$parentId:ID!$on:Date!$reason:String$key:String){moveOrganization(id:$id version:$version parentId:$parentId on:$on reason:$reason key:$key){id version __typename}}",
);

export const MergeOrganizations = operation<MergeOrganizationsMutation, MergeOrganizationsMutationVariables>(
  'mutation',
  '9ed1a5231d7eb3e583d4e92f7a87a0945388cc2ef9243c145a85966bb5fd937b',
  "mutation MergeOrganizations($id:ID!$version:Int!$intoId:ID!$on:Date!$reason:String$key:String){mergeOrganizations(id:$id version:$version intoId:$intoId on:$on reason:$reason key:$key){id version __typename}}",
);

export const DissolveOrganization = operation<DissolveOrganizationMutation, DissolveOrganizationMutationVariables>(
  'mutation',
  '5211c5fa369209ddb380a00e574b199fd60136785fa2ba29eea7a154e6e43a90',
  "mutation DissolveOrganization($id:ID!$version:Int!$on:Date!$reason:String$key:String){dissolveOrganization(id:$id version:$version on:$on reason:$reason key:$key){id version __typename}}",
);
