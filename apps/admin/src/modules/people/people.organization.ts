import type { OrganizationTab } from '../organization/index.ts';

export const tabs: readonly OrganizationTab[] = [
  {
    key: 'people',
    title: { zh: '人员', en: 'People' },
    order: 30,
    permission: 'person:read',
    component: () => import('./OrganizationPeople.vue'),
  },
];
