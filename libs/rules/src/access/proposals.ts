import { allow, refuse, type Verdict } from '../kernel/index.ts';
import { can, type HeldGrant, permissionsAt } from './can.ts';
import type { Permission } from './permissions.ts';
import { ADMINISTRATORS, ROLES, type Role } from './roles.ts';

/** Tools open no record: a role that holds them may be proposed by someone who does not. */
const TOOLS: readonly Permission[] = ['session:self', 'token:manage', 'schema:introspect'];

/** The offices a new house begins with: as long as nobody may propose anything, the system administrator proposes these. */
export const FOUNDING_ROLES: readonly Role[] = ['countyOffice', 'workCommittee'];

/**
 * Whether a role is one of the three administrators.
 * @example isAdministrator('auditor') // true
 */
export function isAdministrator(role: Role): boolean {
  return (ADMINISTRATORS as readonly Role[]).includes(role);
}

/**
 * Whether someone who holds these roles may also hold this one. An administrator holds nothing else, so that the person
 * too opens no business record (三员分立, DESIGN §2 "Roles").
 * @example mayHold(['systemAdmin'], 'auditor') // GRANT_EXCLUSIVE_ROLE
 */
export function mayHold(existingRoles: readonly Role[], role: Role): Verdict {
  const held = existingRoles.find((other) => other !== role && (isAdministrator(other) || isAdministrator(role)));
  return held === undefined ? allow : refuse('GRANT_EXCLUSIVE_ROLE', { role, held });
}

export type ProposalFacts = {
  proposerId: string;
  granteeId: string;
  proposerGrants: readonly HeldGrant[];
  /** Roles the grantee holds or is proposed for, anywhere. */
  granteeRoles: readonly Role[];
  role: Role;
  /** The organization the role is to count at. */
  path: string;
  /** No grant in force carries grant:propose for business roles yet: a house just set up. */
  founding: boolean;
};

/**
 * Whether someone may propose a grant: never for oneself, and only what one holds there in full. Nobody holds an
 * administrator's role beside another, so successors of administrators are proposed by the system administrator.
 * @example mayPropose({ proposerId: '7', granteeId: '8', proposerGrants, granteeRoles: [], role: 'partyGroup', path: '/1/2/', founding: false })
 */
export function mayPropose(facts: ProposalFacts): Verdict {
  const { proposerId, granteeId, proposerGrants, granteeRoles, role, path, founding } = facts;
  if (proposerId === granteeId) return refuse('GRANT_OWN_GRANT');
  // a liaison leader becomes one by a contact point, with its days
  if (role === 'liaisonLeader') return refuse('GRANT_DERIVED', { source: 'contactPoint' });
  const allowed = can(proposerGrants, 'grant:propose', path);
  if (!allowed.ok) return allowed;
  const exclusive = mayHold(granteeRoles, role);
  if (!exclusive.ok) return exclusive;
  const bySystemAdmin = proposerGrants.some((grant) => grant.role === 'systemAdmin');
  if (bySystemAdmin && (isAdministrator(role) || (founding && FOUNDING_ROLES.includes(role)))) return allow;
  const own = permissionsAt(proposerGrants, path);
  const beyond = ROLES[role].filter((permission) => !TOOLS.includes(permission) && !own.includes(permission));
  return beyond.length === 0 ? allow : refuse('GRANT_BEYOND_OWN', { permissions: beyond });
}

/**
 * Whether a proposed grant may be confirmed: by someone who neither proposed nor receives it.
 * @example mayConfirm({ confirmerId: '3', proposerId: '7', granteeId: '8', granteeRoles: [], role: 'partyGroup', state: 'proposed' })
 */
export function mayConfirm(facts: {
  confirmerId: string;
  proposerId: string;
  granteeId: string;
  granteeRoles: readonly Role[];
  role: Role;
  state: string;
}): Verdict {
  if (facts.state !== 'proposed') return refuse('GRANT_NOT_PROPOSED');
  if (facts.confirmerId === facts.granteeId) return refuse('GRANT_OWN_GRANT');
  if (facts.confirmerId === facts.proposerId) return refuse('GRANT_SAME_PERSON');
  return mayHold(facts.granteeRoles, facts.role);
}

/**
 * Whether three people may be the three administrators of a new house.
 * @example mayFound(['1', '2', '2']) // SETUP_SAME_PERSON
 */
export function mayFound(personIds: readonly string[]): Verdict {
  return new Set(personIds).size === ADMINISTRATORS.length ? allow : refuse('SETUP_SAME_PERSON');
}
