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

export type CriterionResultInput = {
  /**
   * 条目代码
   *
   * Code of the criterion
   */
  code: string;
  result: CriterionResult;
  /**
   * 说明
   *
   * Note
   */
  note?: string | null | undefined;
};

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


export type AssessmentSheetQuery = { assessment: { version: number, litAspects: Array<string>, vetoes: Array<string>, countedRound: Round | null, tierReason: string | null, disputeReason: string | null, confirmedAt: string | null, branchType: BranchType | null, state: AssessmentState, selfStars: number | null, tier: Tier | null, weak: boolean, consequence: Consequence | null, change: StarChange | null, divergence: number | null, failed: Array<string>, ratedOn: string | null, id: string, stars: number | null, previousStars: number | null, period: { id: string, version: number, kind: PeriodKind, year: number, ordinal: number, startsOn: string, endsOn: string, selfDueOn: string, reportDueOn: string | null, state: PeriodState, edition: number, closedOn: string | null }, standard: { id: string, edition: number, vetoAspect: string, softThreshold: number, name: { zh: string, en: string }, aspects: Array<{ code: string, name: { zh: string, en: string }, short: { zh: string, en: string } }>, vetoes: Array<{ code: string, text: { zh: string, en: string } }> } | null, criteria: Array<{ code: string, aspect: string, core: boolean, methods: Array<CheckMethod>, text: { zh: string, en: string }, evidence: { zh: string, en: string }, basis: { zh: string, en: string } }>, rounds: Array<{ id: string, version: number, round: Round, attempt: number, stars: number | null, litAspects: Array<string>, vetoes: Array<string>, opinion: string | null, at: string, submittedAt: string | null, returnReason: string | null, results: Array<{ code: string, result: CriterionResult, note: string | null }>, byOrganization: { id: string, name: string, level: OrganizationLevel }, byPerson: { id: string, name: string } | null }>, steps: { checkRound: Round | null, checker: { id: string, name: string, level: OrganizationLevel } | null, selfCheck: { ok: boolean, code: string | null, details: unknown }, returnSelfCheck: { ok: boolean, code: string | null, details: unknown }, check: { ok: boolean, code: string | null, details: unknown }, confirm: { ok: boolean, code: string | null, details: unknown }, dispute: { ok: boolean, code: string | null, details: unknown } }, organization: { id: string, name: string, level: OrganizationLevel }, petals: Array<{ code: string, lit: boolean, name: { zh: string, en: string }, short: { zh: string, en: string } }> } | null, campaign: { id: string, advancedFrom: number, middleFrom: number } | null, organization: { id: string, name: string, parent: { id: string, name: string, level: OrganizationLevel } | null } | null };

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
  'c74b7d964a03268be32069622853b1c787f1584c96171f9c49f776399903b988',
  "query AssessmentSheet($organization:ID!$period:ID!){assessment(organization:$organization period:$period){...AssessmentRow version litAspects vetoes countedRound tierReason disputeReason confirmedAt branchType period{...PeriodPart __typename}standard{...StandardFrame __typename}criteria{...CriterionPart __typename}rounds{...RoundPart __typename}steps{checkRound checker{...OrganizationName __typename}selfCheck{...VerdictPart __typename}returnSelfCheck{...VerdictPart __typename}check{...VerdictPart __typename}confirm{...VerdictPart __typename}dispute{...VerdictPart __typename}__typename}__typename}campaign(organization:$organization){id advancedFrom middleFrom __typename}organization(id:$organization){id name parent{...OrganizationName __typename}__typename}}fragment AssessmentRow on Assessment{...RatingMark state selfStars tier weak consequence change divergence failed ratedOn organization{...OrganizationName __typename}__typename}fragment BilingualPart on BilingualText{zh en __typename}fragment CriterionPart on Criterion{code aspect core methods text{...BilingualPart __typename}evidence{...BilingualPart __typename}basis{...BilingualPart __typename}__typename}fragment OrganizationName on OrganizationReference{id name level __typename}fragment PeriodPart on Period{id version kind year ordinal startsOn endsOn selfDueOn reportDueOn state edition closedOn __typename}fragment RatingMark on Assessment{id stars previousStars petals{code lit name{...BilingualPart __typename}short{...BilingualPart __typename}__typename}__typename}fragment RoundPart on AssessmentRound{id version round attempt stars litAspects vetoes opinion at submittedAt returnReason results{code result note __typename}byOrganization{...OrganizationName __typename}byPerson{id name __typename}__typename}fragment StandardFrame on Standard{id edition vetoAspect softThreshold name{...BilingualPart __typename}aspects{code name{...BilingualPart __typename}short{...BilingualPart __typename}__typename}vetoes{code text{...BilingualPart __typename}__typename}__typename}fragment VerdictPart on Verdict{ok code details __typename}",
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
