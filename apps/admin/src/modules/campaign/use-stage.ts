import { CAMPAIGN_FLOW, type CampaignStage, mayGoTo } from '@zhibu/rules';
import { CAMPAIGN_STAGE_WORDS, word } from '@zhibu/vocabulary';
import { computed, type Ref } from 'vue';
import { TurnCampaign } from '../../gql/campaign.ts';
import { ask } from '../../platform/form/ask.ts';
import { useWrite } from '../../platform/graphql/use-write.ts';
import { useLocale, useWords } from '../../platform/i18n/words.ts';
import { useSession } from '../../platform/session/session.store.ts';
import { words } from './campaign.words.ts';

type Turned = { id: string; version: number; year: number; stage: CampaignStage };

/** The steps of the year (R4): one onward after a question, one back with a reason. */
export const useStage = (campaign: Ref<Turned | undefined | null>) => {
  const t = useWords(words);
  const locale = useLocale();
  const session = useSession();
  const turn = useWrite(TurnCampaign);
  const stageWord = (stage: CampaignStage | undefined) =>
    stage ? word(CAMPAIGN_STAGE_WORDS, stage, locale.value) : '';
  const onward = computed(() => campaign.value && CAMPAIGN_FLOW[campaign.value.stage].advance);
  const backward = computed(() => campaign.value && CAMPAIGN_FLOW[campaign.value.stage].reopen);
  const next = computed(() => {
    const to = onward.value;
    if (!to || !campaign.value || !session.may('campaign:edit')) return undefined;
    const verdict = mayGoTo(campaign.value.stage, to, null);
    return { label: t('next', { stage: stageWord(to) }), verdict, busy: turn.busy.value };
  });
  const goOn = async () => {
    const [now, stage] = [campaign.value, onward.value];
    if (!now || !stage) return;
    const words = { stage: stageWord(stage), year: now.year };
    if (await ask({ title: t('next', words), text: t('nextAsk', words), yes: t('next', words) }))
      await turn.run({ id: now.id, version: now.version, stage });
  };
  const goBack = (reason: string) =>
    turn.run({ id: campaign.value!.id, version: campaign.value!.version, stage: backward.value!, reason });
  const backLabel = computed(() => backward.value && t('back', { stage: stageWord(backward.value) }));
  return { next, goOn, backLabel, goBack, refusal: turn.refusal };
};
