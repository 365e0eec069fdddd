import { type AnyVariables, type Client, stringifyVariables, useClientHandle } from '@urql/vue';
import { computed, type Ref, ref } from 'vue';
import type { Touches } from './client.ts';
import { newKey } from './key.ts';
import { type Operation, takesKey } from './operation.ts';
import { type Refusal, refusalOf } from './refusal.ts';

export type Answer<Data> = { ok: true; data: Data } | { ok: false; refusal: Refusal };

export type WriteOptions = {
  /** The types this write makes stale; left out, everything is (see `client.ts`). */
  touches?: Touches;
};

/** The page never sees the idempotency key: it is made here. */
export type Input<Variables> = Omit<Variables, 'key'>;

export type Writing<Data, Variables> = {
  busy: Readonly<Ref<boolean>>;
  /** Why the last attempt was not done; gone as soon as a new one begins. */
  refusal: Ref<Refusal | undefined>;
  run: (variables: Input<Variables>) => Promise<Answer<Data>>;
};

/**
 * A writer for one mutation. Each intention gets its own key. After a lost answer the same variables are sent again
 * with the *same* key, so that what may already have been done is not done twice.
 */
const writer = <Data, Variables extends AnyVariables>(
  client: Client,
  document: Operation<Data, Variables>,
  options: WriteOptions = {},
): ((variables: Input<Variables>) => Promise<Answer<Data>>) => {
  let unanswered: { key: string; variables: string } | undefined;
  return async (variables) => {
    const text = stringifyVariables(variables as object);
    const key = unanswered?.variables === text ? unanswered.key : newKey();
    const sent = takesKey(document) ? { ...variables, key } : variables;
    const { data, error } = await client
      .mutation<Data>(document as Operation<Data, AnyVariables>, sent as AnyVariables, { touches: options.touches })
      .toPromise();
    const refusal = refusalOf(error);
    unanswered = refusal?.code === 'NETWORK' ? { key, variables: text } : undefined;
    if (refusal || !data) return { ok: false, refusal: refusal ?? { code: 'INTERNAL', details: {}, requestId: null } };
    return { ok: true, data };
  };
};

export const useWrite = <Data, Variables extends AnyVariables>(
  document: Operation<Data, Variables>,
  options: WriteOptions = {},
): Writing<Data, Variables> => {
  const { client } = useClientHandle();
  const write = writer(client, document, options);
  const running = ref(0);
  const refusal = ref<Refusal>();
  const run = async (variables: Input<Variables>): Promise<Answer<Data>> => {
    running.value += 1;
    refusal.value = undefined;
    const answer = await write(variables);
    running.value -= 1;
    if (!answer.ok) refusal.value = answer.refusal;
    return answer;
  };
  return { busy: computed(() => running.value > 0), refusal, run };
};
