import { useClientHandle } from '@urql/vue';
import { type Ref, reactive, ref, watch } from 'vue';
import {
  type OrganizationNodeFragment,
  OrganizationTree,
  type OrganizationTreeQueryVariables,
} from '../../gql/organization.ts';
import { type Refusal, refusalOf } from '../../platform/graphql/refusal.ts';

/** A level of the tree as far as it was read: a page at a time, never 20 000 siblings. */
export type Level = {
  nodes: OrganizationNodeFragment[];
  cursor: string | null;
  hasMore: boolean;
  busy: boolean;
  refusal?: Refusal;
};

export type TreeReader = (variables: OrganizationTreeQueryVariables) => Promise<{
  page?: { nodes: OrganizationNodeFragment[]; cursor: string | null; hasMore: boolean };
  refusal?: Refusal;
}>;

export const TOP = 'top';
const LEVEL_PAGE = 50;

const emptyLevel = (): Level => ({ nodes: [], cursor: null, hasMore: false, busy: false });

/** Reads levels, a page at a time, into `levels`; what was asked of another day is thrown away. */
const levelReader = (read: TreeReader, asOf: () => string | undefined) => {
  const levels = reactive(new Map<string, Level>());
  let turn = 0;
  const ask = async (parent: string, after: string | null): Promise<void> => {
    const mine = turn;
    const { refusal: _, ...level } = levels.get(parent) ?? emptyLevel();
    levels.set(parent, { ...level, busy: true });
    const where = parent === TOP ? { top: true } : { parent };
    const { page, refusal } = await read({ ...where, asOf: asOf(), first: LEVEL_PAGE, after });
    if (mine !== turn) return;
    const before = after ? level.nodes : [];
    const next = page ? { ...page, nodes: [...before, ...page.nodes] } : { ...level, ...(refusal && { refusal }) };
    levels.set(parent, { ...next, busy: false });
  };
  const again = async (shown: readonly string[]): Promise<void> => {
    turn++;
    await Promise.all(shown.filter((id) => levels.has(id)).map((id) => ask(id, null)));
  };
  return { levels, ask, again };
};

/** Which levels were read, and which nodes are open. `read` asks for a page; in a spec it is a function. */
export const useTree = (read: TreeReader, asOf: () => string | undefined) => {
  const { levels, ask, again: readAgain } = levelReader(read, asOf);
  const open: Ref<ReadonlySet<string>> = ref(new Set<string>());

  const toggle = async (id: string, on = !open.value.has(id)): Promise<void> => {
    const next = new Set(open.value);
    if (on) next.add(id);
    else next.delete(id);
    open.value = next;
    if (on && !levels.has(id)) await ask(id, null);
  };
  /** Opens the way down to a node, from where the reader's tree begins. */
  const reveal = async (line: readonly string[]): Promise<void> => {
    await beginning;
    const tops = new Set(levels.get(TOP)?.nodes.map(({ id }) => id));
    const begins = line.findIndex((id) => tops.has(id));
    if (begins >= 0) for (const id of line.slice(begins)) await toggle(id, true);
  };
  const more = (parent: string): Promise<void> => ask(parent, levels.get(parent)?.cursor ?? null);
  /** Everything that is open, read anew: after a change, or for another day. */
  const again = (): Promise<void> => readAgain([TOP, ...open.value]);
  watch(asOf, again);
  const beginning = ask(TOP, null);
  return { levels, open, toggle, reveal, more, again };
};

export type Tree = ReturnType<typeof useTree>;

/** Reads levels from the API. */
export const useTreeReader = (): TreeReader => {
  const { client } = useClientHandle();
  return async (variables) => {
    const { data, error } = await client
      .query(OrganizationTree, variables, { requestPolicy: 'network-only' })
      .toPromise();
    const refusal = refusalOf(error);
    if (!data) return refusal ? { refusal } : {};
    const { nodes, pageInfo } = data.organizations;
    return { page: { nodes, cursor: pageInfo.endCursor ?? null, hasMore: pageInfo.hasNextPage } };
  };
};
