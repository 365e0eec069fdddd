import { starSteps } from '@zhibu/rules';
import type { Work } from '../../platform/index.ts';
import type { Assessment, AssessmentRound } from './assessment.entity.ts';
import { StarEvent } from './star-event.entity.ts';

/** What the branch had in the order of quarters before this verdict: in this quarter an earlier one, else the last one's. */
const starsBefore = async (work: Work, { organizationId, quarter }: Assessment): Promise<readonly string[]> => {
  const before = await work
    .rows(StarEvent)
    .where('t.organizationId = ? AND t.quarter <= ?', [organizationId, quarter])
    .sort('t.quarter', 'DESC')
    .first();
  return before?.litAspects ?? [];
};

type Aspects = Parameters<typeof starSteps>[0];

/** Writes what the verdict that came into force does to the stars (R61), with who, when, basis and reason. */
export const writeStars = async (
  work: Work,
  assessment: Assessment,
  force: AssessmentRound,
  aspects: Aspects,
): Promise<StarEvent> => {
  const { organizationId, id: assessmentId, periodId, quarter } = assessment;
  const system = work.asSystem('assessment');
  const lit = aspects.filter((aspect) => aspect.lit).map(({ aspect }) => aspect);
  return work.insert(StarEvent, {
    organizationId,
    assessmentId,
    periodId,
    quarter,
    roundId: force.id,
    steps: starSteps(aspects, await starsBefore(system, assessment)),
    stars: lit.length,
    litAspects: lit,
    vetoes: [...force.vetoes],
    reason: force.opinion,
    onDay: work.today,
    at: work.now,
    byPersonId: force.byPersonId,
    byOrganizationId: force.byOrganizationId,
  });
};

/** By then, the latest quarter's last verdict is what a branch's stars rest on. */
const AS_OF = `SELECT t.*, ROW_NUMBER() OVER (PARTITION BY t.organizationId ORDER BY t.quarter DESC, t.id DESC) AS __rank
  FROM star_event t INNER JOIN organization o ON o.id = t.organizationId
  WHERE {scope} AND t.organizationId IN (:ids) AND t.onDay <= :day`;

/** What the stars of branches rest on at the end of a day; a branch not rated by then has no entry. */
export const starsAsOf = async (work: Work, ids: readonly string[], day: string): Promise<Map<string, StarEvent>> => {
  if (ids.length === 0) return new Map();
  const rows = await work
    .as('assessment:read')
    .sqlRows(StarEvent, `SELECT r.* FROM (${AS_OF}) r WHERE r.__rank = 1`, { ids: [...ids], day });
  return new Map(rows.map((row) => [row.organizationId, row]));
};

/** Every step of a branch's stars, the latest first. */
export const starEventsOf = (work: Work, organizationId: string, most: number): Promise<StarEvent[]> =>
  work
    .as('assessment:read')
    .rows(StarEvent)
    .where('t.organizationId = ?', [organizationId])
    .sort('t.quarter', 'DESC', 'ix_played', { narrow: true })
    .all(most);
