import { useClientHandle } from '@urql/vue';
import { onScopeDispose, ref, shallowRef } from 'vue';
import { VerifyAudit, type VerifyAuditQuery } from '../../gql/audit.ts';
import { type Refusal, refusalOf } from '../../platform/graphql/refusal.ts';

const BLOCKS_A_STEP = 100;

type Broken = NonNullable<VerifyAuditQuery['verifyAudit']['broken']>;

/** Recomputes the chain from its beginning, a hundred blocks a request, until its end, a fault, or somebody stops it. */
export const useVerification = () => {
  const { client } = useClientHandle();
  const [running, finished] = [ref(false), ref(false)];
  const [blocks, entries] = [ref(0), ref(0)];
  const broken = shallowRef<Broken>();
  const refusal = shallowRef<Refusal>();

  const step = async (after: string | undefined): Promise<string | undefined> => {
    const { data, error } = await client
      .query(VerifyAudit, { after, blocks: BLOCKS_A_STEP }, { requestPolicy: 'network-only' })
      .toPromise();
    refusal.value = refusalOf(error);
    if (!data) return undefined;
    const { verifyAudit: found } = data;
    blocks.value += found.blocks;
    entries.value += found.entries;
    broken.value = found.broken ?? undefined;
    finished.value = found.done;
    return found.done ? undefined : found.upTo;
  };

  const start = async (): Promise<void> => {
    blocks.value = entries.value = 0;
    broken.value = refusal.value = undefined;
    finished.value = false;
    running.value = true;
    let after: string | undefined;
    do after = await step(after);
    while (after !== undefined && running.value);
    running.value = false;
  };
  const stop = (): void => {
    running.value = false;
  };
  onScopeDispose(stop);
  return { running, finished, blocks, entries, broken, refusal, start, stop };
};
