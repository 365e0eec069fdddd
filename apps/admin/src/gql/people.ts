// Written by apps/admin/generate.ts from src/modules/people/people.graphql; not edited by hand.
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
 * 任职
 *
 * An appointment
 */
export type AppointInput = {
  /**
   * 人员
   *
   * Person
   */
  personId: string | number;
  /**
   * 组织
   *
   * Organization
   */
  organizationId: string | number;
  /**
   * 职务
   *
   * Post
   */
  post: Post;
  /**
   * 任职起
   *
   * From
   */
  fromOn: string;
  /**
   * 任职止（含当日）
   *
   * To, that day included
   */
  toOn?: string | null | undefined;
};

/**
 * 授权建议
 *
 * A grant to be proposed
 */
export type ProposeGrantInput = {
  /**
   * 人员
   *
   * Person
   */
  personId: string | number;
  /**
   * 角色
   *
   * Role
   */
  role: Role;
  /**
   * 组织
   *
   * Organization
   */
  organizationId: string | number;
  /**
   * 生效日期，默认今天
   *
   * From; today unless given
   */
  fromOn?: string | null | undefined;
  /**
   * 截止日期（含当日）
   *
   * To, that day included
   */
  toOn?: string | null | undefined;
  /**
   * 理由
   *
   * Why
   */
  reason: string;
};

/**
 * 新增人员
 *
 * A new person
 */
export type CreatePersonInput = {
  /**
   * 人员编号；不填自动生成
   *
   * Code; one is made when left out
   */
  code?: string | null | undefined;
  /**
   * 姓名
   *
   * Name
   */
  name: string;
  /**
   * 电话
   *
   * Telephone
   */
  phone?: string | null | undefined;
  /**
   * 行政职务
   *
   * Job title
   */
  jobTitle?: string | null | undefined;
  /**
   * 所在支部（领导可为其组织）
   *
   * Home branch; for leaders without one, their organization
   */
  organizationId: string | number;
};

/**
 * 人员信息
 *
 * What is kept of a person
 */
export type PersonInput = {
  /**
   * 人员编号；不填自动生成
   *
   * Code; one is made when left out
   */
  code?: string | null | undefined;
  /**
   * 姓名
   *
   * Name
   */
  name: string;
  /**
   * 电话
   *
   * Telephone
   */
  phone?: string | null | undefined;
  /**
   * 行政职务
   *
   * Job title
   */
  jobTitle?: string | null | undefined;
};

export type PersonPartFragment = { id: string, version: number, code: string, name: string, phone: string | null, jobTitle: string | null, organization: { id: string, name: string, level: OrganizationLevel } | null };

export type AppointmentPartFragment = { id: string, version: number, post: Post, fromOn: string, toOn: string | null, person: { id: string, name: string } | null, organization: { id: string, name: string, level: OrganizationLevel } | null };

export type PersonListQueryVariables = Exact<{
  under?: string | number | null | undefined;
  search?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type PersonListQuery = { persons: { totalCount: number | null, nodes: Array<{ id: string, version: number, code: string, name: string, phone: string | null, jobTitle: string | null, appointments: Array<{ id: string, post: Post, organization: { id: string, name: string, level: OrganizationLevel } | null }>, organization: { id: string, name: string, level: OrganizationLevel } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type PersonRecordQueryVariables = Exact<{
  id: string | number;
}>;


export type PersonRecordQuery = { person: { id: string, version: number, code: string, name: string, phone: string | null, jobTitle: string | null, appointments: Array<{ id: string, version: number, post: Post, fromOn: string, toOn: string | null, person: { id: string, name: string } | null, organization: { id: string, name: string, level: OrganizationLevel } | null }>, organization: { id: string, name: string, level: OrganizationLevel } | null } | null };

export type PersonHistoryQueryVariables = Exact<{
  id: string | number;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type PersonHistoryQuery = { person: { id: string, history: { nodes: Array<{ id: string, at: string, actor: string, operation: string, action: HistoryAction, entity: string, reason: string | null, changes: Array<{ field: string, before: string | null, after: string | null }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null } | null };

export type CreatePersonMutationVariables = Exact<{
  input: CreatePersonInput;
  key?: string | null | undefined;
}>;


export type CreatePersonMutation = { createPerson: { id: string } };

export type EditPersonMutationVariables = Exact<{
  id: string | number;
  version: number;
  input: PersonInput;
  key?: string | null | undefined;
}>;


export type EditPersonMutation = { editPerson: { id: string } };

export type ChangeHomeBranchMutationVariables = Exact<{
  id: string | number;
  version: number;
  organizationId: string | number;
  key?: string | null | undefined;
}>;


export type ChangeHomeBranchMutation = { changeHomeBranch: { id: string } };

export type OrganizationTeamQueryVariables = Exact<{
  organization: string | number;
  on?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type OrganizationTeamQuery = { appointments: { nodes: Array<{ id: string, version: number, post: Post, fromOn: string, toOn: string | null, person: { id: string, name: string } | null, organization: { id: string, name: string, level: OrganizationLevel } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type PersonsAtHomeQueryVariables = Exact<{
  home: string | number;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type PersonsAtHomeQuery = { persons: { totalCount: number | null, nodes: Array<{ id: string, name: string, jobTitle: string | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type AppointMutationVariables = Exact<{
  input: AppointInput;
  key?: string | null | undefined;
}>;


export type AppointMutation = { appoint: { id: string } };

export type EndAppointmentMutationVariables = Exact<{
  id: string | number;
  version: number;
  on: string;
  reason?: string | null | undefined;
  key?: string | null | undefined;
}>;


export type EndAppointmentMutation = { endAppointment: { id: string } };

export type CancelAppointmentMutationVariables = Exact<{
  id: string | number;
  version: number;
  reason?: string | null | undefined;
  key?: string | null | undefined;
}>;


export type CancelAppointmentMutation = { cancelAppointment: boolean };

export type GrantPartFragment = { id: string, version: number, role: Role, state: GrantState, source: GrantSource, fromOn: string, toOn: string | null, reason: string | null, endReason: string | null, decidedAt: string | null, person: { id: string, name: string } | null, organization: { id: string, name: string, level: OrganizationLevel } | null, proposedBy: { id: string, name: string } | null, confirmedBy: { id: string, name: string } | null };

export type GrantListQueryVariables = Exact<{
  person?: string | number | null | undefined;
  role?: Role | null | undefined;
  state?: GrantState | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type GrantListQuery = { grants: { totalCount: number | null, nodes: Array<{ id: string, version: number, role: Role, state: GrantState, source: GrantSource, fromOn: string, toOn: string | null, reason: string | null, endReason: string | null, decidedAt: string | null, person: { id: string, name: string } | null, organization: { id: string, name: string, level: OrganizationLevel } | null, proposedBy: { id: string, name: string } | null, confirmedBy: { id: string, name: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type GrantsWaitingQueryVariables = Exact<{ [key: string]: never; }>;


export type GrantsWaitingQuery = { grants: { totalCount: number | null } };

export type ProposeGrantMutationVariables = Exact<{
  input: ProposeGrantInput;
  key?: string | null | undefined;
}>;


export type ProposeGrantMutation = { proposeGrant: { id: string } };

export type ConfirmGrantMutationVariables = Exact<{
  id: string | number;
  version: number;
  key?: string | null | undefined;
}>;


export type ConfirmGrantMutation = { confirmGrant: { id: string } };

export type RefuseGrantMutationVariables = Exact<{
  id: string | number;
  version: number;
  reason: string;
  key?: string | null | undefined;
}>;


export type RefuseGrantMutation = { refuseGrant: { id: string } };

export type EndGrantMutationVariables = Exact<{
  id: string | number;
  version: number;
  reason: string;
  key?: string | null | undefined;
}>;


export type EndGrantMutation = { endGrant: { id: string } };

export type WithdrawGrantMutationVariables = Exact<{
  id: string | number;
  version: number;
  reason: string;
  key?: string | null | undefined;
}>;


export type WithdrawGrantMutation = { withdrawGrant: { id: string } };

export const PersonList = operation<PersonListQuery, PersonListQueryVariables>(
  'query',
  '38a9ca4b8475e168bc115118f52d29462fe7963bc1cca7620e989af36a80e9b5',
  "query PersonList($under:ID$search:String$first:Int$after:String){persons(under:$under search:$search first:$first after:$after){nodes{...PersonPart appointments(current:true){id post organization{...OrganizationName __typename}__typename}__typename}pageInfo{hasNextPage endCursor __typename}totalCount __typename}}fragment OrganizationName on OrganizationReference{id name level __typename}fragment PersonPart on Person{id version code name phone jobTitle organization{...OrganizationName __typename}__typename}",
);

export const PersonRecord = operation<PersonRecordQuery, PersonRecordQueryVariables>(
  'query',
  'f203efc33e7b35d2b6e3571f8f985d8ac18e0ff93c6d2d9b71f06e553652f897',
  "query PersonRecord($id:ID!){person(id:$id){...PersonPart appointments{...AppointmentPart __typename}__typename}}fragment AppointmentPart on Appointment{id version post fromOn toOn person{id name __typename}organization{...OrganizationName __typename}__typename}fragment OrganizationName on OrganizationReference{id name level __typename}fragment PersonPart on Person{id version code name phone jobTitle organization{...OrganizationName __typename}__typename}",
);

export const PersonHistory = operation<PersonHistoryQuery, PersonHistoryQueryVariables>(
  'query',
  '4bf3fd013a12d323588d5251963d47833df6e6c5eca9d5d2daf5db44e7d16809',
  "query PersonHistory($id:ID!$first:Int$after:String){person(id:$id){id history(first:$first after:$after){nodes{id at actor operation action entity reason changes{field before after __typename}__typename}pageInfo{hasNextPage endCursor __typename}__typename}__typename}}",
);

export const CreatePerson = operation<CreatePersonMutation, CreatePersonMutationVariables>(
  'mutation',
  '862f7782ab0f896c0629bba8827ad348d56058f07799aab7afd9475059aa0948',
  "mutation CreatePerson($input:CreatePersonInput!$key:String){createPerson(input:$input key:$key){id __typename}}",
);

export const EditPerson = operation<EditPersonMutation, EditPersonMutationVariables>(
  'mutation',
  '38494141771d37042a9713b2d830874dba609fa9525d1fe84ea55c5c25572c94',
  "mutation EditPerson($id:ID!$version:Int!$input:PersonInput!$key:String){editPerson(id:$id version:$version input:$input key:$key){id __typename}}",
);

export const ChangeHomeBranch = operation<ChangeHomeBranchMutation, ChangeHomeBranchMutationVariables>(
  'mutation',
  '01d2000222c5e836b2e31d217a1b80a4f666a5cc6c0878ba52f648f1b27ff237',
  "mutation ChangeHomeBranch($id:ID!$version:Int!$organizationId:ID!$key:String){changeHomeBranch(id:$id version:$version organizationId:$organizationId key:$key){id __typename}}",
);

export const OrganizationTeam = operation<OrganizationTeamQuery, OrganizationTeamQueryVariables>(
  'query',
  '6291313d8c075f780a7e7a70636d3b92c8be6b3a9c8e5842c5b4f79153cf546c',
  "query OrganizationTeam($organization:ID!$on:Date$first:Int$after:String){appointments(organization:$organization on:$on first:$first after:$after){nodes{...AppointmentPart __typename}pageInfo{hasNextPage endCursor __typename}__typename}}fragment AppointmentPart on Appointment{id version post fromOn toOn person{id name __typename}organization{...OrganizationName __typename}__typename}fragment OrganizationName on OrganizationReference{id name level __typename}",
);

export const PersonsAtHome = operation<PersonsAtHomeQuery, PersonsAtHomeQueryVariables>(
  'query',
  '62c58e68b10ddbad516d1ca885a114edbf0a62bda864fc09b19933c4d6095597',
  "query PersonsAtHome($home:ID!$first:Int$after:String){persons(home:$home first:$first after:$after){nodes{id name jobTitle __typename}pageInfo{hasNextPage endCursor __typename}totalCount __typename}}",
);

export const Appoint = operation<AppointMutation, AppointMutationVariables>(
  'mutation',
  'c158c9ec9fff11ae83fc06ba7b903ceb9121bf62f8fcc99548bf408f8e9811f5',
  "mutation Appoint($input:AppointInput!$key:String){appoint(input:$input key:$key){id __typename}}",
);

export const EndAppointment = operation<EndAppointmentMutation, EndAppointmentMutationVariables>(
  'mutation',
  '0bb3f661a78eaeb0824f42510480fe9bc6051d807d6762290fce81083bc26506',
  "mutation EndAppointment($id:ID!$version:Int!$on:Date!$reason:String$key:String){endAppointment(id:$id version:$version on:$on reason:$reason key:$key){id __typename}}",
);

export const CancelAppointment = operation<CancelAppointmentMutation, CancelAppointmentMutationVariables>(
  'mutation',
  '3d5409f8560826d5160205380fae2939485809131023868b66e5dd5315f767e9',
  "mutation CancelAppointment($id:ID!$version:Int!$reason:String$key:String){cancelAppointment(id:$id version:$version reason:$reason key:$key)}",
);

export const GrantList = operation<GrantListQuery, GrantListQueryVariables>(
  'query',
  '6a031a7c4b1aba48ac609b952b65beba9465d18a185c62b93a9dcae190c35f9b',
  "query GrantList($person:ID$role:Role$state:GrantState$first:Int$after:String){grants(person:$person role:$role state:$state first:$first after:$after){nodes{...GrantPart __typename}pageInfo{hasNextPage endCursor __typename}totalCount __typename}}fragment GrantPart on Grant{id version role state source fromOn toOn reason endReason decidedAt person{id name __typename}organization{...OrganizationName __typename}proposedBy{id name __typename}confirmedBy{id name __typename}__typename}fragment OrganizationName on OrganizationReference{id name level __typename}",
);

export const GrantsWaiting = operation<GrantsWaitingQuery, GrantsWaitingQueryVariables>(
  'query',
  '7f240188ec8347f86f7a27d4b8250f6d3150cff057c4c6ea1c07b212d41d97fa',
  "query GrantsWaiting{grants(state:proposed first:1){totalCount __typename}}",
);

export const ProposeGrant = operation<ProposeGrantMutation, ProposeGrantMutationVariables>(
  'mutation',
  'd77ca2e543105644d9a76246f14b919e1450f4c8a2b62e4a9574c9c4b455af70',
  "mutation ProposeGrant($input:ProposeGrantInput!$key:String){proposeGrant(input:$input key:$key){id __typename}}",
);

export const ConfirmGrant = operation<ConfirmGrantMutation, ConfirmGrantMutationVariables>(
  'mutation',
  '7521620ea45c21e938e6a12571ab57f74383391ee53daf725bb2b84652619fc9',
  "mutation ConfirmGrant($id:ID!$version:Int!$key:String){confirmGrant(id:$id version:$version key:$key){id __typename}}",
);

export const RefuseGrant = operation<RefuseGrantMutation, RefuseGrantMutationVariables>(
  'mutation',
  '8086e5bd4ac3d34a84cd78f052cdaacae73d2f9fd89a32940eed1b3d4e2f8b78',
  "mutation RefuseGrant($id:ID!$version:Int!$reason:String!$key:String){refuseGrant(id:$id version:$version reason:$reason key:$key){id __typename}}",
);

export const EndGrant = operation<EndGrantMutation, EndGrantMutationVariables>(
  'mutation',
  '6518e9b6eb118850a8bd7ee8fdeb04f4aadf054c282e7edae68590222a19db36',
  "mutation EndGrant($id:ID!$version:Int!$reason:String!$key:String){endGrant(id:$id version:$version reason:$reason key:$key){id __typename}}",
);

export const WithdrawGrant = operation<WithdrawGrantMutation, WithdrawGrantMutationVariables>(
  'mutation',
  '1b9c93afa13e3dbe09ad565615c046644bf7b1c3bdd438186295531ce03d27f8',
  "mutation WithdrawGrant($id:ID!$version:Int!$reason:String!$key:String){withdrawGrant(id:$id version:$version reason:$reason key:$key){id __typename}}",
);
