import { type AnyVariables, useClientHandle } from '@urql/vue';
import { onScopeDispose, type Ref, ref, shallowRef, watch } from 'vue';
import type { Operation } from './operation.ts';
import { type Refusal, refusalOf } from './refusal.ts';

export type Choices<Node> = {
  nodes: Ref<readonly Node[]>;
  hasMore: Ref<boolean>;
  busy: Ref<boolean>;
  refusal: Ref<Refusal | undefined>;
  /** The next page, added to what is shown. */
  more: () => Promise<void>;
};

type Page<Node> = { nodes: readonly Node[]; pageInfo: { hasNextPage: boolean; endCursor?: string | null } };

const PAUSE = 200;

/**
 * A list to pick from, read a page at a time and asked anew when what is typed changes (after a short pause). Whole
 * levels are never loaded: a county may have 20 000 organizations side by side.
 */
export const useChoices = <Data, Variables extends AnyVariables, Node>(
  document: Operation<Data, Variables>,
  variables: () => Variables | undefined,
  pageOf: (data: Data) => Page<Node>,
): Choices<Node> => {
  const { client } = useClientHandle();
  const nodes = shallowRef<readonly Node[]>([]);
  const hasMore = ref(false);
  const busy = ref(false);
  const refusal = ref<Refusal>();
  let cursor: string | null | undefined;
  let asked = 0;

  const ask = async (after: string | null | undefined): Promise<void> => {
    const given = variables();
    if (!given) return;
    const turn = ++asked;
    busy.value = true;
    const { data, error } = await client
      .query<Data>(document as Operation<Data, AnyVariables>, { ...given, after }, { requestPolicy: 'cache-first' })
      .toPromise();
    if (turn !== asked) return;
    busy.value = false;
    refusal.value = refusalOf(error);
    if (!data) return;
    const page = pageOf(data);
    nodes.value = after ? [...nodes.value, ...page.nodes] : page.nodes;
    hasMore.value = page.pageInfo.hasNextPage;
    cursor = page.pageInfo.endCursor;
  };

  afterPause(
    () => JSON.stringify(variables() ?? null),
    () => void ask(undefined),
  );
  return { nodes, hasMore, busy, refusal, more: () => ask(cursor) };
};

/** At once, and then whenever what is watched has been still for a moment. */
const afterPause = (watched: () => string, act: () => void): void => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const begin = (_now: string, before: string | undefined) => {
    clearTimeout(timer);
    timer = setTimeout(act, before === undefined ? 0 : PAUSE);
  };
  watch(watched, begin, { immediate: true });
  onScopeDispose(() => clearTimeout(timer));
};
