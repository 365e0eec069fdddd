import type { Run } from '../work/rows.ts';
import { applyPoints, type Point } from './apply.ts';
import { LIVE, OWN } from './changes.ts';
import { routed } from './route.ts';

type ChangeRow = {
  id: number | string;
  organizationId: string | number;
  editionId: string | number;
  groupId: string | number;
  leaderId: string | number | null;
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

const editionOf = ({ editionId, groupId, leaderId }: ChangeRow) => ({
  editionId: String(editionId),
  groupId: String(groupId),
  leaderId: leaderId === null ? null : String(leaderId),
});

/** A change counts for the ancestors its organization had on that day, and follows it when it moves later on. */
const pointsOf = (change: ChangeRow, paths: readonly PathRow[]): Point[] => {
  const delta = Number(change.delta);
  const points: Point[] = [];
  for (const { path, fromOn, toOn } of paths) {
    if (toOn <= change.day) continue;
    // what is dated before the organization's first day counts from that day on
    const start = [fromOn, change.day].sort()[1]!;
    for (const to of routed(editionOf(change), path)) {
      points.push({ ...to, measure: change.measure, day: start, delta });
      if (toOn !== LIVE) points.push({ ...to, measure: change.measure, day: toOn, delta: -delta });
    }
  }
  return [...points, ...ownPoints(change, paths)];
};

const ownPoints = (change: ChangeRow, paths: readonly PathRow[]): Point[] => {
  if (Number(change.editionId) === 0 || paths[0]?.level === 'BRANCH') return [];
  const place = paths.find(({ toOn }) => toOn > change.day);
  const own = place && routed(editionOf(change), place.path).at(-1);
  return own ? [{ ...own, measure: OWN + change.measure, day: change.day, delta: Number(change.delta) }] : [];
};

/** Folds up to `most` changes; returns how many. Runs in a transaction. */
export const foldFigures = async (run: Run, most = 2_000): Promise<number> => {
  await lockFigures(run);
  const changes = await run<ChangeRow[]>(
    `SELECT c.id, c.organizationId, c.editionId, c.groupId, e.leaderId, c.day, c.measure, c.delta
     FROM figure_change c LEFT JOIN figure_edition e ON e.id = c.editionId ORDER BY c.id LIMIT ?`,
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
