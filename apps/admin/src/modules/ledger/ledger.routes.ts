import { Tickets } from '@element-plus/icons-vue';
import type { PageRoute } from '../../platform/router/route.ts';

export const routes: readonly PageRoute[] = [
  {
    path: '/ledger',
    component: () => import('./IssueListPage.vue'),
    meta: {
      permission: 'ledger:read',
      title: { zh: '问题台账', en: 'Ledger' },
      menu: { group: 'branch', order: 40, icon: Tickets },
    },
  },
  {
    path: '/ledger/task',
    component: () => import('./TaskListPage.vue'),
    meta: { permission: 'ledger:read', title: { zh: '任务清单', en: 'Tasks' }, parent: '/ledger' },
  },
  {
    path: '/ledger/duty',
    component: () => import('./DutyLinesPage.vue'),
    meta: { permission: 'ledger:read', title: { zh: '责任清单', en: 'Who answers for what' }, parent: '/ledger' },
  },
  {
    path: '/ledger/:id(\\d+)',
    component: () => import('./IssuePage.vue'),
    meta: { permission: 'ledger:read', title: { zh: '问题', en: 'Issue' }, parent: '/ledger' },
  },
];
