import { mayStandUnder, type OrganizationLevel } from '../organization/index.ts';

const LEADING: readonly OrganizationLevel[] = ['WORK_COMMITTEE', 'COUNTY'];

/**
 * Whether an organization of this level may lead the campaign of a year (R10).
 * @example mayLeadCampaign('COMMITTEE') // false
 */
export const mayLeadCampaign = (level: OrganizationLevel): boolean => LEADING.includes(level);

/**
 * Whether nobody at or above an organization of this level can lead one: all campaigns it sees are led from below.
 * @example isAboveCampaigns('PROVINCE') // true
 */
export const isAboveCampaigns = (level: OrganizationLevel): boolean =>
  !mayLeadCampaign(level) && LEADING.every((leading) => !mayStandUnder(level, leading).ok);
