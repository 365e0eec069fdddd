import { describe, expect, it } from 'vitest';
import { mayConfirm, mayFound, mayHold, mayPropose, type ProposalFacts, ROLE_NAMES, type Role } from './index.ts';

const code = (verdict: { ok: boolean; code?: string }) => (verdict.ok ? 'ok' : verdict.code);

describe('mayHold', () => {
  it.each([
    [[], 'auditor', 'ok'],
    [['systemAdmin'], 'auditor', 'GRANT_EXCLUSIVE_ROLE'],
    [['systemAdmin'], 'systemAdmin', 'ok'],
    [['branchSecretary'], 'securityAdmin', 'GRANT_EXCLUSIVE_ROLE'],
    [['securityAdmin'], 'liaisonLeader', 'GRANT_EXCLUSIVE_ROLE'],
    [['branchSecretary', 'workCommittee'], 'liaisonLeader', 'ok'],
  ] as const)('%j and %s: %s', (held, role, expected) => expect(code(mayHold(held, role))).toBe(expected));
});

describe('mayPropose', () => {
  const facts: ProposalFacts = {
    proposerId: '7',
    granteeId: '8',
    proposerGrants: [{ role: 'workCommittee', path: '/1/2/' }],
    granteeRoles: [],
    role: 'partyGroup',
    path: '/1/2/5/',
    founding: false,
  };
  const by = (role: Role, path = '/1/') => ({ proposerGrants: [{ role, path }] });

  it.each([
    ['a Party group by the Work Committee', {}, 'ok'],
    ['a colleague', { role: 'workCommittee' }, 'ok'],
    ['a developer, whose tools open no record', { role: 'developer' }, 'ok'],
    ['oneself', { granteeId: '7' }, 'GRANT_OWN_GRANT'],
    ['above one’s reach', { path: '/1/' }, 'ACCESS_DENIED'],
    ['a liaison leader without a contact point', { role: 'liaisonLeader' }, 'GRANT_DERIVED'],
    ['a role one does not hold in full', { role: 'branchSecretary' }, 'GRANT_BEYOND_OWN'],
    ['an auditor by the Work Committee', { role: 'auditor' }, 'GRANT_BEYOND_OWN'],
    ['the Work Committee by the county office', { ...by('countyOffice'), role: 'workCommittee' }, 'ok'],
    ['anything by a leader', { ...by('countyLeader'), role: 'countyLeader' }, 'ACCESS_DENIED'],
    ['a successor by the system administrator', { ...by('systemAdmin'), role: 'auditor' }, 'ok'],
    ['an office by the system administrator', { ...by('systemAdmin'), role: 'countyOffice' }, 'GRANT_BEYOND_OWN'],
    ['the first office of a new house', { ...by('systemAdmin'), role: 'countyOffice', founding: true }, 'ok'],
    ['a leader in a new house', { ...by('systemAdmin'), role: 'countyLeader', founding: true }, 'GRANT_BEYOND_OWN'],
    ['a business role for an administrator', { granteeRoles: ['auditor'] }, 'GRANT_EXCLUSIVE_ROLE'],
  ] as const)('%s', (_, change, expected) => expect(code(mayPropose({ ...facts, ...change }))).toBe(expected));

  it('names what is beyond the proposer', () => {
    expect(mayPropose({ ...facts, role: 'branchSecretary' })).toMatchObject({
      details: { permissions: ['assessment:selfCheck', 'application:submit'] },
    });
  });

  it('lets nobody but the system administrator propose an administrator', () => {
    const proposers = ROLE_NAMES.filter((role) => mayPropose({ ...facts, ...by(role), role: 'securityAdmin' }).ok);
    expect(proposers).toEqual(['systemAdmin']);
  });
});

describe('mayConfirm', () => {
  const facts = {
    confirmerId: '3',
    proposerId: '7',
    granteeId: '8',
    granteeRoles: [],
    role: 'partyGroup',
    state: 'proposed',
  } as const;
  it.each([
    ['another’s proposal', {}, 'ok'],
    ['one’s own proposal', { confirmerId: '7' }, 'GRANT_SAME_PERSON'],
    ['a grant for oneself', { confirmerId: '8' }, 'GRANT_OWN_GRANT'],
    ['twice', { state: 'active' }, 'GRANT_NOT_PROPOSED'],
    ['after the grantee became an administrator', { granteeRoles: ['auditor'] }, 'GRANT_EXCLUSIVE_ROLE'],
  ] as const)('%s', (_, change, expected) => expect(code(mayConfirm({ ...facts, ...change }))).toBe(expected));
});

it('three administrators are three people', () => {
  expect(code(mayFound(['1', '2', '3']))).toBe('ok');
  expect(code(mayFound(['1', '2', '2']))).toBe('SETUP_SAME_PERSON');
});
