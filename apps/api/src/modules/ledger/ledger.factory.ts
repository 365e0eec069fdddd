import type { Work } from '../../platform/index.ts';
import { draftVersion, results, theSheet } from '../assessment/assessment.factory.ts';
import { answerAssessment, submitCheck } from '../assessment/index.ts';
import { Appointment, endAppointment } from '../people/index.ts';

/** For tests: the branch disputes its rating, so that its superior may look again. */
export const disputed = async (work: Work, organizationId: string, periodId: string): Promise<void> => {
  const sheet = await theSheet(work, organizationId, periodId);
  await answerAssessment(work, sheet.id, sheet.version, { confirm: false, reason: '请复查' });
};

/** For tests: the superior rates (again); what is named fails. */
export const rateAnew = async (
  work: Work,
  organizationId: string,
  periodId: string,
  failing: string[],
): Promise<void> => {
  const sheet = await theSheet(work, organizationId, periodId);
  const version = await draftVersion(work, sheet, 'SUPERIOR');
  await submitCheck(work, { assessmentId: sheet.id, version, results: results(failing) });
};

/** For tests: the secretary's last day. */
export const endSecretary = async (work: Work, organizationId: string, on: string): Promise<void> => {
  const held = await work
    .rows(Appointment)
    .where("t.organizationId = ? AND t.post = 'SECRETARY' AND t.toOn IS NULL", [organizationId])
    .first();
  await endAppointment(work, held!, on);
};
