// Written by apps/admin/generate.ts from src/modules/organization/organization.graphql; not edited by hand.
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

export type BranchSubtype =
  | 'SCHOOL'
  | 'HOSPITAL';

export type BranchTag =
  | 'RETIRED'
  | 'JOINT'
  | 'MOBILE'
  | 'TEMPORARY'
  | 'STUDENT';

export type ShapeWarning =
  | 'TOO_FEW_MEMBERS'
  | 'TOO_MANY_MEMBERS'
  | 'TOO_MANY_UNITS'
  | 'COMMITTEE_MISSING'
  | 'COMMITTEE_TOO_SMALL'
  | 'COMMITTEE_TOO_LARGE'
  | 'COMMITTEE_NOT_NEEDED'
  | 'TERM_UNKNOWN'
  | 'TERM_TOO_LONG'
  | 'TERM_ENDS_SOON'
  | 'TERM_OVERDUE'
  | 'TERM_OVERDUE_A_YEAR'
  | 'GENERAL_BRANCH_DUE'
  | 'COMMITTEE_DUE';

export type HistoryAction =
  | 'insert'
  | 'update'
  | 'remove';

export type SetUpOrganizationInput = {
  name: string;
  shortName?: string | null | undefined;
  type?: BranchType | null | undefined;
  subtype?: BranchSubtype | null | undefined;
  tags?: Array<BranchTag> | null | undefined;
  hostId?: string | number | null | undefined;
  termEndOn?: string | null | undefined;
  fullMembers?: number | null | undefined;
  probationaryMembers?: number | null | undefined;
  committeeSize?: number | null | undefined;
  units?: Array<UnitInput> | null | undefined;
  parentId: string | number;
  code: string;
  level: OrganizationLevel;
  foundedOn: string;
  placedOn?: string | null | undefined;
};

export type UnitInput = {
  id?: string | number | null | undefined;
  version?: number | null | undefined;
  name: string;
  sector?: string | null | undefined;
  partyGroupId?: string | number | null | undefined;
  lead?: boolean | null | undefined;
};

export type OrganizationInput = {
  name: string;
  shortName?: string | null | undefined;
  type?: BranchType | null | undefined;
  subtype?: BranchSubtype | null | undefined;
  tags?: Array<BranchTag> | null | undefined;
  hostId?: string | number | null | undefined;
  termEndOn?: string | null | undefined;
  fullMembers?: number | null | undefined;
  probationaryMembers?: number | null | undefined;
  committeeSize?: number | null | undefined;
  units?: Array<UnitInput> | null | undefined;
};

export type OrganizationTreeQueryVariables = Exact<{
  parent?: string | number | null | undefined;
  top?: boolean | null | undefined;
  search?: string | null | undefined;
  asOf?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type OrganizationTreeQuery = { organizations: { nodes: Array<{ id: string, name: string, shortName: string | null, level: OrganizationLevel, childCount: number, ancestors: Array<{ id: string, name: string, level: OrganizationLevel, readable: boolean }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type OrganizationNodeFragment = { id: string, name: string, shortName: string | null, level: OrganizationLevel, childCount: number, ancestors: Array<{ id: string, name: string, level: OrganizationLevel, readable: boolean }> };

export type OrganizationListQueryVariables = Exact<{
  parent?: string | number | null | undefined;
  under?: string | number | null | undefined;
  level?: OrganizationLevel | null | undefined;
  type?: BranchType | null | undefined;
  tag?: BranchTag | null | undefined;
  search?: string | null | undefined;
  asOf?: string | null | undefined;
  dissolved?: boolean | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type OrganizationListQuery = { organizations: { totalCount: number | null, nodes: Array<{ id: string, name: string, code: string, level: OrganizationLevel, type: BranchType | null, tags: Array<BranchTag>, childCount: number, branchCount: number, memberCount: number, foundedOn: string, termEndOn: string | null, dissolvedOn: string | null, parent: { id: string, name: string, level: OrganizationLevel, readable: boolean } | null, warnings: Array<{ warning: ShapeWarning }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type OrganizationRowFragment = { id: string, name: string, code: string, level: OrganizationLevel, type: BranchType | null, tags: Array<BranchTag>, childCount: number, branchCount: number, memberCount: number, foundedOn: string, termEndOn: string | null, dissolvedOn: string | null, parent: { id: string, name: string, level: OrganizationLevel, readable: boolean } | null, warnings: Array<{ warning: ShapeWarning }> };

export type OrganizationHereQueryVariables = Exact<{
  id: string | number;
  asOf?: string | null | undefined;
}>;


export type OrganizationHereQuery = { organization: { id: string, name: string, level: OrganizationLevel, asOf: string | null, dissolvedOn: string | null, childCount: number, branchCount: number, memberCount: number, ancestors: Array<{ id: string, name: string, level: OrganizationLevel, readable: boolean }>, steps: { setUpBelow: { ok: boolean, code: string | null, details: unknown } } } | null };

export type OrganizationRecordQueryVariables = Exact<{
  id: string | number;
  asOf?: string | null | undefined;
}>;


export type OrganizationRecordQuery = { organization: { id: string, version: number, code: string, name: string, shortName: string | null, level: OrganizationLevel, type: BranchType | null, subtype: BranchSubtype | null, tags: Array<BranchTag>, asOf: string | null, foundedOn: string, movedOn: string | null, dissolvedOn: string | null, termEndOn: string | null, fullMembers: number, probationaryMembers: number, committeeSize: number, childCount: number, branchCount: number, organizationCount: number, memberCount: number, affiliations: Array<{ fromOn: string, toOn: string | null, ancestors: Array<{ id: string, name: string, level: OrganizationLevel, readable: boolean }> }>, warnings: Array<{ warning: ShapeWarning, rule: string, count: number | null, min: number | null, max: number | null, days: number | null, years: number | null }>, steps: { setUpBelow: { ok: boolean, code: string | null, details: unknown }, edit: { ok: boolean, code: string | null, details: unknown }, move: { ok: boolean, code: string | null, details: unknown }, merge: { ok: boolean, code: string | null, details: unknown }, dissolve: { ok: boolean, code: string | null, details: unknown } }, parent: { id: string, name: string, level: OrganizationLevel, readable: boolean } | null, ancestors: Array<{ id: string, name: string, level: OrganizationLevel, readable: boolean }>, host: { id: string, name: string, level: OrganizationLevel, readable: boolean } | null, units: Array<{ id: string, version: number, name: string, sector: string | null, lead: boolean, partyGroup: { id: string, name: string, level: OrganizationLevel, readable: boolean } | null }>, partyGroups: Array<{ id: string, name: string, level: OrganizationLevel, readable: boolean }> } | null };

export type OrganizationPartFragment = { id: string, version: number, code: string, name: string, shortName: string | null, level: OrganizationLevel, type: BranchType | null, subtype: BranchSubtype | null, tags: Array<BranchTag>, asOf: string | null, foundedOn: string, movedOn: string | null, dissolvedOn: string | null, termEndOn: string | null, fullMembers: number, probationaryMembers: number, committeeSize: number, childCount: number, branchCount: number, organizationCount: number, memberCount: number, parent: { id: string, name: string, level: OrganizationLevel, readable: boolean } | null, ancestors: Array<{ id: string, name: string, level: OrganizationLevel, readable: boolean }>, host: { id: string, name: string, level: OrganizationLevel, readable: boolean } | null, units: Array<{ id: string, version: number, name: string, sector: string | null, lead: boolean, partyGroup: { id: string, name: string, level: OrganizationLevel, readable: boolean } | null }>, partyGroups: Array<{ id: string, name: string, level: OrganizationLevel, readable: boolean }> };

export type UnitPartFragment = { id: string, version: number, name: string, sector: string | null, lead: boolean, partyGroup: { id: string, name: string, level: OrganizationLevel, readable: boolean } | null };

export type OrganizationHistoryQueryVariables = Exact<{
  id: string | number;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type OrganizationHistoryQuery = { organization: { id: string, history: { nodes: Array<{ id: string, at: string, actor: string, operation: string, action: HistoryAction, entity: string, reason: string | null, changes: Array<{ field: string, before: string | null, after: string | null }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null } | null };

export type OrganizationSuperiorQueryVariables = Exact<{
  id: string | number;
}>;


export type OrganizationSuperiorQuery = { organization: { id: string, name: string, level: OrganizationLevel, foundedOn: string, ancestors: Array<{ id: string, name: string, level: OrganizationLevel, readable: boolean }>, partyGroups: Array<{ id: string, name: string, level: OrganizationLevel, readable: boolean }> } | null };

export type SetUpOrganizationMutationVariables = Exact<{
  input: SetUpOrganizationInput;
  key?: string | null | undefined;
}>;


export type SetUpOrganizationMutation = { setUpOrganization: { id: string } };

export type EditOrganizationMutationVariables = Exact<{
  id: string | number;
  version: number;
  input: OrganizationInput;
  key?: string | null | undefined;
}>;


export type EditOrganizationMutation = { editOrganization: { id: string, version: number } };

export type MoveOrganizationMutationVariables = Exact<{
  id: string | number;
  version: number;
  parentId: string | number;
  on: string;
  reason?: string | null | undefined;
  key?: string | null | undefined;
}>;


export type MoveOrganizationMutation = { moveOrganization: { id: string, version: number } };

export type MergeOrganizationsMutationVariables = Exact<{
  id: string | number;
  version: number;
  intoId: string | number;
  on: string;
  reason?: string | null | undefined;
  key?: string | null | undefined;
}>;


export type MergeOrganizationsMutation = { mergeOrganizations: { id: string, version: number } };

export type DissolveOrganizationMutationVariables = Exact<{
  id: string | number;
  version: number;
  on: string;
  reason?: string | null | undefined;
  key?: string | null | undefined;
}>;


export type DissolveOrganizationMutation = { dissolveOrganization: { id: string, version: number } };

export const OrganizationTree = operation<OrganizationTreeQuery, OrganizationTreeQueryVariables>(
  'query',
  '51997a4c18863f0a4c7f2c9efbe954ae51e28038ed887b6283c57e50d7a13557',
  "query OrganizationTree($parent:ID$top:Boolean$search:String$asOf:Date$first:Int$after:String){organizations(parent:$parent top:$top search:$search asOf:$asOf first:$first after:$after){nodes{...OrganizationNode __typename}pageInfo{hasNextPage endCursor __typename}__typename}}fragment OrganizationName on OrganizationReference{id name level readable __typename}fragment OrganizationNode on Organization{id name shortName level childCount ancestors{...OrganizationName __typename}__typename}",
);

export const OrganizationList = operation<OrganizationListQuery, OrganizationListQueryVariables>(
  'query',
  '8b35cf0b421f3e3e8c58becea45e81bb87d474711e891dbfe9d792a15df21aaf',
  "query OrganizationList($parent:ID$under:ID$level:OrganizationLevel$type:BranchType$tag:BranchTag$search:String$asOf:Date$dissolved:Boolean$first:Int$after:String){organizations(parent:$parent under:$under level:$level type:$type tag:$tag search:$search asOf:$asOf dissolved:$dissolved first:$first after:$after){nodes{...OrganizationRow __typename}pageInfo{hasNextPage endCursor __typename}totalCount __typename}}fragment OrganizationName on OrganizationReference{id name level readable __typename}fragment OrganizationRow on Organization{id name code level type tags parent{...OrganizationName __typename}childCount branchCount memberCount foundedOn termEndOn dissolvedOn warnings{warning __typename}__typename}",
);

export const OrganizationHere = operation<OrganizationHereQuery, OrganizationHereQueryVariables>(
  'query',
  'cec80a4f6f1f4c45e7bc9f0866af09bebf46dc1e8f49fe0f1c4b8a6653b0b7f7',
  "query OrganizationHere($id:ID!$asOf:Date){organization(id:$id asOf:$asOf){id name level asOf dissolvedOn childCount branchCount memberCount ancestors{...OrganizationName __typename}steps{setUpBelow{...VerdictFields __typename}__typename}__typename}}fragment OrganizationName on OrganizationReference{id name level readable __typename}fragment VerdictFields on Verdict{ok code details __typename}",
);

export const OrganizationRecord = operation<OrganizationRecordQuery, OrganizationRecordQueryVariables>(
  'query',
  '35e746a65ba6a6e7dfc16484a7868a0066faf8d419df051ba4fc25945b409ee2',
  "query OrganizationRecord($id:ID!$asOf:Date){organization(id:$id asOf:$asOf){...OrganizationPart affiliations{fromOn toOn ancestors{...OrganizationName __typename}__typename}warnings{warning rule count min max days years __typename}steps{setUpBelow{...VerdictFields __typename}edit{...VerdictFields __typename}move{...VerdictFields __typename}merge{...VerdictFields __typename}dissolve{...VerdictFields __typename}__typename}__typename}}fragment OrganizationName on OrganizationReference{id name level readable __typename}fragment OrganizationPart on Organization{id version code name shortName level type subtype tags asOf foundedOn movedOn dissolvedOn termEndOn fullMembers probationaryMembers committeeSize childCount branchCount organizationCount memberCount parent{...OrganizationName __typename}ancestors{...OrganizationName __typename}host{...OrganizationName __typename}units{...UnitPart __typename}partyGroups{...OrganizationName __typename}__typename}fragment UnitPart on Unit{id version name sector lead partyGroup{...OrganizationName __typename}__typename}fragment VerdictFields on Verdict{ok code details __typename}",
);

export const OrganizationHistory = operation<OrganizationHistoryQuery, OrganizationHistoryQueryVariables>(
  'query',
  '1bb63826c04663d84423a2c349151cf31645ed6c6125fc923518f8886fed2dbe',
  "query OrganizationHistory($id:ID!$first:Int$after:String){organization(id:$id){id history(first:$first after:$after){nodes{...HistoryPart __typename}pageInfo{hasNextPage endCursor __typename}__typename}__typename}}fragment HistoryPart on HistoryEntry{id at actor operation action entity reason changes{field before after __typename}__typename}",
);

export const OrganizationSuperior = operation<OrganizationSuperiorQuery, OrganizationSuperiorQueryVariables>(
  'query',
  'c6aa5009e8cc517045f3aa3c3b22255ea089376f8e957850ce0682caf26c12c2',
  "query OrganizationSuperior($id:ID!){organization(id:$id){id name level foundedOn ancestors{...OrganizationName __typename}partyGroups{...OrganizationName __typename}__typename}}fragment OrganizationName on OrganizationReference{id name level readable __typename}",
);

export const SetUpOrganization = operation<SetUpOrganizationMutation, SetUpOrganizationMutationVariables>(
  'mutation',
  'a05e5d98d8a08a878d1eaafbed28ea05d6f9cdb48e8b3a140bca45e50a43f1de',
  "mutation SetUpOrganization($input:SetUpOrganizationInput!$key:String){setUpOrganization(input:$input key:$key){id __typename}}",
);

export const EditOrganization = operation<EditOrganizationMutation, EditOrganizationMutationVariables>(
  'mutation',
  '598f756ab1d8cf0c9abcf84b4fc62a24eeab650ae0c371da40d6f4cc1c39e912',
  "mutation EditOrganization($id:ID!$version:Int!$input:OrganizationInput!$key:String){editOrganization(id:$id version:$version input:$input key:$key){id version __typename}}",
);

export const MoveOrganization = operation<MoveOrganizationMutation, MoveOrganizationMutationVariables>(
  'mutation',
  '3252fbd22b3dae71cef7c9712f6a715e91c8d19ee0fce9bcad9309d579cf6eea',
  "mutation MoveOrganization($id:ID!$version:Int!$parentId:ID!$on:Date!$reason:String$key:String){moveOrganization(id:$id version:$version parentId:$parentId on:$on reason:$reason key:$key){id version __typename}}",
);

export const MergeOrganizations = operation<MergeOrganizationsMutation, MergeOrganizationsMutationVariables>(
  'mutation',
  '9ed1a5231d7eb3e583d4e92f7a87a0945388cc2ef9243c145a85966bb5fd937b',
  "mutation MergeOrganizations($id:ID!$version:Int!$intoId:ID!$on:Date!$reason:String$key:String){mergeOrganizations(id:$id version:$version intoId:$intoId on:$on reason:$reason key:$key){id version __typename}}",
);

export const DissolveOrganization = operation<DissolveOrganizationMutation, DissolveOrganizationMutationVariables>(
  'mutation',
  '5211c5fa369209ddb380a00e574b199fd60136785fa2ba29eea7a154e6e43a90',
  "mutation DissolveOrganization($id:ID!$version:Int!$on:Date!$reason:String$key:String){dissolveOrganization(id:$id version:$version on:$on reason:$reason key:$key){id version __typename}}",
);
