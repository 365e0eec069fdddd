import { type AnyVariables, useQuery } from '@urql/vue';
import { type ComputedRef, computed, onScopeDispose, type Ref, shallowRef, watch } from 'vue';
import { whenNetworkIsBack } from './network.ts';
import type { Operation } from './operation.ts';
import { type Refusal, refusalOf } from './refusal.ts';

export type Reading<Data> = {
  data: Ref<Data | undefined>;
  /** Nothing to show yet. */
  loading: ComputedRef<boolean>;
  /** Something is shown, and newer is on its way. */
  refreshing: ComputedRef<boolean>;
  refusal: ComputedRef<Refusal | undefined>;
  again: () => void;
};

/**
 * Reads what a page shows. `variables` is a function of the page's state; while it returns `undefined` (a scope not
 * known yet) nothing is asked. What was read before is shown at once and asked again behind it.
 */
export const useRead = <Data, Variables extends AnyVariables>(
  document: Operation<Data, Variables>,
  variables: () => Variables | undefined,
): Reading<Data> => {
  const given = computed(variables);
  const result = useQuery<Data, AnyVariables>({
    query: document as Operation<Data, AnyVariables>,
    variables: computed(() => given.value ?? {}),
    pause: computed(() => given.value === undefined),
  });
  const refusal = computed(() => refusalOf(result.error.value));
  // A lost network takes nothing off the screen that was already read.
  const data = shallowRef<Data>();
  watch(
    [result.data, refusal],
    ([now, why]) => {
      if (now !== undefined && now !== null) data.value = now as Data;
      else if (why && why.code !== 'NETWORK') data.value = undefined;
    },
    { immediate: true, flush: 'sync' },
  );
  const again = () => void result.executeQuery({ requestPolicy: 'network-only' });
  let forget = () => {};
  watch(refusal, (now) => {
    forget();
    if (now?.code === 'NETWORK') forget = whenNetworkIsBack(again);
  });
  onScopeDispose(() => forget());
  return {
    data,
    loading: computed(() => data.value === undefined && !refusal.value),
    refreshing: computed(() => data.value !== undefined && (result.fetching.value || result.stale.value)),
    refusal,
    again,
  };
};
