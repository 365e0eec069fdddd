import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, reachable } from '../kernel/index.ts';
import {
  type DutyFacts,
  isDueWithin,
  isOverdue,
  mayEditDuty,
  mayReport,
  maySetDuty,
  maySettle,
  overdueSteps,
  RESPONSIBILITY_FLOW,
  RESPONSIBILITY_STATES,
} from './index.ts';

const code = (verdict: { ok: boolean; code?: string }) => (verdict.ok ? 'ok' : verdict.code);

it('reaches every state', () => {
  expect([...reachable(RESPONSIBILITY_FLOW, 'OPEN')].sort()).toEqual([...RESPONSIBILITY_STATES].sort());
});

describe('mayReport', () => {
  const facts = {
    state: 'OPEN',
    personId: '7',
    actorPersonId: '7',
    forOrganization: false,
    result: '已讲党课 2 次',
  } as const;
  it.each([
    ['one’s own', {}, 'ok'],
    ['another’s', { actorPersonId: '8' }, 'RESPONSIBILITY_NOT_YOURS'],
    ['another’s of one’s branch', { actorPersonId: '8', forOrganization: true }, 'ok'],
    ['twice', { state: 'REPORTED' }, 'RESPONSIBILITY_STATE_NOT_ALLOWED'],
    ['when done', { state: 'DONE' }, 'RESPONSIBILITY_STATE_NOT_ALLOWED'],
    ['in silence', { result: '' }, 'RESPONSIBILITY_RESULT_MISSING'],
  ] as const)('%s', (_, change, expected) => expect(code(mayReport({ ...facts, ...change }))).toBe(expected));
});

describe('maySettle', () => {
  const facts = {
    state: 'REPORTED',
    event: 'confirm',
    personId: '7',
    reportedBy: '9',
    actorPersonId: '8',
    reason: null,
  } as const;
  it.each([
    ['confirming', {}, 'ok'],
    ['confirming one’s own', { actorPersonId: '7' }, 'RESPONSIBILITY_OWN'],
    ['confirming what one reported', { actorPersonId: '9' }, 'RESPONSIBILITY_OWN'],
    ['returning what one reported', { actorPersonId: '9', event: 'return', reason: '误报' }, 'ok'],
    ['reopening what is done', { state: 'DONE', event: 'reopen', reason: '核查未落实' }, 'ok'],
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
});

it('is due within its year', () => {
  expect(code(isDueWithin(2026, '2026-12-31'))).toBe('ok');
  expect(code(isDueWithin(2026, '2027-01-01'))).toBe('RESPONSIBILITY_DUE_OUT_OF_YEAR');
});

it.each([
  ['a yearly duty', {}, 'ok'],
  ['a contact duty', { kind: 'CONTACT_DUTY' }, 'RESPONSIBILITY_OF_CONTACT'],
  ['a nameless one', { title: ' ' }, 'RESPONSIBILITY_TITLE_MISSING'],
  ['one due next year', { dueOn: '2027-01-01' }, 'RESPONSIBILITY_DUE_OUT_OF_YEAR'],
] as const)('setting %s', (_, change, expected) => {
  const duty = { kind: 'YEARLY_DUTY', title: '讲党课 2 次', year: 2026, dueOn: '2026-12-20', ...change } as const;
  expect(code(maySetDuty(duty))).toBe(expected);
});

it('is edited until it is reported', () => {
  expect(RESPONSIBILITY_STATES.filter((state) => mayEditDuty(state).ok)).toEqual(['OPEN']);
});

describe('overdueSteps', () => {
  const duty = fc.record({
    state: fc.constantFrom(...RESPONSIBILITY_STATES),
    dueOn: fc.integer({ min: 0, max: 30 }).map((offset) => addDays('2026-11-01', offset)),
  });

  it('add up, whatever happens on which day, to what is overdue', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(duty, fc.integer({ min: 0, max: 40 })), { minLength: 1, maxLength: 8 }), (life) => {
        const changes = life.map(([facts, offset]) => ({ facts, on: addDays('2026-11-01', offset) }));
        changes.sort((a, b) => (a.on < b.on ? -1 : 1));
        const steps = new Map<string, number>();
        let known: DutyFacts | null = null;
        for (const { facts, on } of changes) {
          for (const [day, delta] of overdueSteps(known, facts, known === null ? null : on))
            steps.set(day, (steps.get(day) ?? 0) + delta);
          known = facts;
        }
        const last = changes.at(-1)!;
        for (let i = 0; i < 60; i++) {
          const today = addDays(last.on, i);
          const total = [...steps].filter(([day]) => day <= today).reduce((sum, [, delta]) => sum + delta, 0);
          expect(total).toBe(Number(isOverdue(last.facts, today)));
        }
      }),
    );
  });
});
