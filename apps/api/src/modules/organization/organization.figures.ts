import {
  BRANCH_TYPES,
  COUNTED_LEVELS,
  type Contribution,
  difference,
  type FigureKey,
  ofOrganization,
  stepsOf,
} from '@zhibu/rules';
import { beginMove, LIVE, SIZE_MEASURE, type Work } from '../../platform/index.ts';
import type { Organization } from './organization.entity.ts';

const MEMBERS = ['member.full', 'member.probationary'] as const;

const STOCKS: readonly FigureKey[] = [
  SIZE_MEASURE,
  ...MEMBERS,
  ...COUNTED_LEVELS.map((level) => `organization.${level}` as const),
  ...BRANCH_TYPES.map((type) => `branch.type.${type}` as const),
];

/** What an organization adds to the stocks of itself and everything above it. */
export const figuresOf = (organization: Organization): Contribution =>
  ofOrganization({ ...organization, dissolved: organization.dissolvedOn !== null });

/** Counts the difference between what was counted and what is to be counted from `day` on. */
export const countOrganization = (
  work: Work,
  id: string,
  before: Contribution,
  after: Contribution,
  day: string,
): void => {
  for (const step of stepsOf(difference(before, after))) work.count({ organizationId: id, day, ...step });
};

type Change = { measure: FigureKey; day: string; delta: number };

const CHANGES = `SELECT measure, day, total - COALESCE(LAG(total) OVER (PARTITION BY measure ORDER BY day), 0) AS delta
  FROM figure_total WHERE organizationId = ? AND editionId = 0 AND day < '${LIVE}' AND measure IN (${STOCKS.map(() => '?').join(', ')})`;

/**
 * What an organization without children has in the stocks from `day` on: the standing total on that day, and every later
 * change. Its totals are its own by then; what it counted before may be its children's, so nothing may be unfolded.
 */
const stocksSince = async (work: Work, id: string, day: string): Promise<Change[]> => {
  await work.flush();
  await beginMove(work.run);
  const rows = await work.run<(Omit<Change, 'delta'> & { delta: number | string })[]>(CHANGES, [id, ...STOCKS]);
  const changes = rows.map((row) => ({ ...row, delta: Number(row.delta) }));
  const standing = Map.groupBy(
    changes.filter((change) => change.day <= day),
    (change) => change.measure,
  );
  return [
    ...[...standing].map(([measure, list]) => ({
      measure,
      day,
      delta: list.reduce((sum, { delta }) => sum + delta, 0),
    })),
    ...changes.filter((change) => change.day > day),
  ];
};

/** From `day` on an organization counts nothing; what was counted since (an edit recorded before) is taken back too. */
export const uncountFrom = async (work: Work, id: string, day: string): Promise<void> => {
  for (const { measure, delta, day: on } of await stocksSince(work, id, day))
    work.count({ organizationId: id, measure, delta: -delta, day: on });
};

/** From `day` on the members of one organization count in another. */
export const carryMembers = async (work: Work, from: string, into: string, day: string): Promise<void> => {
  const members: readonly FigureKey[] = MEMBERS;
  for (const { measure, delta, day: on } of await stocksSince(work, from, day))
    if (members.includes(measure)) work.count({ organizationId: into, measure, delta, day: on });
};
