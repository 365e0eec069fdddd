// Written by apps/admin/generate.ts from src/platform/platform.graphql; not edited by hand.
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

export type MePartFragment = { id: string, username: string, mustChangePassword: boolean, permissions: Array<string>, person: { id: string, name: string }, roles: Array<{ role: Role, organization: { id: string, name: string, level: OrganizationLevel } }>, organization: { id: string, name: string, level: OrganizationLevel } | null };

export type MeQueryVariables = Exact<{ [key: string]: never; }>;


export type MeQuery = { me: { id: string, username: string, mustChangePassword: boolean, permissions: Array<string>, person: { id: string, name: string }, roles: Array<{ role: Role, organization: { id: string, name: string, level: OrganizationLevel } }>, organization: { id: string, name: string, level: OrganizationLevel } | null } };

export type SignInMutationVariables = Exact<{
  username: string;
  password: string;
}>;


export type SignInMutation = { signIn: { id: string, username: string, mustChangePassword: boolean, permissions: Array<string>, person: { id: string, name: string }, roles: Array<{ role: Role, organization: { id: string, name: string, level: OrganizationLevel } }>, organization: { id: string, name: string, level: OrganizationLevel } | null } };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { signOut: boolean };

export type SignOutEverywhereMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutEverywhereMutation = { signOutEverywhere: boolean };

export type ChangePasswordMutationVariables = Exact<{
  current: string;
  next: string;
  key?: string | null | undefined;
}>;


export type ChangePasswordMutation = { changePassword: boolean };

export type OrganizationNameFragment = { id: string, name: string, level: OrganizationLevel };

export type OrganizationChoiceFragment = { id: string, name: string, level: OrganizationLevel, code: string, childCount: number };

export type OrganizationChoicesQueryVariables = Exact<{
  parent?: string | number | null | undefined;
  under?: string | number | null | undefined;
  level?: OrganizationLevel | null | undefined;
  search?: string | null | undefined;
  asOf?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type OrganizationChoicesQuery = { organizations: { nodes: Array<{ id: string, name: string, level: OrganizationLevel, code: string, childCount: number, parent: { id: string, name: string, level: OrganizationLevel } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type OrganizationPlaceQueryVariables = Exact<{
  id: string | number;
  asOf?: string | null | undefined;
}>;


export type OrganizationPlaceQuery = { organization: { id: string, name: string, level: OrganizationLevel, code: string, childCount: number, ancestors: Array<{ id: string, name: string, level: OrganizationLevel }> } | null };

export type PersonChoicesQueryVariables = Exact<{
  search?: string | null | undefined;
  under?: string | number | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type PersonChoicesQuery = { persons: { nodes: Array<{ id: string, name: string, jobTitle: string | null, organization: { id: string, name: string, level: OrganizationLevel } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type VerdictFieldsFragment = { ok: boolean, code: string | null, details: unknown };

export type SessionPartFragment = { id: string, address: string, userAgent: string, startedAt: string, usedAt: string, current: boolean };

export type MySessionsQueryVariables = Exact<{ [key: string]: never; }>;


export type MySessionsQuery = { mySessions: Array<{ id: string, address: string, userAgent: string, startedAt: string, usedAt: string, current: boolean }> };

export type EndMySessionMutationVariables = Exact<{
  id: string | number;
  key?: string | null | undefined;
}>;


export type EndMySessionMutation = { endMySession: { id: string } };

export const Me = operation<MeQuery, MeQueryVariables>(
  'query',
  '028111d2666ca2d867c99ee274f5c3f6d17daef757c8137a6e85ab76cde46ffe',
  "query Me{me{...MePart __typename}}fragment MePart on Me{id username mustChangePassword permissions person{id name __typename}roles{role organization{...OrganizationName __typename}__typename}organization{...OrganizationName __typename}__typename}fragment OrganizationName on OrganizationReference{id name level __typename}",
);

export const SignIn = operation<SignInMutation, SignInMutationVariables>(
  'mutation',
  '1030178f810641f4c474372b463a619becc99fa5dbf7f52ba798e86b0f3eb0f8',
  "mutation SignIn($username:String!$password:String!){signIn(username:$username password:$password){...MePart __typename}}fragment MePart on Me{id username mustChangePassword permissions person{id name __typename}roles{role organization{...OrganizationName __typename}__typename}organization{...OrganizationName __typename}__typename}fragment OrganizationName on OrganizationReference{id name level __typename}",
);

export const SignOut = operation<SignOutMutation, SignOutMutationVariables>(
  'mutation',
  'ddeca0f48c813bf96f4ba225112935ef08d2395537f41fb403849cd0f9e65025',
  "mutation SignOut{signOut}",
);

export const SignOutEverywhere = operation<SignOutEverywhereMutation, SignOutEverywhereMutationVariables>(
  'mutation',
  '9411e36613f6d1d04cf4a61ead59e8e178d8540537670593e331df15e911505d',
  "mutation SignOutEverywhere{signOutEverywhere}",
);

export const ChangePassword = operation<ChangePasswordMutation, ChangePasswordMutationVariables>(
  'mutation',
  'a8dceab69902ba7336c5b48e1e43b999f3af42f43da4f68e864819bed1253142',
  "mutation ChangePassword($current:String!$next:String!$key:String){changePassword(current:$current next:$next key:$key)}",
);

export const OrganizationChoices = operation<OrganizationChoicesQuery, OrganizationChoicesQueryVariables>(
  'query',
  '5ed9d05681c0353058e5b5795b8e5db65fe584c0c365b4e3f2f13117e328a9a4',
  "query OrganizationChoices($parent:ID$under:ID$level:OrganizationLevel$search:String$asOf:Date$first:Int$after:String){organizations(parent:$parent under:$under level:$level search:$search asOf:$asOf first:$first after:$after){nodes{...OrganizationChoice parent{...OrganizationName __typename}__typename}pageInfo{hasNextPage endCursor __typename}__typename}}fragment OrganizationChoice on Organization{id name level code childCount __typename}fragment OrganizationName on OrganizationReference{id name level __typename}",
);

export const OrganizationPlace = operation<OrganizationPlaceQuery, OrganizationPlaceQueryVariables>(
  'query',
  '4837fb54464c092ce4598cdda635dc86bda81009e612a0152ef7afc514890a54',
  "query OrganizationPlace($id:ID!$asOf:Date){organization(id:$id asOf:$asOf){...OrganizationChoice ancestors{...OrganizationName __typename}__typename}}fragment OrganizationChoice on Organization{id name level code childCount __typename}fragment OrganizationName on OrganizationReference{id name level __typename}",
);

export const PersonChoices = operation<PersonChoicesQuery, PersonChoicesQueryVariables>(
  'query',
  'fe48b60758e795a32355a84d9dc506c316fc743fbee5ab976f34da2a53ad2352',
  "query PersonChoices($search:String$under:ID$first:Int$after:String){persons(search:$search under:$under first:$first after:$after){nodes{id name jobTitle organization{...OrganizationName __typename}__typename}pageInfo{hasNextPage endCursor __typename}__typename}}fragment OrganizationName on OrganizationReference{id name level __typename}",
);

export const MySessions = operation<MySessionsQuery, MySessionsQueryVariables>(
  'query',
  '4844d0875249880bcfd7d5ddfcf2f405d3b7d2fd1f6a3d21ab6ad922de9f7b2e',
  "query MySessions{mySessions{...SessionPart __typename}}fragment SessionPart on Session{id address userAgent startedAt usedAt current __typename}",
);

export const EndMySession = operation<EndMySessionMutation, EndMySessionMutationVariables>(
  'mutation',
  '921311e80b5de6ae0eee5cea6357e09b46b2a637cdfcf1983aca22ac3c202397',
  "mutation EndMySession($id:ID!$key:String){endMySession(id:$id key:$key){id __typename}}",
);
