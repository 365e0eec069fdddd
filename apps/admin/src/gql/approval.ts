// Written by apps/admin/generate.ts from src/modules/approval/approval.graphql; not edited by hand.
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
 * 待办中心的四栏
 *
 * The four boxes of the to-do centre
 */
export type ApprovalBox =
  /** 待办 / To do */
  | 'TODO'
  /** 已办 / Done */
  | 'DONE'
  /** 我发起的 / Started by me */
  | 'STARTED'
  /** 知会 / For information */
  | 'INFORMED';

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
 * 办理意见
 *
 * What a holder may say
 */
export type Decision =
  /** 同意 / Agree */
  | 'APPROVE'
  /** 退回 / Return */
  | 'RETURN'
  /** 不同意 / Refuse */
  | 'REFUSE';

export type TodoCountQueryVariables = Exact<{ [key: string]: never; }>;


export type TodoCountQuery = { todoCount: number };

export type StepPartFragment = { id: string, version: number, ordinal: number, kind: StepKind, state: StepState, signers: Array<Role>, openedAt: string | null, dueOn: string | null, decidedAt: string | null, actorName: string | null, opinion: string | null, reasonCode: ReturnReason | null, waitingDays: number | null, holder: { id: string, name: string, level: OrganizationLevel } };

export type ApprovalRowFragment = { id: string, kind: ApprovalKind, state: ApprovalState, round: number, startedAt: string, endedAt: string | null, waitingDays: number | null, applicant: { id: string, name: string, level: OrganizationLevel }, openSteps: Array<{ id: string, kind: StepKind, dueOn: string | null, waitingDays: number | null, holder: { id: string, name: string, level: OrganizationLevel } }> };

export type ApprovalListQueryVariables = Exact<{
  box: ApprovalBox;
  under?: string | number | null | undefined;
  kind?: ApprovalKind | null | undefined;
  state?: ApprovalState | null | undefined;
  search?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ApprovalListQuery = { approvals: { totalCount: number | null, nodes: Array<{ id: string, kind: ApprovalKind, state: ApprovalState, round: number, startedAt: string, endedAt: string | null, waitingDays: number | null, applicant: { id: string, name: string, level: OrganizationLevel }, openSteps: Array<{ id: string, kind: StepKind, dueOn: string | null, waitingDays: number | null, holder: { id: string, name: string, level: OrganizationLevel } }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ApprovalStepRowFragment = { id: string, version: number, ordinal: number, kind: StepKind, state: StepState, signers: Array<Role>, openedAt: string | null, dueOn: string | null, decidedAt: string | null, actorName: string | null, opinion: string | null, reasonCode: ReturnReason | null, waitingDays: number | null, approval: { id: string, kind: ApprovalKind, state: ApprovalState, applicant: { id: string, name: string, level: OrganizationLevel } }, holder: { id: string, name: string, level: OrganizationLevel } };

export type ApprovalStepListQueryVariables = Exact<{
  under?: string | number | null | undefined;
  state?: StepState | null | undefined;
  late?: boolean | null | undefined;
  search?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ApprovalStepListQuery = { approvalSteps: { totalCount: number | null, nodes: Array<{ id: string, version: number, ordinal: number, kind: StepKind, state: StepState, signers: Array<Role>, openedAt: string | null, dueOn: string | null, decidedAt: string | null, actorName: string | null, opinion: string | null, reasonCode: ReturnReason | null, waitingDays: number | null, approval: { id: string, kind: ApprovalKind, state: ApprovalState, applicant: { id: string, name: string, level: OrganizationLevel } }, holder: { id: string, name: string, level: OrganizationLevel } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type FormGroupPartFragment = { key: string, zh: string, en: string, facts: Array<{ key: string, zh: string, en: string, as: FactFormat, value: string | null }> };

export type ApprovalRecordQueryVariables = Exact<{
  id: string | number;
}>;


export type ApprovalRecordQuery = { approval: { subjectId: string, contentHash: string, intact: boolean, startedByName: string, id: string, kind: ApprovalKind, state: ApprovalState, round: number, startedAt: string, endedAt: string | null, waitingDays: number | null, submission: Array<{ key: string, zh: string, en: string, facts: Array<{ key: string, zh: string, en: string, as: FactFormat, value: string | null }> }>, steps: Array<{ id: string, version: number, ordinal: number, kind: StepKind, state: StepState, signers: Array<Role>, openedAt: string | null, dueOn: string | null, decidedAt: string | null, actorName: string | null, opinion: string | null, reasonCode: ReturnReason | null, waitingDays: number | null, mayDecide: { ok: boolean, code: string | null, details: unknown }, holder: { id: string, name: string, level: OrganizationLevel } }>, rounds: Array<{ id: string, round: number, state: ApprovalState, startedAt: string }>, applicant: { id: string, name: string, level: OrganizationLevel }, openSteps: Array<{ id: string, kind: StepKind, dueOn: string | null, waitingDays: number | null, holder: { id: string, name: string, level: OrganizationLevel } }> } | null };

export type PresentFormQueryVariables = Exact<{
  id: string | number;
}>;


export type PresentFormQuery = { application: { id: string, form: Array<{ key: string, zh: string, en: string, facts: Array<{ key: string, zh: string, en: string, as: FactFormat, value: string | null }> }> } | null };

export type DecideStepMutationVariables = Exact<{
  id: string | number;
  version: number;
  decision: Decision;
  opinion?: string | null | undefined;
  reason?: ReturnReason | null | undefined;
  key?: string | null | undefined;
}>;


export type DecideStepMutation = { decideApprovalStep: { id: string, version: number, state: StepState } };

export const TodoCount = operation<TodoCountQuery, TodoCountQueryVariables>(
  'query',
  '370b0ff7b0c149eded3249c96d767bc76c9cd90bb594d5a32771fa78cd42a6f0',
  "query TodoCount{todoCount}",
);

export const ApprovalList = operation<ApprovalListQuery, ApprovalListQueryVariables>(
  'query',
  '51e91f22db5cfc060151da4ac1c8841d606696cb8a120df81f141cd9ae094a82',
  "query ApprovalList($box:ApprovalBox!$under:ID$kind:ApprovalKind$state:ApprovalState$search:String$first:Int$after:String){approvals(box:$box under:$under kind:$kind state:$state search:$search first:$first after:$after){nodes{...ApprovalRow __typename}pageInfo{hasNextPage endCursor __typename}totalCount __typename}}fragment ApprovalRow on Approval{id kind state round startedAt endedAt waitingDays applicant{...OrganizationName __typename}openSteps{id kind dueOn waitingDays holder{...OrganizationName __typename}__typename}__typename}fragment OrganizationName on OrganizationReference{id name level __typename}",
);

export const ApprovalStepList = operation<ApprovalStepListQuery, ApprovalStepListQueryVariables>(
  'query',
  'f636c6248fadda0b3b1c6a3d3a593b46ef0638d44992fe050fc59360db1e9352',
  "query ApprovalStepList($under:ID$state:StepState$late:Boolean$search:String$first:Int$after:String){approvalSteps(under:$under state:$state late:$late search:$search first:$first after:$after){nodes{...ApprovalStepRow __typename}pageInfo{hasNextPage endCursor __typename}totalCount __typename}}fragment ApprovalStepRow on ApprovalStep{...StepPart approval{id kind state applicant{...OrganizationName __typename}__typename}__typename}fragment OrganizationName on OrganizationReference{id name level __typename}fragment StepPart on ApprovalStep{id version ordinal kind state holder{...OrganizationName __typename}signers openedAt dueOn decidedAt actorName opinion reasonCode waitingDays __typename}",
);

export const ApprovalRecord = operation<ApprovalRecordQuery, ApprovalRecordQueryVariables>(
  'query',
  'dd5dcd965ef84cb96348481b229428627a9a2c9c3d7f7d49089ee3f03fbe53c4',
  "query ApprovalRecord($id:ID!){approval(id:$id){...ApprovalRow subjectId contentHash intact startedByName submission{...FormGroupPart __typename}steps{...StepPart mayDecide{...VerdictFields __typename}__typename}rounds{id round state startedAt __typename}__typename}}fragment ApprovalRow on Approval{id kind state round startedAt endedAt waitingDays applicant{...OrganizationName __typename}openSteps{id kind dueOn waitingDays holder{...OrganizationName __typename}__typename}__typename}fragment FormGroupPart on FormGroup{key zh en facts{key zh en as value __typename}__typename}fragment OrganizationName on OrganizationReference{id name level __typename}fragment StepPart on ApprovalStep{id version ordinal kind state holder{...OrganizationName __typename}signers openedAt dueOn decidedAt actorName opinion reasonCode waitingDays __typename}fragment VerdictFields on Verdict{ok code details __typename}",
);

export const PresentForm = operation<PresentFormQuery, PresentFormQueryVariables>(
  'query',
  '1275a2337c803895a90417ffbc509d1759e3e335a0816a0a99069bb43e0cff8a',
  "query PresentForm($id:ID!){application(id:$id){id form{...FormGroupPart __typename}__typename}}fragment FormGroupPart on FormGroup{key zh en facts{key zh en as value __typename}__typename}",
);

export const DecideStep = operation<DecideStepMutation, DecideStepMutationVariables>(
  'mutation',
  '1edf9647621f904ee7c1b821edaf18e1854855d4e3e950457dbc53ae0d756310',
  "mutation DecideStep($id:ID!$version:Int!$decision:Decision!$opinion:String$reason:ReturnReason$key:String){decideApprovalStep(id:$id version:$version decision:$decision opinion:$opinion reason:$reason key:$key){id version state __typename}}",
);
