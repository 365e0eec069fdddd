import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, reachable } from '../kernel/index.ts';
import {
  isDueWithin,
  isOverdue,
  mayReport,
  maySettle,
  overdueSpan,
  RESPONSIBILITY_FLOW,
  RESPONSIBILITY_STATES,
} from './index.ts';

const code = (verdict: { ok: boolean; code?: string }) => (verdict.ok ? 'ok' : verdict.code);

it('reaches every state', () => {
  expect([...reachable(RESPONSIBILITY_FLOW, 'OPEN')].sort()).toEqual([...RESPONSIBILITY_STATES].sort());
});

describe('mayReport', () => {
  const facts = { state: 'OPEN', personId: '7', actorPersonId: '7', result: '已讲党课 2 次' } as const;
  it.each([
    ['one’s own', {}, 'ok'],
    ['another’s', { actorPersonId: '8' }, 'RESPONSIBILITY_NOT_YOURS'],
    ['twice', { state: 'REPORTED' }, 'RESPONSIBILITY_STATE_NOT_ALLOWED'],
    ['when done', { state: 'DONE' }, 'RESPONSIBILITY_STATE_NOT_ALLOWED'],
    ['in silence', { result: '' }, 'RESPONSIBILITY_RESULT_MISSING'],
  ] as const)('%s', (_, change, expected) => expect(code(mayReport({ ...facts, ...change }))).toBe(expected));
});

describe('maySettle', () => {
  const facts = { state: 'REPORTED', event: 'confirm', personId: '7', actorPersonId: '8', reason: null } as const;
  it.each([
    ['confirming', {}, 'ok'],
    ['confirming one’s own', { actorPersonId: '7' }, 'RESPONSIBILITY_OWN'],
    ['confirming what is not reported', { state: 'OPEN' }, 'RESPONSIBILITY_STATE_NOT_ALLOWED'],
    ['returning in silence', { event: 'return' }, 'RESPONSIBILITY_REASON_MISSING'],
    ['returning with a reason', { event: 'return', reason: '缺佐证' }, 'ok'],
    ['cancelling with a reason', { state: 'OPEN', event: 'cancel', reason: '岗位调整' }, 'ok'],
    ['cancelling what is done', { state: 'DONE', event: 'cancel', reason: '重复' }, 'RESPONSIBILITY_STATE_NOT_ALLOWED'],
  ] as const)('%s', (_, change, expected) => expect(code(maySettle({ ...facts, ...change }))).toBe(expected));
});

describe('overdue', () => {
  it.each([
    ['OPEN', '2026-11-22', true],
    ['OPEN', '2026-11-23', false],
    ['REPORTED', '2026-11-22', true],
    ['DONE', '2026-11-22', false],
    ['CANCELLED', '2026-11-22', false],
  ] as const)('%s, due on %s: %s', (state, dueOn, expected) =>
    expect(isOverdue({ state, dueOn }, '2026-11-23')).toBe(expected),
  );

  it.each([
    ['OPEN', null, { from: '2026-11-01', until: null }],
    ['REPORTED', null, { from: '2026-11-01', until: null }],
    ['DONE', '2026-10-31', null],
    ['DONE', '2026-11-01', null],
    ['DONE', '2026-11-05', { from: '2026-11-01', until: '2026-11-05' }],
    ['CANCELLED', '2026-11-05', { from: '2026-11-01', until: '2026-11-05' }],
  ] as const)('%s, settled %s: %j', (state, settledOn, expected) => {
    expect(overdueSpan({ state, dueOn: '2026-10-31', settledOn })).toEqual(expected);
  });

  it('the span holds exactly the days on which an open duty is overdue', () => {
    fc.assert(
      fc.property(fc.integer({ min: -50, max: 50 }), (offset) => {
        const today = addDays('2026-10-31', offset);
        const span = overdueSpan({ state: 'OPEN', dueOn: '2026-10-31', settledOn: null });
        expect(span !== null && span.from <= today).toBe(isOverdue({ state: 'OPEN', dueOn: '2026-10-31' }, today));
      }),
    );
  });
});

it('is due within its year', () => {
  expect(code(isDueWithin(2026, '2026-12-31'))).toBe('ok');
  expect(code(isDueWithin(2026, '2027-01-01'))).toBe('RESPONSIBILITY_DUE_OUT_OF_YEAR');
});
