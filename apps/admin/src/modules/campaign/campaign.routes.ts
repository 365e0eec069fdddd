import { Flag } from '@element-plus/icons-vue';
import type { PageRoute } from '../../platform/router/route.ts';

export const routes: readonly PageRoute[] = [
  {
    path: '/campaign',
    component: () => import('./CampaignPage.vue'),
    meta: {
      permission: 'campaign:read',
      title: { zh: '年度轮次', en: 'Campaign' },
      menu: { group: 'administration', order: 10, icon: Flag },
    },
  },
  {
    path: '/campaign/roll',
    component: () => import('./RollPage.vue'),
    meta: { permission: 'campaign:read', title: { zh: '应参评名单', en: 'Roll of the year' }, parent: '/campaign' },
  },
  {
    path: '/campaign/document/:id(\\d+)',
    component: () => import('./DocumentPage.vue'),
    meta: { permission: 'campaign:read', title: { zh: '文件', en: 'Document' }, parent: '/campaign' },
  },
];
