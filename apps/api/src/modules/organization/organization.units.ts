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

const named = async (work: Work, ids: readonly (string | null | undefined)[]): Promise<Map<string, Named>> => {
  const wanted = [...new Set(ids.filter((id): id is string => Boolean(id)))];
  if (wanted.length === 0) return new Map();
  const rows = await work.run<Named[]>(
    `SELECT id, path, level FROM organization WHERE dissolvedOn IS NULL AND id IN (${wanted.map(() => '?').join(', ')})`,
    wanted,
  );
  if (rows.length < wanted.length) throw refusal('ORGANIZATION_NOT_IN_REACH');
  return new Map(rows.map((row) => [String(row.id), { ...row, id: String(row.id) }]));
};

/**
 * An organization may name as its host one in the actor's reach, or one on its own line; as Party group of a unit, one
 * that stands beside its line. Anything else would let a stranger's name be read by its number.
 */
export const ensureNameable = async (work: Work, organizations: readonly Organization[]): Promise<void> => {
  const hosts = await named(
    work,
    organizations.map(({ hostId }) => hostId),
  );
  const besides = new Set<string>();
  for (const { id, path, hostId } of organizations) {
    if (!hostId) continue;
    const host = hosts.get(String(hostId));
    if (!host || host.id === id) throw refusal('ORGANIZATION_NOT_IN_REACH');
    if (!path.startsWith(host.path)) besides.add(host.id);
  }
  if (besides.size === 0) return;
  const reached = await work
    .rows(Organization)
    .whereIn('t.id', [...besides])
    .all(besides.size);
  if (reached.length < besides.size) throw refusal('ORGANIZATION_NOT_IN_REACH');
};

type WithUnits = readonly [organization: Organization, units: readonly UnitValues[]];

const ensurePartyGroups = async (work: Work, list: readonly WithUnits[]): Promise<void> => {
  const groups = await named(
    work,
    list.flatMap(([, units]) => units.map((unit) => unit.partyGroupId)),
  );
  for (const [{ path }, units] of list)
    for (const { partyGroupId } of units) {
      if (!partyGroupId) continue;
      const group = groups.get(String(partyGroupId));
      if (group?.level !== 'PARTY_GROUP' || !path.startsWith(parentPath(group.path) ?? '-'))
        throw refusal('ORGANIZATION_NOT_IN_REACH');
    }
};

/** One unit leads: the one that says so, else the first. */
const leadOf = (units: readonly UnitValues[]): number =>
  Math.max(
    0,
    units.findIndex((unit) => unit.lead),
  );

type Told = Pick<Unit, 'organizationId' | 'name' | 'sector' | 'partyGroupId' | 'lead'>;

const toldIn = ([{ id: organizationId }, units]: WithUnits): Told[] =>
  units.map(({ name, sector = null, partyGroupId = null }, i) => {
    if (name.trim() === '') throw refusal('ORGANIZATION_UNIT_NAME_MISSING');
    return { organizationId, name: name.trim(), sector, partyGroupId, lead: i === leadOf(units) };
  });

const addUnits = async (work: Work, told: readonly Told[]): Promise<void> => {
  if (told.length === 0) return;
  await work.insertMany(
    Unit,
    told.map((values) => Object.assign(new Unit(), values)),
  );
};

/** The units of branches that have just been made: all of them are new, and none is named by its id. */
export const setUnits = async (work: Work, list: readonly WithUnits[]): Promise<void> => {
  if (list.some(([, units]) => units.some(({ id }) => Boolean(id)))) throw refusal('NOT_FOUND');
  const told = list.flatMap(toldIn);
  await ensurePartyGroups(work, list);
  await addUnits(work, told);
};

/** Replaces the units of a branch: those named by their id are changed, the others are new, what is missing goes. */
export const saveUnits = async (
  work: Work,
  organization: Organization,
  units: readonly UnitValues[],
): Promise<void> => {
  const told = toldIn([organization, units]);
  await ensurePartyGroups(work, [[organization, units]]);
  const present = await work.rows(Unit).where('t.organizationId = ?', [organization.id]).all(100);
  const kept = new Set<string>();
  for (const [i, { id, version }] of units.entries()) {
    if (!id) continue;
    const unit = present.find((other) => other.id === id);
    if (!unit || kept.has(id)) throw refusal('NOT_FOUND');
    if (version !== null && version !== undefined && unit.version !== version) throw refusal('STALE_EDIT');
    kept.add(id);
    await work.save(Object.assign(unit, told[i]));
  }
  await addUnits(
    work,
    told.filter((_, i) => !units[i]!.id),
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
