import type { Consequence, StarChange, Tier } from './assessment.types.ts';

/** Where the tiers begin [D] (G2: 5–6 / 3–4 / 0–2). */
export type TierParameters = { advancedFrom: number; middleFrom: number };
export const TIER_PARAMETERS: TierParameters = { advancedFrom: 5, middleFrom: 3 };

/**
 * The tier the stars give (R15); a superior may set another one, with a reason.
 * @example tierFor(4) // 'MIDDLE'
 */
export function tierFor(stars: number, parameters = TIER_PARAMETERS): Tier {
  if (stars >= parameters.advancedFrom) return 'ADVANCED';
  return stars >= parameters.middleFrom ? 'MIDDLE' : 'LAGGING';
}

/**
 * What follows from the stars: six are shown to others (R55), five have priority this year (R56), four and three are
 * guided more closely (R57), two and one are rectified as weak and lax (R58), and so is none (R59, G1).
 * @example consequenceFor(2) // 'RECTIFICATION'
 */
export function consequenceFor(stars: number): Consequence {
  if (stars >= 6) return 'SHOWCASE';
  if (stars === 5) return 'PRIORITY';
  return stars >= 3 ? 'GUIDANCE' : 'RECTIFICATION';
}

/**
 * Whether a branch counts as weak and lax (软弱涣散; R58, R59).
 * @example isWeak(0) // true
 */
export function isWeak(stars: number): boolean {
  return consequenceFor(stars) === 'RECTIFICATION';
}

/**
 * How a rating stands to the one of the period before (R6, R61).
 * @example starChange(5, 4) // 'UP'
 */
export function starChange(stars: number, before: number | null): StarChange {
  if (before === null) return 'FIRST';
  if (stars === before) return 'SAME';
  return stars > before ? 'UP' : 'DOWN';
}
