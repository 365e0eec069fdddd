import { addMonths, allow, type Day, firstRefusal, refuse, type Verdict } from '../kernel/index.ts';
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

/**
 * Whether a level may set itself a target: never below the one set above (R23).
 * @example mayTarget(45, 50) // CAMPAIGN_TARGET_TOO_LOW
 */
export function mayTarget(percent: number, above: number | null): Verdict {
  const min = above ?? 0;
  return percent >= min ? allow : refuse('CAMPAIGN_TARGET_TOO_LOW', { min });
}

/** Of the organs' branches at least this share is to reach the standard in the year [R23, the plan's own number]. */
export const ORGAN_FLOOR_PERCENT = 50;

/**
 * Whether a level may set itself these targets: neither below what is set above, and organs never below half (R23).
 * @example maySetTargets({ percent: 60, organPercent: 45 }, { percent: 50, organPercent: 50 }) // CAMPAIGN_TARGET_TOO_LOW
 */
export function maySetTargets(
  target: { percent: number; organPercent: number },
  above: { percent: number; organPercent: number } | null,
): Verdict {
  return firstRefusal(
    mayTarget(target.percent, above?.percent ?? null),
    mayTarget(target.organPercent, Math.max(ORGAN_FLOOR_PERCENT, above?.organPercent ?? 0)),
  );
}
