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

export type MePartFragment = { id: string, account: string, username: string, locale: string | null, permissions: Array<string>, person: { id: string, name: string } | null, roles: Array<{ role: Role, organization: { id: string, name: string, level: OrganizationLevel } }>, organization: { id: string, name: string, level: OrganizationLevel } | null };

export type MeQueryVariables = Exact<{ [key: string]: never; }>;


export type MeQuery = { me: { id: string, account: string, username: string, locale: string | null, permissions: Array<string>, person: { id: string, name: string } | null, roles: Array<{ role: Role, organization: { id: string, name: string, level: OrganizationLevel } }>, organization: { id: string, name: string, level: OrganizationLevel } | null } };

export type SignInMutationVariables = Exact<{
  username: string;
  password: string;
}>;


export type SignInMutation = { signIn: { id: string, account: string, username: string, locale: string | null, permissions: Array<string>, person: { id: string, name: string } | null, roles: Array<{ role: Role, organization: { id: string, name: string, level: OrganizationLevel } }>, organization: { id: string, name: string, level: OrganizationLevel } | null } };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { signOut: boolean };

export type OrganizationPartFragment = { id: string, name: string, level: OrganizationLevel };

export type OrganizationChoicePartFragment = { code: string | null, childCount: number, id: string, name: string, level: OrganizationLevel };

export type OrganizationChoicesQueryVariables = Exact<{
  parent?: string | number | null | undefined;
  under?: string | number | null | undefined;
  level?: OrganizationLevel | null | undefined;
  search?: string | null | undefined;
  asOf?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type OrganizationChoicesQuery = { organizations: { nodes: Array<{ code: string | null, childCount: number, id: string, name: string, level: OrganizationLevel }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type OrganizationPlaceQueryVariables = Exact<{
  id: string | number;
  asOf?: string | null | undefined;
}>;


export type OrganizationPlaceQuery = { organization: { code: string | null, childCount: number, id: string, name: string, level: OrganizationLevel, ancestors: Array<{ id: string, name: string, level: OrganizationLevel }> } | null };

export type PersonChoicesQueryVariables = Exact<{
  search?: string | null | undefined;
  under?: string | number | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type PersonChoicesQuery = { people: { nodes: Array<{ id: string, name: string, organization: { id: string, name: string, level: OrganizationLevel } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ChangePasswordMutationVariables = Exact<{
  current: string;
  next: string;
  key?: string | null | undefined;
}>;


export type ChangePasswordMutation = { changePassword: boolean };

export const Me = operation<MeQuery, MeQueryVariables>(
  'query',
  '226b188cff8d3c0ff786dab7b053b9302cd84a2b0a7d97f324d9eb30107a2256',
  "query Me{me{...MePart __typename}}fragment MePart on Me{id account username locale permissions person{id name __typename}roles{role organization{id name level __typename}__typename}organization{id name level __typename}__typename}",
);

export const SignIn = operation<SignInMutation, SignInMutationVariables>(
  'mutation',
  '58375341f9965cb0f31cc12c29235689da2220be735788241e2938d11b545eaa',
  "mutation SignIn($username:String!$password:String!){signIn(username:$username password:$password){...MePart __typename}}fragment MePart on Me{id account username locale permissions person{id name __typename}roles{role organization{id name level __typename}__typename}organization{id name level __typename}__typename}",
);

export const SignOut = operation<SignOutMutation, SignOutMutationVariables>(
  'mutation',
  'ddeca0f48c813bf96f4ba225112935ef08d2395537f41fb403849cd0f9e65025',
  "mutation SignOut{signOut}",
);

export const OrganizationChoices = operation<OrganizationChoicesQuery, OrganizationChoicesQueryVariables>(
  'query',
  'd3b5785fd0cfe9dae41401391d20059b92398ad6f896bacc1359effd240fe104',
  "query OrganizationChoices($parent:ID$under:ID$level:OrganizationLevel$search:String$asOf:Date$first:Int$after:String){organizations(parent:$parent under:$under level:$level search:$search asOf:$asOf first:$first after:$after){nodes{...OrganizationChoicePart __typename}pageInfo{hasNextPage endCursor __typename}__typename}}fragment OrganizationChoicePart on Organization{...OrganizationPart code childCount __typename}fragment OrganizationPart on Organization{id name level __typename}",
);

export const OrganizationPlace = operation<OrganizationPlaceQuery, OrganizationPlaceQueryVariables>(
  'query',
  'bfdfe0524a7642f450e84e069c88f5723a115b1155251c7add387cc551439556',
  "query OrganizationPlace($id:ID!$asOf:Date){organization(id:$id asOf:$asOf){...OrganizationChoicePart ancestors{...OrganizationPart __typename}__typename}}fragment OrganizationChoicePart on Organization{...OrganizationPart code childCount __typename}fragment OrganizationPart on Organization{id name level __typename}",
);

export const PersonChoices = operation<PersonChoicesQuery, PersonChoicesQueryVariables>(
  'query',
  '35a8c98d054c0e4eac438eeb5ecf9ca7bc53337e27e496952a3b00b08673531b',
  "query PersonChoices($search:String$under:ID$first:Int$after:String){people(search:$search under:$under first:$first after:$after){nodes{id name organization{...OrganizationPart __typename}__typename}pageInfo{hasNextPage endCursor __typename}__typename}}fragment OrganizationPart on Organization{id name level __typename}",
);

export const ChangePassword = operation<ChangePasswordMutation, ChangePasswordMutationVariables>(
  'mutation',
  'a8dceab69902ba7336c5b48e1e43b999f3af42f43da4f68e864819bed1253142',
  "mutation ChangePassword($current:String!$next:String!$key:String){changePassword(current:$current next:$next key:$key)}",
);
