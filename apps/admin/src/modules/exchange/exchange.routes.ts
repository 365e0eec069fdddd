import { Download, Upload } from '@element-plus/icons-vue';
import type { PageRoute } from '../../platform/router/route.ts';

export const routes: readonly PageRoute[] = [
  {
    path: '/exchange',
    component: () => import('./ImportListPage.vue'),
    meta: {
      permission: 'exchange:import',
      title: { zh: '导入', en: 'Imports' },
      menu: { group: 'administration', order: 60, icon: Upload },
    },
  },
  {
    path: '/exchange/annex',
    component: () => import('./AnnexPage.vue'),
    meta: {
      permission: 'exchange:export',
      title: { zh: '附件导出', en: 'Annexes' },
      menu: { group: 'branch', order: 60, icon: Download },
    },
  },
  {
    path: '/exchange/:id(\\d+)',
    component: () => import('./ImportPage.vue'),
    meta: { permission: 'exchange:import', title: { zh: '导入', en: 'Import' }, parent: '/exchange' },
  },
];
