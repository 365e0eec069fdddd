import {
  type Day,
  mayEditDuty,
  mayReport,
  maySetDuty,
  maySettle,
  next,
  RESPONSIBILITY_FLOW,
  type ResponsibilityEvent,
  type ResponsibilityKind,
} from '@zhibu/rules';
import { ensure, filledIn, refusal, type Work } from '../../platform/index.ts';
import { Organization } from '../organization/index.ts';
import { Person } from '../people/index.ts';
import { Responsibility } from './responsibility.entity.ts';
import { campaignFor, countDuty, countNewDuty, ensureYearOpen } from './responsibility.figures.ts';

export type EditValues = {
  personId: string;
  title: string;
  detail?: string | null;
  source?: string | null;
  dueOn: Day;
};
export type ResponsibilityValues = EditValues & { organizationId: string; kind: ResponsibilityKind; year: number };

const columnsOf = (values: EditValues) => ({ detail: null, source: null, ...filledIn(values) });

const ensurePersonInReach = async (work: Work, id: string): Promise<void> => {
  if (!(await work.as('person:read').find(Person, id))) throw refusal('PERSON_NOT_IN_REACH');
};

type NewDuty = ResponsibilityValues & { contactPointId?: string; taskId?: string };

const newDuty = async (work: Work, values: NewDuty): Promise<Responsibility> => {
  const { organizationId, kind, year } = values;
  const campaign = await campaignFor(work, organizationId, year);
  const duty = Object.assign(new Responsibility(), {
    ...columnsOf(values),
    organizationId,
    kind,
    year,
    state: 'OPEN' as const,
    campaignId: campaign?.id ?? null,
    countedState: null,
    contactPointId: values.contactPointId ?? null,
    taskId: values.taskId ?? null,
    reportedAt: null,
    reportedBy: null,
    result: null,
    settledOn: null,
    settledBy: null,
    remark: null,
  });
  countNewDuty(work, duty, campaign);
  return duty;
};

/** Writes a new duty and counts it; what may be set is asked before. */
export const insertDuty = async (work: Work, values: NewDuty): Promise<Responsibility> =>
  work.save(await newDuty(work, values));

/** A line that comes from a ledger follows its task: it is typed there, once (R54). */
const ensureOwnLine = ({ taskId }: Responsibility): void => {
  if (taskId) throw refusal('RESPONSIBILITY_OF_LEDGER');
};

const ensurePlaces = async (work: Work, ids: readonly string[]): Promise<void> => {
  const rows = await work.rows(Organization).whereIn('t.id', ids).all(ids.length);
  const found = new Set(rows.map(({ id }) => id));
  if (ids.some((id) => !found.has(id))) throw refusal('NOT_FOUND');
  if (rows.some(({ dissolvedOn }) => dissolvedOn)) throw refusal('ORGANIZATION_DISSOLVED');
};

const ensurePeopleInReach = async (work: Work, ids: readonly string[]): Promise<void> => {
  const rows = await work.as('person:read').rows(Person).whereIn('t.id', ids).all(ids.length);
  const found = new Set(rows.map(({ id }) => id));
  if (ids.some((id) => !found.has(id))) throw refusal('PERSON_NOT_IN_REACH');
};

const each = (list: readonly ResponsibilityValues[], key: 'organizationId' | 'personId'): string[] => [
  ...new Set(list.map((values) => values[key])),
];

/**
 * Sets what people answer for this year (R33, R36), written together. All or none: a refusal does not tell which of
 * several it is about.
 */
export const createResponsibilities = async (
  work: Work,
  list: readonly ResponsibilityValues[],
): Promise<Responsibility[]> => {
  if (list.length === 0) return [];
  await ensurePlaces(work, each(list, 'organizationId'));
  for (const values of list) ensure(maySetDuty(values));
  await ensurePeopleInReach(work, each(list, 'personId'));
  const duties: Responsibility[] = [];
  for (const values of list) {
    ensureYearOpen(await campaignFor(work, values.organizationId, values.year));
    duties.push(await newDuty(work, values));
  }
  await work.insertMany(Responsibility, duties);
  return duties;
};

export const createResponsibility = async (work: Work, values: ResponsibilityValues): Promise<Responsibility> =>
  (await createResponsibilities(work, [values]))[0]!;

/** Saves a changed duty; its figures follow. */
export const saveDuty = async (
  work: Work,
  duty: Responsibility,
  change: Partial<Responsibility>,
): Promise<Responsibility> => {
  const before = { state: duty.state, dueOn: duty.dueOn };
  Object.assign(duty, change);
  await countDuty(work, duty, before);
  return work.save(duty);
};

export const editResponsibility = async (
  work: Work,
  duty: Responsibility,
  values: EditValues,
): Promise<Responsibility> => {
  ensureOwnLine(duty);
  ensure(mayEditDuty(duty.state));
  ensure(maySetDuty({ ...values, kind: duty.kind, year: duty.year }));
  if (values.personId !== duty.personId) await ensurePersonInReach(work, values.personId);
  return saveDuty(work, duty, columnsOf(values));
};

/** Reports a duty as done, in words; by the person, or by who reports for the organization. */
export const reportResponsibility = async (
  work: Work,
  duty: Responsibility,
  result: string,
  forOrganization: boolean,
): Promise<Responsibility> => {
  ensureOwnLine(duty);
  const { state, personId } = duty;
  ensure(mayReport({ state, personId, actorPersonId: work.actor.personId, forOrganization, result }));
  const reported = { reportedAt: work.now, reportedBy: work.actor.personId, result: result.trim(), remark: null };
  return saveDuty(work, duty, { state: 'REPORTED', ...reported });
};

type Settling = Exclude<ResponsibilityEvent, 'report'>;

/** Confirms, returns, cancels or opens again; never one's own (R8 in spirit). */
export const settleResponsibility = async (
  work: Work,
  duty: Responsibility,
  event: Settling,
  reason: string | null,
): Promise<Responsibility> => {
  ensureOwnLine(duty);
  const { state, personId, reportedBy, kind } = duty;
  ensure(maySettle({ state, event, personId, reportedBy, actorPersonId: work.actor.personId, reason }));
  if (event === 'cancel' && kind === 'CONTACT_DUTY') throw refusal('RESPONSIBILITY_OF_CONTACT');
  work.reason = reason;
  return turnDuty(work, duty, event, reason);
};

/** The change of state itself, for the actor and for the system. */
export const turnDuty = (
  work: Work,
  duty: Responsibility,
  event: Settling,
  remark: string | null,
): Promise<Responsibility> => {
  const reached = next(RESPONSIBILITY_FLOW, duty.state, event, 'RESPONSIBILITY_STATE_NOT_ALLOWED');
  if (!reached.ok) throw refusal('RESPONSIBILITY_STATE_NOT_ALLOWED', { state: duty.state });
  const settled = reached.state === 'DONE' || reached.state === 'CANCELLED';
  return saveDuty(work, duty, {
    state: reached.state,
    settledOn: settled ? work.today : null,
    settledBy: settled ? work.actor.personId : null,
    remark: remark?.trim() || null,
  });
};

export type HandingOver = { organizationId: string; fromPersonId: string; toPersonId: string; reason: string | null };

/** The office changed hands: what its holder had not yet reported passes to the successor. Figures stay as they are. */
export const handOver = async (
  work: Work,
  { organizationId, fromPersonId, toPersonId, reason }: HandingOver,
): Promise<number> => {
  const organization = await work.get(Organization, organizationId);
  await ensurePersonInReach(work, toPersonId);
  work.reason = reason;
  const open = work
    .rows(Responsibility)
    .where(
      "t.organizationId = ? AND t.personId = ? AND t.state = 'OPEN' AND t.kind <> 'CONTACT_DUTY' AND t.taskId IS NULL",
      [organization.id, fromPersonId],
    );
  return work.updateWhere(open, (duty) => {
    duty.personId = toPersonId;
  });
};
