import type { Organization } from './organization.entity.ts';

declare module '../../platform/events.ts' {
  interface Events {
    /** Siblings, set up together. */
    'organization.setUp': { organizations: readonly Organization[] };
    /** Before it happens: a handler may refuse. `paths`: where it stands, and where it is to stand. */
    'organization.moving': { organization: Organization; paths: readonly string[]; on: string };
    'organization.moved': { organization: Organization; fromPath: string; toPath: string; on: string };
    /** Before it happens: a handler may refuse. */
    'organization.dissolving': { organization: Organization; on: string };
    'organization.dissolved': { organization: Organization; on: string };
    /** Before `from` is dissolved: whoever keeps something at `from` takes it to `into`. */
    'organization.merging': { from: Organization; into: Organization; on: string };
    /** Type, host or membership changed: what was decided by them must be looked at again. */
    'organization.edited': { organization: Organization; before: Pick<Organization, 'type' | 'subtype' | 'hostId'> };
  }
}
