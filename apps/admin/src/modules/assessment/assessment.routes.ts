import { Star } from '@element-plus/icons-vue';
import type { PageRoute } from '../../platform/router/route.ts';

export const routes: readonly PageRoute[] = [
  {
    path: '/assessment',
    component: () => import('./AssessmentListPage.vue'),
    meta: {
      permission: 'assessment:read',
      title: { zh: '评星定级', en: 'Assessment' },
      menu: { group: 'branch', order: 20, icon: Star },
    },
  },
  {
    path: '/assessment/:organizationId',
    component: () => import('./AssessmentSheetPage.vue'),
    meta: {
      permission: 'assessment:read',
      title: { zh: '评定表', en: 'Assessment sheet' },
      parent: '/assessment',
    },
  },
];
