import { describe, expect, it } from 'vitest';
import {
  ADMINISTRATORS,
  isAdministrator,
  PERMISSIONS,
  type Permission,
  ROLE_NAMES,
  ROLES,
  type Role,
} from './index.ts';

const business = ROLE_NAMES.filter((role) => !isAdministrator(role));
const holders = (permission: Permission): Role[] => ROLE_NAMES.filter((role) => ROLES[role].includes(permission));

/** domain §5.6, row by row, and DESIGN §2 "Roles": who holds what, as the customer would read it. */
const MATRIX: readonly [Permission, readonly Role[]][] = [
  ['public', []],
  ['session:self', ROLE_NAMES],
  [
    'person:readContact',
    [
      'countyLeader',
      'countyOffice',
      'workCommitteeLeader',
      'workCommittee',
      'committeeSecretary',
      'branchSecretary',
      'branchClerk',
    ],
  ],
  ['organization:setUp', ['countyOffice', 'workCommittee']],
  ['organization:move', ['countyOffice', 'workCommittee']],
  ['organization:dissolve', ['countyOffice', 'workCommittee']],
  ['appointment:edit', ['countyOffice', 'workCommittee']],
  ['account:manage', ['systemAdmin']],
  ['session:manage', ['systemAdmin']],
  ['grant:confirm', ['securityAdmin']],
  ['grant:propose', ['countyOffice', 'workCommittee', 'systemAdmin']],
  ['approval:decide', ['countyOffice', 'workCommitteeLeader', 'workCommittee', 'committeeSecretary', 'partyGroup']],
  ['campaign:edit', ['countyOffice', 'workCommittee']],
  ['campaign:target', ['countyOffice', 'workCommittee', 'committeeSecretary']],
  ['campaign:acknowledge', ['countyOffice', 'workCommittee', 'committeeSecretary', 'branchSecretary', 'branchClerk']],
  ['assessment:selfCheck', ['branchSecretary', 'branchClerk']],
  ['assessment:check', ['countyOffice', 'workCommittee', 'committeeSecretary', 'inspector']],
  ['contactPoint:assign', ['countyOffice', 'workCommittee', 'committeeSecretary']],
  // a leader's visit may be recorded by others, and is then marked as theirs (domain §5.3)
  [
    'visit:record',
    ['countyOffice', 'workCommittee', 'committeeSecretary', 'liaisonLeader', 'branchSecretary', 'branchClerk'],
  ],
  ['application:submit', ['branchSecretary']],
  ['exchange:import', ['countyOffice', 'workCommittee']],
  // every level exports its own (R77)
  [
    'exchange:export',
    [
      'countyLeader',
      'countyOffice',
      'workCommitteeLeader',
      'workCommittee',
      'committeeSecretary',
      'branchSecretary',
      'branchClerk',
    ],
  ],
  ['audit:read', ['auditor']],
  ['audit:history', ['countyLeader', 'countyOffice', 'workCommitteeLeader', 'workCommittee', 'committeeSecretary']],
  ['schema:introspect', ['developer']],
  ['token:manage', ['developer']],
];

describe('roles', () => {
  it.each(MATRIX)('%s is held by %j', (permission, roles) => {
    expect(holders(permission).sort()).toEqual([...roles].sort());
  });

  it('hold nothing twice', () => {
    for (const role of ROLE_NAMES) expect(new Set(ROLES[role]).size).toBe(ROLES[role].length);
  });

  it('between them hold every permission but "public"', () => {
    expect(PERMISSIONS.filter((permission) => holders(permission).length === 0)).toEqual(['public']);
  });

  it('administrators open no business record', () => {
    const opened = ADMINISTRATORS.flatMap((role) => ROLES[role]).filter((p) =>
      /^(organization|person|file|approval|standard|campaign|assessment|contactPoint|visit|responsibility|application|statistics|exchange):/.test(
        p,
      ),
    );
    expect(opened).toEqual([]);
  });

  it('no role changes what it cannot read', () => {
    for (const role of business) {
      const modules = ROLES[role].filter((p) =>
        /:(edit|move|setUp|dissolve|check|selfCheck|assign|record|report|submit|decide)$/.test(p),
      );
      for (const permission of modules) {
        const subject = permission.split(':')[0] === 'appointment' ? 'person' : permission.split(':')[0];
        expect(ROLES[role], `${role} ${permission}`).toContain(`${subject}:read`);
      }
    }
  });

  it('a developer reads and changes nothing (R78)', () => {
    const changes = ROLES.developer.filter(
      (p) => !p.endsWith(':read') && !['session:self', 'token:manage', 'schema:introspect'].includes(p),
    );
    expect(changes).toEqual([]);
  });
});
