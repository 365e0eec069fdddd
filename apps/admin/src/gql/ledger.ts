// Written by apps/admin/generate.ts from src/modules/ledger/ledger.graphql; not edited by hand.
import { operation } from '../platform/graphql/operation.ts';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type OrganizationLevel =
  | 'COUNTRY'
  | 'PROVINCE'
  | 'CITY'
  | 'COUNTY'
  | 'WORK_COMMITTEE'
  | 'COMMITTEE'
  | 'GENERAL_BRANCH'
  | 'BRANCH'
  | 'PARTY_GROUP';

export type HistoryAction =
  | 'insert'
  | 'update'
  | 'remove';

export type LedgerField =
  | 'MEASURE'
  | 'GOAL'
  | 'CAUSE'
  | 'EVIDENCE';

export type IssueSource =
  | 'SELF'
  | 'SUPERIOR'
  | 'QUARTERLY'
  | 'SPOT_CHECK'
  | 'MASSES'
  | 'INSPECTION'
  | 'REVIEW';

export type Severity =
  | 'MINOR'
  | 'SERIOUS'
  | 'GRAVE';

export type IssueState =
  | 'OPEN'
  | 'ASSIGNED'
  | 'IN_PROGRESS'
  | 'SUBMITTED'
  | 'REJECTED'
  | 'VERIFIED'
  | 'RELAPSED'
  | 'WITHDRAWN';

export type TaskKind =
  | 'MEASURE'
  | 'GUIDANCE';

export type IssueEventKind =
  | 'FOUND'
  | 'ASSIGNED'
  | 'STARTED'
  | 'SUBMITTED'
  | 'VERIFIED'
  | 'REJECTED'
  | 'RELAPSED'
  | 'WITHDRAWN'
  | 'REOPENED'
  | 'SUPERVISED'
  | 'ESCALATED'
  | 'REMINDED';

export type RecordIssueInput = {
  organizationId: string | number;
  aspect?: string | null | undefined;
  criterionCode?: string | null | undefined;
  text: string;
  currentState?: string | null | undefined;
  source: IssueSource;
  foundOn: string;
  severity?: Severity | null | undefined;
  cause?: string | null | undefined;
  dueOn?: string | null | undefined;
};

export type DescribeIssueInput = {
  cause?: string | null | undefined;
  currentState?: string | null | undefined;
  remark?: string | null | undefined;
};

export type ClassifyIssueInput = {
  severity?: Severity | null | undefined;
  common?: boolean | null | undefined;
  dueOn?: string | null | undefined;
};

export type SeenIssueInput = {
  id: string | number;
  version: number;
};

export type TaskInput = {
  text: string;
  goal?: string | null | undefined;
  startsOn?: string | null | undefined;
  dueOn: string;
  ownerPersonId?: string | number | null | undefined;
  cooperation?: string | null | undefined;
  supportNeeded?: string | null | undefined;
  doneMark?: string | null | undefined;
};

export type ProgressInput = {
  percent: number;
  month?: string | null | undefined;
  note?: string | null | undefined;
};

export type IssueLineFragment = { id: string, version: number, no: number, aspect: string, criterionCode: string | null, text: string, currentState: string | null, source: IssueSource, foundOn: string, severity: Severity, cause: string | null, common: boolean, state: IssueState, dueOn: string, overdue: boolean, relapseCount: number, verifiedOn: string | null, remark: string | null, organization: { id: string, name: string, level: OrganizationLevel, readable: boolean }, lead: { id: string, name: string } | null };

export type TaskPartFragment = { id: string, version: number, kind: TaskKind, no: number, text: string, goal: string | null, startsOn: string, dueOn: string, overdue: boolean, cooperation: string | null, supportNeeded: string | null, doneMark: string | null, progressPercent: number, doneOn: string | null, cancelledOn: string | null, vacant: boolean, owner: { id: string, name: string } | null, lead: { id: string, name: string } | null };

export type TaskCellsPartFragment = { id: string, version: number, no: number, text: string, goal: string | null, startsOn: string, dueOn: string, cooperation: string | null, supportNeeded: string | null, doneMark: string | null, progressPercent: number, doneOn: string | null, cancelledOn: string | null, vacant: boolean, owner: { id: string, name: string } | null };

export type TaskLineFragment = { id: string, version: number, kind: TaskKind, no: number, text: string, goal: string | null, startsOn: string, dueOn: string, overdue: boolean, cooperation: string | null, supportNeeded: string | null, doneMark: string | null, progressPercent: number, doneOn: string | null, cancelledOn: string | null, vacant: boolean, organization: { id: string, name: string, level: OrganizationLevel, readable: boolean }, supervisor: { id: string, name: string, level: OrganizationLevel, readable: boolean } | null, liaisonLeaders: Array<{ id: string, name: string }>, issue: { id: string, no: number, text: string } | null, supervision: Array<{ happenedOn: string }>, owner: { id: string, name: string } | null, lead: { id: string, name: string } | null };

export type IssueListQueryVariables = Exact<{
  under?: string | number | null | undefined;
  organization?: string | number | null | undefined;
  year?: number | null | undefined;
  aspect?: string | null | undefined;
  criterion?: string | null | undefined;
  state?: IssueState | null | undefined;
  source?: IssueSource | null | undefined;
  severity?: Severity | null | undefined;
  live?: boolean | null | undefined;
  overdue?: boolean | null | undefined;
  dueSoon?: boolean | null | undefined;
  withdrawn?: boolean | null | undefined;
  relapsed?: boolean | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type IssueListQuery = { issues: { totalCount: number | null, nodes: Array<{ id: string, version: number, no: number, aspect: string, criterionCode: string | null, text: string, currentState: string | null, source: IssueSource, foundOn: string, severity: Severity, cause: string | null, common: boolean, state: IssueState, dueOn: string, overdue: boolean, relapseCount: number, verifiedOn: string | null, remark: string | null, organization: { id: string, name: string, level: OrganizationLevel, readable: boolean }, lead: { id: string, name: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type TaskListQueryVariables = Exact<{
  under?: string | number | null | undefined;
  organization?: string | number | null | undefined;
  year?: number | null | undefined;
  person?: string | number | null | undefined;
  kind?: TaskKind | null | undefined;
  open?: boolean | null | undefined;
  overdue?: boolean | null | undefined;
  vacant?: boolean | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type TaskListQuery = { tasks: { totalCount: number | null, nodes: Array<{ id: string, version: number, kind: TaskKind, no: number, text: string, goal: string | null, startsOn: string, dueOn: string, overdue: boolean, cooperation: string | null, supportNeeded: string | null, doneMark: string | null, progressPercent: number, doneOn: string | null, cancelledOn: string | null, vacant: boolean, organization: { id: string, name: string, level: OrganizationLevel, readable: boolean }, supervisor: { id: string, name: string, level: OrganizationLevel, readable: boolean } | null, liaisonLeaders: Array<{ id: string, name: string }>, issue: { id: string, no: number, text: string } | null, supervision: Array<{ happenedOn: string }>, owner: { id: string, name: string } | null, lead: { id: string, name: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type IssueFiguresQueryVariables = Exact<{
  under: string | number;
}>;


export type IssueFiguresQuery = { live: { totalCount: number | null }, overdue: { totalCount: number | null }, submitted: { totalCount: number | null }, verified: { totalCount: number | null }, all: { totalCount: number | null } };

export type LedgerTodoQueryVariables = Exact<{
  organization: string | number;
}>;


export type LedgerTodoQuery = { open: { totalCount: number | null }, rejected: { totalCount: number | null }, relapsed: { totalCount: number | null }, submitted: { totalCount: number | null }, overdue: { totalCount: number | null }, dueSoon: { totalCount: number | null }, vacant: { totalCount: number | null } };

export type IssueRecordQueryVariables = Exact<{
  id: string | number;
}>;


export type IssueRecordQuery = { issue: { result: string | null, submittedAt: string | null, decidedAt: string | null, decisionReason: string | null, escalatedOn: string | null, missing: Array<LedgerField>, id: string, version: number, no: number, aspect: string, criterionCode: string | null, text: string, currentState: string | null, source: IssueSource, foundOn: string, severity: Severity, cause: string | null, common: boolean, state: IssueState, dueOn: string, overdue: boolean, relapseCount: number, verifiedOn: string | null, remark: string | null, strategy: { dueDays: number, required: Array<LedgerField> }, criterion: { zh: string, en: string } | null, finder: { id: string, name: string } | null, finderOrganization: { id: string, name: string, level: OrganizationLevel, readable: boolean } | null, submitter: { id: string, name: string } | null, verifier: { id: string, name: string } | null, verifierOrganization: { id: string, name: string, level: OrganizationLevel, readable: boolean } | null, supervisor: { id: string, name: string, level: OrganizationLevel, readable: boolean } | null, liaisonLeaders: Array<{ id: string, name: string }>, tasks: Array<{ id: string, version: number, kind: TaskKind, no: number, text: string, goal: string | null, startsOn: string, dueOn: string, overdue: boolean, cooperation: string | null, supportNeeded: string | null, doneMark: string | null, progressPercent: number, doneOn: string | null, cancelledOn: string | null, vacant: boolean, progress: Array<{ month: string, percent: number, note: string | null }>, owner: { id: string, name: string } | null, lead: { id: string, name: string } | null }>, timeline: Array<{ id: string, kind: IssueEventKind, happenedAt: string, note: string | null, person: { name: string } | null, organization: { name: string } | null }>, steps: { assign: { ok: boolean, code: string | null, details: unknown }, submit: { ok: boolean, code: string | null, details: unknown }, verify: { ok: boolean, code: string | null, details: unknown }, supervise: { ok: boolean, code: string | null, details: unknown } }, organization: { id: string, name: string, level: OrganizationLevel, readable: boolean }, lead: { id: string, name: string } | null } | null };

export type IssueHistoryQueryVariables = Exact<{
  id: string | number;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type IssueHistoryQuery = { issue: { id: string, history: { nodes: Array<{ id: string, at: string, actor: string, operation: string, action: HistoryAction, entity: string, reason: string | null, changes: Array<{ field: string, before: string | null, after: string | null }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null } | null };

export type BranchLedgerQueryVariables = Exact<{
  organization: string | number;
  year?: number | null | undefined;
}>;


export type BranchLedgerQuery = { ledger: { year: number, total: number, open: number, submitted: number, verified: number, overdue: number, namedOn: string | null, writtenOffOn: string | null } | null, issues: { totalCount: number | null, nodes: Array<{ id: string, version: number, no: number, aspect: string, criterionCode: string | null, text: string, currentState: string | null, source: IssueSource, foundOn: string, severity: Severity, cause: string | null, common: boolean, state: IssueState, dueOn: string, overdue: boolean, relapseCount: number, verifiedOn: string | null, remark: string | null, tasks: Array<{ id: string, version: number, no: number, text: string, goal: string | null, startsOn: string, dueOn: string, cooperation: string | null, supportNeeded: string | null, doneMark: string | null, progressPercent: number, doneOn: string | null, cancelledOn: string | null, vacant: boolean, owner: { id: string, name: string } | null }>, organization: { id: string, name: string, level: OrganizationLevel, readable: boolean }, lead: { id: string, name: string } | null }> } };

export type RecordIssueMutationVariables = Exact<{
  input: RecordIssueInput;
  key?: string | null | undefined;
}>;


export type RecordIssueMutation = { recordIssue: { id: string } };

export type DescribeIssueMutationVariables = Exact<{
  id: string | number;
  version: number;
  input: DescribeIssueInput;
  key?: string | null | undefined;
}>;


export type DescribeIssueMutation = { describeIssue: { id: string, version: number } };

export type ClassifyIssueMutationVariables = Exact<{
  id: string | number;
  version: number;
  input: ClassifyIssueInput;
  key?: string | null | undefined;
}>;


export type ClassifyIssueMutation = { classifyIssue: { id: string, version: number } };

export type SubmitIssueMutationVariables = Exact<{
  id: string | number;
  version: number;
  result: string;
  key?: string | null | undefined;
}>;


export type SubmitIssueMutation = { submitIssue: { id: string } };

export type OutcomePartFragment = { id: string, verdict: { ok: boolean, code: string | null, details: unknown } };

export type VerifyIssuesMutationVariables = Exact<{
  issues: Array<SeenIssueInput> | SeenIssueInput;
  opinion?: string | null | undefined;
  key?: string | null | undefined;
}>;


export type VerifyIssuesMutation = { outcomes: Array<{ id: string, verdict: { ok: boolean, code: string | null, details: unknown } }> };

export type RejectIssuesMutationVariables = Exact<{
  issues: Array<SeenIssueInput> | SeenIssueInput;
  reason: string;
  key?: string | null | undefined;
}>;


export type RejectIssuesMutation = { outcomes: Array<{ id: string, verdict: { ok: boolean, code: string | null, details: unknown } }> };

export type AssignIssuesMutationVariables = Exact<{
  issues: Array<SeenIssueInput> | SeenIssueInput;
  input: TaskInput;
  key?: string | null | undefined;
}>;


export type AssignIssuesMutation = { outcomes: Array<{ id: string, verdict: { ok: boolean, code: string | null, details: unknown } }> };

export type SuperviseIssuesMutationVariables = Exact<{
  issues: Array<SeenIssueInput> | SeenIssueInput;
  note: string;
  key?: string | null | undefined;
}>;


export type SuperviseIssuesMutation = { outcomes: Array<{ id: string, verdict: { ok: boolean, code: string | null, details: unknown } }> };

export type EditTaskMutationVariables = Exact<{
  id: string | number;
  version: number;
  input: TaskInput;
  key?: string | null | undefined;
}>;


export type EditTaskMutation = { editTask: { id: string, version: number } };

export type NoteProgressMutationVariables = Exact<{
  id: string | number;
  version: number;
  input: ProgressInput;
  key?: string | null | undefined;
}>;


export type NoteProgressMutation = { noteProgress: { id: string, version: number } };

export const IssueList = operation<IssueListQuery, IssueListQueryVariables>(
  'query',
  '7797c80b98b126bcc9c735f980fe0e208d403b9eb67f812298084dee182173c1',
  "query IssueList($under:ID$organization:ID$year:Int$aspect:String$criterion:String$state:IssueState$source:IssueSource$severity:Severity$live:Boolean$overdue:Boolean$dueSoon:Boolean$withdrawn:Boolean$relapsed:Boolean$first:Int$after:String){issues(under:$under organization:$organization year:$year aspect:$aspect criterion:$criterion state:$state source:$source severity:$severity live:$live overdue:$overdue dueSoon:$dueSoon withdrawn:$withdrawn relapsed:$relapsed first:$first after:$after){nodes{...IssueLine __typename}pageInfo{hasNextPage endCursor __typename}totalCount __typename}}fragment IssueLine on Issue{id version no aspect criterionCode text currentState source foundOn severity cause common state dueOn overdue relapseCount verifiedOn remark organization{...OrganizationName __typename}lead{id name __typename}__typename}fragment OrganizationName on OrganizationReference{id name level readable __typename}",
);

export const TaskList = operation<TaskListQuery, TaskListQueryVariables>(
  'query',
  'a490cc68a893ab7e1667fe586b5bb628c2cad009ef6780235b61deab09bccb0b',
  "query TaskList($under:ID$organization:ID$year:Int$person:ID$kind:TaskKind$open:Boolean$overdue:Boolean$vacant:Boolean$first:Int$after:String){tasks(under:$under organization:$organization year:$year person:$person kind:$kind open:$open overdue:$overdue vacant:$vacant first:$first after:$after){nodes{...TaskLine __typename}pageInfo{hasNextPage endCursor __typename}totalCount __typename}}fragment OrganizationName on OrganizationReference{id name level readable __typename}fragment TaskLine on Task{...TaskPart organization{...OrganizationName __typename}supervisor{...OrganizationName __typename}liaisonLeaders{id name __typename}issue{id no text __typename}supervision{happenedOn __typename}__typename}fragment TaskPart on Task{id version kind no text goal startsOn dueOn overdue cooperation supportNeeded doneMark progressPercent doneOn cancelledOn vacant owner{id name __typename}lead{id name __typename}__typename}",
);

export const IssueFigures = operation<IssueFiguresQuery, IssueFiguresQueryVariables>(
  'query',
  '19b7e49d79533a4ed8c8e0638ab650d307f02d500c1c37de093bfbc82190ca3e',
  "query IssueFigures($under:ID!){live:issues(under:$under live:true first:1){totalCount __typename}overdue:issues(under:$under overdue:true first:1){totalCount __typename}submitted:issues(under:$under state:SUBMITTED first:1){totalCount __typename}verified:issues(under:$under state:VERIFIED first:1){totalCount __typename}all:issues(under:$under withdrawn:false first:1){totalCount __typename}}",
);

export const LedgerTodo = operation<LedgerTodoQuery, LedgerTodoQueryVariables>(
  'query',
  'e0f54f8ba96356bdb516e62528fccf46ab104e8a9d8b37e29d9f28c0108280a3',
  "query LedgerTodo($organization:ID!){open:issues(under:$organization state:OPEN first:1){totalCount __typename}rejected:issues(under:$organization state:REJECTED first:1){totalCount __typename}relapsed:issues(under:$organization state:RELAPSED first:1){totalCount __typename}submitted:issues(under:$organization state:SUBMITTED first:1){totalCount __typename}overdue:issues(under:$organization overdue:true first:1){totalCount __typename}dueSoon:issues(under:$organization dueSoon:true first:1){totalCount __typename}vacant:tasks(under:$organization vacant:true first:1){totalCount __typename}}",
);

export const IssueRecord = operation<IssueRecordQuery, IssueRecordQueryVariables>(
  'query',
  '075493e2b2b1ff95bfe0fb0889fcae58cf4b70e092ad6242bb3c12e1380842d8',
  "query IssueRecord($id:ID!){issue(id:$id){...IssueLine result submittedAt decidedAt decisionReason escalatedOn missing strategy{dueDays required __typename}criterion{zh en __typename}finder{id name __typename}finderOrganization{...OrganizationName __typename}submitter{id name __typename}verifier{id name __typename}verifierOrganization{...OrganizationName __typename}supervisor{...OrganizationName __typename}liaisonLeaders{id name __typename}tasks{...TaskPart progress{month percent note __typename}__typename}timeline{id kind happenedAt note person{name __typename}organization{name __typename}__typename}steps{assign{...VerdictFields __typename}submit{...VerdictFields __typename}verify{...VerdictFields __typename}supervise{...VerdictFields __typename}__typename}__typename}}fragment IssueLine on Issue{id version no aspect criterionCode text currentState source foundOn severity cause common state dueOn overdue relapseCount verifiedOn remark organization{...OrganizationName __typename}lead{id name __typename}__typename}fragment OrganizationName on OrganizationReference{id name level readable __typename}fragment TaskPart on Task{id version kind no text goal startsOn dueOn overdue cooperation supportNeeded doneMark progressPercent doneOn cancelledOn vacant owner{id name __typename}lead{id name __typename}__typename}fragment VerdictFields on Verdict{ok code details __typename}",
);

export const IssueHistory = operation<IssueHistoryQuery, IssueHistoryQueryVariables>(
  'query',
  '8fa1a31ed72817de60cf57bcc4840578da3dfdda606322c8ca6825440732d0d0',
  "query IssueHistory($id:ID!$first:Int$after:String){issue(id:$id){id history(first:$first after:$after){nodes{...HistoryPart __typename}pageInfo{hasNextPage endCursor __typename}__typename}__typename}}fragment HistoryPart on HistoryEntry{id at actor operation action entity reason changes{field before after __typename}__typename}",
);

export const BranchLedger = operation<BranchLedgerQuery, BranchLedgerQueryVariables>(
  'query',
  'a4397e227f309c75671e324a042b5ad468e77a280a38bf6429d60c31ebb9a020',
  "query BranchLedger($organization:ID!$year:Int){ledger(organization:$organization year:$year){year total open submitted verified overdue namedOn writtenOffOn __typename}issues(organization:$organization year:$year withdrawn:false first:50){nodes{...IssueLine tasks{...TaskCellsPart __typename}__typename}totalCount __typename}}fragment IssueLine on Issue{id version no aspect criterionCode text currentState source foundOn severity cause common state dueOn overdue relapseCount verifiedOn remark organization{...OrganizationName __typename}lead{id name __typename}__typename}fragment OrganizationName on OrganizationReference{id name level readable __typename}fragment TaskCellsPart on Task{id version no text goal startsOn dueOn cooperation supportNeeded doneMark progressPercent doneOn cancelledOn vacant owner{id name __typename}__typename}",
);

export const RecordIssue = operation<RecordIssueMutation, RecordIssueMutationVariables>(
  'mutation',
  '6cb94328f3f257e68dbe279c16886c3be515f189f0002d9884bda3f271af7bf1',
  "mutation RecordIssue($input:RecordIssueInput!$key:String){recordIssue(input:$input key:$key){id __typename}}",
);

export const DescribeIssue = operation<DescribeIssueMutation, DescribeIssueMutationVariables>(
  'mutation',
  '8024ce7d4ae04f80912bfaa1994f1b52dea31de4ab2b285417b492d9ade6b3f9',
  "mutation DescribeIssue($id:ID!$version:Int!$input:DescribeIssueInput!$key:String){describeIssue(id:$id version:$version input:$input key:$key){id version __typename}}",
);

export const ClassifyIssue = operation<ClassifyIssueMutation, ClassifyIssueMutationVariables>(
  'mutation',
  '8181b3b4da58da3c5182eaddd29782ef58f86543312e8f9d4622d7f78b164f0a',
  "mutation ClassifyIssue($id:ID!$version:Int!$input:ClassifyIssueInput!$key:String){classifyIssue(id:$id version:$version input:$input key:$key){id version __typename}}",
);

export const SubmitIssue = operation<SubmitIssueMutation, SubmitIssueMutationVariables>(
  'mutation',
  '1f0e56ec3971743cf2dff139b3b60ee02d36f8a929aa1428587b846f3ed4c436',
  "mutation SubmitIssue($id:ID!$version:Int!$result:String!$key:String){submitIssue(id:$id version:$version result:$result key:$key){id __typename}}",
);

export const VerifyIssues = operation<VerifyIssuesMutation, VerifyIssuesMutationVariables>(
  'mutation',
  'f5ce96ad03efaa10871ae55505ecccb3886e157085b2845fb519fe33b0024110',
  "mutation VerifyIssues($issues:[SeenIssueInput!]!$opinion:String$key:String){outcomes:verifyIssues(issues:$issues opinion:$opinion key:$key){...OutcomePart __typename}}fragment OutcomePart on IssueOutcome{id verdict{...VerdictFields __typename}__typename}fragment VerdictFields on Verdict{ok code details __typename}",
);

export const RejectIssues = operation<RejectIssuesMutation, RejectIssuesMutationVariables>(
  'mutation',
  '4455a4a7d132dfc88b1ebadf681fd49b474abda75829e793e9a848130a2b1d00',
  "mutation RejectIssues($issues:[SeenIssueInput!]!$reason:String!$key:String){outcomes:rejectIssues(issues:$issues reason:$reason key:$key){...OutcomePart __typename}}fragment OutcomePart on IssueOutcome{id verdict{...VerdictFields __typename}__typename}fragment VerdictFields on Verdict{ok code details __typename}",
);

export const AssignIssues = operation<AssignIssuesMutation, AssignIssuesMutationVariables>(
  'mutation',
  '4650751b186740d9cabeb75d9226674e66d1503b6aa2de72bd549438e28d9fc7',
  "mutation AssignIssues($issues:[SeenIssueInput!]!$input:TaskInput!$key:String){outcomes:assignIssues(issues:$issues input:$input key:$key){...OutcomePart __typename}}fragment OutcomePart on IssueOutcome{id verdict{...VerdictFields __typename}__typename}fragment VerdictFields on Verdict{ok code details __typename}",
);

export const SuperviseIssues = operation<SuperviseIssuesMutation, SuperviseIssuesMutationVariables>(
  'mutation',
  'd6b65489bb9ceb6811acae04879ac3e0968ef7f73d94c9bdde5268486ef1fee5',
  "mutation SuperviseIssues($issues:[SeenIssueInput!]!$note:String!$key:String){outcomes:superviseIssues(issues:$issues note:$note key:$key){...OutcomePart __typename}}fragment OutcomePart on IssueOutcome{id verdict{...VerdictFields __typename}__typename}fragment VerdictFields on Verdict{ok code details __typename}",
);

export const EditTask = operation<EditTaskMutation, EditTaskMutationVariables>(
  'mutation',
  '8e9d94e3d18a4eb393ed45c974291be3d804ca83bf6e9b94e62374d880747ab8',
  "mutation EditTask($id:ID!$version:Int!$input:TaskInput!$key:String){editTask(id:$id version:$version input:$input key:$key){id version __typename}}",
);

export const NoteProgress = operation<NoteProgressMutation, NoteProgressMutationVariables>(
  'mutation',
  'f7b6c2c0ece789cc57bf926c709eeb1783377fb63b2fc87ed66e11bf59dfec5a',
  "mutation NoteProgress($id:ID!$version:Int!$input:ProgressInput!$key:String){noteProgress(id:$id version:$version input:$input key:$key){id version __typename}}",
);
