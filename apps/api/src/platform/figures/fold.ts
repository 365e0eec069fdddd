import { ancestorsOf } from '@zhibu/rules';
import type { Run } from '../work/rows.ts';
import { applyPoints, type Point } from './apply.ts';
import { LIVE } from './changes.ts';

type ChangeRow = {
  id: number | string;
  organizationId: string | number;
  editionId: string | number;
  day: string;
  measure: string;
  delta: number;
};
type PathRow = { organizationId: string | number; path: string; fromOn: string; toOn: string };

/**
 * Folding and moving exclude each other: both begin by changing this one row. On a cluster the second one fails its
 * certification and is run again.
 */
export const lockFigures = async (run: Run): Promise<void> => {
  await run("UPDATE lease SET turn = turn + 1 WHERE name = 'figures'");
};

/** A change counts for the ancestors its organization had on that day, and follows it when it moves later on. */
const pointsOf = (change: ChangeRow, paths: readonly PathRow[]): Point[] => {
  const head = { editionId: String(change.editionId), measure: change.measure };
  const points: Point[] = [];
  for (const [i, { path, fromOn, toOn }] of paths.entries()) {
    if (toOn <= change.day) continue;
    // a change dated before the organization's first day counts from that day's tree
    const start = i === 0 || fromOn < change.day ? change.day : fromOn;
    for (const organizationId of ancestorsOf(path)) {
      points.push({ ...head, organizationId, day: start, delta: Number(change.delta) });
      if (toOn !== LIVE) points.push({ ...head, organizationId, day: toOn, delta: -Number(change.delta) });
    }
  }
  return points;
};

const mergePoints = (points: readonly Point[]): Point[] => {
  const merged = new Map<string, Point>();
  for (const point of points) {
    const key = `${point.organizationId} ${point.editionId} ${point.measure} ${point.day}`;
    const known = merged.get(key);
    merged.set(key, known ? { ...known, delta: known.delta + point.delta } : point);
  }
  return [...merged.values()].filter((point) => point.delta !== 0);
};

/** Folds up to `most` changes; returns how many. Runs in a transaction. */
export const foldFigures = async (run: Run, most = 2_000): Promise<number> => {
  await lockFigures(run);
  const changes = await run<ChangeRow[]>(
    'SELECT id, organizationId, editionId, day, measure, delta FROM figure_change ORDER BY id LIMIT ?',
    [most],
  );
  if (changes.length === 0) return 0;
  const ids = [...new Set(changes.map((c) => String(c.organizationId)))];
  const rows = await run<PathRow[]>(
    `SELECT organizationId, path, fromOn, toOn FROM organization_path WHERE organizationId IN (${ids.map(() => '?').join(', ')}) ORDER BY organizationId, fromOn`,
    ids,
  );
  const paths = Map.groupBy(rows, (row) => String(row.organizationId));
  await applyPoints(run, mergePoints(changes.flatMap((c) => pointsOf(c, paths.get(String(c.organizationId)) ?? []))));
  await run(
    `DELETE FROM figure_change WHERE id IN (${changes.map(() => '?').join(', ')})`,
    changes.map((c) => c.id),
  );
  return changes.length;
};

/** Folds everything there is: before a move, whose arithmetic starts from the totals. */
export const foldAll = async (run: Run): Promise<void> => {
  while ((await foldFigures(run)) > 0);
};
