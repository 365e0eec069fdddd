import { ancestorsOf } from '@zhibu/rules';
import type { Run } from '../work/rows.ts';
import { applyPoints, type Point } from './apply.ts';
import { LIVE, OWN } from './changes.ts';

type ChangeRow = {
  id: number | string;
  organizationId: string | number;
  editionId: string | number;
  day: string;
  measure: string;
  delta: number;
};
type PathRow = { organizationId: string | number; path: string; fromOn: string; toOn: string; level: string };

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
  const delta = Number(change.delta);
  const points: Point[] = [];
  for (const { path, fromOn, toOn } of paths) {
    if (toOn <= change.day) continue;
    // what is dated before the organization's first day counts from that day on
    const start = [fromOn, change.day].sort()[1]!;
    for (const organizationId of ancestorsOf(path)) {
      points.push({ ...head, organizationId, day: start, delta });
      if (toOn !== LIVE) points.push({ ...head, organizationId, day: toOn, delta: -delta });
    }
  }
  return [...points, ...ownPoints(change, paths)];
};

const ownPoints = (
  { organizationId, editionId, measure, day, delta }: ChangeRow,
  paths: readonly PathRow[],
): Point[] =>
  Number(editionId) === 0 || paths[0]?.level === 'BRANCH'
    ? []
    : [
        {
          organizationId: String(organizationId),
          editionId: String(editionId),
          measure: OWN + measure,
          day,
          delta: Number(delta),
        },
      ];

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
    `SELECT p.organizationId, p.path, p.fromOn, p.toOn, o.level FROM organization_path p
     INNER JOIN organization o ON o.id = p.organizationId
     WHERE p.organizationId IN (${ids.map(() => '?').join(', ')}) ORDER BY p.organizationId, p.fromOn`,
    ids,
  );
  const paths = Map.groupBy(rows, (row) => String(row.organizationId));
  await applyPoints(
    run,
    changes.flatMap((c) => pointsOf(c, paths.get(String(c.organizationId)) ?? [])),
  );
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
