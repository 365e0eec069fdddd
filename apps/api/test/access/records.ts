import { randomUUID } from 'node:crypto';
import { Application } from '../../src/modules/application/index.ts';
import { Approval, ApprovalStep } from '../../src/modules/approval/index.ts';
import { Assessment, AssessmentRound } from '../../src/modules/assessment/index.ts';
import { Campaign, CampaignDocument, Period } from '../../src/modules/campaign/index.ts';
import { Import } from '../../src/modules/exchange/index.ts';
import { Evidence } from '../../src/modules/file/index.ts';
import { BranchPlan, Issue, Rectification, Task } from '../../src/modules/ledger/index.ts';
import { ContactPoint, Visit } from '../../src/modules/liaison/index.ts';
import type { Organization } from '../../src/modules/organization/index.ts';
import { Session } from '../../src/modules/people/account.entity.ts';
import { AccessGrant, Account, Appointment, Person } from '../../src/modules/people/index.ts';
import { Responsibility } from '../../src/modules/responsibility/index.ts';
import { StandardVersion } from '../../src/modules/standard/index.ts';
import type { EntityClass, Row, Work } from '../../src/platform/index.ts';

/** The id of one record of every kind. */
export type Records = Record<RecordName, string>;
export type RecordName =
  | 'organization'
  | 'person'
  | 'account'
  | 'appointment'
  | 'grant'
  | 'session'
  | 'standard'
  | 'campaign'
  | 'period'
  | 'document'
  | 'rectification'
  | 'branchPlan'
  | 'assessment'
  | 'evidence'
  | 'issue'
  | 'task'
  | 'contactPoint'
  | 'visit'
  | 'responsibility'
  | 'application'
  | 'approval'
  | 'step'
  | 'import';

const empty = (type: unknown, now: Date): unknown => {
  const name = typeof type === 'function' ? type.name.toLowerCase() : String(type);
  if (/int|number|double/.test(name)) return 1;
  if (/datetime|timestamp/.test(name)) return now;
  if (name === 'date') return '2026-01-01';
  if (/bool|tinyint/.test(name)) return false;
  if (name === 'simple-array') return [];
  if (/json/.test(name)) return {};
  return `x${randomUUID().slice(0, 12)}`;
};

/** The least a row of any entity must have: it is asked who may reach it, not whether it makes sense. */
export const blank = <E extends Row>(work: Work, entity: EntityClass<E>): Partial<E> => {
  const columns = work.init.dataSource
    .getMetadata(entity)
    .columns.filter((column) => !column.isGenerated && !column.isNullable);
  return Object.fromEntries(columns.map((column) => [column.propertyName, empty(column.type, work.now)])) as Partial<E>;
};

const at = <E extends Row>(
  work: Work,
  entity: EntityClass<E>,
  values: Partial<E> & { organizationId: string },
): Promise<E> => work.insert(entity, { ...blank(work, entity), ...values });

type Here = { organizationId: string };

const peopleAt = async (work: Work, here: Here) => {
  const person = await at(work, Person, here);
  const account = await at(work, Account, { ...here, personId: person.id });
  // of an account of its own: what ends another's sessions leaves it alone
  const other = await at(work, Account, { ...here, personId: (await at(work, Person, here)).id });
  const endsAt = new Date(work.now.getTime() + 3_600_000);
  const session = await at(work, Session, { ...here, accountId: other.id, usedAt: work.now, endsAt });
  const appointment = await at(work, Appointment, { ...here, personId: person.id, post: 'CLERK' });
  const proposed = { role: 'inspector', state: 'proposed', source: 'given' } as const;
  const grant = await at(work, AccessGrant, { ...here, personId: person.id, ...proposed });
  return { person, account, session, appointment, grant };
};

const yearAt = async (work: Work, here: Here) => {
  const campaign = await at(work, Campaign, { ...here, year: 2000 + Number(here.organizationId), stage: 'BUILD' });
  const period = await at(work, Period, { ...here, campaignId: campaign.id, kind: 'QUARTER', state: 'OPEN' });
  const inQuarter = { ...here, campaignId: campaign.id, periodId: period.id };
  const assessment = await at(work, Assessment, { ...inQuarter, state: 'SELF_DRAFT' });
  // handed in: what stands beside it is shown to whoever reads it
  const given = { assessmentId: assessment.id, round: 'SELF', results: {}, submittedAt: work.now } as const;
  await at(work, AssessmentRound, { ...here, ...given });
  const beside = { subjectKind: 'ASSESSMENT', subjectId: assessment.id, slot: 'SELF.A01', type: 'PDF' } as const;
  const evidence = await at(work, Evidence, { ...here, ...beside });
  const document = await at(work, CampaignDocument, { ...here, campaignId: campaign.id, state: 'PUBLISHED' });
  const listed = { ...here, campaignId: campaign.id };
  const rectification = await at(work, Rectification, { ...listed, assessmentId: assessment.id, state: 'ACTIVE' });
  const branchPlan = await at(work, BranchPlan, { ...listed, state: 'DRAFT' });
  return { campaign, period, document, assessment, evidence, rectification, branchPlan };
};

const dutiesAt = async (work: Work, here: Here, personId: string) => {
  const contactPoint = await at(work, ContactPoint, { ...here, leaderId: personId });
  const visited = { contactPointId: contactPoint.id, leaderId: personId, mode: 'PHONE' } as const;
  const visit = await at(work, Visit, { ...here, ...visited });
  const duty = { personId, kind: 'KEY_TASK', state: 'OPEN', year: 2026 } as const;
  return { contactPoint, visit, responsibility: await at(work, Responsibility, { ...here, ...duty }) };
};

const approvalAt = async (work: Work, here: Here, campaignId: string) => {
  const kind = 'ACCEPTANCE';
  const application = await at(work, Application, { ...here, campaignId, kind, state: 'DRAFT' });
  const approval = await at(work, Approval, { ...here, subjectId: application.id, kind, state: 'RUNNING' });
  const { id: approvalId, contentHash } = approval;
  const held = { approvalId, applicantId: here.organizationId, contentHash };
  const step = await at(work, ApprovalStep, { ...here, ...held, kind: 'REVIEW', state: 'OPEN', openedAt: work.now });
  return { application, approval, step };
};

const ledgerAt = async (work: Work, here: Here, campaignId: string, personId: string) => {
  const found = { source: 'QUARTERLY', severity: 'MINOR', state: 'OPEN', campaignId } as const;
  const issue = await at(work, Issue, { ...here, ...found, foundByOrganizationId: here.organizationId });
  const task = { campaignId, issueId: issue.id, kind: 'MEASURE', ownerPersonId: personId } as const;
  return { issue, task: await at(work, Task, { ...here, ...task }) };
};

/** One record of every kind at an organization. */
export const recordsAt = async (work: Work, organization: Organization): Promise<Records> => {
  const here = { organizationId: organization.id };
  const people = await peopleAt(work, here);
  const year = await yearAt(work, here);
  const ledger = await ledgerAt(work, here, year.campaign.id, people.person.id);
  const duties = await dutiesAt(work, here, people.person.id);
  const approval = await approvalAt(work, here, year.campaign.id);
  const standard = await at(work, StandardVersion, { ...here, state: 'DRAFT', softThreshold: 0.6 });
  const workbook = await at(work, Import, { ...here, state: 'READY', counts: {} });
  const rows: Record<RecordName, Row> = {
    organization,
    ...people,
    ...year,
    ...ledger,
    ...duties,
    ...approval,
    standard,
    import: workbook,
  };
  return Object.fromEntries(Object.entries(rows).map(([name, row]) => [name, row.id])) as Records;
};
