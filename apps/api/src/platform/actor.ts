import { type Permission, ROLES, type Role, scopeOf } from '@zhibu/rules';

/** A role held at an organization on this day; it covers that organization's subtree. */
export type ActorGrant = { role: Role; organizationId: string; path: string };

export type ActorKind = 'person' | 'system' | 'anonymous';

/** Who acts. `id` is the account; the system and the anonymous visitor have none. */
export type Actor = {
  kind: ActorKind;
  id: string | null;
  personId: string | null;
  name: string;
  /** The home branch and the offices held today: what `checkerFor` (R8) asks about. */
  grants: readonly ActorGrant[];
  /** Signed in with a personal token (scripts) or by session. */
  via: 'session' | 'token' | 'none';
  sessionId: string | null;
};

export const ANONYMOUS: Actor = {
  kind: 'anonymous',
  id: null,
  personId: null,
  name: '访客',
  grants: [],
  via: 'none',
  sessionId: null,
};

/** The system's own work (jobs, derived grants) is done by a named, audited actor; there is no superuser (DESIGN §2). */
export const systemActor = (name: string): Actor => ({ ...ANONYMOUS, kind: 'system', name: `system:${name}` });

export const holds = (actor: Actor, permission: Permission): boolean =>
  actor.grants.some((grant) => ROLES[grant.role].includes(permission));

/** Where the actor holds the permission: every place, also one below another. */
export const heldPlaces = (actor: Actor, permission: Permission): string[] => [
  ...new Set(actor.grants.filter((grant) => ROLES[grant.role].includes(permission)).map((grant) => grant.path)),
];

/** The same as subtrees: paths, overlapping ones pruned. */
export const pathsOf = (actor: Actor, permission: Permission): string[] => scopeOf(actor.grants, permission);
