import { computed, type Ref } from 'vue';
import { ReturnedApplications } from '../../gql/application.ts';
import { askEachMinute, type TodoLine } from '../../platform/frame/todo.ts';
import { useRead } from '../../platform/graphql/use-read.ts';
import { useWords } from '../../platform/i18n/words.ts';
import { useSession } from '../../platform/session/session.store.ts';
import { words } from './application.words.ts';

/** What came back to its branch waits for its secretary, as a step waits for its holder (R28). */
export const useTodoLines = (): Ref<readonly TodoLine[]> => {
  const session = useSession();
  const t = useWords(words);
  const branch = computed(() => session.me?.roles.find(({ role }) => role === 'branchSecretary')?.organization.id);
  const read = useRead(ReturnedApplications, () => (branch.value ? { under: branch.value } : undefined));
  askEachMinute(() => branch.value && read.again());
  return computed(() =>
    (read.data.value?.applications.nodes ?? []).map(({ id, year }) => ({
      key: `application.${id}`,
      text: t('toMend', { year }),
      to: `/application/${id}`,
    })),
  );
};
