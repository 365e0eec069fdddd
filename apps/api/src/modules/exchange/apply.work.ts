import { assignContactPoints, editContactPoint } from '../liaison/index.ts';
import { createResponsibilities, editResponsibility } from '../responsibility/index.ts';
import { type Applying, idOf, inBatches, inRow } from './apply.context.ts';
import type { ContactTask, DutyTask } from './plan.work.ts';

/** Last days first, as with appointments. */
export const applyContacts = async (applying: Applying, tasks: readonly ContactTask[]): Promise<void> => {
  const work = applying.as.contact;
  for (const { row, existing, fromOn, toOn } of tasks.filter((task) => task.existing !== null))
    await inRow(applying, 'contactPoint', row, () => editContactPoint(work, existing!, { span: { fromOn, toOn } }));
  const fresh = tasks.filter((task) => task.existing === null);
  await inBatches(applying, 'contactPoint', fresh, (some) =>
    assignContactPoints(
      work,
      some.map(({ leaderCode, branchCode, fromOn, toOn }) => ({
        organizationId: idOf(applying.organizations, branchCode),
        leaderId: idOf(applying.persons, leaderCode),
        fromOn,
        toOn,
      })),
    ),
  );
};

const valuesOf = (applying: Applying, { personCode, existing, title, detail, source, dueOn }: DutyTask) => ({
  personId: idOf(applying.persons, personCode),
  title,
  dueOn,
  detail: detail ?? existing?.detail ?? null,
  source: source ?? existing?.source ?? null,
});

export const applyDuties = async (applying: Applying, tasks: readonly DutyTask[]): Promise<void> => {
  const work = applying.as.duty;
  for (const task of tasks.filter(({ existing }) => existing !== null))
    await inRow(applying, 'responsibility', task.row, () =>
      editResponsibility(work, task.existing!, valuesOf(applying, task)),
    );
  const fresh = tasks.filter(({ existing }) => existing === null);
  await inBatches(applying, 'responsibility', fresh, (some) =>
    createResponsibilities(
      work,
      some.map((task) => ({
        ...valuesOf(applying, task),
        organizationId: idOf(applying.organizations, task.organizationCode),
        kind: task.kind,
        year: task.year,
      })),
    ),
  );
};
