import type { ModuleDefinition } from '../../platform/index.ts';
import { CriterionRow, StandardVersion } from './standard.entity.ts';
import { StandardResolver } from './standard.resolver.ts';

export { BilingualView, CriterionRow, StandardVersion } from './standard.entity.ts';
export { criteriaOf, findActiveStandard, type LoadedStandard, standardById } from './standard.queries.ts';
export { activeStandard, installDefaultStandard } from './standard.service.ts';

export const standard: ModuleDefinition = {
  name: 'standard',
  entities: [StandardVersion, CriterionRow],
  resolvers: [StandardResolver],
};
