import { IMPORT_STATE_WORDS, word } from '@zhibu/vocabulary';
import type { ImportPartFragment } from '../../gql/exchange.ts';
import type { Tone } from '../../platform/components/StateTag.vue';
import { useLocale, useWords } from '../../platform/i18n/words.ts';
import { STATE_TONES } from './exchange.columns.ts';
import { words } from './exchange.words.ts';
import { isNothingToDo } from './import-state.ts';

/** The state of an import as it is shown: what would change nothing does not ask to be applied. */
export const useStateTag = () => {
  const t = useWords(words);
  const locale = useLocale();
  return (row: Pick<ImportPartFragment, 'state' | 'counts'>): { word: string; tone: Tone } =>
    isNothingToDo(row)
      ? { word: t('agrees'), tone: 'good' }
      : { word: word(IMPORT_STATE_WORDS, row.state, locale.value), tone: STATE_TONES[row.state] };
};
