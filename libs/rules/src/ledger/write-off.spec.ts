import { describe, expect, it } from 'vitest';
import {
  type IssueState,
  isWrittenOff,
  mayDecideIssue,
  mayNoteProgress,
  mayProveIssue,
  mayRecordIssue,
  maySetTask,
  maySubmitIssue,
  termOf,
} from './index.ts';

const code = (verdict: { ok: boolean; code?: string }) => (verdict.ok ? 'ok' : verdict.code);

describe('tasks', () => {
  it.each([
    [[], null],
    [[{ fromOn: '2024-01-01', toOn: null }], null],
    [[{ fromOn: '2024-01-01', toOn: '2026-12-31' }], '2026-12-31'],
    [[{ fromOn: '2020-01-01', toOn: '2023-12-31' }], null],
    [
      [
        { fromOn: '2024-01-01', toOn: '2026-12-31' },
        { fromOn: '2025-01-01', toOn: '2027-03-31' },
      ],
      '2027-03-31',
    ],
    [
      [
        { fromOn: '2024-01-01', toOn: '2026-12-31' },
        { fromOn: '2027-01-01', toOn: null },
      ],
      null,
    ],
  ] as const)('posts %j end on %s', (posts, ends) => expect(termOf(posts, '2026-11-01')).toBe(ends));

  const task = { text: '补选委员', startsOn: '2026-11-01', dueOn: '2026-11-30', ownerTermEndsOn: null };
  it.each([
    [{}, 'ok'],
    [{ text: ' ' }, 'LEDGER_TASK_TEXT_MISSING'],
    [{ dueOn: '2026-10-31' }, 'LEDGER_TASK_DATES_REVERSED'],
    [{ dueOn: '2026-11-01' }, 'ok'],
    [{ ownerTermEndsOn: '2026-11-29' }, 'LEDGER_TASK_PAST_TERM'],
    [{ ownerTermEndsOn: '2026-11-30' }, 'ok'],
  ])('%j: %s', (change, expected) => expect(code(maySetTask({ ...task, ...change }))).toBe(expected));

  it.each([
    [0, '2026-11', 'ok'],
    [100, '2026-10', 'ok'],
    [101, '2026-11', 'LEDGER_PERCENT_INVALID'],
    [-1, '2026-11', 'LEDGER_PERCENT_INVALID'],
    [0.5, '2026-11', 'LEDGER_PERCENT_INVALID'],
    [50, '2026-12', 'LEDGER_MONTH_IN_FUTURE'],
  ])('%d %% in %s: %s', (percent, month, expected) =>
    expect(code(mayNoteProgress({ percent, month, today: '2026-11-20' }))).toBe(expected),
  );
});

describe('write-off', () => {
  const asked = {
    state: 'ASSIGNED' as IssueState,
    tier: 'LAGGING' as const,
    cause: '换届工作滞后',
    tasks: [{ goal: '委员 3 名到位' }],
    result: '已补选',
    evidence: 0,
  };
  it.each([
    [{}, 'ok'],
    [{ state: 'OPEN' as const }, 'LEDGER_NO_MEASURE'],
    [{ state: 'RELAPSED' as const }, 'LEDGER_STATE_NOT_ALLOWED'],
    [{ state: 'REJECTED' as const }, 'ok'],
    [{ result: ' ' }, 'LEDGER_RESULT_MISSING'],
    [{ cause: null }, 'LEDGER_FIELDS_MISSING'],
    [{ tasks: [{ goal: null }] }, 'LEDGER_FIELDS_MISSING'],
    [{ tier: 'ADVANCED' as const, cause: null, tasks: [{ goal: null }] }, 'ok'],
  ])('asked for with %j: %s', (change, expected) =>
    expect(code(maySubmitIssue({ ...asked, ...change }))).toBe(expected),
  );

  const checker = { ok: true, round: 'SUPERIOR', checkerOrganizationId: '3' } as const;
  const decided = {
    state: 'SUBMITTED' as IssueState,
    step: 'verify' as 'verify' | 'reject',
    checker: checker as Parameters<typeof mayDecideIssue>[0]['checker'],
    submittedBy: '7' as string | null,
    actorPersonId: '8' as string | null,
    reason: null as string | null,
  };
  it.each([
    [{}, 'ok'],
    [{ actorPersonId: '7' }, 'LEDGER_OWN_SUBMISSION'],
    [{ actorPersonId: null }, 'ok'],
    [{ state: 'ASSIGNED' as const }, 'LEDGER_STATE_NOT_ALLOWED'],
    [{ step: 'reject' as const }, 'LEDGER_REASON_MISSING'],
    [{ step: 'reject' as const, reason: '缺佐证' }, 'ok'],
    [
      { checker: { ok: false, code: 'CHECKER_IS_MEMBER', details: {}, checkerOrganizationId: '3' } as const },
      'CHECKER_IS_MEMBER',
    ],
  ])('decided with %j: %s', (change, expected) =>
    expect(code(mayDecideIssue({ ...decided, ...change }))).toBe(expected),
  );

  it.each([
    [null, 0, false],
    ['2026-12-31', 1, false],
    ['2026-12-31', 0, true],
  ])('of a branch named on %s with %d left: %s', (namedOn, live, off) =>
    expect(isWrittenOff({ namedOn, live })).toBe(off),
  );
});

describe('recorded by hand', () => {
  const issue = {
    text: '公开栏未更新',
    source: 'MASSES' as const,
    foundOn: '2026-06-01',
    today: '2026-06-02',
    ofBranch: true,
  };
  it.each([
    [{}, 'ok'],
    [{ text: '' }, 'LEDGER_TEXT_MISSING'],
    [{ foundOn: '2026-06-03' }, 'LEDGER_FOUND_IN_FUTURE'],
    [{ source: 'INSPECTION' as const }, 'LEDGER_SOURCE_NOT_ALLOWED'],
    [{ source: 'INSPECTION' as const, ofBranch: false }, 'ok'],
    [{ source: 'SELF' as const, ofBranch: false }, 'LEDGER_SOURCE_NOT_ALLOWED'],
    [{ source: 'QUARTERLY' as const, ofBranch: false }, 'LEDGER_SOURCE_NOT_ALLOWED'],
  ])('%j: %s', (change, expected) => expect(code(mayRecordIssue({ ...issue, ...change }))).toBe(expected));
});

describe('mayProveIssue', () => {
  it.each([
    ['OPEN', 'ok'],
    ['IN_PROGRESS', 'ok'],
    ['REJECTED', 'ok'],
    ['RELAPSED', 'ok'],
    ['SUBMITTED', 'LEDGER_STATE_NOT_ALLOWED'],
    ['VERIFIED', 'LEDGER_STATE_NOT_ALLOWED'],
    ['WITHDRAWN', 'LEDGER_STATE_NOT_ALLOWED'],
  ] as const)('%s: %s', (state, expected) => expect(code(mayProveIssue(state))).toBe(expected));
});
