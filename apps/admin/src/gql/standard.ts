// Written by apps/admin/generate.ts from src/modules/standard/standard.graphql; not edited by hand.
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

export type BilingualPartFragment = { zh: string, en: string };

export type CriterionPartFragment = { code: string, aspect: string, core: boolean, methods: Array<CheckMethod>, text: { zh: string, en: string }, evidence: { zh: string, en: string }, basis: { zh: string, en: string } };

export type StandardFrameFragment = { id: string, edition: number, vetoAspect: string, softThreshold: number, name: { zh: string, en: string }, aspects: Array<{ code: string, name: { zh: string, en: string }, short: { zh: string, en: string } }>, vetoes: Array<{ code: string, text: { zh: string, en: string } }> };

export type StandardPartFragment = { code: string, state: StandardState, activeFromOn: string | null, retiredOn: string | null, id: string, edition: number, vetoAspect: string, softThreshold: number, organization: { id: string, name: string, level: OrganizationLevel }, name: { zh: string, en: string }, aspects: Array<{ code: string, name: { zh: string, en: string }, short: { zh: string, en: string } }>, vetoes: Array<{ code: string, text: { zh: string, en: string } }> };

export type ActiveStandardQueryVariables = Exact<{
  organization: string | number;
}>;


export type ActiveStandardQuery = { activeStandard: { code: string, state: StandardState, activeFromOn: string | null, retiredOn: string | null, id: string, edition: number, vetoAspect: string, softThreshold: number, criteria: Array<{ types: Array<BranchType>, code: string, aspect: string, core: boolean, methods: Array<CheckMethod>, text: { zh: string, en: string }, evidence: { zh: string, en: string }, basis: { zh: string, en: string } }>, organization: { id: string, name: string, level: OrganizationLevel }, name: { zh: string, en: string }, aspects: Array<{ code: string, name: { zh: string, en: string }, short: { zh: string, en: string } }>, vetoes: Array<{ code: string, text: { zh: string, en: string } }> } | null };

export type OneStandardQueryVariables = Exact<{
  id: string | number;
}>;


export type OneStandardQuery = { standard: { code: string, state: StandardState, activeFromOn: string | null, retiredOn: string | null, id: string, edition: number, vetoAspect: string, softThreshold: number, criteria: Array<{ types: Array<BranchType>, code: string, aspect: string, core: boolean, methods: Array<CheckMethod>, text: { zh: string, en: string }, evidence: { zh: string, en: string }, basis: { zh: string, en: string } }>, organization: { id: string, name: string, level: OrganizationLevel }, name: { zh: string, en: string }, aspects: Array<{ code: string, name: { zh: string, en: string }, short: { zh: string, en: string } }>, vetoes: Array<{ code: string, text: { zh: string, en: string } }> } | null };

export type StandardVersionsQueryVariables = Exact<{ [key: string]: never; }>;


export type StandardVersionsQuery = { standards: { nodes: Array<{ id: string, edition: number, state: StandardState, activeFromOn: string | null, name: { zh: string, en: string }, organization: { id: string, name: string, level: OrganizationLevel } }> } };

export const ActiveStandard = operation<ActiveStandardQuery, ActiveStandardQueryVariables>(
  'query',
  'e115823fa1a7ca49c9548d80ffd82ca93d87cb00eb02281752b6f55821003bf8',
  "query ActiveStandard($organization:ID!){activeStandard(organization:$organization){...StandardPart criteria{...CriterionPart types __typename}__typename}}fragment BilingualPart on BilingualText{zh en __typename}fragment CriterionPart on Criterion{code aspect core methods text{...BilingualPart __typename}evidence{...BilingualPart __typename}basis{...BilingualPart __typename}__typename}fragment OrganizationName on OrganizationReference{id name level __typename}fragment StandardFrame on Standard{id edition vetoAspect softThreshold name{...BilingualPart __typename}aspects{code name{...BilingualPart __typename}short{...BilingualPart __typename}__typename}vetoes{code text{...BilingualPart __typename}__typename}__typename}fragment StandardPart on Standard{...StandardFrame code state activeFromOn retiredOn organization{...OrganizationName __typename}__typename}",
);

export const OneStandard = operation<OneStandardQuery, OneStandardQueryVariables>(
  'query',
  '9f835370dbc1923418e1c72ab37211cd44d025c574be909c0f5b7f8dde5b80eb',
  "query OneStandard($id:ID!){standard(id:$id){...StandardPart criteria{...CriterionPart types __typename}__typename}}fragment BilingualPart on BilingualText{zh en __typename}fragment CriterionPart on Criterion{code aspect core methods text{...BilingualPart __typename}evidence{...BilingualPart __typename}basis{...BilingualPart __typename}__typename}fragment OrganizationName on OrganizationReference{id name level __typename}fragment StandardFrame on Standard{id edition vetoAspect softThreshold name{...BilingualPart __typename}aspects{code name{...BilingualPart __typename}short{...BilingualPart __typename}__typename}vetoes{code text{...BilingualPart __typename}__typename}__typename}fragment StandardPart on Standard{...StandardFrame code state activeFromOn retiredOn organization{...OrganizationName __typename}__typename}",
);

export const StandardVersions = operation<StandardVersionsQuery, StandardVersionsQueryVariables>(
  'query',
  'd7701b77658ea5c756c9f2c26bf6b41cd0e0673b664f1f79717d2ecd72b3268f',
  "query StandardVersions{standards(first:50){nodes{id edition state activeFromOn name{...BilingualPart __typename}organization{...OrganizationName __typename}__typename}__typename}}fragment BilingualPart on BilingualText{zh en __typename}fragment OrganizationName on OrganizationReference{id name level __typename}",
);
