import { type Ref, readonly, ref } from 'vue';
import { words } from '../i18n/platform.words.ts';
import { useWords } from '../i18n/words.ts';

export type Question = { title: string; text: string; yes: string; no: string; answer: (yes: boolean) => void };

const open = ref<Question>();

/** The question on the screen; `AskDialog.vue` in the frame shows it. */
export const question: Readonly<Ref<Question | undefined>> = readonly(open);

/**
 * Asks before something that cannot be taken back: `if (await ask({ title: '撤销组织', text: …, yes: '撤销' })) …`.
 * Where a reason must be given, use a `FormDialog` instead.
 */
export const ask = ({ title, text, yes, no }: { title: string; text: string; yes: string; no?: string }) => {
  const t = useWords(words);
  return new Promise<boolean>((resolve) => {
    const answer = (said: boolean) => {
      open.value = undefined;
      resolve(said);
    };
    open.value = { title, text, yes, no: no ?? t('cancel'), answer };
  });
};

export const askToLeave = (): Promise<boolean> => {
  const t = useWords(words);
  return ask({ title: t('leaveTitle'), text: t('leave'), yes: t('leaveAnyway'), no: t('stay') });
};
