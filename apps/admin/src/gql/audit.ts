// Written by apps/admin/generate.ts from src/modules/audit/audit.graphql; not edited by hand.
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
 * 封存的审计记录出了什么问题
 *
 * What is wrong with a sealed block of the audit
 */
export type AuditFault =
  /** 有审计记录被删除或插入 / Lines were removed or put in */
  | 'ENTRIES'
  /** 有审计记录被改动 / A line was changed */
  | 'CONTENT'
  /** 与上一块不衔接 / It does not follow the block before */
  | 'LINK'
  /** 有整块记录缺失 / A whole block is missing */
  | 'BLOCK';

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

export type AuditPartFragment = { id: string, at: string, actor: string, operation: string, action: AuditAction, entity: string, recordId: string, fields: Array<string>, hash: string, requestId: string, block: string | null, organization: { id: string, name: string, level: OrganizationLevel } | null };

export type AuditListQueryVariables = Exact<{
  from?: string | null | undefined;
  to?: string | null | undefined;
  actor?: string | null | undefined;
  operation?: string | null | undefined;
  entity?: string | null | undefined;
  record?: string | number | null | undefined;
  action?: AuditAction | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type AuditListQuery = { auditEntries: { totalCount: number | null, nodes: Array<{ id: string, at: string, actor: string, operation: string, action: AuditAction, entity: string, recordId: string, fields: Array<string>, hash: string, requestId: string, block: string | null, organization: { id: string, name: string, level: OrganizationLevel } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type AuditHeadQueryVariables = Exact<{ [key: string]: never; }>;


export type AuditHeadQuery = { auditHead: { block: string, hash: string, sealedAt: string | null, unsealed: number } };

export type VerifyAuditQueryVariables = Exact<{
  after?: string | number | null | undefined;
  blocks: number;
}>;


export type VerifyAuditQuery = { verifyAudit: { blocks: number, entries: number, upTo: string, done: boolean, broken: { block: string, fault: AuditFault } | null } };

export const AuditList = operation<AuditListQuery, AuditListQueryVariables>(
  'query',
  '7b93a54365070258979e15e950b959e0228ac2d2583ce8f5dc64f5bca2970b16',
  "query AuditList($from:Date$to:Date$actor:String$operation:String$entity:String$record:ID$action:AuditAction$first:Int$after:String){auditEntries(from:$from to:$to actor:$actor operation:$operation entity:$entity record:$record action:$action first:$first after:$after){nodes{...AuditPart __typename}pageInfo{hasNextPage endCursor __typename}totalCount __typename}}fragment AuditPart on AuditEntry{id at actor operation action entity recordId fields hash requestId block organization{...OrganizationName __typename}__typename}fragment OrganizationName on OrganizationReference{id name level __typename}",
);

export const AuditHead = operation<AuditHeadQuery, AuditHeadQueryVariables>(
  'query',
  '99aae9a6063787d8ac786635e04d6a27e57fbed8b5beed79a486b2d1b61e89ac',
  "query AuditHead{auditHead{block hash sealedAt unsealed __typename}}",
);

export const VerifyAudit = operation<VerifyAuditQuery, VerifyAuditQueryVariables>(
  'query',
  '82e3ecc334e0caf78843406fc816f0c25a95a175d78961b8b5444dabc63bd0c0',
  "query VerifyAudit($after:ID$blocks:Int!){verifyAudit(after:$after blocks:$blocks){blocks entries upTo done broken{block fault __typename}__typename}}",
);
