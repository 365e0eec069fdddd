import type { OutcomePartFragment } from '../../gql/ledger.ts';
import { verdictOf } from '../../platform/graphql/verdict.ts';
import { useRefusalText } from '../../platform/i18n/use-refusal.ts';
import { useWords } from '../../platform/i18n/words.ts';
import { noticeDone, noticeRefused } from '../../platform/notice/notice.ts';
import { words } from './ledger.words.ts';

/** Says what became of several: how many were done, and of the others why not. */
export const useOutcomes = (): ((outcomes: readonly OutcomePartFragment[]) => void) => {
  const t = useWords(words);
  const text = useRefusalText();
  return (outcomes) => {
    const refused = outcomes.flatMap(({ verdict }) => {
      const told = verdictOf(verdict);
      return told && !told.ok ? [text(told)] : [];
    });
    const done = outcomes.length - refused.length;
    if (done > 0) noticeDone(t('done', { n: done }));
    if (refused.length > 0) noticeRefused(t('refused', { n: refused.length, why: [...new Set(refused)].join(' ') }));
  };
};
