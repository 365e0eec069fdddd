// Written by apps/admin/generate.ts from src/modules/application/application.graphql; not edited by hand.
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

export type ApplicationState =
  | 'DRAFT'
  | 'SUBMITTED'
  | 'RETURNED'
  | 'REFUSED'
  | 'ACCEPTED'
  | 'FILED'
  | 'WITHDRAWN';

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

export type Standing =
  | 'NONE'
  | 'APPLIED'
  | 'ACCEPTED'
  | 'NAMED'
  | 'SUSPENDED'
  | 'REVOKED';

export type SelfOpinionInput = {
  meetingOn?: string | null | undefined;
  expected?: number | null | undefined;
  present?: number | null | undefined;
  agreed?: number | null | undefined;
  statement?: string | null | undefined;
};

export type ApplicationRowFragment = { id: string, year: number, state: ApplicationState, rounds: number, submittedAt: string | null, acceptedOn: string | null, movedAt: string, organization: { id: string, name: string, level: OrganizationLevel, readable: boolean }, approval: { id: string, waitingDays: number | null, openSteps: Array<{ id: string, kind: StepKind, dueOn: string | null, holder: { id: string, name: string, level: OrganizationLevel, readable: boolean } }> } | null };

export type ApplicationListQueryVariables = Exact<{
  under?: string | number | null | undefined;
  state?: ApplicationState | null | undefined;
  standing?: Standing | null | undefined;
  campaign?: string | number | null | undefined;
  year?: number | null | undefined;
  search?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ApplicationListQuery = { applications: { totalCount: number | null, nodes: Array<{ id: string, year: number, state: ApplicationState, rounds: number, submittedAt: string | null, acceptedOn: string | null, movedAt: string, organization: { id: string, name: string, level: OrganizationLevel, readable: boolean }, approval: { id: string, waitingDays: number | null, openSteps: Array<{ id: string, kind: StepKind, dueOn: string | null, holder: { id: string, name: string, level: OrganizationLevel, readable: boolean } }> } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ReturnedApplicationsQueryVariables = Exact<{
  under: string | number;
}>;


export type ReturnedApplicationsQuery = { applications: { nodes: Array<{ id: string, year: number }> } };

export type ApplicationRecordQueryVariables = Exact<{
  id: string | number;
}>;


export type ApplicationRecordQuery = { application: { version: number, meetingOn: string | null, expected: number | null, present: number | null, agreed: number | null, statement: string | null, id: string, year: number, state: ApplicationState, rounds: number, submittedAt: string | null, acceptedOn: string | null, movedAt: string, gaps: Array<{ ok: boolean, code: string | null, details: unknown }>, form: Array<{ key: string, zh: string, en: string, facts: Array<{ key: string, zh: string, en: string, as: FactFormat, value: string | null }> }>, submissions: Array<{ id: string, round: number, state: ApprovalState, startedAt: string, endedAt: string | null, steps: Array<{ id: string, kind: StepKind, state: StepState, actorName: string | null, opinion: string | null, reasonCode: ReturnReason | null, decidedAt: string | null, holder: { id: string, name: string, level: OrganizationLevel, readable: boolean } }> }>, organization: { id: string, name: string, level: OrganizationLevel, readable: boolean }, approval: { id: string, waitingDays: number | null, openSteps: Array<{ id: string, kind: StepKind, dueOn: string | null, holder: { id: string, name: string, level: OrganizationLevel, readable: boolean } }> } | null } | null };

export type PreCheckQueryVariables = Exact<{
  organization: string | number;
}>;


export type PreCheckQuery = { applicationPreCheck: { year: number | null, from: string | null, to: string | null, gaps: Array<{ ok: boolean, code: string | null, details: unknown }>, chain: Array<{ ordinal: number, kind: StepKind, holder: { id: string, name: string, level: OrganizationLevel, readable: boolean } }>, application: { id: string, state: ApplicationState } | null } };

export type ApplicationsOfOrganizationQueryVariables = Exact<{
  id: string | number;
}>;


export type ApplicationsOfOrganizationQuery = { organization: { id: string, name: string, level: OrganizationLevel, standing: Standing, applications: Array<{ id: string, year: number, state: ApplicationState, rounds: number, submittedAt: string | null, acceptedOn: string | null, movedAt: string, organization: { id: string, name: string, level: OrganizationLevel, readable: boolean }, approval: { id: string, waitingDays: number | null, openSteps: Array<{ id: string, kind: StepKind, dueOn: string | null, holder: { id: string, name: string, level: OrganizationLevel, readable: boolean } }> } | null }> } | null };

export type ApplyForAcceptanceMutationVariables = Exact<{
  organization: string | number;
  opinion?: SelfOpinionInput | null | undefined;
  key?: string | null | undefined;
}>;


export type ApplyForAcceptanceMutation = { applyForAcceptance: { id: string, version: number } };

export type EditApplicationMutationVariables = Exact<{
  id: string | number;
  version: number;
  opinion: SelfOpinionInput;
  key?: string | null | undefined;
}>;


export type EditApplicationMutation = { editApplication: { id: string, version: number } };

export type SubmitApplicationMutationVariables = Exact<{
  id: string | number;
  version: number;
  key?: string | null | undefined;
}>;


export type SubmitApplicationMutation = { submitApplication: { id: string, version: number, state: ApplicationState } };

export type WithdrawApplicationMutationVariables = Exact<{
  id: string | number;
  version: number;
  reason?: string | null | undefined;
  key?: string | null | undefined;
}>;


export type WithdrawApplicationMutation = { withdrawApplication: { id: string, version: number, state: ApplicationState } };

export const ApplicationList = operation<ApplicationListQuery, ApplicationListQueryVariables>(
  'query',
  'e264b1ef065c2c72bc6c97ea56be9640cb57af36a651b09f1641bcf063905569',
  "query ApplicationList($under:ID$state:ApplicationState$standing:Standing$campaign:ID$year:Int$search:String$first:Int$after:String){applications(under:$under state:$state standing:$standing campaign:$campaign year:$year search:$search first:$first after:$after){nodes{...ApplicationRow __typename}pageInfo{hasNextPage endCursor __typename}totalCount __typename}}fragment ApplicationRow on Application{id year state rounds submittedAt acceptedOn movedAt organization{...OrganizationName __typename}approval{id waitingDays openSteps{id kind dueOn holder{...OrganizationName __typename}__typename}__typename}__typename}fragment OrganizationName on OrganizationReference{id name level readable __typename}",
);

export const ReturnedApplications = operation<ReturnedApplicationsQuery, ReturnedApplicationsQueryVariables>(
  'query',
  'af4667d42572c19bb5c12ad9cf0b6159186304f16b28253bb772b20aace14d83',
  "query ReturnedApplications($under:ID!){applications(under:$under state:RETURNED first:3){nodes{id year __typename}__typename}}",
);

export const ApplicationRecord = operation<ApplicationRecordQuery, ApplicationRecordQueryVariables>(
  'query',
  '78bdf32a4c2498e1715e86a1fe5e734b06b8cab0be30eedd7f429d85e87b5d28',
  "query ApplicationRecord($id:ID!){application(id:$id){...ApplicationRow version meetingOn expected present agreed statement gaps{...VerdictFields __typename}form{...FormGroupPart __typename}submissions{id round state startedAt endedAt steps{id kind state actorName opinion reasonCode decidedAt holder{...OrganizationName __typename}__typename}__typename}__typename}}fragment ApplicationRow on Application{id year state rounds submittedAt acceptedOn movedAt organization{...OrganizationName __typename}approval{id waitingDays openSteps{id kind dueOn holder{...OrganizationName __typename}__typename}__typename}__typename}fragment FormGroupPart on FormGroup{key zh en facts{key zh en as value __typename}__typename}fragment OrganizationName on OrganizationReference{id name level readable __typename}fragment VerdictFields on Verdict{ok code details __typename}",
);

export const PreCheck = operation<PreCheckQuery, PreCheckQueryVariables>(
  'query',
  'd5d0648f9c888c2dc2f94151ca1f823dfefb9f4925c79f0d5f6d710ace500e0c',
  "query PreCheck($organization:ID!){applicationPreCheck(organization:$organization){year from to gaps{...VerdictFields __typename}chain{ordinal kind holder{...OrganizationName __typename}__typename}application{id state __typename}__typename}}fragment OrganizationName on OrganizationReference{id name level readable __typename}fragment VerdictFields on Verdict{ok code details __typename}",
);

export const ApplicationsOfOrganization = operation<ApplicationsOfOrganizationQuery, ApplicationsOfOrganizationQueryVariables>(
  'query',
  '15e2c2d61947b34b3a81a83d9aa963497639150c8a9db960f4afde899c9ce662',
  "query ApplicationsOfOrganization($id:ID!){organization(id:$id){id name level standing applications{...ApplicationRow __typename}__typename}}fragment ApplicationRow on Application{id year state rounds submittedAt acceptedOn movedAt organization{...OrganizationName __typename}approval{id waitingDays openSteps{id kind dueOn holder{...OrganizationName __typename}__typename}__typename}__typename}fragment OrganizationName on OrganizationReference{id name level readable __typename}",
);

export const ApplyForAcceptance = operation<ApplyForAcceptanceMutation, ApplyForAcceptanceMutationVariables>(
  'mutation',
  '2fb88c7758219ac0e182f99b5813a58215196293e606278485e4c3fe1f45fce7',
  "mutation ApplyForAcceptance($organization:ID!$opinion:SelfOpinionInput$key:String){applyForAcceptance(organization:$organization opinion:$opinion key:$key){id version __typename}}",
);

export const EditApplication = operation<EditApplicationMutation, EditApplicationMutationVariables>(
  'mutation',
  'a9cac73f760d6274ef9d842387ec4d618a99b2f25237d6962d15e3b0b51cc8db',
  "mutation EditApplication($id:ID!$version:Int!$opinion:SelfOpinionInput!$key:String){editApplication(id:$id version:$version opinion:$opinion key:$key){id version __typename}}",
);

export const SubmitApplication = operation<SubmitApplicationMutation, SubmitApplicationMutationVariables>(
  'mutation',
  'c286d9bbdf11a3d920ca05e3665a74e3772f7b6d69fc3bae44c771cb5135fd8a',
  "mutation SubmitApplication($id:ID!$version:Int!$key:String){submitApplication(id:$id version:$version key:$key){id version state __typename}}",
);

export const WithdrawApplication = operation<WithdrawApplicationMutation, WithdrawApplicationMutationVariables>(
  'mutation',
  '7872fac212c9f53f1c6101fae85654c7130b633bc57b7e63d81766b3fa00ef41',
  "mutation WithdrawApplication($id:ID!$version:Int!$reason:String$key:String){withdrawApplication(id:$id version:$version reason:$reason key:$key){id version state __typename}}",
);
