import { maskPhone } from '@zhibu/rules';
import {
  type Connection,
  type HistoryEntry,
  historyOf,
  type PageArgs,
  referenceField,
  type Work,
} from '../../platform/index.ts';
import { organizationReference } from '../organization/index.ts';
import { Appointment, type Person } from './people.entity.ts';
import { personReference } from './people.views.ts';

const MOST_A_KEY = 50;

/** Where organizations stand, whoever asks: only to decide what may be shown. */
export const pathLoader = (work: Work) =>
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

/** What happened to a person's record and posts; null without `audit:history` where the person belongs (domain §5.6). */
export const personHistory = async (
  work: Work,
  person: Person,
  page: PageArgs,
): Promise<Connection<HistoryEntry> | null> => {
  const open = async ({ organizationId }: { organizationId: string }): Promise<boolean> => {
    const path = await pathLoader(work).load(organizationId);
    return path !== null && work.may('audit:history', path);
  };
  if (!(await open(person))) return null;
  const posts = await appointmentsOf(work, person.id, false);
  // a post elsewhere has its history there
  const opened = await Promise.all(posts.map(open));
  const sources = posts.filter((_, i) => opened[i]).map(({ id }) => ({ entity: 'appointment', recordId: id }));
  return historyOf(work, [{ entity: 'person', recordId: person.id }, ...sources], page);
};

type Reference = { id: string; name: string } | null;
const named =
  (reference: (work: Work, id: string) => Promise<Reference>) =>
  async (work: Work, ids: readonly string[]): Promise<ReadonlyMap<string, string>> => {
    const found = await Promise.all(ids.map((id) => reference(work, id)));
    return new Map(found.flatMap((each) => (each ? [[each.id, each.name] as const] : [])));
  };

for (const entity of ['person', 'appointment']) referenceField(entity, 'organizationId', named(organizationReference));
referenceField('appointment', 'personId', named(personReference));
