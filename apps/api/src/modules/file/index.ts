import type { ModuleDefinition } from '../../platform/index.ts';
import { Evidence } from './evidence.entity.ts';
import { EvidenceResolver } from './evidence.resolver.ts';
import './evidence.tickets.ts';

export { Evidence } from './evidence.entity.ts';
export { countEvidence, type EvidencePlace, evidenceOf } from './evidence.service.ts';
export { type EvidenceOwner, onEvidence, type ShownCondition } from './evidence.subjects.ts';
export { directoryStore, type FileStore, files, useFileStore } from './file.store.ts';
export { DOCX, FileTicket, fileTicket, sendFile, XLSX } from './file.ticket.ts';

/** Bytes that belong to records of other modules, and evidence: a row for each file beside a record. */
export const file: ModuleDefinition = { name: 'file', entities: [Evidence], resolvers: [EvidenceResolver] };
