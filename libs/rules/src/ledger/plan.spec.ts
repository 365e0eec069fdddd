import { describe, expect, it } from 'vitest';
import { eventsFrom, reachable } from '../kernel/index.ts';
import type { CheckerVerdict } from '../people/index.ts';
import {
  laggingShare,
  mayDecidePlan,
  mayEditPlan,
  mayProvePlan,
  maySubmitPlan,
  missingElements,
  PLAN_FLOW,
  PLAN_STATES,
  type PlanLine,
  WRITABLE_PLANS,
} from './plan.ts';

const code = (verdict: { ok: boolean; code?: string }) => (verdict.ok ? 'ok' : verdict.code);
const checker: CheckerVerdict = { ok: true, round: 'SUPERIOR', checkerOrganizationId: '2' };
const stranger: CheckerVerdict = { ok: false, code: 'CHECKER_NOT_SUPERIOR', details: {}, checkerOrganizationId: '2' };

const line: PlanLine = {
  issueId: '1',
  no: 3,
  aspect: 'A',
  criterionCode: 'A03',
  issue: '支委会委员空缺',
  taskId: '9',
  measure: '补选组织委员',
  goal: '委员配齐',
  dueOn: '2026-07-01',
  owner: { id: '7', name: '张三' },
};

describe('the flow of a plan (SM4)', () => {
  it('reaches every state and never ends', () => {
    expect([...reachable(PLAN_FLOW, 'DRAFT')].sort()).toEqual([...PLAN_STATES].sort());
    expect(PLAN_STATES.every((state) => eventsFrom(PLAN_FLOW, state).length > 0)).toBe(true);
  });

  it('is written in exactly where it may be handed in', () => {
    expect(PLAN_STATES.filter((state) => PLAN_FLOW[state].submit)).toEqual([...WRITABLE_PLANS]);
  });
});

describe('a line', () => {
  it.each([
    [{}, []],
    [{ goal: ' ' }, ['GOAL']],
    [{ measure: null, goal: null, dueOn: null, owner: null }, ['GOAL', 'MEASURE', 'DEADLINE', 'OWNER']],
    [{ owner: null }, ['OWNER']],
  ])('with %j lacks %j', (over, missing) => {
    expect(missingElements({ ...line, ...over })).toEqual(missing);
  });
});

describe('a plan', () => {
  it.each([
    ['DRAFT', '年内达标', [line], 'ok'],
    ['DRAFT', '巩固提高', [], 'ok'],
    ['RETURNED', '年内达标', [line], 'ok'],
    ['AMENDED', '年内达标', [line], 'ok'],
    ['DRAFT', ' ', [line], 'PLAN_AIM_MISSING'],
    ['DRAFT', '年内达标', [line, { ...line, no: 4, goal: null }], 'PLAN_ELEMENTS_MISSING'],
    ['SUBMITTED', '年内达标', [line], 'PLAN_STATE_NOT_ALLOWED'],
    ['FILED', '年内达标', [line], 'PLAN_STATE_NOT_ALLOWED'],
  ] as const)('%s “%s” is handed in: %#', (state, aim, lines, expected) => {
    expect(code(maySubmitPlan({ state, aim, lines }))).toBe(expected);
  });

  it('names the issues that lack something, each once', () => {
    const lines = [
      { ...line, goal: null },
      { ...line, no: 5, owner: null },
      { ...line, no: 5, dueOn: null },
    ];
    expect(maySubmitPlan({ state: 'DRAFT', aim: '达标', lines })).toMatchObject({ details: { numbers: '3、5' } });
  });

  it.each([
    ['DRAFT', null, 'ok'],
    ['DRAFT', 1, 'ok'],
    ['DRAFT', 12, 'ok'],
    ['DRAFT', 0, 'PLAN_BATCH_INVALID'],
    ['DRAFT', 13, 'PLAN_BATCH_INVALID'],
    ['DRAFT', 1.5, 'PLAN_BATCH_INVALID'],
    ['SUBMITTED', 1, 'PLAN_STATE_NOT_ALLOWED'],
    ['FILED', 1, 'PLAN_STATE_NOT_ALLOWED'],
  ] as const)('%s in batch %s is changed: %s', (state, batch, expected) => {
    expect(code(mayEditPlan({ state, batch }))).toBe(expected);
  });

  it.each(
    PLAN_STATES.map((state) => [state, WRITABLE_PLANS.includes(state) ? 'ok' : 'PLAN_STATE_NOT_ALLOWED'] as const),
  )('%s takes files: %s', (state, expected) => expect(code(mayProvePlan(state))).toBe(expected));

  const facts = { state: 'SUBMITTED', decision: 'return', checker, reasonCode: 'INCOMPLETE', note: null } as const;
  it.each([
    [{}, 'ok'],
    [{ decision: 'file', reasonCode: null }, 'ok'],
    [{ reasonCode: null }, 'PLAN_REASON_MISSING'],
    [{ reasonCode: 'OTHER' }, 'PLAN_REASON_MISSING'],
    [{ reasonCode: 'OTHER', note: '措施不具体' }, 'ok'],
    [{ checker: stranger }, 'CHECKER_NOT_SUPERIOR'],
    [{ state: 'FILED' }, 'PLAN_STATE_NOT_ALLOWED'],
  ] as const)('with %j is decided: %s', (over, expected) => {
    expect(code(mayDecidePlan({ ...facts, ...over }))).toBe(expected);
  });
});

describe('the share of lagging branches (R25)', () => {
  it.each([
    [0, 0, 10, false],
    [20, 1, 10, true],
    [20, 2, 10, false],
    [9, 0, 10, true],
    [9, 0, 0, false],
    [3, 3, 100, false],
  ])('of %i planned, %i lagging, with a floor of %i %%: below is %s', (planned, lagging, floor, below) => {
    expect(laggingShare({ planned, lagging }, floor)).toEqual({ planned, lagging, below });
  });
});
