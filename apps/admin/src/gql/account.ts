// Written by apps/admin/generate.ts from src/modules/people/account.graphql; not edited by hand.
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

export type SetupState =
  | 'OPEN'
  | 'INVALID'
  | 'DONE';

export type CreateAccountInput = {
  personId?: string | number | null | undefined;
  person?: NewPersonInput | null | undefined;
  username: string;
};

export type NewPersonInput = {
  name: string;
  organizationId?: string | number | null | undefined;
};

export type SetUpSystemInput = {
  organization: HouseInput;
  systemAdmin: AdministratorInput;
  securityAdmin: AdministratorInput;
  auditor: AdministratorInput;
};

export type HouseInput = {
  name: string;
  code: string;
  level: OrganizationLevel;
  foundedOn?: string | null | undefined;
};

export type AdministratorInput = {
  name: string;
  username: string;
  password: string;
};

export type AccountPartFragment = { id: string, version: number, username: string, personId: string, passwordChangedAt: string, passwordExpiresAt: string | null, disabledAt: string | null, locked: boolean, person: { id: string, name: string } | null, organization: { id: string, name: string, level: OrganizationLevel, readable: boolean } | null };

export type AccountListQueryVariables = Exact<{
  search?: string | null | undefined;
  disabled?: boolean | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type AccountListQuery = { accounts: { totalCount: number | null, nodes: Array<{ id: string, version: number, username: string, personId: string, passwordChangedAt: string, passwordExpiresAt: string | null, disabledAt: string | null, locked: boolean, person: { id: string, name: string } | null, organization: { id: string, name: string, level: OrganizationLevel, readable: boolean } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type AccountCandidatesQueryVariables = Exact<{
  search: string;
}>;


export type AccountCandidatesQuery = { accountCandidates: Array<{ personId: string, name: string, organizationName: string | null, username: string }> };

export type CreateAccountMutationVariables = Exact<{
  input: CreateAccountInput;
  key?: string | null | undefined;
}>;


export type CreateAccountMutation = { createAccount: { initialPassword: string | null, account: { id: string, version: number, username: string, personId: string, passwordChangedAt: string, passwordExpiresAt: string | null, disabledAt: string | null, locked: boolean, person: { id: string, name: string } | null, organization: { id: string, name: string, level: OrganizationLevel, readable: boolean } | null } } };

export type ResetPasswordMutationVariables = Exact<{
  id: string | number;
  version: number;
  key?: string | null | undefined;
}>;


export type ResetPasswordMutation = { resetPassword: { initialPassword: string | null, account: { id: string, version: number, username: string, personId: string, passwordChangedAt: string, passwordExpiresAt: string | null, disabledAt: string | null, locked: boolean, person: { id: string, name: string } | null, organization: { id: string, name: string, level: OrganizationLevel, readable: boolean } | null } } };

export type DisableAccountMutationVariables = Exact<{
  id: string | number;
  version: number;
  reason?: string | null | undefined;
  key?: string | null | undefined;
}>;


export type DisableAccountMutation = { disableAccount: { id: string } };

export type EnableAccountMutationVariables = Exact<{
  id: string | number;
  version: number;
  key?: string | null | undefined;
}>;


export type EnableAccountMutation = { enableAccount: { id: string } };

export type UnlockAccountMutationVariables = Exact<{
  id: string | number;
  key?: string | null | undefined;
}>;


export type UnlockAccountMutation = { unlockAccount: { id: string } };

export type AccountSessionsQueryVariables = Exact<{
  account: string | number;
}>;


export type AccountSessionsQuery = { accountSessions: Array<{ id: string, address: string, userAgent: string, startedAt: string, usedAt: string, current: boolean }> };

export type EndSessionMutationVariables = Exact<{
  id: string | number;
  key?: string | null | undefined;
}>;


export type EndSessionMutation = { endSession: { id: string } };

export type EndAccountSessionsMutationVariables = Exact<{
  account: string | number;
  key?: string | null | undefined;
}>;


export type EndAccountSessionsMutation = { endAccountSessions: number };

export type MyTokensQueryVariables = Exact<{ [key: string]: never; }>;


export type MyTokensQuery = { myTokens: Array<{ id: string, name: string, expiresAt: string, usedAt: string | null }> };

export type CreateTokenMutationVariables = Exact<{
  name: string;
  days: number;
  key?: string | null | undefined;
}>;


export type CreateTokenMutation = { createToken: { secret: string | null, token: { id: string, name: string } } };

export type RevokeTokenMutationVariables = Exact<{
  id: string | number;
  key?: string | null | undefined;
}>;


export type RevokeTokenMutation = { revokeToken: { id: string } };

export type SetupStateQueryVariables = Exact<{
  token: string;
}>;


export type SetupStateQuery = { setupState: SetupState };

export type SetUpSystemMutationVariables = Exact<{
  token: string;
  input: SetUpSystemInput;
  key?: string | null | undefined;
}>;


export type SetUpSystemMutation = { setUpSystem: { id: string, name: string, level: OrganizationLevel, readable: boolean } };

export const AccountList = operation<AccountListQuery, AccountListQueryVariables>(
  'query',
  'bcf9e2092323ef7134ede4cb1d405451753d30d52e5cf2f607a6e0d95ebae157',
  "query AccountList($search:String$disabled:Boolean$first:Int$after:String){accounts(search:$search disabled:$disabled first:$first after:$after){nodes{...AccountPart __typename}pageInfo{hasNextPage endCursor __typename}totalCount __typename}}fragment AccountPart on Account{id version username personId passwordChangedAt passwordExpiresAt disabledAt locked person{id name __typename}organization{...OrganizationName __typename}__typename}fragment OrganizationName on OrganizationReference{id name level readable __typename}",
);

export const AccountCandidates = operation<AccountCandidatesQuery, AccountCandidatesQueryVariables>(
  'query',
  '7ab7e6b3f32c111486814b4d6e47a35c463a4c60f91b27ada94e57e8f2d9413f',
  "query AccountCandidates($search:String!){accountCandidates(search:$search){personId name organizationName username __typename}}",
);

export const CreateAccount = operation<CreateAccountMutation, CreateAccountMutationVariables>(
  'mutation',
  '0a84adfa82195ecfd1b5d2246affc7491409b9a717caec9fb9f34a22f8ebddfe',
  "mutation CreateAccount($input:CreateAccountInput!$key:String){createAccount(input:$input key:$key){account{...AccountPart __typename}initialPassword __typename}}fragment AccountPart on Account{id version username personId passwordChangedAt passwordExpiresAt disabledAt locked person{id name __typename}organization{...OrganizationName __typename}__typename}fragment OrganizationName on OrganizationReference{id name level readable __typename}",
);

export const ResetPassword = operation<ResetPasswordMutation, ResetPasswordMutationVariables>(
  'mutation',
  '39e3ee3df5c9c6f9c464a5a2d4c615faf1d3095d2358eea415ce55c38abee015',
  "mutation ResetPassword($id:ID!$version:Int!$key:String){resetPassword(id:$id version:$version key:$key){account{...AccountPart __typename}initialPassword __typename}}fragment AccountPart on Account{id version username personId passwordChangedAt passwordExpiresAt disabledAt locked person{id name __typename}organization{...OrganizationName __typename}__typename}fragment OrganizationName on OrganizationReference{id name level readable __typename}",
);

export const DisableAccount = operation<DisableAccountMutation, DisableAccountMutationVariables>(
  'mutation',
  '0bdbe0dfdd4a3acdd999d38e0e41b41e7f64b01caba8139a7b9b6a192e08237a',
  "mutation DisableAccount($id:ID!$version:Int!$reason:String$key:String){disableAccount(id:$id version:$version reason:$reason key:$key){id __typename}}",
);

export const EnableAccount = operation<EnableAccountMutation, EnableAccountMutationVariables>(
  'mutation',
  '9953df59c682eccd1b70da620f14294cd00bf28e161c5379a1d5553e521edcc8',
  "mutation EnableAccount($id:ID!$version:Int!$key:String){enableAccount(id:$id version:$version key:$key){id __typename}}",
);

export const UnlockAccount = operation<UnlockAccountMutation, UnlockAccountMutationVariables>(
  'mutation',
  '5423e688d039da33ced3866416326f7ba81a3fb53dd73ceb878ef251b8281761',
  "mutation UnlockAccount($id:ID!$key:String){unlockAccount(id:$id key:$key){id __typename}}",
);

export const AccountSessions = operation<AccountSessionsQuery, AccountSessionsQueryVariables>(
  'query',
  '963e798afb25672b05757f3e87c7a4c6a984658d60cbad4f02cbd14e7f045ad8',
  "query AccountSessions($account:ID!){accountSessions(account:$account){...SessionPart __typename}}fragment SessionPart on Session{id address userAgent startedAt usedAt current __typename}",
);

export const EndSession = operation<EndSessionMutation, EndSessionMutationVariables>(
  'mutation',
  'd69ebc6a5037966553370a47e62bd8c75b5167650907a5d366dae9c5dd5fe971',
  "mutation EndSession($id:ID!$key:String){endSession(id:$id key:$key){id __typename}}",
);

export const EndAccountSessions = operation<EndAccountSessionsMutation, EndAccountSessionsMutationVariables>(
  'mutation',
  'af46528632b923b6e07dd1c1247a07d6315b4908be2e5e693af09e990f46c68a',
  "mutation EndAccountSessions($account:ID!$key:String){endAccountSessions(account:$account key:$key)}",
);

export const MyTokens = operation<MyTokensQuery, MyTokensQueryVariables>(
  'query',
  '2357a589ef7ae231ec7a4cf5f555dfee67a95248f532b62995f0748110cc3c2a',
  "query MyTokens{myTokens{id name expiresAt usedAt __typename}}",
);

export const CreateToken = operation<CreateTokenMutation, CreateTokenMutationVariables>(
  'mutation',
  '906714b1959182786582a6e1d3011b90f87a1325870f7f6369554e794a179047',
  "mutation CreateToken($name:String!$days:Int!$key:String){createToken(name:$name days:$days key:$key){token{id name __typename}secret __typename}}",
);

export const RevokeToken = operation<RevokeTokenMutation, RevokeTokenMutationVariables>(
  'mutation',
  'c554f36208d882e44ee67f8c7bee9d034bb79acdb092150284c228bcb2d92d9b',
  "mutation RevokeToken($id:ID!$key:String){revokeToken(id:$id key:$key){id __typename}}",
);

export const SetupState = operation<SetupStateQuery, SetupStateQueryVariables>(
  'query',
  'd7f622e035e66b146f69973bdb6bd8542b6255ce6910ca5e28b6ddcecc0355d5',
  "query SetupState($token:String!){setupState(token:$token)}",
);

export const SetUpSystem = operation<SetUpSystemMutation, SetUpSystemMutationVariables>(
  'mutation',
  'ef2a1e563123f2236247e2724fc967164dc9166996d058f855a21660c0d66a24',
  "mutation SetUpSystem($token:String!$input:SetUpSystemInput!$key:String){setUpSystem(token:$token input:$input key:$key){...OrganizationName __typename}}fragment OrganizationName on OrganizationReference{id name level readable __typename}",
);
