import { useClientHandle } from '@urql/vue';
import { onScopeDispose, type Ref, shallowRef, watch } from 'vue';
import type { Word } from '../i18n/locale.ts';
import { words } from '../i18n/platform.words.ts';
import { useLocale } from '../i18n/words.ts';
import { useSession } from '../session/session.store.ts';
import { useMenu } from './menu.ts';
import { loadProviders, type PaletteItem, type PaletteProvider } from './palette.ts';

export type PaletteSection = { title: Word; items: readonly PaletteItem[] };

const PAUSE = 180;
const pageTitle: Word = { zh: words.words.zh.searchPages, en: words.words.en.searchPages };

/** What is found for what is typed; with nothing typed, the pages of the menu. */
export const usePalette = (text: Ref<string>) => {
  const { client } = useClientHandle();
  const locale = useLocale();
  const session = useSession();
  const menu = useMenu();
  const sections = shallowRef<readonly PaletteSection[]>([]);
  const busy = shallowRef(false);
  const providers: Promise<readonly PaletteProvider[]> = loadProviders();
  let turn = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const pageSection = (wanted: string): PaletteSection => ({
    title: pageTitle,
    items: menu.value
      .flatMap((section) => section.items)
      .filter((item) => item.path && Object.values(item.title).some((name) => name.toLowerCase().includes(wanted)))
      .map((item) => ({ key: item.path!, name: item.title[locale.value], to: item.path! })),
  });

  const search = async (wanted: string): Promise<void> => {
    const mine = ++turn;
    busy.value = true;
    const allowed = (await providers).filter((provider) => session.may(provider.permission));
    const found = await Promise.all(
      allowed.map(async ({ title, search }) => ({
        title,
        items: await search({ client, text: wanted, locale: locale.value }),
      })),
    );
    if (mine !== turn) return;
    busy.value = false;
    sections.value = [...found, pageSection(wanted.toLowerCase())].filter((section) => section.items.length > 0);
  };

  watch(
    text,
    (now) => {
      clearTimeout(timer);
      const wanted = now.trim();
      if (!wanted) {
        turn++;
        busy.value = false;
        sections.value = [pageSection('')];
      } else timer = setTimeout(() => void search(wanted), PAUSE);
    },
    { immediate: true },
  );
  onScopeDispose(() => clearTimeout(timer));
  return { sections, busy };
};
