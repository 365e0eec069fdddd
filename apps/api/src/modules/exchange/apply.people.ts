import { appointAll, changeHomeBranch, createPersons, editPerson, endAppointment } from '../people/index.ts';
import { type Applying, idOf, inBatches, inRow } from './apply.context.ts';
import type { AppointmentTask, PersonTask } from './plan.people.ts';

const homeOf = ({ organizations }: Applying, { homeCode }: PersonTask): string | null =>
  homeCode === null ? null : idOf(organizations, homeCode);

const change = async (applying: Applying, task: PersonTask): Promise<void> => {
  const work = applying.as.person;
  const home = homeOf(applying, task);
  const person = await editPerson(work, task.existing!, task.told);
  if (home !== null) await changeHomeBranch(work, person, home);
};

export const applyPersons = async (applying: Applying, tasks: readonly PersonTask[]): Promise<void> => {
  for (const task of tasks.filter(({ existing }) => existing !== null))
    await inRow(applying, 'person', task.row, () => change(applying, task));
  const fresh = tasks.filter(({ existing }) => existing === null);
  await inBatches(applying, 'person', fresh, async (some) => {
    const values = some.map((task) => ({
      ...task.told,
      organizationId: homeOf(applying, task) ?? applying.defaultHome,
      code: task.code,
    }));
    const made = await createPersons(applying.as.person, values);
    for (const [at, { id }] of made.entries()) applying.persons.set(some[at]!.code, id);
  });
};

/** Last days first: a post is free before somebody else is appointed to it. */
export const applyAppointments = async (applying: Applying, tasks: readonly AppointmentTask[]): Promise<void> => {
  const work = applying.as.appointment;
  const ends = tasks.filter(({ existing }) => existing !== null);
  for (const { row, existing, toOn } of ends)
    await inRow(applying, 'person', row, () => endAppointment(work, existing!, toOn!));
  const fresh = tasks.filter(({ existing }) => existing === null);
  await inBatches(applying, 'person', fresh, (some) =>
    appointAll(
      work,
      some.map(({ personCode, organizationCode, post, fromOn, toOn }) => ({
        personId: idOf(applying.persons, personCode),
        organizationId: idOf(applying.organizations, organizationCode),
        post,
        fromOn,
        toOn,
      })),
    ),
  );
};
