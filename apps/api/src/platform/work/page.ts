import { refusal } from '../refusal.ts';
import type { Order } from './plan.ts';
import type { Sql } from './scope.ts';

export type PageArgs = { first?: number | null; after?: string | null };

export type Connection<E> = {
  nodes: E[];
  edges: { cursor: string; node: E }[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
  /** Counted only when asked for. */
  count: () => Promise<number>;
};

type Cursor = { sort: string | number | null; id: string };

const sortText = (value: unknown): string | number | null =>
  value instanceof Date ? value.toISOString() : (value as string | number | null);

export const encodeCursor = (cursor: Cursor): string =>
  Buffer.from(JSON.stringify([cursor.sort, cursor.id])).toString('base64url');

export const decodeCursor = (text: string): Cursor => {
  try {
    const [sort, id] = JSON.parse(Buffer.from(text, 'base64url').toString('utf8')) as [string | number | null, string];
    if (!/^\d+$/.test(id) || (sort !== null && typeof sort !== 'string' && typeof sort !== 'number')) throw new Error();
    // an instant goes back to the driver as a Date, so that both engines compare it alike
    return { sort, id };
  } catch {
    throw refusal('CURSOR_INVALID');
  }
};

const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

/** Rows after the cursor, in an order that ends with the id: written so that the sort index is entered at the cursor. */
export const cursorCondition = ({ column, direction }: Order, { sort, id }: Cursor): Sql => {
  const past = direction === 'ASC' ? '>' : '<';
  if (column === 't.id') return { text: `t.id ${past} ?`, params: [id] };
  const value = typeof sort === 'string' && instant.test(sort) ? new Date(sort) : sort;
  return {
    text: `(${column} ${past}= ? AND (${column} ${past} ? OR t.id ${past} ?))`,
    params: [value, value, id],
  };
};

export const pageOf = <E extends object>(
  nodes: E[],
  raw: readonly Record<string, unknown>[],
  first: number,
  count: () => Promise<number>,
): Connection<E> => {
  const edges = nodes.map((node, i) => ({
    node,
    cursor: encodeCursor({ sort: sortText(raw[i]!['__sort']), id: String(raw[i]!['id']) }),
  }));
  return {
    nodes,
    edges,
    pageInfo: { hasNextPage: raw.length > first, endCursor: edges.at(-1)?.cursor ?? null },
    count,
  };
};
