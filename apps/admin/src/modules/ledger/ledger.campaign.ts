import type { CampaignTab } from '../campaign/index.ts';

/** On the page of a campaign: what it asks of each tier (R41). */
export const tabs: readonly CampaignTab[] = [
  {
    key: 'strategies',
    title: { zh: '分类要求', en: 'Asked of each tier' },
    permission: 'ledger:read',
    component: () => import('./StrategyTable.vue'),
  },
];
