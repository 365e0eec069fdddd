import { branchProgress } from './annex.facts.ts';
import { type AnnexFacts, type AnnexLists, isRated } from './annex.types.ts';

/** The totals line of Annexes 1 and 2 (R14, R23): organs are told apart. */
export type AnnexTally = {
  branches: number;
  rated: number;
  /** How many have 0, 1 … 6 stars. */
  stars: number[];
  tiers: { ADVANCED: number; MIDDLE: number; LAGGING: number };
  weak: number;
  reached: number;
  organs: number;
  organsReached: number;
  issues: number;
  tasks: number;
  verified: number;
};

export const emptyTally = (): AnnexTally => ({
  branches: 0,
  rated: 0,
  stars: [0, 0, 0, 0, 0, 0, 0],
  tiers: { ADVANCED: 0, MIDDLE: 0, LAGGING: 0 },
  weak: 0,
  reached: 0,
  organs: 0,
  organsReached: 0,
  issues: 0,
  tasks: 0,
  verified: 0,
});

const addRating = (tally: AnnexTally, facts: AnnexFacts): void => {
  const { rating, branch } = facts;
  const reached = branchProgress(facts) === 'REACHED';
  const organ = branch.type === 'ORGAN';
  if (rating.stars !== null) {
    tally.rated += 1;
    tally.stars[rating.stars] = (tally.stars[rating.stars] ?? 0) + 1;
  }
  if (rating.tier) tally.tiers[rating.tier] += 1;
  if (rating.weak && rating.stars !== null) tally.weak += 1;
  if (reached) tally.reached += 1;
  if (organ) tally.organs += 1;
  if (organ && reached) tally.organsReached += 1;
};

/** Adds a branch: rows are counted as they stream past, none is kept. */
export function addToTally(tally: AnnexTally, facts: AnnexLists): void {
  const { issues, guidance } = facts;
  tally.branches += 1;
  if (isRated(facts)) addRating(tally, facts);
  tally.issues += issues.length;
  tally.tasks += issues.reduce((sum, issue) => sum + issue.tasks.length, guidance.length);
  tally.verified += issues.filter((issue) => issue.state === 'VERIFIED').length;
}

/** A share in per cent with one decimal; nothing of nothing is no share. */
export const percentOf = (part: number, whole: number): number | null =>
  whole === 0 ? null : Math.round((1000 * part) / whole) / 10;
