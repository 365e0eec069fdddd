import type { TaskCellsPartFragment } from '../../gql/ledger.ts';

export type TaskCellValues = {
  text: string;
  goal: string;
  supportNeeded: string;
  owner: { id: string; name: string } | null;
  dueOn: string | null;
  percent: number;
};

/** A measure as it stands in its cells. */
export const cellsOf = ({ text, goal, supportNeeded, owner, dueOn, progressPercent }: TaskCellsPartFragment) =>
  ({
    text,
    goal: goal ?? '',
    supportNeeded: supportNeeded ?? '',
    owner: owner && { id: owner.id, name: owner.name },
    dueOn,
    percent: progressPercent,
  }) satisfies TaskCellValues;

/** The whole measure with what its cells say; what has no cell stays as it is. */
export const taskOf = (task: TaskCellsPartFragment, cells: TaskCellValues) => ({
  text: cells.text,
  goal: cells.goal || null,
  startsOn: task.startsOn,
  dueOn: cells.dueOn ?? task.dueOn,
  ownerPersonId: cells.owner?.id ?? null,
  cooperation: task.cooperation,
  supportNeeded: cells.supportNeeded || null,
  doneMark: task.doneMark,
});
