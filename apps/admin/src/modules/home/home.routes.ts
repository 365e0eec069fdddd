import type { PageRoute } from '../../platform/router/route.ts';

export const routes: readonly PageRoute[] = [
  {
    path: '/',
    component: () => import('./HomePage.vue'),
    meta: { permission: 'session:self', title: { zh: '首页', en: 'Home' } },
  },
];
