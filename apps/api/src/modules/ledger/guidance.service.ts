import { dueDayFor } from '@zhibu/rules';
import type { Work } from '../../platform/index.ts';
import { type Assessment, checkerOf } from '../assessment/index.ts';
import { Organization } from '../organization/index.ts';
import { AccessGrant } from '../people/index.ts';
import { secretaryOf } from './ledger.people.ts';
import { Task } from './task.entity.ts';
import { addGuidance } from './task.service.ts';

/** The guidance for a branch that is still open. */
const openGuidance = (work: Work, { organizationId }: Assessment): Promise<Task[]> =>
  work
    .rows(Task)
    .where("t.organizationId = ? AND t.kind = 'GUIDANCE' AND t.doneOn IS NULL AND t.cancelledOn IS NULL", [
      organizationId,
    ])
    .all(50);

const cancel = async (work: Work, tasks: readonly Task[]): Promise<void> => {
  for (const task of tasks) {
    task.cancelledOn = work.today;
    await work.save(task);
    await work.emit('task.changed', { task, issue: null });
  }
};

/**
 * Four or three stars: more guidance (R57). The secretary of the superior gets a task, once a rating; what the rating
 * before asked for, or this one no longer asks for, is taken back.
 */
export const guide = async (work: Work, assessment: Assessment): Promise<void> => {
  const open = await openGuidance(work, assessment);
  const branch = await work.get(Organization, assessment.organizationId);
  const superior = assessment.consequence === 'GUIDANCE' ? await checkerOf(work, branch) : null;
  const ownerPersonId = superior && (await secretaryOf(work, superior.id));
  const isWanted = (task: Task) => task.assessmentId === assessment.id && task.ownerPersonId === ownerPersonId;
  await cancel(
    work,
    open.filter((task) => !isWanted(task)),
  );
  if (!ownerPersonId || open.some(isWanted)) return;
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
