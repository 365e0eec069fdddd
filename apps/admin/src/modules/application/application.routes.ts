import { DocumentChecked } from '@element-plus/icons-vue';
import type { PageRoute } from '../../platform/router/route.ts';

export const routes: readonly PageRoute[] = [
  {
    path: '/application',
    component: () => import('./ApplicationListPage.vue'),
    meta: {
      permission: 'application:read',
      title: { zh: '达标申报', en: 'Applications' },
      menu: { group: 'approval', order: 20, icon: DocumentChecked },
    },
  },
  {
    path: '/application/new',
    component: () => import('./ApplyPage.vue'),
    meta: { permission: 'application:submit', title: { zh: '申报', en: 'Apply' }, parent: '/application' },
  },
  {
    path: '/application/:id(\\d+)',
    component: () => import('./ApplicationPage.vue'),
    meta: { permission: 'application:read', title: { zh: '达标申报', en: 'Application' }, parent: '/application' },
  },
];
