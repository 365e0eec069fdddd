import { describe, expect, it } from 'vitest';
import { ANNEX_TABLES, type AnnexTable, columnsFor, partsOfTable } from './annex.columns.ts';
import { anIssue, aTask, someFacts } from './annex.factory.ts';
import { branchProgress, completionOf, starChangeOf } from './annex.facts.ts';
import { addToTally, emptyTally, percentOf } from './annex.tally.ts';
import type { AnnexFacts } from './annex.types.ts';

const applied = (state: NonNullable<AnnexFacts['application']>['state']): AnnexFacts['application'] => ({
  id: '41',
  state,
  submittedOn: '2026-12-02',
  acceptedOn: null,
});

describe('progress of a branch (Annex 2)', () => {
  it.each([
    ['nothing done', {}, 'NOT_STARTED'],
    ['an issue nobody took up', { issues: [anIssue()] }, 'NOT_STARTED'],
    ['an issue with a task', { issues: [anIssue({ tasks: [aTask()] })] }, 'IN_PROGRESS'],
    ['a draft application changes nothing', { application: applied('DRAFT') }, 'NOT_STARTED'],
    ['an application handed in', { application: applied('SUBMITTED'), issues: [anIssue()] }, 'AWAITING'],
    [
      'an application returned',
      { application: applied('RETURNED'), issues: [anIssue({ state: 'VERIFIED' })] },
      'IN_PROGRESS',
    ],
    ['accepted', { application: applied('ACCEPTED') }, 'REACHED'],
    ['filed', { application: applied('FILED') }, 'REACHED'],
    ['refused', { application: applied('REFUSED') }, 'NOT_STARTED'],
    ['named earlier', { namedOn: '2025-12-20' }, 'REACHED'],
  ] as const)('%s: %s → %s', (_, values, progress) => {
    expect(branchProgress(someFacts(values))).toBe(progress);
  });
});

describe('completion of an issue (Annex 4)', () => {
  it.each([
    ['OPEN', 0, 'NOT_DONE'],
    ['IN_PROGRESS', 0, 'NOT_DONE'],
    ['IN_PROGRESS', 40, 'PARTLY'],
    ['SUBMITTED', 0, 'PARTLY'],
    ['VERIFIED', 0, 'DONE'],
    ['RELAPSED', 0, 'NOT_DONE'],
    ['RELAPSED', 100, 'PARTLY'],
  ] as const)('%s at %d %% → %s', (state, progressPercent, completion) => {
    expect(completionOf(anIssue({ state, tasks: [aTask({ progressPercent })] }))).toBe(completion);
  });
});

it.each([
  [5, 4, '↑'],
  [3, 4, '↓'],
  [4, 4, '→'],
  [4, null, null],
  [null, 4, null],
] as const)('%s stars after %s: %s', (stars, previous, change) => {
  expect(starChangeOf(stars, previous)).toBe(change);
});

it('a tally counts organs apart, who is not rated in no tier, and who has lists alone for those', () => {
  const tally = emptyTally();
  addToTally(tally, someFacts({ application: applied('ACCEPTED') }));
  addToTally(tally, someFacts({ branch: { type: 'RURAL' }, rating: { stars: 1, tier: 'LAGGING', weak: true } }));
  addToTally(
    tally,
    someFacts({ rating: { stars: null, tier: null, weak: true }, issues: [anIssue({ tasks: [aTask()] })] }),
  );
  const { branch, leaders } = someFacts();
  addToTally(tally, { branch, leaders, issues: [anIssue({ state: 'VERIFIED' })], guidance: [aTask()] });
  expect(tally).toMatchObject({
    branches: 4,
    rated: 2,
    weak: 1,
    reached: 1,
    organs: 2,
    organsReached: 1,
    issues: 2,
    tasks: 2,
    verified: 1,
  });
  expect(tally.stars).toEqual([0, 1, 0, 0, 0, 1, 0]);
  expect(tally.tiers).toEqual({ ADVANCED: 1, MIDDLE: 0, LAGGING: 1 });
});

it.each([
  [1, 3, 33.3],
  [0, 4, 0],
  [0, 0, null],
])('%d of %d is %s %%', (part, whole, percent) => {
  expect(percentOf(part, whole)).toBe(percent);
});

describe.each(Object.keys(ANNEX_TABLES) as AnnexTable[])('the table %s on paper', (table) => {
  it.each([true, false])(
    'stands on a landscape A4, each column in one part, the first ones in all (alone: %s)',
    (alone) => {
      const columns = columnsFor(table, alone);
      const parts = partsOfTable(
        table,
        columns.map(({ key }) => key),
      );
      for (const part of parts) expect(part.reduce((sum, at) => sum + columns[at]!.width, 0)).toBeLessThanOrEqual(135);
      expect(new Set(parts.flat()).size).toBe(columns.length);
      for (const part of parts) expect(part.slice(0, 2)).toEqual([0, 1]);
    },
  );
});
