import { assignContactPoint, editContactPoint } from '../liaison/index.ts';
import { createResponsibility, editResponsibility } from '../responsibility/index.ts';
import { type Applying, idOf, inRow } from './apply.context.ts';
import type { ContactTask, DutyTask } from './plan.work.ts';

/** Last days first, as with appointments. */
export const applyContacts = async (applying: Applying, tasks: readonly ContactTask[]): Promise<void> => {
  const work = applying.as.contact;
  for (const { row, existing, fromOn, toOn } of tasks.filter((task) => task.existing !== null))
    await inRow(applying, 'contactPoint', row, () => editContactPoint(work, existing!, { span: { fromOn, toOn } }));
  for (const { row, leaderCode, branchCode, fromOn, toOn } of tasks.filter((task) => task.existing === null))
    await inRow(applying, 'contactPoint', row, () => {
      const organizationId = idOf(applying.organizations, branchCode);
      return assignContactPoint(work, { organizationId, leaderId: idOf(applying.persons, leaderCode), fromOn, toOn });
    });
};

export const applyDuties = async (applying: Applying, tasks: readonly DutyTask[]): Promise<void> => {
  const work = applying.as.duty;
  for (const { row, personCode, organizationCode, existing, kind, year, ...told } of tasks)
    await inRow(applying, 'responsibility', row, () => {
      const personId = idOf(applying.persons, personCode);
      const { detail, source } = existing ?? {};
      const values = {
        ...told,
        personId,
        detail: told.detail ?? detail ?? null,
        source: told.source ?? source ?? null,
      };
      if (existing) return editResponsibility(work, existing, values);
      const organizationId = idOf(applying.organizations, organizationCode);
      return createResponsibility(work, { ...values, organizationId, kind, year });
    });
};
