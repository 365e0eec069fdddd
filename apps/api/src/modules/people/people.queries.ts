import { isPersonCode, namePaths } from '@zhibu/rules';
import { type Connection, type Rows, searchFor, type Work } from '../../platform/index.ts';
import { narrowed } from '../organization/index.ts';
import { Appointment, Person } from './people.entity.ts';
import type { AppointmentsArguments, PersonsArguments } from './people.inputs.ts';
import { SEARCH_TABLE } from './person.service.ts';

/** Who does not read names does not find by them either: a search would spell them out. Such a reader finds by code. */
export const searched = (work: Work, rows: Rows<Person>, search: string | null | undefined): Rows<Person> => {
  const code = search?.trim().toUpperCase();
  if (!code) return rows;
  const paths = namePaths(work.actor.grants);
  if (paths.length === 0) return isPersonCode(code) ? rows.where('t.code = ?', [code]) : rows.where('1 = 0');
  rows.where(
    below(paths),
    paths.map((path) => `${path}%`),
  );
  return rows.search(searchFor(search, { table: SEARCH_TABLE, names: ['name'] }));
};

const below = (paths: readonly string[]): string => `(${paths.map(() => 'o.path LIKE ?').join(' OR ')})`;

export const listPersons = async (work: Work, args: PersonsArguments): Promise<Connection<Person>> => {
  const { under, home, search } = args;
  const rows = await narrowed(work, work.rows(Person), under);
  rows.whereIf(home, 't.organizationId = ?');
  searched(work, rows, search);
  const index = home ? 'ix_organization_sort' : 'ix_sort';
  return rows.sort('t.sortKey', 'ASC', index, { narrow: Boolean(home) }).page(args);
};

export const listAppointments = async (work: Work, args: AppointmentsArguments): Promise<Connection<Appointment>> => {
  const { under, organization, person, post, on } = args;
  const rows = await narrowed(work, work.rows(Appointment), under);
  rows
    .whereIf(organization, 't.organizationId = ?')
    .whereIf(person, 't.personId = ?')
    .whereIf(post, 't.post = ?')
    .whereIf(on, '(t.fromOn <= ? AND (t.toOn IS NULL OR t.toOn >= ?))', (day) => [day, day]);
  return rows.sort('t.id', 'DESC').page(args);
};
