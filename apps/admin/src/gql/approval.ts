// Written by apps/admin/generate.ts from src/modules/approval/approval.graphql; not edited by hand.
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

export type ApprovalKind =
  | 'ACCEPTANCE';

export type ApprovalState =
  | 'RUNNING'
  | 'RETURNED'
  | 'REFUSED'
  | 'APPROVED'
  | 'WITHDRAWN';

export type FactFormat =
  | 'TEXT'
  | 'DAY'
  | 'COUNT'
  | 'QUARTER'
  | 'BRANCH_TYPE'
  | 'LIT';

export type StepKind =
  | 'REVIEW'
  | 'CO_SIGN'
  | 'ACCEPT'
  | 'APPROVE'
  | 'FILE';

export type StepState =
  | 'WAITING'
  | 'OPEN'
  | 'APPROVED'
  | 'RETURNED'
  | 'REFUSED'
  | 'SKIPPED';

export type ReturnReason =
  | 'INCOMPLETE'
  | 'CONTRADICTS_FACTS'
  | 'BELOW_STANDARD'
  | 'OTHER';

export type Role =
  | 'countyLeader'
  | 'countyOffice'
  | 'workCommitteeLeader'
  | 'workCommittee'
  | 'committeeSecretary'
  | 'liaisonLeader'
  | 'branchSecretary'
  | 'branchClerk'
  | 'inspector'
  | 'partyGroup'
  | 'developer'
  | 'systemAdmin'
  | 'securityAdmin'
  | 'auditor';

export type ApprovalBox =
  | 'TODO'
  | 'DONE'
  | 'STARTED'
  | 'INFORMED';

export type Decision =
  | 'APPROVE'
  | 'RETURN'
  | 'REFUSE';

export type TodoCountQueryVariables = Exact<{ [key: string]: never; }>;


export type TodoCountQuery = { todoCount: number };

export type StepPartFragment = { id: string, version: number, ordinal: number, kind: StepKind, state: StepState, signers: Array<Role>, openedAt: string | null, dueOn: string | null, decidedAt: string | null, actorName: string | null, opinion: string | null, reasonCode: ReturnReason | null, waitingDays: number | null, holder: { id: string, name: string, level: OrganizationLevel, readable: boolean } };

export type ApprovalRowFragment = { id: string, kind: ApprovalKind, state: ApprovalState, round: number, startedAt: string, endedAt: string | null, waitingDays: number | null, applicant: { id: string, name: string, level: OrganizationLevel, readable: boolean }, openSteps: Array<{ id: string, kind: StepKind, dueOn: string | null, waitingDays: number | null, holder: { id: string, name: string, level: OrganizationLevel, readable: boolean } }> };

export type ApprovalListQueryVariables = Exact<{
  box: ApprovalBox;
  under?: string | number | null | undefined;
  kind?: ApprovalKind | null | undefined;
  state?: ApprovalState | null | undefined;
  search?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ApprovalListQuery = { approvals: { totalCount: number | null, nodes: Array<{ id: string, kind: ApprovalKind, state: ApprovalState, round: number, startedAt: string, endedAt: string | null, waitingDays: number | null, applicant: { id: string, name: string, level: OrganizationLevel, readable: boolean }, openSteps: Array<{ id: string, kind: StepKind, dueOn: string | null, waitingDays: number | null, holder: { id: string, name: string, level: OrganizationLevel, readable: boolean } }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ApprovalStepRowFragment = { id: string, version: number, ordinal: number, kind: StepKind, state: StepState, signers: Array<Role>, openedAt: string | null, dueOn: string | null, decidedAt: string | null, actorName: string | null, opinion: string | null, reasonCode: ReturnReason | null, waitingDays: number | null, approval: { id: string, kind: ApprovalKind, state: ApprovalState, applicant: { id: string, name: string, level: OrganizationLevel, readable: boolean } }, holder: { id: string, name: string, level: OrganizationLevel, readable: boolean } };

export type ApprovalStepListQueryVariables = Exact<{
  under?: string | number | null | undefined;
  state?: StepState | null | undefined;
  late?: boolean | null | undefined;
  search?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ApprovalStepListQuery = { approvalSteps: { totalCount: number | null, nodes: Array<{ id: string, version: number, ordinal: number, kind: StepKind, state: StepState, signers: Array<Role>, openedAt: string | null, dueOn: string | null, decidedAt: string | null, actorName: string | null, opinion: string | null, reasonCode: ReturnReason | null, waitingDays: number | null, approval: { id: string, kind: ApprovalKind, state: ApprovalState, applicant: { id: string, name: string, level: OrganizationLevel, readable: boolean } }, holder: { id: string, name: string, level: OrganizationLevel, readable: boolean } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type FormGroupPartFragment = { key: string, zh: string, en: string, facts: Array<{ key: string, zh: string, en: string, as: FactFormat, value: string | null }> };

export type ApprovalRecordQueryVariables = Exact<{
  id: string | number;
}>;


export type ApprovalRecordQuery = { approval: { subjectId: string, contentHash: string, intact: boolean, startedByName: string, id: string, kind: ApprovalKind, state: ApprovalState, round: number, startedAt: string, endedAt: string | null, waitingDays: number | null, submission: Array<{ key: string, zh: string, en: string, facts: Array<{ key: string, zh: string, en: string, as: FactFormat, value: string | null }> }>, steps: Array<{ id: string, version: number, ordinal: number, kind: StepKind, state: StepState, signers: Array<Role>, openedAt: string | null, dueOn: string | null, decidedAt: string | null, actorName: string | null, opinion: string | null, reasonCode: ReturnReason | null, waitingDays: number | null, mayDecide: { ok: boolean, code: string | null, details: unknown }, holder: { id: string, name: string, level: OrganizationLevel, readable: boolean } }>, rounds: Array<{ id: string, round: number, state: ApprovalState, startedAt: string }>, applicant: { id: string, name: string, level: OrganizationLevel, readable: boolean }, openSteps: Array<{ id: string, kind: StepKind, dueOn: string | null, waitingDays: number | null, holder: { id: string, name: string, level: OrganizationLevel, readable: boolean } }> } | null };

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
  '7558593e8e3a24ab8ca5416c466231ba706a8bd37bc243530f7459a6943dafaf',
  "query ApprovalList($box:ApprovalBox!$under:ID$kind:ApprovalKind$state:ApprovalState$search:String$first:Int$after:String){approvals(box:$box under:$under kind:$kind state:$state search:$search first:$first after:$after){nodes{...ApprovalRow __typename}pageInfo{hasNextPage endCursor __typename}totalCount __typename}}fragment ApprovalRow on Approval{id kind state round startedAt endedAt waitingDays applicant{...OrganizationName __typename}openSteps{id kind dueOn waitingDays holder{...OrganizationName __typename}__typename}__typename}fragment OrganizationName on OrganizationReference{id name level readable __typename}",
);

export const ApprovalStepList = operation<ApprovalStepListQuery, ApprovalStepListQueryVariables>(
  'query',
  'b7d3b479139497f3c1980b144413ff2c1d5da51fa2390b0766d60f4d7c5658a7',
  "query ApprovalStepList($under:ID$state:StepState$late:Boolean$search:String$first:Int$after:String){approvalSteps(under:$under state:$state late:$late search:$search first:$first after:$after){nodes{...ApprovalStepRow __typename}pageInfo{hasNextPage endCursor __typename}totalCount __typename}}fragment ApprovalStepRow on ApprovalStep{...StepPart approval{id kind state applicant{...OrganizationName __typename}__typename}__typename}fragment OrganizationName on OrganizationReference{id name level readable __typename}fragment StepPart on ApprovalStep{id version ordinal kind state holder{...OrganizationName __typename}signers openedAt dueOn decidedAt actorName opinion reasonCode waitingDays __typename}",
);

export const ApprovalRecord = operation<ApprovalRecordQuery, ApprovalRecordQueryVariables>(
  'query',
  'df5245c77a41086734fd502736582b1fbca3ab86820b8c9353660ec1f0146804',
  "query ApprovalRecord($id:ID!){approval(id:$id){...ApprovalRow subjectId contentHash intact startedByName submission{...FormGroupPart __typename}steps{...StepPart mayDecide{...VerdictFields __typename}__typename}rounds{id round state startedAt __typename}__typename}}fragment ApprovalRow on Approval{id kind state round startedAt endedAt waitingDays applicant{...OrganizationName __typename}openSteps{id kind dueOn waitingDays holder{...OrganizationName __typename}__typename}__typename}fragment FormGroupPart on FormGroup{key zh en facts{key zh en as value __typename}__typename}fragment OrganizationName on OrganizationReference{id name level readable __typename}fragment StepPart on ApprovalStep{id version ordinal kind state holder{...OrganizationName __typename}signers openedAt dueOn decidedAt actorName opinion reasonCode waitingDays __typename}fragment VerdictFields on Verdict{ok code details __typename}",
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
