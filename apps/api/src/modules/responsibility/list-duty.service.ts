import { type ResponsibilityState, yearOf } from '@zhibu/rules';
import type { Work } from '../../platform/index.ts';
import { type Issue, type Task, tasksOfIssues } from '../ledger/index.ts';
import { Responsibility } from './responsibility.entity.ts';
import { insertDuty, saveDuty } from './responsibility.service.ts';

const TITLE_LENGTH = 200;

/** How far a line of the responsibility list is: its task done is reported, its issue written off is confirmed. */
const stateOf = (task: Task, issue: Issue | null, present: ResponsibilityState | null): ResponsibilityState => {
  if (task.cancelledOn) return 'CANCELLED';
  if (!task.doneOn) return 'OPEN';
  // what was confirmed once stays so, also when its issue relapses: the relapse gets tasks of its own
  return issue === null || issue.verifiedOn !== null || present === 'DONE' ? 'DONE' : 'REPORTED';
};

const lineOf = (task: Task, issue: Issue | null) => ({
  personId: task.ownerPersonId,
  title: task.text.slice(0, TITLE_LENGTH),
  detail: task.goal,
  source: issue ? `问题清单第 ${issue.no} 号` : '加强指导',
  dueOn: task.dueOn,
});

const factsOf = (work: Work, task: Task, state: ResponsibilityState) => ({
  state,
  reportedAt: task.doneOn ? work.now : null,
  result: task.doneOn ? (task.doneMark ?? `进度 ${task.progressPercent}%`) : null,
  settledOn: state === 'DONE' || state === 'CANCELLED' ? work.today : null,
});

const find = (work: Work, { id, organizationId }: Task): Promise<Responsibility | null> =>
  work
    .rows(Responsibility)
    .where('t.taskId = ? AND t.organizationId = ?', [id, organizationId])
    .sort('t.id', 'DESC')
    .first();

/**
 * Brings a line of the responsibility list into line with its task (R54): typed once, in the ledger. The same again
 * changes nothing; a task put off into another year is a line of that year.
 */
export const alignListDuty = async (work: Work, task: Task, issue: Issue | null): Promise<void> => {
  const year = yearOf(task.dueOn);
  const line = lineOf(task, issue);
  let duty = await find(work, task);
  if (duty && duty.year !== year) {
    await saveDuty(work, duty, { state: 'CANCELLED', settledOn: work.today, remark: '任务时限调整到其他年度' });
    duty = null;
  }
  const { id: taskId, organizationId } = task;
  duty ??= await insertDuty(work, { ...line, organizationId, kind: 'LIST_DUTY', year, taskId });
  const state = stateOf(task, issue, duty.state);
  await saveDuty(work, duty, { ...line, ...(state === duty.state ? {} : factsOf(work, task, state)) });
};

/**
 * Issues were written off: what was reported of them is confirmed. Whatever else becomes of an issue changes none of its
 * lines by itself; tasks that are cancelled with it say so themselves.
 */
export const alignListDuties = async (work: Work, issues: readonly Issue[]): Promise<void> => {
  const byId = new Map(issues.filter(({ verifiedOn }) => verifiedOn !== null).map((issue) => [issue.id, issue]));
  for (const task of await tasksOfIssues(work, [...byId.values()]))
    await alignListDuty(work, task, byId.get(task.issueId!)!);
};
