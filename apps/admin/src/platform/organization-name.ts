import type { OrganizationNameFragment } from '../gql/platform.ts';

/** An organization as it is named and linked to: a reference tells whether it may be opened, a row of a list was read, so it may. */
export type OrganizationName = Omit<OrganizationNameFragment, 'readable'> & { readable?: boolean };
