import { createHash } from 'node:crypto';
import { type EntityClass, Row } from '../entity.ts';
import { refusal } from '../refusal.ts';
import type { Work } from './work.ts';

/**
 * Idempotency (DESIGN §2.5): a key is unique for (actor, key) and kept 7 days. Sent again with the same variables the
 * operation has one effect and its answer is read again; with others it is refused.
 */
const DUPLICATE = 1062;

type Stored = { operation: string; variablesHash: string; result: string | null };
type Result = { entity: string; id: string } | { value: unknown };

const hashOf = (variables: unknown): string => createHash('sha256').update(JSON.stringify(variables)).digest('hex');

/** Claims the key in this transaction; a second holder waits for the first one's commit and then finds it taken. */
const claim = async (work: Work, key: string, variablesHash: string): Promise<Stored | null> => {
  const params = [work.actor.id, key, work.init.operation, variablesHash, work.now];
  try {
    await work.run(
      'INSERT INTO idempotency_key (actorId, `key`, operation, variablesHash, createdAt) VALUES (?, ?, ?, ?, ?)',
      params,
    );
    return null;
  } catch (error) {
    if ((error as { errno?: number }).errno !== DUPLICATE) throw error;
    const [stored] = await work.run<Stored[]>(
      'SELECT operation, variablesHash, result FROM idempotency_key WHERE actorId = ? AND `key` = ?',
      [work.actor.id, key],
    );
    return stored ?? null;
  }
};

const classNamed = (work: Work, name: string): EntityClass<Row> =>
  work.init.dataSource.entityMetadatas.find((metadata) => metadata.name === name)!.target as EntityClass<Row>;

const replay = async <T>(work: Work, stored: Stored): Promise<T> => {
  const result = JSON.parse(stored.result ?? '{"value":null}') as Result;
  if ('entity' in result) return (await work.get(classNamed(work, result.entity), result.id)) as T;
  return result.value as T;
};

/** Runs `body` once for this key; the answer of a repeated call is the row as it is now. */
export const once = async <T>(
  work: Work,
  key: string | null,
  variables: unknown,
  body: () => Promise<T>,
): Promise<T> => {
  if (!key || !work.actor.id) return body();
  if (key.length > 100 || !/^[\x21-\x7e]+$/.test(key)) throw refusal('INPUT_INVALID', { field: 'key' });
  const variablesHash = hashOf(variables);
  const stored = await claim(work, key, variablesHash);
  if (stored) {
    if (stored.operation !== work.init.operation || stored.variablesHash !== variablesHash) throw refusal('KEY_REUSED');
    return replay<T>(work, stored);
  }
  const result = await body();
  const kept: Result =
    result instanceof Row ? { entity: result.constructor.name, id: result.id } : { value: result ?? null };
  await work.run('UPDATE idempotency_key SET result = ? WHERE actorId = ? AND `key` = ?', [
    JSON.stringify(kept),
    work.actor.id,
    key,
  ]);
  return result;
};
