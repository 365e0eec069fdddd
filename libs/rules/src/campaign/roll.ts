import { addMonths, type Day } from '../kernel/index.ts';
import type { OrganizationLevel } from '../organization/index.ts';

/** Why an organization is not among those that are rated and counted as due. */
export const ROLL_EXCLUSIONS = ['NOT_BRANCH', 'TOO_YOUNG', 'EXEMPT', 'DISSOLVED'] as const;
export type RollExclusion = (typeof ROLL_EXCLUSIONS)[number];

/** A branch takes part once it is a year old [D] (domain §2.4). */
export const MIN_AGE_MONTHS = 12;

export type RollFacts = {
  level: OrganizationLevel;
  foundedOn: Day;
  dissolvedOn: Day | null;
  /** The superior exempted it this year, with a reason. */
  exempt: boolean;
};

/** The day the roll is drawn up on; it then stands for the year, and with it the denominator of every rate. */
export type RollCampaign = { rollOn: Day; minAgeMonths?: number };

/**
 * Why an organization is not due this year; null when it is.
 * @example rollExclusion({ level: 'BRANCH', foundedOn: '2025-06-01', … }, { rollOn: '2026-01-01' }) // 'TOO_YOUNG'
 */
export function rollExclusion(branch: RollFacts, campaign: RollCampaign): RollExclusion | null {
  const { rollOn, minAgeMonths = MIN_AGE_MONTHS } = campaign;
  if (branch.level !== 'BRANCH') return 'NOT_BRANCH';
  if (branch.dissolvedOn !== null && branch.dissolvedOn <= rollOn) return 'DISSOLVED';
  if (addMonths(branch.foundedOn, minAgeMonths) > rollOn) return 'TOO_YOUNG';
  return branch.exempt ? 'EXEMPT' : null;
}
