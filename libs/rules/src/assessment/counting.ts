import { ORGANIZATION_LEVELS, type OrganizationLevel } from '../organization/index.ts';
import { ROUNDS, type Round } from './assessment.types.ts';
import type { Results } from './star-rating.ts';

/** Whose verdict it is: every one is kept for ever beside the others (DESIGN §3). */
export type Spoken = {
  round: Round;
  /** Level of the organization that spoke. */
  level: OrganizationLevel;
  at: Date;
};

/**
 * The verdict that counts: the highest round's, among these the highest level's, then the latest (DESIGN §3).
 * @example verdictInForce([committeeAudit, countyAudit]) // countyAudit, though the committee spoke later
 */
export function verdictInForce<T extends Spoken>(verdicts: readonly T[]): T | undefined {
  return verdicts.reduce<T | undefined>((held, each) => (held && !outweighs(each, held) ? held : each), undefined);
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

function outweighs(one: Spoken, other: Spoken): boolean {
  const byRound = ROUNDS.indexOf(one.round) - ROUNDS.indexOf(other.round);
  if (byRound !== 0) return byRound > 0;
  const byLevel = ORGANIZATION_LEVELS.indexOf(other.level) - ORGANIZATION_LEVELS.indexOf(one.level);
  return byLevel !== 0 ? byLevel > 0 : one.at.getTime() >= other.at.getTime();
}
