import type { DataSource, EntityMetadata } from 'typeorm';
import type { EntityClass } from '../entity.ts';

/** What a loaded row looked like, so that saving it writes and audits only what changed. */
const loaded = new WeakMap<object, Record<string, unknown>>();

type ColumnMetadata = EntityMetadata['columns'][number];

const cache = new WeakMap<DataSource, Map<EntityClass, EntityMetadata>>();

export const metadataOf = (dataSource: DataSource, entity: EntityClass): EntityMetadata => {
  const known = cache.get(dataSource) ?? new Map<EntityClass, EntityMetadata>();
  cache.set(dataSource, known);
  const metadata = known.get(entity) ?? dataSource.getMetadata(entity);
  known.set(entity, metadata);
  return metadata;
};

const copy = (value: unknown): unknown =>
  value instanceof Date
    ? new Date(value)
    : value !== null && typeof value === 'object'
      ? structuredClone(value)
      : value;

/** A database row becomes an entity; the driver knows how each column type reads. */
export const hydrate = <E extends object>(
  dataSource: DataSource,
  entity: EntityClass<E>,
  raw: Record<string, unknown>,
): E => {
  const row = new entity() as Record<string, unknown>;
  const snapshot: Record<string, unknown> = {};
  for (const column of metadataOf(dataSource, entity).columns) {
    const value = dataSource.driver.prepareHydratedValue(raw[column.databaseName], column);
    row[column.propertyName] = value;
    snapshot[column.propertyName] = copy(value);
  }
  loaded.set(row, snapshot);
  return row as E;
};

export const snapshotOf = (row: object): Record<string, unknown> | undefined => loaded.get(row);

export const remember = (dataSource: DataSource, row: object): void => {
  const snapshot: Record<string, unknown> = {};
  for (const column of metadataOf(dataSource, row.constructor as EntityClass).columns)
    snapshot[column.propertyName] = copy((row as Record<string, unknown>)[column.propertyName]);
  loaded.set(row, snapshot);
};

/** The value as this engine stores it. */
export const dehydrate = (dataSource: DataSource, column: ColumnMetadata, value: unknown): unknown => {
  if (value === undefined) return null;
  // the driver writes milliseconds itself: it was given UTC sessions and DATETIME(3) columns
  return dataSource.driver.preparePersistentValue(value, column);
};

export const sameValue = (a: unknown, b: unknown): boolean => {
  if (a === b) return true;
  if (a instanceof Date && b instanceof Date) return a.getTime() === b.getTime();
  if (a && b && typeof a === 'object' && typeof b === 'object') return JSON.stringify(a) === JSON.stringify(b);
  return (a ?? null) === (b ?? null);
};
