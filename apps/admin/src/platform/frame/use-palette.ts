import { useClientHandle } from '@urql/vue';
import { onScopeDispose, type Ref, shallowRef, watch } from 'vue';
import type { Word } from '../i18n/locale.ts';
import { words } from '../i18n/platform.words.ts';
import { useLocale } from '../i18n/words.ts';
import { useSession } from '../session/session.store.ts';
import { useMenu } from './menu.ts';
import { loadProviders, type PaletteItem } from './palette.ts';

export type PaletteSection = { title: Word; items: readonly PaletteItem[] };

const PAUSE = 180;
const pageTitle: Word = { zh: words.words.zh.searchPages, en: words.words.en.searchPages };

/** The pages of the menu whose name has the text in it, in either language. */
const usePageSection = () => {
  const menu = useMenu();
  const locale = useLocale();
  return (wanted: string): PaletteSection => ({
    title: pageTitle,
    items: menu.value
      .flatMap((section) => section.items)
      .filter((item) => item.path && Object.values(item.title).some((name) => name.toLowerCase().includes(wanted)))
      .map((item) => ({ key: item.path!, name: item.title[locale.value], to: item.path! })),
  });
};

/** What the modules find, each in its own section, on behalf of who may read it. */
const useProviders = () => {
  const { client } = useClientHandle();
  const locale = useLocale();
  const session = useSession();
  const providers = loadProviders();
  return async (text: string): Promise<PaletteSection[]> => {
    const allowed = (await providers).filter((provider) => session.may(provider.permission));
    const ask = { client, text, locale: locale.value };
    return Promise.all(allowed.map(async ({ title, search }) => ({ title, items: await search(ask) })));
  };
};

/** What is found for what is typed; with nothing typed, the pages of the menu. */
export const usePalette = (text: Ref<string>) => {
  const pageSection = usePageSection();
  const ask = useProviders();
  const sections = shallowRef<readonly PaletteSection[]>([]);
  const busy = shallowRef(false);
  let turn = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const search = async (wanted: string): Promise<void> => {
    const mine = ++turn;
    busy.value = true;
    const found = await ask(wanted);
    if (mine !== turn) return;
    busy.value = false;
    sections.value = [...found, pageSection(wanted.toLowerCase())].filter((section) => section.items.length > 0);
  };
  const begin = (typed: string): void => {
    clearTimeout(timer);
    const wanted = typed.trim();
    if (wanted) {
      timer = setTimeout(() => void search(wanted), PAUSE);
      return;
    }
    turn++;
    busy.value = false;
    sections.value = [pageSection('')];
  };
  watch(text, begin, { immediate: true });
  onScopeDispose(() => clearTimeout(timer));
  return { sections, busy };
};
