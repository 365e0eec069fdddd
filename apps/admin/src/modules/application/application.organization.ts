import type { Permission } from '@zhibu/rules';

const permission: Permission = 'application:read';

/** On the page of a branch (`OrganizationTab`): what it applied for, year by year, and where it stands. */
export const tabs = [
  {
    key: 'application',
    title: { zh: '申报', en: 'Applications' },
    order: 50,
    permission,
    levels: ['BRANCH'] as const,
    component: () => import('./ApplicationsTab.vue'),
  },
];
