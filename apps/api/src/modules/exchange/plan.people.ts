import { mayAppoint, mayBePerson, mayRemove, type Post, type RowOf, type Tenure, tidy } from '@zhibu/rules';
import type { Appointment, Person } from '../people/index.ts';
import type { Facts } from './facts.ts';
import { type Action, markOf, type Planned, problemOf } from './plan.types.ts';

type Row = RowOf<'person'>;

type Told = { name: string; phone: string | null; jobTitle: string | null };

/** What is done about one person; the home is null where it stays as it is or is not told. */
export type PersonTask = { row: number; code: string; existing: Person | null; told: Told; homeCode: string | null };

export type AppointmentTask = {
  row: number;
  personCode: string;
  organizationCode: string;
  post: Post;
  fromOn: string;
  toOn: string | null;
  /** Recorded already: its last day is set. */
  existing: Appointment | null;
};

export type PeoplePlan = Planned<PersonTask> & { appointments: AppointmentTask[] };

/** What the rows of one person say together: each thing is told once, or several times alike. */
const together = (rows: readonly Row[]) => {
  const first = <K extends 'name' | 'phone' | 'jobTitle' | 'homeBranchCode'>(key: K): Row[K] | null =>
    rows.find((row) => row[key] !== null)?.[key] ?? null;
  return { name: first('name'), phone: first('phone'), jobTitle: first('jobTitle'), home: first('homeBranchCode') };
};

const differs = (told: string | null, recorded: string | null): boolean => told !== null && told !== tidy(recorded);

const personOf = (code: string, rows: readonly Row[], { persons, found }: Facts): PersonTask | null => {
  const { name, phone, jobTitle, home } = together(rows);
  const [first] = rows;
  if (name === null || !first) return null;
  const existing = persons.get(code) ?? null;
  const told = { name, phone, jobTitle };
  if (!existing) {
    const office = rows.find((row) => row.organizationCode !== null)?.organizationCode ?? null;
    return { row: first.row, code, existing, told, homeCode: home ?? office };
  }
  const moves = home !== null && home !== found.codeOf.get(existing.organizationId);
  const kept = { name, phone: phone ?? existing.phone, jobTitle: jobTitle ?? existing.jobTitle };
  return { row: first.row, code, existing, told: kept, homeCode: moves ? home : null };
};

const isChanged = ({ existing, told, homeCode }: PersonTask): boolean =>
  existing !== null &&
  (homeCode !== null ||
    differs(told.name, existing.name) ||
    differs(told.phone, existing.phone) ||
    differs(told.jobTitle, existing.jobTitle));

const appointmentOf = (row: Row, facts: Facts): AppointmentTask | null => {
  const { personCode, organizationCode, post, fromOn, toOn } = row;
  if (personCode === null || organizationCode === null || post === null || fromOn === null) return null;
  const person = facts.persons.get(personCode);
  const held = facts.appointments.get(facts.found.organizations.get(organizationCode)?.id ?? '') ?? [];
  const same = held.find((each) => each.personId === person?.id && each.post === post && each.fromOn === fromOn);
  return { row: row.row, personCode, organizationCode, post, fromOn, toOn, existing: person ? (same ?? null) : null };
};

const tenureOf = ({ personId, post, fromOn, toOn }: Appointment): Tenure => ({
  personId,
  post,
  from: fromOn,
  to: toOn,
});

/** Everybody who holds or held a post there once the workbook's last days are set. */
const othersAt = (organizationId: string, ends: ReadonlyMap<string, string>, facts: Facts): Tenure[] =>
  (facts.appointments.get(organizationId) ?? []).map((each) => ({
    ...tenureOf(each),
    to: ends.get(each.id) ?? each.toOn,
  }));

const problemsOf = (task: AppointmentTask, ends: ReadonlyMap<string, string>, facts: Facts) => {
  const actorPersonId = facts.actorPersonId ?? '';
  if (task.existing && task.toOn !== null) {
    const facts = { actorPersonId, tenure: tenureOf(task.existing), on: task.toOn };
    return problemOf('person', task.row, 'toOn', mayRemove(facts));
  }
  const organization = facts.found.organizations.get(task.organizationCode);
  const personId = facts.persons.get(task.personCode)?.id ?? `new ${task.personCode}`;
  const tenure = { personId, post: task.post, from: task.fromOn, to: task.toOn };
  // within the workbook the rows have been held against one another already
  if (!organization) return [];
  const others = othersAt(organization.id, ends, facts);
  const verdict = mayAppoint({ actorPersonId, tenure, level: organization.level, others });
  return problemOf('person', task.row, 'post', verdict);
};

const actionOf = (begins: boolean, changes: boolean): Action => (begins ? 'create' : changes ? 'change' : 'same');

/** Compares persons and their appointments with those recorded; several rows may tell of one person. */
export const planPeople = (rows: readonly Row[], facts: Facts): PeoplePlan => {
  const plan: PeoplePlan = { todo: [], rows: [], problems: [], appointments: [] };
  const people = new Map<number, PersonTask>();
  for (const [code, own] of Map.groupBy(rows, (row) => row.personCode)) {
    const task = code === null ? null : personOf(code, own, facts);
    if (task && (!task.existing || isChanged(task))) people.set(task.row, task);
  }
  const told = rows.map((row) => ({ row: row.row, appointment: appointmentOf(row, facts) }));
  const ending = ({ existing, toOn }: AppointmentTask) => existing !== null && toOn !== null && toOn !== existing.toOn;
  const all = told.flatMap(({ appointment }) => appointment ?? []);
  const ends = new Map(all.filter(ending).map(({ existing, toOn }) => [existing!.id, toOn!]));
  for (const { row, appointment } of told) {
    const person = people.get(row) ?? null;
    const does = appointment !== null && (appointment.existing === null || ending(appointment));
    if (person) plan.todo.push(person);
    if (does) plan.appointments.push(appointment);
    if (does) plan.problems.push(...problemsOf(appointment, ends, facts));
    if (person) plan.problems.push(...problemOf('person', row, 'phone', mayBePerson(person.told)));
    const action = actionOf(person?.existing === null || (does && !appointment.existing), person !== null || does);
    const mark = `${markOf(person?.existing ?? null)} ${does ? markOf(appointment.existing) : ''}`;
    plan.rows.push({ sheet: 'person', row, action, mark });
  }
  return plan;
};
