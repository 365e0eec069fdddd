import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eventsFrom, reachable } from '../kernel/index.ts';
import {
  dueDayFor,
  ISSUE_FLOW,
  ISSUE_STATES,
  type IssueState,
  isIssueOverdue,
  issueOverdueSteps,
  isTaskVacant,
  type KnownIssue,
  LIVE_ISSUE_STATES,
  mayHaveStrategy,
  missingFields,
  missingIssues,
  reconcileIssues,
  STRATEGIES,
  sourceOf,
} from './index.ts';

describe('a strategy of a campaign (R41)', () => {
  it.each([
    [{ dueDays: 30, reminderDays: 7, required: ['MEASURE'] }, 'ok'],
    [{ dueDays: 1, reminderDays: 1, required: ['MEASURE', 'EVIDENCE'] }, 'ok'],
    [{ dueDays: 365, reminderDays: 365, required: ['MEASURE'] }, 'ok'],
    [{ dueDays: 0, reminderDays: 0, required: ['MEASURE'] }, 'LEDGER_STRATEGY_DAYS'],
    [{ dueDays: 366, reminderDays: 7, required: ['MEASURE'] }, 'LEDGER_STRATEGY_DAYS'],
    [{ dueDays: 30, reminderDays: 31, required: ['MEASURE'] }, 'LEDGER_STRATEGY_DAYS'],
    [{ dueDays: 30, reminderDays: 7, required: ['GOAL', 'CAUSE'] }, 'LEDGER_STRATEGY_MEASURE'],
  ] as const)('%j: %s', (strategy, expected) => {
    const verdict = mayHaveStrategy(strategy);
    expect(verdict.ok ? 'ok' : verdict.code).toBe(expected);
  });
});

describe('SM2', () => {
  it('reaches every state; none is an end', () => {
    expect([...reachable(ISSUE_FLOW, 'OPEN')].sort()).toEqual([...ISSUE_STATES].sort());
    for (const state of ISSUE_STATES) expect(eventsFrom(ISSUE_FLOW, state)).not.toEqual([]);
  });

  it.each([
    ['OPEN', ['assign', 'withdraw']],
    ['SUBMITTED', ['verify', 'reject']],
    ['VERIFIED', ['relapse']],
    ['WITHDRAWN', ['find']],
  ] as const)('%s: %j', (state, events) => expect(eventsFrom(ISSUE_FLOW, state)).toEqual([...events]));
});

const known = (criterionCode: string, state: IssueState, assessmentId = '7', relapseCount = 0): KnownIssue => ({
  criterionCode,
  state,
  assessmentId,
  relapseCount,
});

describe('the list follows the verdict', () => {
  it.each([
    ['new', ['A01'], [], { find: ['A01'], relapse: 0, reopen: 0, withdraw: 0, restore: 0 }],
    [
      'still there',
      ['A01'],
      [known('A01', 'IN_PROGRESS', '6')],
      { find: [], relapse: 0, reopen: 0, withdraw: 0, restore: 0 },
    ],
    [
      'failed again',
      ['A01'],
      [known('A01', 'VERIFIED', '6')],
      { find: [], relapse: 1, reopen: 0, withdraw: 0, restore: 0 },
    ],
    ['said again', ['A01'], [known('A01', 'WITHDRAWN')], { find: [], relapse: 0, reopen: 1, withdraw: 0, restore: 0 }],
    ['taken back', [], [known('A01', 'OPEN')], { find: [], relapse: 0, reopen: 0, withdraw: 1, restore: 0 }],
    ['assigned only', [], [known('A01', 'ASSIGNED')], { find: [], relapse: 0, reopen: 0, withdraw: 1, restore: 0 }],
    ['worked on', [], [known('A01', 'IN_PROGRESS')], { find: [], relapse: 0, reopen: 0, withdraw: 0, restore: 0 }],
    [
      'of an earlier period',
      [],
      [known('A01', 'OPEN', '6')],
      { find: [], relapse: 0, reopen: 0, withdraw: 0, restore: 0 },
    ],
    [
      'a relapse taken back',
      [],
      [known('A01', 'RELAPSED', '7', 1)],
      { find: [], relapse: 0, reopen: 0, withdraw: 0, restore: 1 },
    ],
    [
      'a relapse assigned',
      [],
      [known('A01', 'ASSIGNED', '7', 1)],
      { find: [], relapse: 0, reopen: 0, withdraw: 0, restore: 1 },
    ],
    [
      'a relapse worked on',
      [],
      [known('A01', 'IN_PROGRESS', '7', 1)],
      { find: [], relapse: 0, reopen: 0, withdraw: 0, restore: 0 },
    ],
    ['written off', [], [known('A01', 'VERIFIED')], { find: [], relapse: 0, reopen: 0, withdraw: 0, restore: 0 }],
    ['said twice', ['A01', 'A01'], [], { find: ['A01'], relapse: 0, reopen: 0, withdraw: 0, restore: 0 }],
  ] as const)('%s', (_name, failed, issues, expected) => {
    const { find, relapse, reopen, withdraw, restore } = reconcileIssues({ assessmentId: '7', failed }, issues);
    const told = {
      find,
      relapse: relapse.length,
      reopen: reopen.length,
      withdraw: withdraw.length,
      restore: restore.length,
    };
    expect(told).toEqual(expected);
  });

  it('after it, nothing failed is missing, and doing it again changes nothing', () => {
    const codes = ['A01', 'A03', 'B02', 'F05'];
    const issue = fc.record({
      state: fc.constantFrom(...ISSUE_STATES),
      assessmentId: fc.constantFrom('6', '7'),
      relapseCount: fc.constantFrom(0, 1),
    });
    const list = fc.dictionary(fc.constantFrom(...codes), issue);
    fc.assert(
      fc.property(fc.subarray(codes), list, (failed, before) => {
        const issues: KnownIssue[] = Object.entries(before).map(([criterionCode, of]) => ({ criterionCode, ...of }));
        const change = reconcileIssues({ assessmentId: '7', failed }, issues);
        const at = { assessmentId: '7' };
        const after = [
          ...issues.map((each): KnownIssue => {
            if (change.relapse.includes(each)) return { ...each, ...at, state: 'RELAPSED' };
            if (change.reopen.includes(each)) return { ...each, ...at, state: 'OPEN' };
            if (change.restore.includes(each)) return { ...each, state: 'VERIFIED' };
            return change.withdraw.includes(each) ? { ...each, state: 'WITHDRAWN' } : each;
          }),
          ...change.find.map((found) => known(found, 'OPEN')),
        ];
        expect(missingIssues(failed, after)).toEqual([]);
        const again = reconcileIssues({ assessmentId: '7', failed }, after);
        expect(Object.values(again).flat()).toEqual([]);
      }),
    );
  });
});

describe('overdue', () => {
  it.each([
    [null, { state: 'OPEN', dueOn: '2026-12-31' }, '2026-11-01', [['2027-01-01', 1]]],
    [null, { state: 'OPEN', dueOn: '2026-10-01' }, '2026-11-01', [['2026-11-01', 1]]],
    [
      { state: 'OPEN', dueOn: '2026-12-31' },
      { state: 'VERIFIED', dueOn: '2026-12-31' },
      '2026-11-01',
      [['2027-01-01', -1]],
    ],
    [
      { state: 'OPEN', dueOn: '2026-10-01' },
      { state: 'VERIFIED', dueOn: '2026-10-01' },
      '2026-11-01',
      [['2026-11-01', -1]],
    ],
    [
      { state: 'OPEN', dueOn: '2026-10-01' },
      { state: 'OPEN', dueOn: '2026-12-01' },
      '2026-11-01',
      [
        ['2026-11-01', -1],
        ['2026-12-02', 1],
      ],
    ],
    [{ state: 'OPEN', dueOn: '2026-12-01' }, { state: 'ASSIGNED', dueOn: '2026-12-01' }, '2026-11-01', []],
  ] as const)('%j → %j on %s', (before, after, on, steps) => {
    expect([...issueOverdueSteps(before, after, on)]).toEqual(steps);
  });

  it.each(ISSUE_STATES.map((state) => [state, LIVE_ISSUE_STATES.includes(state)] as const))(
    '%s past its day: %s',
    (state, overdue) => {
      expect(isIssueOverdue({ state, dueOn: '2026-06-30' }, '2026-07-01')).toBe(overdue);
      expect(isIssueOverdue({ state, dueOn: '2026-06-30' }, '2026-06-30')).toBe(false);
    },
  );
});

describe('strategies (R41)', () => {
  it.each([
    ['ADVANCED', '2026-06-20', '2026-11-30', '2026-08-19'],
    ['MIDDLE', '2026-06-20', '2026-11-30', '2026-08-04'],
    ['LAGGING', '2026-06-20', '2026-11-30', '2026-07-20'],
    [null, '2026-06-20', null, '2026-08-04'],
    ['MIDDLE', '2026-11-10', '2026-11-30', '2026-11-30'],
    ['MIDDLE', '2026-12-01', '2026-11-30', '2027-01-15'],
  ] as const)('%s found on %s, build-up to %s: due on %s', (tier, foundOn, ends, due) => {
    expect(dueDayFor(tier, foundOn, ends)).toBe(due);
  });

  it('ask the more the further behind', () => {
    const order = (['ADVANCED', 'MIDDLE', 'LAGGING'] as const).map((tier) => STRATEGIES[tier]);
    for (const [one, next] of [order.slice(0, 2), order.slice(1)] as const) {
      expect(next!.dueDays).toBeLessThan(one!.dueDays);
      expect(next!.reminderDays).toBeLessThan(one!.reminderDays);
      expect(next!.required).toEqual(expect.arrayContaining([...one!.required]));
    }
  });

  it('are data: what a customer asks for is asked for', () => {
    const strict = { ...STRATEGIES, ADVANCED: { dueDays: 10, reminderDays: 3, required: ['EVIDENCE'] as const } };
    expect(missingFields({ tier: 'ADVANCED', cause: null, tasks: [], evidence: 0 }, strict)).toEqual(['EVIDENCE']);
    expect(dueDayFor('ADVANCED', '2026-06-20', null, strict)).toBe('2026-06-30');
  });
});

it.each([
  ['SUPERIOR', 1, 'SUPERIOR'],
  ['SUPERIOR', 3, 'QUARTERLY'],
  ['AUDIT', 3, 'SPOT_CHECK'],
  ['SELF', 3, 'SELF'],
] as const)('a verdict of %s in quarter %d is %s', (round, quarter, source) =>
  expect(sourceOf(round, quarter)).toBe(source),
);

describe('isTaskVacant', () => {
  const task = { ownerPersonId: '1', leadPersonId: '1', doneOn: null, cancelledOn: null };
  it.each([
    ['the secretary’s, and none in office', {}, null, true],
    ['the secretary’s, who is in office', {}, '1', false],
    ['another member’s', { ownerPersonId: '2' }, null, false],
    ['done', { doneOn: '2026-11-01' }, null, false],
    ['cancelled', { cancelledOn: '2026-11-01' }, null, false],
    ['of nobody who led', { leadPersonId: null }, null, false],
  ])('%s', (_, more, secretary, vacant) => {
    expect(isTaskVacant({ ...task, ...more }, secretary)).toBe(vacant);
  });
});
