import type { Permission } from '@zhibu/rules';
import type { Component } from 'vue';
import type { CampaignPartFragment } from '../../gql/campaign.ts';
import type { Word } from '../../platform/i18n/locale.ts';

/** What a tab of a campaign's page is given. `editable`: the campaign runs, and this reader may edit campaigns somewhere. */
export type CampaignTabProps = { campaign: CampaignPartFragment; organization: string; editable: boolean };

/**
 * What a later module adds to a campaign's page. Its file `<name>.campaign.ts` exports `tabs`: the campaign imports nobody
 * after it.
 */
export type CampaignTab = {
  key: string;
  title: Word;
  permission: Permission;
  component: () => Promise<{ default: Component }>;
};

const found = Object.values(
  import.meta.glob<{ tabs: readonly CampaignTab[] }>('../*/*.campaign.ts', { eager: true }),
).flatMap(({ tabs }) => tabs);

/** The tabs later modules add, for whoever may read them. */
export const tabsFor = (may: (permission: Permission) => boolean): CampaignTab[] =>
  found.filter(({ permission }) => may(permission));
