// Written by apps/admin/generate.ts from src/modules/campaign/campaign.graphql; not edited by hand.
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

export type CreateCampaignInput = {
  name?: string | null | undefined;
  surveyDueOn?: string | null | undefined;
  planIssuedOn?: string | null | undefined;
  branchPlansDueOn?: string | null | undefined;
  buildEndsOn?: string | null | undefined;
  applyFromOn?: string | null | undefined;
  applyToOn?: string | null | undefined;
  titlesDueOn?: string | null | undefined;
  demonstrationDueOn?: string | null | undefined;
  /**
   * 先进档最低星级
   *
   * Stars from which the tier is advanced
   */
  advancedFrom?: number | null | undefined;
  /**
   * 中间档最低星级
   *
   * Stars from which the tier is middle
   */
  middleFrom?: number | null | undefined;
  /**
   * 工委或县委
   *
   * The Work Committee or the county
   */
  organizationId: string | number;
  year: number;
};

export type CampaignInput = {
  name?: string | null | undefined;
  surveyDueOn?: string | null | undefined;
  planIssuedOn?: string | null | undefined;
  branchPlansDueOn?: string | null | undefined;
  buildEndsOn?: string | null | undefined;
  applyFromOn?: string | null | undefined;
  applyToOn?: string | null | undefined;
  titlesDueOn?: string | null | undefined;
  demonstrationDueOn?: string | null | undefined;
  /**
   * 先进档最低星级
   *
   * Stars from which the tier is advanced
   */
  advancedFrom?: number | null | undefined;
  /**
   * 中间档最低星级
   *
   * Stars from which the tier is middle
   */
  middleFrom?: number | null | undefined;
};

export type PeriodInput = {
  startsOn?: string | null | undefined;
  endsOn?: string | null | undefined;
  selfDueOn?: string | null | undefined;
  /**
   * 空值表示不单独上报
   *
   * Null: not reported by itself
   */
  reportDueOn?: string | null | undefined;
};

export type PeriodPartFragment = { id: string, version: number, kind: PeriodKind, year: number, ordinal: number, startsOn: string, endsOn: string, selfDueOn: string, reportDueOn: string | null, state: PeriodState, edition: number, closedOn: string | null };

export type CampaignPartFragment = { id: string, version: number, year: number, name: string, stage: CampaignStage, surveyDueOn: string, planIssuedOn: string, branchPlansDueOn: string, buildEndsOn: string, applyFromOn: string, applyToOn: string, titlesDueOn: string, demonstrationDueOn: string, minAgeMonths: number, advancedFrom: number, middleFrom: number, organization: { id: string, name: string, level: OrganizationLevel }, periods: Array<{ id: string, version: number, kind: PeriodKind, year: number, ordinal: number, startsOn: string, endsOn: string, selfDueOn: string, reportDueOn: string | null, state: PeriodState, edition: number, closedOn: string | null }>, currentPeriod: { id: string } };

export type PeriodChoicesQueryVariables = Exact<{
  organization: string | number;
}>;


export type PeriodChoicesQuery = { periods: { nodes: Array<{ id: string, version: number, kind: PeriodKind, year: number, ordinal: number, startsOn: string, endsOn: string, selfDueOn: string, reportDueOn: string | null, state: PeriodState, edition: number, closedOn: string | null }> } };

export type OneCampaignQueryVariables = Exact<{
  organization: string | number;
  year?: number | null | undefined;
}>;


export type OneCampaignQuery = { campaign: { dueCount: number, id: string, version: number, year: number, name: string, stage: CampaignStage, surveyDueOn: string, planIssuedOn: string, branchPlansDueOn: string, buildEndsOn: string, applyFromOn: string, applyToOn: string, titlesDueOn: string, demonstrationDueOn: string, minAgeMonths: number, advancedFrom: number, middleFrom: number, target: { id: string, percent: number, organPercent: number } | null, organization: { id: string, name: string, level: OrganizationLevel }, periods: Array<{ id: string, version: number, kind: PeriodKind, year: number, ordinal: number, startsOn: string, endsOn: string, selfDueOn: string, reportDueOn: string | null, state: PeriodState, edition: number, closedOn: string | null }>, currentPeriod: { id: string } } | null };

export type CampaignYearsQueryVariables = Exact<{
  organization: string | number;
}>;


export type CampaignYearsQuery = { campaigns: { nodes: Array<{ id: string, year: number, stage: CampaignStage }> } };

export type CampaignTargetsQueryVariables = Exact<{
  campaign: string | number;
  under?: string | number | null | undefined;
}>;


export type CampaignTargetsQuery = { campaignTargets: { nodes: Array<{ id: string, version: number, percent: number, organPercent: number, organization: { id: string, name: string, level: OrganizationLevel } }>, pageInfo: { hasNextPage: boolean } } };

export type RollPartFragment = { id: string, due: boolean, exclusion: RollExclusion | null, reason: string | null, eligibleOn: string, organization: { id: string, name: string, level: OrganizationLevel } };

export type CampaignRollsQueryVariables = Exact<{
  campaign: string | number;
  under?: string | number | null | undefined;
  due?: boolean | null | undefined;
  exclusion?: RollExclusion | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type CampaignRollsQuery = { campaignRoll: { totalCount: number | null, nodes: Array<{ id: string, due: boolean, exclusion: RollExclusion | null, reason: string | null, eligibleOn: string, organization: { id: string, name: string, level: OrganizationLevel } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type CreateCampaignMutationVariables = Exact<{
  input: CreateCampaignInput;
  key?: string | null | undefined;
}>;


export type CreateCampaignMutation = { createCampaign: { id: string } };

export type EditCampaignMutationVariables = Exact<{
  id: string | number;
  version: number;
  input: CampaignInput;
  key?: string | null | undefined;
}>;


export type EditCampaignMutation = { editCampaign: { id: string } };

export type TurnCampaignMutationVariables = Exact<{
  id: string | number;
  version: number;
  stage: CampaignStage;
  reason?: string | null | undefined;
  key?: string | null | undefined;
}>;


export type TurnCampaignMutation = { turnCampaign: { id: string } };

export type SetCampaignTargetMutationVariables = Exact<{
  campaign: string | number;
  organization: string | number;
  percent: number;
  organPercent: number;
  key?: string | null | undefined;
}>;


export type SetCampaignTargetMutation = { setCampaignTarget: { id: string } };

export type ExemptBranchMutationVariables = Exact<{
  campaign: string | number;
  organization: string | number;
  reason?: string | null | undefined;
  key?: string | null | undefined;
}>;


export type ExemptBranchMutation = { exemptBranch: { id: string } };

export type EditPeriodMutationVariables = Exact<{
  id: string | number;
  version: number;
  input: PeriodInput;
  key?: string | null | undefined;
}>;


export type EditPeriodMutation = { editPeriod: { id: string } };

export type ClosePeriodMutationVariables = Exact<{
  id: string | number;
  version: number;
  key?: string | null | undefined;
}>;


export type ClosePeriodMutation = { closePeriod: { id: string } };

export type ReopenPeriodMutationVariables = Exact<{
  id: string | number;
  version: number;
  reason: string;
  key?: string | null | undefined;
}>;


export type ReopenPeriodMutation = { reopenPeriod: { id: string } };

export const PeriodChoices = operation<PeriodChoicesQuery, PeriodChoicesQueryVariables>(
  'query',
  'da9282220763d420e6b090f60b0e2e6224193c8094f3bca1a6b720117cb3cf13',
  "query PeriodChoices($organization:ID!){periods(organization:$organization first:40){nodes{...PeriodPart __typename}__typename}}fragment PeriodPart on Period{id version kind year ordinal startsOn endsOn selfDueOn reportDueOn state edition closedOn __typename}",
);

export const OneCampaign = operation<OneCampaignQuery, OneCampaignQueryVariables>(
  'query',
  '5539c15cbf84a7c79a555bdb61e507a8887c32dae1b259e8ae986d66d4d81cf0',
  "query OneCampaign($organization:ID!$year:Int){campaign(organization:$organization year:$year){...CampaignPart dueCount(organization:$organization)target(organization:$organization){id percent organPercent __typename}__typename}}fragment CampaignPart on Campaign{id version year name stage surveyDueOn planIssuedOn branchPlansDueOn buildEndsOn applyFromOn applyToOn titlesDueOn demonstrationDueOn minAgeMonths advancedFrom middleFrom organization{...OrganizationName __typename}periods{...PeriodPart __typename}currentPeriod{id __typename}__typename}fragment OrganizationName on OrganizationReference{id name level __typename}fragment PeriodPart on Period{id version kind year ordinal startsOn endsOn selfDueOn reportDueOn state edition closedOn __typename}",
);

export const CampaignYears = operation<CampaignYearsQuery, CampaignYearsQueryVariables>(
  'query',
  'f3821f3289908b08dd71190420e5ea9890e4aed2b0488075c46103200f806e99',
  "query CampaignYears($organization:ID!){campaigns(organization:$organization first:20){nodes{id year stage __typename}__typename}}",
);

export const CampaignTargets = operation<CampaignTargetsQuery, CampaignTargetsQueryVariables>(
  'query',
  '0b6b519c02d597f1adfcfbb5c28da8f022e67cc81a9e58ab5a39f84f5d4b2ab2',
  "query CampaignTargets($campaign:ID!$under:ID){campaignTargets(campaign:$campaign under:$under first:100){nodes{id version percent organPercent organization{...OrganizationName __typename}__typename}pageInfo{hasNextPage __typename}__typename}}fragment OrganizationName on OrganizationReference{id name level __typename}",
);

export const CampaignRolls = operation<CampaignRollsQuery, CampaignRollsQueryVariables>(
  'query',
  '25fc2670d06efe8872272217db38e39b169d8de681bd0cbd24adc107fee78e35',
  "query CampaignRolls($campaign:ID!$under:ID$due:Boolean$exclusion:RollExclusion$first:Int$after:String){campaignRoll(campaign:$campaign under:$under due:$due exclusion:$exclusion first:$first after:$after){nodes{...RollPart __typename}pageInfo{hasNextPage endCursor __typename}totalCount __typename}}fragment OrganizationName on OrganizationReference{id name level __typename}fragment RollPart on CampaignRoll{id due exclusion reason eligibleOn organization{...OrganizationName __typename}__typename}",
);

export const CreateCampaign = operation<CreateCampaignMutation, CreateCampaignMutationVariables>(
  'mutation',
  'cc2cea7b04bda7e1ce346938a4abb8a8b3c19e0beb9131ecfb76519a8a7c950f',
  "mutation CreateCampaign($input:CreateCampaignInput!$key:String){createCampaign(input:$input key:$key){id __typename}}",
);

export const EditCampaign = operation<EditCampaignMutation, EditCampaignMutationVariables>(
  'mutation',
  '852688b8c4400ccab5a2831cedd1875255372a3bb5fd5452c61615b3fb4bd620',
  "mutation EditCampaign($id:ID!$version:Int!$input:CampaignInput!$key:String){editCampaign(id:$id version:$version input:$input key:$key){id __typename}}",
);

export const TurnCampaign = operation<TurnCampaignMutation, TurnCampaignMutationVariables>(
  'mutation',
  'b3ace786b0fa7bb50c31475fd2f46e8b0bb3adc03f9b58f1a816f1479b202cbc',
  "mutation TurnCampaign($id:ID!$version:Int!$stage:CampaignStage!$reason:String$key:String){turnCampaign(id:$id version:$version stage:$stage reason:$reason key:$key){id __typename}}",
);

export const SetCampaignTarget = operation<SetCampaignTargetMutation, SetCampaignTargetMutationVariables>(
  'mutation',
  '550c937531ab66bcb742bf163bdfd910104a1fafe2d90cf23b358d08a77db115',
  "mutation SetCampaignTarget($campaign:ID!$organization:ID!$percent:Int!$organPercent:Int!$key:String){setCampaignTarget(campaign:$campaign organization:$organization percent:$percent organPercent:$organPercent key:$key){id __typename}}",
);

export const ExemptBranch = operation<ExemptBranchMutation, ExemptBranchMutationVariables>(
  'mutation',
  '7fb9d6aa35e62e4d62cd26c3b5bb9a23e305a86cd1b5a68c5dfa80ebba3f0bb5',
  "mutation ExemptBranch($campaign:ID!$organization:ID!$reason:String$key:String){exemptBranch(campaign:$campaign organization:$organization reason:$reason key:$key){id __typename}}",
);

export const EditPeriod = operation<EditPeriodMutation, EditPeriodMutationVariables>(
  'mutation',
  '433e604d0566b76a218bd928c73470d97cb41d73c446be98fdc145bb2c3808c9',
  "mutation EditPeriod($id:ID!$version:Int!$input:PeriodInput!$key:String){editPeriod(id:$id version:$version input:$input key:$key){id __typename}}",
);

export const ClosePeriod = operation<ClosePeriodMutation, ClosePeriodMutationVariables>(
  'mutation',
  'a93598258213cb8dc677a24cd66483abcaf44c0369cdc3dc8acb074a91153833',
  "mutation ClosePeriod($id:ID!$version:Int!$key:String){closePeriod(id:$id version:$version key:$key){id __typename}}",
);

export const ReopenPeriod = operation<ReopenPeriodMutation, ReopenPeriodMutationVariables>(
  'mutation',
  '131a388585a6eae20d7abb59645539f61aae7046065fb1deba35e48535f42e48',
  "mutation ReopenPeriod($id:ID!$version:Int!$reason:String!$key:String){reopenPeriod(id:$id version:$version reason:$reason key:$key){id __typename}}",
);
