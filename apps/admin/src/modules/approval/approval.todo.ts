import { computed, type Ref } from 'vue';
import { TodoCount } from '../../gql/approval.ts';
import { askEachMinute } from '../../platform/frame/todo.ts';
import { useRead } from '../../platform/graphql/use-read.ts';
import { useSession } from '../../platform/session/session.store.ts';

/** How many steps wait for my signature. */
export const useTodoCount = (): Ref<number> => {
  const session = useSession();
  const signs = computed(() => session.may('approval:decide'));
  const read = useRead(TodoCount, () => (signs.value ? {} : undefined));
  askEachMinute(() => signs.value && read.again());
  return computed(() => read.data.value?.todoCount ?? 0);
};
