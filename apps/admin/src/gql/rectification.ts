// Written by apps/admin/generate.ts from src/modules/ledger/rectification.graphql; not edited by hand.
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

export type RectificationState =
  | 'PLAN_REQUIRED'
  | 'ACTIVE'
  | 'SUBMITTED'
  | 'EXTENDED'
  | 'PASSED'
  | 'WITHDRAWN';

export type RectificationPlanInput = {
  cause?: string | null | undefined;
  helperId?: string | number | null | undefined;
  dueOn?: string | null | undefined;
};

export type RectificationRowFragment = { id: string, version: number, state: RectificationState, stars: number, openedOn: string, planDueOn: string, dueOn: string, nextDueOn: string, organization: { id: string, name: string, level: OrganizationLevel, readable: boolean }, helper: { id: string, name: string } | null };

export type RectificationsQueryVariables = Exact<{
  under?: string | number | null | undefined;
  state?: RectificationState | null | undefined;
  open?: boolean | null | undefined;
  overdue?: boolean | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type RectificationsQuery = { rectifications: { totalCount: number | null, nodes: Array<{ id: string, version: number, state: RectificationState, stars: number, openedOn: string, planDueOn: string, dueOn: string, nextDueOn: string, organization: { id: string, name: string, level: OrganizationLevel, readable: boolean }, helper: { id: string, name: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type RectificationBoardQueryVariables = Exact<{
  under: string | number;
}>;


export type RectificationBoardQuery = { rectificationBoard: Array<{ state: RectificationState, count: number, overdue: number }> };

export type OneRectificationQueryVariables = Exact<{
  id: string | number;
}>;


export type OneRectificationQuery = { rectification: { cause: string | null, activeOn: string | null, result: string | null, submittedOn: string | null, decidedOn: string | null, decisionReason: string | null, extendCount: number, id: string, version: number, state: RectificationState, stars: number, openedOn: string, planDueOn: string, dueOn: string, nextDueOn: string, decider: { id: string, name: string } | null, later: { stars: number, improved: boolean, ratedOn: string | null } | null, issues: { issues: number, withoutTask: number, unsettled: number }, steps: { activate: { ok: boolean, code: string | null, details: unknown }, submit: { ok: boolean, code: string | null, details: unknown }, decide: { ok: boolean, code: string | null, details: unknown } }, organization: { id: string, name: string, level: OrganizationLevel, readable: boolean }, helper: { id: string, name: string } | null } | null };

export type RectificationHistoryQueryVariables = Exact<{
  id: string | number;
}>;


export type RectificationHistoryQuery = { rectification: { id: string, history: { nodes: Array<{ id: string, at: string, actor: string, operation: string, action: HistoryAction, entity: string, reason: string | null, changes: Array<{ field: string, before: string | null, after: string | null }> }> } | null } | null };

export type RectificationTodoQueryVariables = Exact<{
  organization: string | number;
}>;


export type RectificationTodoQuery = { open: { nodes: Array<{ id: string, version: number, state: RectificationState, stars: number, openedOn: string, planDueOn: string, dueOn: string, nextDueOn: string, organization: { id: string, name: string, level: OrganizationLevel, readable: boolean }, helper: { id: string, name: string } | null }> }, submitted: { totalCount: number | null } };

export type PlanRectificationMutationVariables = Exact<{
  id: string | number;
  version: number;
  input: RectificationPlanInput;
  key?: string | null | undefined;
}>;


export type PlanRectificationMutation = { planRectification: { id: string } };

export type ActivateRectificationMutationVariables = Exact<{
  id: string | number;
  version: number;
  key?: string | null | undefined;
}>;


export type ActivateRectificationMutation = { activateRectification: { id: string } };

export type SubmitRectificationMutationVariables = Exact<{
  id: string | number;
  version: number;
  result: string;
  key?: string | null | undefined;
}>;


export type SubmitRectificationMutation = { submitRectification: { id: string } };

export type PassRectificationMutationVariables = Exact<{
  id: string | number;
  version: number;
  opinion?: string | null | undefined;
  key?: string | null | undefined;
}>;


export type PassRectificationMutation = { passRectification: { id: string } };

export type ExtendRectificationMutationVariables = Exact<{
  id: string | number;
  version: number;
  reason: string;
  until: string;
  key?: string | null | undefined;
}>;


export type ExtendRectificationMutation = { extendRectification: { id: string } };

export const Rectifications = operation<RectificationsQuery, RectificationsQueryVariables>(
  'query',
  'baf79226307893e0639b838d9bd61bd46113874fa47745ae9ba685e3f5acc159',
  "query Rectifications($under:ID$state:RectificationState$open:Boolean$overdue:Boolean$first:Int$after:String){rectifications(under:$under state:$state open:$open overdue:$overdue first:$first after:$after){nodes{...RectificationRow __typename}pageInfo{hasNextPage endCursor __typename}totalCount __typename}}fragment OrganizationName on OrganizationReference{id name level readable __typename}fragment RectificationRow on Rectification{id version state stars openedOn planDueOn dueOn nextDueOn organization{...OrganizationName __typename}helper{id name __typename}__typename}",
);

export const RectificationBoard = operation<RectificationBoardQuery, RectificationBoardQueryVariables>(
  'query',
  '26eb346e7e32766f84c5b912db464fd1684e30cd424615db76e6e602f992782c',
  "query RectificationBoard($under:ID!){rectificationBoard(under:$under){state count overdue __typename}}",
);

export const OneRectification = operation<OneRectificationQuery, OneRectificationQueryVariables>(
  'query',
  'b09838c2ba281234efe094c5755a855abe3c30de78e458a682d399e61acedecb',
  "query OneRectification($id:ID!){rectification(id:$id){...RectificationRow cause activeOn result submittedOn decidedOn decisionReason extendCount decider{id name __typename}later{stars improved ratedOn __typename}issues{issues withoutTask unsettled __typename}steps{activate{...VerdictFields __typename}submit{...VerdictFields __typename}decide{...VerdictFields __typename}__typename}__typename}}fragment OrganizationName on OrganizationReference{id name level readable __typename}fragment RectificationRow on Rectification{id version state stars openedOn planDueOn dueOn nextDueOn organization{...OrganizationName __typename}helper{id name __typename}__typename}fragment VerdictFields on Verdict{ok code details __typename}",
);

export const RectificationHistory = operation<RectificationHistoryQuery, RectificationHistoryQueryVariables>(
  'query',
  '46775b4721eeb6a9561d48afc74ce14990ed39f86b5e4675f009f08ddd34aa0f',
  "query RectificationHistory($id:ID!){rectification(id:$id){id history(first:30){nodes{...HistoryPart __typename}__typename}__typename}}fragment HistoryPart on HistoryEntry{id at actor operation action entity reason changes{field before after __typename}__typename}",
);

export const RectificationTodo = operation<RectificationTodoQuery, RectificationTodoQueryVariables>(
  'query',
  '11fff3298d084885f348aeaa82e3723f22bf3890955919ccd0abe4621d884475',
  "query RectificationTodo($organization:ID!){open:rectifications(organization:$organization open:true first:1){nodes{...RectificationRow __typename}__typename}submitted:rectifications(under:$organization state:SUBMITTED first:1){totalCount __typename}}fragment OrganizationName on OrganizationReference{id name level readable __typename}fragment RectificationRow on Rectification{id version state stars openedOn planDueOn dueOn nextDueOn organization{...OrganizationName __typename}helper{id name __typename}__typename}",
);

export const PlanRectification = operation<PlanRectificationMutation, PlanRectificationMutationVariables>(
  'mutation',
  'd2915036f9c23c0c1ea77295240baca0a48058962e10d82952ae1a17b47d79c1',
  "mutation PlanRectification($id:ID!$version:Int!$input:RectificationPlanInput!$key:String){planRectification(id:$id version:$version input:$input key:$key){id __typename}}",
);

export const ActivateRectification = operation<ActivateRectificationMutation, ActivateRectificationMutationVariables>(
  'mutation',
  'c1455755dad03e4405ca8a724df6e39c80e19539f74e9b7f80e551264e6c258d',
  "mutation ActivateRectification($id:ID!$version:Int!$key:String){activateRectification(id:$id version:$version key:$key){id __typename}}",
);

export const SubmitRectification = operation<SubmitRectificationMutation, SubmitRectificationMutationVariables>(
  'mutation',
  'b10ed7b0cfbb8d7507b402217517dafe25f01d8c15bb395661a6d6011395eeec',
  "mutation SubmitRectification($id:ID!$version:Int!$result:String!$key:String){submitRectification(id:$id version:$version result:$result key:$key){id __typename}}",
);

export const PassRectification = operation<PassRectificationMutation, PassRectificationMutationVariables>(
  'mutation',
  'd8932fac581bffeec7e42d47ed7aeba20517f1ceb9b843f9175e79aece003789',
  "mutation PassRectification($id:ID!$version:Int!$opinion:String$key:String){passRectification(id:$id version:$version opinion:$opinion key:$key){id __typename}}",
);

export const ExtendRectification = operation<ExtendRectificationMutation, ExtendRectificationMutationVariables>(
  'mutation',
  'e98171c86eb4db9108c9dc076cebd213f61fd1614325ec505709397ddbae848f',
  "mutation ExtendRectification($id:ID!$version:Int!$reason:String!$until:Date!$key:String){extendRectification(id:$id version:$version reason:$reason until:$until key:$key){id __typename}}",
);
