import { type ShapeNotice as Notice, shapeOf } from '@zhibu/rules';
import { type Figures, LIVE, readFigures, referenceField, type Work } from '../../platform/index.ts';
import type { Organization } from './organization.entity.ts';
import { aboveOf, placeOn, placesOf, type Standing } from './organization.places.ts';
import { unitsOf } from './organization.units.ts';
import { Affiliation, organizationReference, organizationReferences, ShapeNotice } from './organization.views.ts';

/** The place an organization is shown at: today's, or that of the day asked about. */
export const placeShown = async (
  work: Work,
  organization: Organization,
): Promise<Pick<Standing, 'parentId' | 'path'>> =>
  organization.asOf
    ? ((await placeOn(work, organization.id, organization.asOf)) ?? { parentId: null, path: '/' })
    : organization;

/** Children there were on a day, from the places of that day. */
const childrenOn = (work: Work, id: string, day: string): Promise<number> => {
  const loader = work.loader<string, number>(`children ${day}`, async (ids) => {
    const rows = await work.run<{ parentId: string | number; n: number | string }[]>(
      `SELECT p.parentId, COUNT(*) AS n FROM organization_path p INNER JOIN organization o ON o.id = p.organizationId
       WHERE p.parentId IN (${ids.map(() => '?').join(', ')}) AND p.fromOn <= ? AND p.toOn > ?
         AND (o.dissolvedOn IS NULL OR o.dissolvedOn > ?) GROUP BY p.parentId`,
      [...ids, day, day, day],
    );
    const byParent = new Map(rows.map((row) => [String(row.parentId), Number(row.n)]));
    return ids.map((key) => byParent.get(key) ?? 0);
  });
  return loader.load(id);
};

export const childCountShown = (work: Work, organization: Organization): number | Promise<number> =>
  organization.asOf ? childrenOn(work, organization.id, organization.asOf) : organization.childCount;

/** The roll-ups of an organization, its subtree included: the cost does not depend on its size. */
export const figuresShown = (work: Work, { id, asOf }: Organization): Promise<Figures> => {
  const loader = work.loader<string, Figures>(`figures ${asOf ?? ''}`, async (ids) => {
    const figures = await readFigures(work.run, { organizationIds: ids, editionIds: [], today: work.today, asOf });
    return ids.map((key) => figures.get(key) ?? new Map());
  });
  return loader.load(id);
};

/** Every place it has had, the latest first (隶属沿革). */
export const affiliationsOf = async (work: Work, { id }: Organization): Promise<Affiliation[]> => {
  const places = (await placesOf(work, [id])).get(id) ?? [];
  const told = places.map(async ({ fromOn, toOn, path }) =>
    Object.assign(new Affiliation(), {
      fromOn,
      toOn: toOn === LIVE ? null : toOn,
      ancestors: await organizationReferences(work, aboveOf(path)),
    }),
  );
  return (await Promise.all(told)).reverse();
};

const noticeOf = ({ warning, rule, details }: Notice): ShapeNotice => {
  const figure = (name: string) => (typeof details[name] === 'number' ? details[name] : null);
  const figures = { count: figure('count'), min: figure('min'), max: figure('max') };
  return Object.assign(new ShapeNotice(), { warning, rule, ...figures, days: figure('days'), years: figure('years') });
};

/** What the shape of a branch calls attention to today (H01–H11). */
export const warningsOf = async (work: Work, organization: Organization): Promise<ShapeNotice[]> => {
  const { type, dissolvedOn, termEndOn } = organization;
  if (!type || dissolvedOn) return [];
  const unitCount = (await unitsOf(work, organization.id)).length;
  const shape = { ...organization, type, unitCount, termStartsOn: null, termEndsOn: termEndOn };
  return shapeOf(shape, work.today).map(noticeOf);
};

const names = async (work: Work, ids: readonly string[]): Promise<ReadonlyMap<string, string>> => {
  const references = await Promise.all(ids.map((id) => organizationReference(work, id)));
  return new Map(references.filter((reference) => reference !== null).map(({ id, name }) => [id, name]));
};

for (const field of ['parentId', 'hostId']) referenceField('organization', field, names);
for (const field of ['organizationId', 'partyGroupId']) referenceField('unit', field, names);
