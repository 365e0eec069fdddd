import { ancestorsOf, parentPath } from '@zhibu/rules';
import { refusal, type Work } from '../../platform/index.ts';
import { Organization, Unit } from './organization.entity.ts';
import type { OrganizationReference } from './organization.views.ts';

export type UnitValues = {
  id?: string | null;
  version?: number | null;
  name: string;
  sector?: string | null;
  partyGroupId?: string | null;
  lead?: boolean | null;
};

/** The units of a branch, by batches. A unit that names another organization's record does not show. */
export const unitsOf = (work: Work, organizationId: string): Promise<Unit[]> => {
  const loader = work.loader<string, Unit[]>('units', async (ids) => {
    const units = await work
      .rows(Unit)
      .whereIn('t.organizationId', ids)
      .all(ids.length * 20);
    const byOrganization = Map.groupBy(units, (unit) => unit.organizationId);
    return ids.map((id) => byOrganization.get(id) ?? []);
  });
  return loader.load(organizationId);
};

type Named = { id: string; path: string; level: string };

const named = async (work: Work, ids: readonly (string | null | undefined)[]): Promise<Named[]> => {
  const wanted = [...new Set(ids.filter((id): id is string => Boolean(id)))];
  if (wanted.length === 0) return [];
  const rows = await work.run<Named[]>(
    `SELECT id, path, level FROM organization WHERE dissolvedOn IS NULL AND id IN (${wanted.map(() => '?').join(', ')})`,
    wanted,
  );
  if (rows.length < wanted.length) throw refusal('ORGANIZATION_NOT_IN_REACH');
  return rows.map((row) => ({ ...row, id: String(row.id) }));
};

/**
 * An organization may name as its host one in the actor's reach, or one on its own line; as Party group of a unit, one
 * that stands beside its line. Anything else would let a stranger's name be read by its number.
 */
export const ensureNameable = async (
  work: Work,
  organization: Organization,
  hostIds: readonly (string | null)[],
): Promise<void> => {
  for (const { id, path } of await named(work, hostIds)) {
    const inLine = organization.path.startsWith(path) && id !== organization.id;
    if (!inLine && (id === organization.id || !(await work.find(Organization, id))))
      throw refusal('ORGANIZATION_NOT_IN_REACH');
  }
};

const ensurePartyGroups = async (work: Work, organization: Organization, units: readonly UnitValues[]) => {
  for (const { path, level } of await named(
    work,
    units.map((unit) => unit.partyGroupId),
  ))
    if (level !== 'PARTY_GROUP' || !organization.path.startsWith(parentPath(path) ?? '-'))
      throw refusal('ORGANIZATION_NOT_IN_REACH');
};

/** One unit leads: the one that says so, else the first. */
const leadOf = (units: readonly UnitValues[]): number =>
  Math.max(
    0,
    units.findIndex((unit) => unit.lead),
  );

type Told = {
  id: string | null;
  version: number | null;
  values: Pick<Unit, 'name' | 'sector' | 'partyGroupId' | 'lead'>;
};

const toldUnits = async (work: Work, organization: Organization, units: readonly UnitValues[]): Promise<Told[]> => {
  if (units.some((unit) => unit.name.trim() === '')) throw refusal('ORGANIZATION_UNIT_NAME_MISSING');
  await ensurePartyGroups(work, organization, units);
  return units.map(({ id = null, version = null, name, sector = null, partyGroupId = null }, i) => {
    const values = { name: name.trim(), sector, partyGroupId, lead: i === leadOf(units) };
    return { id, version, values };
  });
};

const addUnits = async (work: Work, organization: Organization, told: readonly Told[]): Promise<void> => {
  const rows = told.map(({ values }) => Object.assign(new Unit(), { organizationId: organization.id, ...values }));
  if (rows.length > 0) await work.insertMany(Unit, rows);
};

/** The units of a branch that has just been made: all of them are new, and none is named by its id. */
export const setUnits = async (work: Work, organization: Organization, units: readonly UnitValues[]): Promise<void> => {
  const told = await toldUnits(work, organization, units);
  if (told.some(({ id }) => id !== null)) throw refusal('NOT_FOUND');
  await addUnits(work, organization, told);
};

/** Replaces the units of a branch: those named by their id are changed, the others are new, what is missing goes. */
export const saveUnits = async (
  work: Work,
  organization: Organization,
  units: readonly UnitValues[],
): Promise<void> => {
  const told = await toldUnits(work, organization, units);
  const present = await work.rows(Unit).where('t.organizationId = ?', [organization.id]).all(100);
  const kept = new Set<string>();
  for (const { id, version, values } of told.filter((each) => each.id !== null)) {
    const unit = present.find((other) => other.id === id);
    if (!unit || kept.has(unit.id)) throw refusal('NOT_FOUND');
    if (version !== null && unit.version !== version) throw refusal('STALE_EDIT');
    kept.add(unit.id);
    await work.save(Object.assign(unit, values));
  }
  await addUnits(
    work,
    organization,
    told.filter(({ id }) => id === null),
  );
  for (const unit of present) if (!kept.has(unit.id)) await work.remove(unit);
};

/** The Party groups beside an organization's line: those its units may name. */
export const partyGroupsBeside = async (work: Work, organization: Organization): Promise<OrganizationReference[]> => {
  const line = ancestorsOf(organization.path);
  const rows = await work.run<OrganizationReference[]>(
    `SELECT id, name, level, path FROM organization
     WHERE level = 'PARTY_GROUP' AND dissolvedOn IS NULL AND parentId IN (${line.map(() => '?').join(', ')}) ORDER BY sortKey, id LIMIT 500`,
    line,
  );
  return rows.map((row) => ({ ...row, id: String(row.id) }));
};
