import { createHash } from 'node:crypto';
import { type EntityClass, isSecret, Row } from '../entity.ts';
import { refusal } from '../refusal.ts';
import type { Work } from './work.ts';

/**
 * Idempotency (DESIGN §2.5): a key is unique for (actor, key) and kept 7 days. Sent again with the same variables the
 * operation has one effect and its answer is read again; with others it is refused.
 */
const DUPLICATE = 1062;

type Stored = { operation: string; variablesHash: string; result: string | null };

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

type Kept =
  | { row: string; id: string }
  | { day: string }
  | { list: Kept[] }
  | { of: Record<string, Kept> }
  | { value: unknown };

/** What is kept of an answer: rows by their id, to be read again; secrets (a password shown once) not at all. */
const keep = (answer: unknown): Kept => {
  if (answer instanceof Row) return { row: answer.constructor.name, id: answer.id };
  if (answer instanceof Date) return { day: answer.toISOString() };
  if (Array.isArray(answer)) return { list: answer.map(keep) };
  if (typeof answer !== 'object' || answer === null) return { value: answer ?? null };
  const entity = answer.constructor as EntityClass;
  const fields = Object.entries(answer).filter(([name]) => !isSecret(entity, name));
  return { of: Object.fromEntries(fields.map(([name, value]) => [name, keep(value)])) };
};

const classNamed = (work: Work, name: string): EntityClass<Row> =>
  work.init.dataSource.entityMetadatas.find((metadata) => metadata.name === name)!.target as EntityClass<Row>;

const read = async (work: Work, kept: Kept): Promise<unknown> => {
  if ('row' in kept) return work.get(classNamed(work, kept.row), kept.id);
  if ('day' in kept) return new Date(kept.day);
  if ('list' in kept) return Promise.all(kept.list.map((each) => read(work, each)));
  if ('value' in kept) return kept.value;
  const fields = Object.entries(kept.of).map(async ([name, value]) => [name, await read(work, value)] as const);
  return Object.fromEntries(await Promise.all(fields));
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
    return (await read(work, JSON.parse(stored.result ?? '{"value":null}') as Kept)) as T;
  }
  const answer = await body();
  await work.run('UPDATE idempotency_key SET result = ? WHERE actorId = ? AND `key` = ?', [
    JSON.stringify(keep(answer)),
    work.actor.id,
    key,
  ]);
  return answer;
};
