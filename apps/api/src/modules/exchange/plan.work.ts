import { mayContact, mayEditDuty, maySetDuty, type ResponsibilityKind, type RowOf, tidy, yearOf } from '@zhibu/rules';
import type { ContactPoint } from '../liaison/index.ts';
import type { Responsibility } from '../responsibility/index.ts';
import type { Facts } from './facts.ts';
import { markOf, type Planned, problemOf } from './plan.types.ts';

export type ContactTask = {
  row: number;
  leaderCode: string;
  branchCode: string;
  fromOn: string;
  toOn: string | null;
  /** Recorded already: its last day is set. */
  existing: ContactPoint | null;
};

export type DutyTask = {
  row: number;
  personCode: string;
  organizationCode: string;
  kind: ResponsibilityKind;
  year: number;
  title: string;
  detail: string | null;
  source: string | null;
  dueOn: string;
  existing: Responsibility | null;
};

const contactOf = (row: RowOf<'contactPoint'>, facts: Facts): ContactTask | null => {
  const { personCode: leaderCode, branchCode, fromOn, toOn } = row;
  if (leaderCode === null || branchCode === null || fromOn === null) return null;
  const leader = facts.persons.get(leaderCode);
  const there = facts.contacts.get(facts.found.organizations.get(branchCode)?.id ?? '') ?? [];
  const existing = leader && there.find((each) => each.leaderId === leader.id && each.fromOn === fromOn);
  return { row: row.row, leaderCode, branchCode, fromOn, toOn, existing: existing ?? null };
};

type Branches = ReadonlyMap<string, RowOf<'organization'>>;

/** Asked of what is recorded; what the workbook itself brings has been held against one another already. */
const contactProblems = (task: ContactTask, ends: ReadonlyMap<string, string>, branches: Branches, facts: Facts) => {
  const stored = facts.found.organizations.get(task.branchCode);
  const { level, foundedOn } = stored ?? branches.get(task.branchCode) ?? {};
  if (!level || !foundedOn) return [];
  const others = (facts.contacts.get(stored?.id ?? '') ?? [])
    .filter((each) => each.id !== task.existing?.id)
    .map(({ id, leaderId, fromOn, toOn }) => ({ leaderId, fromOn, toOn: ends.get(id) ?? toOn }));
  const leaderId = facts.persons.get(task.leaderCode)?.id ?? `new ${task.leaderCode}`;
  const span = { fromOn: task.fromOn, toOn: task.toOn };
  const verdict = mayContact({ branch: { level, foundedOn, dissolvedOn: null }, leaderId, span, others });
  return problemOf('contactPoint', task.row, task.existing ? 'toOn' : 'fromOn', verdict);
};

/** Compares contact points with those recorded. */
export const planContacts = (
  rows: readonly RowOf<'contactPoint'>[],
  organizations: readonly RowOf<'organization'>[],
  facts: Facts,
): Planned<ContactTask> => {
  const plan: Planned<ContactTask> = { todo: [], rows: [], problems: [] };
  const branches: Branches = new Map(organizations.flatMap((row) => (row.code === null ? [] : [[row.code, row]])));
  const told = rows.flatMap((row) => contactOf(row, facts) ?? []);
  const ending = ({ existing, toOn }: ContactTask) => existing !== null && toOn !== null && toOn !== existing.toOn;
  const ends = new Map(told.filter(ending).map(({ existing, toOn }) => [existing!.id, toOn!]));
  for (const task of told) {
    const action = !task.existing ? 'create' : ending(task) ? 'change' : 'same';
    plan.rows.push({
      sheet: 'contactPoint',
      row: task.row,
      action,
      mark: action === 'change' ? markOf(task.existing) : '',
    });
    if (action === 'same') continue;
    plan.todo.push(task);
    plan.problems.push(...contactProblems(task, ends, branches, facts));
  }
  return plan;
};

const dutyOf = (row: RowOf<'responsibility'>, facts: Facts): DutyTask | null => {
  const { personCode, organizationCode, kind, title, dueOn, detail, source } = row;
  if (personCode === null || organizationCode === null || kind === null || title === null || dueOn === null)
    return null;
  const year = row.year ?? yearOf(dueOn);
  const person = facts.persons.get(personCode);
  const there = facts.duties.get(facts.found.organizations.get(organizationCode)?.id ?? '') ?? [];
  const same = there.filter(
    (each) => each.personId === person?.id && each.kind === kind && each.year === year && tidy(each.title) === title,
  );
  // what was cancelled and set again is the one that counts
  const existing = same.find(({ state }) => state !== 'CANCELLED') ?? same[0] ?? null;
  return { row: row.row, personCode, organizationCode, kind, year, title, detail, source, dueOn, existing };
};

const isChanged = ({ existing, dueOn, detail, source }: DutyTask): boolean =>
  existing !== null &&
  (dueOn !== existing.dueOn ||
    (detail !== null && detail !== tidy(existing.detail)) ||
    (source !== null && source !== tidy(existing.source)));

/** Compares responsibility lists with those recorded: the same duty of a person in a year is known by its title. */
export const planDuties = (rows: readonly RowOf<'responsibility'>[], facts: Facts): Planned<DutyTask> => {
  const plan: Planned<DutyTask> = { todo: [], rows: [], problems: [] };
  for (const task of rows.flatMap((row) => dutyOf(row, facts) ?? [])) {
    const action = !task.existing ? 'create' : isChanged(task) ? 'change' : 'same';
    const mark = action === 'change' ? markOf(task.existing) : '';
    plan.rows.push({ sheet: 'responsibility', row: task.row, action, mark });
    if (action === 'same') continue;
    plan.todo.push(task);
    const { row, existing } = task;
    plan.problems.push(...problemOf('responsibility', row, existing ? 'dueOn' : 'kind', maySetDuty(task)));
    if (existing) plan.problems.push(...problemOf('responsibility', row, null, mayEditDuty(existing.state)));
  }
  return plan;
};
