import type { EntityClass, Owned } from '../entity.ts';
import { hydrate, metadataOf } from './hydrate.ts';
import type { Work } from './work.ts';

/**
 * What stands above an organization is published for it: its campaigns, quarters, standards. A record in reach shows the
 * one it was made with, also of a superior it has left since; a foreign key that points anywhere else shows nothing.
 */
export const publishedFor = <E extends Owned>(
  work: Work,
  entity: EntityClass<E>,
  organizationId: string,
  id: string | null,
): Promise<E | null> => {
  if (!id) return Promise.resolve(null);
  const { dataSource } = work.init;
  const { tableName } = metadataOf(dataSource, entity);
  const marks = (list: readonly unknown[]) => list.map(() => '?').join(', ');
  const loader = work.loader<string, E | null>(`published ${tableName}`, async (keys) => {
    const pairs = keys.map((key) => key.split(' '));
    const [ids, owners] = [0, 1].map((part) => [...new Set(pairs.map((pair) => pair[part]!))]) as [string[], string[]];
    const rows = await work.run<Record<string, unknown>[]>(
      `SELECT t.*, p.organizationId AS __reader FROM \`${tableName}\` t
       INNER JOIN organization_path p ON p.organizationId IN (${marks(owners)}) AND LOCATE(CONCAT('/', t.organizationId, '/'), p.path) > 0
       WHERE t.id IN (${marks(ids)})`,
      [...owners, ...ids],
    );
    const found = new Map(rows.map((row) => [`${row['id']} ${row['__reader']}`, row]));
    return keys.map((key) => {
      const row = found.get(key);
      return row ? hydrate(dataSource, entity, row) : null;
    });
  });
  return loader.load(`${id} ${organizationId}`);
};
