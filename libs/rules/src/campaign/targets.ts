import { allow, firstRefusal, refuse, type Verdict } from '../kernel/index.ts';

/** What share of its due branches an organization means to bring to the standard; of the organs' branches apart. */
export type Targets = { percent: number; organPercent: number };

/** Of the organs' branches at least this share is to reach the standard in the year [R23, the plan's own number]. */
export const ORGAN_FLOOR_PERCENT = 50;

/** Of the branches that are to reach the standard at least this share should come from the lagging ones (R25, G16) [D]. */
export const LAGGING_FLOOR_PERCENT = 10;

/**
 * Whether a level may set itself a target: never below the one set above (R23).
 * @example mayTarget(45, 50) // CAMPAIGN_TARGET_TOO_LOW
 */
export function mayTarget(percent: number, above: number | null): Verdict {
  const min = above ?? 0;
  return percent >= min ? allow : refuse('CAMPAIGN_TARGET_TOO_LOW', { min });
}

/**
 * Whether a level may set itself these targets: neither below what is set above, and organs never below half (R23).
 * @example maySetTargets({ percent: 60, organPercent: 45 }, { percent: 50, organPercent: 50 }) // CAMPAIGN_TARGET_TOO_LOW
 */
export function maySetTargets(target: Targets, above: Targets | null): Verdict {
  return firstRefusal(
    mayTarget(target.percent, above?.percent ?? null),
    mayTarget(target.organPercent, Math.max(ORGAN_FLOOR_PERCENT, above?.organPercent ?? 0)),
  );
}

/**
 * What binds an organization, of the targets set on the line down to it: a child is bound by what stands above it, also
 * when that was raised after the child set its own (R23).
 * @example targetsInForce([{ percent: 70, organPercent: 60 }, { percent: 65, organPercent: 80 }]) // { percent: 70, organPercent: 80 }
 */
export function targetsInForce(line: readonly Targets[]): Targets | null {
  if (line.length === 0) return null;
  return {
    percent: Math.max(...line.map(({ percent }) => percent)),
    organPercent: Math.max(ORGAN_FLOOR_PERCENT, ...line.map(({ organPercent }) => organPercent)),
  };
}

/**
 * How many branches a share of them comes to: half of seven branches is four of them.
 * @example branchesToReach(7, 50) // 4
 */
export function branchesToReach(due: number, percent: number): number {
  return Math.ceil((due * percent) / 100);
}
