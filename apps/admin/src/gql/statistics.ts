// Written by apps/admin/generate.ts from src/modules/statistics/statistics.graphql; not edited by hand.
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

export type Tier =
  | 'ADVANCED'
  | 'MIDDLE'
  | 'LAGGING';

export type PeriodState =
  | 'OPEN'
  | 'CLOSED';

export type StatisticsPartFragment = { id: string, branches: number, members: number, ratingDue: number, rated: number, unrated: number, weak: number, up: number, down: number, divergent: number, divergenceRate: number | null, due: number, accepted: number, acceptanceRate: number | null, target: number | null, covered: number, uncovered: number, coverageRate: number | null, visited: number, unvisited: number, duties: number, issues: number, openIssues: number, lateIssues: number, relapsedIssues: number, writtenOffIssues: number, openDuties: number, overdue: number, openApprovals: number, lateApprovals: number, organization: { id: string, name: string, level: OrganizationLevel }, stars: Array<{ stars: number, count: number }>, tiers: Array<{ tier: Tier, count: number }> };

export type OverviewQueryVariables = Exact<{
  organization: string | number;
  period?: string | number | null | undefined;
  asOf?: string | null | undefined;
}>;


export type OverviewQuery = { statistics: { asOf: string | null, id: string, branches: number, members: number, ratingDue: number, rated: number, unrated: number, weak: number, up: number, down: number, divergent: number, divergenceRate: number | null, due: number, accepted: number, acceptanceRate: number | null, target: number | null, covered: number, uncovered: number, coverageRate: number | null, visited: number, unvisited: number, duties: number, issues: number, openIssues: number, lateIssues: number, relapsedIssues: number, writtenOffIssues: number, openDuties: number, overdue: number, openApprovals: number, lateApprovals: number, period: { id: string, year: number, ordinal: number, state: PeriodState, closedOn: string | null } | null, types: Array<{ type: BranchType, count: number }>, tierFlow: Array<{ from: Tier | null, to: Tier, count: number }>, selfStars: Array<{ stars: number, count: number }>, applications: Array<{ state: string, count: number }>, weakCriteria: Array<{ code: string, failed: number, rate: number | null, text: { zh: string, en: string } | null }>, organization: { id: string, name: string, level: OrganizationLevel }, stars: Array<{ stars: number, count: number }>, tiers: Array<{ tier: Tier, count: number }> } };

export type StatisticsChildrenQueryVariables = Exact<{
  organization: string | number;
  period?: string | number | null | undefined;
  asOf?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type StatisticsChildrenQuery = { statistics: { id: string, children: { nodes: Array<{ id: string, branches: number, members: number, ratingDue: number, rated: number, unrated: number, weak: number, up: number, down: number, divergent: number, divergenceRate: number | null, due: number, accepted: number, acceptanceRate: number | null, target: number | null, covered: number, uncovered: number, coverageRate: number | null, visited: number, unvisited: number, duties: number, issues: number, openIssues: number, lateIssues: number, relapsedIssues: number, writtenOffIssues: number, openDuties: number, overdue: number, openApprovals: number, lateApprovals: number, organization: { id: string, name: string, level: OrganizationLevel }, stars: Array<{ stars: number, count: number }>, tiers: Array<{ tier: Tier, count: number }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } };

export const Overview = operation<OverviewQuery, OverviewQueryVariables>(
  'query',
  'f2f13fcf48133ee78e98a92cfd4ea21e0d7d0832c7a55653e09bea54afbb0afb',
  "query Overview($organization:ID!$period:ID$asOf:Date){statistics(organization:$organization period:$period asOf:$asOf){...StatisticsPart asOf period{id year ordinal state closedOn __typename}types{type count __typename}tierFlow{from to count __typename}selfStars{stars count __typename}applications{state count __typename}weakCriteria{code failed rate text{zh en __typename}__typename}__typename}}fragment StatisticsPart on Statistics{id organization{id name level __typename}branches members ratingDue rated unrated stars{stars count __typename}tiers{tier count __typename}weak up down divergent divergenceRate due accepted acceptanceRate target covered uncovered coverageRate visited unvisited duties issues openIssues lateIssues relapsedIssues writtenOffIssues openDuties overdue openApprovals lateApprovals __typename}",
);

export const StatisticsChildren = operation<StatisticsChildrenQuery, StatisticsChildrenQueryVariables>(
  'query',
  'ab4c51f673bb359ace9dc520a18ac8f76521bc0665e98833d44513b7f2758cdf',
  "query StatisticsChildren($organization:ID!$period:ID$asOf:Date$first:Int$after:String){statistics(organization:$organization period:$period asOf:$asOf){id children(first:$first after:$after){nodes{...StatisticsPart __typename}pageInfo{hasNextPage endCursor __typename}__typename}__typename}}fragment StatisticsPart on Statistics{id organization{id name level __typename}branches members ratingDue rated unrated stars{stars count __typename}tiers{tier count __typename}weak up down divergent divergenceRate due accepted acceptanceRate target covered uncovered coverageRate visited unvisited duties issues openIssues lateIssues relapsedIssues writtenOffIssues openDuties overdue openApprovals lateApprovals __typename}",
);
