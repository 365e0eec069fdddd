// The statements that write rows: what an entity's columns come to in SQL.
import type { DataSource } from 'typeorm';
import type { EntityClass, Row } from '../entity.ts';
import { refusal } from '../refusal.ts';
import { type Changes, changeOf } from './audit.ts';
import { dehydrate, metadataOf, remember, sameValue, snapshotOf } from './hydrate.ts';
import type { Run } from './rows.ts';

const columnsOf = (dataSource: DataSource, entity: EntityClass) =>
  metadataOf(dataSource, entity).columns.filter((column) => !column.isGenerated && !column.generatedType);

const record = (row: object) => row as Record<string, unknown>;

const CHUNK = 500;

/**
 * Writes new rows, up to 500 a statement, and gives them their ids: an INSERT whose row count is known takes its
 * auto-increment values in one piece on both engines, `auto_increment_increment` apart (3 on a three-node cluster).
 */
export const insertRows = async <E extends Row>(
  { dataSource, run, now, idStep }: { dataSource: DataSource; run: Run; now: Date; idStep: number },
  entity: EntityClass<E>,
  rows: readonly E[],
) => {
  const columns = columnsOf(dataSource, entity);
  const table = metadataOf(dataSource, entity).tableName;
  const names = columns.map((column) => `\`${column.databaseName}\``).join(', ');
  const marks = `(${columns.map(() => '?').join(', ')})`;
  for (let i = 0; i < rows.length; i += CHUNK) {
    const chunk = rows.slice(i, i + CHUNK);
    const params = chunk.flatMap((row) => {
      Object.assign(row, { version: 1, createdAt: now, updatedAt: now });
      return columns.map((column) => dehydrate(dataSource, column, record(row)[column.propertyName]));
    });
    const text = `INSERT INTO \`${table}\` (${names}) VALUES ${chunk.map(() => marks).join(', ')}`;
    const { insertId } = await run<{ insertId: number }>(text, params);
    for (const [k, row] of chunk.entries()) {
      row.id = String(insertId + k * idStep);
      remember(dataSource, row);
    }
  }
};

export const insertChanges = (dataSource: DataSource, entity: EntityClass, row: object): Changes =>
  Object.assign(
    {},
    ...columnsOf(dataSource, entity)
      .filter((column) => record(row)[column.propertyName] != null)
      .map((column) => changeOf(entity, column.propertyName, null, record(row)[column.propertyName])),
  ) as Changes;

/** Writes what changed since the row was loaded; another's change in between refuses (`STALE_EDIT`). */
export const updateRow = async (dataSource: DataSource, run: Run, row: Row, now: Date): Promise<Changes | null> => {
  const entity = row.constructor as EntityClass;
  const before = snapshotOf(row);
  if (!before) throw new Error(`${entity.name} ${row.id} was not loaded by this work`);
  const changed = columnsOf(dataSource, entity).filter(
    ({ propertyName: p }) =>
      !['version', 'createdAt', 'updatedAt'].includes(p) && !sameValue(before[p], record(row)[p]),
  );
  if (changed.length === 0) return null;
  const sets = changed.map((column) => `\`${column.databaseName}\` = ?`).join(', ');
  const params = changed.map((column) => dehydrate(dataSource, column, record(row)[column.propertyName]));
  const result = await run<{ affectedRows: number }>(
    `UPDATE \`${metadataOf(dataSource, entity).tableName}\` SET ${sets}, version = version + 1, updatedAt = ? WHERE id = ? AND version = ?`,
    [...params, now, row.id, before['version']],
  );
  if (result.affectedRows !== 1) throw refusal('STALE_EDIT');
  const changes = Object.assign(
    {},
    ...changed.map(({ propertyName: p }) => changeOf(entity, p, before[p], record(row)[p])),
  ) as Changes;
  row.version = Number(before['version']) + 1;
  row.updatedAt = now;
  remember(dataSource, row);
  return changes;
};

export const removeRow = async (dataSource: DataSource, run: Run, row: Row): Promise<Changes> => {
  const entity = row.constructor as EntityClass;
  const result = await run<{ affectedRows: number }>(
    `DELETE FROM \`${metadataOf(dataSource, entity).tableName}\` WHERE id = ? AND version = ?`,
    [row.id, row.version],
  );
  if (result.affectedRows !== 1) throw refusal('STALE_EDIT');
  return Object.assign(
    {},
    ...columnsOf(dataSource, entity).map(({ propertyName: p }) => changeOf(entity, p, record(row)[p], null)),
  ) as Changes;
};

/** Sets one derived column of several rows, each to its own value, in one statement. */
export const writeDerivedEach = async <E extends Row, K extends keyof E & string>(
  { dataSource, run }: { dataSource: DataSource; run: Run },
  name: K,
  values: readonly (readonly [row: E, value: E[K]])[],
): Promise<void> => {
  if (values.length === 0) return;
  const { tableName, columns } = metadataOf(dataSource, values[0]![0].constructor as EntityClass);
  const column = columns.find(({ propertyName }) => propertyName === name)!;
  for (const [row, value] of values) {
    row[name] = value;
    Object.assign(snapshotOf(row) ?? {}, { [name]: value });
  }
  await run(
    `UPDATE \`${tableName}\` SET \`${column.databaseName}\` = CASE id ${values.map(() => 'WHEN ? THEN ?').join(' ')} END
     WHERE id IN (${values.map(() => '?').join(', ')})`,
    [
      ...values.flatMap(([row, value]) => [row.id, dehydrate(dataSource, column, value)]),
      ...values.map(([row]) => row.id),
    ],
  );
};

/** Sets derived columns (paths, counts) past version and audit: in the table, and in the loaded row. */
export const writeDerived = async <E extends Row>(
  { dataSource, run }: { dataSource: DataSource; run: Run },
  row: E,
  values: Partial<E>,
): Promise<void> => {
  const { tableName, columns } = metadataOf(dataSource, row.constructor as EntityClass);
  const changed = columns.filter((column) => column.propertyName in values);
  Object.assign(row, values);
  Object.assign(snapshotOf(row) ?? {}, values);
  await run(
    `UPDATE \`${tableName}\` SET ${changed.map((column) => `\`${column.databaseName}\` = ?`).join(', ')} WHERE id = ?`,
    [...changed.map((column) => dehydrate(dataSource, column, record(row)[column.propertyName])), row.id],
  );
};
