import { dueDayFor } from '@zhibu/rules';
import type { Work } from '../../platform/index.ts';
import { type Assessment, checkerOf } from '../assessment/index.ts';
import { Organization } from '../organization/index.ts';
import { secretaryOf } from './ledger.people.ts';
import { Task } from './task.entity.ts';
import { addGuidance } from './task.service.ts';

/** The tasks of guidance a rating led to. */
const guidanceOf = (work: Work, { id, organizationId }: Assessment): Promise<Task[]> =>
  work.rows(Task).where('t.assessmentId = ? AND t.organizationId = ?', [id, organizationId]).all(50);

/**
 * Four or three stars: more guidance (R57). The secretary of the superior gets a task, once a rating; a rating that has
 * other consequences takes back what was not done.
 */
export const guide = async (work: Work, assessment: Assessment): Promise<void> => {
  const before = await guidanceOf(work, assessment);
  if (assessment.consequence !== 'GUIDANCE') {
    for (const task of before.filter((each) => !each.doneOn && !each.cancelledOn)) {
      task.cancelledOn = work.today;
      await work.save(task);
      await work.emit('task.changed', { task, issue: null });
    }
    return;
  }
  const branch = await work.get(Organization, assessment.organizationId);
  const superior = await checkerOf(work, branch);
  const ownerPersonId = superior && (await secretaryOf(work, superior.id));
  if (!ownerPersonId || before.some((task) => task.ownerPersonId === ownerPersonId && !task.cancelledOn)) return;
  await addGuidance(work, {
    organizationId: branch.id,
    campaignId: assessment.campaignId,
    assessmentId: assessment.id,
    ownerPersonId,
    text: `加强对${branch.shortName ?? branch.name}的指导，帮助补齐短板`,
    goal: '下一次评定升星',
    dueOn: dueDayFor(assessment.tier, work.today, null),
  });
};
