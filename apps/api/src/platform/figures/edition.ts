import { ancestorsOf } from '@zhibu/rules';
import type { Run } from '../work/rows.ts';
import { applyPoints, type Point } from './apply.ts';
import { LIVE, OWN } from './changes.ts';
import { foldAll, lockFigures } from './fold.ts';
import { groupOf } from './route.ts';
import { during, type Place, type Step, stepsOfSeries } from './steps.ts';

/** Whose figures an edition holds, and of which quarter (year × 10 + its number; a whole year: number 0). */
export type EditionOf = { leaderId: string; quarter: number };

/** Opens the figures of a period (or a campaign); the caller keeps the id with it. */
export const openEdition = async (run: Run, now: Date, { leaderId, quarter }: EditionOf): Promise<string> => {
  const { insertId } = await run<{ insertId: number }>(
    'INSERT INTO figure_edition (openedAt, leaderId, groupId) VALUES (?, ?, ?)',
    [now, leaderId, groupOf(quarter)],
  );
  return String(insertId);
};

/** From now on these figures keep the tree they have: later moves leave them alone (DESIGN §3, history). */
export const freezeEdition = async (run: Run, editionId: string, day: string): Promise<void> => {
  await lockFigures(run);
  // first the edition, then what is unfolded: whoever is counting into it has committed by now, or comes too late
  await run('UPDATE figure_edition SET frozenOn = ? WHERE id = ? AND frozenOn IS NULL', [day, editionId]);
  await foldAll(run);
};

export type Frozen = { id: string; leaderId: string; groupId: string; frozenOn: string };

const LEADER_PLACES = `SELECT p.path, p.fromOn, p.toOn FROM organization_path p
  WHERE p.organizationId = ? AND p.fromOn <= ? ORDER BY p.fromOn`;

const LEADER_TOTALS = `SELECT measure, day, total FROM figure_total
  WHERE organizationId = ? AND editionId = ? AND day < '${LIVE}' AND measure NOT LIKE '${OWN}%' ORDER BY measure, day`;

type TotalRow = { measure: string; day: string; total: number | string };

/**
 * What a frozen edition has handed up to the group of its quarter, place by place: its leader's own totals, while the
 * leader stood there; since the day it was frozen they stay where they were.
 */
export const handedUp = async (run: Run, { id, leaderId, groupId, frozenOn }: Frozen) => {
  const rows = await run<TotalRow[]>(LEADER_TOTALS, [leaderId, id]);
  const series = stepsOfSeries(rows.map((row) => ({ ...row, editionId: groupId })));
  const places = await run<Place[]>(LEADER_PLACES, [leaderId, frozenOn]);
  return places.map((place, i) => {
    const kept = i === places.length - 1 ? { ...place, toOn: LIVE } : place;
    return { path: place.path, steps: series.flatMap((steps): Step[] => during(steps, kept)) };
  });
};

/** A reopened edition hands nothing up any more: those above count its successor. */
const takeBack = async (run: Run, edition: Frozen): Promise<void> => {
  const points = (await handedUp(run, edition)).flatMap(({ path, steps }) =>
    ancestorsOf(path)
      .slice(0, -1)
      .flatMap((organizationId) => steps.map((step): Point => ({ ...step, organizationId, delta: -step.delta }))),
  );
  await applyPoints(run, points);
  await run('UPDATE figure_edition SET groupId = NULL WHERE id = ?', [edition.id]);
};

/** Every organization's own changes, day by day: a branch's totals, and what others kept under `~measure`. */
const OWN_CHANGES = `SELECT f.organizationId, f.day, f.total,
    CASE WHEN f.measure LIKE '${OWN}%' THEN SUBSTRING(f.measure, ${OWN.length + 1}) ELSE f.measure END AS measure,
    COALESCE(LAG(f.total) OVER (PARTITION BY f.organizationId, f.measure ORDER BY f.day), 0) AS previous
  FROM figure_total f INNER JOIN organization o ON o.id = f.organizationId
  WHERE f.editionId = ? AND f.day < '${LIVE}' AND (o.level = 'BRANCH' OR f.measure LIKE '${OWN}%')`;

const FROZEN = `SELECT id, leaderId, groupId, frozenOn FROM figure_edition WHERE id = ? AND frozenOn IS NOT NULL`;

/**
 * Reopening makes a new edition: everything is counted again, on its own day, under the tree as it is known today; the
 * frozen edition stays as it was for its leader and all below it.
 */
export const reopenEdition = async (run: Run, editionId: string, now: Date): Promise<string> => {
  await lockFigures(run);
  await foldAll(run);
  const [frozen] = await run<Frozen[]>(FROZEN, [editionId]);
  if (!frozen) throw new Error(`edition ${editionId} is not frozen`);
  await takeBack(run, frozen);
  const fresh = await openEdition(run, now, { leaderId: frozen.leaderId, quarter: -Number(frozen.groupId) });
  await run(
    `INSERT INTO figure_change (organizationId, editionId, groupId, day, measure, delta)
     SELECT c.organizationId, ?, ?, c.day, c.measure, c.total - c.previous FROM (${OWN_CHANGES}) c WHERE c.total <> c.previous`,
    [fresh, frozen.groupId, editionId],
  );
  return fresh;
};
