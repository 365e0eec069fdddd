import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ROLE_NAMES } from '../access/index.ts';
import { addDays } from '../kernel/index.ts';
import { ORGANIZATION_LEVELS } from '../organization/index.ts';
import {
  mayAppoint,
  mayBeGivenAt,
  mayRemove,
  overlaps,
  POSTS,
  POSTS_OF_LEVEL,
  roleOfPost,
  rolesAtLevel,
} from './index.ts';

const code = (verdict: { ok: boolean; code?: string }) => (verdict.ok ? 'ok' : verdict.code);

describe('roleOfPost', () => {
  it.each([
    ['SECRETARY', 'BRANCH', 'branchSecretary'],
    ['DEPUTY_SECRETARY', 'BRANCH', 'branchSecretary'],
    ['CLERK', 'BRANCH', 'branchClerk'],
    ['PUBLICITY_COMMISSIONER', 'BRANCH', null],
    ['SECRETARY', 'GENERAL_BRANCH', 'committeeSecretary'],
    ['SECRETARY', 'COMMITTEE', 'committeeSecretary'],
    ['CLERK', 'COMMITTEE', null],
    ['SECRETARY', 'WORK_COMMITTEE', 'workCommitteeLeader'],
    ['LEADER', 'WORK_COMMITTEE', null],
    ['LEADER', 'COUNTY', 'countyLeader'],
    ['CLERK', 'WORK_COMMITTEE', 'workCommittee'],
    ['CLERK', 'COUNTY', 'countyOffice'],
    ['COMMITTEE_MEMBER', 'COUNTY', null],
    ['SECRETARY', 'PARTY_GROUP', 'partyGroup'],
  ] as const)('%s of a %s: %s', (post, level, role) => expect(roleOfPost(post, level)).toBe(role));

  it('brings only roles that exist at that level', () => {
    for (const level of ORGANIZATION_LEVELS) {
      for (const post of POSTS) {
        const role = roleOfPost(post, level);
        if (role !== null) expect(rolesAtLevel(level)).toContain(role);
      }
    }
  });
});

describe('levels', () => {
  it('every role may be given somewhere, and every level has posts', () => {
    for (const role of ROLE_NAMES) expect(ORGANIZATION_LEVELS.some((level) => mayBeGivenAt(role, level).ok)).toBe(true);
    for (const level of ORGANIZATION_LEVELS) expect(POSTS_OF_LEVEL[level]).toContain('SECRETARY');
  });

  it.each([
    ['branchClerk', 'COUNTY', 'GRANT_ROLE_NOT_FOR_LEVEL'],
    ['partyGroup', 'PARTY_GROUP', 'ok'],
    ['auditor', 'BRANCH', 'GRANT_ROLE_NOT_FOR_LEVEL'],
    ['countyOffice', 'CITY', 'ok'],
  ] as const)('%s at a %s: %s', (role, level, expected) => expect(code(mayBeGivenAt(role, level))).toBe(expected));
});

describe('mayAppoint', () => {
  const tenure = { personId: '8', post: 'SECRETARY', from: '2026-03-01', to: null } as const;
  const facts = { actorPersonId: '7', tenure, level: 'BRANCH', others: [] } as const;
  const before = (to: string | null, personId = '5') => ({ others: [{ ...tenure, personId, from: '2023-03-01', to }] });

  it.each([
    ['to a vacant post', {}, 'ok'],
    ['oneself', { actorPersonId: '8' }, 'APPOINTMENT_OWN'],
    ['a branch has no leadership team', { tenure: { ...tenure, post: 'LEADER' } }, 'APPOINTMENT_POST_NOT_FOR_LEVEL'],
    ['ending before it begins', { tenure: { ...tenure, to: '2026-02-28' } }, 'APPOINTMENT_DATES_REVERSED'],
    ['for one day', { tenure: { ...tenure, to: '2026-03-01' } }, 'ok'],
    ['the day after the predecessor', before('2026-02-28'), 'ok'],
    ['on the predecessor’s last day', before('2026-03-01'), 'APPOINTMENT_POST_FILLED'],
    ['beside one in post', before(null), 'APPOINTMENT_POST_FILLED'],
    ['twice the same person', before(null, '8'), 'APPOINTMENT_OVERLAPS'],
    [
      'a second deputy',
      {
        tenure: { ...tenure, post: 'DEPUTY_SECRETARY' },
        others: [{ ...tenure, personId: '5', post: 'DEPUTY_SECRETARY' }],
      },
      'ok',
    ],
  ] as const)('%s', (_, change, expected) => expect(code(mayAppoint({ ...facts, ...change }))).toBe(expected));

  it.each([
    ['one in post', {}, 'ok'],
    ['oneself', { actorPersonId: '8' }, 'APPOINTMENT_OWN'],
    ['twice', { tenure: { ...tenure, to: '2026-05-01' } }, 'APPOINTMENT_ENDED'],
    ['before the end of its term', { tenure: { ...tenure, to: '2026-12-31' } }, 'ok'],
    ['before it began', { on: '2026-02-28' }, 'APPOINTMENT_DATES_REVERSED'],
  ] as const)('removing %s', (_, change, expected) => {
    expect(code(mayRemove({ actorPersonId: '7', tenure, on: '2026-06-30', ...change }))).toBe(expected);
  });
});

it('overlapping means sharing a day', () => {
  const span = fc
    .tuple(fc.integer({ min: 0, max: 20 }), fc.option(fc.integer({ min: 0, max: 10 })))
    .map(([start, length]) => ({
      from: addDays('2026-01-01', start),
      to: length === null ? null : addDays('2026-01-01', start + length),
    }));
  fc.assert(
    fc.property(span, span, (one, other) => {
      const days = Array.from({ length: 40 }, (_, index) => addDays('2026-01-01', index));
      const within = (each: typeof one) => (day: string) => each.from <= day && (each.to === null || day <= each.to);
      expect(overlaps(one, other)).toBe(days.filter(within(one)).some(within(other)));
    }),
  );
});
