import { type ComputedRef, computed, ref } from 'vue';
import { useRouter } from 'vue-router';
import { ApplyImport, CheckImport, DiscardImport, type ImportRecordQuery } from '../../gql/exchange.ts';
import { ask } from '../../platform/form/ask.ts';
import type { Refusal } from '../../platform/graphql/refusal.ts';
import { useWrite, type Writing } from '../../platform/graphql/use-write.ts';
import { formatNumber } from '../../platform/i18n/format.ts';
import { useWords } from '../../platform/i18n/words.ts';
import { noticeDone } from '../../platform/notice/notice.ts';
import { words } from './exchange.words.ts';
import { totalsOf } from './import-state.ts';

export type ImportRow = NonNullable<ImportRecordQuery['import']>;

type Row = ComputedRef<ImportRow | undefined>;

/** Writes on the version seen. What was refused may have gone on elsewhere: it is read again. */
const useWriteOn = (row: Row, again: () => void) => {
  const refused = ref<Refusal>();
  const write = async <Data>(writing: Writing<Data, { id: string; version: number }>): Promise<boolean> => {
    if (!row.value) return false;
    refused.value = undefined;
    const answer = await writing.run({ id: row.value.id, version: row.value.version });
    if (answer.ok) return true;
    refused.value = answer.refusal;
    again();
    return false;
  };
  return { refused, write };
};

/** What can be done with an import; what cannot be taken back is asked first. */
export const useImportActions = (row: Row, again: () => void) => {
  const t = useWords(words);
  const router = useRouter();
  const applying = useWrite(ApplyImport);
  const checking = useWrite(CheckImport);
  const discarding = useWrite(DiscardImport);
  const { refused, write } = useWriteOn(row, again);
  /** It was thrown away here: that it cannot be read any more surprises nobody. */
  const gone = ref(false);

  const apply = async (): Promise<void> => {
    if (!row.value) return;
    const { create, change } = totalsOf(row.value);
    const text = t('applyText', { create: formatNumber(create), change: formatNumber(change) });
    if (await ask({ title: t('applyTitle'), text, yes: t('apply') })) await write(applying);
  };
  const check = async (): Promise<void> => void (await write(checking));
  const discard = async (): Promise<void> => {
    if (!(await ask({ title: t('discardTitle'), text: t('discardText'), yes: t('discard') }))) return;
    gone.value = true;
    gone.value = await write(discarding);
    if (!gone.value) return;
    noticeDone(t('discarded'));
    await router.push('/exchange');
  };
  const busy = computed(() => applying.busy.value || checking.busy.value || discarding.busy.value);
  return { apply, check, discard, busy, refused, gone };
};
