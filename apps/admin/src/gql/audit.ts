// Written by apps/admin/generate.ts from src/modules/audit/audit.graphql; not edited by hand.
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

export type AuditAction =
  | 'insert'
  | 'update'
  | 'remove';

export type AuditFault =
  | 'ENTRIES'
  | 'CONTENT'
  | 'LINK'
  | 'BLOCK';

export type AuditPartFragment = { id: string, at: string, actor: string, operation: string, action: AuditAction, entity: string, recordId: string, fields: Array<string>, hash: string, requestId: string, block: string | null, organization: { id: string, name: string, level: OrganizationLevel, readable: boolean } | null };

export type AuditListQueryVariables = Exact<{
  from?: string | null | undefined;
  to?: string | null | undefined;
  actor?: string | null | undefined;
  operation?: string | null | undefined;
  entity?: string | null | undefined;
  record?: string | number | null | undefined;
  action?: AuditAction | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type AuditListQuery = { auditEntries: { totalCount: number | null, nodes: Array<{ id: string, at: string, actor: string, operation: string, action: AuditAction, entity: string, recordId: string, fields: Array<string>, hash: string, requestId: string, block: string | null, organization: { id: string, name: string, level: OrganizationLevel, readable: boolean } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type AuditHeadQueryVariables = Exact<{ [key: string]: never; }>;


export type AuditHeadQuery = { auditHead: { block: string, hash: string, sealedAt: string | null, unsealed: number } };

export type VerifyAuditQueryVariables = Exact<{
  after?: string | number | null | undefined;
  blocks: number;
}>;


export type VerifyAuditQuery = { verifyAudit: { blocks: number, entries: number, upTo: string, done: boolean, broken: { block: string, fault: AuditFault } | null } };

export const AuditList = operation<AuditListQuery, AuditListQueryVariables>(
  'query',
  '913992ccfe660716c2f5437d769cce3fe3fbcd20264aff7782d44006e22679ca',
  "query AuditList($from:Date$to:Date$actor:String$operation:String$entity:String$record:ID$action:AuditAction$first:Int$after:String){auditEntries(from:$from to:$to actor:$actor operation:$operation entity:$entity record:$record action:$action first:$first after:$after){nodes{...AuditPart __typename}pageInfo{hasNextPage endCursor __typename}totalCount __typename}}fragment AuditPart on AuditEntry{id at actor operation action entity recordId fields hash requestId block organization{...OrganizationName __typename}__typename}fragment OrganizationName on OrganizationReference{id name level readable __typename}",
);

export const AuditHead = operation<AuditHeadQuery, AuditHeadQueryVariables>(
  'query',
  '99aae9a6063787d8ac786635e04d6a27e57fbed8b5beed79a486b2d1b61e89ac',
  "query AuditHead{auditHead{block hash sealedAt unsealed __typename}}",
);

export const VerifyAudit = operation<VerifyAuditQuery, VerifyAuditQueryVariables>(
  'query',
  '82e3ecc334e0caf78843406fc816f0c25a95a175d78961b8b5444dabc63bd0c0',
  "query VerifyAudit($after:ID$blocks:Int!){verifyAudit(after:$after blocks:$blocks){blocks entries upTo done broken{block fault __typename}__typename}}",
);
