import type { Tier } from '@zhibu/rules';
import type { Work } from '../../platform/index.ts';
import { periodById, quarterNumber } from '../campaign/index.ts';
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

/** A branch that moved may have two sheets of one quarter: the one that still counts comes first. */
const LATEST = `SELECT t.*, ROW_NUMBER() OVER (PARTITION BY t.organizationId ORDER BY t.quarter DESC, t.offRoll) AS __rank
  FROM assessment t INNER JOIN organization o ON o.id = t.organizationId
  WHERE {scope} AND t.organizationId IN (:ids) AND t.stars IS NOT NULL`;

/** A period means its quarter, whichever campaign it is a period of; null when there is no such period. */
export const quarterOf = async (work: Work, periodId: string): Promise<number | null> => {
  const period = await periodById(work, periodId);
  return period ? quarterNumber(period) : null;
};

/** The sheet of a branch in the quarter of a period; the one that counts, where a move left it with two. */
export const findAssessment = async (
  work: Work,
  organizationId: string,
  periodId: string,
): Promise<Assessment | null> =>
  work
    .rows(Assessment)
    .where('t.organizationId = ? AND t.quarter = ?', [organizationId, (await quarterOf(work, periodId)) ?? 0])
    .sort('t.offRoll')
    .first();

/** Rated assessments of branches: of the quarter of that period, else the latest of each. */
export const ratedRows = async (work: Work, ids: readonly string[], periodId: string | null): Promise<Assessment[]> => {
  if (ids.length === 0) return [];
  const quarter = periodId && (await quarterOf(work, periodId));
  if (periodId && !quarter) return [];
  const inQuarter = quarter ? 'AND t.quarter = :quarter' : '';
  return work.sqlRows(Assessment, `SELECT r.* FROM (${LATEST} ${inQuarter}) r WHERE r.__rank = 1`, { ids, quarter });
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
    .where('t.organizationId = ? AND t.campaignId = ? AND t.stars IS NOT NULL', [organizationId, campaignId])
    .sort('t.quarter', 'DESC')
    .first();
};
