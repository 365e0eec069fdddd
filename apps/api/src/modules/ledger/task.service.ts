import { isLive, mayNoteProgress, maySetTask, type TaskKind, termOf } from '@zhibu/rules';
import { ensure, filledIn, refusal, type Work } from '../../platform/index.ts';
import { Issue } from './issue.entity.ts';
import { advance } from './issue.service.ts';
import { postsIn, secretaryOf } from './ledger.people.ts';
import { Task, TaskProgress } from './task.entity.ts';

export type TaskValues = {
  text: string;
  goal?: string | null;
  startsOn?: string | null;
  dueOn: string;
  /** The secretary in office unless somebody is named (R40). */
  ownerPersonId?: string | null;
  cooperation?: string | null;
  supportNeeded?: string | null;
  doneMark?: string | null;
};

const ownerFor = async (work: Work, organizationId: string, named?: string | null): Promise<string> => {
  const [row] = named ? await work.run<{ id: string }[]>('SELECT id FROM person WHERE id = ?', [named]) : [];
  if (named && !row) throw refusal('PERSON_NOT_IN_REACH');
  const owner = named ?? (await secretaryOf(work, organizationId));
  if (!owner) throw refusal('LEDGER_NO_SECRETARY');
  return owner;
};

const columnsOf = async (work: Work, organizationId: string, values: TaskValues) => {
  const ownerPersonId = await ownerFor(work, organizationId, values.ownerPersonId);
  const startsOn = values.startsOn ?? work.today;
  const ownerTermEndsOn = termOf(await postsIn(work, organizationId, ownerPersonId), work.today);
  ensure(maySetTask({ text: values.text, startsOn, dueOn: values.dueOn, ownerTermEndsOn }));
  const blank = { goal: null, cooperation: null, supportNeeded: null, doneMark: null };
  return { ...blank, ...filledIn(values), startsOn, ownerPersonId };
};

type Subject = { organizationId: string; campaignId: string; issueId: string | null; assessmentId: string | null };

type Columns = Awaited<ReturnType<typeof columnsOf>>;

const insertTask = async (work: Work, subject: Subject, kind: TaskKind, no: number, columns: Columns): Promise<Task> =>
  work.insert(Task, {
    ...subject,
    ...columns,
    kind,
    no,
    leadPersonId: await secretaryOf(work, subject.organizationId),
    progressPercent: 0,
    doneOn: null,
    cancelledOn: null,
  });

/** The tasks of issues of one branch in their order; cancelled ones too. A part agrees with its whole on the owner. */
export const tasksOfIssues = async (work: Work, issues: readonly Issue[]): Promise<Task[]> => {
  const ids = issues.map(({ id }) => id);
  if (ids.length === 0) return [];
  const own = work.rows(Task).where('t.organizationId = ?', [issues[0]!.organizationId]);
  return own
    .whereIn('t.issueId', ids)
    .sort('t.no')
    .all(ids.length * 200);
};

export const tasksOfIssue = (work: Work, issue: Issue): Promise<Task[]> => tasksOfIssues(work, [issue]);

/** Sets a measure about an issue: who does what by when. The first one makes the issue assigned. */
export const addTask = async (work: Work, issue: Issue, values: TaskValues): Promise<Task> => {
  const { organizationId, campaignId, id: issueId } = issue;
  // refused before anything is written: one of several may be
  const columns = await columnsOf(work, organizationId, values);
  await advance(work, issue, 'assign', 'ASSIGNED', { note: values.text });
  const no = (await tasksOfIssue(work, issue)).length + 1;
  const task = await insertTask(
    work,
    { organizationId, campaignId, issueId, assessmentId: null },
    'MEASURE',
    no,
    columns,
  );
  await work.emit('task.changed', { task, issue });
  return task;
};

export type GuidanceValues = TaskValues & {
  organizationId: string;
  campaignId: string;
  assessmentId: string;
  ownerPersonId: string;
};

/** What a superior or a liaison leader is to do for a branch that is rated three or four stars (R57). */
export const addGuidance = async (work: Work, values: GuidanceValues): Promise<Task> => {
  const { organizationId, campaignId, assessmentId, ...of } = values;
  const columns = await columnsOf(work, organizationId, of);
  const subject = { organizationId, campaignId, issueId: null, assessmentId };
  const task = await insertTask(work, subject, 'GUIDANCE', 1, columns);
  await work.emit('task.changed', { task, issue: null });
  return task;
};

const issueOf = (work: Work, task: Task): Promise<Issue | null> => work.asSystem('ledger').find(Issue, task.issueId);

const ensureOpen = (task: Task, issue: Issue | null): void => {
  if (task.doneOn || task.cancelledOn || (issue && !isLive(issue.state))) throw refusal('LEDGER_TASK_SETTLED');
};

export const editTask = async (work: Work, task: Task, values: TaskValues): Promise<Task> => {
  const issue = await issueOf(work, task);
  ensureOpen(task, issue);
  Object.assign(task, await columnsOf(work, task.organizationId, values));
  await work.save(task);
  await work.emit('task.changed', { task, issue });
  return task;
};

export type ProgressValues = { percent: number; month?: string | null; note?: string | null };

/** Notes how far a task has come in a month; the first note sets its issue going, a hundred per cent ends the task. */
export const noteProgress = async (work: Work, task: Task, values: ProgressValues): Promise<TaskProgress> => {
  const issue = await issueOf(work, task);
  if (task.cancelledOn || (issue && !isLive(issue.state))) throw refusal('LEDGER_TASK_SETTLED');
  const month = values.month ?? work.today.slice(0, 7);
  const { percent } = values;
  ensure(mayNoteProgress({ percent, month, today: work.today }));
  const { id: taskId, organizationId } = task;
  const before = await work.rows(TaskProgress).where('t.taskId = ? AND t.month = ?', [taskId, month]).first();
  // who tells only how far it has come leaves the month's words as they are
  const note = values.note === undefined ? (before?.note ?? null) : values.note?.trim() || null;
  const noted = { percent, note, byPersonId: work.actor.personId, at: work.now };
  const line = before ?? Object.assign(new TaskProgress(), { organizationId, taskId, month });
  await work.save(Object.assign(line, noted));
  Object.assign(task, { progressPercent: percent, doneOn: percent === 100 ? work.today : null });
  await work.save(task);
  if (issue && issue.state !== 'SUBMITTED') await advance(work.asSystem('ledger'), issue, 'start', 'STARTED');
  await work.emit('task.changed', { task, issue });
  return line;
};

/** The end of what is still to be done about an issue. */
export const cancelTasksOf = async (work: Work, issue: Issue): Promise<void> => {
  for (const task of await tasksOfIssue(work, issue)) {
    if (task.doneOn || task.cancelledOn) continue;
    task.cancelledOn = work.today;
    await work.save(task);
    await work.emit('task.changed', { task, issue });
  }
};

/** What was verified is done, whatever was noted last. */
export const finishTasksOf = async (work: Work, issue: Issue): Promise<void> => {
  for (const task of await tasksOfIssue(work, issue)) {
    if (task.doneOn || task.cancelledOn) continue;
    Object.assign(task, { progressPercent: 100, doneOn: work.today });
    await work.save(task);
    await work.emit('task.changed', { task, issue });
  }
};

/** The office changed hands: what is open goes to the new secretary, who also does what the former did in person (R40). */
export const moveWithOffice = async (work: Work, organizationId: string): Promise<number> => {
  const secretary = await secretaryOf(work, organizationId);
  if (!secretary) return 0;
  const open = await work
    .rows(Task)
    .where('t.organizationId = ? AND t.doneOn IS NULL AND t.cancelledOn IS NULL', [organizationId])
    .where('t.leadPersonId IS NULL OR t.leadPersonId <> ?', [secretary])
    .all(5_000);
  for (const task of open) {
    if (task.kind === 'MEASURE' && task.ownerPersonId === task.leadPersonId) task.ownerPersonId = secretary;
    task.leadPersonId = secretary;
    await work.save(task);
    await work.emit('task.changed', { task, issue: await issueOf(work, task) });
  }
  return open.length;
};
