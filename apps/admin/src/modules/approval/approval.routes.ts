import { Bell, Timer } from '@element-plus/icons-vue';
import type { PageRoute } from '../../platform/router/route.ts';

const todo = () => import('./ApprovalListPage.vue');

export const routes: readonly PageRoute[] = [
  {
    path: '/approval',
    component: todo,
    meta: {
      permission: 'approval:read',
      title: { zh: '待办中心', en: 'To-do centre' },
      menu: { group: 'approval', order: 10, icon: Bell },
    },
  },
  // the address people are told by word of mouth
  {
    path: '/todo',
    component: todo,
    meta: { permission: 'approval:read', title: { zh: '待办中心', en: 'To-do centre' }, parent: '/approval' },
  },
  {
    path: '/approval/step',
    component: () => import('./ApprovalStepsPage.vue'),
    meta: {
      permission: 'approval:read',
      title: { zh: '在办环节', en: 'Steps under way' },
      menu: { group: 'approval', order: 30, icon: Timer },
    },
  },
  {
    path: '/approval/:id(\\d+)',
    component: () => import('./ApprovalPage.vue'),
    meta: { permission: 'approval:read', title: { zh: '审批', en: 'Approval' }, parent: '/approval' },
  },
];
