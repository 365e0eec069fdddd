import { computed, onScopeDispose, type Ref } from 'vue';
import { TodoCount } from '../../gql/approval.ts';
import { useRead } from '../../platform/graphql/use-read.ts';
import { useSession } from '../../platform/session/session.store.ts';

const MINUTE = 60_000;

/** How many things wait for me: asked again after every write of mine, and each minute for what others send. */
export const useTodoCount = (): Ref<number> => {
  const session = useSession();
  const signs = computed(() => session.may('approval:decide'));
  const read = useRead(TodoCount, () => (signs.value ? {} : undefined));
  const timer = setInterval(() => {
    if (signs.value && document.visibilityState === 'visible') read.again();
  }, MINUTE);
  onScopeDispose(() => clearInterval(timer));
  return computed(() => read.data.value?.todoCount ?? 0);
};
