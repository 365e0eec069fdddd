import './application.events.ts';
import type { ModuleDefinition } from '../../platform/index.ts';
import { Application } from './application.entity.ts';
import { ApplicationResolver, ApplicationsOfOrganizationResolver } from './application.resolver.ts';

export { Application, ApplicationStateEnum, StandingEnum } from './application.entity.ts';
export { applicationsOf, standingIn } from './application.queries.ts';
export {
  applyForAcceptance,
  editApplication,
  type OpinionValues,
  submitApplication,
  withdrawApplication,
} from './application.service.ts';

export const application: ModuleDefinition = {
  name: 'application',
  entities: [Application],
  resolvers: [ApplicationResolver, ApplicationsOfOrganizationResolver],
};
