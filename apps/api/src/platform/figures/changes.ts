import type { FigureKey } from '@zhibu/rules';
import { refusal } from '../refusal.ts';
import type { Run } from '../work/rows.ts';

/**
 * Figures (DESIGN §3). A measure of an organization changes by appended rows; nobody updates a shared row while writing.
 * `figure_change` holds what is not folded yet, `figure_total` the running total of every organization (its subtree
 * included) on each day on which it changed, and once more under the day `LIVE`.
 *
 * `editionId` 0 holds stocks (branches, members); a period's figures have an edition of their own, which is frozen when
 * the period closes: later moves do not touch it, and reopening makes a new one. What an edition counts for those above
 * its leader stands in the group of the quarter (see `route.ts`).
 */
export type FigureChange = {
  organizationId: string;
  measure: FigureKey;
  delta: number;
  day: string;
  editionId?: string | null;
};

/** The day under which the latest total stands, so that a live read touches one row a measure. */
export const LIVE = '9999-12-31';

/** Measures that begin with this may change on days to come (an item falls due); they are read as of today. */
export const TIMED = 'due.';

/**
 * What an organization that is not a branch counted itself in an edition is kept beside its total under `~measure`:
 * reopening the edition counts every organization's own again. It is nobody's figure. (A branch has nothing below it:
 * its total is its own.)
 */
export const OWN = '~';

const CHUNK = 500;

/**
 * A frozen edition keeps its figures (DESIGN §3): whoever counts into one comes too late. The lock is shared, so writers
 * do not wait for one another; whoever freezes waits for those who have counted.
 */
const openGroups = async (run: Run, changes: readonly FigureChange[]): Promise<Map<string, string>> => {
  const ids = [...new Set(changes.map((change) => change.editionId ?? '0'))].filter((id) => id !== '0');
  if (ids.length === 0) return new Map();
  const editions = await run<{ id: string | number; groupId: string | number | null; frozenOn: string | null }[]>(
    `SELECT id, groupId, frozenOn FROM figure_edition WHERE id IN (${ids.map(() => '?').join(', ')}) LOCK IN SHARE MODE`,
    ids,
  );
  if (editions.some((edition) => edition.frozenOn !== null)) throw refusal('PERIOD_CLOSED');
  return new Map(editions.map(({ id, groupId }) => [String(id), String(groupId)]));
};

export const writeFigureChanges = async (run: Run, changes: readonly FigureChange[]): Promise<void> => {
  const groups = await openGroups(run, changes);
  const merged = new Map<string, FigureChange>();
  for (const change of changes) {
    const key = [change.organizationId, change.editionId ?? 0, change.day, change.measure].join(' ');
    const known = merged.get(key);
    merged.set(key, known ? { ...known, delta: known.delta + change.delta } : change);
  }
  const rows = [...merged.values()].filter((change) => change.delta !== 0);
  for (let i = 0; i < rows.length; i += CHUNK) {
    const chunk = rows.slice(i, i + CHUNK);
    await run(
      `INSERT INTO figure_change (organizationId, editionId, groupId, day, measure, delta) VALUES ${chunk.map(() => '(?, ?, ?, ?, ?, ?)').join(', ')}`,
      chunk.flatMap((c) => [
        c.organizationId,
        c.editionId ?? 0,
        groups.get(c.editionId ?? '0') ?? 0,
        c.day,
        c.measure,
        c.delta,
      ]),
    );
  }
};
