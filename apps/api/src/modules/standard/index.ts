import type { ModuleDefinition } from '../../platform/index.ts';
import { CriterionResolver } from './criterion.resolver.ts';
import { DraftResolver } from './draft.resolver.ts';
import { CriterionRow, StandardVersion } from './standard.entity.ts';
import { StandardResolver } from './standard.resolver.ts';

export { BilingualView, CriterionRow, StandardVersion } from './standard.entity.ts';
export { criteriaOf, findActiveStandard, type LoadedStandard, standardById } from './standard.queries.ts';
export {
  activeStandard,
  ensureStandard,
  installDefaultStandard,
  publishStandard,
  retireStandard,
} from './standard.service.ts';

export const standard: ModuleDefinition = {
  name: 'standard',
  entities: [StandardVersion, CriterionRow],
  resolvers: [StandardResolver, CriterionResolver, DraftResolver],
};
