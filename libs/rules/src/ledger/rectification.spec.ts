import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, eventsFrom, reachable } from '../kernel/index.ts';
import type { CheckerVerdict } from '../people/index.ts';
import {
  afterRating,
  isRectificationOverdue,
  isRectifying,
  mayActivate,
  mayDecideRectification,
  mayMoveDue,
  mayPlan,
  maySubmitRectification,
  OPEN_RECTIFICATIONS,
  RECTIFICATION_FLOW,
  RECTIFICATION_STATES,
  type RectificationDueFacts,
  type RectificationPlan,
  rectificationSteps,
} from './rectification.ts';

const code = (verdict: { ok: boolean; code?: string }) => (verdict.ok ? 'ok' : verdict.code);
const checker: CheckerVerdict = { ok: true, round: 'SUPERIOR', checkerOrganizationId: '2' };
const member: CheckerVerdict = { ok: false, code: 'CHECKER_IS_MEMBER', details: {}, checkerOrganizationId: '2' };

describe('the flow of a rectification (SM6)', () => {
  it('reaches every state, and ends passed or withdrawn', () => {
    expect([...reachable(RECTIFICATION_FLOW, 'PLAN_REQUIRED')].sort()).toEqual([...RECTIFICATION_STATES].sort());
    const ends = RECTIFICATION_STATES.filter((state) => eventsFrom(RECTIFICATION_FLOW, state).length === 0);
    expect(ends).toEqual(['PASSED', 'WITHDRAWN']);
    expect(RECTIFICATION_STATES.filter(isRectifying)).toEqual([...OPEN_RECTIFICATIONS]);
  });
});

describe('the plan', () => {
  const plan: RectificationPlan = {
    state: 'PLAN_REQUIRED',
    helperPersonId: '7',
    cause: '书记长期空缺',
    dueOn: '2027-02-28',
    today: '2026-11-24',
    issues: 3,
    withoutTask: 0,
  };
  it.each([
    [{}, 'ok'],
    [{ issues: 0 }, 'ok'],
    [{ helperPersonId: null }, 'RECTIFICATION_HELPER_MISSING'],
    [{ cause: ' ' }, 'RECTIFICATION_CAUSE_MISSING'],
    [{ cause: null }, 'RECTIFICATION_CAUSE_MISSING'],
    [{ dueOn: '2026-11-24' }, 'RECTIFICATION_DUE_PASSED'],
    [{ withoutTask: 2 }, 'RECTIFICATION_TASKS_MISSING'],
    [{ state: 'ACTIVE' }, 'RECTIFICATION_STATE_NOT_ALLOWED'],
    [{ state: 'PASSED' }, 'RECTIFICATION_STATE_NOT_ALLOWED'],
  ] as const)('with %j begins: %s', (over, expected) => {
    expect(code(mayActivate({ ...plan, ...over }))).toBe(expected);
  });

  it.each([
    ['PLAN_REQUIRED', 'ok'],
    ['ACTIVE', 'ok'],
    ['EXTENDED', 'ok'],
    ['SUBMITTED', 'RECTIFICATION_STATE_NOT_ALLOWED'],
    ['PASSED', 'RECTIFICATION_STATE_NOT_ALLOWED'],
    ['WITHDRAWN', 'RECTIFICATION_STATE_NOT_ALLOWED'],
  ] as const)('in %s may be changed: %s', (state, expected) => {
    expect(code(mayPlan(state))).toBe(expected);
  });
});

describe('the day it is due', () => {
  const move = {
    state: 'PLAN_REQUIRED',
    from: '2027-02-28',
    to: '2027-01-31',
    latest: '2027-02-28',
    today: '2026-11-24',
  } as const;
  it.each([
    [{}, 'ok'],
    [{ to: '2026-11-25' }, 'ok'],
    [{ to: '2026-11-24' }, 'RECTIFICATION_DUE_PASSED'],
    [{ to: '2027-03-01' }, 'RECTIFICATION_DUE_TOO_LATE'],
    [{ state: 'ACTIVE' }, 'RECTIFICATION_DUE_FIXED'],
    [{ state: 'EXTENDED', to: '2027-06-30' }, 'RECTIFICATION_DUE_FIXED'],
    // the other fields may still be mended while the day stays
    [{ state: 'ACTIVE', to: '2027-02-28' }, 'ok'],
    [{ to: '2027-02-28', today: '2027-03-05' }, 'ok'],
  ] as const)('with %j is moved: %s', (over, expected) => {
    expect(code(mayMoveDue({ ...move, ...over }))).toBe(expected);
  });
});

describe('its end', () => {
  it.each([
    ['ACTIVE', '问题已全部整改', 0, 'ok'],
    ['EXTENDED', '问题已全部整改', 0, 'ok'],
    ['ACTIVE', ' ', 0, 'RECTIFICATION_RESULT_MISSING'],
    ['ACTIVE', '问题已全部整改', 1, 'RECTIFICATION_ISSUES_OPEN'],
    ['PLAN_REQUIRED', '问题已全部整改', 0, 'RECTIFICATION_STATE_NOT_ALLOWED'],
    ['SUBMITTED', '问题已全部整改', 0, 'RECTIFICATION_STATE_NOT_ALLOWED'],
  ] as const)('%s “%s”, %i open, is asked for: %s', (state, result, unsettled, expected) => {
    expect(code(maySubmitRectification({ state, result, unsettled }))).toBe(expected);
  });

  const facts = {
    state: 'SUBMITTED',
    decision: 'extend',
    checker,
    submittedBy: '7',
    actorPersonId: '8',
    reason: '阵地建设未完成',
    until: '2026-12-31',
    dueOn: '2026-11-30',
    today: '2026-11-24',
  } as const;
  it.each([
    [{}, 'ok'],
    [{ decision: 'pass', reason: null, until: null }, 'ok'],
    [{ reason: null }, 'RECTIFICATION_REASON_MISSING'],
    [{ until: null }, 'RECTIFICATION_UNTIL_MISSING'],
    [{ until: '2026-11-24' }, 'RECTIFICATION_UNTIL_MISSING'],
    [{ until: '2026-11-30' }, 'RECTIFICATION_UNTIL_MISSING'],
    [{ dueOn: '2026-11-20', until: '2026-11-25' }, 'ok'],
    [{ actorPersonId: '7' }, 'RECTIFICATION_OWN_SUBMISSION'],
    [{ actorPersonId: null, submittedBy: null }, 'ok'],
    [{ checker: member }, 'CHECKER_IS_MEMBER'],
    [{ state: 'ACTIVE' }, 'RECTIFICATION_STATE_NOT_ALLOWED'],
  ] as const)('with %j is decided: %s', (over, expected) => {
    expect(code(mayDecideRectification({ ...facts, ...over }))).toBe(expected);
  });
});

describe('a rating', () => {
  it.each([
    ['weak, nothing open', true, null, 'list'],
    ['weak, one open', true, { state: 'ACTIVE', assessmentId: '5' }, null],
    ['better, nothing open', false, null, null],
    ['corrected before anything was done', false, { state: 'PLAN_REQUIRED', assessmentId: '7' }, 'withdraw'],
    ['corrected after the plan', false, { state: 'ACTIVE', assessmentId: '7' }, null],
    ['better in a later quarter', false, { state: 'PLAN_REQUIRED', assessmentId: '5' }, null],
  ] as const)('%s', (_, weak, open, expected) => {
    expect(afterRating({ weak, assessmentId: '7' }, open)).toBe(expected);
  });
});

describe('what is overdue', () => {
  const day = fc.integer({ min: 0, max: 60 }).map((n) => addDays('2026-11-01', n));
  const facts: fc.Arbitrary<RectificationDueFacts> = fc.record({
    state: fc.constantFrom(...RECTIFICATION_STATES),
    nextDueOn: day,
  });

  it('is counted day by day exactly as the rule says, whatever happens when', () => {
    const changes = fc.array(fc.record({ to: facts, after: fc.integer({ min: 0, max: 20 }) }), { maxLength: 6 });
    fc.assert(
      fc.property(changes, (list) => {
        let on = '2026-11-01';
        let before: RectificationDueFacts | null = null;
        const counted = new Map<string, number>();
        for (const { to, after } of list) {
          on = addDays(on, after);
          for (const [when, delta] of rectificationSteps(before, to, on))
            counted.set(when, (counted.get(when) ?? 0) + delta);
          before = to;
        }
        const last = before;
        for (let n = 0; last && n < 40; n++) {
          const today = addDays(on, n);
          const sum = [...counted].filter(([when]) => when <= today).reduce((total, [, delta]) => total + delta, 0);
          expect(sum).toBe(isRectificationOverdue(last, today) ? 1 : 0);
        }
      }),
    );
  });
});
