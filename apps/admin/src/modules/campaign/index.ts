/** What the pages of later modules take from the year: which quarter is looked at; and what they add to its page. */
export type { CampaignTab, CampaignTabProps } from './campaign.tabs.ts';
export { type LookedAt, usePeriod } from './use-period.ts';
