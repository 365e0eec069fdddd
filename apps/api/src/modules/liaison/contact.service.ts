import { addDays, type ContactSpan, contactStateOn, coverageSteps, type Day, mayContact } from '@zhibu/rules';
import { ensure, filledIn, inTurn, inTurns, refusal, type Work } from '../../platform/index.ts';
import { Organization } from '../organization/index.ts';
import { beginDerivedGrants, type DerivedGrant, endDerivedGrant, Person } from '../people/index.ts';
import { ContactPoint } from './liaison.entity.ts';

declare module '../../platform/events.ts' {
  interface Events {
    /** Assigned; it may begin on a day to come or have begun long ago (`fromOn`). */
    'contactPoint.begun': { contactPoint: ContactPoint; branch: Organization };
    /** Its days or its basis changed: it may have ended, or run again. */
    'contactPoint.changed': { contactPoint: ContactPoint; branch: Organization };
  }
}

/** What is said of a contact besides who, where and when. */
type Described = { source?: string | null };
export type ContactValues = Described & { organizationId: string; leaderId: string; fromOn: Day; toOn?: Day | null };

/** Whoever changes the contacts of a branch or its visits takes turns: its figures depend on all of them together. */
const turnOf = (branchId: string): string => `contact:${branchId}`;
export const inBranchTurn = (work: Work, branchId: string): Promise<void> => inTurn(work, turnOf(branchId));

const contactsOf = (work: Work, ...branchIds: string[]): Promise<ContactPoint[]> =>
  work
    .rows(ContactPoint)
    .whereIn('t.organizationId', branchIds)
    .all(1_000 * branchIds.length);

const visitsOf = async (work: Work, { id, organizationId }: ContactPoint) => {
  const [row] = await work.sql<{ firstOn: Day | null; lastOn: Day | null }[]>(
    `SELECT MIN(v.visitedOn) AS firstOn, MAX(v.visitedOn) AS lastOn FROM visit v
     INNER JOIN organization o ON o.id = v.organizationId
     WHERE {scope} AND v.contactPointId = :id AND v.organizationId = :organizationId`,
    { id, organizationId },
  );
  return row?.firstOn && row.lastOn ? { firstOn: row.firstOn, lastOn: row.lastOn } : null;
};

const countCoverage = (
  work: Work,
  organizationId: string,
  before: readonly ContactSpan[],
  after: readonly ContactSpan[],
): void => {
  for (const [day, delta] of coverageSteps(before, after))
    work.count({ organizationId, measure: 'due.contact.covered', delta, day });
};

const later = (one: Day, other: Day): Day => [one, other].sort()[1]!;

/** The leader sees the branch for the days of the contact (DESIGN §2.2); days wholly past bring nothing. */
const grantOf = (work: Work, contact: ContactPoint, fromOn: Day): DerivedGrant[] => {
  const { id: sourceId, leaderId: personId, organizationId, toOn } = contact;
  if (toOn !== null && toOn < later(fromOn, work.today)) return [];
  return [{ source: 'contactPoint', sourceId, personId, role: 'liaisonLeader', organizationId, fromOn, toOn }];
};

/** What the leader could see until yesterday stays on record; from today on the corrected days count. */
const regrant = async (work: Work, contact: ContactPoint): Promise<void> => {
  const yesterday = addDays(work.today, -1);
  await endDerivedGrant(work, { source: 'contactPoint', sourceId: contact.id, toOn: yesterday });
  await beginDerivedGrants(work, grantOf(work, contact, later(contact.fromOn, work.today)));
};

const branchesOf = async (work: Work, list: readonly ContactValues[]): Promise<Map<string, Organization>> => {
  const ids = [...new Set(list.map(({ organizationId }) => organizationId))];
  const found = new Map(
    (await work.rows(Organization).whereIn('t.id', ids).all(ids.length)).map((row) => [row.id, row]),
  );
  if (ids.some((id) => !found.has(id))) throw refusal('NOT_FOUND');
  return found;
};

const ensureLeadersInReach = async (work: Work, list: readonly ContactValues[]): Promise<void> => {
  const ids = [...new Set(list.map(({ leaderId }) => leaderId))];
  const rows = await work.as('person:read').rows(Person).whereIn('t.id', ids).all(ids.length);
  const found = new Set(rows.map(({ id }) => id));
  if (ids.some((id) => !found.has(id))) throw refusal('PERSON_NOT_IN_REACH');
};

type Known = Pick<ContactPoint, 'leaderId' | 'fromOn' | 'toOn'>;

/** Contacts run beside one another at a branch: each is held against those there are and those before it. */
const contactOf = (work: Work, branch: Organization, others: Known[], values: ContactValues): ContactPoint => {
  const { organizationId, leaderId, fromOn, toOn = null, ...described } = values;
  const span = { fromOn, toOn };
  ensure(mayContact({ branch, leaderId, span, others }));
  countCoverage(work, branch.id, others, [...others, span]);
  const contact = { source: null, ...filledIn(described), organizationId, leaderId, ...span };
  others.push(contact);
  return Object.assign(new ContactPoint(), contact);
};

/**
 * Assigns leaders to branches (R34), written together; the grant of a leader begins and ends with it. All or none: a
 * refusal does not tell which of several it is about.
 */
export const assignContactPoints = async (work: Work, list: readonly ContactValues[]): Promise<ContactPoint[]> => {
  if (list.length === 0) return [];
  const branches = await branchesOf(work, list);
  await ensureLeadersInReach(work, list);
  const ids = [...branches.keys()];
  await inTurns(work, ids.map(turnOf));
  const there = Map.groupBy(await contactsOf(work, ...ids), ({ organizationId }) => organizationId);
  const others = new Map(ids.map((id): [string, Known[]] => [id, [...(there.get(id) ?? [])]]));
  const made = list.map((values) => {
    const { organizationId: id } = values;
    return contactOf(work, branches.get(id)!, others.get(id)!, values);
  });
  await work.insertMany(ContactPoint, made);
  await beginDerivedGrants(
    work,
    made.flatMap((contact) => grantOf(work, contact, contact.fromOn)),
  );
  for (const contactPoint of made)
    await work.emit('contactPoint.begun', { contactPoint, branch: branches.get(contactPoint.organizationId)! });
  return made;
};

/** Assigns a leader to a branch. */
export const assignContactPoint = async (work: Work, values: ContactValues): Promise<ContactPoint> =>
  (await assignContactPoints(work, [values]))[0]!;

type Change = { span: ContactSpan; described?: Described };

const change = async (
  work: Work,
  contact: ContactPoint,
  { span, described = {} }: Change,
  checked = true,
): Promise<Organization> => {
  const branch = await work.get(Organization, contact.organizationId);
  await inBranchTurn(work, branch.id);
  const others = (await contactsOf(work, branch.id)).filter((other) => other.id !== contact.id);
  const { leaderId } = contact;
  if (checked) ensure(mayContact({ branch, leaderId, span, others, visits: await visitsOf(work, contact) }));
  const before = { fromOn: contact.fromOn, toOn: contact.toOn };
  Object.assign(contact, filledIn(described), span);
  await work.save(contact);
  countCoverage(work, branch.id, [...others, before], [...others, span]);
  if (before.fromOn !== span.fromOn || before.toOn !== span.toOn) await regrant(work, contact);
  await work.emit('contactPoint.changed', { contactPoint: contact, branch });
  return branch;
};

/** Corrects the days or the basis of a contact point; its visits must stay within its days. */
export const editContactPoint = async (work: Work, contact: ContactPoint, to: Change): Promise<ContactPoint> => {
  await change(work, contact, to);
  return contact;
};

const ensureNotEnded = (work: Work, contact: ContactPoint): void => {
  if (contactStateOn(contact, work.today) === 'ENDED') throw refusal('CONTACT_ENDED');
};

/** Sets the last day; the day before `fromOn` takes back what has not begun. */
export const endContactPoint = async (work: Work, contact: ContactPoint, on: Day): Promise<ContactPoint> => {
  ensureNotEnded(work, contact);
  await change(work, contact, { span: { fromOn: contact.fromOn, toOn: on } });
  return contact;
};

/** Another leader takes over from a day on: the one contact ends the day before, the other begins (R34: 可换). */
export const changeLeader = async (
  work: Work,
  contact: ContactPoint,
  { leaderId, on, source }: { leaderId: string; on: Day; source?: string | null },
): Promise<ContactPoint> => {
  ensureNotEnded(work, contact);
  if (leaderId === contact.leaderId) throw refusal('CONTACT_EXISTS');
  const { organizationId, toOn } = contact;
  await change(work, contact, { span: { fromOn: contact.fromOn, toOn: addDays(on, -1) } });
  return assignContactPoint(work, { organizationId, leaderId, fromOn: on, toOn, source: source ?? contact.source });
};

/** With the branch its contacts end; those that had not begun are taken back. */
export const endContactsOf = async (work: Work, branch: Organization, on: Day): Promise<void> => {
  const last = addDays(on, -1);
  for (const contact of await contactsOf(work, branch.id)) {
    if (contact.toOn !== null && contact.toOn <= last) continue;
    const toOn = contact.fromOn > on ? addDays(contact.fromOn, -1) : last;
    await change(work, contact, { span: { fromOn: contact.fromOn, toOn } }, false);
  }
};
