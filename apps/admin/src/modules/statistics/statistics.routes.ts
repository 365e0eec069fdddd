import { DataAnalysis } from '@element-plus/icons-vue';
import type { PageRoute } from '../../platform/router/route.ts';

export const routes: readonly PageRoute[] = [
  {
    path: '/statistics',
    component: () => import('./StatisticsPage.vue'),
    meta: {
      permission: 'statistics:read',
      title: { zh: '总览', en: 'Overview' },
      menu: { group: 'overview', order: 10, icon: DataAnalysis },
    },
  },
];
