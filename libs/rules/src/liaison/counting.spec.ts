import { expect, it } from 'vitest';
import { visitSteps } from './index.ts';

const totalOn = (visits: readonly string[], dissolvedOn: string | null, measure: string, day: string): number =>
  visitSteps(visits, dissolvedOn)
    .filter((step) => step.measure === measure && step.day <= day)
    .reduce((sum, step) => sum + step.delta, 0);

it.each([
  [[], null, '2026-12-31', 0, 0],
  [['2026-11-20', '2026-10-08'], null, '2026-10-07', 0, 0],
  [['2026-11-20', '2026-10-08'], null, '2026-10-08', 1, 1],
  [['2026-11-20', '2026-10-08'], null, '2026-12-31', 1, 2],
  [['2026-10-08'], '2026-11-01', '2026-10-31', 1, 1],
  [['2026-10-08'], '2026-11-01', '2026-11-01', 0, 1],
  // recorded late: the branch was dissolved before its first visit of the period
  [['2026-10-08'], '2026-10-01', '2026-12-31', 0, 1],
] as const)('%j, dissolved %s: by %s %i branches, %i visits', (visits, dissolvedOn, day, branches, count) => {
  expect(totalOn(visits, dissolvedOn, 'visit.branches', day)).toBe(branches);
  expect(totalOn(visits, dissolvedOn, 'visit.count', day)).toBe(count);
});
