import type { ModuleDefinition } from '../../platform/index.ts';

export { directoryStore, type FileStore, files, useFileStore } from './file.store.ts';
export { FileTicket, fileTicket, sendFile, XLSX } from './file.ticket.ts';

/** Bytes that belong to records of other modules; evidence, with rows of its own, comes with a later issue. */
export const file: ModuleDefinition = { name: 'file', entities: [], resolvers: [] };
