import {
  type BranchSubtype,
  type BranchTag,
  type BranchType,
  isOrganizationCode,
  mayBeDescribed,
  maySetUp,
  type OrganizationLevel,
  type SuperiorFacts,
} from '@zhibu/rules';
import {
  ensure,
  LIVE,
  onDuplicate,
  refusal,
  searchTextOf,
  sortKeyOf,
  type Work,
  writeDerived,
  writeSearches,
} from '../../platform/index.ts';
import { Organization } from './organization.entity.ts';
import './organization.events.ts';
import { countOrganization, figuresOf } from './organization.figures.ts';
import { insertPlaces, placesBelow, placesOf, type Standing, since } from './organization.places.ts';
import { ensureNameable, saveUnits, setUnits, type UnitValues, unitsOf } from './organization.units.ts';

export type OrganizationValues = {
  code: string;
  name: string;
  shortName?: string | null;
  level: OrganizationLevel;
  type?: BranchType | null;
  subtype?: BranchSubtype | null;
  tags?: readonly BranchTag[];
  hostId?: string | null;
  foundedOn: string;
  /** Since when it stands under its superior, where that is younger than the organization itself. */
  placedOn?: string | null;
  termEndOn?: string | null;
  fullMembers?: number;
  probationaryMembers?: number;
  committeeSize?: number;
  units?: readonly UnitValues[] | null;
};

export type EditedValues = Partial<Omit<OrganizationValues, 'level' | 'code' | 'foundedOn' | 'placedOn'>>;

/** Codes are compared without regard to case: they are kept in capitals. */
const codeOf = (text: string): string => {
  const code = text.trim().toUpperCase();
  if (!isOrganizationCode(code)) throw refusal('ORGANIZATION_CODE_INVALID', { code });
  return code;
};

const ensureDescribed = (organization: Organization, unitCount: number): void => {
  const { level, name, type, subtype, fullMembers, probationaryMembers, committeeSize } = organization;
  const counts = { fullMembers, probationaryMembers, committeeSize };
  ensure(mayBeDescribed({ level, name, type, subtype, unitCount, counts, term: organization }));
};

const given = <T extends object>(values: T): Partial<T> =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Partial<T>;

export const SEARCH_TABLE = 'organization_search';

const foundBy = ({ id, name, shortName, code }: Organization) => ({
  id,
  text: searchTextOf([name, shortName], [code]),
});

const writeFound = (work: Work, organizations: readonly Organization[]): Promise<void> =>
  writeSearches(work.run, SEARCH_TABLE, organizations.map(foundBy));

/**
 * A superior gains or loses a child. Its row is written before anything is read of it: whoever moves it, dissolves it or
 * gives it a child at the same moment waits, or makes us wait.
 */
export const countChild = (work: Work, id: string, delta: 1 | -1): Promise<unknown> =>
  work.run('UPDATE organization SET childCount = childCount + ? WHERE id = ?', [delta, id]);

/** What the rules ask of a superior that is to take something in from a day on. */
export const superiorFacts = (superior: Organization, places: readonly Standing[], on: string): SuperiorFacts => ({
  path: superior.path,
  level: superior.level,
  foundedOn: places[0]!.fromOn,
  dissolvedOn: superior.dissolvedOn,
  pathsSince: since(places, on).map(({ path }) => path),
});

/** The superior with one child more, as it is now, and all its places. */
export const takeIn = async (work: Work, id: string): Promise<[Organization, Standing[]]> => {
  await work.get(Organization, id);
  await countChild(work, id, 1);
  return [await work.get(Organization, id), (await placesOf(work, [id])).get(id)!];
};

/** By name; Party groups, which nobody looks for among those that are rated, come after all others. */
const sortKeyFor = ({ level, name }: Pick<Organization, 'level' | 'name'>): string =>
  `${level === 'PARTY_GROUP' ? '~ ' : ''}${sortKeyOf(name)}`.slice(0, 200);

const rootPlace = (id: string, on: string): Standing => ({ parentId: null, path: `/${id}/`, fromOn: on, toOn: LIVE });

const make = async (work: Work, parentId: string | null, values: OrganizationValues): Promise<Organization> => {
  const { units: _, placedOn: __, ...described } = given(values);
  const code = codeOf(values.code);
  const writing = work.insert(Organization, {
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
    code,
    name: values.name.trim(),
    tags: [...(values.tags ?? [])],
    parentId,
    sortKey: sortKeyFor(values),
  });
  return onDuplicate(writing, () => refusal('ORGANIZATION_CODE_TAKEN', { code }));
};

/**
 * Sets up an organization below `parentId` (null only for the root, made by the system). It stands there since
 * `placedOn`, wherever its superior stood since that day.
 */
export const setUpOrganization = async (
  work: Work,
  parentId: string | null,
  values: OrganizationValues,
): Promise<Organization> => {
  const { level, foundedOn, units } = values;
  const on = values.placedOn ?? foundedOn;
  const [parent, above] = parentId ? await takeIn(work, parentId) : [null, []];
  if (on < foundedOn) throw refusal('ORGANIZATION_DATE_BEFORE_FOUNDED', { foundedOn });
  ensure(maySetUp({ level, superior: parent && superiorFacts(parent, above, on), on, today: work.today }));
  const organization = await make(work, parentId, values);
  ensureDescribed(organization, units?.length ?? 0);
  const { id } = organization;
  const places = parent ? placesBelow(since(above, on), parent.id, id) : [rootPlace(id, on)];
  await insertPlaces(work, id, places);
  await writeDerived(work.init, organization, { path: places.at(-1)!.path });
  await ensureNameable(work, organization, [organization.hostId]);
  if (units) await setUnits(work, organization, units);
  await writeFound(work, [organization]);
  countOrganization(work, id, {}, figuresOf(organization), on);
  await work.emit('organization.setUp', { organization });
  return organization;
};

/** Changes what an organization says of itself; counts follow from today. */
export const editOrganization = async (
  work: Work,
  organization: Organization,
  values: EditedValues,
): Promise<Organization> => {
  if (organization.dissolvedOn) throw refusal('ORGANIZATION_DISSOLVED');
  const counted = figuresOf(organization);
  const { type, subtype, hostId, name, shortName } = organization;
  const { units, ...described } = given(values);
  Object.assign(organization, described);
  organization.name = organization.name.trim();
  organization.sortKey = sortKeyFor(organization);
  ensureDescribed(organization, (units ?? (await unitsOf(work, organization.id))).length);
  if (organization.hostId !== hostId) await ensureNameable(work, organization, [organization.hostId]);
  await work.save(organization);
  if (units) await saveUnits(work, organization, units);
  if (organization.name !== name || organization.shortName !== shortName) await writeFound(work, [organization]);
  countOrganization(work, organization.id, counted, figuresOf(organization), work.today);
  await work.emit('organization.edited', { organization, before: { type, subtype, hostId } });
  return organization;
};

/** Makes organizations that came by SQL (seeds) findable; returns how many there were. */
export const indexForSearch = async (work: Work, most = 2_000): Promise<number> => {
  const missing = await work.sqlRows(
    Organization,
    `SELECT t.* FROM organization t INNER JOIN organization o ON o.id = t.id LEFT JOIN ${SEARCH_TABLE} s ON s.id = t.id
     WHERE {scope} AND s.id IS NULL LIMIT :most`,
    { most },
  );
  for (const organization of missing) await writeFound(work, [organization]);
  return missing.length;
};
