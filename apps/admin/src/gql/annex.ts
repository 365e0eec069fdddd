// Written by apps/admin/generate.ts from src/modules/exchange/annex.graphql; not edited by hand.
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

export type AnnexTargetKind =
  | 'ORGANIZATION'
  | 'ASSESSMENT'
  | 'ISSUE'
  | 'TASK'
  | 'PERSON'
  | 'APPLICATION';

export type AnnexTable =
  | 'rating'
  | 'progress'
  | 'issues'
  | 'tasks'
  | 'duties'
  | 'ledger';

export type Annex =
  | 'RATING'
  | 'PROGRESS'
  | 'LISTS'
  | 'LEDGER';

export type ExportFormat =
  | 'XLSX'
  | 'DOCX';

export type ExportState =
  | 'WAITING'
  | 'RUNNING'
  | 'DONE'
  | 'FAILED';

export type AnnexExportPartFragment = { id: string, version: number, annex: Annex, format: ExportFormat, year: number, ordinal: number, state: ExportState, done: number, total: number, rowCount: number, fileName: string, byteSize: number, kept: boolean, createdAt: string, organization: { id: string, name: string, level: OrganizationLevel, readable: boolean } | null, refusal: { ok: boolean, code: string | null, details: unknown } | null };

export type AnnexPreviewQueryVariables = Exact<{
  table: AnnexTable;
  organization: string | number;
  period: string | number;
  english?: boolean | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type AnnexPreviewQuery = { annexTable: { title: string, head: string, frozen: boolean, archiving: boolean, branchCount: number, endCursor: string | null, columns: Array<{ key: string, zh: string, en: string, width: number }>, rows: Array<{ branchId: string, cells: Array<{ text: string | null, kind: AnnexTargetKind | null, id: string | null }> }> } };

export type MyExportsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type MyExportsQuery = { annexExports: { nodes: Array<{ id: string, version: number, annex: Annex, format: ExportFormat, year: number, ordinal: number, state: ExportState, done: number, total: number, rowCount: number, fileName: string, byteSize: number, kept: boolean, createdAt: string, organization: { id: string, name: string, level: OrganizationLevel, readable: boolean } | null, refusal: { ok: boolean, code: string | null, details: unknown } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type AnnexFileTicketQueryVariables = Exact<{
  id: string | number;
}>;


export type AnnexFileTicketQuery = { annexFile: { path: string } };

export type ExportAnnexMutationVariables = Exact<{
  annex: Annex;
  organization: string | number;
  period: string | number;
  format: ExportFormat;
  key?: string | null | undefined;
}>;


export type ExportAnnexMutation = { exportAnnex: { id: string, version: number, annex: Annex, format: ExportFormat, year: number, ordinal: number, state: ExportState, done: number, total: number, rowCount: number, fileName: string, byteSize: number, kept: boolean, createdAt: string, organization: { id: string, name: string, level: OrganizationLevel, readable: boolean } | null, refusal: { ok: boolean, code: string | null, details: unknown } | null } };

export type DiscardExportMutationVariables = Exact<{
  id: string | number;
  version: number;
  key?: string | null | undefined;
}>;


export type DiscardExportMutation = { discardExport: boolean };

export const AnnexPreview = operation<AnnexPreviewQuery, AnnexPreviewQueryVariables>(
  'query',
  'daa03ae5616abd4647cc43b259d70e4e02052b63ae539c2ddd9186dec0d61972',
  "query AnnexPreview($table:AnnexTable!$organization:ID!$period:ID!$english:Boolean$first:Int$after:String){annexTable(table:$table organization:$organization period:$period english:$english first:$first after:$after){title head frozen archiving branchCount endCursor columns{key zh en width __typename}rows{branchId cells{text kind id __typename}__typename}__typename}}",
);

export const MyExports = operation<MyExportsQuery, MyExportsQueryVariables>(
  'query',
  '312de172060d3997e24f110ba51dcc0176b86a0df84475e0de3baf7c7ad0e022',
  "query MyExports($first:Int$after:String){annexExports(first:$first after:$after){nodes{...AnnexExportPart __typename}pageInfo{hasNextPage endCursor __typename}__typename}}fragment AnnexExportPart on AnnexExport{id version annex format year ordinal state done total rowCount fileName byteSize kept createdAt organization{...OrganizationName __typename}refusal{...VerdictFields __typename}__typename}fragment OrganizationName on OrganizationReference{id name level readable __typename}fragment VerdictFields on Verdict{ok code details __typename}",
);

export const AnnexFileTicket = operation<AnnexFileTicketQuery, AnnexFileTicketQueryVariables>(
  'query',
  '7d83d751d61d9d9be2e78d9420c5732e470d404e89b8aaf55da1d714162746e1',
  "query AnnexFileTicket($id:ID!){annexFile(id:$id){path __typename}}",
);

export const ExportAnnex = operation<ExportAnnexMutation, ExportAnnexMutationVariables>(
  'mutation',
  'f74206ae27834d0fe8458e54f3b127d1376c6f4f7113a63e4a4fd02701f4bd7a',
  "mutation ExportAnnex($annex:Annex!$organization:ID!$period:ID!$format:ExportFormat!$key:String){exportAnnex(annex:$annex organization:$organization period:$period format:$format key:$key){...AnnexExportPart __typename}}fragment AnnexExportPart on AnnexExport{id version annex format year ordinal state done total rowCount fileName byteSize kept createdAt organization{...OrganizationName __typename}refusal{...VerdictFields __typename}__typename}fragment OrganizationName on OrganizationReference{id name level readable __typename}fragment VerdictFields on Verdict{ok code details __typename}",
);

export const DiscardExport = operation<DiscardExportMutation, DiscardExportMutationVariables>(
  'mutation',
  '2c97f99b21e069138040b0f0c26507d16e79b94ef49dcdeee23acf78a4fcd0e0',
  "mutation DiscardExport($id:ID!$version:Int!$key:String){discardExport(id:$id version:$version key:$key)}",
);
