import { Share } from '@element-plus/icons-vue';
import type { PageRoute } from '../../platform/router/route.ts';

export const routes: readonly PageRoute[] = [
  {
    path: '/organization',
    component: () => import('./OrganizationListPage.vue'),
    meta: {
      permission: 'organization:read',
      title: { zh: '组织体系', en: 'Hierarchy' },
      menu: { group: 'branch', order: 10, icon: Share },
    },
  },
  {
    path: '/organization/:id',
    component: () => import('./OrganizationPage.vue'),
    meta: {
      permission: 'organization:read',
      title: { zh: '组织', en: 'Organization' },
      parent: '/organization',
    },
  },
];
