import type { Role } from '../access/index.ts';
import { allow, refuse, type Verdict } from '../kernel/index.ts';
import { ORGANIZATION_LEVELS, type OrganizationLevel, TERRITORIAL_LEVELS } from '../organization/index.ts';

/** At which levels a role may be given. Administrators and developers serve a whole house, whatever its topmost level. */
export const LEVELS_OF_ROLE: Readonly<Record<Role, readonly OrganizationLevel[]>> = {
  countyLeader: TERRITORIAL_LEVELS,
  countyOffice: TERRITORIAL_LEVELS,
  workCommitteeLeader: ['WORK_COMMITTEE'],
  workCommittee: ['WORK_COMMITTEE'],
  committeeSecretary: ['COMMITTEE', 'GENERAL_BRANCH'],
  liaisonLeader: ['BRANCH'],
  branchSecretary: ['BRANCH'],
  branchClerk: ['BRANCH'],
  inspector: ORGANIZATION_LEVELS.filter((level) => level !== 'PARTY_GROUP'),
  partyGroup: ['PARTY_GROUP'],
  developer: [...TERRITORIAL_LEVELS, 'WORK_COMMITTEE'],
  systemAdmin: [...TERRITORIAL_LEVELS, 'WORK_COMMITTEE'],
  securityAdmin: [...TERRITORIAL_LEVELS, 'WORK_COMMITTEE'],
  auditor: [...TERRITORIAL_LEVELS, 'WORK_COMMITTEE'],
};

/**
 * Whether a role may be given at an organization of this level.
 * @example mayBeGivenAt('branchClerk', 'COUNTY') // GRANT_ROLE_NOT_FOR_LEVEL
 */
export function mayBeGivenAt(role: Role, level: OrganizationLevel): Verdict {
  return LEVELS_OF_ROLE[role].includes(level) ? allow : refuse('GRANT_ROLE_NOT_FOR_LEVEL', { role, level });
}

/**
 * The roles that may be given at a level: the choices of a form.
 * @example rolesAtLevel('PARTY_GROUP') // ['partyGroup']
 */
export function rolesAtLevel(level: OrganizationLevel): Role[] {
  return (Object.keys(LEVELS_OF_ROLE) as Role[]).filter((role) => LEVELS_OF_ROLE[role].includes(level));
}
