// Written by apps/admin/generate.ts from src/platform/platform.graphql; not edited by hand.
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

export type MePartFragment = { id: string, username: string, mustChangePassword: boolean, permissions: Array<string>, person: { id: string, name: string }, roles: Array<{ role: Role, organization: { id: string, name: string, level: OrganizationLevel, readable: boolean } }>, organization: { id: string, name: string, level: OrganizationLevel, readable: boolean } | null };

export type MeQueryVariables = Exact<{ [key: string]: never; }>;


export type MeQuery = { me: { id: string, username: string, mustChangePassword: boolean, permissions: Array<string>, person: { id: string, name: string }, roles: Array<{ role: Role, organization: { id: string, name: string, level: OrganizationLevel, readable: boolean } }>, organization: { id: string, name: string, level: OrganizationLevel, readable: boolean } | null } };

export type SignInMutationVariables = Exact<{
  username: string;
  password: string;
}>;


export type SignInMutation = { signIn: { id: string, username: string, mustChangePassword: boolean, permissions: Array<string>, person: { id: string, name: string }, roles: Array<{ role: Role, organization: { id: string, name: string, level: OrganizationLevel, readable: boolean } }>, organization: { id: string, name: string, level: OrganizationLevel, readable: boolean } | null } };

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

export type OrganizationNameFragment = { id: string, name: string, level: OrganizationLevel, readable: boolean };

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


export type OrganizationChoicesQuery = { organizations: { nodes: Array<{ id: string, name: string, level: OrganizationLevel, code: string, childCount: number, parent: { id: string, name: string, level: OrganizationLevel, readable: boolean } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type OrganizationPlaceQueryVariables = Exact<{
  id: string | number;
  asOf?: string | null | undefined;
}>;


export type OrganizationPlaceQuery = { organization: { id: string, name: string, level: OrganizationLevel, code: string, childCount: number, ancestors: Array<{ id: string, name: string, level: OrganizationLevel, readable: boolean }> } | null };

export type PersonChoicesQueryVariables = Exact<{
  search?: string | null | undefined;
  under?: string | number | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type PersonChoicesQuery = { persons: { nodes: Array<{ id: string, name: string, jobTitle: string | null, organization: { id: string, name: string, level: OrganizationLevel, readable: boolean } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type HistoryPartFragment = { id: string, at: string, actor: string, operation: string, action: HistoryAction, entity: string, reason: string | null, changes: Array<{ field: string, before: string | null, after: string | null }> };

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
  '27fce3fe50f8218839a2b562808ae7d99e96a2f5ffcdb39273d2cfdd015ed50b',
  "query Me{me{...MePart __typename}}fragment MePart on Me{id username mustChangePassword permissions person{id name __typename}roles{role organization{...OrganizationName __typename}__typename}organization{...OrganizationName __typename}__typename}fragment OrganizationName on OrganizationReference{id name level readable __typename}",
);

export const SignIn = operation<SignInMutation, SignInMutationVariables>(
  'mutation',
  '2b3a3b25ea740fd64e0867e318f1015b4126bda5bac1d643a53a77cd4d612f9f',
  "mutation SignIn($username:String!$password:String!){signIn(username:$username password:$password){...MePart __typename}}fragment MePart on Me{id username mustChangePassword permissions person{id name __typename}roles{role organization{...OrganizationName __typename}__typename}organization{...OrganizationName __typename}__typename}fragment OrganizationName on OrganizationReference{id name level readable __typename}",
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
  '25441d3216d6c6f52994d4c951d4d2241630cf27b8220d2f1549fea01793dc9e',
  "query OrganizationChoices($parent:ID$under:ID$level:OrganizationLevel$search:String$asOf:Date$first:Int$after:String){organizations(parent:$parent under:$under level:$level search:$search asOf:$asOf first:$first after:$after){nodes{...OrganizationChoice parent{...OrganizationName __typename}__typename}pageInfo{hasNextPage endCursor __typename}__typename}}fragment OrganizationChoice on Organization{id name level code childCount __typename}fragment OrganizationName on OrganizationReference{id name level readable __typename}",
);

export const OrganizationPlace = operation<OrganizationPlaceQuery, OrganizationPlaceQueryVariables>(
  'query',
  'e16d8338db36bcf197e26586b138b5e12c08b249bb28c9e3af085477ebbbb622',
  "query OrganizationPlace($id:ID!$asOf:Date){organization(id:$id asOf:$asOf){...OrganizationChoice ancestors{...OrganizationName __typename}__typename}}fragment OrganizationChoice on Organization{id name level code childCount __typename}fragment OrganizationName on OrganizationReference{id name level readable __typename}",
);

export const PersonChoices = operation<PersonChoicesQuery, PersonChoicesQueryVariables>(
  'query',
  '1edbc847a2821f0381b2255216cd1d4a41f1d235f3548c5d56aec5d9d3f9e95b',
  "query PersonChoices($search:String$under:ID$first:Int$after:String){persons(search:$search under:$under first:$first after:$after){nodes{id name jobTitle organization{...OrganizationName __typename}__typename}pageInfo{hasNextPage endCursor __typename}__typename}}fragment OrganizationName on OrganizationReference{id name level readable __typename}",
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
