import type { EntityClass, Owned, Work } from '../../platform/index.ts';
import { Issue, IssueEvent } from './issue.entity.ts';
import { Task, TaskProgress } from './task.entity.ts';

const MOST_A_WHOLE = 200;

/** Parts of many wholes in one statement; a part agrees with its whole on the owner too. */
const partsOf = <W extends Owned, P extends Owned>(
  work: Work,
  whole: W,
  part: { entity: EntityClass<P>; column: string; sort: string },
): Promise<P[]> => {
  const { entity, column, sort } = part;
  const loader = work.loader<W, P[]>(`ledger.parts.${entity.name}`, async (wholes) => {
    const ids = [...new Set(wholes.map((each) => each.id))];
    const found = await work
      .as('ledger:read')
      .rows(entity)
      .whereIn(`t.${column}`, ids)
      .sort(sort)
      .all(ids.length * MOST_A_WHOLE);
    const idOf = (row: P) => (row as unknown as Record<string, string>)[column];
    return wholes.map((each) =>
      found.filter((row) => idOf(row) === each.id && row.organizationId === each.organizationId),
    );
  });
  return loader.load(whole);
};

export const tasksFor = (work: Work, issue: Issue): Promise<Task[]> =>
  partsOf(work, issue, { entity: Task, column: 'issueId', sort: 't.no' });

export const eventsFor = (work: Work, issue: Issue): Promise<IssueEvent[]> =>
  partsOf(work, issue, { entity: IssueEvent, column: 'issueId', sort: 't.happenedAt' });

export const progressFor = (work: Work, task: Task): Promise<TaskProgress[]> =>
  partsOf(work, task, { entity: TaskProgress, column: 'taskId', sort: 't.month' });

/** The issue a task is about, where this reader may see it. */
export const issueFor = async (work: Work, task: Task): Promise<Issue | null> => {
  const issue = await work.as('ledger:read').load(Issue, task.issueId);
  return issue?.organizationId === task.organizationId ? issue : null;
};
