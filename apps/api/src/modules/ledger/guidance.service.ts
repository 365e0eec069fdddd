import { dueDayFor } from '@zhibu/rules';
import type { Work } from '../../platform/index.ts';
import { type Assessment, checkerOf } from '../assessment/index.ts';
import { Organization } from '../organization/index.ts';
import { liaisonLeadersFor } from './branch.loaders.ts';
import { secretaryOf } from './ledger.people.ts';
import { strategiesOf } from './strategy.service.ts';
import { Task } from './task.entity.ts';
import { addGuidance } from './task.service.ts';

/** The guidance a branch was ever to get, by whichever rating. */
const guidanceOf = (work: Work, { organizationId }: Assessment): Promise<Task[]> =>
  work.rows(Task).where("t.organizationId = ? AND t.kind = 'GUIDANCE'", [organizationId]).all(500);

/** Who guides a branch (R57): the secretary of its superior, and its liaison leaders. */
const guidesOf = async (work: Work, branch: Organization): Promise<string[]> => {
  const superior = await checkerOf(work, branch);
  const secretary = superior && (await secretaryOf(work, superior.id));
  return [...new Set([...(secretary ? [secretary] : []), ...(await liaisonLeadersFor(work, branch.id))])];
};

const takeBack = async (work: Work, tasks: readonly Task[]): Promise<void> => {
  for (const task of tasks.filter((each) => !each.doneOn && !each.cancelledOn)) {
    task.cancelledOn = work.today;
    await work.save(task);
    await work.emit('task.changed', { task, issue: null });
  }
};

/**
 * Four or three stars: more guidance (R57). Its superior and its liaison leaders get a task, once a rating; a rating that
 * has other consequences takes back what was not done, and so does the next one with what it asks for itself.
 */
export const guide = async (work: Work, assessment: Assessment): Promise<void> => {
  const all = await guidanceOf(work, assessment);
  if (assessment.consequence !== 'GUIDANCE') return takeBack(work, all);
  const before = all.filter((task) => task.assessmentId === assessment.id);
  await takeBack(
    work,
    all.filter((task) => task.assessmentId !== assessment.id),
  );
  const branch = await work.get(Organization, assessment.organizationId);
  const given = new Set(before.filter((task) => !task.cancelledOn).map((task) => task.ownerPersonId));
  const strategies = await strategiesOf(work, assessment.campaignId);
  for (const ownerPersonId of (await guidesOf(work, branch)).filter((id) => !given.has(id)))
    await addGuidance(work, {
      organizationId: branch.id,
      campaignId: assessment.campaignId,
      assessmentId: assessment.id,
      ownerPersonId,
      text: `加强对${branch.shortName ?? branch.name}的指导，帮助补齐短板`,
      goal: '下一次评定升星',
      dueOn: dueDayFor(assessment.tier, work.today, null, strategies),
    });
};
