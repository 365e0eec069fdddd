import type { TaskPartFragment } from '../../gql/ledger.ts';

export type TaskForm = {
  text: string;
  goal: string;
  startsOn: string | null;
  dueOn: string | null;
  owner: { id: string; name: string } | null;
  cooperation: string;
  supportNeeded: string;
  doneMark: string;
};

/** Due with the first of the issues that are still to be due: no task is set for a day that has passed. */
export const dueOf = (issues: readonly { dueOn: string }[], today: string): string | null =>
  issues
    .map(({ dueOn }) => dueOn)
    .filter((day) => day > today)
    .sort()[0] ?? null;

export const emptyTask = (today: string, dueOn: string | null): TaskForm => ({
  text: '',
  goal: '',
  startsOn: today,
  dueOn,
  owner: null,
  cooperation: '',
  supportNeeded: '',
  doneMark: '',
});

export const formOf = (task: TaskPartFragment): TaskForm => ({
  text: task.text,
  goal: task.goal ?? '',
  startsOn: task.startsOn,
  dueOn: task.dueOn,
  owner: task.owner,
  cooperation: task.cooperation ?? '',
  supportNeeded: task.supportNeeded ?? '',
  doneMark: task.doneMark ?? '',
});

export const inputOf = (form: TaskForm) => ({
  text: form.text,
  goal: form.goal || null,
  startsOn: form.startsOn,
  dueOn: form.dueOn ?? '',
  ownerPersonId: form.owner?.id ?? null,
  cooperation: form.cooperation || null,
  supportNeeded: form.supportNeeded || null,
  doneMark: form.doneMark || null,
});
