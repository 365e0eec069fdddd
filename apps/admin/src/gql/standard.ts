// Written by apps/admin/generate.ts from src/modules/standard/standard.graphql; not edited by hand.
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

export type StandardState =
  | 'DRAFT'
  | 'PUBLISHED'
  | 'ACTIVE'
  | 'RETIRED';

export type CheckMethod =
  | 'DOCUMENT'
  | 'SITE'
  | 'INTERVIEW'
  | 'SURVEY'
  | 'AUTOMATIC';

export type BilingualPartFragment = { zh: string, en: string };

export type CriterionPartFragment = { code: string, aspect: string, core: boolean, methods: Array<CheckMethod>, text: { zh: string, en: string }, evidence: { zh: string, en: string }, basis: { zh: string, en: string } };

export type StandardFrameFragment = { id: string, edition: number, vetoAspect: string, softThreshold: number, name: { zh: string, en: string }, aspects: Array<{ code: string, name: { zh: string, en: string }, short: { zh: string, en: string } }>, vetoes: Array<{ code: string, text: { zh: string, en: string } }> };

export type StandardPartFragment = { code: string, state: StandardState, activeFromOn: string | null, retiredOn: string | null, id: string, edition: number, vetoAspect: string, softThreshold: number, organization: { id: string, name: string, level: OrganizationLevel, readable: boolean }, name: { zh: string, en: string }, aspects: Array<{ code: string, name: { zh: string, en: string }, short: { zh: string, en: string } }>, vetoes: Array<{ code: string, text: { zh: string, en: string } }> };

export type ActiveStandardQueryVariables = Exact<{
  organization: string | number;
}>;


export type ActiveStandardQuery = { activeStandard: { code: string, state: StandardState, activeFromOn: string | null, retiredOn: string | null, id: string, edition: number, vetoAspect: string, softThreshold: number, criteria: Array<{ types: Array<BranchType>, code: string, aspect: string, core: boolean, methods: Array<CheckMethod>, text: { zh: string, en: string }, evidence: { zh: string, en: string }, basis: { zh: string, en: string } }>, organization: { id: string, name: string, level: OrganizationLevel, readable: boolean }, name: { zh: string, en: string }, aspects: Array<{ code: string, name: { zh: string, en: string }, short: { zh: string, en: string } }>, vetoes: Array<{ code: string, text: { zh: string, en: string } }> } | null };

export type OneStandardQueryVariables = Exact<{
  id: string | number;
}>;


export type OneStandardQuery = { standard: { code: string, state: StandardState, activeFromOn: string | null, retiredOn: string | null, id: string, edition: number, vetoAspect: string, softThreshold: number, criteria: Array<{ types: Array<BranchType>, code: string, aspect: string, core: boolean, methods: Array<CheckMethod>, text: { zh: string, en: string }, evidence: { zh: string, en: string }, basis: { zh: string, en: string } }>, organization: { id: string, name: string, level: OrganizationLevel, readable: boolean }, name: { zh: string, en: string }, aspects: Array<{ code: string, name: { zh: string, en: string }, short: { zh: string, en: string } }>, vetoes: Array<{ code: string, text: { zh: string, en: string } }> } | null };

export type StandardVersionsQueryVariables = Exact<{ [key: string]: never; }>;


export type StandardVersionsQuery = { standards: { nodes: Array<{ id: string, edition: number, state: StandardState, activeFromOn: string | null, name: { zh: string, en: string }, organization: { id: string, name: string, level: OrganizationLevel, readable: boolean } }> } };

export const ActiveStandard = operation<ActiveStandardQuery, ActiveStandardQueryVariables>(
  'query',
  '6e5faf6b5e1505f9d33242b84e25a72b30f21bab2c8eb39bbab475c0b9d079df',
  "query ActiveStandard($organization:ID!){activeStandard(organization:$organization){...StandardPart criteria{...CriterionPart types __typename}__typename}}fragment BilingualPart on BilingualText{zh en __typename}fragment CriterionPart on Criterion{code aspect core methods text{...BilingualPart __typename}evidence{...BilingualPart __typename}basis{...BilingualPart __typename}__typename}fragment OrganizationName on OrganizationReference{id name level readable __typename}fragment StandardFrame on Standard{id edition vetoAspect softThreshold name{...BilingualPart __typename}aspects{code name{...BilingualPart __typename}short{...BilingualPart __typename}__typename}vetoes{code text{...BilingualPart __typename}__typename}__typename}fragment StandardPart on Standard{...StandardFrame code state activeFromOn retiredOn organization{...OrganizationName __typename}__typename}",
);

export const OneStandard = operation<OneStandardQuery, OneStandardQueryVariables>(
  'query',
  '61295bf00be6db940c03ac205fdff773cc71602b937425665d68093dc92d8058',
  "query OneStandard($id:ID!){standard(id:$id){...StandardPart criteria{...CriterionPart types __typename}__typename}}fragment BilingualPart on BilingualText{zh en __typename}fragment CriterionPart on Criterion{code aspect core methods text{...BilingualPart __typename}evidence{...BilingualPart __typename}basis{...BilingualPart __typename}__typename}fragment OrganizationName on OrganizationReference{id name level readable __typename}fragment StandardFrame on Standard{id edition vetoAspect softThreshold name{...BilingualPart __typename}aspects{code name{...BilingualPart __typename}short{...BilingualPart __typename}__typename}vetoes{code text{...BilingualPart __typename}__typename}__typename}fragment StandardPart on Standard{...StandardFrame code state activeFromOn retiredOn organization{...OrganizationName __typename}__typename}",
);

export const StandardVersions = operation<StandardVersionsQuery, StandardVersionsQueryVariables>(
  'query',
  '59d46a418a0a024f8c9fac80ffd9bff1656b0f712de80b188c7297938feae451',
  "query StandardVersions{standards(first:50){nodes{id edition state activeFromOn name{...BilingualPart __typename}organization{...OrganizationName __typename}__typename}__typename}}fragment BilingualPart on BilingualText{zh en __typename}fragment OrganizationName on OrganizationReference{id name level readable __typename}",
);
