import type { ModuleDefinition } from '../../platform/index.ts';
import { Responsibility } from './responsibility.entity.ts';
import { ContactPointDuties, ResponsibilityFields, ResponsibilityHistory } from './responsibility.fields.ts';
import { ResponsibilityResolver } from './responsibility.resolver.ts';
import './responsibility.events.ts';

export { Responsibility } from './responsibility.entity.ts';
export {
  createResponsibilities,
  createResponsibility,
  editResponsibility,
  handOver,
  type ResponsibilityValues,
  reportResponsibility,
  settleResponsibility,
} from './responsibility.service.ts';

export const responsibility: ModuleDefinition = {
  name: 'responsibility',
  entities: [Responsibility],
  resolvers: [ResponsibilityResolver, ResponsibilityFields, ResponsibilityHistory, ContactPointDuties],
};
