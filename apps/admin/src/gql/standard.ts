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

export type BranchSubtype =
  | 'SCHOOL'
  | 'HOSPITAL';

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

export type ParameterUnit =
  | 'PERSONS'
  | 'UNITS'
  | 'DAYS'
  | 'TIMES'
  | 'HOURS'
  | 'PERCENT'
  | 'SQUARE_METRES'
  | 'YEARS'
  | 'MONTHS';

export type StricterWay =
  | 'HIGHER'
  | 'LOWER';

export type CriterionChange =
  | 'ADDED'
  | 'TIGHTENED'
  | 'LOOSENED'
  | 'DROPPED';

export type StandardPreset =
  | 'FIVE_BASICS'
  | 'FIVE_BASICS_CORE'
  | 'GANSU';

export type StandardInput = {
  name?: BilingualInput | null | undefined;
  softThreshold?: number | null | undefined;
};

export type BilingualInput = {
  zh: string;
  en: string;
};

export type CriterionInput = {
  code: string;
  aspect: string;
  core: boolean;
  text: BilingualInput;
  evidence: BilingualInput;
  basis: BilingualInput;
  methods: Array<CheckMethod>;
  types: Array<BranchType>;
  subtypes: Array<BranchSubtype>;
  parameters: Array<CriterionParameterInput>;
};

export type CriterionParameterInput = {
  name: string;
  value: number;
};

export type BilingualPartFragment = { zh: string, en: string };

export type CriterionPartFragment = { code: string, aspect: string, core: boolean, methods: Array<CheckMethod>, text: { zh: string, en: string }, evidence: { zh: string, en: string }, basis: { zh: string, en: string } };

export type StandardFrameFragment = { id: string, edition: number, vetoAspect: string, softThreshold: number, name: { zh: string, en: string }, aspects: Array<{ code: string, name: { zh: string, en: string }, short: { zh: string, en: string } }>, vetoes: Array<{ code: string, text: { zh: string, en: string } }> };

export type ParameterPartFragment = { name: string, value: number, unit: ParameterUnit, stricter: StricterWay, label: { zh: string, en: string } };

export type CriterionDetailFragment = { id: string, version: number, types: Array<BranchType>, subtypes: Array<BranchSubtype>, automatic: boolean, code: string, aspect: string, core: boolean, methods: Array<CheckMethod>, template: { zh: string, en: string }, parameters: Array<{ name: string, value: number, unit: ParameterUnit, stricter: StricterWay, label: { zh: string, en: string } }>, text: { zh: string, en: string }, evidence: { zh: string, en: string }, basis: { zh: string, en: string } };

export type StandardPartFragment = { version: number, code: string, state: StandardState, publishedOn: string | null, activeFromOn: string | null, retiredOn: string | null, editable: boolean, id: string, edition: number, vetoAspect: string, softThreshold: number, publishable: { ok: boolean, code: string | null, details: unknown }, organization: { id: string, name: string, level: OrganizationLevel, readable: boolean }, baseline: { id: string, edition: number, organization: { id: string, name: string, level: OrganizationLevel, readable: boolean } } | null, differences: Array<{ code: string, change: CriterionChange, before: { zh: string, en: string } | null }>, criteria: Array<{ id: string, version: number, types: Array<BranchType>, subtypes: Array<BranchSubtype>, automatic: boolean, code: string, aspect: string, core: boolean, methods: Array<CheckMethod>, template: { zh: string, en: string }, parameters: Array<{ name: string, value: number, unit: ParameterUnit, stricter: StricterWay, label: { zh: string, en: string } }>, text: { zh: string, en: string }, evidence: { zh: string, en: string }, basis: { zh: string, en: string } }>, name: { zh: string, en: string }, aspects: Array<{ code: string, name: { zh: string, en: string }, short: { zh: string, en: string } }>, vetoes: Array<{ code: string, text: { zh: string, en: string } }> };

export type ActiveStandardQueryVariables = Exact<{
  organization: string | number;
}>;


export type ActiveStandardQuery = { activeStandard: { version: number, code: string, state: StandardState, publishedOn: string | null, activeFromOn: string | null, retiredOn: string | null, editable: boolean, id: string, edition: number, vetoAspect: string, softThreshold: number, publishable: { ok: boolean, code: string | null, details: unknown }, organization: { id: string, name: string, level: OrganizationLevel, readable: boolean }, baseline: { id: string, edition: number, organization: { id: string, name: string, level: OrganizationLevel, readable: boolean } } | null, differences: Array<{ code: string, change: CriterionChange, before: { zh: string, en: string } | null }>, criteria: Array<{ id: string, version: number, types: Array<BranchType>, subtypes: Array<BranchSubtype>, automatic: boolean, code: string, aspect: string, core: boolean, methods: Array<CheckMethod>, template: { zh: string, en: string }, parameters: Array<{ name: string, value: number, unit: ParameterUnit, stricter: StricterWay, label: { zh: string, en: string } }>, text: { zh: string, en: string }, evidence: { zh: string, en: string }, basis: { zh: string, en: string } }>, name: { zh: string, en: string }, aspects: Array<{ code: string, name: { zh: string, en: string }, short: { zh: string, en: string } }>, vetoes: Array<{ code: string, text: { zh: string, en: string } }> } | null };

export type OneStandardQueryVariables = Exact<{
  id: string | number;
}>;


export type OneStandardQuery = { standard: { version: number, code: string, state: StandardState, publishedOn: string | null, activeFromOn: string | null, retiredOn: string | null, editable: boolean, id: string, edition: number, vetoAspect: string, softThreshold: number, publishable: { ok: boolean, code: string | null, details: unknown }, organization: { id: string, name: string, level: OrganizationLevel, readable: boolean }, baseline: { id: string, edition: number, organization: { id: string, name: string, level: OrganizationLevel, readable: boolean } } | null, differences: Array<{ code: string, change: CriterionChange, before: { zh: string, en: string } | null }>, criteria: Array<{ id: string, version: number, types: Array<BranchType>, subtypes: Array<BranchSubtype>, automatic: boolean, code: string, aspect: string, core: boolean, methods: Array<CheckMethod>, template: { zh: string, en: string }, parameters: Array<{ name: string, value: number, unit: ParameterUnit, stricter: StricterWay, label: { zh: string, en: string } }>, text: { zh: string, en: string }, evidence: { zh: string, en: string }, basis: { zh: string, en: string } }>, name: { zh: string, en: string }, aspects: Array<{ code: string, name: { zh: string, en: string }, short: { zh: string, en: string } }>, vetoes: Array<{ code: string, text: { zh: string, en: string } }> } | null };

export type StandardRowFragment = { id: string, edition: number, state: StandardState, publishedOn: string | null, activeFromOn: string | null, retiredOn: string | null, name: { zh: string, en: string }, organization: { id: string, name: string, level: OrganizationLevel, readable: boolean } };

export type StandardVersionsQueryVariables = Exact<{
  organization?: string | number | null | undefined;
  under?: string | number | null | undefined;
  state?: StandardState | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type StandardVersionsQuery = { standards: { totalCount: number | null, nodes: Array<{ id: string, edition: number, state: StandardState, publishedOn: string | null, activeFromOn: string | null, retiredOn: string | null, name: { zh: string, en: string }, organization: { id: string, name: string, level: OrganizationLevel, readable: boolean } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type CreateStandardMutationVariables = Exact<{
  organization: string | number;
  preset?: StandardPreset | null | undefined;
  key?: string | null | undefined;
}>;


export type CreateStandardMutation = { createStandard: { id: string } };

export type EditStandardMutationVariables = Exact<{
  id: string | number;
  version: number;
  input: StandardInput;
  key?: string | null | undefined;
}>;


export type EditStandardMutation = { editStandard: { id: string } };

export type AddCriterionMutationVariables = Exact<{
  standard: string | number;
  input: CriterionInput;
  key?: string | null | undefined;
}>;


export type AddCriterionMutation = { addCriterion: { id: string } };

export type EditCriterionMutationVariables = Exact<{
  standard: string | number;
  version: number;
  input: CriterionInput;
  key?: string | null | undefined;
}>;


export type EditCriterionMutation = { editCriterion: { id: string } };

export type RemoveCriterionMutationVariables = Exact<{
  standard: string | number;
  version: number;
  code: string;
  key?: string | null | undefined;
}>;


export type RemoveCriterionMutation = { removeCriterion: { id: string } };

export type PublishStandardMutationVariables = Exact<{
  id: string | number;
  version: number;
  key?: string | null | undefined;
}>;


export type PublishStandardMutation = { publishStandard: { id: string } };

export type ActivateStandardMutationVariables = Exact<{
  id: string | number;
  version: number;
  key?: string | null | undefined;
}>;


export type ActivateStandardMutation = { activateStandard: { id: string } };

export type RetireStandardMutationVariables = Exact<{
  id: string | number;
  version: number;
  key?: string | null | undefined;
}>;


export type RetireStandardMutation = { retireStandard: { id: string } };

export type DiscardStandardMutationVariables = Exact<{
  id: string | number;
  version: number;
  key?: string | null | undefined;
}>;


export type DiscardStandardMutation = { discardStandard: { id: string } };

export const ActiveStandard = operation<ActiveStandardQuery, ActiveStandardQueryVariables>(
  'query',
  'df86de0dbdb87065e6e61aec76e8ad1e82acd3ad5a7a1dcd9214d0a680205359',
  "query ActiveStandard($organization:ID!){activeStandard(organization:$organization){...StandardPart __typename}}fragment BilingualPart on BilingualText{zh en __typename}fragment CriterionDetail on Criterion{...CriterionPart id version types subtypes automatic template{...BilingualPart __typename}parameters{...ParameterPart __typename}__typename}fragment CriterionPart on Criterion{code aspect core methods text{...BilingualPart __typename}evidence{...BilingualPart __typename}basis{...BilingualPart __typename}__typename}fragment OrganizationName on OrganizationReference{id name level readable __typename}fragment ParameterPart on CriterionParameter{name value unit stricter label{...BilingualPart __typename}__typename}fragment StandardFrame on Standard{id edition vetoAspect softThreshold name{...BilingualPart __typename}aspects{code name{...BilingualPart __typename}short{...BilingualPart __typename}__typename}vetoes{code text{...BilingualPart __typename}__typename}__typename}fragment StandardPart on Standard{...StandardFrame version code state publishedOn activeFromOn retiredOn editable publishable{...VerdictFields __typename}organization{...OrganizationName __typename}baseline{id edition organization{...OrganizationName __typename}__typename}differences{code change before{...BilingualPart __typename}__typename}criteria{...CriterionDetail __typename}__typename}fragment VerdictFields on Verdict{ok code details __typename}",
);

export const OneStandard = operation<OneStandardQuery, OneStandardQueryVariables>(
  'query',
  '2b2c635e97194cd6360d99536255fd014e70c1df0f4093ed21ea2cbc89fbe235',
  "query OneStandard($id:ID!){standard(id:$id){...StandardPart __typename}}fragment BilingualPart on BilingualText{zh en __typename}fragment CriterionDetail on Criterion{...CriterionPart id version types subtypes automatic template{...BilingualPart __typename}parameters{...ParameterPart __typename}__typename}fragment CriterionPart on Criterion{code aspect core methods text{...BilingualPart __typename}evidence{...BilingualPart __typename}basis{...BilingualPart __typename}__typename}fragment OrganizationName on OrganizationReference{id name level readable __typename}fragment ParameterPart on CriterionParameter{name value unit stricter label{...BilingualPart __typename}__typename}fragment StandardFrame on Standard{id edition vetoAspect softThreshold name{...BilingualPart __typename}aspects{code name{...BilingualPart __typename}short{...BilingualPart __typename}__typename}vetoes{code text{...BilingualPart __typename}__typename}__typename}fragment StandardPart on Standard{...StandardFrame version code state publishedOn activeFromOn retiredOn editable publishable{...VerdictFields __typename}organization{...OrganizationName __typename}baseline{id edition organization{...OrganizationName __typename}__typename}differences{code change before{...BilingualPart __typename}__typename}criteria{...CriterionDetail __typename}__typename}fragment VerdictFields on Verdict{ok code details __typename}",
);

export const StandardVersions = operation<StandardVersionsQuery, StandardVersionsQueryVariables>(
  'query',
  '054533bf42646eeb2957e82beb828c41387d096eb4671065bb0f94e8e9067d3d',
  "query StandardVersions($organization:ID$under:ID$state:StandardState$first:Int$after:String){standards(organization:$organization under:$under state:$state first:$first after:$after){nodes{...StandardRow __typename}pageInfo{hasNextPage endCursor __typename}totalCount __typename}}fragment BilingualPart on BilingualText{zh en __typename}fragment OrganizationName on OrganizationReference{id name level readable __typename}fragment StandardRow on Standard{id edition state publishedOn activeFromOn retiredOn name{...BilingualPart __typename}organization{...OrganizationName __typename}__typename}",
);

export const CreateStandard = operation<CreateStandardMutation, CreateStandardMutationVariables>(
  'mutation',
  '9ca1395a37eb4d3dc972d1a7268ed3200d19f799ba61ece827e8a692ec34aae3',
  "mutation CreateStandard($organization:ID!$preset:StandardPreset$key:String){createStandard(organization:$organization preset:$preset key:$key){id __typename}}",
);

export const EditStandard = operation<EditStandardMutation, EditStandardMutationVariables>(
  'mutation',
  '26f45ddf0293aa92d12161448854a22972358df42cfd5cf1e416915fad2e4b69',
  "mutation EditStandard($id:ID!$version:Int!$input:StandardInput!$key:String){editStandard(id:$id version:$version input:$input key:$key){id __typename}}",
);

export const AddCriterion = operation<AddCriterionMutation, AddCriterionMutationVariables>(
  'mutation',
  '076367e1e19b0085e61644d318c5f19e443b40064f12d7791e6d5e0b1247a707',
  "mutation AddCriterion($standard:ID!$input:CriterionInput!$key:String){addCriterion(standard:$standard input:$input key:$key){id __typename}}",
);

export const EditCriterion = operation<EditCriterionMutation, EditCriterionMutationVariables>(
  'mutation',
  'd1476268524afc9235ae575da0f7f33459f4129645008f05f32e044e0a66e9ab',
  "mutation EditCriterion($standard:ID!$version:Int!$input:CriterionInput!$key:String){editCriterion(standard:$standard version:$version input:$input key:$key){id __typename}}",
);

export const RemoveCriterion = operation<RemoveCriterionMutation, RemoveCriterionMutationVariables>(
  'mutation',
  '3da580e0738ff59d75e8f2cb314f808f1686b20ff5754bae797c9c68e6a10a15',
  "mutation RemoveCriterion($standard:ID!$version:Int!$code:String!$key:String){removeCriterion(standard:$standard version:$version code:$code key:$key){id __typename}}",
);

export const PublishStandard = operation<PublishStandardMutation, PublishStandardMutationVariables>(
  'mutation',
  'a5d5485203bdc86ad09d25796890e53f8f0a798bf876bedb46c28bf0cb0a61ab',
  "mutation PublishStandard($id:ID!$version:Int!$key:String){publishStandard(id:$id version:$version key:$key){id __typename}}",
);

export const ActivateStandard = operation<ActivateStandardMutation, ActivateStandardMutationVariables>(
  'mutation',
  '9f1a336a0afd41ca8dd5a1b16f31d009723cb778f2ce3985a7409676f90d42fd',
  "mutation ActivateStandard($id:ID!$version:Int!$key:String){activateStandard(id:$id version:$version key:$key){id __typename}}",
);

export const RetireStandard = operation<RetireStandardMutation, RetireStandardMutationVariables>(
  'mutation',
  '9d678d23483d0959be4304c402f43903f6f736885e3d1d1271ca8d76a4140d36',
  "mutation RetireStandard($id:ID!$version:Int!$key:String){retireStandard(id:$id version:$version key:$key){id __typename}}",
);

export const DiscardStandard = operation<DiscardStandardMutation, DiscardStandardMutationVariables>(
  'mutation',
  'd523c6355bb3d785626559b13cb85fd5da98fec4e43b11431827fa9ddc715dad',
  "mutation DiscardStandard($id:ID!$version:Int!$key:String){discardStandard(id:$id version:$version key:$key){id __typename}}",
);
