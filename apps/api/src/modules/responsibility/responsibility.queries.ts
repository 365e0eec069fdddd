import type { Connection, Rows, Work } from '../../platform/index.ts';
import { narrowed } from '../organization/index.ts';
import { Responsibility } from './responsibility.entity.ts';
import type { MyResponsibilitiesArguments, ResponsibilitiesArguments } from './responsibility.inputs.ts';

const either = (
  rows: Rows<Responsibility>,
  wanted: boolean | null | undefined,
  text: string,
  params: string[] = [],
) => {
  if (wanted !== null && wanted !== undefined) rows.where(wanted ? text : `NOT (${text})`, params);
};

const filter = (work: Work, rows: Rows<Responsibility>, args: MyResponsibilitiesArguments): void => {
  const { kind, state, year, overdue, waiting, cancelled } = args;
  rows.whereIf(kind, 't.kind = ?').whereIf(state, 't.state = ?');
  // the due day lies in the year: its index serves the year too
  rows.whereIf(year, 't.year = ? AND t.dueOn BETWEEN ? AND ?', (y) => [y, `${y}-01-01`, `${y}-12-31`]);
  either(rows, overdue, 't.pendingDueOn < ?', [work.today]);
  either(rows, waiting, "t.pendingDueOn < '9999-12-31'");
  either(rows, cancelled, "t.state = 'CANCELLED'");
};

/** The order, and the index that begins with the list's own filter: what is overdue stands first among what waits. */
const orderOf = (args: ResponsibilitiesArguments): [column: string, index: string, narrow: boolean] => {
  if (args.person) return ['t.dueOn', 'ix_person_due', true];
  if (args.organization) return ['t.dueOn', 'ix_organization_due', true];
  if (args.overdue || args.waiting) return ['t.pendingDueOn', 'ix_pending', false];
  return ['t.dueOn', args.state ? 'ix_state_due' : 'ix_due', false];
};

export const listResponsibilities = async (
  work: Work,
  args: ResponsibilitiesArguments,
): Promise<Connection<Responsibility>> => {
  const { person, organization, under } = args;
  const rows = work.rows(Responsibility);
  await narrowed(work, rows, under);
  rows.whereIf(person, 't.personId = ?').whereIf(organization, 't.organizationId = ?');
  filter(work, rows, args);
  const [column, index, narrow] = orderOf(args);
  return rows.sort(column, 'ASC', index, { narrow }).page(args);
};

/** What the actor answers for, wherever: one's own duties need no grant where they were set (R33: 本人). */
export const ownResponsibilities = (work: Work): Rows<Responsibility> =>
  work.as('session:self', 'public').rows(Responsibility).where('t.personId = ?', [work.actor.personId]);

export const listOwnResponsibilities = (
  work: Work,
  args: MyResponsibilitiesArguments,
): Promise<Connection<Responsibility>> => {
  const rows = ownResponsibilities(work);
  filter(work, rows, args);
  return rows.sort('t.dueOn', 'ASC', 'ix_person_due', { narrow: true }).page(args);
};
