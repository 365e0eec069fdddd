import { describe, expect, it } from 'vitest';
import { eventsFrom, next, reachable } from '../kernel/index.ts';
import {
  APPLICATION_FLOW,
  APPLICATION_STATES,
  type ApplyFacts,
  eventOfDecision,
  mayApply,
  OPEN_APPLICATION_STATES,
  standingOf,
} from './index.ts';

const facts: ApplyFacts = {
  level: 'BRANCH',
  onRoll: true,
  latestRating: { stars: 6, vetoes: [] },
  window: { from: '2026-12-01', to: '2026-12-08' },
  today: '2026-12-01',
  otherApplications: [],
};

describe('mayApply', () => {
  it.each([
    ['six stars within the window', {}, []],
    ['the last day', { today: '2026-12-08' }, []],
    ['the day before', { today: '2026-11-30' }, ['APPLICATION_WINDOW_CLOSED']],
    ['the day after', { today: '2026-12-09' }, ['APPLICATION_WINDOW_CLOSED']],
    ['the day after, having been returned', { today: '2026-12-09', returned: true }, []],
    ['five stars (G4)', { latestRating: { stars: 5, vetoes: [] } }, ['APPLICATION_BELOW_STANDARD']],
    ['five where five are asked', { latestRating: { stars: 5, vetoes: [] }, requiredStars: 5 }, []],
    ['a veto', { latestRating: { stars: 6, vetoes: ['FALSIFIED'] } }, ['APPLICATION_VETOED']],
    ['no rating yet', { latestRating: null }, ['APPLICATION_NOT_RATED']],
    ['not on the roll', { onRoll: false }, ['APPLICATION_NOT_ON_ROLL']],
    ['one under way', { otherApplications: ['RETURNED'] }, ['APPLICATION_ALREADY_OPEN']],
    ['one withdrawn, one refused', { otherApplications: ['WITHDRAWN', 'REFUSED'] }, []],
    ['accepted already', { otherApplications: ['FILED'] }, ['APPLICATION_ALREADY_ACCEPTED']],
    ['a committee', { level: 'COMMITTEE', latestRating: null }, ['APPLICATION_NOT_BRANCH']],
    [
      'everything at once',
      { onRoll: false, today: '2026-01-01', latestRating: { stars: 2, vetoes: ['FALSIFIED'] } },
      ['APPLICATION_NOT_ON_ROLL', 'APPLICATION_WINDOW_CLOSED', 'APPLICATION_VETOED', 'APPLICATION_BELOW_STANDARD'],
    ],
  ] as const)('%s', (_, change, expected) => {
    expect(mayApply({ ...facts, ...change }).map((gap) => gap.code)).toEqual(expected);
  });
});

describe('the application', () => {
  it('reaches every state', () => {
    expect([...reachable(APPLICATION_FLOW, 'DRAFT')].sort()).toEqual([...APPLICATION_STATES].sort());
  });

  it.each([
    ['DRAFT', 'submit', 'SUBMITTED'],
    ['SUBMITTED', 'submit', null],
    ['SUBMITTED', 'return', 'RETURNED'],
    ['RETURNED', 'submit', 'SUBMITTED'],
    ['SUBMITTED', 'accept', 'ACCEPTED'],
    ['ACCEPTED', 'withdraw', null],
    ['ACCEPTED', 'return', 'RETURNED'],
    ['ACCEPTED', 'file', 'FILED'],
    ['SUBMITTED', 'file', null],
  ] as const)('%s %s: %s', (state, event, expected) => {
    const reached = next(APPLICATION_FLOW, state, event, 'APPLICATION_STATE_NOT_ALLOWED');
    expect(reached.ok ? reached.state : null).toBe(expected);
  });

  it('is over where no event leads out', () => {
    expect(APPLICATION_STATES.filter((state) => eventsFrom(APPLICATION_FLOW, state).length === 0)).toEqual([
      'REFUSED',
      'FILED',
      'WITHDRAWN',
    ]);
    expect(OPEN_APPLICATION_STATES).not.toContain('ACCEPTED');
  });

  it.each([
    ['REVIEW', 'APPROVE', null],
    ['ACCEPT', 'APPROVE', null],
    ['APPROVE', 'APPROVE', 'accept'],
    ['FILE', 'APPROVE', 'file'],
    ['REVIEW', 'RETURN', 'return'],
    ['FILE', 'REFUSE', 'refuse'],
  ] as const)('a step %s decided %s: %s', (kind, decision, event) =>
    expect(eventOfDecision(kind, decision)).toBe(event),
  );

  it.each([
    [null, 'NONE'],
    ['DRAFT', 'NONE'],
    ['SUBMITTED', 'APPLIED'],
    ['RETURNED', 'APPLIED'],
    ['ACCEPTED', 'ACCEPTED'],
    ['FILED', 'ACCEPTED'],
    ['REFUSED', 'NONE'],
  ] as const)('%s stands as %s', (state, standing) => expect(standingOf(state)).toBe(standing));
});
