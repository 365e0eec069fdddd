import { ancestorsOf } from '@zhibu/rules';
import type { Run } from '../work/rows.ts';
import { applyPoints, type Point } from './apply.ts';
import { LIVE, OWN } from './changes.ts';
import { foldAll, lockFigures } from './fold.ts';

/** Where an organization stood from `fromOn` until, not on, `toOn`. */
export type Place = { fromOn: string; toOn: string; path: string };

type TotalRow = { editionId: string | number; measure: string; day: string; total: number | string };
type Step = Omit<Point, 'organizationId'>;

/** The first thing a move does: alone with the figures, and nothing left unfolded. */
export const beginMove = async (run: Run): Promise<void> => {
  await lockFigures(run);
  await foldAll(run);
};

/** The changes of an organization's totals, by series, in the order of days. Frozen editions are left out. */
const stepsOf = async (run: Run, organizationId: string): Promise<Step[][]> => {
  const rows = await run<TotalRow[]>(
    `SELECT editionId, measure, day, total FROM figure_total
     WHERE organizationId = ? AND day < ? AND measure NOT LIKE '${OWN}%'
       AND editionId NOT IN (SELECT id FROM figure_edition WHERE frozenOn IS NOT NULL)
     ORDER BY editionId, measure, day`,
    [organizationId, LIVE],
  );
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
const during = (steps: readonly Step[], { fromOn, toOn }: Place): Step[] => {
  const head = steps[0]!;
  const standing = sum(steps.filter((step) => step.day <= fromOn));
  const within = steps.filter((step) => step.day > fromOn && step.day < toOn);
  const ends = toOn === LIVE ? [] : [{ ...head, day: toOn, delta: -(standing + sum(within)) }];
  return [{ ...head, day: fromOn, delta: standing }, ...within, ...ends];
};

const pointsAbove = (series: readonly Step[][], places: readonly Place[], sign: 1 | -1): Point[] =>
  places.flatMap((place) =>
    series
      .flatMap((steps) => during(steps, place))
      .flatMap((step) =>
        ancestorsOf(place.path)
          .slice(0, -1)
          .map((organizationId) => ({ ...step, organizationId, delta: sign * step.delta })),
      ),
  );

/**
 * An organization with all below it leaves the ancestors of its old places and joins those of the new ones; both lists
 * begin on the day of the move, and what it counted before that day stays where it was. Called after `beginMove`.
 */
export const moveFigures = async (
  run: Run,
  organizationId: string,
  before: readonly Place[],
  after: readonly Place[],
): Promise<void> => {
  const series = await stepsOf(run, organizationId);
  await applyPoints(run, [...pointsAbove(series, before, -1), ...pointsAbove(series, after, 1)]);
};
