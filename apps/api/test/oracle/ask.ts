import type { GraphQLField } from 'graphql';
import { apiSchema } from '../../src/app.ts';
import type { World } from '../world.ts';
import type { Args, List } from './lists.ts';
import type { Line, Reader, Truth } from './truth.ts';

export const QUERIES = apiSchema().getQueryType()!.getFields();

/** `$name: Type` and `name: $name` for the arguments that are given. */
export const passing = (field: GraphQLField<unknown, unknown>, args: Args): { head: string; pass: string } => {
  const given = field.args.filter(({ name }) => name in args);
  return {
    head: given.map(({ name, type }) => `$${name}: ${type}`).join(', '),
    pass: given.map(({ name }) => `${name}: $${name}`).join(', '),
  };
};

type Page = {
  nodes: Record<string, unknown>[];
  edges: { node: Record<string, unknown> }[];
  totalCount: number;
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
};

const at = (node: Record<string, unknown>, place: string): string =>
  place.split('.').reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], node) as string;

const selected = (place: string): string =>
  place.split('.').reduceRight((inner, key) => (inner ? `${key} { ${inner} }` : key), '');

export type Answered = { ids: string[]; totals: number[] } | { refused: string };

/** A list, page by page, as a client turns them over. */
export const listed = async (
  world: World,
  name: string,
  list: List,
  reader: Reader,
  args: Args,
  first: number,
): Promise<Answered> => {
  const field = QUERIES[name.split(' ')[0]!]!;
  const ids: string[] = [];
  const totals = new Set<number>();
  for (let after: string | null = null; ; ) {
    const given: Args = { ...args, first, after };
    const { head, pass } = passing(field, given);
    const node = selected(list.node);
    const query = `query (${head}) { list: ${field.name}(${pass}) { nodes { ${node} } edges { node { ${node} } } totalCount pageInfo { hasNextPage endCursor } } }`;
    const { data, errors } = await world.ask<{ list: Page }>({ query, variables: given, session: reader.session });
    if (errors) return { refused: errors[0]!.extensions.code };
    const { nodes, edges, totalCount, pageInfo } = data!.list;
    if (JSON.stringify(nodes) !== JSON.stringify(edges.map((edge) => edge.node)))
      throw new Error('nodes and edges differ');
    ids.push(...nodes.map((each) => at(each, list.node)));
    totals.add(totalCount);
    if (!pageInfo.hasNextPage) return { ids, totals: [...totals] };
    after = pageInfo.endCursor;
  }
};

const compare = (a: unknown, b: unknown): number => {
  if (a instanceof Date && b instanceof Date) return a.getTime() - b.getTime();
  if (/^\d+$/.test(`${a} ${b}`.replace(' ', ''))) return Number(a) - Number(b);
  return String(a) < String(b) ? -1 : String(a) > String(b) ? 1 : 0;
};

/** What the list must hold, in its order. */
export const expected = (truth: Truth, list: List, reader: Reader, args: Args): string[] => {
  const asked = { truth, reader, args };
  const seen = (line: Line): boolean => {
    if (list.seen) return list.seen(line, asked);
    return truth.reaches(reader, list.permission, line.organizationId);
  };
  // a list with a rule of its own says there what `under` means
  const below = (line: Line) =>
    list.table === 'organization' || list.node !== 'id' || list.shows
      ? true
      : truth.isUnder(reader, list.permission, line.organizationId, args['under']);
  const [value, direction] = list.order(args);
  const lines = truth.all(list.table).filter((line) => seen(line) && below(line) && list.keeps(line, asked));
  const order = (a: Line, b: Line) =>
    direction * compare(value(a), value(b)) || direction * (Number(a.id) - Number(b.id));
  return [...lines].sort(order).map((line) => list.shows?.(line, asked) ?? line.id);
};

const byNumber = (value: unknown): unknown => {
  if (Array.isArray(value)) {
    const key = (each: unknown) => Number((each as { id?: string } | null)?.id ?? 0);
    return value.map(byNumber).sort((a, b) => key(a) - key(b));
  }
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, byNumber(each)]));
};

/** One root field with this selection; lists inside stand in the order of their identifiers. */
export const one = async (
  world: World,
  name: string,
  select: string,
  reader: Reader,
  args: Args,
): Promise<{ data: unknown } | { refused: string }> => {
  const field = QUERIES[name.split(' ')[0]!]!;
  const { head, pass } = passing(field, args);
  const query = `query ${head && `(${head})`} { one: ${field.name}${pass && `(${pass})`} { ${select} } }`;
  const { data, errors } = await world.ask<{ one: unknown }>({ query, variables: args, session: reader.session });
  if (errors) return { refused: errors[0]!.extensions.code };
  return { data: byNumber(data!.one) };
};
