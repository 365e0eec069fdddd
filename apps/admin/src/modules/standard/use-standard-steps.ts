import { mayTurnStandard } from '@zhibu/rules';
import { computed, type Ref } from 'vue';
import {
  ActivateStandard,
  DiscardStandard,
  PublishStandard,
  RetireStandard,
  type StandardPartFragment,
} from '../../gql/standard.ts';
import { ask } from '../../platform/form/ask.ts';
import { useWrite } from '../../platform/graphql/use-write.ts';
import { verdictOf } from '../../platform/graphql/verdict.ts';
import { useWords } from '../../platform/i18n/words.ts';
import { words } from './standard.words.ts';

const QUESTIONS = {
  publish: 'publishAsk',
  activate: 'activateAsk',
  retire: 'retireAsk',
  discard: 'discardAsk',
} as const;

/** The way of a version through SM12: each step after a question, refused in the words of the API. */
export const useStandardSteps = (standard: Ref<StandardPartFragment | undefined | null>, discarded: () => void) => {
  const t = useWords(words);
  const steps = {
    publish: useWrite(PublishStandard),
    activate: useWrite(ActivateStandard),
    retire: useWrite(RetireStandard),
    discard: useWrite(DiscardStandard),
  } as const;
  const turn = async (step: keyof typeof steps) => {
    const now = standard.value;
    const question = { title: t(step), text: t(QUESTIONS[step], { n: now?.edition ?? 0 }), yes: t(step) };
    if (!now || !(await ask(question))) return;
    for (const each of Object.values(steps)) each.refusal.value = undefined;
    const answer = await steps[step].run({ id: now.id, version: now.version });
    if (answer.ok && step === 'discard') discarded();
  };
  const open = computed(() => {
    const now = standard.value;
    if (!now?.editable) return [];
    const { state } = now;
    if (state === 'DRAFT') return ['publish', 'discard'] as const;
    return (['activate', 'retire'] as const).filter((step) => mayTurnStandard(state, step).ok);
  });
  return {
    open,
    turn,
    verdict: (step: keyof typeof steps) => (step === 'publish' ? verdictOf(standard.value?.publishable) : undefined),
    busy: computed(() => Object.values(steps).some((each) => each.busy.value)),
    refusal: computed(() => Object.values(steps).find((each) => each.refusal.value)?.refusal.value),
  };
};
