import { Avatar, Key, User } from '@element-plus/icons-vue';
import type { PageRoute } from '../../platform/router/route.ts';

export const routes: readonly PageRoute[] = [
  {
    path: '/people',
    component: () => import('./PersonListPage.vue'),
    meta: {
      permission: 'person:read',
      title: { zh: '人员', en: 'People' },
      menu: { group: 'administration', order: 30, icon: User },
    },
  },
  {
    path: '/people/:id(\\d+)',
    component: () => import('./PersonPage.vue'),
    meta: { permission: 'person:read', title: { zh: '人员', en: 'Person' }, parent: '/people' },
  },
  {
    path: '/people/grant',
    component: () => import('./GrantListPage.vue'),
    meta: {
      permission: 'grant:read',
      title: { zh: '授权审批', en: 'Grants' },
      menu: { group: 'administration', order: 40, icon: Key, label: { zh: '授权', en: 'Grants' } },
    },
  },
  {
    path: '/people/role',
    component: () => import('./RolesPage.vue'),
    meta: {
      permission: 'session:self',
      title: { zh: '角色和权限', en: 'Roles and permissions' },
      parent: '/people/grant',
    },
  },
  {
    path: '/people/account',
    component: () => import('./AccountListPage.vue'),
    meta: {
      permission: 'account:manage',
      title: { zh: '账号管理', en: 'Accounts' },
      menu: { group: 'administration', order: 35, icon: Avatar },
    },
  },
  {
    path: '/setup',
    component: () => import('./SetupPage.vue'),
    meta: { public: true, title: { zh: '系统初始化', en: 'Set up the system' } },
  },
];
