import type { Permission } from './permissions.ts';

export const ROLE_NAMES = [
  'countyLeader',
  'countyOffice',
  'workCommitteeLeader',
  'workCommittee',
  'committeeSecretary',
  'liaisonLeader',
  'branchSecretary',
  'branchClerk',
  'inspector',
  'partyGroup',
  'developer',
  'systemAdmin',
  'securityAdmin',
  'auditor',
] as const;

export type Role = (typeof ROLE_NAMES)[number];

/** Three administrators who exclude each other and open no business record (三员分立, DESIGN §2 "Roles"). */
export const ADMINISTRATORS = ['systemAdmin', 'securityAdmin', 'auditor'] as const satisfies readonly Role[];

/** What a superior reads of everything below it (domain §5.6), without personal contact data or grants. */
const BUSINESS_READS = [
  'session:self',
  'organization:read',
  'person:read',
  'file:read',
  'approval:read',
  'standard:read',
  'campaign:read',
  'assessment:read',
  'ledger:read',
  'contactPoint:read',
  'visit:read',
  'responsibility:read',
  'application:read',
  'statistics:read',
] as const satisfies readonly Permission[];

// The audit log is open to superiors only (domain §5.6, last row): a branch, a liaison leader and a developer do not read it.
const SUPERIOR_READS = [
  ...BUSINESS_READS,
  'person:readContact',
  'audit:history',
  'exchange:export',
] as const satisfies readonly Permission[];

const BRANCH_WORK = [
  ...BUSINESS_READS,
  'person:readContact',
  'file:upload',
  'campaign:acknowledge',
  'assessment:selfCheck',
  'ledger:record',
  'ledger:edit',
  'visit:record',
  'responsibility:report',
  'exchange:export',
] as const satisfies readonly Permission[];

/** What the Work Committee's officers do every day (domain §5.2); the county office holds all of it too, so that it can propose them. */
const ADMINISTRATION = [
  ...SUPERIOR_READS,
  'organization:setUp',
  'organization:edit',
  'organization:move',
  'organization:dissolve',
  'person:edit',
  'appointment:edit',
  'grant:read',
  'grant:propose',
  'file:upload',
  'approval:decide',
  'standard:edit',
  'campaign:edit',
  'campaign:target',
  'campaign:acknowledge',
  'assessment:check',
  'ledger:record',
  'ledger:edit',
  'ledger:verify',
  'contactPoint:assign',
  'visit:record',
  'responsibility:edit',
  'responsibility:report',
  'exchange:import',
] as const satisfies readonly Permission[];

/**
 * Roles are named lists of permissions: data that can be read to the customer. There is no superuser.
 * @example ROLES.partyGroup // reads and signs its step, never the branch (DESIGN §2.2)
 */
export const ROLES: Readonly<Record<Role, readonly Permission[]>> = {
  countyLeader: SUPERIOR_READS,
  countyOffice: ADMINISTRATION,
  workCommitteeLeader: [...SUPERIOR_READS, 'approval:decide'],
  workCommittee: ADMINISTRATION,
  committeeSecretary: [
    ...SUPERIOR_READS,
    'file:upload',
    'approval:decide',
    'campaign:target',
    'campaign:acknowledge',
    'assessment:check',
    'ledger:record',
    'ledger:edit',
    'ledger:verify',
    'contactPoint:assign',
    'visit:record',
    'responsibility:edit',
    'responsibility:report',
  ],
  // No roster and no audit log of the contact branch (domain §5.6): its facts, its rating, its lists, and the leader's own visits.
  liaisonLeader: [
    'session:self',
    'organization:read',
    'file:read',
    'file:upload',
    'standard:read',
    'campaign:read',
    'assessment:read',
    'ledger:read',
    'contactPoint:read',
    'visit:read',
    'visit:record',
    'responsibility:read',
    'application:read',
  ],
  branchSecretary: [...BRANCH_WORK, 'application:submit'],
  branchClerk: BRANCH_WORK,
  // Only within an assigned inspection (source `inspection`): no visits, difficulties or interviews (domain §5.6).
  inspector: [
    'session:self',
    'organization:read',
    'person:read',
    'file:read',
    'file:upload',
    'standard:read',
    'campaign:read',
    'assessment:read',
    'assessment:check',
    'ledger:read',
    'ledger:record',
    'responsibility:read',
  ],
  partyGroup: ['session:self', 'approval:read', 'approval:decide'],
  // Personal data stays masked: no person:readContact (R78). audit:read belongs to the auditor alone.
  developer: [...BUSINESS_READS, 'grant:read', 'token:manage', 'schema:introspect'],
  // Proposes its own and its colleagues' successors; see mayPropose.
  systemAdmin: ['session:self', 'account:manage', 'session:manage', 'grant:propose'],
  securityAdmin: ['session:self', 'grant:read', 'grant:confirm'],
  auditor: ['session:self', 'audit:read'],
};
