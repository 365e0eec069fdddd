import { Monitor, Promotion } from '@element-plus/icons-vue';
import type { MenuLink, PageRoute } from '../../platform/router/route.ts';

export const routes: readonly PageRoute[] = [
  {
    path: '/developer',
    component: () => import('./DeveloperPage.vue'),
    meta: {
      permission: 'schema:introspect',
      title: { zh: '开发者', en: 'Developer' },
      menu: { group: 'developer', order: 10, icon: Monitor, label: { zh: '查询示例', en: 'Examples' } },
    },
  },
];

export const links: readonly MenuLink[] = [
  {
    href: '/playground',
    permission: 'schema:introspect',
    title: { zh: '查询台', en: 'Playground' },
    menu: { group: 'developer', order: 20, icon: Promotion },
  },
];
