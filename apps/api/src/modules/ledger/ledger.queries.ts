import type { Connection, Owned, Rows, Work } from '../../platform/index.ts';
import { narrowed } from '../organization/index.ts';
import { Issue } from './issue.entity.ts';
import type { IssuesArguments, TasksArguments } from './ledger.inputs.ts';
import { Task } from './task.entity.ts';

const either = <E extends Owned>(
  rows: Rows<E>,
  wanted: boolean | null | undefined,
  text: string,
  params: string[] = [],
) => {
  if (wanted !== null && wanted !== undefined) rows.where(wanted ? text : `NOT (${text})`, params);
};

const placed = async <E extends Owned>(
  work: Work,
  rows: Rows<E>,
  { organization, under }: { organization?: string | null; under?: string | null },
): Promise<Rows<E>> => {
  await narrowed(work, rows, under);
  return rows.whereIf(organization, 't.organizationId = ?');
};

/** Campaigns are published: that of the year an issue counts in. */
const ofYear = <E extends Owned>(rows: Rows<E>, year: number | null | undefined): Rows<E> =>
  rows.whereIf(year, 't.campaignId IN (SELECT c.id FROM campaign c WHERE c.year = ?)');

/** Each filter means exactly what the figure of that name counts (DESIGN §3: list count = statistic). */
const filtered = (work: Work, rows: Rows<Issue>, args: IssuesArguments): Rows<Issue> => {
  either(rows, args.live, "t.pendingDueOn < '9999-12-31'");
  either(rows, args.overdue, 't.pendingDueOn < ?', [work.today]);
  either(rows, args.dueSoon, "t.pendingDueOn >= ? AND t.pendingDueOn < '9999-12-31' AND t.remindedOn IS NOT NULL", [
    work.today,
  ]);
  either(rows, args.withdrawn, "t.state = 'WITHDRAWN'");
  either(rows, args.common, 't.common = 1');
  either(rows, args.relapsed, 't.relapseCount > 0');
  return ofYear(rows, args.year)
    .whereIf(args.period, 't.periodId = ?')
    .whereIf(args.aspect, 't.aspect = ?')
    .whereIf(args.criterion, 't.criterionCode = ?')
    .whereIf(args.state, 't.state = ?')
    .whereIf(args.source, 't.source = ?')
    .whereIf(args.severity, 't.severity = ?');
};

/** The order, and the index that begins with the list's own filter: what is overdue stands first among what is live. */
const orderOf = ({ organization, live, overdue, dueSoon, state }: IssuesArguments): [string, string, boolean] => {
  if (organization) return ['t.no', 'uq_no', true];
  if (live || overdue || dueSoon) return ['t.pendingDueOn', 'ix_pending', false];
  return ['t.dueOn', state ? 'ix_state_due' : 'ix_due', false];
};

/** Issues in reach: of a branch in the order of its list, else by the day they are due. */
export const issueRows = async (work: Work, args: IssuesArguments): Promise<Rows<Issue>> => {
  const rows = filtered(work, await placed(work, work.rows(Issue), args), args);
  const [column, index, narrow] = orderOf(args);
  return rows.sort(column, 'ASC', index, { narrow });
};

export const listIssues = async (work: Work, args: IssuesArguments): Promise<Connection<Issue>> =>
  (await issueRows(work, args)).page(args);

/** What `isTaskVacant` tells of a task, for all: it was the secretary's in person, and none is in office. */
const VACANT = `t.pendingDueOn < '9999-12-31' AND t.leadPersonId IS NOT NULL AND t.ownerPersonId = t.leadPersonId
  AND NOT EXISTS (SELECT 1 FROM appointment a WHERE a.organizationId = t.organizationId AND a.post = 'SECRETARY'
    AND a.fromOn <= ? AND (a.toOn IS NULL OR a.toOn >= ?))`;

/** The order of tasks, and the index that begins with the list's own filter. */
const taskOrder = ({ person, organization, open, overdue, vacant }: TasksArguments): [string, string, boolean] => {
  if (person) return ['t.dueOn', 'ix_owner_due', true];
  if (organization) return ['t.dueOn', 'ix_organization_due', true];
  return open || overdue || vacant ? ['t.pendingDueOn', 'ix_pending', false] : ['t.dueOn', 'ix_due', false];
};

export const taskRows = async (work: Work, args: TasksArguments): Promise<Rows<Task>> => {
  const rows = ofYear(await placed(work, work.rows(Task), args), args.year);
  either(rows, args.open, "t.pendingDueOn < '9999-12-31'");
  either(rows, args.overdue, 't.pendingDueOn < ?', [work.today]);
  either(rows, args.vacant, VACANT, [work.today, work.today]);
  rows.whereIf(args.person, 't.ownerPersonId = ?').whereIf(args.kind, 't.kind = ?');
  const [column, index, narrow] = taskOrder(args);
  return rows.sort(column, 'ASC', index, { narrow });
};

export const listTasks = async (work: Work, args: TasksArguments): Promise<Connection<Task>> =>
  (await taskRows(work, args)).page(args);
