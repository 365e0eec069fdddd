import { describe, expect, it } from 'vitest';
import { reachable } from '../kernel/index.ts';
import {
  type EndFacts,
  GRANT_FLOW,
  GRANT_STATES,
  isPersonCode,
  maskName,
  maskPhone,
  mayEndGrant,
  readsName,
} from './index.ts';

const code = (verdict: { ok: boolean; code?: string }) => (verdict.ok ? 'ok' : verdict.code);

it('every state of a grant is reached from the proposal', () => {
  expect([...reachable(GRANT_FLOW, 'proposed')].sort()).toEqual([...GRANT_STATES].sort());
});

describe('mayEndGrant', () => {
  const facts: EndFacts = {
    actorPersonId: '3',
    granteeId: '8',
    role: 'workCommittee',
    state: 'active',
    source: 'given',
    otherAdministrator: false,
  };
  it.each([
    ['one in force', {}, 'ok'],
    ['one only proposed', { state: 'proposed' }, 'GRANT_NOT_ACTIVE'],
    ['twice', { state: 'ended' }, 'GRANT_NOT_ACTIVE'],
    ['one that came with an appointment', { source: 'appointment' }, 'GRANT_DERIVED'],
    ['one’s own', { granteeId: '3' }, 'GRANT_OWN_GRANT'],
    ['the last auditor', { role: 'auditor' }, 'GRANT_LAST_ADMINISTRATOR'],
    ['an auditor with a successor', { role: 'auditor', otherAdministrator: true }, 'ok'],
  ] as const)('%s', (_, change, expected) => expect(code(mayEndGrant({ ...facts, ...change }))).toBe(expected));
});

describe('personal data', () => {
  it('is masked', () => {
    expect(maskPhone('13900000000')).toBe('139****0000');
    expect(maskPhone('8880001')).toBe('*******');
    expect(maskName('张三丰')).toBe('张**');
    expect(maskName('李')).toBe('李*');
  });
  it.each([
    [[['developer', '/1/']], '/1/4/9/', false],
    [[], '/1/4/9/', false],
    [[['branchClerk', '/1/4/9/']], '/1/5/', true],
    [[['securityAdmin', '/1/']], '/2/', true],
    [
      [
        ['developer', '/1/'],
        ['branchClerk', '/1/4/9/'],
      ],
      '/1/4/9/',
      true,
    ],
    [
      [
        ['developer', '/1/'],
        ['branchClerk', '/1/4/9/'],
      ],
      '/1/4/',
      false,
    ],
    [
      [
        ['developer', '/1/'],
        ['branchClerk', '/1/4/9/'],
      ],
      '/1/4/90/',
      false,
    ],
    [
      [
        ['developer', '/1/4/9/'],
        ['workCommittee', '/1/'],
      ],
      '/1/4/9/',
      true,
    ],
  ] as const)('%j at %s reads names in full: %s', (held, path, expected) =>
    expect(
      readsName(
        held.map(([role, at]) => ({ role, path: at })),
        path,
      ),
    ).toBe(expected),
  );
  it.each([
    ['ZG-0031', true],
    ['00031', true],
    ['张三', false],
    ['', false],
    ['a b', false],
    ['x'.repeat(41), false],
  ])('%s is a code: %s', (text, expected) => expect(isPersonCode(text)).toBe(expected));
});
