import { type Day, mayCorrectVisit, mayKeepPromise, mayVisit, type VisitMode, visitedIn } from '@zhibu/rules';
import { ensure, filledIn, type Work } from '../../platform/index.ts';
import { Organization } from '../organization/index.ts';
import { inBranchTurn } from './contact.service.ts';
import { ContactPoint, Visit } from './liaison.entity.ts';
import { countingVisits, periodFor, periodOfVisit } from './visit.figures.ts';

export type VisitValues = {
  visitedOn: Day;
  mode: VisitMode;
  place?: string | null;
  joinedActivity?: string | null;
  findings: string;
  promise?: string | null;
  promiseDueOn?: Day | null;
};

const columnsOf = (values: VisitValues) => ({
  place: null,
  joinedActivity: null,
  promise: null,
  promiseDueOn: null,
  ...filledIn(values),
});

const ensureVisit = (work: Work, contact: ContactPoint, values: VisitValues): void => {
  const { visitedOn: on, findings, promise = null, promiseDueOn = null } = values;
  ensure(mayVisit({ contact, on, today: work.today, findings, promise, promiseDueOn }));
};

/** The contact and its branch as they are once it is our turn. */
const inTurnOf = async (work: Work, contactPointId: string) => {
  const { organizationId } = await work.get(ContactPoint, contactPointId);
  await inBranchTurn(work, organizationId);
  const contact = await work.get(ContactPoint, contactPointId);
  return { contact, branch: await work.get(Organization, organizationId) };
};

/** Records a visit (R35, X05); whoever is not the leader records it on the leader's behalf, and it says so. */
export const recordVisit = async (work: Work, contactPointId: string, values: VisitValues): Promise<Visit> => {
  const { contact, branch } = await inTurnOf(work, contactPointId);
  ensureVisit(work, contact, values);
  const period = await periodFor(work, branch.path, values.visitedOn);
  const { leaderId, organizationId } = contact;
  const recordedBy = work.actor.personId;
  return countingVisits(work, branch, [period], () =>
    work.insert(Visit, {
      ...columnsOf(values),
      contactPointId,
      leaderId,
      organizationId,
      periodId: period?.id ?? null,
      promiseDoneOn: null,
      recordedBy,
      proxy: recordedBy !== null && recordedBy !== leaderId,
    }),
  );
};

/** Corrects a record of a visit: by its leader, or by who wrote it down. */
export const correctVisit = async (work: Work, visit: Visit, values: VisitValues): Promise<Visit> => {
  ensure(mayCorrectVisit({ ...visit, actorPersonId: work.actor.personId }));
  const { contact, branch } = await inTurnOf(work, visit.contactPointId);
  ensureVisit(work, contact, values);
  const before = await periodOfVisit(work, visit);
  const stays = before !== null && visitedIn(before, values.visitedOn);
  const period = stays ? before : await periodFor(work, branch.path, values.visitedOn);
  return countingVisits(work, branch, [before, period], () => {
    const columns = columnsOf(values);
    const promiseDoneOn = columns.promise === null ? null : visit.promiseDoneOn;
    return work.save(Object.assign(visit, columns, { promiseDoneOn, periodId: period?.id ?? null }));
  });
};

/** Takes back a visit that was recorded by mistake; the audit keeps it. */
export const withdrawVisit = async (work: Work, visit: Visit): Promise<void> => {
  ensure(mayCorrectVisit({ ...visit, actorPersonId: work.actor.personId }));
  const { branch } = await inTurnOf(work, visit.contactPointId);
  await countingVisits(work, branch, [await periodOfVisit(work, visit)], () => work.remove(visit));
};

/** The leader's promise is kept. */
export const keepPromise = async (work: Work, visit: Visit, on: Day): Promise<Visit> => {
  ensure(mayKeepPromise(visit, on, work.today));
  visit.promiseDoneOn = on;
  return work.save(visit);
};
