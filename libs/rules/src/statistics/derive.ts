import { criterionMeasure, type FigureKey, type MeasureKey, STARS } from './measures.ts';

/** Totals as they are read from the roll-ups; a measure that is absent is zero. */
export type Totals = Readonly<Partial<Record<FigureKey, number>>>;

export type Derived = {
  branches: number;
  members: number;
  rated: number;
  /** Due but not rated yet. */
  unrated: number;
  /** Number of branches with 0 to 6 stars, by index. */
  starDistribution: number[];
  selfStarDistribution: number[];
  weakRate: number | null;
  /** Share of ratings the branch had put higher itself (domain headline 6). */
  divergenceRate: number | null;
  /** 验收通过率: accepted ÷ due. 达标率 waits for titles (DESIGN §3). */
  acceptanceRate: number | null;
  coverageRate: number | null;
  uncovered: number;
  /** Share of the branches that were visited this quarter: each has a leader to be visited by (R34). */
  visitRate: number | null;
  unvisited: number;
  dutyDoneRate: number | null;
};

/**
 * The figures a page shows beside the counted ones. A rate of nothing is null, never zero or a hundred per cent.
 * @example derive({ 'standing.accepted': 60, 'campaign.due': 141 }).acceptanceRate // 0.4255…
 */
export function derive(totals: Totals): Derived {
  const of = (key: MeasureKey) => totals[key] ?? 0;
  const branches = of('organization.BRANCH');
  const starDistribution = STARS.map((stars) => of(`rating.star.${stars}`));
  const rated = starDistribution.reduce((one, other) => one + other, 0);
  const covered = of('due.contact.covered');
  return {
    branches,
    members: of('member.full') + of('member.probationary'),
    rated,
    unrated: Math.max(0, of('rating.due') - rated),
    starDistribution,
    selfStarDistribution: STARS.map((stars) => of(`rating.self.star.${stars}`)),
    weakRate: rate(of('rating.weak'), rated),
    divergenceRate: rate(of('rating.divergent'), rated),
    acceptanceRate: rate(of('standing.accepted'), of('campaign.due')),
    coverageRate: rate(covered, branches),
    uncovered: branches - covered,
    visitRate: rate(of('visit.branches'), branches),
    unvisited: Math.max(0, branches - of('visit.branches')),
    dutyDoneRate: rate(of('responsibility.done'), of('responsibility.total')),
  };
}

/**
 * A part of a whole; null where there is no whole.
 * @example rate(1, 0) // null
 */
export function rate(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}

/** A criterion with the number of branches that fail it. */
export type WeakCriterion = { code: string; failed: number; rate: number | null };

/**
 * The criteria most branches fail, worst first (R74); those equally weak stand in the order of their codes.
 * @example weakCriteria({ 'criterion.fail.D03': 9, 'criterion.fail.A04': 4, 'rating.star.4': 20 }, 1)
 * // [{ code: 'D03', failed: 9, rate: 0.45 }]
 */
export function weakCriteria(totals: Totals, limit = 5): WeakCriterion[] {
  const prefix = criterionMeasure('');
  const { rated } = derive(totals);
  return (Object.entries(totals) as [string, number][])
    .filter(([key, failed]) => key.startsWith(prefix) && failed > 0)
    .map(([key, failed]) => ({ code: key.slice(prefix.length), failed, rate: rate(failed, rated) }))
    .sort((one, other) => other.failed - one.failed || (one.code < other.code ? -1 : 1))
    .slice(0, limit);
}
