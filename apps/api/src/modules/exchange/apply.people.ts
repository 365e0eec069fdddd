import { appoint, changeHomeBranch, createPerson, editPerson, endAppointment } from '../people/index.ts';
import { type Applying, idOf, inRow } from './apply.context.ts';
import type { AppointmentTask, PersonTask } from './plan.people.ts';

const applyPerson = async (applying: Applying, { code, existing, told, homeCode }: PersonTask): Promise<void> => {
  const work = applying.as.person;
  const home = homeCode === null ? null : idOf(applying.organizations, homeCode);
  if (!existing) {
    const person = await createPerson(work, { organizationId: home ?? applying.defaultHome, code, ...told });
    applying.persons.set(code, person.id);
    return;
  }
  const person = await editPerson(work, existing, told);
  if (home !== null) await changeHomeBranch(work, person, home);
};

export const applyPersons = async (applying: Applying, tasks: readonly PersonTask[]): Promise<void> => {
  for (const task of tasks) await inRow(applying, 'person', task.row, () => applyPerson(applying, task));
};

/** Last days first: a post is free before somebody else is appointed to it. */
export const applyAppointments = async (applying: Applying, tasks: readonly AppointmentTask[]): Promise<void> => {
  const work = applying.as.appointment;
  const ends = tasks.filter(({ existing }) => existing !== null);
  for (const { row, existing, toOn } of ends)
    await inRow(applying, 'person', row, () => endAppointment(work, existing!, toOn!));
  for (const task of tasks.filter(({ existing }) => existing === null)) {
    const { row, personCode, organizationCode, post, fromOn, toOn } = task;
    await inRow(applying, 'person', row, () => {
      const personId = idOf(applying.persons, personCode);
      const organizationId = idOf(applying.organizations, organizationCode);
      return appoint(work, { personId, organizationId, post, fromOn, toOn });
    });
  }
};
