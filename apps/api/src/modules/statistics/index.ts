import type { ModuleDefinition } from '../../platform/index.ts';
import { StatisticsResolver, WeakCriterionResolver } from './statistics.resolver.ts';

export { Statistics } from './statistics.views.ts';

export const statistics: ModuleDefinition = {
  name: 'statistics',
  entities: [],
  resolvers: [StatisticsResolver, WeakCriterionResolver],
};
