import type { Permission } from '@zhibu/rules';
import { type GraphQLField, type GraphQLOutputType, getNamedType, isNonNullType, isObjectType } from 'graphql';
import { approvalOf } from './matter-lists.ts';
import { recordOf } from './paper-lists.ts';
import type { Line, Reader, Table, Truth } from './truth.ts';

const isConnection = (name: string): boolean => name.endsWith('Connection');
const isRequired = (field: GraphQLField<unknown, unknown>): boolean =>
  field.args.some(({ type, defaultValue }) => isNonNullType(type) && defaultValue === undefined);

/** Everything of a type that can be asked without an argument, `depth` objects deep: a new field is asked, too. */
export const everythingOf = (type: GraphQLOutputType, depth: number): string => {
  const named = getNamedType(type);
  if (!isObjectType(named)) return '';
  const fields = Object.values(named.getFields()).filter((field) => !isRequired(field));
  const parts = fields.flatMap((field) => {
    const inner = getNamedType(field.type);
    if (!isObjectType(inner)) return [field.name];
    if (depth === 0 || ['edges', 'pageInfo'].includes(field.name)) return [];
    const few = field.args.some(({ name }) => name === 'first') ? '(first: 3)' : '';
    const deeper = isConnection(named.name) ? depth : depth - 1;
    return [`${field.name}${few} { ${everythingOf(inner, deeper)} }`];
  });
  return ['__typename', ...parts].join(' ');
};

type Rule = (id: string, truth: Truth, reader: Reader) => boolean;

const owned =
  (table: Table, permission: Permission): Rule =>
  (id, truth, reader) => {
    const line = truth.one(table, id);
    return line !== null && truth.reaches(reader, permission, line.organizationId);
  };

/** What is published belongs to an organization on a line, of today or earlier, through a place of the reader's. */
const published =
  (table: Table): Rule =>
  (id, truth, { grants }) => {
    const owner = truth.one(table, id)?.organizationId ?? '-';
    const lines = [...truth.places.map(({ path, organizationId }) => [path, truth.pathOf(organizationId)] as const)];
    return grants.some((grant) => {
      const place = truth.pathOf(grant.organizationId);
      return lines.some(([path, now]) => now.startsWith(place) && path.split('/').includes(owner));
    });
  };

/** Who is shown one round of a record, as its applicant or as holder of a step, is shown its other rounds. */
const ofApproval = (truth: Truth, reader: Reader, { subjectId, organizationId }: Line): boolean =>
  truth.reaches(reader, 'approval:read', organizationId) ||
  truth.all('approval_step').some((step) => {
    const other = approvalOf(truth, step);
    const same = other?.['subjectId'] === subjectId && other?.organizationId === organizationId;
    return same && truth.reaches(reader, 'approval:read', step.organizationId);
  });

const visit: Rule = (id, truth, reader) => {
  const line = truth.one('visit', id)!;
  const otherwise = { ...reader, grants: reader.grants.filter(({ role }) => role !== 'liaisonLeader') };
  const own = line['leaderId'] === reader.personId && truth.reaches(reader, 'visit:read', line.organizationId);
  return own || truth.reaches(otherwise, 'visit:read', line.organizationId);
};

/** Who may be shown a record of a type: whatever way it was come to. A type that has no rule fails. */
const RULES: Record<string, Rule> = {
  Organization: (id, truth, reader) => truth.reaches(reader, 'organization:read', id),
  Unit: owned('unit', 'organization:read'),
  Person: owned('person', 'person:read'),
  Appointment: owned('appointment', 'person:read'),
  Grant: owned('access_grant', 'grant:read'),
  Account: owned('account', 'account:manage'),
  ContactPoint: owned('contact_point', 'contactPoint:read'),
  Visit: visit,
  Responsibility: (id, truth, reader) =>
    truth.one('responsibility', id)!['personId'] === reader.personId ||
    owned('responsibility', 'responsibility:read')(id, truth, reader),
  Assessment: owned('assessment', 'assessment:read'),
  AssessmentRound: owned('assessment_round', 'assessment:read'),
  StarEvent: owned('star_event', 'assessment:read'),
  Issue: owned('issue', 'ledger:read'),
  IssueEvent: owned('issue_event', 'ledger:read'),
  Task: owned('task', 'ledger:read'),
  TaskProgress: owned('task_progress', 'ledger:read'),
  Rectification: owned('rectification', 'ledger:read'),
  BranchPlan: owned('branch_plan', 'ledger:read'),
  Evidence: (id, truth, reader) => recordOf(truth.one('evidence', id)!, truth, reader) !== null,
  AnnexExport: (id, truth, reader) =>
    truth.one('annex_export', id)!['requestedBy'] === reader.personId &&
    owned('annex_export', 'exchange:export')(id, truth, reader),
  Application: owned('application', 'application:read'),
  Approval: (id, truth, reader) => ofApproval(truth, reader, truth.one('approval', id)!),
  ApprovalStep: (id, truth, reader) => {
    const step = truth.one('approval_step', id)!;
    const approval = approvalOf(truth, step);
    return (
      truth.reaches(reader, 'approval:read', step.organizationId) ||
      truth.reaches(reader, 'approval:decide', step.organizationId) ||
      (approval !== null && ofApproval(truth, reader, approval))
    );
  },
  Campaign: published('campaign'),
  Period: published('period'),
  CampaignTarget: published('campaign_target'),
  CampaignRoll: published('campaign_roll'),
  CampaignDocument: published('campaign_document'),
  CampaignAcknowledgement: owned('campaign_acknowledgement', 'campaign:read'),
  Standard: published('standard_version'),
  Criterion: published('criterion'),
  Import: owned('import', 'exchange:import'),
  ImportProblem: owned('import_problem', 'exchange:import'),
  AuditEntry: (_, __, reader) => reader.grants.some(({ role }) => role === 'auditor'),
  // its own identifier, made of the organization's and what is asked of it
  Statistics: (id, truth, reader) => truth.reaches(reader, 'statistics:read', /^\d+/.exec(id)![0]),
  HistoryEntry: owned('audit_entry', 'audit:history'),
};

/** What is told of a record that is out of reach, and not a field more (DESIGN §2.2). */
export const REFERENCES: Record<string, string[]> = {
  // `readable` says of the reader, not of the organization, whether there is more to be had
  OrganizationReference: ['id', 'level', 'name', 'readable'],
  PersonReference: ['id', 'name'],
};

/** Every record in an answer that its reader should not have been shown. */
export const leaksIn = (answer: unknown, truth: Truth, reader: Reader): string[] => {
  if (Array.isArray(answer)) return answer.flatMap((each) => leaksIn(each, truth, reader));
  if (answer === null || typeof answer !== 'object') return [];
  const { __typename: type, id } = answer as { __typename?: string; id?: string };
  const below = Object.values(answer).flatMap((value) => leaksIn(value, truth, reader));
  if (type === undefined || id === undefined || type in REFERENCES) return below;
  const rule = RULES[type];
  if (!rule) return [`no rule for ${type}`, ...below];
  return rule(id, truth, reader) ? below : [`${type} ${id}`, ...below];
};
