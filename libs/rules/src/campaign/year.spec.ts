import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../kernel/index.ts';
import {
  branchesToReach,
  CAMPAIGN_STEPS,
  defaultMilestones,
  isReceiver,
  MILESTONES,
  type Milestones,
  mayAcknowledge,
  mayPublishDocument,
  maySetTargets,
  stepTime,
  stepWindows,
  targetsInForce,
} from './index.ts';

const code = (verdict: { ok: boolean; code?: string }) => (verdict.ok ? 'ok' : verdict.code);

describe('the five steps', () => {
  it('have windows that follow from the milestones', () => {
    expect(stepWindows(2026, defaultMilestones(2026))).toEqual({
      SURVEY: { from: '2026-01-01', to: '2026-03-31' },
      PLAN: { from: '2026-04-01', to: '2026-04-30' },
      BUILD: { from: '2026-05-01', to: '2026-11-30' },
      ACCEPT: { from: '2026-12-01', to: '2026-12-08' },
      TITLE: { from: '2026-12-09', to: '2026-12-31' },
    });
  });

  it('follow one another whatever the dates are, and none is turned round', () => {
    const days = fc.array(fc.integer({ min: 0, max: 400 }), {
      minLength: MILESTONES.length,
      maxLength: MILESTONES.length,
    });
    fc.assert(
      fc.property(days, (offsets) => {
        const sorted = [...offsets].sort((a, b) => a - b).map((n) => addDays('2026-01-01', n));
        const dates = Object.fromEntries(MILESTONES.map((key, n) => [key, sorted[n]])) as Milestones;
        const windows = CAMPAIGN_STEPS.map((step) => stepWindows(2026, dates)[step]);
        for (const [n, { from, to }] of windows.entries()) {
          expect(from <= to).toBe(true);
          expect(n === 0 || windows[n - 1]!.to <= to).toBe(true);
        }
      }),
    );
  });

  it.each([
    ['2026-03-31', 'AHEAD'],
    ['2026-04-01', 'NOW'],
    ['2026-04-30', 'NOW'],
    ['2026-05-01', 'OVER'],
  ] as const)('on %s planning is %s', (today, time) => {
    expect(stepTime({ from: '2026-04-01', to: '2026-04-30' }, today)).toBe(time);
  });
});

describe('targets', () => {
  it.each([
    [[], null],
    [[[50, 50]], [50, 50]],
    [[[50, 40]], [50, 50]],
    [
      [
        [70, 60],
        [65, 80],
      ],
      [70, 80],
    ],
  ] as const)('set on a line as %j bind with %j', (line, inForce) => {
    const targets = line.map(([percent, organPercent]) => ({ percent, organPercent }));
    expect(targetsInForce(targets)).toEqual(inForce && { percent: inForce[0], organPercent: inForce[1] });
  });

  it('in force above are exactly what a child may not go below', () => {
    const target = fc.record({
      percent: fc.integer({ min: 0, max: 100 }),
      organPercent: fc.integer({ min: 0, max: 100 }),
    });
    fc.assert(
      fc.property(fc.array(target, { minLength: 1, maxLength: 5 }), target, (line, wanted) => {
        const above = targetsInForce(line)!;
        const raised = wanted.percent >= above.percent && wanted.organPercent >= above.organPercent;
        expect(maySetTargets(wanted, above).ok).toBe(raised);
      }),
    );
  });

  it.each([
    [7, 50, 4],
    [10, 50, 5],
    [3, 10, 1],
    [0, 50, 0],
    [5, 100, 5],
    [5, 0, 0],
  ])('of %i due branches %i %% are %i', (due, percent, branches) => {
    expect(branchesToReach(due, percent)).toBe(branches);
  });
});

describe('a document', () => {
  it.each([
    ['DRAFT', '实施方案', '一、目标', 'ok'],
    ['DRAFT', ' ', '一、目标', 'CAMPAIGN_DOCUMENT_EMPTY'],
    ['DRAFT', '实施方案', '', 'CAMPAIGN_DOCUMENT_EMPTY'],
    ['PUBLISHED', '实施方案', '一、目标', 'CAMPAIGN_DOCUMENT_PUBLISHED'],
  ] as const)('%s “%s” “%s” goes out: %s', (state, title, text, expected) => {
    expect(code(mayPublishDocument({ state, title, text }))).toBe(expected);
  });

  const publisher = { path: '/1/4/' };
  const at = (
    path: string,
    level: 'COMMITTEE' | 'BRANCH' | 'PARTY_GROUP' = 'BRANCH',
    dissolvedOn: string | null = null,
  ) => ({
    path,
    level,
    dissolvedOn,
  });
  it.each([
    ['below', at('/1/4/9/'), true],
    ['far below', at('/1/4/9/12/'), true],
    ['the publisher itself', at('/1/4/', 'COMMITTEE'), false],
    ['above', at('/1/', 'COMMITTEE'), false],
    ['beside', at('/1/40/'), false],
    ['a Party group', at('/1/4/7/', 'PARTY_GROUP'), false],
    ['dissolved', at('/1/4/9/', 'BRANCH', '2026-02-01'), false],
  ] as const)('is for who stands below: %s', (_, organization, received) => {
    expect(isReceiver(publisher, organization)).toBe(received);
    const verdict = mayAcknowledge({ state: 'PUBLISHED', publisher, organization });
    expect(code(verdict)).toBe(received ? 'ok' : 'CAMPAIGN_NOT_A_RECEIVER');
    expect(code(mayAcknowledge({ state: 'DRAFT', publisher, organization }))).toBe('CAMPAIGN_DOCUMENT_NOT_PUBLISHED');
  });
});
