import { type RowOf, tidy } from '@zhibu/rules';
import type { Organization, OrganizationValues } from '../organization/index.ts';
import type { Facts, UnitFact } from './facts.ts';
import { markOf, type Planned } from './plan.types.ts';

type Row = RowOf<'organization'>;

type Described = Partial<
  Pick<
    OrganizationValues,
    | 'name'
    | 'shortName'
    | 'type'
    | 'subtype'
    | 'tags'
    | 'termEndOn'
    | 'fullMembers'
    | 'probationaryMembers'
    | 'committeeSize'
  >
>;

export type PlannedUnit = { id: string | null; name: string; sector: string | null; groupCode: string | null };

/** What is done about one organization. What is null stays as it is: an empty cell takes nothing away. */
export type OrganizationTask = {
  row: number;
  code: string;
  existing: Organization | null;
  level: OrganizationValues['level'];
  foundedOn: string;
  described: Described;
  parentCode: string | null;
  hostCode: string | null;
  units: PlannedUnit[] | null;
};

type Said<T> = { [K in keyof T]?: NonNullable<T[K]> };

/** Only what is said: an empty cell says nothing. */
const said = <T extends object>(values: T): Said<T> =>
  Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== null && value !== undefined && value !== ''),
  ) as Said<T>;

/** Another type does not keep the sub-type of the old one. */
const typesOf = ({ type, subtype }: Row, existing: Organization | null) => {
  const retyped = existing !== null && type !== null && type !== existing.type;
  return retyped ? { type, subtype } : said({ type, subtype });
};

const describedBy = (row: Row, existing: Organization | null): Described => ({
  ...said({
    name: row.name,
    shortName: row.shortName,
    termEndOn: row.termEndOn,
    fullMembers: row.fullMembers,
    probationaryMembers: row.probationaryMembers,
    committeeSize: row.committeeSize,
    tags: row.tags.length > 0 ? row.tags : null,
  }),
  ...typesOf(row, existing),
});

const plain = (value: unknown): unknown => {
  if (Array.isArray(value)) return [...value].sort().join(',');
  return typeof value === 'string' ? tidy(value) : (value ?? null);
};

/** What differs from the record, as people see it: blanks and full-width digits make no difference. */
const differing = (described: Described, existing: Organization): Described =>
  Object.fromEntries(
    Object.entries(described).filter(([key, value]) => plain(value) !== plain(existing[key as keyof Described])),
  );

const byName = (name: string) => (fact: UnitFact) => plain(fact.unit.name) === plain(name);

/** The units as the row tells them; null when it tells none, or what is recorded already. The first one leads. */
const unitsOf = ({ units, partyGroupCodes }: Row, present: readonly UnitFact[]): PlannedUnit[] | null => {
  if (units.length === 0) return null;
  const wanted = units.map((name, at): PlannedUnit => {
    const known = present.find(byName(name));
    const groupCode = partyGroupCodes.length === 0 ? (known?.groupCode ?? null) : partyGroupCodes[at] || null;
    return { id: known?.unit.id ?? null, name, sector: known?.unit.sector ?? null, groupCode };
  });
  const lead = present.find(({ unit }) => unit.lead);
  const same =
    wanted.length === present.length &&
    wanted.every(({ id, groupCode }) =>
      present.some(({ unit, groupCode: has }) => unit.id === id && has === groupCode),
    ) &&
    lead?.unit.id === wanted[0]?.id;
  return same ? null : wanted;
};

const taskOf = (row: Row, { organizations, units, found }: Facts): OrganizationTask | null => {
  if (row.code === null || row.level === null || row.foundedOn === null) return null;
  const existing = organizations.get(row.code) ?? null;
  const stored = found.organizations.get(row.code);
  const described = describedBy(row, existing);
  return {
    row: row.row,
    code: row.code,
    existing,
    level: row.level,
    foundedOn: row.foundedOn,
    described: existing ? differing(described, existing) : described,
    parentCode: row.parentCode === stored?.parentCode ? null : row.parentCode,
    hostCode: row.hostCode === stored?.hostCode ? null : row.hostCode,
    units: unitsOf(row, existing ? (units.get(existing.id) ?? []) : []),
  };
};

const changes = ({ described, parentCode, hostCode, units }: OrganizationTask): boolean =>
  Object.keys(described).length > 0 || parentCode !== null || hostCode !== null || units !== null;

/** Compares the organizations of a workbook, superiors first, with those recorded. */
export const planOrganizations = (rows: readonly Row[], facts: Facts): Planned<OrganizationTask> => {
  const planned: Planned<OrganizationTask> = { todo: [], rows: [], problems: [] };
  for (const row of rows) {
    const task = taskOf(row, facts);
    if (!task) continue;
    const action = !task.existing ? 'create' : changes(task) ? 'change' : 'same';
    if (action !== 'same') planned.todo.push(task);
    const mark = action === 'change' ? markOf(task.existing) : (task.parentCode ?? '');
    planned.rows.push({ sheet: 'organization', row: task.row, action, mark });
  }
  return planned;
};
