import type { Tier } from '@zhibu/rules';
import type { Work } from '../../platform/index.ts';
import { Assessment } from './assessment.entity.ts';

/** The rating of a branch as other modules show it. */
export type Rating = {
  assessmentId: string;
  periodId: string;
  stars: number;
  litAspects: string[];
  tier: Tier;
  weak: boolean;
  vetoes: string[];
  previousStars: number | null;
  ratedOn: string;
};

const LATEST = `SELECT t.*, ROW_NUMBER() OVER (PARTITION BY t.organizationId ORDER BY p.startsOn DESC) AS __rank
  FROM assessment t INNER JOIN organization o ON o.id = t.organizationId INNER JOIN period p ON p.id = t.periodId
  WHERE {scope} AND t.organizationId IN (:ids) AND t.stars IS NOT NULL`;

/** Rated assessments of branches: of that period, else the latest of each. */
export const ratedRows = (work: Work, ids: readonly string[], periodId: string | null): Promise<Assessment[]> => {
  if (ids.length === 0) return Promise.resolve([]);
  if (periodId)
    return work
      .rows(Assessment)
      .whereIn('t.organizationId', ids)
      .where('t.periodId = ? AND t.stars IS NOT NULL', [periodId])
      .all(ids.length);
  return work.sqlRows(Assessment, `SELECT r.* FROM (${LATEST}) r WHERE r.__rank = 1`, { ids });
};

const ratingOf = (row: Assessment): Rating => ({
  assessmentId: row.id,
  periodId: row.periodId,
  stars: row.stars!,
  litAspects: row.litAspects,
  tier: row.tier!,
  weak: row.weak,
  vetoes: row.vetoes,
  previousStars: row.previousStars,
  ratedOn: row.ratedOn!,
});

/**
 * The rating of each branch: in that period, else its latest. One statement for all; organizations that are not rated, or
 * out of the reach of this work, have no entry.
 */
export const ratingsOf = async (
  work: Work,
  organizationIds: readonly string[],
  periodId: string | null = null,
): Promise<Map<string, Rating>> => {
  const rows = await ratedRows(work, [...new Set(organizationIds)], periodId);
  return new Map(rows.map((row) => [row.organizationId, ratingOf(row)]));
};

/** The latest rated assessment of a branch in the reach of this work; within one campaign when it is given. */
export const latestAssessment = async (
  work: Work,
  organizationId: string,
  campaignId: string | null = null,
): Promise<Assessment | null> => {
  if (!campaignId) return (await ratedRows(work, [organizationId], null))[0] ?? null;
  return work
    .rows(Assessment)
    .join('INNER JOIN period p ON p.id = t.periodId')
    .where('t.organizationId = ? AND t.campaignId = ? AND t.stars IS NOT NULL', [organizationId, campaignId])
    .sort('p.startsOn', 'DESC')
    .first();
};
