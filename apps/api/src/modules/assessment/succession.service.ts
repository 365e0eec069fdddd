import type { Tier } from '@zhibu/rules';
import type { Work } from '../../platform/index.ts';
import { holdPeriod, type Period, quarterNumber } from '../campaign/index.ts';
import { Assessment } from './assessment.entity.ts';
import { changeCounted } from './assessment.figures.ts';

/** What the branch had in the period before this one, whatever campaign that was (R6, R61). */
export const ratingBefore = async (
  work: Work,
  { organizationId }: Pick<Assessment, 'organizationId'>,
  period: Period,
): Promise<Pick<Assessment, 'previousStars' | 'previousTier'>> => {
  const before = await work
    .asSystem('assessment')
    .rows(Assessment)
    .where('t.organizationId = ? AND t.stars IS NOT NULL AND t.quarter < ?', [organizationId, quarterNumber(period)])
    .sort('t.quarter', 'DESC')
    .first();
  return { previousStars: before?.stars ?? null, previousTier: before?.tier ?? null };
};

type Before = { organizationId: string | number; stars: number; tier: Tier };

const LAST_BEFORE = `SELECT r.organizationId, r.stars, r.tier FROM (
    SELECT t.organizationId, t.stars, t.tier, ROW_NUMBER() OVER (PARTITION BY t.organizationId ORDER BY t.quarter DESC, t.offRoll) AS place
    FROM assessment t INNER JOIN organization o ON o.id = t.organizationId
    WHERE {scope} AND t.organizationId IN (:ids) AND t.stars IS NOT NULL AND t.quarter < :quarter
  ) r WHERE r.place = 1`;

/** The same for many branches at once: when their sheets are opened. */
export const ratingsBefore = async (
  work: Work,
  organizationIds: readonly string[],
  period: Period,
): Promise<Map<string, Before>> => {
  const rows = await work.asSystem('assessment').sql<Before[]>(LAST_BEFORE, {
    ids: [...organizationIds],
    quarter: quarterNumber(period),
  });
  return new Map(rows.map((row) => [String(row.organizationId), row]));
};

/**
 * A rating is what the sheets after it are compared with, up to the next one that is rated: also when it is made later
 * than that one (an earlier quarter was reopened). A closed period stays as it was.
 */
export const passOn = async (
  work: Work,
  { organizationId, stars, tier }: Assessment,
  period: Period,
): Promise<void> => {
  const system = work.asSystem('assessment');
  const after = await system
    .rows(Assessment)
    .where('t.organizationId = ? AND t.quarter > ?', [organizationId, quarterNumber(period)])
    .sort('t.quarter', 'ASC')
    .all(40);
  const until = after.findIndex((each) => each.stars !== null);
  for (const following of until < 0 ? after : after.slice(0, until + 1)) {
    const its = await holdPeriod(system, following.periodId);
    if (its.state === 'OPEN') await changeCounted(system, its, following, { previousStars: stars, previousTier: tier });
  }
};
