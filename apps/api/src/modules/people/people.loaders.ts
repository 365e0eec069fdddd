import { maskPhone } from '@zhibu/rules';
import type { Work } from '../../platform/index.ts';
import { Appointment, type Person } from './people.entity.ts';

const MOST_A_KEY = 50;

/** Where organizations stand, whoever asks: only to decide what may be shown. */
const pathLoader = (work: Work) =>
  work.loader<string, string | null>('people.path', async (ids) => {
    const rows = await work.run<{ id: string | number; path: string }[]>(
      `SELECT id, path FROM organization WHERE id IN (${ids.map(() => '?').join(', ')})`,
      ids,
    );
    const byId = new Map(rows.map((row) => [String(row.id), row.path]));
    return ids.map((id) => byId.get(id) ?? null);
  });

/** In full to those who hold person:readContact where the person belongs, and to the person; masked to all others (R78). */
export const phoneFor = async (work: Work, person: Person): Promise<string | null> => {
  if (person.phone === null || person.id === work.actor.personId) return person.phone;
  const path = await pathLoader(work).load(person.organizationId);
  return path !== null && work.may('person:readContact', path) ? person.phone : maskPhone(person.phone);
};

const grouped = (column: 'personId' | 'organizationId', work: Work, current: boolean) =>
  work.loader<string, Appointment[]>(`appointments.${column}.${current}`, async (ids) => {
    const rows = work.as('person:read').rows(Appointment).whereIn(`t.${column}`, ids);
    if (current) rows.where('t.fromOn <= ? AND (t.toOn IS NULL OR t.toOn >= ?)', [work.today, work.today]);
    const found = await rows.sort('t.fromOn', 'DESC').all(ids.length * MOST_A_KEY);
    const byKey = Map.groupBy(found, (appointment) => appointment[column]);
    return ids.map((id) => byKey.get(id) ?? []);
  });

/** The posts of a person, the latest first; only where the reader may read persons. */
export const appointmentsOf = (work: Work, personId: string, current: boolean): Promise<Appointment[]> =>
  grouped('personId', work, current).load(personId);

/** Who holds a post at an organization today. */
export const teamOf = (work: Work, organizationId: string): Promise<Appointment[]> =>
  grouped('organizationId', work, true).load(organizationId);
