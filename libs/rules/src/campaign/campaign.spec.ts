import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reachable } from '../kernel/index.ts';
import {
  CAMPAIGN_FLOW,
  CAMPAIGN_STAGES,
  defaultMilestones,
  hasReached,
  inOrder,
  isAboveCampaigns,
  isPeriodOpen,
  mayGoTo,
  mayLeadCampaign,
  maySetTargets,
  mayTarget,
  periodsOf,
  rollExclusion,
} from './index.ts';

const code = (verdict: { ok: boolean; code?: string }) => (verdict.ok ? 'ok' : verdict.code);

describe('who leads a campaign', () => {
  it.each([
    // level, leads one itself, sees only those led below it
    ['COUNTRY', false, true],
    ['PROVINCE', false, true],
    ['CITY', false, true],
    ['COUNTY', true, false],
    ['WORK_COMMITTEE', true, false],
    ['COMMITTEE', false, false],
    ['GENERAL_BRANCH', false, false],
    ['BRANCH', false, false],
    ['PARTY_GROUP', false, false],
  ] as const)('%s', (level, leads, above) => {
    expect([mayLeadCampaign(level), isAboveCampaigns(level)]).toEqual([leads, above]);
  });
});

describe('the calendar', () => {
  it('has its default dates in order, in any year', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2018, max: 2100 }), (year) => {
        expect(inOrder(defaultMilestones(year)).ok).toBe(true);
      }),
    );
    expect(defaultMilestones(2026).DEMONSTRATION_DUE).toBe('2027-01-15');
  });

  it('refuses dates out of order', () => {
    const dates = { ...defaultMilestones(2026), PLAN_ISSUED: '2026-03-30' };
    expect(code(inOrder(dates))).toBe('CAMPAIGN_DATES_ORDER');
  });

  it('checks four times and reports three times (G5)', () => {
    const periods = periodsOf(2026);
    expect(periods.map((period) => period.endsOn)).toEqual(['2026-03-31', '2026-06-30', '2026-09-30', '2026-12-31']);
    expect(periods.filter((period) => period.reportDueOn !== null)).toHaveLength(3);
    for (const { startsOn, selfDueOn, reportDueOn, endsOn } of periods) {
      expect([startsOn, selfDueOn, reportDueOn ?? endsOn, endsOn]).toEqual(
        [startsOn, selfDueOn, reportDueOn ?? endsOn, endsOn].sort(),
      );
    }
  });

  it.each([
    ['OPEN', '2026-10-01', 'ok'],
    ['OPEN', '2026-09-30', 'PERIOD_NOT_STARTED'],
    ['CLOSED', '2026-10-01', 'PERIOD_CLOSED'],
  ] as const)('a period %s on %s: %s', (state, today, expected) => {
    expect(code(isPeriodOpen({ state, startsOn: '2026-10-01' }, today))).toBe(expected);
  });
});

describe('stages', () => {
  it('are all reached, one after the other', () => {
    expect([...reachable(CAMPAIGN_FLOW, 'DRAFT')]).toEqual([...CAMPAIGN_STAGES]);
    expect(hasReached('BUILD', 'PLAN')).toBe(true);
    expect(hasReached('PLAN', 'BUILD')).toBe(false);
  });

  it.each([
    ['DRAFT', 'SURVEY', null, 'ok'],
    ['DRAFT', 'BUILD', null, 'CAMPAIGN_STAGE_ORDER'],
    ['CLOSED', 'TITLE', '更正', 'ok'],
    ['CLOSED', 'TITLE', ' ', 'CAMPAIGN_REASON_MISSING'],
    ['PLAN', 'SURVEY', null, 'CAMPAIGN_REASON_MISSING'],
    ['PLAN', 'PLAN', '再来', 'CAMPAIGN_STAGE_ORDER'],
  ] as const)('%s to %s (%s): %s', (from, to, reason, expected) =>
    expect(code(mayGoTo(from, to, reason))).toBe(expected),
  );
});

describe('the roll', () => {
  const branch = { level: 'BRANCH', foundedOn: '2020-06-01', dissolvedOn: null, exempt: false } as const;
  it.each([
    ['an old branch', {}, null],
    ['a year old to the day', { foundedOn: '2025-03-31' }, null],
    ['a day short of a year', { foundedOn: '2025-04-01' }, 'TOO_YOUNG'],
    ['exempt', { exempt: true }, 'EXEMPT'],
    ['dissolved that day', { dissolvedOn: '2026-03-31' }, 'DISSOLVED'],
    ['dissolved later', { dissolvedOn: '2026-04-01' }, null],
    ['a committee', { level: 'COMMITTEE' }, 'NOT_BRANCH'],
  ] as const)('%s: %s', (_, change, expected) => {
    const facts = { ...branch, ...change };
    expect(rollExclusion(facts, { rollOn: '2026-03-31' })).toBe(expected);
  });
});

describe('targets', () => {
  it.each([
    [45, 50, 'CAMPAIGN_TARGET_TOO_LOW'],
    [50, 50, 'ok'],
    [60, 50, 'ok'],
    [10, null, 'ok'],
  ] as const)('%i%% under %s: %s', (percent, above, expected) =>
    expect(code(mayTarget(percent, above))).toBe(expected),
  );

  it.each([
    [{ percent: 60, organPercent: 50 }, null, 'ok'],
    [{ percent: 10, organPercent: 49 }, null, 'CAMPAIGN_TARGET_TOO_LOW'],
    [{ percent: 55, organPercent: 60 }, { percent: 50, organPercent: 60 }, 'ok'],
    [{ percent: 45, organPercent: 60 }, { percent: 50, organPercent: 60 }, 'CAMPAIGN_TARGET_TOO_LOW'],
    [{ percent: 55, organPercent: 59 }, { percent: 50, organPercent: 60 }, 'CAMPAIGN_TARGET_TOO_LOW'],
  ] as const)('%j under %j: %s', (target, above, expected) =>
    expect(code(maySetTargets(target, above))).toBe(expected),
  );
});
