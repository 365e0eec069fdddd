import './assessment.evidence.ts';
import './opening.service.ts';
import './standard-use.ts';
import type { ModuleDefinition } from '../../platform/index.ts';
import { Assessment, AssessmentRound } from './assessment.entity.ts';
import { AssessmentResolver } from './assessment.resolver.ts';
import { OrganizationRatingResolver, StarEventResolver } from './rating.resolver.ts';
import { RoundResolver, SheetResolver } from './sheet.resolver.ts';
import { StarEvent } from './star-event.entity.ts';

export { answerAssessment } from './answer.service.ts';
export { checkerOf, checkerVerdict, holdsAt } from './assessment.checker.ts';
export { Assessment, AssessmentRound, TierEnum } from './assessment.entity.ts';
export { latestAssessment, type Rating, ratingsOf } from './assessment.queries.ts';
export { roundsOf, type SheetValues } from './assessment.sheet.ts';
export { type CheckValues, changeTier, saveCheck, submitCheck } from './check.service.ts';
export { openMissing } from './opening.service.ts';
export { saveSelfCheck, submitSelfCheck } from './self-check.service.ts';
export { StarEvent } from './star-event.entity.ts';

export const assessment: ModuleDefinition = {
  name: 'assessment',
  entities: [Assessment, AssessmentRound, StarEvent],
  resolvers: [AssessmentResolver, SheetResolver, RoundResolver, OrganizationRatingResolver, StarEventResolver],
};
