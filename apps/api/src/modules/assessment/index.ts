import type { ModuleDefinition } from '../../platform/index.ts';
import { Assessment, AssessmentRound } from './assessment.entity.ts';

export { Assessment, AssessmentRound, TierEnum } from './assessment.entity.ts';
export { latestAssessment, type Rating, ratingsOf } from './assessment.queries.ts';

export const assessment: ModuleDefinition = {
  name: 'assessment',
  entities: [Assessment, AssessmentRound],
  resolvers: [],
};
