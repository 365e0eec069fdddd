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

export type MePartFragment = { id: string, username: string, permissions: Array<string>, person: { id: string, name: string }, roles: Array<{ role: Role, organization: { id: string, name: string, level: OrganizationLevel } }>, organization: { id: string, name: string, level: OrganizationLevel } | null };

export type MeQueryVariables = Exact<{ [key: string]: never; }>;


export type MeQuery = { me: { id: string, username: string, permissions: Array<string>, person: { id: string, name: string }, roles: Array<{ role: Role, organization: { id: string, name: string, level: OrganizationLevel } }>, organization: { id: string, name: string, level: OrganizationLevel } | null } };

export type SignInMutationVariables = Exact<{
  username: string;
  password: string;
}>;


export type SignInMutation = { signIn: { id: string, username: string, permissions: Array<string>, person: { id: string, name: string }, roles: Array<{ role: Role, organization: { id: string, name: string, level: OrganizationLevel } }>, organization: { id: string, name: string, level: OrganizationLevel } | null } };

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

export type OrganizationChoiceFragment = { id: string, name: string, level: OrganizationLevel, code: string };

export type OrganizationChoicesQueryVariables = Exact<{
  parent?: string | number | null | undefined;
  under?: string | number | null | undefined;
  level?: OrganizationLevel | null | undefined;
  search?: string | null | undefined;
  asOf?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type OrganizationChoicesQuery = { organizations: { nodes: Array<{ id: string, name: string, level: OrganizationLevel, code: string, parent: { id: string, name: string, level: OrganizationLevel } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type OrganizationPlaceQueryVariables = Exact<{
  id: string | number;
  asOf?: string | null | undefined;
}>;


export type OrganizationPlaceQuery = { organization: { id: string, name: string, level: OrganizationLevel, code: string, ancestors: Array<{ id: string, name: string, level: OrganizationLevel }> } | null };

export const Me = operation<MeQuery, MeQueryVariables>(
  'query',
  '863c53559835b9dd19b4e3ff0af8bba2b52f80b2b2e87b79808d4f12f011755e',
  "query Me{me{...MePart __typename}}fragment MePart on Me{id username permissions person{id name __typename}roles{role organization{...OrganizationName __typename}__typename}organization{...OrganizationName __typename}__typename}fragment OrganizationName on OrganizationReference{id name level __typename}",
);

export const SignIn = operation<SignInMutation, SignInMutationVariables>(
  'mutation',
  '337e04c39ca48c24d41df8236622d52ddda0f3f1d0452326b32b3c8ac5e65200',
  "mutation SignIn($username:String!$password:String!){signIn(username:$username password:$password){...MePart __typename}}fragment MePart on Me{id username permissions person{id name __typename}roles{role organization{...OrganizationName __typename}__typename}organization{...OrganizationName __typename}__typename}fragment OrganizationName on OrganizationReference{id name level __typename}",
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
  '76e4fe0686399e41e9bf770d9b10fc00387283ffe972e0f6bcf2f28478e9a44d',
  "query OrganizationChoices($parent:ID$under:ID$level:OrganizationLevel$search:String$asOf:Date$first:Int$after:String){organizations(parent:$parent under:$under level:$level search:$search asOf:$asOf first:$first after:$after){nodes{...OrganizationChoice parent{...OrganizationName __typename}__typename}pageInfo{hasNextPage endCursor __typename}__typename}}fragment OrganizationChoice on Organization{id name level code __typename}fragment OrganizationName on OrganizationReference{id name level __typename}",
);

export const OrganizationPlace = operation<OrganizationPlaceQuery, OrganizationPlaceQueryVariables>(
  'query',
  'df2a7294386cfa1a0f9d0e67ada03815424eca18add6ebdcb97b9f4b39874334',
  "query OrganizationPlace($id:ID!$asOf:Date){organization(id:$id asOf:$asOf){...OrganizationChoice ancestors{...OrganizationName __typename}__typename}}fragment OrganizationChoice on Organization{id name level code __typename}fragment OrganizationName on OrganizationReference{id name level __typename}",
);
