import type { Run } from '../work/rows.ts';
import { foldAll, lockFigures } from './fold.ts';

/** Opens the figures of a period (or a campaign); the caller keeps the id with it. */
export const openEdition = async (run: Run, now: Date): Promise<string> => {
  const { insertId } = await run<{ insertId: number }>('INSERT INTO figure_edition (openedAt) VALUES (?)', [now]);
  return String(insertId);
};

/** From now on these figures keep the tree they have: later moves leave them alone (DESIGN §3, history). */
export const freezeEdition = async (run: Run, editionId: string, day: string): Promise<void> => {
  await lockFigures(run);
  await foldAll(run);
  await run('UPDATE figure_edition SET frozenOn = ? WHERE id = ? AND frozenOn IS NULL', [day, editionId]);
};

/**
 * Reopening makes a new edition: every branch's own totals are counted again under the tree of today; the frozen edition
 * stays as it was.
 */
export const reopenEdition = async (run: Run, editionId: string, now: Date, day: string): Promise<string> => {
  await lockFigures(run);
  await foldAll(run);
  const fresh = await openEdition(run, now);
  await run(
    `INSERT INTO figure_change (organizationId, editionId, day, measure, delta)
     SELECT f.organizationId, ?, ?, f.measure, f.total FROM figure_total f
     INNER JOIN organization o ON o.id = f.organizationId AND o.level = 'BRANCH'
     WHERE f.editionId = ? AND f.day = '9999-12-31' AND f.total <> 0`,
    [fresh, day, editionId],
  );
  return fresh;
};
