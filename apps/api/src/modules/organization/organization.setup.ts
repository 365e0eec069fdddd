import { maySetUp } from '@zhibu/rules';
import { ensure, LIVE, onDuplicate, refusal, type Work, writeDerivedEach } from '../../platform/index.ts';
import { Organization } from './organization.entity.ts';
import './organization.events.ts';
import { countOrganization, figuresOf } from './organization.figures.ts';
import { insertPlaces, placesBelow, type Standing, since } from './organization.places.ts';
import {
  codeOf,
  ensureDescribed,
  given,
  type OrganizationValues,
  sortKeyFor,
  superiorFacts,
  takeIn,
  writeFound,
} from './organization.service.ts';
import { ensureNameable, setUnits } from './organization.units.ts';

type Superior = { row: Organization; places: readonly Standing[] } | null;

const rowOf = (parentId: string | null, values: OrganizationValues): Organization => {
  const { units: _, placedOn: __, ...described } = given(values);
  return Object.assign(new Organization(), {
    shortName: null,
    type: null,
    subtype: null,
    hostId: null,
    termEndOn: null,
    movedOn: null,
    dissolvedOn: null,
    fullMembers: 0,
    probationaryMembers: 0,
    committeeSize: 0,
    childCount: 0,
    ...described,
    code: codeOf(values.code),
    name: values.name.trim(),
    tags: [...(values.tags ?? [])],
    parentId,
    sortKey: sortKeyFor(values),
  });
};

const placedOn = ({ placedOn: on, foundedOn }: OrganizationValues): string => on ?? foundedOn;

const ensureSetUp = (work: Work, superior: Superior, values: OrganizationValues): void => {
  const { level, foundedOn } = values;
  const on = placedOn(values);
  if (on < foundedOn) throw refusal('ORGANIZATION_DATE_BEFORE_FOUNDED', { foundedOn });
  const facts = superior && superiorFacts(superior.row, superior.places, on);
  ensure(maySetUp({ level, superior: facts, on, today: work.today }));
};

const standingOf = (superior: Superior, id: string, on: string): Standing[] =>
  superior
    ? placesBelow(since(superior.places, on), superior.row.id, id)
    : [{ parentId: null, path: `/${id}/`, fromOn: on, toOn: LIVE }];

/** Each stands since its day, wherever the superior stood since. */
const place = async (work: Work, superior: Superior, made: readonly (readonly [Organization, string])[]) => {
  const places = made.map(([row, on]) => [row, standingOf(superior, row.id, on)] as const);
  await insertPlaces(
    work,
    places.map(([row, standings]) => [row.id, standings]),
  );
  await writeDerivedEach(
    work.init,
    'path',
    places.map(([row, standings]) => [row, standings.at(-1)!.path]),
  );
};

/**
 * Sets up organizations below one superior (null only for the root, made by the system) in a number of statements that
 * does not grow with theirs. Each stands there since its `placedOn`, wherever the superior stood since that day. All or
 * none: a refusal does not tell which of several it is about.
 */
export const setUpOrganizations = async (
  work: Work,
  parentId: string | null,
  list: readonly OrganizationValues[],
): Promise<Organization[]> => {
  if (list.length === 0) return [];
  const taken = parentId ? await takeIn(work, parentId, list.length) : null;
  const superior = taken && { row: taken[0], places: taken[1] };
  for (const values of list) ensureSetUp(work, superior, values);
  const rows = list.map((values) => rowOf(parentId, values));
  const code = rows.map((row) => row.code).join('、');
  await onDuplicate(work.insertMany(Organization, rows), () => refusal('ORGANIZATION_CODE_TAKEN', { code }));
  const made = rows.map((row, i) => ({ row, on: placedOn(list[i]!), units: list[i]!.units ?? null }));
  for (const { row, units } of made) ensureDescribed(row, units?.length ?? 0);
  await place(
    work,
    superior,
    made.map(({ row, on }) => [row, on]),
  );
  await ensureNameable(work, rows);
  await setUnits(
    work,
    made.map(({ row, units }) => [row, units ?? []]),
  );
  await writeFound(work, rows);
  for (const { row, on } of made) countOrganization(work, row.id, {}, figuresOf(row), on);
  await work.emit('organization.setUp', { organizations: rows });
  return rows;
};

/** Sets up one organization. */
export const setUpOrganization = async (
  work: Work,
  parentId: string | null,
  values: OrganizationValues,
): Promise<Organization> => (await setUpOrganizations(work, parentId, [values]))[0]!;
