import { ancestorsOf } from '@zhibu/rules';
import type { Run } from '../work/rows.ts';
import { applyPoints, type Point } from './apply.ts';
import { LIVE } from './changes.ts';
import { foldAll, lockFigures } from './fold.ts';

type TotalRow = { editionId: string | number; measure: string; day: string; total: number | string };

/** The first thing a move does: alone with the figures, and nothing left unfolded. */
export const beginMove = async (run: Run): Promise<void> => {
  await lockFigures(run);
  await foldAll(run);
};

/** From `day` on: the total on that day, then every later change. Frozen editions are left out. */
const seriesFrom = async (run: Run, organizationId: string, day: string): Promise<Omit<Point, 'organizationId'>[]> => {
  const rows = await run<TotalRow[]>(
    `SELECT editionId, measure, day, total FROM figure_total
     WHERE organizationId = ? AND day < ? AND editionId NOT IN (SELECT id FROM figure_edition WHERE frozenOn IS NOT NULL)
     ORDER BY day`,
    [organizationId, LIVE],
  );
  const standing = new Map<string, Omit<Point, 'organizationId'>>();
  const later: Omit<Point, 'organizationId'>[] = [];
  const last = new Map<string, number>();
  for (const row of rows) {
    const key = `${row.editionId} ${row.measure}`;
    const head = { editionId: String(row.editionId), measure: row.measure };
    const total = Number(row.total);
    if (row.day <= day) standing.set(key, { ...head, day, delta: total });
    else later.push({ ...head, day: row.day, delta: total - (last.get(key) ?? 0) });
    last.set(key, total);
  }
  return [...standing.values(), ...later].filter((point) => point.delta !== 0);
};

/**
 * An organization with all below it leaves its old ancestors and joins the new ones from `day` on: what it counted
 * before that day stays where it was. Called after `beginMove`.
 */
export const moveFigures = async (
  run: Run,
  organizationId: string,
  oldPath: string,
  newPath: string,
  day: string,
): Promise<void> => {
  const before = ancestorsOf(oldPath).slice(0, -1);
  const after = ancestorsOf(newPath).slice(0, -1);
  const left = before.filter((id) => !after.includes(id));
  const joined = after.filter((id) => !before.includes(id));
  const series = await seriesFrom(run, organizationId, day);
  await applyPoints(run, [
    ...left.flatMap((id) => series.map((p) => ({ ...p, organizationId: id, delta: -p.delta }))),
    ...joined.flatMap((id) => series.map((p) => ({ ...p, organizationId: id }))),
  ]);
};
