import { describe, expect, it } from 'vitest';
import { eventsFrom, reachable } from '../kernel/index.ts';
import {
  ASSESSMENT_FLOW,
  ASSESSMENT_STATES,
  areKnown,
  mayAnswer,
  mayAudit,
  mayRate,
  mayReturnSelf,
  mayReview,
  maySubmitSelf,
  type RateFacts,
} from './index.ts';

const code = (verdict: { ok: boolean; code?: string }) => (verdict.ok ? 'ok' : verdict.code);
const [due, today] = ['2026-12-03', '2026-12-01'];

describe('the flow', () => {
  it('reaches every state, and no state is a trap', () => {
    expect([...reachable(ASSESSMENT_FLOW, 'SELF_DRAFT')].sort()).toEqual([...ASSESSMENT_STATES].sort());
    for (const state of ASSESSMENT_STATES) expect(eventsFrom(ASSESSMENT_FLOW, state)).not.toEqual([]);
  });
});

describe('self-check', () => {
  it.each([
    ['SELF_DRAFT', false, [], 'ok'],
    ['SELF_DRAFT', false, ['A04'], 'ASSESSMENT_INCOMPLETE'],
    ['REVIEWING', false, [], 'ok'],
    ['REVIEWING', true, [], 'ASSESSMENT_SELF_DONE'],
    ['SELF_DONE', true, [], 'ASSESSMENT_SELF_DONE'],
    ['RATED', false, [], 'ASSESSMENT_ALREADY_RATED'],
    ['RATED', true, [], 'ASSESSMENT_SELF_DONE'],
  ] as const)('%s, submitted %s, missing %j: %s', (state, selfSubmitted, missing, expected) =>
    expect(code(maySubmitSelf({ state, selfSubmitted, missing }))).toBe(expected),
  );

  it.each([
    ['SELF_DONE', true, 'ok'],
    ['REVIEWING', true, 'ok'],
    ['REVIEWING', false, 'ASSESSMENT_SELF_NOT_DONE'],
    ['RATED', true, 'ASSESSMENT_ALREADY_RATED'],
    ['DISPUTED', true, 'ASSESSMENT_ALREADY_RATED'],
  ] as const)('is returned from %s, submitted %s: %s', (state, selfSubmitted, expected) =>
    expect(code(mayReturnSelf({ state, selfSubmitted }))).toBe(expected),
  );
});

describe('mayReview', () => {
  it.each([
    ['SELF_DONE', today, 'ok'],
    ['SELF_DRAFT', today, 'ASSESSMENT_SELF_NOT_DONE'],
    ['SELF_DRAFT', due, 'ASSESSMENT_SELF_NOT_DONE'],
    ['SELF_DRAFT', '2026-12-04', 'ok'],
    ['REVIEWING', today, 'ok'],
    ['DISPUTED', today, 'ok'],
    ['RATED', today, 'ASSESSMENT_ALREADY_RATED'],
    ['CONFIRMED', today, 'ASSESSMENT_ALREADY_RATED'],
  ] as const)('%s on %s: %s', (state, on, expected) => {
    expect(code(mayReview({ state, selfDueOn: due, today: on }))).toBe(expected);
  });

  it('waits for the self-check for ever where no day is set', () => {
    expect(code(mayReview({ state: 'SELF_DRAFT', selfDueOn: null, today: '2099-01-01' }))).toBe(
      'ASSESSMENT_SELF_NOT_DONE',
    );
  });
});

describe('mayRate', () => {
  const facts: RateFacts = {
    round: 'SUPERIOR',
    state: 'REVIEWING',
    onRoll: true,
    selfDueOn: due,
    today,
    missing: [],
    computedTier: 'MIDDLE',
    tier: 'MIDDLE',
    tierReason: null,
  };
  it.each([
    ['a complete sheet', {}, 'ok'],
    ['straight from the self-check', { state: 'SELF_DONE' }, 'ok'],
    ['with gaps', { missing: ['B02'] }, 'ASSESSMENT_INCOMPLETE'],
    ['a young branch', { onRoll: false }, 'ASSESSMENT_NOT_ON_ROLL'],
    ['twice', { state: 'RATED' }, 'ASSESSMENT_ALREADY_RATED'],
    ['after a dispute', { state: 'DISPUTED' }, 'ok'],
    ['an audit of a rating', { round: 'AUDIT', state: 'CONFIRMED' }, 'ok'],
    ['an audit of nothing', { round: 'AUDIT' }, 'ASSESSMENT_NOT_RATED'],
    ['another tier in silence', { tier: 'ADVANCED' }, 'ASSESSMENT_TIER_REASON_MISSING'],
    ['another tier in blanks', { tier: 'ADVANCED', tierReason: '  ' }, 'ASSESSMENT_TIER_REASON_MISSING'],
    ['another tier with a reason', { tier: 'LAGGING', tierReason: '群众反映集中' }, 'ok'],
  ] as const)('%s', (_, change, expected) => expect(code(mayRate({ ...facts, ...change }))).toBe(expected));
});

it.each(ASSESSMENT_STATES)('an audit needs a rating: %s', (state) => {
  expect(mayAudit(state).ok).toBe(['RATED', 'CONFIRMED', 'DISPUTED'].includes(state));
});

it.each([
  ['RATED', 'confirm', null, 'ok'],
  ['RATED', 'dispute', 'D05 有整改清单', 'ok'],
  ['RATED', 'dispute', ' ', 'ASSESSMENT_DISPUTE_REASON_MISSING'],
  ['CONFIRMED', 'dispute', '晚了', 'ASSESSMENT_STEP_NOT_ALLOWED'],
  ['REVIEWING', 'confirm', null, 'ASSESSMENT_STEP_NOT_ALLOWED'],
] as const)('%s %s (%s): %s', (state, answer, reason, expected) =>
  expect(code(mayAnswer(state, answer, reason))).toBe(expected),
);

it('only criteria of the standard are answered', () => {
  expect(areKnown(['A01', 'Z9'], ['A01'])).toMatchObject({
    code: 'ASSESSMENT_CRITERION_UNKNOWN',
    details: { codes: ['Z9'] },
  });
  expect(areKnown([], ['A01']).ok).toBe(true);
});
