// Written by apps/admin/generate.ts from src/modules/exchange/exchange.graphql; not edited by hand.
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

export type ImportState =
  | 'WAITING'
  | 'UPLOADED'
  | 'CHECKING'
  | 'REFUSED'
  | 'READY'
  | 'APPLYING'
  | 'APPLIED'
  | 'FAILED';

export type ImportPhase =
  | 'WAITING'
  | 'READING'
  | 'COMPARING'
  | 'SAVING'
  | 'DONE';

export type ImportSheet =
  | 'organization'
  | 'person'
  | 'contactPoint'
  | 'responsibility';

export type ImportReason =
  | 'REQUIRED'
  | 'FORMULA'
  | 'TOO_LONG'
  | 'NOT_A_CODE'
  | 'NOT_A_DAY'
  | 'NOT_A_COUNT'
  | 'NOT_A_YEAR'
  | 'NOT_A_PHONE'
  | 'UNKNOWN_WORD'
  | 'DAY_IN_FUTURE'
  | 'DAYS_REVERSED'
  | 'DUPLICATE'
  | 'CYCLE'
  | 'PARENT_MISSING'
  | 'UNKNOWN_ORGANIZATION'
  | 'UNKNOWN_PERSON'
  | 'DISSOLVED'
  | 'OUT_OF_REACH'
  | 'LEVEL_NOT_ALLOWED'
  | 'LEVEL_CHANGED'
  | 'FOUNDED_CHANGED'
  | 'TYPE_MISSING'
  | 'TYPE_NOT_FOR_LEVEL'
  | 'SUBTYPE_NOT_FOR_TYPE'
  | 'TOO_MANY_UNITS'
  | 'NOT_A_PARTY_GROUP'
  | 'PARTY_GROUP_ELSEWHERE'
  | 'PARTY_GROUP_WITHOUT_UNIT'
  | 'NOT_A_BRANCH'
  | 'NAME_DIFFERS'
  | 'VALUE_DIFFERS'
  | 'POST_INCOMPLETE'
  | 'POST_NOT_FOR_LEVEL'
  | 'POST_FILLED'
  | 'DUE_OUT_OF_YEAR'
  | 'REFUSED';

export type ImportPartFragment = { id: string, version: number, fileName: string, byteSize: number, state: ImportState, phase: ImportPhase, done: number, total: number, problemCount: number, hasReport: boolean, createdAt: string, checkedAt: string | null, appliedAt: string | null, organization: { id: string, name: string, level: OrganizationLevel, readable: boolean } | null, requestedBy: { id: string, name: string } | null, appliedBy: { id: string, name: string } | null, counts: Array<{ sheet: ImportSheet, create: number, change: number, same: number }>, refusal: { ok: boolean, code: string | null, details: unknown } | null };

export type ImportProblemPartFragment = { id: string, sheet: ImportSheet, sheetName: string, row: number, columnKey: string | null, heading: string | null, address: string | null, reason: ImportReason, details: unknown };

export type ImportListQueryVariables = Exact<{
  under?: string | number | null | undefined;
  state?: ImportState | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ImportListQuery = { imports: { totalCount: number | null, nodes: Array<{ id: string, version: number, fileName: string, byteSize: number, state: ImportState, phase: ImportPhase, done: number, total: number, problemCount: number, hasReport: boolean, createdAt: string, checkedAt: string | null, appliedAt: string | null, organization: { id: string, name: string, level: OrganizationLevel, readable: boolean } | null, requestedBy: { id: string, name: string } | null, appliedBy: { id: string, name: string } | null, counts: Array<{ sheet: ImportSheet, create: number, change: number, same: number }>, refusal: { ok: boolean, code: string | null, details: unknown } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ImportRecordQueryVariables = Exact<{
  id: string | number;
}>;


export type ImportRecordQuery = { import: { id: string, version: number, fileName: string, byteSize: number, state: ImportState, phase: ImportPhase, done: number, total: number, problemCount: number, hasReport: boolean, createdAt: string, checkedAt: string | null, appliedAt: string | null, applicable: { ok: boolean, code: string | null, details: unknown }, checkable: { ok: boolean, code: string | null, details: unknown }, discardable: { ok: boolean, code: string | null, details: unknown }, organization: { id: string, name: string, level: OrganizationLevel, readable: boolean } | null, requestedBy: { id: string, name: string } | null, appliedBy: { id: string, name: string } | null, counts: Array<{ sheet: ImportSheet, create: number, change: number, same: number }>, refusal: { ok: boolean, code: string | null, details: unknown } | null } | null };

export type ImportProblemsQueryVariables = Exact<{
  id: string | number;
  sheet?: ImportSheet | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ImportProblemsQuery = { import: { id: string, problems: { totalCount: number | null, nodes: Array<{ id: string, sheet: ImportSheet, sheetName: string, row: number, columnKey: string | null, heading: string | null, address: string | null, reason: ImportReason, details: unknown }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type ImportTemplateTicketQueryVariables = Exact<{
  organization: string | number;
  filled: boolean;
}>;


export type ImportTemplateTicketQuery = { importTemplate: { path: string } };

export type ImportReportTicketQueryVariables = Exact<{
  id: string | number;
}>;


export type ImportReportTicketQuery = { importReport: { path: string } };

export type CreateImportMutationVariables = Exact<{
  organization: string | number;
  fileName: string;
  key?: string | null | undefined;
}>;


export type CreateImportMutation = { createImport: { import: { id: string }, upload: { path: string } } };

export type CheckImportMutationVariables = Exact<{
  id: string | number;
  version: number;
  key?: string | null | undefined;
}>;


export type CheckImportMutation = { checkImport: { id: string, version: number, fileName: string, byteSize: number, state: ImportState, phase: ImportPhase, done: number, total: number, problemCount: number, hasReport: boolean, createdAt: string, checkedAt: string | null, appliedAt: string | null, organization: { id: string, name: string, level: OrganizationLevel, readable: boolean } | null, requestedBy: { id: string, name: string } | null, appliedBy: { id: string, name: string } | null, counts: Array<{ sheet: ImportSheet, create: number, change: number, same: number }>, refusal: { ok: boolean, code: string | null, details: unknown } | null } };

export type ApplyImportMutationVariables = Exact<{
  id: string | number;
  version: number;
  key?: string | null | undefined;
}>;


export type ApplyImportMutation = { applyImport: { id: string, version: number, fileName: string, byteSize: number, state: ImportState, phase: ImportPhase, done: number, total: number, problemCount: number, hasReport: boolean, createdAt: string, checkedAt: string | null, appliedAt: string | null, organization: { id: string, name: string, level: OrganizationLevel, readable: boolean } | null, requestedBy: { id: string, name: string } | null, appliedBy: { id: string, name: string } | null, counts: Array<{ sheet: ImportSheet, create: number, change: number, same: number }>, refusal: { ok: boolean, code: string | null, details: unknown } | null } };

export type DiscardImportMutationVariables = Exact<{
  id: string | number;
  version: number;
  key?: string | null | undefined;
}>;


export type DiscardImportMutation = { discardImport: boolean };

export const ImportList = operation<ImportListQuery, ImportListQueryVariables>(
  'query',
  '7b95d7b7f5575d22eaf451cc5105f5a2877cd65a6fb04dae290a7d6742d5b008',
  "query ImportList($under:ID$state:ImportState$first:Int$after:String){imports(under:$under state:$state first:$first after:$after){nodes{...ImportPart __typename}pageInfo{hasNextPage endCursor __typename}totalCount __typename}}fragment ImportPart on Import{id version fileName byteSize state phase done total problemCount hasReport createdAt checkedAt appliedAt organization{...OrganizationName __typename}requestedBy{id name __typename}appliedBy{id name __typename}counts{sheet create change same __typename}refusal{ok code details __typename}__typename}fragment OrganizationName on OrganizationReference{id name level readable __typename}",
);

export const ImportRecord = operation<ImportRecordQuery, ImportRecordQueryVariables>(
  'query',
  '4ad241e5ea4bbf9514cf0bc5dd20a1b7e5e41acf5e2d95e2a22d448e94e3c2e9',
  "query ImportRecord($id:ID!){import(id:$id){...ImportPart applicable{...VerdictFields __typename}checkable{...VerdictFields __typename}discardable{...VerdictFields __typename}__typename}}fragment ImportPart on Import{id version fileName byteSize state phase done total problemCount hasReport createdAt checkedAt appliedAt organization{...OrganizationName __typename}requestedBy{id name __typename}appliedBy{id name __typename}counts{sheet create change same __typename}refusal{ok code details __typename}__typename}fragment OrganizationName on OrganizationReference{id name level readable __typename}fragment VerdictFields on Verdict{ok code details __typename}",
);

export const ImportProblems = operation<ImportProblemsQuery, ImportProblemsQueryVariables>(
  'query',
  'f6f8cc907f7d86a52f2071b230e93663deb579d0ef98a66473f91af2b00767f6',
  "query ImportProblems($id:ID!$sheet:ImportSheet$first:Int$after:String){import(id:$id){id problems(sheet:$sheet first:$first after:$after){nodes{...ImportProblemPart __typename}pageInfo{hasNextPage endCursor __typename}totalCount __typename}__typename}}fragment ImportProblemPart on ImportProblem{id sheet sheetName row columnKey heading address reason details __typename}",
);

export const ImportTemplateTicket = operation<ImportTemplateTicketQuery, ImportTemplateTicketQueryVariables>(
  'query',
  '9d39e750dc424ba3f3af53ec75f9bbdd161f087857269e08a54fdab06fce00a9',
  "query ImportTemplateTicket($organization:ID!$filled:Boolean!){importTemplate(organization:$organization filled:$filled){path __typename}}",
);

export const ImportReportTicket = operation<ImportReportTicketQuery, ImportReportTicketQueryVariables>(
  'query',
  '6864fa824833bee415cc13a9c2663668b32353280a7661f5ddd6f63c4704e07f',
  "query ImportReportTicket($id:ID!){importReport(id:$id){path __typename}}",
);

export const CreateImport = operation<CreateImportMutation, CreateImportMutationVariables>(
  'mutation',
  '8fa4f0d89030a456dcaf45e689561c1a939549cfbef94790e484e8b2ce02d3a7',
  "mutation CreateImport($organization:ID!$fileName:String!$key:String){createImport(organization:$organization fileName:$fileName key:$key){import{id __typename}upload{path __typename}__typename}}",
);

export const CheckImport = operation<CheckImportMutation, CheckImportMutationVariables>(
  'mutation',
  '63f442c6e09f7d36e350bb07b199ca547f8e75c552a119d63654ea4e43f10608',
  "mutation CheckImport($id:ID!$version:Int!$key:String){checkImport(id:$id version:$version key:$key){...ImportPart __typename}}fragment ImportPart on Import{id version fileName byteSize state phase done total problemCount hasReport createdAt checkedAt appliedAt organization{...OrganizationName __typename}requestedBy{id name __typename}appliedBy{id name __typename}counts{sheet create change same __typename}refusal{ok code details __typename}__typename}fragment OrganizationName on OrganizationReference{id name level readable __typename}",
);

export const ApplyImport = operation<ApplyImportMutation, ApplyImportMutationVariables>(
  'mutation',
  'c836a2aae62385c54c5845fe910f90d1b28953bcecfd1fc378285897b62996f9',
  "mutation ApplyImport($id:ID!$version:Int!$key:String){applyImport(id:$id version:$version key:$key){...ImportPart __typename}}fragment ImportPart on Import{id version fileName byteSize state phase done total problemCount hasReport createdAt checkedAt appliedAt organization{...OrganizationName __typename}requestedBy{id name __typename}appliedBy{id name __typename}counts{sheet create change same __typename}refusal{ok code details __typename}__typename}fragment OrganizationName on OrganizationReference{id name level readable __typename}",
);

export const DiscardImport = operation<DiscardImportMutation, DiscardImportMutationVariables>(
  'mutation',
  'f877114f2c15bb3e5d56356731a982bf7ffb842a15ba061b674af12a1c11336f',
  "mutation DiscardImport($id:ID!$version:Int!$key:String){discardImport(id:$id version:$version key:$key)}",
);
