import { mayAppoint, mayRemove, type Post, roleOfPost, type Tenure } from '@zhibu/rules';
import { ensure, inTurns, type Row, refusal, type Work } from '../../platform/index.ts';
import { Organization } from '../organization/index.ts';
import { beginDerivedGrants, type DerivedGrant, endDerivedGrant } from './derived-grants.ts';
import { Appointment, Person } from './people.entity.ts';

declare module '../../platform/events.ts' {
  interface Events {
    /** Recorded; it may begin on a day to come or have begun long ago (`fromOn`). */
    'appointment.begun': { appointment: Appointment; person: Person; organization: Organization };
    /** Its last day is set (`toOn`). */
    'appointment.ended': { appointment: Appointment };
    /** It was taken back before its first day: what was prepared for it goes too. */
    'appointment.cancelled': { appointment: Appointment };
  }
}

export type AppointmentValues = {
  personId: string;
  organizationId: string;
  post: Post;
  fromOn: string;
  toOn?: string | null;
};

const tenureOf = ({ personId, post, fromOn, toOn }: Omit<AppointmentValues, 'organizationId'>): Tenure => ({
  personId,
  post,
  from: fromOn,
  to: toOn ?? null,
});

/** Everybody who has held a post here; read only after one's turn, so that two secretaries cannot both find it vacant. */
const tenuresAt = async (work: Work, organizationIds: readonly string[]): Promise<Map<string, Tenure[]>> => {
  await inTurns(
    work,
    organizationIds.map((id) => `posts:${id}`),
  );
  const rows = await work
    .rows(Appointment)
    .whereIn('t.organizationId', organizationIds)
    .all(10_000 * organizationIds.length);
  const byOrganization = Map.groupBy(rows, ({ organizationId }) => organizationId);
  return new Map(organizationIds.map((id) => [id, (byOrganization.get(id) ?? []).map(tenureOf)]));
};

/** Each of these by its id, or the refusal: none of them is out of reach. */
const allById = <E extends Row>(
  rows: readonly E[],
  ids: readonly string[],
  code: 'ORGANIZATION_NOT_IN_REACH' | 'PERSON_NOT_IN_REACH',
): Map<string, E> => {
  const found = new Map(rows.map((row) => [row.id, row]));
  if (ids.some((id) => !found.has(id))) throw refusal(code);
  return found;
};

const placesOf = async (work: Work, list: readonly AppointmentValues[]): Promise<Map<string, Organization>> => {
  const ids = [...new Set(list.map(({ organizationId }) => organizationId))];
  const rows = await work.rows(Organization).whereIn('t.id', ids).all(ids.length);
  const places = allById(rows, ids, 'ORGANIZATION_NOT_IN_REACH');
  if (rows.some(({ dissolvedOn }) => dissolvedOn)) throw refusal('ORGANIZATION_DISSOLVED');
  return places;
};

const holdersOf = async (work: Work, list: readonly AppointmentValues[]): Promise<Map<string, Person>> => {
  const ids = [...new Set(list.map(({ personId }) => personId))];
  return allById(await work.rows(Person).whereIn('t.id', ids).all(ids.length), ids, 'PERSON_NOT_IN_REACH');
};

/** The role that comes with a post; a term wholly past brings none. */
const grantOf = (appointment: Appointment, { level }: Organization, today: string): DerivedGrant[] => {
  const { id: sourceId, post, personId, organizationId, fromOn, toOn } = appointment;
  const role = roleOfPost(post, level);
  if (!role || (toOn !== null && toOn < today)) return [];
  return [{ source: 'appointment', sourceId, personId, role, organizationId, fromOn, toOn }];
};

/**
 * Appoints people to posts in a number of statements that does not grow with theirs; the role of a post begins and ends
 * with it. All or none: a refusal does not tell which of several it is about.
 */
export const appointAll = async (work: Work, list: readonly AppointmentValues[]): Promise<Appointment[]> => {
  if (list.length === 0) return [];
  const organizations = await placesOf(work, list);
  const people = await holdersOf(work, list);
  const tenures = await tenuresAt(work, [...organizations.keys()]);
  for (const values of list) {
    const { level } = organizations.get(values.organizationId)!;
    const others = tenures.get(values.organizationId)!;
    const tenure = tenureOf(values);
    ensure(mayAppoint({ actorPersonId: work.actor.personId ?? '', tenure, level, others }));
    others.push(tenure);
  }
  const made = list.map((values) => Object.assign(new Appointment(), { ...values, toOn: values.toOn ?? null }));
  await work.insertMany(Appointment, made);
  const placeOf = ({ organizationId }: Appointment): Organization => organizations.get(organizationId)!;
  await beginDerivedGrants(
    work,
    made.flatMap((each) => grantOf(each, placeOf(each), work.today)),
  );
  for (const appointment of made) {
    const person = people.get(appointment.personId)!;
    await work.emit('appointment.begun', { appointment, person, organization: placeOf(appointment) });
  }
  return made;
};

/** Appoints a person to a post. */
export const appoint = async (work: Work, values: AppointmentValues): Promise<Appointment> =>
  (await appointAll(work, [values]))[0]!;

/** Sets the last day of an appointment; its role ends with it. */
export const endAppointment = async (work: Work, appointment: Appointment, on: string): Promise<Appointment> => {
  ensure(mayRemove({ actorPersonId: work.actor.personId ?? '', tenure: tenureOf(appointment), on }));
  appointment.toOn = on;
  await work.save(appointment);
  await endDerivedGrant(work, { source: 'appointment', sourceId: appointment.id, toOn: on });
  await work.emit('appointment.ended', { appointment });
  return appointment;
};

/** Takes back an appointment that has not begun: a slip of the pen leaves no term behind. */
export const cancelAppointment = async (work: Work, appointment: Appointment): Promise<Appointment> => {
  if (appointment.fromOn <= work.today) throw refusal('STATE_NOT_ALLOWED');
  if (work.actor.personId === appointment.personId) throw refusal('APPOINTMENT_OWN');
  await work.remove(appointment);
  await endDerivedGrant(work, { source: 'appointment', sourceId: appointment.id, toOn: work.today });
  await work.emit('appointment.cancelled', { appointment });
  return appointment;
};
