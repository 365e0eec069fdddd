import { type Component, computed } from 'vue';
import type { Word } from '../i18n/locale.ts';
import { links, pages } from '../router/modules.ts';
import { MENU_GROUPS, type MenuEntry, type MenuGroup } from '../router/route.ts';
import { useSession } from '../session/session.store.ts';

const GROUP_WORDS: Record<MenuGroup, Word> = {
  overview: { zh: '总览', en: 'Overview' },
  branch: { zh: '支部', en: 'Branches' },
  liaison: { zh: '联系与责任', en: 'Contacts and duties' },
  approval: { zh: '审批与公示', en: 'Approvals and notices' },
  administration: { zh: '管理', en: 'Administration' },
  developer: { zh: '开发者', en: 'Developer' },
};

export type MenuItem = { title: Word; icon: Component; order: number; path?: string; href?: string };
export type MenuSection = { group: MenuGroup; title: Word; items: MenuItem[] };

type Source = { menu: MenuEntry; title: Word; path?: string; href?: string };

/** The menu is what the pages say of themselves, shown to who may open them. */
export const useMenu = () => {
  const session = useSession();
  return computed<MenuSection[]>(() => {
    const sources: Source[] = [
      ...pages.flatMap(({ path, meta }) =>
        'permission' in meta && meta.menu && session.may(meta.permission)
          ? [{ path, title: meta.title, menu: meta.menu }]
          : [],
      ),
      ...links.filter((link) => session.may(link.permission)),
    ];
    return MENU_GROUPS.map((group) => ({
      group,
      title: GROUP_WORDS[group],
      items: sources
        .filter((source) => source.menu.group === group)
        .map(({ menu, title, ...to }) => ({ ...to, title: menu.label ?? title, icon: menu.icon, order: menu.order }))
        .sort((a, b) => a.order - b.order),
    })).filter((section) => section.items.length > 0);
  });
};
