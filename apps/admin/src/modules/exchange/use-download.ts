import { type AnyVariables, useClientHandle } from '@urql/vue';
import { type Ref, ref } from 'vue';
import type { Operation } from '../../platform/graphql/operation.ts';
import { type Refusal, refusalOf } from '../../platform/graphql/refusal.ts';

export type Download<Variables> = {
  busy: Ref<boolean>;
  refusal: Ref<Refusal | undefined>;
  run: (variables: Variables) => Promise<void>;
};

/** Saves bytes: asks for a ticket, which works once and at once, and follows it. */
export const useDownload = <Data, Variables extends AnyVariables>(
  document: Operation<Data, Variables>,
  pathOf: (data: Data) => string,
): Download<Variables> => {
  const { client } = useClientHandle();
  const busy = ref(false);
  const refusal = ref<Refusal>();
  const run = async (variables: Variables): Promise<void> => {
    busy.value = true;
    const asked = client.query<Data>(document as Operation<Data, AnyVariables>, variables, {
      requestPolicy: 'network-only',
    });
    const { data, error } = await asked.toPromise();
    busy.value = false;
    refusal.value = refusalOf(error);
    if (!data || refusal.value) return;
    const link = window.document.createElement('a');
    link.href = pathOf(data);
    link.download = '';
    link.click();
  };
  return { busy, refusal, run };
};
