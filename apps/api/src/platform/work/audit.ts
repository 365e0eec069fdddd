import { createHash } from 'node:crypto';
import { type EntityClass, isDerived, isSecret } from '../entity.ts';
import type { Run } from './rows.ts';

/** One changed field: value before and after; `null` before means the row is new. */
export type Changes = Record<string, [before: unknown, after: unknown]>;

export type AuditAction = 'insert' | 'update' | 'remove';

/** One line of the audit: written in the transaction of the change it tells of (DESIGN §2.4). */
export type AuditLine = {
  organizationId: string | null;
  entity: string;
  recordId: string;
  action: AuditAction;
  changes: Changes;
};

export type AuditHead = {
  at: Date;
  actorId: string | null;
  actorName: string;
  operation: string;
  reason: string | null;
  requestId: string;
};

const HIDDEN = '•••';

/** Bookkeeping columns say nothing about the business and are left out. */
const SILENT = new Set(['version', 'createdAt', 'updatedAt', 'id']);

const plain = (value: unknown): unknown => (value instanceof Date ? value.toISOString() : (value ?? null));

export const changeOf = (entity: EntityClass, field: string, before: unknown, after: unknown): Changes => {
  if (SILENT.has(field) || isDerived(entity, field)) return {};
  if (isSecret(entity, field)) return { [field]: [before == null ? null : HIDDEN, after == null ? null : HIDDEN] };
  return { [field]: [plain(before), plain(after)] };
};

const COLUMNS =
  'at, actorId, actorName, operation, organizationId, entity, recordId, action, fields, changes, changesHash, reason, requestId';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

const CHUNK = 500;

export const writeAudit = async (run: Run, head: AuditHead, lines: readonly AuditLine[]): Promise<void> => {
  for (let i = 0; i < lines.length; i += CHUNK) {
    const chunk = lines.slice(i, i + CHUNK);
    const params = chunk.flatMap((line) => {
      const changes = JSON.stringify(line.changes);
      const fields = Object.keys(line.changes).join(',').slice(0, 1000);
      return [
        head.at,
        head.actorId,
        head.actorName,
        head.operation,
        line.organizationId,
        line.entity,
        line.recordId,
        line.action,
        fields,
        changes,
        sha256(changes),
        head.reason,
        head.requestId,
      ];
    });
    const values = chunk.map(() => '(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)').join(', ');
    await run(`INSERT INTO audit_entry (${COLUMNS}) VALUES ${values}`, params);
  }
};
