import type { Work } from '../../platform/index.ts';
import { holdPeriod, type Period } from '../campaign/index.ts';
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
    .join('INNER JOIN period p ON p.id = t.periodId AND p.startsOn < ?', [period.startsOn])
    .where('t.organizationId = ? AND t.stars IS NOT NULL', [organizationId])
    .sort('p.startsOn', 'DESC')
    .first();
  return { previousStars: before?.stars ?? null, previousTier: before?.tier ?? null };
};

/**
 * A rating made later than the one after it (an earlier quarter was reopened) changes what that one is compared with; a
 * closed period stays as it was.
 */
export const passOn = async (
  work: Work,
  { organizationId, stars, tier }: Assessment,
  period: Period,
): Promise<void> => {
  const system = work.asSystem('assessment');
  const after = await system
    .rows(Assessment)
    .join('INNER JOIN period p ON p.id = t.periodId AND p.startsOn > ?', [period.startsOn])
    .where('t.organizationId = ? AND t.stars IS NOT NULL', [organizationId])
    .sort('p.startsOn', 'ASC')
    .first();
  if (!after) return;
  const following = await holdPeriod(system, after.periodId);
  if (following.state === 'OPEN')
    await changeCounted(system, following, after, { previousStars: stars, previousTier: tier });
};
