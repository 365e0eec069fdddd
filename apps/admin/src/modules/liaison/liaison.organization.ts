import type { Permission } from '@zhibu/rules';

const permission: Permission = 'contactPoint:read';

/** On the page of an organization (`OrganizationTab`): who is in contact with it, and the visits. */
export const tabs = [
  {
    key: 'liaison',
    title: { zh: '联系走访', en: 'Contacts' },
    order: 60,
    permission,
    component: () => import('./OrganizationContacts.vue'),
  },
];
