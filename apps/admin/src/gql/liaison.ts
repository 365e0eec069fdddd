// Written by apps/admin/generate.ts from src/modules/liaison/liaison.graphql; not edited by hand.
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

export type BranchType =
  | 'ORGAN'
  | 'INSTITUTION'
  | 'SOE'
  | 'RURAL'
  | 'COMMUNITY'
  | 'PRIVATE_ENTERPRISE'
  | 'SOCIAL_ORG';

export type HistoryAction =
  | 'insert'
  | 'update'
  | 'remove';

export type ContactState =
  | 'PLANNED'
  | 'ACTIVE'
  | 'ENDED';

export type CardAction =
  | 'OVERDUE_PROMISE'
  | 'MISSING_PLAN'
  | 'NO_VISIT'
  | 'LOST_STAR'
  | 'NOTHING';

export type VisitMode =
  | 'ON_SITE'
  | 'PHONE'
  | 'MEETING';

export type AssignContactPointInput = {
  organizationId: string | number;
  leaderId: string | number;
  fromOn: string;
  toOn?: string | null | undefined;
  source?: string | null | undefined;
};

export type EditContactPointInput = {
  fromOn: string;
  toOn?: string | null | undefined;
  source?: string | null | undefined;
};

export type VisitInput = {
  visitedOn: string;
  mode: VisitMode;
  place?: string | null | undefined;
  joinedActivity?: string | null | undefined;
  findings: string;
  promise?: string | null | undefined;
  promiseDueOn?: string | null | undefined;
};

export type ContactCardFragment = { id: string, version: number, state: ContactState, fromOn: string, toOn: string | null, source: string | null, lastVisitOn: string | null, daysSinceVisit: number | null, visitedThisQuarter: boolean, overduePromises: number, overdueResponsibilities: number, nextAction: CardAction, branch: { id: string, name: string, type: BranchType | null }, leader: { id: string, name: string }, rating: { failed: Array<string>, id: string, stars: number | null, previousStars: number | null, petals: Array<{ code: string, lit: boolean, name: { zh: string, en: string }, short: { zh: string, en: string } }> } | null };

export type MyContactsQueryVariables = Exact<{
  leader: string | number;
}>;


export type MyContactsQuery = { contactPoints: { totalCount: number | null, nodes: Array<{ id: string, version: number, state: ContactState, fromOn: string, toOn: string | null, source: string | null, lastVisitOn: string | null, daysSinceVisit: number | null, visitedThisQuarter: boolean, overduePromises: number, overdueResponsibilities: number, nextAction: CardAction, branch: { id: string, name: string, type: BranchType | null }, leader: { id: string, name: string }, rating: { failed: Array<string>, id: string, stars: number | null, previousStars: number | null, petals: Array<{ code: string, lit: boolean, name: { zh: string, en: string }, short: { zh: string, en: string } }> } | null }> } };

export type ContactRowFragment = { leaderTitle: string | null, leaderIsMember: boolean, id: string, version: number, state: ContactState, fromOn: string, toOn: string | null, source: string | null, lastVisitOn: string | null, daysSinceVisit: number | null, visitedThisQuarter: boolean, overduePromises: number, overdueResponsibilities: number, nextAction: CardAction, branch: { id: string, name: string, type: BranchType | null }, leader: { id: string, name: string }, rating: { failed: Array<string>, id: string, stars: number | null, previousStars: number | null, petals: Array<{ code: string, lit: boolean, name: { zh: string, en: string }, short: { zh: string, en: string } }> } | null };

export type ContactListQueryVariables = Exact<{
  under?: string | number | null | undefined;
  leader?: string | number | null | undefined;
  organization?: string | number | null | undefined;
  state?: ContactState | null | undefined;
  visited?: boolean | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ContactListQuery = { contactPoints: { totalCount: number | null, nodes: Array<{ leaderTitle: string | null, leaderIsMember: boolean, id: string, version: number, state: ContactState, fromOn: string, toOn: string | null, source: string | null, lastVisitOn: string | null, daysSinceVisit: number | null, visitedThisQuarter: boolean, overduePromises: number, overdueResponsibilities: number, nextAction: CardAction, branch: { id: string, name: string, type: BranchType | null }, leader: { id: string, name: string }, rating: { failed: Array<string>, id: string, stars: number | null, previousStars: number | null, petals: Array<{ code: string, lit: boolean, name: { zh: string, en: string }, short: { zh: string, en: string } }> } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ContactRecordQueryVariables = Exact<{
  id: string | number;
}>;


export type ContactRecordQuery = { contactPoint: { leaderTitle: string | null, leaderIsMember: boolean, id: string, version: number, state: ContactState, fromOn: string, toOn: string | null, source: string | null, lastVisitOn: string | null, daysSinceVisit: number | null, visitedThisQuarter: boolean, overduePromises: number, overdueResponsibilities: number, nextAction: CardAction, branch: { id: string, name: string, type: BranchType | null }, leader: { id: string, name: string }, rating: { failed: Array<string>, id: string, stars: number | null, previousStars: number | null, petals: Array<{ code: string, lit: boolean, name: { zh: string, en: string }, short: { zh: string, en: string } }> } | null } | null };

export type ContactHistoryQueryVariables = Exact<{
  id: string | number;
}>;


export type ContactHistoryQuery = { contactPoint: { id: string, history: { nodes: Array<{ id: string, at: string, actor: string, operation: string, action: HistoryAction, entity: string, reason: string | null, changes: Array<{ field: string, before: string | null, after: string | null }> }> } | null } | null };

export type VisitPartFragment = { id: string, version: number, contactPointId: string, visitedOn: string, mode: VisitMode, place: string | null, joinedActivity: string | null, findings: string, promise: string | null, promiseDueOn: string | null, promiseDoneOn: string | null, promiseOverdue: boolean, proxy: boolean, mine: boolean, branch: { id: string, name: string, level: OrganizationLevel, readable: boolean }, leader: { id: string, name: string }, recorder: { id: string, name: string } | null };

export type VisitListQueryVariables = Exact<{
  under?: string | number | null | undefined;
  contactPoint?: string | number | null | undefined;
  organization?: string | number | null | undefined;
  leader?: string | number | null | undefined;
  period?: string | number | null | undefined;
  promiseOpen?: boolean | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type VisitListQuery = { visits: { totalCount: number | null, nodes: Array<{ id: string, version: number, contactPointId: string, visitedOn: string, mode: VisitMode, place: string | null, joinedActivity: string | null, findings: string, promise: string | null, promiseDueOn: string | null, promiseDoneOn: string | null, promiseOverdue: boolean, proxy: boolean, mine: boolean, branch: { id: string, name: string, level: OrganizationLevel, readable: boolean }, leader: { id: string, name: string }, recorder: { id: string, name: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type CoverageRowFragment = { lastVisitOn: string | null, branch: { id: string, name: string, type: BranchType | null, parent: { id: string, name: string, level: OrganizationLevel, readable: boolean } | null }, contactPoints: Array<{ id: string, leader: { id: string, name: string } }> };

export type CoverageListQueryVariables = Exact<{
  under?: string | number | null | undefined;
  covered?: boolean | null | undefined;
  visited?: boolean | null | undefined;
  period?: string | number | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type CoverageListQuery = { liaisonBranches: { totalCount: number | null, nodes: Array<{ lastVisitOn: string | null, branch: { id: string, name: string, type: BranchType | null, parent: { id: string, name: string, level: OrganizationLevel, readable: boolean } | null }, contactPoints: Array<{ id: string, leader: { id: string, name: string } }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type CoverageFiguresQueryVariables = Exact<{
  under: string | number;
  period?: string | number | null | undefined;
}>;


export type CoverageFiguresQuery = { all: { totalCount: number | null }, uncovered: { totalCount: number | null }, unvisited: { totalCount: number | null }, idle: { totalCount: number | null } };

export type LeaderListQueryVariables = Exact<{
  under?: string | number | null | undefined;
  visited?: boolean | null | undefined;
  period?: string | number | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type LeaderListQuery = { liaisonLeaders: { totalCount: number | null, nodes: Array<{ title: string | null, contactCount: number, visitedCount: number, lastVisitOn: string | null, person: { id: string, name: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type AssignContactPointMutationVariables = Exact<{
  input: AssignContactPointInput;
  key?: string | null | undefined;
}>;


export type AssignContactPointMutation = { assignContactPoint: { id: string, leaderIsMember: boolean } };

export type EditContactPointMutationVariables = Exact<{
  id: string | number;
  version: number;
  input: EditContactPointInput;
  key?: string | null | undefined;
}>;


export type EditContactPointMutation = { editContactPoint: { id: string } };

export type ChangeLiaisonLeaderMutationVariables = Exact<{
  id: string | number;
  version: number;
  leaderId: string | number;
  on: string;
  source?: string | null | undefined;
  reason?: string | null | undefined;
  key?: string | null | undefined;
}>;


export type ChangeLiaisonLeaderMutation = { changeLiaisonLeader: { id: string } };

export type EndContactPointMutationVariables = Exact<{
  id: string | number;
  version: number;
  on: string;
  reason?: string | null | undefined;
  key?: string | null | undefined;
}>;


export type EndContactPointMutation = { endContactPoint: { id: string } };

export type RecordVisitMutationVariables = Exact<{
  contactPoint: string | number;
  input: VisitInput;
  key?: string | null | undefined;
}>;


export type RecordVisitMutation = { recordVisit: { id: string } };

export type CorrectVisitMutationVariables = Exact<{
  id: string | number;
  version: number;
  input: VisitInput;
  key?: string | null | undefined;
}>;


export type CorrectVisitMutation = { correctVisit: { id: string } };

export type WithdrawVisitMutationVariables = Exact<{
  id: string | number;
  version: number;
  reason?: string | null | undefined;
  key?: string | null | undefined;
}>;


export type WithdrawVisitMutation = { withdrawVisit: boolean };

export type KeepPromiseMutationVariables = Exact<{
  id: string | number;
  version: number;
  on?: string | null | undefined;
  key?: string | null | undefined;
}>;


export type KeepPromiseMutation = { keepPromise: { id: string } };

export const MyContacts = operation<MyContactsQuery, MyContactsQueryVariables>(
  'query',
  '4bf08b9e8fd6ceabe00b078c5257d5c3a345809ee918143087c72624481aa500',
  "query MyContacts($leader:ID!){contactPoints(leader:$leader state:ACTIVE first:50){nodes{...ContactCard __typename}totalCount __typename}}fragment BilingualPart on BilingualText{zh en __typename}fragment ContactCard on ContactPoint{id version state fromOn toOn source branch{id name type __typename}leader{id name __typename}rating{...RatingMark failed __typename}lastVisitOn daysSinceVisit visitedThisQuarter overduePromises overdueResponsibilities nextAction __typename}fragment RatingMark on Assessment{id stars previousStars petals{code lit name{...BilingualPart __typename}short{...BilingualPart __typename}__typename}__typename}",
);

export const ContactList = operation<ContactListQuery, ContactListQueryVariables>(
  'query',
  '35e442c14032fb99bd6300f5f3f479de5254b86b72bc067708c739411e203644',
  "query ContactList($under:ID$leader:ID$organization:ID$state:ContactState$visited:Boolean$first:Int$after:String){contactPoints(under:$under leader:$leader organization:$organization state:$state visited:$visited first:$first after:$after){nodes{...ContactRow __typename}pageInfo{hasNextPage endCursor __typename}totalCount __typename}}fragment BilingualPart on BilingualText{zh en __typename}fragment ContactCard on ContactPoint{id version state fromOn toOn source branch{id name type __typename}leader{id name __typename}rating{...RatingMark failed __typename}lastVisitOn daysSinceVisit visitedThisQuarter overduePromises overdueResponsibilities nextAction __typename}fragment ContactRow on ContactPoint{...ContactCard leaderTitle leaderIsMember __typename}fragment RatingMark on Assessment{id stars previousStars petals{code lit name{...BilingualPart __typename}short{...BilingualPart __typename}__typename}__typename}",
);

export const ContactRecord = operation<ContactRecordQuery, ContactRecordQueryVariables>(
  'query',
  '8c1f787c2533c65a8bc91f3c140014b88fc0e26ccab2999dec6ea19e29d1b1fe',
  "query ContactRecord($id:ID!){contactPoint(id:$id){...ContactRow __typename}}fragment BilingualPart on BilingualText{zh en __typename}fragment ContactCard on ContactPoint{id version state fromOn toOn source branch{id name type __typename}leader{id name __typename}rating{...RatingMark failed __typename}lastVisitOn daysSinceVisit visitedThisQuarter overduePromises overdueResponsibilities nextAction __typename}fragment ContactRow on ContactPoint{...ContactCard leaderTitle leaderIsMember __typename}fragment RatingMark on Assessment{id stars previousStars petals{code lit name{...BilingualPart __typename}short{...BilingualPart __typename}__typename}__typename}",
);

export const ContactHistory = operation<ContactHistoryQuery, ContactHistoryQueryVariables>(
  'query',
  '85dd97d3f36638f4784767cc55b53f375dfc4890aa2123784b58cc44b363f9fa',
  "query ContactHistory($id:ID!){contactPoint(id:$id){id history(first:30){nodes{...HistoryPart __typename}__typename}__typename}}fragment HistoryPart on HistoryEntry{id at actor operation action entity reason changes{field before after __typename}__typename}",
);

export const VisitList = operation<VisitListQuery, VisitListQueryVariables>(
  'query',
  '4a8e70fab414f0382255c3e55b1fb2d8d4a42f5c894d0f7991376395f77b0141',
  "query VisitList($under:ID$contactPoint:ID$organization:ID$leader:ID$period:ID$promiseOpen:Boolean$first:Int$after:String){visits(under:$under contactPoint:$contactPoint organization:$organization leader:$leader period:$period promiseOpen:$promiseOpen first:$first after:$after){nodes{...VisitPart __typename}pageInfo{hasNextPage endCursor __typename}totalCount __typename}}fragment OrganizationName on OrganizationReference{id name level readable __typename}fragment VisitPart on Visit{id version contactPointId visitedOn mode place joinedActivity findings promise promiseDueOn promiseDoneOn promiseOverdue proxy mine branch{...OrganizationName __typename}leader{id name __typename}recorder{id name __typename}__typename}",
);

export const CoverageList = operation<CoverageListQuery, CoverageListQueryVariables>(
  'query',
  '0d7f6464e6ca5f2eb706f93cdcdb04b6ccab4dbc482b5966657b80203f2a29be',
  "query CoverageList($under:ID$covered:Boolean$visited:Boolean$period:ID$first:Int$after:String){liaisonBranches(under:$under covered:$covered visited:$visited period:$period first:$first after:$after){nodes{...CoverageRow __typename}pageInfo{hasNextPage endCursor __typename}totalCount __typename}}fragment CoverageRow on LiaisonBranch{branch{id name type parent{...OrganizationName __typename}__typename}contactPoints{id leader{id name __typename}__typename}lastVisitOn __typename}fragment OrganizationName on OrganizationReference{id name level readable __typename}",
);

export const CoverageFigures = operation<CoverageFiguresQuery, CoverageFiguresQueryVariables>(
  'query',
  '1dcb357e8bd23da7d108f53a67cd0eb7722e7b4535dca29359c43f0c041ee60f',
  "query CoverageFigures($under:ID!$period:ID){all:liaisonBranches(under:$under period:$period first:1){totalCount __typename}uncovered:liaisonBranches(under:$under covered:false period:$period first:1){totalCount __typename}unvisited:liaisonBranches(under:$under visited:false period:$period first:1){totalCount __typename}idle:liaisonLeaders(under:$under visited:false period:$period first:1){totalCount __typename}}",
);

export const LeaderList = operation<LeaderListQuery, LeaderListQueryVariables>(
  'query',
  '27f0223e47d99d79bb9b43dbb5cab0e80d5497cacaabfd7da9e0b8f937dd886d',
  "query LeaderList($under:ID$visited:Boolean$period:ID$first:Int$after:String){liaisonLeaders(under:$under visited:$visited period:$period first:$first after:$after){nodes{person{id name __typename}title contactCount visitedCount lastVisitOn __typename}pageInfo{hasNextPage endCursor __typename}totalCount __typename}}",
);

export const AssignContactPoint = operation<AssignContactPointMutation, AssignContactPointMutationVariables>(
  'mutation',
  'a9bb288cac1650ae6b076cd26bacdf84cb68fd9773423b028fe4f2262618aa3d',
  "mutation AssignContactPoint($input:AssignContactPointInput!$key:String){assignContactPoint(input:$input key:$key){id leaderIsMember __typename}}",
);

export const EditContactPoint = operation<EditContactPointMutation, EditContactPointMutationVariables>(
  'mutation',
  '5393ef92bc2d12def2bdab47feaa3e3db275d6551b029527a2897b80098f9aba',
  "mutation EditContactPoint($id:ID!$version:Int!$input:EditContactPointInput!$key:String){editContactPoint(id:$id version:$version input:$input key:$key){id __typename}}",
);

export const ChangeLiaisonLeader = operation<ChangeLiaisonLeaderMutation, ChangeLiaisonLeaderMutationVariables>(
  'mutation',
  'd66fee935af4825f64d74e48a056b01a09667baa8034e5e0e47cddfc65d2a34c',
  "mutation ChangeLiaisonLeader($id:ID!$version:Int!$leaderId:ID!$on:Date!$source:String$reason:String$key:String){changeLiaisonLeader(id:$id version:$version leaderId:$leaderId on:$on source:$source reason:$reason key:$key){id __typename}}",
);

export const EndContactPoint = operation<EndContactPointMutation, EndContactPointMutationVariables>(
  'mutation',
  'b2342662c9563e20b2ba6e41a1a15f4d377052f6a6f2bc7f9b0f8b3f341b4fad',
  "mutation EndContactPoint($id:ID!$version:Int!$on:Date!$reason:String$key:String){endContactPoint(id:$id version:$version on:$on reason:$reason key:$key){id __typename}}",
);

export const RecordVisit = operation<RecordVisitMutation, RecordVisitMutationVariables>(
  'mutation',
  'cdef8f8b5f7850fd144c139828d55a2864b7d7180ad838bf843862d485298344',
  "mutation RecordVisit($contactPoint:ID!$input:VisitInput!$key:String){recordVisit(contactPoint:$contactPoint input:$input key:$key){id __typename}}",
);

export const CorrectVisit = operation<CorrectVisitMutation, CorrectVisitMutationVariables>(
  'mutation',
  'c2e150abf39eeeba34a3f51127f05815c1da88378f87b1a08e22c97b30d97517',
  "mutation CorrectVisit($id:ID!$version:Int!$input:VisitInput!$key:String){correctVisit(id:$id version:$version input:$input key:$key){id __typename}}",
);

export const WithdrawVisit = operation<WithdrawVisitMutation, WithdrawVisitMutationVariables>(
  'mutation',
  '58ffa611fc2ca998ac7ecf49a08f748e4bc87fc6bb5889ebd4d3913b5c0192d7',
  "mutation WithdrawVisit($id:ID!$version:Int!$reason:String$key:String){withdrawVisit(id:$id version:$version reason:$reason key:$key)}",
);

export const KeepPromise = operation<KeepPromiseMutation, KeepPromiseMutationVariables>(
  'mutation',
  'eca18bcd7d36d026a4b9e6d9fac69a23cf656b9f8207e804784b9b31aea6401c',
  "mutation KeepPromise($id:ID!$version:Int!$on:Date$key:String){keepPromise(id:$id version:$version on:$on key:$key){id __typename}}",
);
