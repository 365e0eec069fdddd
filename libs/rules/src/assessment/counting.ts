import { ORGANIZATION_LEVELS, type OrganizationLevel } from '../organization/index.ts';
import { type CriterionResult, ROUNDS, type Round } from './assessment.types.ts';
import type { Results } from './star-rating.ts';

/** One verdict on one criterion in one period. Every one is kept for ever beside the others (DESIGN §3). */
export type CriterionVerdict = {
  criterion: string;
  result: CriterionResult;
  round: Round;
  /** Level of the organization that spoke. */
  level: OrganizationLevel;
  at: Date;
};

/**
 * What counts, criterion by criterion: the highest round's verdict, among these the highest level's, then the latest
 * (DESIGN §3). `upTo` stops earlier: what counted before the audit, or the self-check alone.
 * @example countingResults(verdicts) // { A01: 'FAIL', A03: 'PASS' }
 */
export function countingResults(verdicts: readonly CriterionVerdict[], upTo: Round = 'AUDIT'): Results {
  const last = ROUNDS.indexOf(upTo);
  const counting = new Map<string, CriterionVerdict>();
  for (const verdict of verdicts) {
    const held = counting.get(verdict.criterion);
    const counts = ROUNDS.indexOf(verdict.round) <= last;
    if (counts && (held === undefined || outweighs(verdict, held))) counting.set(verdict.criterion, verdict);
  }
  return Object.fromEntries([...counting].map(([criterion, verdict]) => [criterion, verdict.result]));
}

export type Divergence = {
  /** Criteria the lower level passed and the upper one did not. */
  overrated: string[];
  underrated: string[];
};

/**
 * Where two levels differ: the figure that shows what reports are worth (domain headline 6).
 * @example divergence({ A01: 'PASS' }, { A01: 'FAIL' }) // { overrated: ['A01'], underrated: [] }
 */
export function divergence(lower: Results, upper: Results): Divergence {
  const both = Object.keys(lower).filter((code) => upper[code] !== undefined && upper[code] !== lower[code]);
  return {
    overrated: both.filter((code) => upper[code] === 'FAIL'),
    underrated: both.filter((code) => lower[code] === 'FAIL'),
  };
}

function outweighs(one: CriterionVerdict, other: CriterionVerdict): boolean {
  const byRound = ROUNDS.indexOf(one.round) - ROUNDS.indexOf(other.round);
  if (byRound !== 0) return byRound > 0;
  const byLevel = ORGANIZATION_LEVELS.indexOf(other.level) - ORGANIZATION_LEVELS.indexOf(one.level);
  return byLevel !== 0 ? byLevel > 0 : one.at.getTime() >= other.at.getTime();
}
