import { Reading } from '@element-plus/icons-vue';
import type { PageRoute } from '../../platform/router/route.ts';

export const routes: readonly PageRoute[] = [
  {
    path: '/standard',
    component: () => import('./StandardPage.vue'),
    meta: {
      permission: 'standard:read',
      title: { zh: '建设标准', en: 'Standard' },
      menu: { group: 'administration', order: 20, icon: Reading },
    },
  },
  {
    path: '/standard/versions',
    component: () => import('./StandardVersionsPage.vue'),
    meta: {
      permission: 'standard:read',
      title: { zh: '标准版本', en: 'Versions of the standard' },
      parent: '/standard',
    },
  },
];
