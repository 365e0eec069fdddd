import { type ComputedRef, computed } from 'vue';
import { useRouter } from 'vue-router';
import { ApplyImport, CheckImport, DiscardImport, type ImportRecordQuery } from '../../gql/exchange.ts';
import { ask } from '../../platform/form/ask.ts';
import { useWrite } from '../../platform/graphql/use-write.ts';
import { useWords } from '../../platform/i18n/words.ts';
import { noticeDone } from '../../platform/notice/notice.ts';
import { words } from './exchange.words.ts';

type ImportRow = NonNullable<ImportRecordQuery['import']>;

const sum = ({ counts }: ImportRow, kind: 'create' | 'change'): number =>
  counts.reduce((total, count) => total + count[kind], 0);

/** What can be done with an import; what cannot be taken back is asked first. */
export const useImportActions = (row: ComputedRef<ImportRow | undefined>, again: () => void) => {
  const t = useWords(words);
  const router = useRouter();
  const applying = useWrite(ApplyImport);
  const checking = useWrite(CheckImport);
  const discarding = useWrite(DiscardImport);
  const seen = ({ id, version }: ImportRow) => ({ id, version });

  const apply = async (): Promise<void> => {
    if (!row.value) return;
    const [create, change] = [sum(row.value, 'create'), sum(row.value, 'change')];
    const text = create + change === 0 ? t('applyNothing') : t('applyText', { create, change });
    if (!(await ask({ title: t('applyTitle'), text, yes: t('apply') })) || !row.value) return;
    await applying.run(seen(row.value));
    again();
  };
  const check = async (): Promise<void> => {
    if (row.value) await checking.run(seen(row.value));
    again();
  };
  const discard = async (): Promise<void> => {
    if (!row.value || !(await ask({ title: t('discardTitle'), text: t('discardText'), yes: t('discard') }))) return;
    const answer = await discarding.run(seen(row.value));
    if (!answer.ok) return again();
    noticeDone(t('discarded'));
    await router.push('/exchange');
  };
  return {
    apply,
    check,
    discard,
    busy: computed(() => applying.busy.value || checking.busy.value || discarding.busy.value),
    refused: computed(() => applying.refusal.value ?? checking.refusal.value ?? discarding.refusal.value),
  };
};
