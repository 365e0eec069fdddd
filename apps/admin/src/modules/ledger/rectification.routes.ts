import { Finished, Operation } from '@element-plus/icons-vue';
import type { PageRoute } from '../../platform/router/route.ts';

export const routes: readonly PageRoute[] = [
  {
    path: '/rectification',
    component: () => import('./RectificationBoardPage.vue'),
    meta: {
      permission: 'ledger:read',
      title: { zh: '分类施策', en: 'Measures by rating' },
      menu: { group: 'branch', order: 40, icon: Operation },
    },
  },
  {
    path: '/rectification/:id(\\d+)',
    component: () => import('./RectificationPage.vue'),
    meta: { permission: 'ledger:read', title: { zh: '整顿', en: 'Rectification' }, parent: '/rectification' },
  },
  {
    path: '/plan',
    component: () => import('./PlanListPage.vue'),
    meta: {
      permission: 'ledger:read',
      title: { zh: '支部方案', en: 'Branch plans' },
      menu: { group: 'branch', order: 45, icon: Finished },
    },
  },
  {
    path: '/plan/:organization(\\d+)',
    component: () => import('./PlanPage.vue'),
    meta: { permission: 'ledger:read', title: { zh: '支部方案', en: 'Branch plan' }, parent: '/plan' },
  },
];
