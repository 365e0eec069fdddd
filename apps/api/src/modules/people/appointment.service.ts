import { mayAppoint, mayRemove, type Post, roleOfPost, type Tenure } from '@zhibu/rules';
import { ensure, inTurn, refusal, type Work } from '../../platform/index.ts';
import { Organization } from '../organization/index.ts';
import { beginDerivedGrant, endDerivedGrant } from './derived-grants.ts';
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
const tenuresAt = async (work: Work, organizationId: string): Promise<Tenure[]> => {
  await inTurn(work, `posts:${organizationId}`);
  const rows = await work.rows(Appointment).where('t.organizationId = ?', [organizationId]).all(10_000);
  return rows.map(tenureOf);
};

/** Appoints a person to a post; the role of the post begins and ends with it. A term wholly past brings no role. */
export const appoint = async (work: Work, values: AppointmentValues): Promise<Appointment> => {
  const organization = await work.find(Organization, values.organizationId);
  if (!organization) throw refusal('ORGANIZATION_NOT_IN_REACH');
  if (organization.dissolvedOn) throw refusal('ORGANIZATION_DISSOLVED');
  const person = await work.find(Person, values.personId);
  if (!person) throw refusal('PERSON_NOT_IN_REACH');
  const { id: organizationId, level } = organization;
  const tenure = tenureOf(values);
  const others = await tenuresAt(work, organizationId);
  ensure(mayAppoint({ actorPersonId: work.actor.personId ?? '', tenure, level, others }));
  const appointment = await work.insert(Appointment, { ...values, toOn: tenure.to });
  const role = roleOfPost(values.post, level);
  if (role && (tenure.to === null || tenure.to >= work.today)) {
    const { fromOn, toOn, personId, id: sourceId } = appointment;
    await beginDerivedGrant(work, { source: 'appointment', sourceId, personId, role, organizationId, fromOn, toOn });
  }
  await work.emit('appointment.begun', { appointment, person, organization });
  return appointment;
};

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
