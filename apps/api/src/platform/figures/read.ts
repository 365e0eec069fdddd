import type { Run } from '../work/rows.ts';
import { LIVE, OWN, TIMED } from './changes.ts';

/** Measure → total of one organization, its subtree included. */
export type Figures = Map<string, number>;

export type FigureQuery = {
  /** Organizations whose figures are wanted (a page of at most 100). */
  organizationIds: readonly string[];
  /** Editions besides the stocks: those of the periods and campaigns above, and the groups of the quarter and the year. */
  editionIds: readonly string[];
  today: string;
  /** A day in the past: the figures, and the tree, as they were at its end. */
  asOf?: string | null;
};

type FigureRow = { organizationId: string | number; measure: string; total: number | string };

const marks = (list: readonly unknown[]) => list.map(() => '?').join(', ');

/** Every series has a row under LIVE: from it one step into the index finds the total of the day. */
const TOTAL_ON = `(
    SELECT x.total FROM figure_total x
    WHERE x.organizationId = l.organizationId AND x.editionId = l.editionId AND x.measure = l.measure AND x.day <= ?
    ORDER BY x.day DESC LIMIT 1
  )`;

/** What is folded: one row a measure. Live, the row says it; a timed measure (due by …) is read as of today even then. */
const FOLDED = (orgs: string, editions: string, asOf: boolean) => `
  SELECT l.organizationId, l.measure,
    ${asOf ? TOTAL_ON : `CASE WHEN l.measure LIKE '${TIMED}%' THEN ${TOTAL_ON} ELSE l.total END`} AS total
  FROM figure_total l
  WHERE l.organizationId IN (${orgs}) AND l.editionId IN (${editions}) AND l.day = '${LIVE}'`;

/** What is not folded yet counts for whoever stands above its organization (on that day). */
const UNFOLDED = (orgs: string, editions: string, asOf: boolean) =>
  asOf
    ? `SELECT s.organizationId, c.measure, c.delta AS total FROM figure_change c
       INNER JOIN organization_path p ON p.organizationId = c.organizationId AND p.fromOn <= ? AND p.toOn > ?
       INNER JOIN organization_path s ON s.organizationId IN (${orgs}) AND s.fromOn <= ? AND s.toOn > ? AND p.path LIKE CONCAT(s.path, '%')
       WHERE c.groupId IN (${editions}) AND c.day <= ?`
    : `SELECT s.id AS organizationId, c.measure, c.delta AS total FROM figure_change c
       INNER JOIN organization o ON o.id = c.organizationId
       INNER JOIN organization s ON s.id IN (${orgs}) AND o.path LIKE CONCAT(s.path, '%')
       WHERE c.groupId IN (${editions}) AND c.day <= ?`;

/**
 * Folded and unfolded in one statement, so in one snapshot: exact to the last committed write, whatever is being folded
 * at this moment. The cost depends on the number of organizations asked for, not on the size of their subtrees.
 */
export const readFigures = async (run: Run, query: FigureQuery): Promise<Map<string, Figures>> => {
  const { organizationIds: ids, today, asOf } = query;
  if (ids.length === 0) return new Map();
  const editions = ['0', ...query.editionIds];
  const [o, e] = [marks(ids), marks(editions)];
  const past = Boolean(asOf);
  const day = asOf || today;
  const unfolded = past ? [day, day, ...ids, day, day, ...editions, day] : [...ids, ...editions, day];
  const rows = await run<FigureRow[]>(`${FOLDED(o, e, past)} UNION ALL ${UNFOLDED(o, e, past)}`, [
    day,
    ...ids,
    ...editions,
    ...unfolded,
  ]);
  const figures = new Map<string, Figures>(ids.map((id) => [id, new Map()]));
  for (const { organizationId, measure, total } of rows) {
    if (measure.startsWith(OWN)) continue;
    const own = figures.get(String(organizationId))!;
    own.set(measure, (own.get(measure) ?? 0) + Number(total ?? 0));
  }
  return figures;
};
