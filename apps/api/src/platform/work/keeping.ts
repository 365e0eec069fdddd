import type { DataSource } from 'typeorm';
import type { Work } from './work.ts';

/**
 * Values that never change once they are written, read once a process and database; the oldest make room. Only for what
 * no state, scope or day can alter: a published standard, not who may read it.
 */
export const keeping = <V>(most: number) => {
  const databases = new WeakMap<DataSource, Map<string, V>>();
  return async ({ init: { dataSource } }: Work, key: string, read: () => Promise<V>): Promise<V> => {
    const values = databases.get(dataSource) ?? new Map<string, V>();
    databases.set(dataSource, values);
    const known = values.get(key);
    if (known !== undefined) return known;
    const value = await read();
    if (values.size >= most) values.delete(values.keys().next().value!);
    values.set(key, value);
    return value;
  };
};
