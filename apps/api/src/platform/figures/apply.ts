import type { Run } from '../work/rows.ts';
import { LIVE } from './changes.ts';

/** From `day` on, the total of one organization's measure is higher by `delta`. */
export type Point = { organizationId: string; editionId: string; measure: string; day: string; delta: number };

type Series = { head: Omit<Point, 'day' | 'delta'>; totals: Map<string, number>; changed: Set<string> };

const keyOf = (p: { organizationId: string; editionId: string; measure: string }) =>
  `${p.organizationId} ${p.editionId} ${p.measure}`;

const marks = (list: readonly unknown[]) => list.map(() => '?').join(', ');

type TotalRow = {
  organizationId: string | number;
  editionId: string | number;
  measure: string;
  day: string;
  total: number | string;
};

/** The totals on and after `fromDay` (LIVE among them) of the series the points touch. */
const loadSeries = async (run: Run, points: readonly Point[], fromDay: string): Promise<Map<string, Series>> => {
  const series = new Map<string, Series>();
  for (const { organizationId, editionId, measure } of points) {
    const key = keyOf({ organizationId, editionId, measure });
    if (!series.has(key))
      series.set(key, { head: { organizationId, editionId, measure }, totals: new Map(), changed: new Set() });
  }
  const organizations = [...new Set(points.map((p) => p.organizationId))];
  const editions = [...new Set(points.map((p) => p.editionId))];
  for (let i = 0; i < organizations.length; i += 500) {
    const chunk = organizations.slice(i, i + 500);
    const rows = await run<TotalRow[]>(
      `SELECT organizationId, editionId, measure, day, total FROM figure_total
       WHERE organizationId IN (${marks(chunk)}) AND editionId IN (${marks(editions)}) AND day >= ?`,
      [...chunk, ...editions, fromDay],
    );
    for (const row of rows) {
      const key = keyOf({
        organizationId: String(row.organizationId),
        editionId: String(row.editionId),
        measure: row.measure,
      });
      series.get(key)?.totals.set(row.day, Number(row.total));
    }
  }
  return series;
};

const lastBefore = async (
  run: Run,
  { organizationId, editionId, measure }: Series['head'],
  day: string,
): Promise<number> => {
  const [row] = await run<{ total: number | string }[]>(
    'SELECT total FROM figure_total WHERE organizationId = ? AND editionId = ? AND measure = ? AND day < ? ORDER BY day DESC LIMIT 1',
    [organizationId, editionId, measure, day],
  );
  return Number(row?.total ?? 0);
};

/** The total that stood just before `day`. Without later days it is the live one: no look-up is needed. */
const totalBefore = async (run: Run, { head, totals }: Series, day: string): Promise<number> => {
  const days = [...totals.keys()].filter((d) => d !== LIVE).sort();
  const earlier = days.filter((d) => d < day).at(-1);
  if (earlier !== undefined) return totals.get(earlier)!;
  return days.length === 0 ? (totals.get(LIVE) ?? 0) : lastBefore(run, head, day);
};

const addPoint = async (run: Run, series: Series, { day, delta }: Point) => {
  const { totals, changed } = series;
  if (!totals.has(day)) totals.set(day, await totalBefore(run, series, day));
  if (!totals.has(LIVE)) totals.set(LIVE, 0);
  for (const [d, total] of totals) {
    if (d < day) continue;
    totals.set(d, total + delta);
    changed.add(d);
  }
};

const store = async (run: Run, all: Iterable<Series>) => {
  const rows = [...all].flatMap(({ head, totals, changed }) =>
    [...changed].map((day) => [head.organizationId, head.editionId, day, head.measure, totals.get(day)!]),
  );
  for (let i = 0; i < rows.length; i += 500) {
    const chunk = rows.slice(i, i + 500);
    await run(
      `INSERT INTO figure_total (organizationId, editionId, day, measure, total) VALUES ${chunk.map(() => '(?, ?, ?, ?, ?)').join(', ')}
       ON DUPLICATE KEY UPDATE total = VALUES(total)`,
      chunk.flat(),
    );
  }
};

/** One point a series and day; what cancels out (an ancestor left and joined on one day) touches nothing. */
const merge = (points: readonly Point[]): Point[] => {
  const merged = new Map<string, Point>();
  for (const point of points) {
    const key = `${keyOf(point)} ${point.day}`;
    const known = merged.get(key);
    merged.set(key, known ? { ...known, delta: known.delta + point.delta } : point);
  }
  return [...merged.values()].filter((point) => point.delta !== 0);
};

/** Adds the points to the totals. The caller holds the figures' lock (`lockFigures`). */
export const applyPoints = async (run: Run, all: readonly Point[]): Promise<void> => {
  const points = merge(all);
  if (points.length === 0) return;
  const sorted = points.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  const series = await loadSeries(run, sorted, sorted[0]!.day);
  for (const point of sorted) await addPoint(run, series.get(keyOf(point))!, point);
  await store(run, series.values());
};
