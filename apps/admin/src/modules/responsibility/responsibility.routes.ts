import { List } from '@element-plus/icons-vue';
import type { PageRoute } from '../../platform/router/route.ts';

export const routes: readonly PageRoute[] = [
  {
    path: '/responsibility/mine',
    component: () => import('./MyDutiesPage.vue'),
    meta: {
      permission: 'session:self',
      title: { zh: '我的责任', en: 'My duties' },
      parent: '/responsibility',
    },
  },
  {
    path: '/responsibility',
    component: () => import('./DutyListPage.vue'),
    meta: {
      permission: 'responsibility:read',
      title: { zh: '责任清单', en: 'Responsibility lists' },
      menu: { group: 'liaison', order: 50, icon: List },
    },
  },
  {
    path: '/responsibility/:id(\\d+)',
    component: () => import('./DutyPage.vue'),
    meta: {
      permission: 'responsibility:read',
      title: { zh: '责任事项', en: 'Duty' },
      parent: '/responsibility',
    },
  },
];
