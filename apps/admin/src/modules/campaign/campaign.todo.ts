import { shanghaiDay } from '@zhibu/rules';
import { computed, type Ref } from 'vue';
import { DocumentsToAcknowledge } from '../../gql/campaign.ts';
import { askEachMinute, type TodoLine } from '../../platform/frame/todo.ts';
import { useRead } from '../../platform/graphql/use-read.ts';
import { useWords } from '../../platform/i18n/words.ts';
import { words } from './campaign.words.ts';
import { useAcknowledging } from './use-acknowledging.ts';

/** Documents one's own organization has still to acknowledge (R17). */
export const useTodoLines = (): Ref<readonly TodoLine[]> => {
  const t = useWords(words);
  const organization = useAcknowledging();
  const read = useRead(DocumentsToAcknowledge, () =>
    organization.value ? { organization: organization.value } : undefined,
  );
  askEachMinute(() => organization.value && read.again());
  return computed(() =>
    (read.data.value?.campaignDocuments.nodes ?? []).map(({ id, title, acknowledgeDueOn: day }) => ({
      key: `campaign.document.${id}`,
      text: day ? t(day < shanghaiDay(new Date()) ? 'toSignLate' : 'toSignBy', { title, day }) : t('toSign', { title }),
      to: `/campaign/document/${id}`,
    })),
  );
};
