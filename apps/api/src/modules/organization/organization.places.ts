import { ancestorsOf, childPath } from '@zhibu/rules';
import { LIVE, type Place, type Work } from '../../platform/index.ts';

/** Where an organization stood, and under whom, from `fromOn` until, not on, `toOn` (DESIGN §3: the tree as of any day). */
export type Standing = Place & { parentId: string | null };

type PlaceRow = { organizationId: string | number; parentId: string | number | null } & Place;

const standingOf = ({ parentId, path, fromOn, toOn }: PlaceRow): Standing => ({
  parentId: parentId === null ? null : String(parentId),
  path,
  fromOn,
  toOn,
});

/** Neighbouring places with one path are one place: a change undone leaves no trace in the line. */
const joined = (places: readonly Standing[]): Standing[] => {
  const list: Standing[] = [];
  for (const place of places) {
    const last = list.at(-1);
    if (last?.path === place.path) list[list.length - 1] = { ...last, toOn: place.toOn };
    else list.push(place);
  }
  return list;
};

/** Every place of some organizations, in the order of days. */
export const placesOf = async (work: Work, ids: readonly string[]): Promise<Map<string, Standing[]>> => {
  if (ids.length === 0) return new Map();
  const rows = await work.run<PlaceRow[]>(
    `SELECT organizationId, parentId, path, fromOn, toOn FROM organization_path
     WHERE organizationId IN (${ids.map(() => '?').join(', ')}) ORDER BY organizationId, fromOn`,
    ids,
  );
  const byId = Map.groupBy(rows, (row) => String(row.organizationId));
  return new Map([...byId].map(([id, places]) => [id, joined(places.map(standingOf))]));
};

/** The places from a day on; the first one is cut to begin on it. */
export const since = <P extends Place>(places: readonly P[], day: string): P[] =>
  places.filter(({ toOn }) => toOn > day).map((place) => (place.fromOn < day ? { ...place, fromOn: day } : place));

/** The day the superior last changed; null when it is still the first one. Moves of the superiors do not count. */
export const movedOnOf = (places: readonly Standing[]): string | null => {
  const last = places.at(-1)!.parentId;
  const before = places.findLastIndex(({ parentId }) => parentId !== last);
  return before < 0 ? null : places[before + 1]!.fromOn;
};

/** Below a superior, wherever that stood meanwhile. */
export const placesBelow = (superior: readonly Standing[], superiorId: string, id: string): Standing[] =>
  superior.map((place) => ({ ...place, parentId: superiorId, path: childPath(place.path, id) }));

/** The places of organizations that have just been made. */
export const insertPlaces = async (
  work: Work,
  made: readonly (readonly [id: string, places: readonly Standing[]])[],
): Promise<void> => {
  const rows = made.flatMap(([id, places]) =>
    places.map(({ fromOn, toOn, parentId, path }) => [id, fromOn, toOn, parentId, path]),
  );
  await work.run(
    `INSERT INTO organization_path (organizationId, fromOn, toOn, parentId, path) VALUES ${rows.map(() => '(?, ?, ?, ?, ?)').join(', ')}`,
    rows.flat(),
  );
};

/** Cuts, on a day, every place at or below a path that goes on over that day. */
const cut = async (work: Work, path: string, day: string): Promise<void> => {
  const over = 'path LIKE ? AND fromOn < ? AND toOn > ?';
  await work.run(
    `INSERT INTO organization_path (organizationId, fromOn, toOn, parentId, path)
     SELECT organizationId, ?, toOn, parentId, path FROM organization_path WHERE ${over}`,
    [day, `${path}%`, day, day],
  );
  await work.run(`UPDATE organization_path SET toOn = ? WHERE ${over}`, [day, `${path}%`, day, day]);
};

/**
 * From the day on which both lists begin, an organization with all that stood below it stands at the new places instead
 * of the old ones; no day before is touched. Both may change on the way, when superiors moved meanwhile.
 */
export const replacePlaces = async (
  work: Work,
  id: string,
  before: readonly Standing[],
  after: readonly Standing[],
): Promise<void> => {
  const days = [...new Set([...before, ...after].map(({ fromOn }) => fromOn))].sort();
  for (const [i, from] of days.entries()) {
    const to = days[i + 1] ?? LIVE;
    const old = before.findLast(({ fromOn }) => fromOn <= from)!.path;
    const { parentId, path } = after.findLast(({ fromOn }) => fromOn <= from)!;
    await cut(work, old, from);
    if (to !== LIVE) await cut(work, old, to);
    await work.run(
      `UPDATE organization_path SET parentId = CASE WHEN organizationId = ? THEN ? ELSE parentId END, path = CONCAT(?, SUBSTRING(path, ?))
       WHERE path LIKE ? AND fromOn >= ? AND toOn <= ?`,
      [id, parentId, path, old.length + 1, `${old}%`, from, to],
    );
  }
  await movePresent(work, before.at(-1)!.path, after.at(-1)!.path);
};

/** Where the subtree stands today is kept with each organization, dissolved ones too: their records go along (G12). */
const movePresent = (work: Work, from: string, to: string) =>
  work.run('UPDATE organization SET path = CONCAT(?, SUBSTRING(path, ?)) WHERE path LIKE ?', [
    to,
    from.length + 1,
    `${from}%`,
  ]);

/** The last day on which something stood, undissolved, directly below it: until then it cannot have been dissolved. */
export const childrenUntil = async (work: Work, id: string): Promise<string | null> => {
  const [row] = await work.run<{ day: string | null }[]>(
    `SELECT MAX(LEAST(p.toOn, COALESCE(c.dissolvedOn, p.toOn))) AS day FROM organization_path p
     INNER JOIN organization c ON c.id = p.organizationId WHERE p.parentId = ?`,
    [id],
  );
  return row?.day ?? null;
};

/** The place of an organization on a day, by batches. */
export const placeOn = (work: Work, id: string, day: string): Promise<Standing | null> => {
  const loader = work.loader<string, Standing | null>(`place ${day}`, async (ids) => {
    const rows = await work.run<PlaceRow[]>(
      `SELECT organizationId, parentId, path, fromOn, toOn FROM organization_path
       WHERE organizationId IN (${ids.map(() => '?').join(', ')}) AND fromOn <= ? AND toOn > ?`,
      [...ids, day, day],
    );
    const byId = new Map(rows.map((row) => [String(row.organizationId), standingOf(row)]));
    return ids.map((key) => byId.get(key) ?? null);
  });
  return loader.load(id);
};

export const aboveOf = (path: string): string[] => ancestorsOf(path).slice(0, -1);
