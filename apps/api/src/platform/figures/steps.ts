import type { Point } from './apply.ts';
import { LIVE } from './changes.ts';

/** Where an organization stood from `fromOn` until, not on, `toOn`. */
export type Place = { fromOn: string; toOn: string; path: string };

/** One change of a running total. */
export type Step = Omit<Point, 'organizationId'>;

export type Total = { editionId: string | number; measure: string; day: string; total: number | string };

/** Running totals (in the order of days) as changes, series by series. */
export const stepsOfSeries = (rows: readonly Total[]): Step[][] => {
  const series = Map.groupBy(rows, (row) => `${row.editionId} ${row.measure}`);
  return [...series.values()].map((totals) =>
    totals.map(({ editionId, measure, day, total }, i) => ({
      editionId: String(editionId),
      measure,
      day,
      delta: Number(total) - Number(totals[i - 1]?.total ?? 0),
    })),
  );
};

const sum = (steps: readonly Step[]): number => steps.reduce((total, step) => total + step.delta, 0);

/** What one series adds to whatever stands above it while it stands there: all of it at first, nothing afterwards. */
export const during = (steps: readonly Step[], { fromOn, toOn }: Place): Step[] => {
  const head = steps[0]!;
  const standing = sum(steps.filter((step) => step.day <= fromOn));
  const within = steps.filter((step) => step.day > fromOn && step.day < toOn);
  const ends = toOn === LIVE ? [] : [{ ...head, day: toOn, delta: -(standing + sum(within)) }];
  return [{ ...head, day: fromOn, delta: standing }, ...within, ...ends];
};
