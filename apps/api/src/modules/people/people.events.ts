import { on, type Work } from '../../platform/index.ts';
import type {} from '../organization/index.ts';
import { endAppointment } from './appointment.service.ts';
import { AccessGrant, Appointment } from './people.entity.ts';

const MOST = 10_000;

/** Posts and roles at a dissolved organization end with it; what was still proposed there falls. */
const endWithOrganization = async (work: Work, organizationId: string, lastDay: string): Promise<void> => {
  const open = await work
    .rows(Appointment)
    .where('t.organizationId = ? AND (t.toOn IS NULL OR t.toOn > ?)', [organizationId, lastDay])
    .all(MOST);
  for (const appointment of open)
    await endAppointment(work, appointment, appointment.fromOn > lastDay ? appointment.fromOn : lastDay);
  const grants = work
    .rows(AccessGrant)
    .where("t.organizationId = ? AND t.state IN ('proposed', 'active')", [organizationId]);
  await work.updateWhere(grants, (grant) => {
    grant.endReason = '组织撤销';
    if (grant.toOn === null || grant.toOn > lastDay) grant.toOn = lastDay;
    grant.state = 'ended';
  });
};

on('people', 'organization.dissolved', (work, { organization, on: day }) =>
  endWithOrganization(work, organization.id, day),
);
