import { everyInWork, type ModuleDefinition } from '../../platform/index.ts';
import { Organization, Unit } from './organization.entity.ts';
import { OrganizationFields, OrganizationReferenceFields, UnitFields } from './organization.fields.ts';
import { OrganizationResolver } from './organization.resolver.ts';
import { indexForSearch } from './organization.service.ts';

export { BranchSubtypeEnum, BranchTypeEnum, Organization, OrganizationLevelEnum, Unit } from './organization.entity.ts';
export { PageArguments } from './organization.inputs.ts';
export { dissolveOrganization, mergeOrganizations, moveOrganization } from './organization.moves.ts';
export { narrowed, pathOf } from './organization.queries.ts';
export { namedBy, recordHistory } from './organization.record-history.ts';
export { editOrganization, indexForSearch, type OrganizationValues } from './organization.service.ts';
export { setUpOrganization, setUpOrganizations } from './organization.setup.ts';
export type { UnitValues } from './organization.units.ts';
export { OrganizationReference, organizationReference } from './organization.views.ts';

/** Rows that came past the services (a restored or seeded database) become findable too. */
everyInWork('organization.indexForSearch', 600, async (work) => {
  await indexForSearch(work);
});

export const organization: ModuleDefinition = {
  name: 'organization',
  entities: [Organization, Unit],
  resolvers: [OrganizationResolver, OrganizationFields, OrganizationReferenceFields, UnitFields],
};
