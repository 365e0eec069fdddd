// Written by apps/admin/generate.ts from src/modules/ledger/plan.graphql; not edited by hand.
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

export type Tier =
  | 'ADVANCED'
  | 'MIDDLE'
  | 'LAGGING';

export type ReturnReason =
  | 'INCOMPLETE'
  | 'CONTRADICTS_FACTS'
  | 'BELOW_STANDARD'
  | 'OTHER';

export type PlanState =
  | 'DRAFT'
  | 'SUBMITTED'
  | 'RETURNED'
  | 'FILED'
  | 'AMENDED';

export type PlanElement =
  | 'GOAL'
  | 'MEASURE'
  | 'DEADLINE'
  | 'OWNER';

export type BranchPlanInput = {
  aim: string;
  batch?: number | null | undefined;
};

export type PlanRowFragment = { id: string, version: number, state: PlanState, aim: string, batch: number | null, submittedOn: string | null, filedOn: string | null, organization: { id: string, name: string, level: OrganizationLevel, readable: boolean } };

export type BranchPlansQueryVariables = Exact<{
  campaign: string | number;
  under?: string | number | null | undefined;
  state?: PlanState | null | undefined;
  filed?: boolean | null | undefined;
  batch?: number | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type BranchPlansQuery = { branchPlans: { totalCount: number | null, nodes: Array<{ id: string, version: number, state: PlanState, aim: string, batch: number | null, submittedOn: string | null, filedOn: string | null, organization: { id: string, name: string, level: OrganizationLevel, readable: boolean } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type PlanShareQueryVariables = Exact<{
  campaign: string | number;
  under: string | number;
}>;


export type PlanShareQuery = { planShare: { planned: number, lagging: number, floorPercent: number, below: boolean, unplannedAdvanced: number } };

export type UnplannedBranchesQueryVariables = Exact<{
  campaign: string | number;
  under?: string | number | null | undefined;
  tier?: Tier | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type UnplannedBranchesQuery = { unplannedBranches: { totalCount: number | null, nodes: Array<{ stars: number, organization: { id: string, name: string, level: OrganizationLevel, readable: boolean } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type OneBranchPlanQueryVariables = Exact<{
  organization: string | number;
}>;


export type OneBranchPlanQuery = { organization: { id: string, name: string, level: OrganizationLevel } | null, branchPlan: { decidedOn: string | null, returnReason: ReturnReason | null, decisionNote: string | null, id: string, version: number, state: PlanState, aim: string, batch: number | null, submittedOn: string | null, filedOn: string | null, submitter: { id: string, name: string } | null, lines: Array<{ issueId: string, taskId: string | null, no: number, aspect: string, criterionCode: string | null, issue: string, measure: string | null, goal: string | null, dueOn: string | null, missing: Array<PlanElement>, owner: { id: string, name: string } | null }>, steps: { edit: { ok: boolean, code: string | null, details: unknown }, submit: { ok: boolean, code: string | null, details: unknown }, amend: { ok: boolean, code: string | null, details: unknown }, decide: { ok: boolean, code: string | null, details: unknown } }, organization: { id: string, name: string, level: OrganizationLevel, readable: boolean } } | null };

export type PlanTodoQueryVariables = Exact<{
  organization: string | number;
  campaign: string | number;
}>;


export type PlanTodoQuery = { branchPlan: { id: string, state: PlanState } | null, branchPlans: { totalCount: number | null } };

export type DraftBranchPlanMutationVariables = Exact<{
  organization: string | number;
  input: BranchPlanInput;
  key?: string | null | undefined;
}>;


export type DraftBranchPlanMutation = { draftBranchPlan: { id: string } };

export type EditBranchPlanMutationVariables = Exact<{
  id: string | number;
  version: number;
  input: BranchPlanInput;
  key?: string | null | undefined;
}>;


export type EditBranchPlanMutation = { editBranchPlan: { id: string } };

export type SubmitBranchPlanMutationVariables = Exact<{
  id: string | number;
  version: number;
  key?: string | null | undefined;
}>;


export type SubmitBranchPlanMutation = { submitBranchPlan: { id: string } };

export type AmendBranchPlanMutationVariables = Exact<{
  id: string | number;
  version: number;
  key?: string | null | undefined;
}>;


export type AmendBranchPlanMutation = { amendBranchPlan: { id: string } };

export type FileBranchPlanMutationVariables = Exact<{
  id: string | number;
  version: number;
  key?: string | null | undefined;
}>;


export type FileBranchPlanMutation = { fileBranchPlan: { id: string } };

export type ReturnBranchPlanMutationVariables = Exact<{
  id: string | number;
  version: number;
  reason: ReturnReason;
  note?: string | null | undefined;
  key?: string | null | undefined;
}>;


export type ReturnBranchPlanMutation = { returnBranchPlan: { id: string } };

export const BranchPlans = operation<BranchPlansQuery, BranchPlansQueryVariables>(
  'query',
  'b91538b311e348bd6e7d61161cdcae08fe61a67078a7317c7c3a73d003a85591',
  "query BranchPlans($campaign:ID!$under:ID$state:PlanState$filed:Boolean$batch:Int$first:Int$after:String){branchPlans(campaign:$campaign under:$under state:$state filed:$filed batch:$batch first:$first after:$after){nodes{...PlanRow __typename}pageInfo{hasNextPage endCursor __typename}totalCount __typename}}fragment OrganizationName on OrganizationReference{id name level readable __typename}fragment PlanRow on BranchPlan{id version state aim batch submittedOn filedOn organization{...OrganizationName __typename}__typename}",
);

export const PlanShare = operation<PlanShareQuery, PlanShareQueryVariables>(
  'query',
  '45271a794293c2a3e3ad76638f2b9acfa2e331cea50d394643fd05ca5d51a1be',
  "query PlanShare($campaign:ID!$under:ID!){planShare(campaign:$campaign under:$under){planned lagging floorPercent below unplannedAdvanced __typename}}",
);

export const UnplannedBranches = operation<UnplannedBranchesQuery, UnplannedBranchesQueryVariables>(
  'query',
  '6b051e73c5ec48e3b9593e6b9a35d046c022c8d0ea00cf2ebc2f2f72b7162359',
  "query UnplannedBranches($campaign:ID!$under:ID$tier:Tier$first:Int$after:String){unplannedBranches(campaign:$campaign under:$under tier:$tier first:$first after:$after){nodes{stars organization{...OrganizationName __typename}__typename}pageInfo{hasNextPage endCursor __typename}totalCount __typename}}fragment OrganizationName on OrganizationReference{id name level readable __typename}",
);

export const OneBranchPlan = operation<OneBranchPlanQuery, OneBranchPlanQueryVariables>(
  'query',
  '1198bebe9bb65ffd6c24c887d01810d0daabaf14cb418f602dfaa1e416427e34',
  "query OneBranchPlan($organization:ID!){organization(id:$organization){id name level __typename}branchPlan(organization:$organization){...PlanRow decidedOn returnReason decisionNote submitter{id name __typename}lines{issueId taskId no aspect criterionCode issue measure goal dueOn owner{id name __typename}missing __typename}steps{edit{...VerdictFields __typename}submit{...VerdictFields __typename}amend{...VerdictFields __typename}decide{...VerdictFields __typename}__typename}__typename}}fragment OrganizationName on OrganizationReference{id name level readable __typename}fragment PlanRow on BranchPlan{id version state aim batch submittedOn filedOn organization{...OrganizationName __typename}__typename}fragment VerdictFields on Verdict{ok code details __typename}",
);

export const PlanTodo = operation<PlanTodoQuery, PlanTodoQueryVariables>(
  'query',
  '080f480fd7d55cc0b81003e788b9bbe9bf930ffb2af13c192e733eee3a5e1e60',
  "query PlanTodo($organization:ID!$campaign:ID!){branchPlan(organization:$organization){id state __typename}branchPlans(campaign:$campaign under:$organization state:SUBMITTED first:1){totalCount __typename}}",
);

export const DraftBranchPlan = operation<DraftBranchPlanMutation, DraftBranchPlanMutationVariables>(
  'mutation',
  '5b8d4996a07ee7100b8719427e8273d9a5b08ad4b57d07c6e391cb695fb66e7b',
  "mutation DraftBranchPlan($organization:ID!$input:BranchPlanInput!$key:String){draftBranchPlan(organization:$organization input:$input key:$key){id __typename}}",
);

export const EditBranchPlan = operation<EditBranchPlanMutation, EditBranchPlanMutationVariables>(
  'mutation',
  '271a0dec7fb18075575c52e41ffcab7c320bff659fd8126ab60f75a1fd8fdec7',
  "mutation EditBranchPlan($id:ID!$version:Int!$input:BranchPlanInput!$key:String){editBranchPlan(id:$id version:$version input:$input key:$key){id __typename}}",
);

export const SubmitBranchPlan = operation<SubmitBranchPlanMutation, SubmitBranchPlanMutationVariables>(
  'mutation',
  'c73a6423c67e3408c333dab8d0059274c795d0cd8b2721b04b06d84944aa2299',
  "mutation SubmitBranchPlan($id:ID!$version:Int!$key:String){submitBranchPlan(id:$id version:$version key:$key){id __typename}}",
);

export const AmendBranchPlan = operation<AmendBranchPlanMutation, AmendBranchPlanMutationVariables>(
  'mutation',
  '96c5966e092f087ff55643fed95e5beb1c470f8b421cabd630cadf7f47b3c384',
  "mutation AmendBranchPlan($id:ID!$version:Int!$key:String){amendBranchPlan(id:$id version:$version key:$key){id __typename}}",
);

export const FileBranchPlan = operation<FileBranchPlanMutation, FileBranchPlanMutationVariables>(
  'mutation',
  '40a2b0e48751b310e877ebff29642fe7296ee807a65f9b9613914647d67a6c39',
  "mutation FileBranchPlan($id:ID!$version:Int!$key:String){fileBranchPlan(id:$id version:$version key:$key){id __typename}}",
);

export const ReturnBranchPlan = operation<ReturnBranchPlanMutation, ReturnBranchPlanMutationVariables>(
  'mutation',
  '893062e0bfb22860f698650c05b761bca3ae02c4e01d1844863a00be6b20a022',
  "mutation ReturnBranchPlan($id:ID!$version:Int!$reason:ReturnReason!$note:String$key:String){returnBranchPlan(id:$id version:$version reason:$reason note:$note key:$key){id __typename}}",
);
