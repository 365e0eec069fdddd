import { Tickets } from '@element-plus/icons-vue';
import type { PageRoute } from '../../platform/router/route.ts';

export const routes: readonly PageRoute[] = [
  {
    path: '/audit',
    component: () => import('./AuditPage.vue'),
    meta: {
      permission: 'audit:read',
      title: { zh: '审计日志', en: 'Audit log' },
      menu: { group: 'administration', order: 60, icon: Tickets },
    },
  },
];
