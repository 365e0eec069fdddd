import { describe, expect, it } from 'vitest';
import { coverageOf, daysSince, mayAssign, mayEndContact, mayVisit, nextThingToDo, visitedIn } from './index.ts';

const code = (verdict: { ok: boolean; code?: string }) => (verdict.ok ? 'ok' : verdict.code);
const contact = { state: 'ACTIVE', from: '2026-03-01', to: null } as const;
const quarter = { startsOn: '2026-10-01', endsOn: '2026-12-31' };

describe('mayAssign', () => {
  const facts = { level: 'BRANCH', dissolved: false, alreadyContact: false, from: '2026-01-01', to: null } as const;
  it.each([
    ['a branch', {}, 'ok'],
    ['a committee', { level: 'COMMITTEE' }, 'CONTACT_NOT_BRANCH'],
    ['a dissolved branch', { dissolved: true }, 'ORGANIZATION_DISSOLVED'],
    ['twice', { alreadyContact: true }, 'CONTACT_EXISTS'],
    ['backwards', { to: '2025-12-31' }, 'CONTACT_DATES_REVERSED'],
  ] as const)('%s', (_, change, expected) => expect(code(mayAssign({ ...facts, ...change }))).toBe(expected));

  it.each([
    ['on its first day', contact, '2026-03-01', 'ok'],
    ['before it began', contact, '2026-02-28', 'CONTACT_DATES_REVERSED'],
    ['twice', { ...contact, state: 'ENDED', to: '2026-05-01' }, '2026-06-01', 'CONTACT_ENDED'],
  ] as const)('ends %s', (_, of, on, expected) => expect(code(mayEndContact({ contact: of, on }))).toBe(expected));
});

describe('mayVisit', () => {
  const facts = { contact, on: '2026-11-20', today: '2026-11-23', findings: '党员活动室漏雨' } as const;
  it.each([
    ['three days ago', {}, 'ok'],
    ['today', { on: '2026-11-23' }, 'ok'],
    ['tomorrow', { on: '2026-11-24' }, 'VISIT_IN_FUTURE'],
    ['elsewhere', { contact: null }, 'VISIT_NOT_CONTACT'],
    ['before the contact began', { on: '2026-02-28' }, 'VISIT_OUTSIDE_CONTACT'],
    ['recorded after the contact ended', { contact: { ...contact, state: 'ENDED', to: '2026-11-21' } }, 'ok'],
    [
      'made after the contact ended',
      { contact: { ...contact, state: 'ENDED', to: '2026-11-19' } },
      'VISIT_OUTSIDE_CONTACT',
    ],
    ['without a word', { findings: ' ' }, 'VISIT_FINDINGS_MISSING'],
  ] as const)('%s', (_, change, expected) => expect(code(mayVisit({ ...facts, ...change }))).toBe(expected));
});

it.each([
  [null, null],
  ['2026-11-23', 0],
  ['2026-11-01', 22],
  ['2026-11-24', 0],
])('last visit %s: %s days ago', (last, days) => expect(daysSince(last, '2026-11-23')).toBe(days));

it.each([
  [null, false],
  ['2026-09-30', false],
  ['2026-10-01', true],
  ['2026-12-31', true],
  ['2027-01-01', false],
])('a visit on %s is in the quarter: %s', (on, expected) => expect(visitedIn(quarter, on)).toBe(expected));

describe('nextThingToDo', () => {
  const calm = { overduePromises: 0, missingPlan: false, visitedThisQuarter: true, stars: 5, starsBefore: 5 };
  it.each([
    ['nothing', {}, 'NOTHING'],
    ['a lost star', { stars: 4 }, 'LOST_STAR'],
    ['a won star', { stars: 6 }, 'NOTHING'],
    ['no rating yet', { stars: null }, 'NOTHING'],
    ['no visit before a lost star', { stars: 4, visitedThisQuarter: false }, 'NO_VISIT'],
    ['a missing plan before a visit', { missingPlan: true, visitedThisQuarter: false }, 'MISSING_PLAN'],
    [
      'a promise before all',
      { overduePromises: 1, missingPlan: true, visitedThisQuarter: false, stars: 0 },
      'OVERDUE_PROMISE',
    ],
  ] as const)('%s', (_, change, expected) => expect(nextThingToDo({ ...calm, ...change })).toBe(expected));
});

it('coverage of nothing is no rate', () => {
  expect(coverageOf({ branches: 0, covered: 0 }).rate).toBeNull();
  expect(coverageOf({ branches: 4, covered: 3 })).toEqual({ branches: 4, covered: 3, uncovered: 1, rate: 0.75 });
});
