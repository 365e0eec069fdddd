// Written by apps/admin/generate.ts from src/modules/file/file.graphql; not edited by hand.
import { operation } from '../platform/graphql/operation.ts';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type EvidenceSubject =
  | 'ASSESSMENT'
  | 'ISSUE'
  | 'TASK'
  | 'RECTIFICATION'
  | 'BRANCH_PLAN'
  | 'PLAN_DOCUMENT';

export type EvidenceType =
  | 'PDF'
  | 'JPG'
  | 'PNG'
  | 'DOCX'
  | 'XLSX';

export type EvidenceInput = {
  kind: EvidenceSubject;
  subject: string | number;
  slot: string;
  name: string;
  size: number;
};

export type EvidencePartFragment = { id: string, version: number, slot: string, name: string, type: EvidenceType, size: number, uploadedAt: string, uploadedBy: { id: string, name: string } | null, removable: { ok: boolean, code: string | null, details: unknown } };

export type EvidenceListQueryVariables = Exact<{
  kind: EvidenceSubject;
  subject: string | number;
  slot?: string | null | undefined;
}>;


export type EvidenceListQuery = { evidence: { nodes: Array<{ id: string, version: number, slot: string, name: string, type: EvidenceType, size: number, uploadedAt: string, uploadedBy: { id: string, name: string } | null, removable: { ok: boolean, code: string | null, details: unknown } }> } };

export type EvidenceTicketQueryVariables = Exact<{
  id: string | number;
}>;


export type EvidenceTicketQuery = { evidenceTicket: { path: string } };

export type OpenEvidenceUploadMutationVariables = Exact<{
  input: EvidenceInput;
  key?: string | null | undefined;
}>;


export type OpenEvidenceUploadMutation = { openEvidenceUpload: { path: string } };

export type RemoveEvidenceMutationVariables = Exact<{
  id: string | number;
  version: number;
  key?: string | null | undefined;
}>;


export type RemoveEvidenceMutation = { removeEvidence: boolean };

export const EvidenceList = operation<EvidenceListQuery, EvidenceListQueryVariables>(
  'query',
  'e535bfb62bae79bfbec32a84865007fb64c4578803c3bf6779e3dd571c5f6c62',
  "query EvidenceList($kind:EvidenceSubject!$subject:ID!$slot:String){evidence(kind:$kind subject:$subject slot:$slot first:100){nodes{...EvidencePart __typename}__typename}}fragment EvidencePart on Evidence{id version slot name type size uploadedAt uploadedBy{id name __typename}removable{...VerdictFields __typename}__typename}fragment VerdictFields on Verdict{ok code details __typename}",
);

export const EvidenceTicket = operation<EvidenceTicketQuery, EvidenceTicketQueryVariables>(
  'query',
  'c64030c1420e479c66798ef8c688b2ff815e9e1837adde21df28deed6e6bb8d6',
  "query EvidenceTicket($id:ID!){evidenceTicket(id:$id){path __typename}}",
);

export const OpenEvidenceUpload = operation<OpenEvidenceUploadMutation, OpenEvidenceUploadMutationVariables>(
  'mutation',
  '8ba33be45630fd4563a7596a517b69b52a7769b531aee2c828a18012a1ec5b1d',
  "mutation OpenEvidenceUpload($input:EvidenceInput!$key:String){openEvidenceUpload(input:$input key:$key){path __typename}}",
);

export const RemoveEvidence = operation<RemoveEvidenceMutation, RemoveEvidenceMutationVariables>(
  'mutation',
  '6acb360fd7627b422ee7a02d798fdbcafb425afc2142f2119734aee131f8630a',
  "mutation RemoveEvidence($id:ID!$version:Int!$key:String){removeEvidence(id:$id version:$version key:$key)}",
);
