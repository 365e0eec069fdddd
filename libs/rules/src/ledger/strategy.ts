import type { Tier } from '../assessment/index.ts';
import { addDays, allow, type Day, firstRefusal, refuse, type Verdict } from '../kernel/index.ts';
import type { LedgerField } from './ledger.types.ts';

/** What is asked of a branch of a tier about each of its issues (R41: 先进巩固、中间补短板、后进加大整顿). */
export type Strategy = {
  /** Days a branch has from the day an issue is found. */
  dueDays: number;
  /** From so many days before the day it is due, the branch is reminded. */
  reminderDays: number;
  /** What must be there before the write-off can be asked for. */
  required: readonly LedgerField[];
};

export type Strategies = Readonly<Record<Tier, Strategy>>;

/** Defaults [D]: the further behind, the sooner, the more often, and the more thoroughly. */
export const STRATEGIES: Strategies = {
  ADVANCED: { dueDays: 60, reminderDays: 30, required: ['MEASURE'] },
  MIDDLE: { dueDays: 45, reminderDays: 15, required: ['MEASURE', 'GOAL'] },
  LAGGING: { dueDays: 30, reminderDays: 7, required: ['MEASURE', 'GOAL', 'CAUSE'] },
};

/** A year at most; what is asked for always begins with a measure, without which nothing was done. */
const MOST_DAYS = 365;

/**
 * Whether a campaign may have such a strategy: days that can be kept, a reminder within them, a measure in any case.
 * @example mayHaveStrategy({ dueDays: 30, reminderDays: 45, required: ['MEASURE'] }) // LEDGER_STRATEGY_DAYS
 */
export function mayHaveStrategy({ dueDays, reminderDays, required }: Strategy): Verdict {
  const days = dueDays >= 1 && dueDays <= MOST_DAYS && reminderDays >= 1 && reminderDays <= dueDays;
  return firstRefusal(
    days ? allow : refuse('LEDGER_STRATEGY_DAYS', { max: MOST_DAYS }),
    required.includes('MEASURE') ? allow : refuse('LEDGER_STRATEGY_MEASURE'),
  );
}

/** A branch without a tier yet (a self-check only) is treated as one in the middle. */
export const strategyFor = (tier: Tier | null, strategies: Strategies = STRATEGIES): Strategy =>
  strategies[tier ?? 'MIDDLE'];

/**
 * The day an issue is due: within the build-up where that is still to come, never on the day it is found.
 * @example dueDayFor('LAGGING', '2026-06-20', '2026-11-30') // '2026-07-20'
 */
export function dueDayFor(tier: Tier | null, foundOn: Day, buildEndsOn: Day | null, strategies?: Strategies): Day {
  const { dueDays } = strategyFor(tier, strategies);
  const due = addDays(foundOn, dueDays);
  return buildEndsOn !== null && buildEndsOn < due && buildEndsOn > foundOn ? buildEndsOn : due;
}
