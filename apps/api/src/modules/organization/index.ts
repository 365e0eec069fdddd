import type { ModuleDefinition } from '../../platform/index.ts';
import { Organization, Unit } from './organization.entity.ts';
import { OrganizationResolver } from './organization.resolver.ts';

export { BranchSubtypeEnum, BranchTypeEnum, Organization, OrganizationLevelEnum, Unit } from './organization.entity.ts';
export { PageArguments } from './organization.inputs.ts';
export { pathOf } from './organization.queries.ts';
export {
  dissolveOrganization,
  editOrganization,
  moveOrganization,
  type OrganizationValues,
  setUpOrganization,
} from './organization.service.ts';
export { OrganizationReference, organizationReference } from './organization.views.ts';

export const organization: ModuleDefinition = {
  name: 'organization',
  entities: [Organization, Unit],
  resolvers: [OrganizationResolver],
};
