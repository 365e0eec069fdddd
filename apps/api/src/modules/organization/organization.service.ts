import {
  type BranchSubtype,
  type BranchTag,
  type BranchType,
  isOrganizationCode,
  mayBeDescribed,
  type OrganizationLevel,
  type SuperiorFacts,
} from '@zhibu/rules';
import { ensure, refusal, searchTextOf, sortKeyOf, type Work, writeSearches } from '../../platform/index.ts';
import { Organization } from './organization.entity.ts';
import './organization.events.ts';
import { countOrganization, figuresOf } from './organization.figures.ts';
import { placesOf, type Standing, since } from './organization.places.ts';
import { ensureNameable, saveUnits, type UnitValues, unitsOf } from './organization.units.ts';

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
export const codeOf = (text: string): string => {
  const code = text.trim().toUpperCase();
  if (!isOrganizationCode(code)) throw refusal('ORGANIZATION_CODE_INVALID', { code });
  return code;
};

export const ensureDescribed = (organization: Organization, unitCount: number): void => {
  const { level, name, type, subtype, fullMembers, probationaryMembers, committeeSize } = organization;
  const counts = { fullMembers, probationaryMembers, committeeSize };
  ensure(mayBeDescribed({ level, name, type, subtype, unitCount, counts, term: organization }));
};

/** Without what is not given at all. */
export const given = <T extends object>(values: T): Partial<T> =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Partial<T>;

export const SEARCH_TABLE = 'organization_search';

const foundBy = ({ id, name, shortName, code }: Organization) => ({
  id,
  text: searchTextOf([name, shortName], [code]),
});

export const writeFound = (work: Work, organizations: readonly Organization[]): Promise<void> =>
  writeSearches(work.run, SEARCH_TABLE, organizations.map(foundBy));

/**
 * A superior gains or loses a child. Its row is written before anything is read of it: whoever moves it, dissolves it or
 * gives it a child at the same moment waits, or makes us wait.
 */
export const countChild = (work: Work, id: string, delta: number): Promise<unknown> =>
  work.run('UPDATE organization SET childCount = childCount + ? WHERE id = ?', [delta, id]);

/** What the rules ask of a superior that is to take something in from a day on. */
export const superiorFacts = (superior: Organization, places: readonly Standing[], on: string): SuperiorFacts => ({
  path: superior.path,
  level: superior.level,
  foundedOn: places[0]!.fromOn,
  dissolvedOn: superior.dissolvedOn,
  pathsSince: since(places, on).map(({ path }) => path),
});

/** The superior with so many children more, as it is now, and all its places. */
export const takeIn = async (work: Work, id: string, children = 1): Promise<[Organization, Standing[]]> => {
  await work.get(Organization, id);
  await countChild(work, id, children);
  return [await work.get(Organization, id), (await placesOf(work, [id])).get(id)!];
};

/** By name; Party groups, which nobody looks for among those that are rated, come after all others. */
export const sortKeyFor = ({ level, name }: Pick<Organization, 'level' | 'name'>): string =>
  `${level === 'PARTY_GROUP' ? '~ ' : ''}${sortKeyOf(name)}`.slice(0, 200);

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
  if (organization.hostId !== hostId) await ensureNameable(work, [organization]);
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
