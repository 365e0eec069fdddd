// Written by apps/admin/generate.ts from src/modules/responsibility/responsibility.graphql; not edited by hand.
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

export type ResponsibilityKind =
  | 'YEARLY_DUTY'
  | 'LIST_DUTY'
  | 'KEY_TASK'
  | 'CONTACT_DUTY';

export type ResponsibilityState =
  | 'OPEN'
  | 'REPORTED'
  | 'DONE'
  | 'CANCELLED';

export type CreateResponsibilityInput = {
  personId: string | number;
  title: string;
  detail?: string | null | undefined;
  source?: string | null | undefined;
  dueOn: string;
  organizationId: string | number;
  kind: ResponsibilityKind;
  year: number;
};

export type EditResponsibilityInput = {
  personId: string | number;
  title: string;
  detail?: string | null | undefined;
  source?: string | null | undefined;
  dueOn: string;
};

export type DutyPartFragment = { id: string, version: number, kind: ResponsibilityKind, year: number, title: string, detail: string | null, source: string | null, dueOn: string, state: ResponsibilityState, overdue: boolean, result: string | null, remark: string | null, reportedAt: string | null, settledOn: string | null, organization: { id: string, name: string, level: OrganizationLevel, readable: boolean }, person: { id: string, name: string }, reporter: { id: string, name: string } | null, settler: { id: string, name: string } | null };

export type DutyListQueryVariables = Exact<{
  under?: string | number | null | undefined;
  organization?: string | number | null | undefined;
  person?: string | number | null | undefined;
  kind?: ResponsibilityKind | null | undefined;
  state?: ResponsibilityState | null | undefined;
  year?: number | null | undefined;
  overdue?: boolean | null | undefined;
  waiting?: boolean | null | undefined;
  cancelled?: boolean | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type DutyListQuery = { responsibilities: { totalCount: number | null, nodes: Array<{ id: string, version: number, kind: ResponsibilityKind, year: number, title: string, detail: string | null, source: string | null, dueOn: string, state: ResponsibilityState, overdue: boolean, result: string | null, remark: string | null, reportedAt: string | null, settledOn: string | null, organization: { id: string, name: string, level: OrganizationLevel, readable: boolean }, person: { id: string, name: string }, reporter: { id: string, name: string } | null, settler: { id: string, name: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type DutyFiguresQueryVariables = Exact<{
  under: string | number;
  year: number;
}>;


export type DutyFiguresQuery = { waiting: { totalCount: number | null }, overdue: { totalCount: number | null }, reported: { totalCount: number | null }, done: { totalCount: number | null }, all: { totalCount: number | null } };

export type MyDutiesQueryVariables = Exact<{
  kind?: ResponsibilityKind | null | undefined;
  state?: ResponsibilityState | null | undefined;
  year?: number | null | undefined;
  overdue?: boolean | null | undefined;
  waiting?: boolean | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type MyDutiesQuery = { myResponsibilities: { totalCount: number | null, nodes: Array<{ id: string, version: number, kind: ResponsibilityKind, year: number, title: string, detail: string | null, source: string | null, dueOn: string, state: ResponsibilityState, overdue: boolean, result: string | null, remark: string | null, reportedAt: string | null, settledOn: string | null, organization: { id: string, name: string, level: OrganizationLevel, readable: boolean }, person: { id: string, name: string }, reporter: { id: string, name: string } | null, settler: { id: string, name: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type DutyRecordQueryVariables = Exact<{
  id: string | number;
}>;


export type DutyRecordQuery = { responsibility: { id: string, version: number, kind: ResponsibilityKind, year: number, title: string, detail: string | null, source: string | null, dueOn: string, state: ResponsibilityState, overdue: boolean, result: string | null, remark: string | null, reportedAt: string | null, settledOn: string | null, organization: { id: string, name: string, level: OrganizationLevel, readable: boolean }, person: { id: string, name: string }, reporter: { id: string, name: string } | null, settler: { id: string, name: string } | null } | null };

export type DutyHistoryQueryVariables = Exact<{
  id: string | number;
}>;


export type DutyHistoryQuery = { responsibility: { id: string, history: { nodes: Array<{ id: string, at: string, actor: string, operation: string, action: HistoryAction, entity: string, reason: string | null, changes: Array<{ field: string, before: string | null, after: string | null }> }> } | null } | null };

export type CreateResponsibilityMutationVariables = Exact<{
  input: CreateResponsibilityInput;
  key?: string | null | undefined;
}>;


export type CreateResponsibilityMutation = { createResponsibility: { id: string } };

export type EditResponsibilityMutationVariables = Exact<{
  id: string | number;
  version: number;
  input: EditResponsibilityInput;
  key?: string | null | undefined;
}>;


export type EditResponsibilityMutation = { editResponsibility: { id: string } };

export type ReportMyResponsibilityMutationVariables = Exact<{
  id: string | number;
  version: number;
  result: string;
  key?: string | null | undefined;
}>;


export type ReportMyResponsibilityMutation = { reportMyResponsibility: { id: string } };

export type ReportResponsibilityMutationVariables = Exact<{
  id: string | number;
  version: number;
  result: string;
  key?: string | null | undefined;
}>;


export type ReportResponsibilityMutation = { reportResponsibility: { id: string } };

export type ConfirmResponsibilityMutationVariables = Exact<{
  id: string | number;
  version: number;
  key?: string | null | undefined;
}>;


export type ConfirmResponsibilityMutation = { confirmResponsibility: { id: string } };

export type ReturnResponsibilityMutationVariables = Exact<{
  id: string | number;
  version: number;
  reason: string;
  key?: string | null | undefined;
}>;


export type ReturnResponsibilityMutation = { returnResponsibility: { id: string } };

export type ReopenResponsibilityMutationVariables = Exact<{
  id: string | number;
  version: number;
  reason: string;
  key?: string | null | undefined;
}>;


export type ReopenResponsibilityMutation = { reopenResponsibility: { id: string } };

export type CancelResponsibilityMutationVariables = Exact<{
  id: string | number;
  version: number;
  reason: string;
  key?: string | null | undefined;
}>;


export type CancelResponsibilityMutation = { cancelResponsibility: { id: string } };

export type HandOverResponsibilitiesMutationVariables = Exact<{
  organization: string | number;
  from: string | number;
  to: string | number;
  reason?: string | null | undefined;
  key?: string | null | undefined;
}>;


export type HandOverResponsibilitiesMutation = { handOverResponsibilities: number };

export const DutyList = operation<DutyListQuery, DutyListQueryVariables>(
  'query',
  '0457a5ca165f3ee38ca9b672bfafecea96fa57bd9c5e18fe3212f5c1ca95eec2',
  "query DutyList($under:ID$organization:ID$person:ID$kind:ResponsibilityKind$state:ResponsibilityState$year:Int$overdue:Boolean$waiting:Boolean$cancelled:Boolean$first:Int$after:String){responsibilities(under:$under organization:$organization person:$person kind:$kind state:$state year:$year overdue:$overdue waiting:$waiting cancelled:$cancelled first:$first after:$after){nodes{...DutyPart __typename}pageInfo{hasNextPage endCursor __typename}totalCount __typename}}fragment DutyPart on Responsibility{id version kind year title detail source dueOn state overdue result remark reportedAt settledOn organization{...OrganizationName __typename}person{id name __typename}reporter{id name __typename}settler{id name __typename}__typename}fragment OrganizationName on OrganizationReference{id name level readable __typename}",
);

export const DutyFigures = operation<DutyFiguresQuery, DutyFiguresQueryVariables>(
  'query',
  'a5dd383fdc624552af615b454484edce553ca77366c50d090de914116afddf72',
  "query DutyFigures($under:ID!$year:Int!){waiting:responsibilities(under:$under year:$year waiting:true first:1){totalCount __typename}overdue:responsibilities(under:$under overdue:true first:1){totalCount __typename}reported:responsibilities(under:$under year:$year state:REPORTED first:1){totalCount __typename}done:responsibilities(under:$under year:$year state:DONE first:1){totalCount __typename}all:responsibilities(under:$under year:$year cancelled:false first:1){totalCount __typename}}",
);

export const MyDuties = operation<MyDutiesQuery, MyDutiesQueryVariables>(
  'query',
  '1c691de9e148b18c2bf4632ae713dd0e1f7a96411eabfa90b8a7f63778d5136d',
  "query MyDuties($kind:ResponsibilityKind$state:ResponsibilityState$year:Int$overdue:Boolean$waiting:Boolean$first:Int$after:String){myResponsibilities(kind:$kind state:$state year:$year overdue:$overdue waiting:$waiting first:$first after:$after){nodes{...DutyPart __typename}pageInfo{hasNextPage endCursor __typename}totalCount __typename}}fragment DutyPart on Responsibility{id version kind year title detail source dueOn state overdue result remark reportedAt settledOn organization{...OrganizationName __typename}person{id name __typename}reporter{id name __typename}settler{id name __typename}__typename}fragment OrganizationName on OrganizationReference{id name level readable __typename}",
);

export const DutyRecord = operation<DutyRecordQuery, DutyRecordQueryVariables>(
  'query',
  'fadec7dd4af7e4f7c7a61817ef04202a9ef046c1ca85e9da831759c99e53fc47',
  "query DutyRecord($id:ID!){responsibility(id:$id){...DutyPart __typename}}fragment DutyPart on Responsibility{id version kind year title detail source dueOn state overdue result remark reportedAt settledOn organization{...OrganizationName __typename}person{id name __typename}reporter{id name __typename}settler{id name __typename}__typename}fragment OrganizationName on OrganizationReference{id name level readable __typename}",
);

export const DutyHistory = operation<DutyHistoryQuery, DutyHistoryQueryVariables>(
  'query',
  '7f7de3bcd9f33a73dca3be147d676ca4b8c699e5456ba4cd03b3c00d5d3d92ae',
  "query DutyHistory($id:ID!){responsibility(id:$id){id history(first:30){nodes{...HistoryPart __typename}__typename}__typename}}fragment HistoryPart on HistoryEntry{id at actor operation action entity reason changes{field before after __typename}__typename}",
);

export const CreateResponsibility = operation<CreateResponsibilityMutation, CreateResponsibilityMutationVariables>(
  'mutation',
  '734a6cc2ac79d35c5b1217be51c73ee1f504189800982d15c797c6035c3a150e',
  "mutation CreateResponsibility($input:CreateResponsibilityInput!$key:String){createResponsibility(input:$input key:$key){id __typename}}",
);

export const EditResponsibility = operation<EditResponsibilityMutation, EditResponsibilityMutationVariables>(
  'mutation',
  'ed79454a3b1233589a6954df90329e9183637614022432e7dd82ee24a70e738d',
  "mutation EditResponsibility($id:ID!$version:Int!$input:EditResponsibilityInput!$key:String){editResponsibility(id:$id version:$version input:$input key:$key){id __typename}}",
);

export const ReportMyResponsibility = operation<ReportMyResponsibilityMutation, ReportMyResponsibilityMutationVariables>(
  'mutation',
  '610e1999210b8d3d2b57afebc7635e8b73ab33090e7e999690063da5f319aaa9',
  "mutation ReportMyResponsibility($id:ID!$version:Int!$result:String!$key:String){reportMyResponsibility(id:$id version:$version result:$result key:$key){id __typename}}",
);

export const ReportResponsibility = operation<ReportResponsibilityMutation, ReportResponsibilityMutationVariables>(
  'mutation',
  '902d63de5da983b4ee6b99ee8027afb301efd3809c7d5f8aac9ac62418814c67',
  "mutation ReportResponsibility($id:ID!$version:Int!$result:String!$key:String){reportResponsibility(id:$id version:$version result:$result key:$key){id __typename}}",
);

export const ConfirmResponsibility = operation<ConfirmResponsibilityMutation, ConfirmResponsibilityMutationVariables>(
  'mutation',
  '9f3a902677ef1afa9cb5145cd6bc53455faa5898e04c1ea869b7d047169c5d0f',
  "mutation ConfirmResponsibility($id:ID!$version:Int!$key:String){confirmResponsibility(id:$id version:$version key:$key){id __typename}}",
);

export const ReturnResponsibility = operation<ReturnResponsibilityMutation, ReturnResponsibilityMutationVariables>(
  'mutation',
  '2962785a10871ebdf7df21a9aa167ffdb431b50e77944b48c1b66d7cb9e5d203',
  "mutation ReturnResponsibility($id:ID!$version:Int!$reason:String!$key:String){returnResponsibility(id:$id version:$version reason:$reason key:$key){id __typename}}",
);

export const ReopenResponsibility = operation<ReopenResponsibilityMutation, ReopenResponsibilityMutationVariables>(
  'mutation',
  '703981770ea19a8918a51a76b1d51370399e7321dbec66ac7b74bcebff06f2fc',
  "mutation ReopenResponsibility($id:ID!$version:Int!$reason:String!$key:String){reopenResponsibility(id:$id version:$version reason:$reason key:$key){id __typename}}",
);

export const CancelResponsibility = operation<CancelResponsibilityMutation, CancelResponsibilityMutationVariables>(
  'mutation',
  'eb8fa4e90cc6479ec75f61186bf82bb422fa2fef690a9df34fe95ed7fdd799ba',
  "mutation CancelResponsibility($id:ID!$version:Int!$reason:String!$key:String){cancelResponsibility(id:$id version:$version reason:$reason key:$key){id __typename}}",
);

export const HandOverResponsibilities = operation<HandOverResponsibilitiesMutation, HandOverResponsibilitiesMutationVariables>(
  'mutation',
  'b8e23025579885b2f2f851b58f9fea7767a2d418ad3d478f0e60e0d626ed400a',
  "mutation HandOverResponsibilities($organization:ID!$from:ID!$to:ID!$reason:String$key:String){handOverResponsibilities(organization:$organization from:$from to:$to reason:$reason key:$key)}",
);
