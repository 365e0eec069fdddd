import { ancestorsOf } from '@zhibu/rules';
import type { Run } from '../work/rows.ts';
import { applyPoints, type Point } from './apply.ts';
import { LIVE, OWN } from './changes.ts';
import { type Frozen, handedUp } from './edition.ts';
import { foldAll, lockFigures } from './fold.ts';
import { type Edition, routed, STOCKS } from './route.ts';
import { during, type Place, type Step, stepsOfSeries, type Total } from './steps.ts';

/** The first thing a move does: alone with the figures, and nothing left unfolded. */
export const beginMove = async (run: Run): Promise<void> => {
  await lockFigures(run);
  await foldAll(run);
};

const TOTALS = `SELECT editionId, measure, day, total FROM figure_total
  WHERE organizationId = ? AND day < '${LIVE}' AND measure NOT LIKE '${OWN}%'
    AND editionId NOT IN (SELECT id FROM figure_edition WHERE frozenOn IS NOT NULL)
  ORDER BY editionId, measure, day`;

/** Editions led from below that were frozen while their leader stood there: what they handed up does not move. */
const FROZEN_BELOW = `SELECT e.id, e.leaderId, e.groupId, e.frozenOn FROM figure_edition e
  INNER JOIN organization_path p ON p.organizationId = e.leaderId AND p.fromOn <= e.frozenOn AND p.toOn > e.frozenOn
  WHERE e.frozenOn IS NOT NULL AND e.groupId IS NOT NULL AND e.leaderId <> ? AND p.path LIKE ?`;

const frozenSteps = async (run: Run, organizationId: string): Promise<Step[]> => {
  const editions = await run<Frozen[]>(FROZEN_BELOW, [organizationId, `%/${organizationId}/%`]);
  const steps: Step[] = [];
  for (const { id, leaderId, groupId, frozenOn } of editions) {
    const handed = await handedUp(run, {
      id: String(id),
      leaderId: String(leaderId),
      groupId: String(groupId),
      frozenOn,
    });
    steps.push(...handed.filter(({ path }) => path.includes(`/${organizationId}/`)).flatMap((place) => place.steps));
  }
  return steps;
};

/** The changes of what moves along with an organization, by series. Frozen figures are left where they are. */
const stepsOf = async (run: Run, organizationId: string): Promise<Step[][]> => {
  const series = stepsOfSeries(await run<Total[]>(TOTALS, [organizationId]));
  const grouped = series.some(([first]) => Number(first!.editionId) < 0);
  const staying = grouped ? await frozenSteps(run, organizationId) : [];
  const moving = [...series.flat(), ...staying.map((step) => ({ ...step, delta: -step.delta }))];
  return [...Map.groupBy(moving, (step) => `${step.editionId} ${step.measure}`).values()];
};

const editionsIn = async (run: Run, series: readonly Step[][]): Promise<Map<string, Edition>> => {
  const ids = [...new Set(series.map(([first]) => first!.editionId))];
  const own = ids.filter((id) => Number(id) > 0);
  const rows = await run<Record<'id' | 'leaderId' | 'groupId', string | number | null>[]>(
    `SELECT id, leaderId, groupId FROM figure_edition WHERE id IN (${own.map(() => '?').join(', ') || 'NULL'})`,
    own,
  );
  const known = new Map(rows.map((row) => [String(row.id), editionOf(row)]));
  return new Map(ids.map((id) => [id, known.get(id) ?? { ...STOCKS, editionId: id }]));
};

const text = (value: string | number | null) => (value === null ? null : String(value));

const editionOf = (row: Record<'id' | 'leaderId' | 'groupId', string | number | null>): Edition => ({
  editionId: String(row.id),
  leaderId: text(row.leaderId),
  groupId: text(row.groupId),
});

type Moved = { before: readonly Place[]; after: readonly Place[] };

const signed = ({ before, after }: Moved) => [
  ...before.map((place) => ({ place, sign: -1 })),
  ...after.map((place) => ({ place, sign: 1 })),
];

/** Whoever stands above at the old places loses what the organization counts, whoever does at the new ones gains it. */
const pointsAbove = (series: readonly Step[][], editions: ReadonlyMap<string, Edition>, moved: Moved): Point[] =>
  signed(moved).flatMap(({ place, sign }) =>
    series.flatMap((steps) => {
      const above = routed(editions.get(steps[0]!.editionId)!, place.path).slice(0, -1);
      return during(steps, place).flatMap((step) => above.map((to) => ({ ...step, ...to, delta: sign * step.delta })));
    }),
  );

const leadersOf = (places: readonly Place[]) => new Set(places.flatMap(({ path }) => ancestorsOf(path).slice(0, -1)));

/** The open editions that the organization and all below it leave behind, or come under, by moving. */
const editionsChanged = async (run: Run, { before, after }: Moved): Promise<Edition[]> => {
  const [old, fresh] = [leadersOf(before), leadersOf(after)];
  const leaders = [...old, ...fresh].filter((id) => !(old.has(id) && fresh.has(id)));
  if (leaders.length === 0) return [];
  const rows = await run<Record<'id' | 'leaderId' | 'groupId', string | number | null>[]>(
    `SELECT id, leaderId, groupId FROM figure_edition
     WHERE frozenOn IS NULL AND groupId IS NOT NULL AND leaderId IN (${leaders.map(() => '?').join(', ')})`,
    leaders,
  );
  return rows.map(editionOf);
};

const BELOW = `SELECT f.organizationId, f.editionId, f.measure, f.day, f.total
  FROM figure_total f INNER JOIN organization o ON o.id = f.organizationId
  WHERE (o.path LIKE ? OR o.path LIKE ?) AND f.day < '${LIVE}'`;

/** Out of a leader's line, what was counted in its edition goes on counting in the group: at the organization and below it. */
const pointsBelow = async (run: Run, moved: Moved): Promise<Point[]> => {
  const editions = new Map((await editionsChanged(run, moved)).map((edition) => [edition.editionId, edition]));
  if (editions.size === 0) return [];
  const ids = [...editions.keys()];
  const rows = await run<(Total & { organizationId: string | number })[]>(
    `${BELOW} AND f.editionId IN (${ids.map(() => '?').join(', ')}) ORDER BY f.organizationId, f.editionId, f.measure, f.day`,
    [`${moved.before.at(-1)!.path}%`, `${moved.after.at(-1)!.path}%`, ...ids],
  );
  return [...Map.groupBy(rows, (row) => String(row.organizationId))].flatMap(([organizationId, totals]) =>
    stepsOfSeries(totals).flatMap((steps) => {
      const { editionId, leaderId, groupId } = editions.get(steps[0]!.editionId)!;
      const led = signed(moved).filter(({ place }) => ancestorsOf(place.path).includes(leaderId!));
      return led.flatMap(({ place, sign }) =>
        during(steps, place).flatMap((step) => [
          { ...step, organizationId, editionId, delta: sign * step.delta },
          { ...step, organizationId, editionId: groupId!, delta: -sign * step.delta },
        ]),
      );
    }),
  );
};

/**
 * An organization with all below it leaves the ancestors of its old places and joins those of the new ones; both lists
 * begin on the day of the move, and what it counted before that day stays where it was. Called after `beginMove`.
 */
export const moveFigures = async (
  run: Run,
  organizationId: string,
  before: readonly Place[],
  after: readonly Place[],
): Promise<void> => {
  const series = await stepsOf(run, organizationId);
  const editions = await editionsIn(run, series);
  const below = await pointsBelow(run, { before, after });
  await applyPoints(run, [...pointsAbove(series, editions, { before, after }), ...below]);
};
