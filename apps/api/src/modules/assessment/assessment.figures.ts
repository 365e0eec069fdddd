import { type Contribution, difference, ofAssessment, stepsOf } from '@zhibu/rules';
import type { Work } from '../../platform/index.ts';
import type { Period } from '../campaign/index.ts';
import type { Assessment } from './assessment.entity.ts';

/** What an assessment adds to the figures of its period: the same rule counts and recounts. */
export const contributionOf = (assessment: Assessment): Contribution => {
  const { offRoll, stars, tier, failed, selfStars, previousStars, previousTier } = assessment;
  if (offRoll) return {};
  const results = Object.fromEntries(failed.map((code) => [code, 'FAIL' as const]));
  const rating = stars === null || tier === null ? null : { stars, tier, results };
  return ofAssessment({ due: true, rating, selfStars, starsBefore: previousStars, tierBefore: previousTier });
};

/** Changes an assessment and, in the same transaction, what it adds to the figures of its period. */
export const changeCounted = async (
  work: Work,
  period: Period,
  assessment: Assessment,
  change: Partial<Assessment>,
): Promise<Assessment> => {
  const before = contributionOf(assessment);
  Object.assign(assessment, change);
  if ('stars' in change) assessment.starOrder = assessment.stars ?? -1;
  await work.save(assessment);
  countDifference(work, period, assessment.organizationId, difference(before, contributionOf(assessment)));
  return assessment;
};

export const countDifference = (work: Work, period: Period, organizationId: string, change: Contribution): void => {
  const { editionId } = period;
  for (const step of stepsOf(change)) work.count({ organizationId, editionId, ...step });
};
