import type { AnnexContact, AnnexFacts, AnnexPerson, ApplicationState, Round } from '@zhibu/rules';
import { shanghaiDay } from '@zhibu/rules';
import type { Work } from '../../platform/index.ts';
import type { Assessment } from '../assessment/index.ts';

export type BranchLine = AnnexFacts['branch'];
export type RoundLine = {
  id: string;
  round: Round;
  results: Record<string, { result: string }>;
  litAspects: string[];
  opinion: string | null;
  byName: string | null;
};
export type ApplicationLine = NonNullable<AnnexFacts['application']> & { year: number };
type LedgerLine = { namedOn: string | null; writtenOffOn: string | null };

type Raw = Record<string, string | number | Date | null>;
const text = (value: Raw[string]): string => String(value);
const orNull = (value: Raw[string]): string | null => (value === null ? null : String(value));
const marks = (list: readonly unknown[]): string => list.map(() => '?').join(', ');

const BRANCHES = `SELECT o.id, o.path, o.code, o.name, o.type, o.subtype, o.fullMembers, o.probationaryMembers,
  s.id AS superiorId, s.name AS superiorName FROM organization o LEFT JOIN organization s ON s.id = o.parentId WHERE o.id IN`;
const CONTACTS = `SELECT a.organizationId, a.post, p.id, p.name, p.phone FROM appointment a
  INNER JOIN person p ON p.id = a.personId
  WHERE a.post IN ('SECRETARY', 'CLERK') AND a.fromOn <= ? AND (a.toOn IS NULL OR a.toOn >= ?) AND a.organizationId IN`;
const LEADERS = `SELECT DISTINCT c.organizationId, p.id, p.name FROM contact_point c INNER JOIN person p ON p.id = c.leaderId
  WHERE c.fromOn <= ? AND (c.toOn IS NULL OR c.toOn >= ?) AND c.organizationId IN`;
const ROUNDS = `SELECT t.id, t.assessmentId, t.round, t.results, t.litAspects, t.opinion, o.name AS byName FROM assessment_round t
  INNER JOIN assessment a ON a.id = t.assessmentId AND a.organizationId = t.organizationId
  LEFT JOIN organization o ON o.id = t.byOrganizationId WHERE t.submittedAt IS NOT NULL AND t.assessmentId IN`;

const branchOf = (row: Raw): BranchLine => ({
  id: text(row['id']!),
  path: text(row['path']!),
  code: text(row['code']!),
  name: text(row['name']!),
  type: row['type'] as BranchLine['type'],
  subtype: row['subtype'] as BranchLine['subtype'],
  superior: row['superiorId'] === null ? null : { id: text(row['superiorId']!), name: text(row['superiorName']!) },
  fullMembers: Number(row['fullMembers']),
  probationaryMembers: Number(row['probationaryMembers']),
});

const roundOf = (row: Raw): RoundLine => ({
  id: text(row['id']!),
  round: row['round'] as Round,
  results: JSON.parse(text(row['results']!)) as RoundLine['results'],
  litAspects: text(row['litAspects'] ?? '').split(','),
  opinion: orNull(row['opinion']!),
  byName: orNull(row['byName']!),
});

const applicationOf = (row: Raw): ApplicationLine => ({
  id: text(row['id']!),
  year: Number(row['year']),
  state: row['state'] as ApplicationState,
  submittedOn: row['submittedAt'] instanceof Date ? shanghaiDay(row['submittedAt']) : null,
  acceptedOn: orNull(row['acceptedOn']!),
});

const personOf = (row: Raw): AnnexPerson => ({ id: text(row['id']!), name: text(row['name']!) });

type Contacts = { secretary: AnnexContact | null; clerk: AnnexContact | null };

/** Whoever came into the post last speaks for the branch. */
const contactsOf = (rows: readonly Raw[]): Contacts => {
  const holder = (post: string): AnnexContact | null => {
    const row = rows.findLast((each) => each['post'] === post);
    return row ? { ...personOf(row), phone: orNull(row['phone']!) } : null;
  };
  return { secretary: holder('SECRETARY'), clerk: holder('CLERK') };
};

/** What stands beside some assessments, a statement a kind. */
export const linesFor = async (work: Work, rows: readonly Assessment[]) => {
  const ids = [...new Set(rows.map(({ organizationId }) => organizationId))];
  const sheets = rows.map(({ id }) => id);
  const { run, today } = work;
  const of = (sql: string, list: readonly string[], order: string, before: readonly unknown[] = []) =>
    run<Raw[]>(`${sql} (${marks(list)}) ORDER BY ${order}`, [...before, ...list]);
  const branches = await of(BRANCHES, ids, 'o.id');
  const contacts = await of(CONTACTS, ids, 'a.fromOn, a.id', [today, today]);
  const leaders = await of(LEADERS, ids, 'p.id', [today, today]);
  const rounds = await of(ROUNDS, sheets, 't.attempt, t.id');
  const applied =
    'SELECT id, organizationId, year, state, submittedAt, acceptedOn FROM application WHERE organizationId IN';
  const applications = await of(applied, ids, 'id');
  const ledger = 'SELECT organizationId, campaignId, namedOn, writtenOffOn FROM branch_ledger WHERE organizationId IN';
  const ledgers = await of(ledger, ids, 'id');
  const plan =
    'SELECT organizationId, campaignId, batch FROM branch_plan WHERE batch IS NOT NULL AND organizationId IN';
  const plans = await of(plan, ids, 'id');
  const grouped = <V>(list: readonly Raw[], key: string, shape: (row: Raw) => V): Map<string, V[]> =>
    new Map([...Map.groupBy(list, (row) => text(row[key]!))].map(([id, found]) => [id, found.map(shape)]));
  return {
    branches: new Map(branches.map((row) => [text(row['id']!), branchOf(row)])),
    contacts: new Map(
      [...Map.groupBy(contacts, (row) => text(row['organizationId']!))].map(([id, list]) => [id, contactsOf(list)]),
    ),
    leaders: grouped(leaders, 'organizationId', personOf),
    rounds: grouped(rounds, 'assessmentId', roundOf),
    applications: grouped(applications, 'organizationId', applicationOf),
    batches: new Map(plans.map((row) => [`${row['organizationId']}/${row['campaignId']}`, Number(row['batch'])])),
    ledgers: new Map(
      ledgers.map((row): [string, LedgerLine] => [
        `${row['organizationId']}/${row['campaignId']}`,
        { namedOn: orNull(row['namedOn']!), writtenOffOn: orNull(row['writtenOffOn']!) },
      ]),
    ),
  };
};
