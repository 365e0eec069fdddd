// How a Work writes rows: only where its permission is held, and never without the audit line (DESIGN §2.4).
import { type EntityClass, isShared, isUnaudited, type Row, scopeColumnOf } from '../entity.ts';
import type { AuditAction, Changes } from './audit.ts';
import { metadataOf } from './hydrate.ts';
import { ensureMayWrite } from './ownership.ts';
import type { Pending } from './pending.ts';
import type { Rows } from './rows.ts';
import { insertChanges, insertRows, removeRow, updateRow } from './statements.ts';
import type { Work } from './work.ts';

/** Whose hand writes, and what is kept for the end of its transaction. */
export type Hand = { work: Work; pending: Pending };

const classOf = <E extends Row>(row: E) => row.constructor as EntityClass<E>;

export const ensureWritable = ({ init }: Work): void => {
  if (!init.writable) throw new Error(`${init.operation} is a Read: it may not write`);
};

const ensureMay = async (work: Work, entity: EntityClass, rows: readonly Row[]): Promise<void> => {
  ensureWritable(work);
  await ensureMayWrite(work, entity, rows);
};

const audit = ({ work, pending }: Hand, row: Row, action: AuditAction, changes: Changes): void => {
  const entity = classOf(row);
  if (isUnaudited(entity)) return;
  const owner = isShared(entity) ? null : String((row as unknown as Record<string, unknown>)[scopeColumnOf(entity)]);
  const { tableName } = metadataOf(work.init.dataSource, entity);
  const line = { organizationId: owner, entity: tableName, recordId: row.id, action, changes };
  pending.lines.push({ actor: work.actor, line });
};

export const insertMany = async <E extends Row>(
  hand: Hand,
  entity: EntityClass<E>,
  rows: readonly E[],
): Promise<void> => {
  const { work } = hand;
  await ensureMay(work, entity, rows);
  await insertRows(work.init, entity, rows);
  for (const row of rows) audit(hand, row, 'insert', insertChanges(work.init.dataSource, entity, row));
};

export const save = async <E extends Row>(hand: Hand, row: E): Promise<E> => {
  const { work } = hand;
  if (!row.id) {
    await insertMany(hand, classOf(row), [row]);
    return row;
  }
  await ensureMay(work, classOf(row), [row]);
  const changes = await updateRow(work.init.dataSource, work.run, row, work.now);
  if (changes) audit(hand, row, 'update', changes);
  return row;
};

export const updateWhere = async <E extends Row>(
  hand: Hand,
  rows: Rows<E>,
  change: (row: E) => void,
  most: number,
): Promise<number> => {
  const found = await rows.forUpdate().all(most + 1);
  if (found.length > most) throw new Error(`updateWhere: more than ${most} rows`);
  for (const row of found) {
    change(row);
    await save(hand, row);
  }
  return found.length;
};

export const remove = async (hand: Hand, row: Row): Promise<void> => {
  const { work } = hand;
  await ensureMay(work, classOf(row), [row]);
  audit(hand, row, 'remove', await removeRow(work.init.dataSource, work.run, row));
};
