import { BRANCH_TYPES, ORGANIZATION_LEVELS } from '@zhibu/rules';
import { beginMove, LIVE, SIZE_MEASURE, type Work } from '../../platform/index.ts';
import type { Organization } from './organization.entity.ts';

const MEMBERS = ['member.full', 'member.probationary'] as const;

const STOCKS = [
  SIZE_MEASURE,
  ...MEMBERS,
  ...ORGANIZATION_LEVELS.map((level) => `organization.${level}`),
  ...BRANCH_TYPES.map((type) => `branch.type.${type}`),
];

/** What an organization adds to the stocks of itself and everything above it; a Party group is counted nowhere. */
export const figuresOf = (organization: Organization): Map<string, number> => {
  if (organization.level === 'PARTY_GROUP' || organization.dissolvedOn) return new Map();
  const figures = new Map<string, number>([
    [SIZE_MEASURE, 1],
    [`organization.${organization.level}`, 1],
    ['member.full', organization.fullMembers],
    ['member.probationary', organization.probationaryMembers],
  ]);
  if (organization.level === 'BRANCH' && organization.type) figures.set(`branch.type.${organization.type}`, 1);
  return figures;
};

/** Counts the difference between what was counted and what is to be counted from `day` on. */
export const countOrganization = (
  work: Work,
  id: string,
  before: ReadonlyMap<string, number>,
  after: ReadonlyMap<string, number>,
  day: string,
): void => {
  for (const measure of new Set([...before.keys(), ...after.keys()]))
    work.count({ organizationId: id, measure, delta: (after.get(measure) ?? 0) - (before.get(measure) ?? 0), day });
};

type Change = { measure: string; day: string; delta: number };

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
  const members: readonly string[] = MEMBERS;
  for (const { measure, delta, day: on } of await stocksSince(work, from, day))
    if (members.includes(measure)) work.count({ organizationId: into, measure, delta, day: on });
};
