import type { Permission } from '@zhibu/rules';
import type { Component } from 'vue';
import type { RouteRecordRaw } from 'vue-router';
import type { Word } from '../i18n/locale.ts';

/** The groups of the side menu, by the work people do (UI.md "The frame"). */
export const MENU_GROUPS = ['overview', 'branch', 'liaison', 'approval', 'administration', 'developer'] as const;
export type MenuGroup = (typeof MENU_GROUPS)[number];

export type MenuEntry = {
  group: MenuGroup;
  /** Place inside the group; steps of 10. */
  order: number;
  icon: Component;
  /** Said in the menu, when the page's title is too long for it. */
  label?: Word;
};

declare module 'vue-router' {
  interface RouteMeta {
    /** Who may open the page. A page names it, or says that it is `public`. */
    permission?: Permission;
    /** Named in the menu, the title of the window, and the search palette. */
    title?: Word;
    /** No session and no frame: sign-in, public notices. */
    public?: boolean;
    menu?: MenuEntry;
    /** The path of the list a record page belongs to, so that the menu still shows where one is. */
    parent?: string;
  }
}

type PageMeta = { permission: Permission; title: Word; menu?: MenuEntry; parent?: string };
type PublicMeta = { public: true; title: Word };

/** One page of a module. `meta` cannot be left out: a page without a permission does not compile. */
export type PageRoute = {
  path: string;
  name?: string;
  component: () => Promise<{ default: Component }>;
  meta: PageMeta | PublicMeta;
  props?: boolean;
};

/** A way out of the single page: the playground is served by the API itself. */
export type MenuLink = { href: string; permission: Permission; title: Word; menu: MenuEntry };

/** What `<name>.routes.ts` exports. */
export type ModuleRoutes = { routes: readonly PageRoute[]; links?: readonly MenuLink[] };

export const toRecord = (page: PageRoute): RouteRecordRaw => ({ props: true, ...page }) as RouteRecordRaw;
