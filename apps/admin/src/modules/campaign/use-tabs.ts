import { computed, defineAsyncComponent } from 'vue';
import { useLocale, useWords } from '../../platform/i18n/words.ts';
import { useSession } from '../../platform/session/session.store.ts';
import { tabsFor } from './campaign.tabs.ts';
import { words } from './campaign.words.ts';

/** The tabs of a campaign's page: its own, and what later modules add between them. */
export const useTabs = (dueCount: () => number | undefined) => {
  const t = useWords(words);
  const locale = useLocale();
  const session = useSession();
  const added = computed(() => tabsFor(session.may));
  const parts = computed(
    () => new Map(added.value.map(({ key, component }) => [key, defineAsyncComponent(component)] as const)),
  );
  const tabs = computed(() => [
    { key: 'calendar', title: t('calendar') },
    { key: 'targets', title: t('targets') },
    ...added.value.map(({ key, title }) => ({ key, title: title[locale.value] })),
    { key: 'documents', title: t('documents') },
    { key: 'roll', title: t('roll'), count: dueCount() },
  ]);
  return { tabs, parts };
};
