// Written by apps/admin/generate.ts from src/modules/campaign/campaign.graphql; not edited by hand.
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

export type PeriodKind =
  | 'QUARTER';

export type PeriodState =
  | 'OPEN'
  | 'CLOSED';

export type CampaignStage =
  | 'DRAFT'
  | 'SURVEY'
  | 'PLAN'
  | 'BUILD'
  | 'ACCEPT'
  | 'TITLE'
  | 'CLOSED';

export type RollExclusion =
  | 'NOT_BRANCH'
  | 'TOO_YOUNG'
  | 'EXEMPT'
  | 'DISSOLVED';

export type CreateCampaignInput = {
  name?: string | null | undefined;
  surveyDueOn?: string | null | undefined;
  planIssuedOn?: string | null | undefined;
  branchPlansDueOn?: string | null | undefined;
  buildEndsOn?: string | null | undefined;
  applyFromOn?: string | null | undefined;
  applyToOn?: string | null | undefined;
  titlesDueOn?: string | null | undefined;
  demonstrationDueOn?: string | null | undefined;
  advancedFrom?: number | null | undefined;
  middleFrom?: number | null | undefined;
  organizationId: string | number;
  year: number;
};

export type CampaignInput = {
  name?: string | null | undefined;
  surveyDueOn?: string | null | undefined;
  planIssuedOn?: string | null | undefined;
  branchPlansDueOn?: string | null | undefined;
  buildEndsOn?: string | null | undefined;
  applyFromOn?: string | null | undefined;
  applyToOn?: string | null | undefined;
  titlesDueOn?: string | null | undefined;
  demonstrationDueOn?: string | null | undefined;
  advancedFrom?: number | null | undefined;
  middleFrom?: number | null | undefined;
};

export type PeriodInput = {
  startsOn?: string | null | undefined;
  endsOn?: string | null | undefined;
  selfDueOn?: string | null | undefined;
  reportDueOn?: string | null | undefined;
};

export type PeriodPartFragment = { id: string, version: number, kind: PeriodKind, year: number, ordinal: number, startsOn: string, endsOn: string, selfDueOn: string, reportDueOn: string | null, state: PeriodState, edition: number, closedOn: string | null };

export type CampaignPartFragment = { id: string, version: number, year: number, name: string, stage: CampaignStage, surveyDueOn: string, planIssuedOn: string, branchPlansDueOn: string, buildEndsOn: string, applyFromOn: string, applyToOn: string, titlesDueOn: string, demonstrationDueOn: string, minAgeMonths: number, advancedFrom: number, middleFrom: number, organization: { id: string, name: string, level: OrganizationLevel, readable: boolean }, periods: Array<{ id: string, version: number, kind: PeriodKind, year: number, ordinal: number, startsOn: string, endsOn: string, selfDueOn: string, reportDueOn: string | null, state: PeriodState, edition: number, closedOn: string | null }>, currentPeriod: { id: string } };

export type PeriodChoicesQueryVariables = Exact<{
  organization: string | number;
}>;


export type PeriodChoicesQuery = { periods: { nodes: Array<{ id: string, version: number, kind: PeriodKind, year: number, ordinal: number, startsOn: string, endsOn: string, selfDueOn: string, reportDueOn: string | null, state: PeriodState, edition: number, closedOn: string | null }> } };

export type OneCampaignQueryVariables = Exact<{
  organization: string | number;
  year?: number | null | undefined;
  id?: string | number | null | undefined;
}>;


export type OneCampaignQuery = { campaign: { dueCount: number, id: string, version: number, year: number, name: string, stage: CampaignStage, surveyDueOn: string, planIssuedOn: string, branchPlansDueOn: string, buildEndsOn: string, applyFromOn: string, applyToOn: string, titlesDueOn: string, demonstrationDueOn: string, minAgeMonths: number, advancedFrom: number, middleFrom: number, target: { id: string, percent: number, organPercent: number } | null, organization: { id: string, name: string, level: OrganizationLevel, readable: boolean }, periods: Array<{ id: string, version: number, kind: PeriodKind, year: number, ordinal: number, startsOn: string, endsOn: string, selfDueOn: string, reportDueOn: string | null, state: PeriodState, edition: number, closedOn: string | null }>, currentPeriod: { id: string } } | null };

export type CampaignYearsQueryVariables = Exact<{
  organization: string | number;
}>;


export type CampaignYearsQuery = { campaigns: { nodes: Array<{ id: string, year: number, organization: { id: string, name: string, level: OrganizationLevel, readable: boolean } }> } };

export type CampaignTargetsQueryVariables = Exact<{
  campaign: string | number;
  under?: string | number | null | undefined;
}>;


export type CampaignTargetsQuery = { campaignTargets: { nodes: Array<{ id: string, version: number, percent: number, organPercent: number, organization: { id: string, name: string, level: OrganizationLevel, readable: boolean } }>, pageInfo: { hasNextPage: boolean } } };

export type RollPartFragment = { id: string, due: boolean, exclusion: RollExclusion | null, reason: string | null, eligibleOn: string, organization: { id: string, name: string, level: OrganizationLevel, readable: boolean } };

export type CampaignRollsQueryVariables = Exact<{
  campaign: string | number;
  under?: string | number | null | undefined;
  due?: boolean | null | undefined;
  exclusion?: RollExclusion | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type CampaignRollsQuery = { campaignRoll: { totalCount: number | null, nodes: Array<{ id: string, due: boolean, exclusion: RollExclusion | null, reason: string | null, eligibleOn: string, organization: { id: string, name: string, level: OrganizationLevel, readable: boolean } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type CreateCampaignMutationVariables = Exact<{
  input: CreateCampaignInput;
  key?: string | null | undefined;
}>;


export type CreateCampaignMutation = { createCampaign: { id: string } };

export type EditCampaignMutationVariables = Exact<{
  id: string | number;
  version: number;
  input: CampaignInput;
  key?: string | null | undefined;
}>;


export type EditCampaignMutation = { editCampaign: { id: string } };

export type TurnCampaignMutationVariables = Exact<{
  id: string | number;
  version: number;
  stage: CampaignStage;
  reason?: string | null | undefined;
  key?: string | null | undefined;
}>;


export type TurnCampaignMutation = { turnCampaign: { id: string } };

export type SetCampaignTargetMutationVariables = Exact<{
  campaign: string | number;
  organization: string | number;
  percent: number;
  organPercent: number;
  key?: string | null | undefined;
}>;


export type SetCampaignTargetMutation = { setCampaignTarget: { id: string } };

export type ExemptBranchMutationVariables = Exact<{
  campaign: string | number;
  organization: string | number;
  reason?: string | null | undefined;
  key?: string | null | undefined;
}>;


export type ExemptBranchMutation = { exemptBranch: { id: string } };

export type EditPeriodMutationVariables = Exact<{
  id: string | number;
  version: number;
  input: PeriodInput;
  key?: string | null | undefined;
}>;


export type EditPeriodMutation = { editPeriod: { id: string } };

export type ClosePeriodMutationVariables = Exact<{
  id: string | number;
  version: number;
  key?: string | null | undefined;
}>;


export type ClosePeriodMutation = { closePeriod: { id: string } };

export type ReopenPeriodMutationVariables = Exact<{
  id: string | number;
  version: number;
  reason: string;
  key?: string | null | undefined;
}>;


export type ReopenPeriodMutation = { reopenPeriod: { id: string } };

export const PeriodChoices = operation<PeriodChoicesQuery, PeriodChoicesQueryVariables>(
  'query',
  'da9282220763d420e6b090f60b0e2e6224193c8094f3bca1a6b720117cb3cf13',
  "query PeriodChoices($organization:ID!){periods(organization:$organization first:40){nodes{...PeriodPart __typename}__typename}}fragment PeriodPart on Period{id version kind year ordinal startsOn endsOn selfDueOn reportDueOn state edition closedOn __typename}",
);

export const OneCampaign = operation<OneCampaignQuery, OneCampaignQueryVariables>(
  'query',
  '32bccbbbbd40f0be355d253cd346577eb790be94d5406528f852f38167d5012b',
  "query OneCampaign($organization:ID!$year:Int$id:ID){campaign(organization:$organization year:$year id:$id){...CampaignPart dueCount(organization:$organization)target(organization:$organization){id percent organPercent __typename}__typename}}fragment CampaignPart on Campaign{id version year name stage surveyDueOn planIssuedOn branchPlansDueOn buildEndsOn applyFromOn applyToOn titlesDueOn demonstrationDueOn minAgeMonths advancedFrom middleFrom organization{...OrganizationName __typename}periods{...PeriodPart __typename}currentPeriod{id __typename}__typename}fragment OrganizationName on OrganizationReference{id name level readable __typename}fragment PeriodPart on Period{id version kind year ordinal startsOn endsOn selfDueOn reportDueOn state edition closedOn __typename}",
);

export const CampaignYears = operation<CampaignYearsQuery, CampaignYearsQueryVariables>(
  'query',
  '565edfb364fc42cbe33d64cca4be8082f6d6547bf92456b074be58f372c9d2c2',
  "query CampaignYears($organization:ID!){campaigns(organization:$organization first:100){nodes{id year organization{...OrganizationName __typename}__typename}__typename}}fragment OrganizationName on OrganizationReference{id name level readable __typename}",
);

export const CampaignTargets = operation<CampaignTargetsQuery, CampaignTargetsQueryVariables>(
  'query',
  '9257c4c5299a21e4f45bf65dcfc956b37c1515a755691f534c47cae423551fa8',
  "query CampaignTargets($campaign:ID!$under:ID){campaignTargets(campaign:$campaign under:$under first:100){nodes{id version percent organPercent organization{...OrganizationName __typename}__typename}pageInfo{hasNextPage __typename}__typename}}fragment OrganizationName on OrganizationReference{id name level readable __typename}",
);

export const CampaignRolls = operation<CampaignRollsQuery, CampaignRollsQueryVariables>(
  'query',
  'daa0f83965de5380d105861bb9b3f42925774c18ef881c5249699f8e16c165f5',
  "query CampaignRolls($campaign:ID!$under:ID$due:Boolean$exclusion:RollExclusion$first:Int$after:String){campaignRoll(campaign:$campaign under:$under due:$due exclusion:$exclusion first:$first after:$after){nodes{...RollPart __typename}pageInfo{hasNextPage endCursor __typename}totalCount __typename}}fragment OrganizationName on OrganizationReference{id name level readable __typename}fragment RollPart on CampaignRoll{id due exclusion reason eligibleOn organization{...OrganizationName __typename}__typename}",
);

export const CreateCampaign = operation<CreateCampaignMutation, CreateCampaignMutationVariables>(
  'mutation',
  'cc2cea7b04bda7e1ce346938a4abb8a8b3c19e0beb9131ecfb76519a8a7c950f',
  "mutation CreateCampaign($input:CreateCampaignInput!$key:String){createCampaign(input:$input key:$key){id __typename}}",
);

export const EditCampaign = operation<EditCampaignMutation, EditCampaignMutationVariables>(
  'mutation',
  '852688b8c4400ccab5a2831cedd1875255372a3bb5fd5452c61615b3fb4bd620',
  "mutation EditCampaign($id:ID!$version:Int!$input:CampaignInput!$key:String){editCampaign(id:$id version:$version input:$input key:$key){id __typename}}",
);

export const TurnCampaign = operation<TurnCampaignMutation, TurnCampaignMutationVariables>(
  'mutation',
  'b3ace786b0fa7bb50c31475fd2f46e8b0bb3adc03f9b58f1a816f1479b202cbc',
  "mutation TurnCampaign($id:ID!$version:Int!$stage:CampaignStage!$reason:String$key:String){turnCampaign(id:$id version:$version stage:$stage reason:$reason key:$key){id __typename}}",
);

export const SetCampaignTarget = operation<SetCampaignTargetMutation, SetCampaignTargetMutationVariables>(
  'mutation',
  '550c937531ab66bcb742bf163bdfd910104a1fafe2d90cf23b358d08a77db115',
  "mutation SetCampaignTarget($campaign:ID!$organization:ID!$percent:Int!$organPercent:Int!$key:String){setCampaignTarget(campaign:$campaign organization:$organization percent:$percent organPercent:$organPercent key:$key){id __typename}}",
);

export const ExemptBranch = operation<ExemptBranchMutation, ExemptBranchMutationVariables>(
  'mutation',
  '7fb9d6aa35e62e4d62cd26c3b5bb9a23e305a86cd1b5a68c5dfa80ebba3f0bb5',
  "mutation ExemptBranch($campaign:ID!$organization:ID!$reason:String$key:String){exemptBranch(campaign:$campaign organization:$organization reason:$reason key:$key){id __typename}}",
);

export const EditPeriod = operation<EditPeriodMutation, EditPeriodMutationVariables>(
  'mutation',
  '433e604d0566b76a218bd928c73470d97cb41d73c446be98fdc145bb2c3808c9',
  "mutation EditPeriod($id:ID!$version:Int!$input:PeriodInput!$key:String){editPeriod(id:$id version:$version input:$input key:$key){id __typename}}",
);

export const ClosePeriod = operation<ClosePeriodMutation, ClosePeriodMutationVariables>(
  'mutation',
  'a93598258213cb8dc677a24cd66483abcaf44c0369cdc3dc8acb074a91153833',
  "mutation ClosePeriod($id:ID!$version:Int!$key:String){closePeriod(id:$id version:$version key:$key){id __typename}}",
);

export const ReopenPeriod = operation<ReopenPeriodMutation, ReopenPeriodMutationVariables>(
  'mutation',
  '131a388585a6eae20d7abb59645539f61aae7046065fb1deba35e48535f42e48',
  "mutation ReopenPeriod($id:ID!$version:Int!$reason:String!$key:String){reopenPeriod(id:$id version:$version reason:$reason key:$key){id __typename}}",
);
