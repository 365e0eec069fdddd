import type { Single } from './records-by-id.ts';
import type { Line, Table, Truth } from './truth.ts';

const byNumber = (a: { id: string }, b: { id: string }): number => Number(a.id) - Number(b.id);

/** A part is one only where it stands at the organization its whole stands at. */
const partsOf = (truth: Truth, table: Table, column: string, whole: Line): Line[] =>
  truth
    .all(table)
    .filter((part) => part[column] === whole.id && part.organizationId === whole.organizationId)
    .sort(byNumber);

/** An issue with its tasks, their months and what happened; the rating that found it, where it is the branch's own. */
const issue: Single = {
  permission: 'ledger:read',
  table: 'issue',
  select: 'id assessment { id } tasks { id issue { id } progress { id } } timeline { id }',
  tells: (line, { truth, reader }) => {
    const rating = truth.one('assessment', line['assessmentId']);
    const own = rating?.organizationId === line.organizationId;
    const open = own && truth.reaches(reader, 'assessment:read', line.organizationId);
    return {
      id: line.id,
      assessment: rating && open ? { id: rating.id } : null,
      tasks: partsOf(truth, 'task', 'issueId', line).map((task) => ({
        id: task.id,
        issue: { id: line.id },
        progress: partsOf(truth, 'task_progress', 'taskId', task).map(({ id }) => ({ id })),
      })),
      timeline: partsOf(truth, 'issue_event', 'issueId', line).map(({ id }) => ({ id })),
    };
  },
};

export const LEDGER_SINGLES: Record<string, Single> = { issue };
