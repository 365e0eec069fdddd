import { randomUUID } from 'node:crypto';
import { Application } from '../../src/modules/application/index.ts';
import { Approval, ApprovalStep } from '../../src/modules/approval/index.ts';
import { Assessment } from '../../src/modules/assessment/index.ts';
import { Campaign, Period } from '../../src/modules/campaign/index.ts';
import { Import } from '../../src/modules/exchange/index.ts';
import { ContactPoint, Visit } from '../../src/modules/liaison/index.ts';
import type { Organization } from '../../src/modules/organization/index.ts';
import { moveOrganization } from '../../src/modules/organization/index.ts';
import { anOrganization } from '../../src/modules/organization/organization.factory.ts';
import { Session } from '../../src/modules/people/account.entity.ts';
import { AccessGrant, Account, Appointment, Person } from '../../src/modules/people/index.ts';
import { Responsibility } from '../../src/modules/responsibility/index.ts';
import type { EntityClass, Row, Work } from '../../src/platform/index.ts';

/** Where a record stands, seen from an actor whose grant is at `own` (DESIGN §2.8). */
export const PLACES = [
  'own',
  'child',
  'grandchild',
  'elsewhere',
  'sibling',
  'parent',
  'foreign',
  'movedAway',
  'ended',
] as const;
export type Place = (typeof PLACES)[number];

/** In reach: the subtree of the grant, and a second grant outside it (a contact branch); never an ended one. */
export const IN_REACH: readonly Place[] = ['own', 'child', 'grandchild', 'elsewhere'];

export type Records = Record<RecordName, string>;
export type RecordName =
  | 'organization'
  | 'person'
  | 'account'
  | 'appointment'
  | 'grant'
  | 'session'
  | 'campaign'
  | 'period'
  | 'assessment'
  | 'contactPoint'
  | 'visit'
  | 'responsibility'
  | 'application'
  | 'approval'
  | 'step'
  | 'import';

const empty = (type: unknown, now: Date): unknown => {
  const name = typeof type === 'function' ? type.name.toLowerCase() : String(type);
  if (/int|bigint|number/.test(name)) return 1;
  if (/datetime|timestamp/.test(name)) return now;
  if (name === 'date') return '2026-01-01';
  if (/bool|tinyint/.test(name)) return false;
  if (name === 'simple-array') return [];
  if (/json/.test(name)) return {};
  return `x${randomUUID().slice(0, 12)}`;
};

/** A row of any entity at an organization: the matrix asks who may reach it, not whether it makes sense. */
const at = <E extends Row>(
  work: Work,
  entity: EntityClass<E>,
  values: Partial<E> & { organizationId: string },
): Promise<E> => {
  const columns = work.init.dataSource
    .getMetadata(entity)
    .columns.filter((column) => !column.isGenerated && !column.isNullable);
  const blank = Object.fromEntries(columns.map((column) => [column.propertyName, empty(column.type, work.now)]));
  return work.insert(entity, { ...blank, ...values } as Partial<E>);
};

/** One record of every kind at an organization. */
const recordsAt = async (work: Work, organization: Organization): Promise<Records> => {
  const here = { organizationId: organization.id };
  const person = await at(work, Person, here);
  const account = await at(work, Account, { ...here, personId: person.id });
  const session = await at(work, Session, {
    ...here,
    // of an account of its own: what ends another's sessions leaves it alone
    accountId: (await at(work, Account, { ...here, personId: (await at(work, Person, here)).id })).id,
    usedAt: work.now,
    endsAt: new Date(work.now.getTime() + 3_600_000),
  });
  const appointment = await at(work, Appointment, { ...here, personId: person.id, post: 'CLERK' });
  const grant = await at(work, AccessGrant, {
    ...here,
    personId: person.id,
    role: 'inspector',
    state: 'proposed',
    source: 'given',
  });
  const campaign = await at(work, Campaign, { ...here, year: 2000 + Number(organization.id), stage: 'BUILD' });
  const period = await at(work, Period, { ...here, campaignId: campaign.id, kind: 'QUARTER', state: 'OPEN' });
  const assessment = await at(work, Assessment, {
    ...here,
    campaignId: campaign.id,
    periodId: period.id,
    state: 'SELF_DRAFT',
  });
  const contactPoint = await at(work, ContactPoint, { ...here, leaderId: person.id });
  const visit = await at(work, Visit, { ...here, contactPointId: contactPoint.id, leaderId: person.id, mode: 'PHONE' });
  const responsibility = await at(work, Responsibility, {
    ...here,
    personId: person.id,
    kind: 'KEY_TASK',
    state: 'OPEN',
    year: 2026,
  });
  const application = await at(work, Application, {
    ...here,
    campaignId: campaign.id,
    kind: 'ACCEPTANCE',
    state: 'DRAFT',
  });
  const approval = await at(work, Approval, {
    ...here,
    subjectId: application.id,
    kind: 'ACCEPTANCE',
    state: 'RUNNING',
  });
  const step = await at(work, ApprovalStep, {
    ...here,
    approvalId: approval.id,
    applicantId: organization.id,
    contentHash: approval.contentHash,
    kind: 'REVIEW',
    state: 'OPEN',
    openedAt: work.now,
  });
  const workbook = await at(work, Import, { ...here, state: 'READY', counts: {} });
  const rows = {
    person,
    account,
    session,
    appointment,
    grant,
    campaign,
    period,
    assessment,
    contactPoint,
    visit,
    responsibility,
    application,
    approval,
    step,
    import: workbook,
  };
  const ids = Object.fromEntries(Object.entries(rows).map(([name, row]) => [name, row.id]));
  return { ...ids, organization: organization.id } as Records;
};

export type Scene = { at: Record<Place, Organization>; records: Record<Place, Records> };

/** Two counties; the actor's own place is a committee of the first. */
export const aScene = async (work: Work): Promise<Scene> => {
  const county = await anOrganization(work, 'COUNTY', null);
  const parent = await anOrganization(work, 'WORK_COMMITTEE', county);
  const own = await anOrganization(work, 'COMMITTEE', parent);
  const child = await anOrganization(work, 'GENERAL_BRANCH', own);
  const foreign = await anOrganization(work, 'WORK_COMMITTEE', await anOrganization(work, 'COUNTY', null));
  const movedAway = await anOrganization(work, 'BRANCH', child);
  const places: Record<Place, Organization> = {
    own,
    child,
    grandchild: await anOrganization(work, 'BRANCH', child),
    elsewhere: await anOrganization(work, 'BRANCH', foreign),
    sibling: await anOrganization(work, 'COMMITTEE', parent),
    parent,
    foreign,
    movedAway,
    ended: await anOrganization(work, 'BRANCH', foreign),
  };
  const records = {} as Record<Place, Records>;
  for (const place of PLACES) records[place] = await recordsAt(work, places[place]);
  await moveOrganization(work, movedAway, foreign.id, '2026-06-01');
  return { at: places, records };
};
