import type { Client } from '@urql/core';
import { createRouter, createWebHistory, type RouteLocationNormalized, type Router } from 'vue-router';
import { i18n } from '../i18n/i18n.ts';
import type { Locale } from '../i18n/locale.ts';
import { keepScope } from '../scope/sticky.ts';
import { useSession } from '../session/session.store.ts';
import { LAST_RESORT } from './first-page.ts';
import { links, pages } from './modules.ts';
import { toRecord } from './route.ts';

const SYSTEM_NAME = {
  zh: '党支部标准化规范化建设管理系统',
  en: 'Party Branch Standardization System',
} as const;

export const SIGN_IN = '/sign-in';

const returnPath = (to: RouteLocationNormalized): Record<string, string> =>
  to.path === '/' ? {} : { to: to.fullPath };

/** Only a path of this site is returned to after signing in: an address in a link may have been made by anyone. */
export const safeReturn = (path: unknown): string =>
  typeof path === 'string' && /^\/(?![/\\])/.test(path) && !path.startsWith('/sign-in') ? path : '/';

const isWayOut = (path: string): boolean => links.some(({ href }) => href === path);

const guard = (router: Router, client: Client): void => {
  router.beforeEach(async (to) => {
    if (isWayOut(to.path)) {
      // the API answers this address itself: who was sent to sign in first is brought there after all
      location.assign(to.fullPath);
      return false;
    }
    if (to.meta.public) return true;
    const session = useSession();
    if (session.state === 'unknown' || session.state === 'unreachable') await session.load(client);
    if (session.state === 'anonymous') return { path: SIGN_IN, query: returnPath(to) };
    // A single-use password opens nothing but the way to one's own.
    if (session.me?.mustChangePassword && to.path !== LAST_RESORT) return { path: LAST_RESORT };
    // Neither signed in nor out: the frame says that the system does not answer (`App.vue`).
    return true;
  });
};

const showTitle = (router: Router): void => {
  router.afterEach((to) => {
    const locale = i18n.global.locale.value as Locale;
    const title = to.meta.title?.[locale];
    document.title = title ? `${title} · ${SYSTEM_NAME[locale]}` : SYSTEM_NAME[locale];
  });
};

export const makeRouter = (client: Client): Router => {
  const router = createRouter({
    history: createWebHistory(),
    routes: [
      ...pages.map(toRecord),
      { path: '/:path(.*)*', component: () => import('../frame/NotFoundPage.vue'), meta: {} },
    ],
    scrollBehavior: (to, from, saved) => saved ?? (to.path === from.path ? false : { top: 0 }),
  });
  guard(router, client);
  keepScope(router);
  showTitle(router);
  return router;
};
