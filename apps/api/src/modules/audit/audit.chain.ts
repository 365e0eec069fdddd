import { createHash } from 'node:crypto';

/** A line of the audit as the database holds it. */
export type SealedRow = {
  id: string | number;
  at: Date;
  actorId: string | number | null;
  actorName: string;
  operation: string;
  organizationId: string | number | null;
  entity: string;
  recordId: string | number;
  action: string;
  fields: string;
  changes: string;
  changesHash: string;
  reason: string | null;
  requestId: string;
};

export const SEALED_COLUMNS =
  'id, at, actorId, actorName, operation, organizationId, entity, recordId, action, fields, changes, changesHash, reason, requestId';

/** What the first block follows. */
export const GENESIS = '0'.repeat(64);

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

const textOf = (id: string | number | null): string | null => (id === null ? null : String(id));

/** Everything a line says, in one order: whatever of it is changed, its digest is another. */
const digestOf = (row: SealedRow): string => {
  const { actorName, operation, entity, action, fields, changes, changesHash, reason, requestId } = row;
  const ids = [row.id, row.actorId, row.organizationId, row.recordId].map(textOf);
  const words = [actorName, operation, entity, action, fields, sha256(changes), changesHash, reason, requestId];
  return sha256(JSON.stringify([...ids, row.at.toISOString(), ...words]));
};

/** The hash of a block: of the one before it and of all its lines, in the order of their ids. */
export const blockHash = (previousHash: string, rows: readonly SealedRow[]): string =>
  sha256([previousHash, ...rows.map(digestOf)].join('\n'));
