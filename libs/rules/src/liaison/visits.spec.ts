import { describe, expect, it } from 'vitest';
import { daysSince, mayCorrectVisit, mayKeepPromise, mayVisit, nextThingToDo, visitedIn } from './index.ts';

const code = (verdict: { ok: boolean; code?: string }) => (verdict.ok ? 'ok' : verdict.code);
const contact = { fromOn: '2026-03-01', toOn: null } as const;
const quarter = { startsOn: '2026-10-01', endsOn: '2026-12-31' };

describe('mayVisit', () => {
  const facts = {
    contact,
    on: '2026-11-20',
    today: '2026-11-23',
    findings: '党员活动室漏雨',
    promise: null,
    promiseDueOn: null,
  } as const;
  it.each([
    ['three days ago', {}, 'ok'],
    ['today', { on: '2026-11-23' }, 'ok'],
    ['tomorrow', { on: '2026-11-24' }, 'VISIT_IN_FUTURE'],
    ['elsewhere', { contact: null }, 'VISIT_NOT_CONTACT'],
    ['before the contact began', { on: '2026-02-28' }, 'VISIT_OUTSIDE_CONTACT'],
    ['recorded after the contact ended', { contact: { ...contact, toOn: '2026-11-21' } }, 'ok'],
    ['made after the contact ended', { contact: { ...contact, toOn: '2026-11-19' } }, 'VISIT_OUTSIDE_CONTACT'],
    ['without a word', { findings: ' ' }, 'VISIT_FINDINGS_MISSING'],
    ['with a promise', { promise: '协调经费', promiseDueOn: '2026-12-20' }, 'ok'],
    ['with a promise for some day', { promise: '协调经费' }, 'VISIT_PROMISE_DUE_MISSING'],
    ['with a day and no promise', { promiseDueOn: '2026-12-20' }, 'VISIT_PROMISE_MISSING'],
    [
      'with a promise for before it',
      { promise: '协调经费', promiseDueOn: '2026-11-19' },
      'VISIT_PROMISE_DUE_BEFORE_VISIT',
    ],
  ] as const)('%s', (_, change, expected) => expect(code(mayVisit({ ...facts, ...change }))).toBe(expected));
});

it.each([
  ['that day', {}, '2026-11-23', 'ok'],
  ['without a promise', { promise: null }, '2026-11-23', 'VISIT_PROMISE_MISSING'],
  ['twice', { promiseDoneOn: '2026-11-21' }, '2026-11-23', 'VISIT_PROMISE_KEPT'],
  ['tomorrow', {}, '2026-11-24', 'VISIT_PROMISE_DAY'],
  ['before it was made', {}, '2026-11-19', 'VISIT_PROMISE_DAY'],
] as const)('a promise is kept %s: %s', (_, change, on, expected) => {
  const visit = { promise: '协调经费', promiseDoneOn: null, visitedOn: '2026-11-20', ...change };
  expect(code(mayKeepPromise(visit, on, '2026-11-23'))).toBe(expected);
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

it.each([
  ['7', 'ok'],
  ['9', 'ok'],
  ['8', 'VISIT_NOT_YOURS'],
])('a visit of 7 recorded by 9 is corrected by %s: %s', (actorPersonId, expected) =>
  expect(code(mayCorrectVisit({ leaderId: '7', recordedBy: '9', actorPersonId }))).toBe(expected),
);
