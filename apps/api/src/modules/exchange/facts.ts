import type { Workbook } from '@zhibu/rules';
import type { EntityClass, Row, Work } from '../../platform/index.ts';
import { ContactPoint } from '../liaison/index.ts';
import { Organization, Unit } from '../organization/index.ts';
import { Appointment, Person } from '../people/index.ts';
import { Responsibility } from '../responsibility/index.ts';
import { type Found, inChunks } from './known.ts';

/** A unit of a branch with the code of its Party group. */
export type UnitFact = { unit: Unit; groupCode: string | null };

/** The records a workbook is compared with: only those in reach of whoever imports. */
export type Facts = {
  today: string;
  actorPersonId: string | null;
  found: Found;
  organizations: ReadonlyMap<string, Organization>;
  persons: ReadonlyMap<string, Person>;
  /** By organization. */
  units: ReadonlyMap<string, UnitFact[]>;
  appointments: ReadonlyMap<string, Appointment[]>;
  contacts: ReadonlyMap<string, ContactPoint[]>;
  duties: ReadonlyMap<string, Responsibility[]>;
};

const MOST = 200_000;

const rowsBy = <E extends Row>(
  work: Work,
  entity: EntityClass<E>,
  column: string,
  keys: Iterable<string>,
): Promise<E[]> => inChunks(new Set(keys), (chunk) => work.rows(entity).whereIn(`t.${column}`, chunk).all(MOST));

const given = (codes: readonly (string | null)[]): string[] => codes.filter((code) => code !== null);

const byOrganization = <E extends { organizationId: string }>(rows: readonly E[]): Map<string, E[]> =>
  Map.groupBy(rows, (row) => row.organizationId);

const unitsOf = async (work: Work, organizations: readonly Organization[], found: Found) => {
  const units = await rowsBy(
    work,
    Unit,
    'organizationId',
    organizations.filter(({ level }) => level === 'BRANCH').map(({ id }) => id),
  );
  const unknown = units.flatMap(({ partyGroupId }) =>
    partyGroupId !== null && !found.codeOf.has(partyGroupId) ? [partyGroupId] : [],
  );
  const rows = await inChunks(new Set(unknown), (chunk) =>
    work.run<{ id: string | number; code: string }[]>(
      `SELECT id, code FROM organization WHERE id IN (${chunk.map(() => '?').join(', ')})`,
      chunk,
    ),
  );
  const codes = new Map([...found.codeOf, ...rows.map(({ id, code }) => [String(id), code] as const)]);
  const facts = units.map((unit) => ({
    organizationId: unit.organizationId,
    fact: { unit, groupCode: unit.partyGroupId === null ? null : (codes.get(unit.partyGroupId) ?? null) },
  }));
  const grouped = byOrganization(facts);
  return new Map([...grouped].map(([id, list]) => [id, list.map(({ fact }) => fact)]));
};

/** Loads what the rows of a workbook are compared with. */
export const loadFacts = async (work: Work, rows: Workbook, found: Found): Promise<Facts> => {
  const idsOf = (codes: readonly (string | null)[]) =>
    given(codes).flatMap((code) => {
      const organization = found.organizations.get(code);
      return organization?.inReach ? [organization.id] : [];
    });
  const organizations = await rowsBy(work, Organization, 'code', given(rows.organization.map(({ code }) => code)));
  const persons = await rowsBy(work, Person, 'code', found.persons.keys());
  const offices = idsOf(rows.person.map(({ organizationCode }) => organizationCode));
  const branches = idsOf(rows.contactPoint.map(({ branchCode }) => branchCode));
  const answering = idsOf(rows.responsibility.map(({ organizationCode }) => organizationCode));
  return {
    today: work.today,
    actorPersonId: work.actor.personId,
    found,
    organizations: new Map(organizations.map((organization) => [organization.code, organization])),
    persons: new Map(persons.map((person) => [person.code, person])),
    units: await unitsOf(work, organizations, found),
    appointments: byOrganization(await rowsBy(work, Appointment, 'organizationId', offices)),
    contacts: byOrganization(await rowsBy(work, ContactPoint, 'organizationId', branches)),
    duties: byOrganization(await rowsBy(work, Responsibility, 'organizationId', answering)),
  };
};
