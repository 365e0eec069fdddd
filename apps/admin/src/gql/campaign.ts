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

export type DocumentState =
  | 'DRAFT'
  | 'PUBLISHED';

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
  laggingFloorPercent?: number | null | undefined;
  rectificationPlanDays?: number | null | undefined;
  rectificationDays?: number | null | undefined;
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
  laggingFloorPercent?: number | null | undefined;
  rectificationPlanDays?: number | null | undefined;
  rectificationDays?: number | null | undefined;
};

export type CampaignDocumentInput = {
  title: string;
  docNo?: string | null | undefined;
  text: string;
  acknowledgeDueOn?: string | null | undefined;
};

export type PeriodInput = {
  startsOn?: string | null | undefined;
  endsOn?: string | null | undefined;
  selfDueOn?: string | null | undefined;
  reportDueOn?: string | null | undefined;
};

export type PeriodPartFragment = { id: string, version: number, kind: PeriodKind, year: number, ordinal: number, startsOn: string, endsOn: string, selfDueOn: string, reportDueOn: string | null, state: PeriodState, edition: number, closedOn: string | null, archivedAt: string | null };

export type CampaignPartFragment = { id: string, version: number, year: number, name: string, stage: CampaignStage, surveyDueOn: string, planIssuedOn: string, branchPlansDueOn: string, buildEndsOn: string, applyFromOn: string, applyToOn: string, titlesDueOn: string, demonstrationDueOn: string, minAgeMonths: number, advancedFrom: number, middleFrom: number, laggingFloorPercent: number, rectificationPlanDays: number, rectificationDays: number, organization: { id: string, name: string, level: OrganizationLevel, readable: boolean }, periods: Array<{ id: string, version: number, kind: PeriodKind, year: number, ordinal: number, startsOn: string, endsOn: string, selfDueOn: string, reportDueOn: string | null, state: PeriodState, edition: number, closedOn: string | null, archivedAt: string | null }>, currentPeriod: { id: string } };

export type PeriodChoicesQueryVariables = Exact<{
  organization: string | number;
}>;


export type PeriodChoicesQuery = { periods: { nodes: Array<{ id: string, version: number, kind: PeriodKind, year: number, ordinal: number, startsOn: string, endsOn: string, selfDueOn: string, reportDueOn: string | null, state: PeriodState, edition: number, closedOn: string | null, archivedAt: string | null }> } };

export type OneCampaignQueryVariables = Exact<{
  organization: string | number;
  year?: number | null | undefined;
  id?: string | number | null | undefined;
}>;


export type OneCampaignQuery = { campaign: { dueCount: number, id: string, version: number, year: number, name: string, stage: CampaignStage, surveyDueOn: string, planIssuedOn: string, branchPlansDueOn: string, buildEndsOn: string, applyFromOn: string, applyToOn: string, titlesDueOn: string, demonstrationDueOn: string, minAgeMonths: number, advancedFrom: number, middleFrom: number, laggingFloorPercent: number, rectificationPlanDays: number, rectificationDays: number, target: { percent: number, organPercent: number, due: number, toReach: number, own: { id: string, percent: number, organPercent: number } | null, organization: { id: string, name: string, level: OrganizationLevel, readable: boolean } } | null, organization: { id: string, name: string, level: OrganizationLevel, readable: boolean }, periods: Array<{ id: string, version: number, kind: PeriodKind, year: number, ordinal: number, startsOn: string, endsOn: string, selfDueOn: string, reportDueOn: string | null, state: PeriodState, edition: number, closedOn: string | null, archivedAt: string | null }>, currentPeriod: { id: string } } | null };

export type CampaignYearsQueryVariables = Exact<{
  organization: string | number;
}>;


export type CampaignYearsQuery = { campaigns: { nodes: Array<{ id: string, year: number, organization: { id: string, name: string, level: OrganizationLevel, readable: boolean } }> } };

export type TargetSharePartFragment = { percent: number, organPercent: number, due: number, toReach: number, own: { id: string, percent: number, organPercent: number } | null, organization: { id: string, name: string, level: OrganizationLevel, readable: boolean } };

export type TargetSplitQueryVariables = Exact<{
  campaign: string | number;
  organization: string | number;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type TargetSplitQuery = { targetSplit: { totalCount: number | null, nodes: Array<{ percent: number, organPercent: number, due: number, toReach: number, own: { id: string, percent: number, organPercent: number } | null, organization: { id: string, name: string, level: OrganizationLevel, readable: boolean } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type QuarterProgressFragment = { id: string, ratingDue: number, rated: number, selfStars: Array<{ count: number }> };

export type CampaignProgressQueryVariables = Exact<{
  organization: string | number;
  baseline: string | number;
  period: string | number;
}>;


export type CampaignProgressQuery = { baseline: { id: string, ratingDue: number, rated: number, selfStars: Array<{ count: number }> }, present: { due: number, accepted: number, plansFiled: number, id: string, ratingDue: number, rated: number, applications: Array<{ state: string, count: number }>, selfStars: Array<{ count: number }> } };

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

export type ClearCampaignTargetMutationVariables = Exact<{
  campaign: string | number;
  organization: string | number;
  key?: string | null | undefined;
}>;


export type ClearCampaignTargetMutation = { clearCampaignTarget: boolean };

export type DocumentRowFragment = { id: string, version: number, state: DocumentState, title: string, docNo: string | null, acknowledgeDueOn: string | null, publishedOn: string | null, organization: { id: string, name: string, level: OrganizationLevel, readable: boolean } };

export type CampaignDocumentsQueryVariables = Exact<{
  organization: string | number;
  campaign?: string | number | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type CampaignDocumentsQuery = { campaignDocuments: { totalCount: number | null, nodes: Array<{ id: string, version: number, state: DocumentState, title: string, docNo: string | null, acknowledgeDueOn: string | null, publishedOn: string | null, receipts: { receivers: number, acknowledged: number }, acknowledgement: { id: string, acknowledgedOn: string } | null, organization: { id: string, name: string, level: OrganizationLevel, readable: boolean } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type DocumentsToAcknowledgeQueryVariables = Exact<{
  organization: string | number;
}>;


export type DocumentsToAcknowledgeQuery = { campaignDocuments: { nodes: Array<{ id: string, title: string, acknowledgeDueOn: string | null }> } };

export type OneCampaignDocumentQueryVariables = Exact<{
  id: string | number;
  organization: string | number;
}>;


export type OneCampaignDocumentQuery = { campaignDocument: { text: string, id: string, version: number, state: DocumentState, title: string, docNo: string | null, acknowledgeDueOn: string | null, publishedOn: string | null, publisher: { id: string, name: string } | null, receipts: { receivers: number, acknowledged: number }, acknowledgement: { id: string, acknowledgedOn: string, person: { id: string, name: string } | null } | null, acknowledgeable: { ok: boolean, code: string | null, details: unknown }, organization: { id: string, name: string, level: OrganizationLevel, readable: boolean } } | null };

export type DocumentReceiversQueryVariables = Exact<{
  document: string | number;
  under?: string | number | null | undefined;
  acknowledged?: boolean | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type DocumentReceiversQuery = { documentReceivers: { totalCount: number | null, nodes: Array<{ organization: { id: string, name: string, level: OrganizationLevel, readable: boolean }, acknowledgement: { id: string, acknowledgedOn: string, person: { id: string, name: string } | null } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type DraftCampaignDocumentMutationVariables = Exact<{
  campaign: string | number;
  input: CampaignDocumentInput;
  key?: string | null | undefined;
}>;


export type DraftCampaignDocumentMutation = { draftCampaignDocument: { id: string } };

export type EditCampaignDocumentMutationVariables = Exact<{
  id: string | number;
  version: number;
  input: CampaignDocumentInput;
  key?: string | null | undefined;
}>;


export type EditCampaignDocumentMutation = { editCampaignDocument: { id: string } };

export type PublishCampaignDocumentMutationVariables = Exact<{
  id: string | number;
  version: number;
  key?: string | null | undefined;
}>;


export type PublishCampaignDocumentMutation = { publishCampaignDocument: { id: string } };

export type DiscardCampaignDocumentMutationVariables = Exact<{
  id: string | number;
  version: number;
  key?: string | null | undefined;
}>;


export type DiscardCampaignDocumentMutation = { discardCampaignDocument: boolean };

export type AcknowledgeDocumentMutationVariables = Exact<{
  document: string | number;
  organization: string | number;
  key?: string | null | undefined;
}>;


export type AcknowledgeDocumentMutation = { acknowledgeDocument: { id: string } };

export const PeriodChoices = operation<PeriodChoicesQuery, PeriodChoicesQueryVariables>(
  'query',
  'dc89e4139e553355282e631cca12635136a55110b091bafeb44d83e806830c93',
  "query PeriodChoices($organization:ID!){periods(organization:$organization first:40){nodes{...PeriodPart __typename}__typename}}fragment PeriodPart on Period{id version kind year ordinal startsOn endsOn selfDueOn reportDueOn state edition closedOn archivedAt __typename}",
);

export const OneCampaign = operation<OneCampaignQuery, OneCampaignQueryVariables>(
  'query',
  '2df5fe3f1c51958c1a9904b0a8c7b6c9f44bbe48c61cbed5c8fa6eee7b2b5cd1',
  "query OneCampaign($organization:ID!$year:Int$id:ID){campaign(organization:$organization year:$year id:$id){...CampaignPart dueCount(organization:$organization)target(organization:$organization){...TargetSharePart __typename}__typename}}fragment CampaignPart on Campaign{id version year name stage surveyDueOn planIssuedOn branchPlansDueOn buildEndsOn applyFromOn applyToOn titlesDueOn demonstrationDueOn minAgeMonths advancedFrom middleFrom laggingFloorPercent rectificationPlanDays rectificationDays organization{...OrganizationName __typename}periods{...PeriodPart __typename}currentPeriod{id __typename}__typename}fragment OrganizationName on OrganizationReference{id name level readable __typename}fragment PeriodPart on Period{id version kind year ordinal startsOn endsOn selfDueOn reportDueOn state edition closedOn archivedAt __typename}fragment TargetSharePart on TargetShare{percent organPercent due toReach own{id percent organPercent __typename}organization{...OrganizationName __typename}__typename}",
);

export const CampaignYears = operation<CampaignYearsQuery, CampaignYearsQueryVariables>(
  'query',
  '565edfb364fc42cbe33d64cca4be8082f6d6547bf92456b074be58f372c9d2c2',
  "query CampaignYears($organization:ID!){campaigns(organization:$organization first:100){nodes{id year organization{...OrganizationName __typename}__typename}__typename}}fragment OrganizationName on OrganizationReference{id name level readable __typename}",
);

export const TargetSplit = operation<TargetSplitQuery, TargetSplitQueryVariables>(
  'query',
  '7ef3794a8abf812cd58a2d0c3f9d38d2ce7890beed2e04ebb7b826f557cd0061',
  "query TargetSplit($campaign:ID!$organization:ID!$first:Int$after:String){targetSplit(campaign:$campaign organization:$organization first:$first after:$after){nodes{...TargetSharePart __typename}pageInfo{hasNextPage endCursor __typename}totalCount __typename}}fragment OrganizationName on OrganizationReference{id name level readable __typename}fragment TargetSharePart on TargetShare{percent organPercent due toReach own{id percent organPercent __typename}organization{...OrganizationName __typename}__typename}",
);

export const CampaignProgress = operation<CampaignProgressQuery, CampaignProgressQueryVariables>(
  'query',
  '7938b0a3ab84999078e16a9754ee42cfb7eb8c0b92e654a97482baa222d0e393',
  "query CampaignProgress($organization:ID!$baseline:ID!$period:ID!){baseline:statistics(organization:$organization period:$baseline){...QuarterProgress __typename}present:statistics(organization:$organization period:$period){...QuarterProgress due accepted plansFiled applications{state count __typename}__typename}}fragment QuarterProgress on Statistics{id ratingDue rated selfStars{count __typename}__typename}",
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

export const ClearCampaignTarget = operation<ClearCampaignTargetMutation, ClearCampaignTargetMutationVariables>(
  'mutation',
  'b640744da36692d0d0e405a1f95f4b37f1315313885cac9ba34431dcf582c9b4',
  "mutation ClearCampaignTarget($campaign:ID!$organization:ID!$key:String){clearCampaignTarget(campaign:$campaign organization:$organization key:$key)}",
);

export const CampaignDocuments = operation<CampaignDocumentsQuery, CampaignDocumentsQueryVariables>(
  'query',
  'de1db6f4fca048df9aaa2f328f69b7d55a3d3ec11f8ba5db564e51688134ff2f',
  "query CampaignDocuments($organization:ID!$campaign:ID$first:Int$after:String){campaignDocuments(organization:$organization campaign:$campaign first:$first after:$after){nodes{...DocumentRow receipts(under:$organization){receivers acknowledged __typename}acknowledgement(organization:$organization){id acknowledgedOn __typename}__typename}pageInfo{hasNextPage endCursor __typename}totalCount __typename}}fragment DocumentRow on CampaignDocument{id version state title docNo acknowledgeDueOn publishedOn organization{...OrganizationName __typename}__typename}fragment OrganizationName on OrganizationReference{id name level readable __typename}",
);

export const DocumentsToAcknowledge = operation<DocumentsToAcknowledgeQuery, DocumentsToAcknowledgeQueryVariables>(
  'query',
  '010703c2f051e9328732b666dede65598654853880cc05bee4d2db5673855bf9',
  "query DocumentsToAcknowledge($organization:ID!){campaignDocuments(organization:$organization toAcknowledge:true first:20){nodes{id title acknowledgeDueOn __typename}__typename}}",
);

export const OneCampaignDocument = operation<OneCampaignDocumentQuery, OneCampaignDocumentQueryVariables>(
  'query',
  '3fba353c497fa306135ef4b41c5adf5881e10494f23a995bcd233006d2c8b0fe',
  "query OneCampaignDocument($id:ID!$organization:ID!){campaignDocument(id:$id){...DocumentRow text publisher{id name __typename}receipts(under:$organization){receivers acknowledged __typename}acknowledgement(organization:$organization){id acknowledgedOn person{id name __typename}__typename}acknowledgeable(organization:$organization){...VerdictFields __typename}__typename}}fragment DocumentRow on CampaignDocument{id version state title docNo acknowledgeDueOn publishedOn organization{...OrganizationName __typename}__typename}fragment OrganizationName on OrganizationReference{id name level readable __typename}fragment VerdictFields on Verdict{ok code details __typename}",
);

export const DocumentReceivers = operation<DocumentReceiversQuery, DocumentReceiversQueryVariables>(
  'query',
  'bbd7809aa62d98aa608e3469e608e801cce0eee2baa26a422747339990eb0994',
  "query DocumentReceivers($document:ID!$under:ID$acknowledged:Boolean$first:Int$after:String){documentReceivers(document:$document under:$under acknowledged:$acknowledged first:$first after:$after){nodes{organization{...OrganizationName __typename}acknowledgement{id acknowledgedOn person{id name __typename}__typename}__typename}pageInfo{hasNextPage endCursor __typename}totalCount __typename}}fragment OrganizationName on OrganizationReference{id name level readable __typename}",
);

export const DraftCampaignDocument = operation<DraftCampaignDocumentMutation, DraftCampaignDocumentMutationVariables>(
  'mutation',
  'dea2f819248211520f7ce39c3ed42fdf478d1bce28a3313beddc5640ffa503a3',
  "mutation DraftCampaignDocument($campaign:ID!$input:CampaignDocumentInput!$key:String){draftCampaignDocument(campaign:$campaign input:$input key:$key){id __typename}}",
);

export const EditCampaignDocument = operation<EditCampaignDocumentMutation, EditCampaignDocumentMutationVariables>(
  'mutation',
  '0568212160d0fc641c64f36a9db96d68ff9f779eba4877d5969eea20c2165b8a',
  "mutation EditCampaignDocument($id:ID!$version:Int!$input:CampaignDocumentInput!$key:String){editCampaignDocument(id:$id version:$version input:$input key:$key){id __typename}}",
);

export const PublishCampaignDocument = operation<PublishCampaignDocumentMutation, PublishCampaignDocumentMutationVariables>(
  'mutation',
  'a0ee9271cb87417e1b4e78f6e9e8dcd4706b0592113ca47638e0395206ef0214',
  "mutation PublishCampaignDocument($id:ID!$version:Int!$key:String){publishCampaignDocument(id:$id version:$version key:$key){id __typename}}",
);

export const DiscardCampaignDocument = operation<DiscardCampaignDocumentMutation, DiscardCampaignDocumentMutationVariables>(
  'mutation',
  'f2be2857b663ef88451a3489d88e9cdfdd3968323204bf35fab85967ba5aa142',
  "mutation DiscardCampaignDocument($id:ID!$version:Int!$key:String){discardCampaignDocument(id:$id version:$version key:$key)}",
);

export const AcknowledgeDocument = operation<AcknowledgeDocumentMutation, AcknowledgeDocumentMutationVariables>(
  'mutation',
  '7a6393a7c49ccfc2a325ef380569143148c394b13733f50e4864276b7b810369',
  "mutation AcknowledgeDocument($document:ID!$organization:ID!$key:String){acknowledgeDocument(document:$document organization:$organization key:$key){id __typename}}",
);
