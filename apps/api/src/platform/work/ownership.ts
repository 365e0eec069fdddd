import { type EntityClass, isShared, type Row, scopeColumnOf } from '../entity.ts';
import { refusal } from '../refusal.ts';
import { inScope } from './scope.ts';
import type { Work } from './work.ts';

/** The organization a row belongs to; null for shared rows. A new organization has no id yet: its superior stands for it. */
const ownerOf = (entity: EntityClass, row: Row): string | undefined => {
  const values = row as unknown as Record<string, string | undefined>;
  const column = scopeColumnOf(entity);
  return column === 'id' && !row.id ? values['parentId'] : values[column];
};

const CHUNK = 500;

const ensureInScope = async ({ run, scope }: Work, ids: readonly (string | undefined)[]): Promise<void> => {
  const found = await run<{ id: string | number; path: string }[]>(
    `SELECT id, path FROM organization WHERE id IN (${ids.map(() => '?').join(', ')})`,
    ids.map((id) => id ?? null),
  );
  const good = new Set(found.filter((row) => inScope(scope, row.path)).map((row) => String(row.id)));
  for (const id of ids) if (!id || !good.has(String(id))) throw refusal('NOT_FOUND');
};

/** A row may be written only where this operation's permission is held; where it stood before was asked when it was read. */
export const ensureMayWrite = async (work: Work, entity: EntityClass, rows: readonly Row[]): Promise<void> => {
  if (isShared(entity) || work.scope.all) return;
  const owners = [...new Set(rows.map((row) => ownerOf(entity, row)))];
  for (let i = 0; i < owners.length; i += CHUNK) await ensureInScope(work, owners.slice(i, i + CHUNK));
};
