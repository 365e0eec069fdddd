import { allow, refuse, type Verdict } from '../kernel/index.ts';
import type { Permission } from './permissions.ts';
import { ROLES, type Role } from './roles.ts';
import { covers, prune } from './scope.ts';

/** A grant in force: the role counts at the organization of this path and below. */
export type HeldGrant = { role: Role; path: string };

/**
 * Whether some grant in force carries the permission at this path. `Write`, menus and buttons all ask this one question.
 * @example can([{ role: 'workCommittee', path: '/1/2/' }], 'organization:move', '/1/2/7/') // { ok: true }
 */
export function can(grants: readonly HeldGrant[], permission: Permission, path: string): Verdict {
  const held = grants.some((grant) => ROLES[grant.role].includes(permission) && covers(grant.path, path));
  return held || permission === 'public' ? allow : refuse('ACCESS_DENIED', { permission });
}

/**
 * Where a permission is held, pruned: the scope of an operation's `Work` (DESIGN §2.2).
 * @example scopeOf([{ role: 'branchClerk', path: '/1/2/7/' }], 'organization:read') // ['/1/2/7/']
 */
export function scopeOf(grants: readonly HeldGrant[], permission: Permission): string[] {
  return prune(grants.filter((grant) => ROLES[grant.role].includes(permission)).map((grant) => grant.path));
}

/**
 * Every permission held at a path: what an organization's page may offer.
 * @example permissionsAt([{ role: 'auditor', path: '/1/' }], '/1/2/') // ['session:self', 'audit:read']
 */
export function permissionsAt(grants: readonly HeldGrant[], path: string): Permission[] {
  return [...new Set(grants.filter((grant) => covers(grant.path, path)).flatMap((grant) => ROLES[grant.role]))];
}
