import type { ModuleDefinition } from '../../platform/index.ts';
import './exchange.chores.ts';
import { Import, ImportProblem } from './exchange.entity.ts';
import { ImportFields, ImportResolver } from './exchange.resolver.ts';
import './import.jobs.ts';
import './import.tickets.ts';

export { Import, ImportProblem } from './exchange.entity.ts';

export const exchange: ModuleDefinition = {
  name: 'exchange',
  entities: [Import, ImportProblem],
  resolvers: [ImportResolver, ImportFields],
};
