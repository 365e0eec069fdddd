import { Connection, Place, Tickets } from '@element-plus/icons-vue';
import type { PageRoute } from '../../platform/router/route.ts';

export const routes: readonly PageRoute[] = [
  {
    path: '/liaison',
    component: () => import('./MyContactsPage.vue'),
    meta: {
      permission: 'contactPoint:read',
      title: { zh: '我的联系点', en: 'My contact branches' },
      menu: { group: 'liaison', order: 10, icon: Connection },
    },
  },
  {
    path: '/liaison/contact',
    component: () => import('./ContactListPage.vue'),
    meta: {
      permission: 'contactPoint:read',
      title: { zh: '联系点一览', en: 'Contact points' },
      menu: { group: 'liaison', order: 20, icon: Place },
    },
  },
  {
    path: '/liaison/branch',
    component: () => import('./CoveragePage.vue'),
    meta: {
      permission: 'contactPoint:read',
      title: { zh: '联系覆盖', en: 'Contact coverage' },
      parent: '/liaison/contact',
    },
  },
  {
    path: '/liaison/leader',
    component: () => import('./LeaderListPage.vue'),
    meta: {
      permission: 'contactPoint:read',
      title: { zh: '联系领导', en: 'Liaison leaders' },
      parent: '/liaison/contact',
    },
  },
  {
    path: '/liaison/visit',
    component: () => import('./VisitLogPage.vue'),
    meta: {
      permission: 'visit:read',
      title: { zh: '走访记录', en: 'Visits' },
      menu: { group: 'liaison', order: 30, icon: Tickets },
    },
  },
  {
    path: '/liaison/:id(\\d+)',
    component: () => import('./ContactPage.vue'),
    meta: { permission: 'contactPoint:read', title: { zh: '联系点', en: 'Contact point' }, parent: '/liaison/contact' },
  },
  {
    path: '/liaison/:id(\\d+)/visit',
    component: () => import('./RecordVisitPage.vue'),
    meta: { permission: 'visit:record', title: { zh: '记走访', en: 'Record a visit' }, parent: '/liaison' },
  },
];
