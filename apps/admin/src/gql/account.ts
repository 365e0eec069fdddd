// Written by apps/admin/generate.ts from src/modules/people/account.graphql; not edited by hand.
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
 * 初始化链接的状态
 *
 * State of a setup link
 */
export type SetupState =
  /** 可以初始化 / The system may be set up */
  | 'OPEN'
  /** 链接无效或已用过 / The link is not valid or was used */
  | 'INVALID'
  /** 已完成初始化 / The system is set up already */
  | 'DONE';

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
 * 对记录做了什么
 *
 * What was done to a record
 */
export type AuditAction =
  /** 新增 / Made */
  | 'insert'
  /** 修改 / Changed */
  | 'update'
  /** 删除 / Removed */
  | 'remove';

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
 * 新账号：已在册的人，或一并登记的人
 *
 * A new account: of a person in the register, or of one entered with it
 */
export type CreateAccountInput = {
  /**
   * 已在册的人员
   *
   * A person in the register
   */
  personId?: string | number | null | undefined;
  /**
   * 一并登记的人
   *
   * A person entered with it
   */
  person?: NewPersonInput | null | undefined;
  /**
   * 用户名：3—32 位小写字母、数字、点、短横线
   *
   * User name: 3–32 lower-case letters, digits, dots, hyphens
   */
  username: string;
};

/**
 * 登记尚不在册的人
 *
 * Somebody who is not in the register of persons yet
 */
export type NewPersonInput = {
  /**
   * 姓名
   *
   * Name
   */
  name: string;
  /**
   * 所在组织，默认管理员所在组织
   *
   * Organization; the administrator’s own unless given
   */
  organizationId?: string | number | null | undefined;
};

/**
 * 初始化：最上级组织和三员
 *
 * Setting up: the topmost organization and three administrators
 */
export type SetUpSystemInput = {
  /**
   * 最上级组织
   *
   * The topmost organization
   */
  organization: HouseInput;
  /**
   * 系统管理员
   *
   * System administrator
   */
  systemAdmin: AdministratorInput;
  /**
   * 安全保密管理员
   *
   * Security administrator
   */
  securityAdmin: AdministratorInput;
  /**
   * 安全审计员
   *
   * Auditor
   */
  auditor: AdministratorInput;
};

/**
 * 最上级组织
 *
 * The topmost organization
 */
export type HouseInput = {
  /**
   * 全称
   *
   * Full name
   */
  name: string;
  /**
   * 组织代码
   *
   * Code
   */
  code: string;
  /**
   * 层级，通常为县委
   *
   * Level; a county committee as a rule
   */
  level: OrganizationLevel;
  /**
   * 成立日期；下级不得早于它，默认 1949-10-01
   *
   * Founded on; nothing below is older. 1949-10-01 unless given
   */
  foundedOn?: string | null | undefined;
};

/**
 * 三员之一
 *
 * One of the three administrators
 */
export type AdministratorInput = {
  /**
   * 姓名
   *
   * Name
   */
  name: string;
  /**
   * 用户名
   *
   * User name
   */
  username: string;
  /**
   * 密码，至少 10 位
   *
   * Password, at least 10 characters
   */
  password: string;
};

export type AccountPartFragment = { id: string, version: number, username: string, personId: string, passwordChangedAt: string, passwordExpiresAt: string | null, disabledAt: string | null, locked: boolean, person: { id: string, name: string } | null, organization: { id: string, name: string, level: OrganizationLevel } | null };

export type AccountListQueryVariables = Exact<{
  search?: string | null | undefined;
  disabled?: boolean | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type AccountListQuery = { accounts: { totalCount: number | null, nodes: Array<{ id: string, version: number, username: string, personId: string, passwordChangedAt: string, passwordExpiresAt: string | null, disabledAt: string | null, locked: boolean, person: { id: string, name: string } | null, organization: { id: string, name: string, level: OrganizationLevel } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type AccountChoicesQueryVariables = Exact<{
  search?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type AccountChoicesQuery = { accounts: { nodes: Array<{ id: string, personId: string, username: string, person: { id: string, name: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type AccountCandidatesQueryVariables = Exact<{
  search: string;
}>;


export type AccountCandidatesQuery = { accountCandidates: Array<{ personId: string, name: string, organizationName: string | null, username: string }> };

export type CreateAccountMutationVariables = Exact<{
  input: CreateAccountInput;
  key?: string | null | undefined;
}>;


export type CreateAccountMutation = { createAccount: { initialPassword: string | null, account: { id: string, version: number, username: string, personId: string, passwordChangedAt: string, passwordExpiresAt: string | null, disabledAt: string | null, locked: boolean, person: { id: string, name: string } | null, organization: { id: string, name: string, level: OrganizationLevel } | null } } };

export type ResetPasswordMutationVariables = Exact<{
  id: string | number;
  version: number;
  key?: string | null | undefined;
}>;


export type ResetPasswordMutation = { resetPassword: { initialPassword: string | null, account: { id: string, version: number, username: string, personId: string, passwordChangedAt: string, passwordExpiresAt: string | null, disabledAt: string | null, locked: boolean, person: { id: string, name: string } | null, organization: { id: string, name: string, level: OrganizationLevel } | null } } };

export type DisableAccountMutationVariables = Exact<{
  id: string | number;
  version: number;
  reason?: string | null | undefined;
  key?: string | null | undefined;
}>;


export type DisableAccountMutation = { disableAccount: { id: string } };

export type EnableAccountMutationVariables = Exact<{
  id: string | number;
  version: number;
  key?: string | null | undefined;
}>;


export type EnableAccountMutation = { enableAccount: { id: string } };

export type UnlockAccountMutationVariables = Exact<{
  id: string | number;
  key?: string | null | undefined;
}>;


export type UnlockAccountMutation = { unlockAccount: { id: string } };

export type AccountSessionsQueryVariables = Exact<{
  account: string | number;
}>;


export type AccountSessionsQuery = { accountSessions: Array<{ id: string, address: string, userAgent: string, startedAt: string, usedAt: string, current: boolean }> };

export type EndSessionMutationVariables = Exact<{
  id: string | number;
  key?: string | null | undefined;
}>;


export type EndSessionMutation = { endSession: { id: string } };

export type EndAccountSessionsMutationVariables = Exact<{
  account: string | number;
  key?: string | null | undefined;
}>;


export type EndAccountSessionsMutation = { endAccountSessions: number };

export type MyTokensQueryVariables = Exact<{ [key: string]: never; }>;


export type MyTokensQuery = { myTokens: Array<{ id: string, name: string, expiresAt: string, usedAt: string | null }> };

export type CreateTokenMutationVariables = Exact<{
  name: string;
  days: number;
  key?: string | null | undefined;
}>;


export type CreateTokenMutation = { createToken: { secret: string | null, token: { id: string, name: string } } };

export type RevokeTokenMutationVariables = Exact<{
  id: string | number;
  key?: string | null | undefined;
}>;


export type RevokeTokenMutation = { revokeToken: { id: string } };

export type SetupStateQueryVariables = Exact<{
  token: string;
}>;


export type SetupStateQuery = { setupState: SetupState };

export type SetUpSystemMutationVariables = Exact<{
  token: string;
  input: SetUpSystemInput;
  key?: string | null | undefined;
}>;


export type SetUpSystemMutation = { setUpSystem: { id: string, name: string, level: OrganizationLevel } };

export const AccountList = operation<AccountListQuery, AccountListQueryVariables>(
  'query',
  '19dd92f7e8d1d2ccf3f3a583c91ec8cf841ab5b25cf6822d00fed5a895ada616',
  "query AccountList($search:String$disabled:Boolean$first:Int$after:String){accounts(search:$search disabled:$disabled first:$first after:$after){nodes{...AccountPart __typename}pageInfo{hasNextPage endCursor __typename}totalCount __typename}}fragment AccountPart on Account{id version username personId passwordChangedAt passwordExpiresAt disabledAt locked person{id name __typename}organization{...OrganizationName __typename}__typename}fragment OrganizationName on OrganizationReference{id name level __typename}",
);

export const AccountChoices = operation<AccountChoicesQuery, AccountChoicesQueryVariables>(
  'query',
  'd9717428d42fbc03d2e1e1929ce83469587ed8c654b48b964ceb755636328278',
  "query AccountChoices($search:String$first:Int$after:String){accounts(search:$search disabled:false first:$first after:$after){nodes{id personId username person{id name __typename}__typename}pageInfo{hasNextPage endCursor __typename}__typename}}",
);

export const AccountCandidates = operation<AccountCandidatesQuery, AccountCandidatesQueryVariables>(
  'query',
  '7ab7e6b3f32c111486814b4d6e47a35c463a4c60f91b27ada94e57e8f2d9413f',
  "query AccountCandidates($search:String!){accountCandidates(search:$search){personId name organizationName username __typename}}",
);

export const CreateAccount = operation<CreateAccountMutation, CreateAccountMutationVariables>(
  'mutation',
  '5624df572b48f86c6f70d6109aa0889caaa97cc0e2ac5b0cd7e1e70c4a0d109d',
  "mutation CreateAccount($input:CreateAccountInput!$key:String){createAccount(input:$input key:$key){account{...AccountPart __typename}initialPassword __typename}}fragment AccountPart on Account{id version username personId passwordChangedAt passwordExpiresAt disabledAt locked person{id name __typename}organization{...OrganizationName __typename}__typename}fragment OrganizationName on OrganizationReference{id name level __typename}",
);

export const ResetPassword = operation<ResetPasswordMutation, ResetPasswordMutationVariables>(
  'mutation',
  '4e0295bc5e529c0b8b15d1321840a296e064095a8d098184c4527aac2d3a8b12',
  "mutation ResetPassword($id:ID!$version:Int!$key:String){resetPassword(id:$id version:$version key:$key){account{...AccountPart __typename}initialPassword __typename}}fragment AccountPart on Account{id version username personId passwordChangedAt passwordExpiresAt disabledAt locked person{id name __typename}organization{...OrganizationName __typename}__typename}fragment OrganizationName on OrganizationReference{id name level __typename}",
);

export const DisableAccount = operation<DisableAccountMutation, DisableAccountMutationVariables>(
  'mutation',
  '0bdbe0dfdd4a3acdd999d38e0e41b41e7f64b01caba8139a7b9b6a192e08237a',
  "mutation DisableAccount($id:ID!$version:Int!$reason:String$key:String){disableAccount(id:$id version:$version reason:$reason key:$key){id __typename}}",
);

export const EnableAccount = operation<EnableAccountMutation, EnableAccountMutationVariables>(
  'mutation',
  '9953df59c682eccd1b70da620f14294cd00bf28e161c5379a1d5553e521edcc8',
  "mutation EnableAccount($id:ID!$version:Int!$key:String){enableAccount(id:$id version:$version key:$key){id __typename}}",
);

export const UnlockAccount = operation<UnlockAccountMutation, UnlockAccountMutationVariables>(
  'mutation',
  '5423e688d039da33ced3866416326f7ba81a3fb53dd73ceb878ef251b8281761',
  "mutation UnlockAccount($id:ID!$key:String){unlockAccount(id:$id key:$key){id __typename}}",
);

export const AccountSessions = operation<AccountSessionsQuery, AccountSessionsQueryVariables>(
  'query',
  '963e798afb25672b05757f3e87c7a4c6a984658d60cbad4f02cbd14e7f045ad8',
  "query AccountSessions($account:ID!){accountSessions(account:$account){...SessionPart __typename}}fragment SessionPart on Session{id address userAgent startedAt usedAt current __typename}",
);

export const EndSession = operation<EndSessionMutation, EndSessionMutationVariables>(
  'mutation',
  'd69ebc6a5037966553370a47e62bd8c75b5167650907a5d366dae9c5dd5fe971',
  "mutation EndSession($id:ID!$key:String){endSession(id:$id key:$key){id __typename}}",
);

export const EndAccountSessions = operation<EndAccountSessionsMutation, EndAccountSessionsMutationVariables>(
  'mutation',
  'af46528632b923b6e07dd1c1247a07d6315b4908be2e5e693af09e990f46c68a',
  "mutation EndAccountSessions($account:ID!$key:String){endAccountSessions(account:$account key:$key)}",
);

export const MyTokens = operation<MyTokensQuery, MyTokensQueryVariables>(
  'query',
  '2357a589ef7ae231ec7a4cf5f555dfee67a95248f532b62995f0748110cc3c2a',
  "query MyTokens{myTokens{id name expiresAt usedAt __typename}}",
);

export const CreateToken = operation<CreateTokenMutation, CreateTokenMutationVariables>(
  'mutation',
  '906714b1959182786582a6e1d3011b90f87a1325870f7f6369554e794a179047',
  "mutation CreateToken($name:String!$days:Int!$key:String){createToken(name:$name days:$days key:$key){token{id name __typename}secret __typename}}",
);

export const RevokeToken = operation<RevokeTokenMutation, RevokeTokenMutationVariables>(
  'mutation',
  'c554f36208d882e44ee67f8c7bee9d034bb79acdb092150284c228bcb2d92d9b',
  "mutation RevokeToken($id:ID!$key:String){revokeToken(id:$id key:$key){id __typename}}",
);

export const SetupState = operation<SetupStateQuery, SetupStateQueryVariables>(
  'query',
  'd7f622e035e66b146f69973bdb6bd8542b6255ce6910ca5e28b6ddcecc0355d5',
  "query SetupState($token:String!){setupState(token:$token)}",
);

export const SetUpSystem = operation<SetUpSystemMutation, SetUpSystemMutationVariables>(
  'mutation',
  '3fd307b539b655f9a5017472601fea4f5e30847ccb555a29f73a02ff8ba35f12',
  "mutation SetUpSystem($token:String!$input:SetUpSystemInput!$key:String){setUpSystem(token:$token input:$input key:$key){...OrganizationName __typename}}fragment OrganizationName on OrganizationReference{id name level __typename}",
);
