import type { Permission } from '@zhibu/rules';

const permission: Permission = 'responsibility:read';

/** On the page of an organization (`OrganizationTab`): what is answered for there this year. */
export const tabs = [
  {
    key: 'responsibility',
    title: { zh: '责任清单', en: 'Duties' },
    order: 70,
    permission,
    component: () => import('./OrganizationDuties.vue'),
  },
];
