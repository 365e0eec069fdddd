import type { OrganizationTab } from '../organization/organization.tabs.ts';

/** On the page of a branch: what it applied for, year by year, and where it stands. */
export const tabs: readonly OrganizationTab[] = [
  {
    key: 'application',
    title: { zh: '申报', en: 'Applications' },
    order: 50,
    permission: 'application:read',
    levels: ['BRANCH'],
    component: () => import('./ApplicationsTab.vue'),
  },
];
