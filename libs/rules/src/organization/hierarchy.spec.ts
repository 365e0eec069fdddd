import { describe, expect, it } from 'vitest';
import {
  levelsUnder,
  mayDissolve,
  mayMerge,
  mayMove,
  maySetUp,
  mayStandUnder,
  ORGANIZATION_LEVELS,
  type OrganizationFacts,
  placedOn,
} from './index.ts';

const code = (verdict: { ok: boolean; code?: string }) => (verdict.ok ? 'ok' : verdict.code);

describe('mayStandUnder', () => {
  it.each([
    ['BRANCH', 'GENERAL_BRANCH', 'ok'],
    ['BRANCH', 'COMMITTEE', 'ok'],
    ['BRANCH', 'WORK_COMMITTEE', 'ok'],
    ['BRANCH', 'COUNTY', 'ok'],
    ['GENERAL_BRANCH', 'COMMITTEE', 'ok'],
    ['WORK_COMMITTEE', 'COUNTY', 'ok'],
    ['COUNTY', 'PROVINCE', 'ok'],
    ['COMMITTEE', 'BRANCH', 'ORGANIZATION_LEVEL_NOT_ALLOWED'],
    ['COMMITTEE', 'COMMITTEE', 'ORGANIZATION_LEVEL_NOT_ALLOWED'],
    ['BRANCH', 'BRANCH', 'ORGANIZATION_LEVEL_NOT_ALLOWED'],
    ['WORK_COMMITTEE', 'COMMITTEE', 'ORGANIZATION_LEVEL_NOT_ALLOWED'],
    ['COUNTRY', 'COUNTRY', 'ORGANIZATION_LEVEL_NOT_ALLOWED'],
    ['PARTY_GROUP', 'COUNTY', 'ok'],
    ['PARTY_GROUP', 'WORK_COMMITTEE', 'ok'],
    ['PARTY_GROUP', 'COMMITTEE', 'ORGANIZATION_LEVEL_NOT_ALLOWED'],
    ['BRANCH', 'PARTY_GROUP', 'ORGANIZATION_LEVEL_NOT_ALLOWED'],
  ] as const)('%s under %s: %s', (child, parent, expected) => {
    expect(code(mayStandUnder(child, parent))).toBe(expected);
  });

  it('is never true both ways round, nor for a level under itself', () => {
    for (const one of ORGANIZATION_LEVELS) {
      for (const other of ORGANIZATION_LEVELS) {
        expect(mayStandUnder(one, other).ok && mayStandUnder(other, one).ok).toBe(false);
      }
    }
  });

  it('gives nothing below a branch or a Party group', () => {
    expect(levelsUnder('BRANCH')).toEqual([]);
    expect(levelsUnder('PARTY_GROUP')).toEqual([]);
    expect(levelsUnder('COMMITTEE')).toEqual(['GENERAL_BRANCH', 'BRANCH']);
  });
});

const committee = { path: '/1/2/', level: 'COMMITTEE', foundedOn: '2010-01-01', dissolvedOn: null } as const;
const branch: OrganizationFacts = {
  path: '/1/3/9/',
  level: 'BRANCH',
  foundedOn: '2020-05-01',
  dissolvedOn: null,
  movedOn: null,
};
const today = '2026-11-23';

describe('maySetUp', () => {
  it.each([
    ['today', { on: today }, 'ok'],
    ['tomorrow', { on: '2026-11-24' }, 'ORGANIZATION_DATE_IN_FUTURE'],
    ['before its superior', { on: '2009-12-31' }, 'ORGANIZATION_DATE_BEFORE_FOUNDED'],
    ['under one dissolved', { superior: { ...committee, dissolvedOn: '2025-01-01' } }, 'ORGANIZATION_DISSOLVED'],
    ['at a level that does not fit', { level: 'COUNTY' }, 'ORGANIZATION_LEVEL_NOT_ALLOWED'],
    ['as the topmost', { superior: null, level: 'COUNTY' }, 'ok'],
  ] as const)('%s', (_, change, expected) => {
    expect(code(maySetUp({ level: 'BRANCH', superior: committee, on: today, today, ...change }))).toBe(expected);
  });
});

it.each([
  ['2020-05-01', committee, '2020-05-01'],
  ['1998-07-01', committee, '2010-01-01'],
  ['1998-07-01', null, '1998-07-01'],
])('founded on %s under %j, it stands there from %s', (foundedOn, superior, expected) => {
  expect(placedOn(foundedOn, superior)).toBe(expected);
});

describe('mayMove', () => {
  const to = (path: string, level: OrganizationFacts['level'] = 'COMMITTEE') => ({ ...committee, path, level });
  it.each([
    ['to another committee', {}, 'ok'],
    ['the topmost', { organization: { ...branch, path: '/9/' } }, 'ORGANIZATION_IS_ROOT'],
    ['to where it stands', { superior: to('/1/3/') }, 'ORGANIZATION_SAME_PARENT'],
    [
      'under itself',
      { organization: { ...branch, level: 'COMMITTEE' }, superior: to('/1/3/9/') },
      'ORGANIZATION_CYCLE',
    ],
    [
      'under its own child',
      { organization: { ...branch, level: 'COMMITTEE' }, superior: to('/1/3/9/4/') },
      'ORGANIZATION_CYCLE',
    ],
    [
      'under one that stood below it on those days',
      {
        organization: { ...branch, level: 'COMMITTEE' },
        superior: { ...committee, pathsSince: ['/1/3/9/2/', '/1/2/'] },
      },
      'ORGANIZATION_CYCLE',
    ],
    ['under a branch', { superior: to('/1/2/', 'BRANCH') }, 'ORGANIZATION_LEVEL_NOT_ALLOWED'],
    ['when dissolved', { organization: { ...branch, dissolvedOn: '2026-01-01' } }, 'ORGANIZATION_DISSOLVED'],
    ['tomorrow', { on: '2026-11-24' }, 'ORGANIZATION_DATE_IN_FUTURE'],
    ['before it was founded', { on: '2020-04-30' }, 'ORGANIZATION_DATE_BEFORE_FOUNDED'],
    [
      'before its last move',
      { organization: { ...branch, movedOn: '2026-06-01' }, on: '2026-05-31' },
      'ORGANIZATION_DATE_BEFORE_LAST_CHANGE',
    ],
    ['on the day of its last move', { organization: { ...branch, movedOn: '2026-06-01' }, on: '2026-06-01' }, 'ok'],
  ] as const)('%s', (_, change, expected) => {
    expect(code(mayMove({ organization: branch, superior: committee, on: today, today, ...change }))).toBe(expected);
  });
});

describe('mayDissolve', () => {
  it.each([
    ['a branch with nothing below', {}, 'ok'],
    ['with children', { childCount: 3 }, 'ORGANIZATION_HAS_CHILDREN'],
    ['before its last child left', { childrenUntil: '2026-11-24' }, 'ORGANIZATION_DATE_BEFORE_LAST_CHANGE'],
    ['on the day its last child left', { childrenUntil: today }, 'ok'],
    ['with an application under way', { hasOpenApplication: true }, 'ORGANIZATION_HAS_OPEN_APPLICATION'],
    ['twice', { organization: { ...branch, dissolvedOn: '2026-01-01' } }, 'ORGANIZATION_DISSOLVED'],
    ['the topmost', { organization: { ...branch, path: '/1/' } }, 'ORGANIZATION_IS_ROOT'],
    ['tomorrow', { on: '2026-11-24' }, 'ORGANIZATION_DATE_IN_FUTURE'],
  ] as const)('%s', (_, change, expected) => {
    const facts = { organization: branch, childCount: 0, hasOpenApplication: false, on: today, today };
    expect(code(mayDissolve({ ...facts, ...change }))).toBe(expected);
  });
});

describe('mayMerge', () => {
  const into = { ...committee, path: '/1/2/' };
  it.each([
    ['into one of its level', {}, 'ok'],
    ['into itself', { into: { ...into, path: '/1/3/' } }, 'ORGANIZATION_CYCLE'],
    ['into one of its own', { into: { ...into, path: '/1/3/4/' } }, 'ORGANIZATION_CYCLE'],
    ['into one dissolved', { into: { ...into, dissolvedOn: today } }, 'ORGANIZATION_DISSOLVED'],
    ['into one that was not there yet', { on: '2009-12-31' }, 'ORGANIZATION_DATE_BEFORE_FOUNDED'],
    ['into one of another level', { into: { ...into, level: 'BRANCH' } }, 'ORGANIZATION_MERGE_LEVEL'],
  ] as const)('%s', (_, change, expected) => {
    const from = { path: '/1/3/', level: committee.level };
    expect(code(mayMerge({ from, into, on: today, ...change }))).toBe(expected);
  });
});
