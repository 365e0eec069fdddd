import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { APPLICATION_STATES } from '../application/index.ts';
import { tierFor } from '../assessment/index.ts';
import { BRANCH_TYPES, ORGANIZATION_LEVELS } from '../organization/index.ts';
import { RESPONSIBILITY_STATES } from '../responsibility/index.ts';
import {
  type Contribution,
  derive,
  difference,
  MAX_MEASURE_KEY,
  MEASURE_KEYS,
  measureOf,
  ofApplication,
  ofAssessment,
  ofDuty,
  ofOrganization,
  sum,
  weakCriteria,
} from './index.ts';

describe('measures', () => {
  it('have keys that fit their column', () => {
    for (const key of [...MEASURE_KEYS, 'criterion.fail.JG-A1']) {
      expect(key).toMatch(/^[A-Za-z0-9._-]+$/);
      expect(key.length).toBeLessThanOrEqual(MAX_MEASURE_KEY);
      expect(measureOf(key)).not.toBeNull();
    }
  });

  it.each(['', 'toString', 'criterion.fail.', 'rating.star.7', 'organization.PARTY_GROUP'])(
    '%s counts nothing',
    (key) => {
      expect(measureOf(key)).toBeNull();
    },
  );

  it('of ratings open the rows of the roll alone: who was taken off it is counted in none', () => {
    const ratings = [...MEASURE_KEYS, 'criterion.fail.A01'].flatMap((key) => measureOf(key) ?? []);
    for (const { rows } of ratings.filter(({ rows }) => rows.list === 'assessments'))
      expect(rows.filter).toMatchObject({ due: true });
  });

  it('open rows no other measure of the same unit opens', () => {
    const rows = MEASURE_KEYS.map((key) =>
      JSON.stringify([measureOf(key)?.rows, measureOf(key)?.unit, key.startsWith('member') ? key : '']),
    );
    expect(new Set(rows).size).toBe(rows.length);
  });
});

describe('contributions', () => {
  const branch = {
    level: 'BRANCH',
    type: 'ORGAN',
    fullMembers: 12,
    probationaryMembers: 0,
    dissolved: false,
  } as const;
  it.each([
    [
      'a branch',
      branch,
      { 'organization.total': 1, 'organization.BRANCH': 1, 'branch.type.ORGAN': 1, 'member.full': 12 },
    ],
    ['a dissolved one', { ...branch, dissolved: true }, {}],
    [
      'a committee',
      { ...branch, level: 'COMMITTEE', type: null, fullMembers: 0 },
      { 'organization.total': 1, 'organization.COMMITTEE': 1 },
    ],
    ['a Party group', { ...branch, level: 'PARTY_GROUP', type: null }, {}],
  ] as const)('%s', (_, facts, expected) => expect(ofOrganization(facts)).toEqual(expected));

  const rating = { stars: 5, tier: 'ADVANCED', results: { A01: 'PASS', D03: 'FAIL', D04: 'NA' } } as const;
  it.each([
    ['not rated', { rating: null, selfStars: null, starsBefore: null, tierBefore: null }, { 'rating.due': 1 }],
    [
      'self-checked',
      { rating: null, selfStars: 6, starsBefore: 4, tierBefore: 'MIDDLE' },
      { 'rating.due': 1, 'rating.self.star.6': 1 },
    ],
    [
      'rated lower than it thought, higher than before',
      { rating, selfStars: 6, starsBefore: 4, tierBefore: 'MIDDLE' },
      {
        'rating.due': 1,
        'rating.self.star.6': 1,
        'rating.star.5': 1,
        'rating.tier.ADVANCED': 1,
        'rating.flow.MIDDLE.ADVANCED': 1,
        'rating.divergent': 1,
        'rating.up': 1,
        'criterion.fail.D03': 1,
      },
    ],
    [
      'rated without self-check, fallen to weak',
      { rating: { stars: 2, tier: 'LAGGING', results: {} }, selfStars: null, starsBefore: 3, tierBefore: 'MIDDLE' },
      {
        'rating.due': 1,
        'rating.star.2': 1,
        'rating.tier.LAGGING': 1,
        'rating.flow.MIDDLE.LAGGING': 1,
        'rating.weak': 1,
        'rating.down': 1,
      },
    ],
    [
      'for the first time',
      { rating: { stars: 3, tier: 'MIDDLE', results: {} }, selfStars: 3, starsBefore: null, tierBefore: null },
      {
        'rating.due': 1,
        'rating.self.star.3': 1,
        'rating.star.3': 1,
        'rating.tier.MIDDLE': 1,
        'rating.flow.FIRST.MIDDLE': 1,
      },
    ],
  ] as const)('%s', (_, facts, expected) => expect(ofAssessment({ due: true, ...facts })).toEqual(expected));

  it.each([
    [ofDuty('OPEN'), { 'responsibility.total': 1, 'responsibility.open': 1 }],
    [ofDuty('DONE'), { 'responsibility.total': 1, 'responsibility.done': 1 }],
    [ofDuty('CANCELLED'), {}],
    [ofApplication('SUBMITTED'), { 'application.SUBMITTED': 1 }],
    [ofApplication('FILED'), { 'application.FILED': 1, 'standing.accepted': 1 }],
  ])('%j', (contribution, expected) => expect(contribution).toEqual(expected));

  it('are made of known measures only', () => {
    const any: Contribution[] = [
      ...ORGANIZATION_LEVELS.flatMap((level) => BRANCH_TYPES.map((type) => ofOrganization({ ...branch, level, type }))),
      ...[0, 1, 2, 3, 4, 5, 6].map((stars) =>
        ofAssessment({
          due: true,
          rating: { stars, tier: tierFor(stars), results: { A01: 'FAIL' } },
          selfStars: stars,
          starsBefore: 3,
          tierBefore: 'MIDDLE',
        }),
      ),
      ...RESPONSIBILITY_STATES.map(ofDuty),
      ...APPLICATION_STATES.map(ofApplication),
    ];
    for (const key of any.flatMap((each) => Object.keys(each))) expect(measureOf(key), key).not.toBeNull();
  });
});

describe('exactness', () => {
  const state = fc.constantFrom(...RESPONSIBILITY_STATES);
  const change = fc.record({ row: fc.nat(9), to: state });

  it('deltas added up are the recount, after any changes in any order', () => {
    fc.assert(
      fc.property(
        fc.array(state, { minLength: 10, maxLength: 10 }),
        fc.array(change, { maxLength: 40 }),
        (rows, changes) => {
          const now = [...rows];
          const deltas = now.map(ofDuty);
          for (const { row, to } of changes) {
            deltas.push(difference(ofDuty(now[row]!), ofDuty(to)));
            now[row] = to;
          }
          expect(sum(deltas)).toEqual(sum(now.map(ofDuty)));
        },
      ),
    );
  });

  it('nothing changed, nothing written', () => {
    const filed = ofApplication('FILED');
    expect(difference(filed, filed)).toEqual({});
    expect(difference({}, filed)).toEqual({ 'application.FILED': 1, 'standing.accepted': 1 });
    expect(difference(filed, {})).toEqual({ 'application.FILED': -1, 'standing.accepted': -1 });
  });
});

describe('derive', () => {
  it('has no rate of nothing', () => {
    const nothing = derive({});
    expect([
      nothing.acceptanceRate,
      nothing.coverageRate,
      nothing.visitRate,
      nothing.weakRate,
      nothing.divergenceRate,
      nothing.dutyDoneRate,
    ]).toEqual([null, null, null, null, null, null]);
    expect(nothing.starDistribution).toEqual([0, 0, 0, 0, 0, 0, 0]);
  });

  it('reads the figures of a page from the totals', () => {
    const totals = {
      'organization.BRANCH': 10,
      'member.full': 200,
      'member.probationary': 3,
      'due.contact.covered': 8,
      'rating.due': 9,
      'rating.star.6': 1,
      'rating.star.2': 3,
      'rating.weak': 3,
      'rating.divergent': 1,
      'visit.branches': 6,
      'campaign.due': 8,
      'standing.accepted': 2,
      'responsibility.total': 4,
      'responsibility.done': 1,
    };
    expect(derive(totals)).toMatchObject({
      branches: 10,
      members: 203,
      rated: 4,
      unrated: 5,
      starDistribution: [0, 0, 3, 0, 0, 0, 1],
      weakRate: 0.75,
      divergenceRate: 0.25,
      acceptanceRate: 0.25,
      coverageRate: 0.8,
      uncovered: 2,
      visitRate: 0.6,
      unvisited: 4,
      dutyDoneRate: 0.25,
    });
  });

  it('ranks weak criteria, never branches', () => {
    const totals = {
      'criterion.fail.D03': 9,
      'criterion.fail.B02': 4,
      'criterion.fail.A04': 4,
      'criterion.fail.C01': 0,
      'rating.star.4': 20,
    };
    expect(weakCriteria(totals)).toEqual([
      { code: 'D03', failed: 9, rate: 0.45 },
      { code: 'A04', failed: 4, rate: 0.2 },
      { code: 'B02', failed: 4, rate: 0.2 },
    ]);
    expect(weakCriteria(totals, 1).map((each) => each.code)).toEqual(['D03']);
  });
});
