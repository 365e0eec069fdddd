import type { AnyVariables } from '@urql/vue';
import { useClientHandle } from '@urql/vue';
import { computed, reactive, ref } from 'vue';
import type { Operation } from './operation.ts';
import type { Refusal } from './refusal.ts';
import { type Input, writer } from './use-write.ts';

export type BatchItem = {
  id: string;
  name: string;
  state: 'waiting' | 'running' | 'done' | 'refused';
  refusal?: Refusal;
};

/**
 * The same write for many rows: one after another (a request writes one thing), each with its own result, so that one
 * refusal stops nothing and nobody has to guess what was done. Show it with `BatchResults.vue`.
 */
export const useBatch = <Row extends { id: string }, Data, Variables extends AnyVariables>(
  document: Operation<Data, Variables>,
  variables: (row: Row) => Input<Variables>,
  nameOf: (row: Row) => string,
) => {
  const { client } = useClientHandle();
  const items = ref<BatchItem[]>([]);
  const running = ref(false);
  const run = async (rows: readonly Row[]): Promise<void> => {
    const write = writer(client, document);
    items.value = rows.map((row) => reactive<BatchItem>({ id: row.id, name: nameOf(row), state: 'waiting' }));
    running.value = true;
    for (const [index, row] of rows.entries()) {
      const item = items.value[index]!;
      item.state = 'running';
      const answer = await write(variables(row));
      item.state = answer.ok ? 'done' : 'refused';
      if (!answer.ok) item.refusal = answer.refusal;
    }
    running.value = false;
  };
  const count = (state: BatchItem['state']) => items.value.filter((item) => item.state === state).length;
  return {
    items,
    running,
    done: computed(() => count('done')),
    refused: computed(() => count('refused')),
    run,
    clear: () => {
      items.value = [];
    },
  };
};
