// Written by apps/admin/generate.ts from src/modules/people/people.graphql; not edited by hand.
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

export type Post =
  | 'SECRETARY'
  | 'DEPUTY_SECRETARY'
  | 'ORGANIZATION_COMMISSIONER'
  | 'PUBLICITY_COMMISSIONER'
  | 'DISCIPLINE_COMMISSIONER'
  | 'COMMITTEE_MEMBER'
  | 'CLERK'
  | 'LEADER';

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

export type GrantSource =
  | 'given'
  | 'appointment'
  | 'contactPoint'
  | 'inspection';

export type GrantState =
  | 'proposed'
  | 'active'
  | 'ended'
  | 'refused';

export type AppointInput = {
  personId: string | number;
  organizationId: string | number;
  post: Post;
  fromOn: string;
  toOn?: string | null | undefined;
};

export type ProposeGrantInput = {
  personId: string | number;
  role: Role;
  organizationId: string | number;
  fromOn?: string | null | undefined;
  toOn?: string | null | undefined;
  reason: string;
};

export type CreatePersonInput = {
  code?: string | null | undefined;
  name: string;
  phone?: string | null | undefined;
  jobTitle?: string | null | undefined;
  organizationId: string | number;
};

export type PersonInput = {
  code?: string | null | undefined;
  name: string;
  phone?: string | null | undefined;
  jobTitle?: string | null | undefined;
};

export type PersonPartFragment = { id: string, version: number, code: string, name: string, phone: string | null, jobTitle: string | null, organization: { id: string, name: string, level: OrganizationLevel, readable: boolean } | null };

export type AppointmentPartFragment = { id: string, version: number, post: Post, fromOn: string, toOn: string | null, person: { id: string, name: string } | null, organization: { id: string, name: string, level: OrganizationLevel, readable: boolean } | null };

export type PersonListQueryVariables = Exact<{
  under?: string | number | null | undefined;
  search?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type PersonListQuery = { persons: { totalCount: number | null, nodes: Array<{ id: string, version: number, code: string, name: string, phone: string | null, jobTitle: string | null, appointments: Array<{ id: string, post: Post, organization: { id: string, name: string, level: OrganizationLevel, readable: boolean } | null }>, organization: { id: string, name: string, level: OrganizationLevel, readable: boolean } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type PersonRecordQueryVariables = Exact<{
  id: string | number;
}>;


export type PersonRecordQuery = { person: { id: string, version: number, code: string, name: string, phone: string | null, jobTitle: string | null, appointments: Array<{ id: string, version: number, post: Post, fromOn: string, toOn: string | null, person: { id: string, name: string } | null, organization: { id: string, name: string, level: OrganizationLevel, readable: boolean } | null }>, organization: { id: string, name: string, level: OrganizationLevel, readable: boolean } | null } | null };

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


export type OrganizationTeamQuery = { appointments: { nodes: Array<{ id: string, version: number, post: Post, fromOn: string, toOn: string | null, person: { id: string, name: string } | null, organization: { id: string, name: string, level: OrganizationLevel, readable: boolean } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

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

export type GrantPartFragment = { id: string, version: number, role: Role, state: GrantState, source: GrantSource, fromOn: string, toOn: string | null, reason: string | null, endReason: string | null, decidedAt: string | null, person: { id: string, name: string } | null, organization: { id: string, name: string, level: OrganizationLevel, readable: boolean } | null, proposedBy: { id: string, name: string } | null, confirmedBy: { id: string, name: string } | null };

export type GrantListQueryVariables = Exact<{
  person?: string | number | null | undefined;
  role?: Role | null | undefined;
  state?: GrantState | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type GrantListQuery = { grants: { totalCount: number | null, nodes: Array<{ id: string, version: number, role: Role, state: GrantState, source: GrantSource, fromOn: string, toOn: string | null, reason: string | null, endReason: string | null, decidedAt: string | null, person: { id: string, name: string } | null, organization: { id: string, name: string, level: OrganizationLevel, readable: boolean } | null, proposedBy: { id: string, name: string } | null, confirmedBy: { id: string, name: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

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
  'ea071ea23b4932b95376b7b192b792db818d4986fd63a4b7452cfbb2bb5772db',
  "query PersonList($under:ID$search:String$first:Int$after:String){persons(under:$under search:$search first:$first after:$after){nodes{...PersonPart appointments(current:true){id post organization{...OrganizationName __typename}__typename}__typename}pageInfo{hasNextPage endCursor __typename}totalCount __typename}}fragment OrganizationName on OrganizationReference{id name level readable __typename}fragment PersonPart on Person{id version code name phone jobTitle organization{...OrganizationName __typename}__typename}",
);

export const PersonRecord = operation<PersonRecordQuery, PersonRecordQueryVariables>(
  'query',
  'a5ca4a03b3ed04c152f4cf94dea535bce3770a7118dd5c60582298b0817b469e',
  "query PersonRecord($id:ID!){person(id:$id){...PersonPart appointments{...AppointmentPart __typename}__typename}}fragment AppointmentPart on Appointment{id version post fromOn toOn person{id name __typename}organization{...OrganizationName __typename}__typename}fragment OrganizationName on OrganizationReference{id name level readable __typename}fragment PersonPart on Person{id version code name phone jobTitle organization{...OrganizationName __typename}__typename}",
);

export const PersonHistory = operation<PersonHistoryQuery, PersonHistoryQueryVariables>(
  'query',
  '46272f85e493ccb43cd45e37fafefe4635f6ba4d0352d748c288533470df9ca9',
  "query PersonHistory($id:ID!$first:Int$after:String){person(id:$id){id history(first:$first after:$after){nodes{...HistoryPart __typename}pageInfo{hasNextPage endCursor __typename}__typename}__typename}}fragment HistoryPart on HistoryEntry{id at actor operation action entity reason changes{field before after __typename}__typename}",
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
  'ceb17fcb6758e4ddf10737c6f46096571667be2f21b7859076f286e3a78d408b',
  "query OrganizationTeam($organization:ID!$on:Date$first:Int$after:String){appointments(organization:$organization on:$on first:$first after:$after){nodes{...AppointmentPart __typename}pageInfo{hasNextPage endCursor __typename}__typename}}fragment AppointmentPart on Appointment{id version post fromOn toOn person{id name __typename}organization{...OrganizationName __typename}__typename}fragment OrganizationName on OrganizationReference{id name level readable __typename}",
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
  '8576b5ba16a088b07f7ca6f094c24fed8f1f7bd76966979037209a22416a5285',
  "query GrantList($person:ID$role:Role$state:GrantState$first:Int$after:String){grants(person:$person role:$role state:$state first:$first after:$after){nodes{...GrantPart __typename}pageInfo{hasNextPage endCursor __typename}totalCount __typename}}fragment GrantPart on Grant{id version role state source fromOn toOn reason endReason decidedAt person{id name __typename}organization{...OrganizationName __typename}proposedBy{id name __typename}confirmedBy{id name __typename}__typename}fragment OrganizationName on OrganizationReference{id name level readable __typename}",
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
