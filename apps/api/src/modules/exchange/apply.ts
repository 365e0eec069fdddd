import type { Work } from '../../platform/index.ts';
import { beginApplying, type HowToApply } from './apply.context.ts';
import { applyOrganizations } from './apply.organizations.ts';
import { applyAppointments, applyPersons } from './apply.people.ts';
import { applyContacts, applyDuties } from './apply.work.ts';
import type { Plan } from './plan.ts';

/** How many things there are to do: what the progress counts up to. */
export const sizeOfPlan = ({ organizations, persons, appointments, contacts, duties }: Plan): number =>
  organizations.length + persons.length + appointments.length + contacts.length + duties.length;

/**
 * Does what the plan says, through the services of the modules, in the transaction of `work`: figures, derived grants,
 * audit lines and events follow as if it were done by hand. All or nothing.
 */
export const applyPlan = async (work: Work, plan: Plan, how: HowToApply): Promise<void> => {
  const applying = beginApplying(work, plan, how);
  await applyOrganizations(work, applying, plan.organizations);
  await applyPersons(applying, plan.persons);
  await applyAppointments(applying, plan.appointments);
  await applyContacts(applying, plan.contacts);
  await applyDuties(applying, plan.duties);
};
