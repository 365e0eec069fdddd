import type { Permission } from '@zhibu/rules';

const permission: Permission = 'ledger:read';

/** On the page of an organization (`OrganizationTab`): its ledger, or where the lists below it stand. */
export const tabs = [
  {
    key: 'ledger',
    title: { zh: '台账', en: 'Ledger' },
    order: 35,
    permission,
    component: () => import('./OrganizationLedger.vue'),
  },
];
