import type { Run } from '../work/rows.ts';
import { LIVE, OWN } from './changes.ts';
import { foldAll, lockFigures } from './fold.ts';

/** Opens the figures of a period (or a campaign); the caller keeps the id with it. */
export const openEdition = async (run: Run, now: Date): Promise<string> => {
  const { insertId } = await run<{ insertId: number }>('INSERT INTO figure_edition (openedAt) VALUES (?)', [now]);
  return String(insertId);
};

/** From now on these figures keep the tree they have: later moves leave them alone (DESIGN §3, history). */
export const freezeEdition = async (run: Run, editionId: string, day: string): Promise<void> => {
  await lockFigures(run);
  // first the edition, then what is unfolded: whoever is counting into it has committed by now, or comes too late
  await run('UPDATE figure_edition SET frozenOn = ? WHERE id = ? AND frozenOn IS NULL', [day, editionId]);
  await foldAll(run);
};

/** Every organization's own changes, day by day: a branch's totals, and what others kept under `~measure`. */
const OWN_CHANGES = `SELECT f.organizationId, f.day, f.total,
    CASE WHEN f.measure LIKE '${OWN}%' THEN SUBSTRING(f.measure, ${OWN.length + 1}) ELSE f.measure END AS measure,
    COALESCE(LAG(f.total) OVER (PARTITION BY f.organizationId, f.measure ORDER BY f.day), 0) AS previous
  FROM figure_total f INNER JOIN organization o ON o.id = f.organizationId
  WHERE f.editionId = ? AND f.day < '${LIVE}' AND (o.level = 'BRANCH' OR f.measure LIKE '${OWN}%')`;

/**
 * Reopening makes a new edition: everything is counted again, on its own day, under the tree as it is known today; the
 * frozen edition stays as it was.
 */
export const reopenEdition = async (run: Run, editionId: string, now: Date, _day?: string): Promise<string> => {
  await lockFigures(run);
  await foldAll(run);
  const fresh = await openEdition(run, now);
  await run(
    `INSERT INTO figure_change (organizationId, editionId, day, measure, delta)
     SELECT c.organizationId, ?, c.day, c.measure, c.total - c.previous FROM (${OWN_CHANGES}) c WHERE c.total <> c.previous`,
    [fresh, editionId],
  );
  return fresh;
};
