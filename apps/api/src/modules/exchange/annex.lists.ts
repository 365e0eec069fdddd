import {
  type AnnexBranch,
  type AnnexIssue,
  type AnnexLists,
  type AnnexPerson,
  type AnnexTask,
  shanghaiDay,
} from '@zhibu/rules';
import type { Work } from '../../platform/index.ts';

export type Raw = Record<string, string | number | Date | null>;
/** The year whose lists are meant, and the day whose contacts and posts are. */
export type Moment = { year: number; day: string };

export const marks = (list: readonly unknown[]): string => list.map(() => '?').join(', ');
export const text = (row: Raw, key: string): string => String(row[key]);
export const orNull = (row: Raw, key: string): string | null => (row[key] === null ? null : String(row[key]));
export const dayOf = (row: Raw, key: string): string | null =>
  row[key] instanceof Date ? shanghaiDay(row[key]) : null;
const named = (row: Raw, id: string, name: string): AnnexPerson | null =>
  row[name] === null ? null : { id: text(row, id), name: text(row, name) };

const BRANCHES = `SELECT o.id, o.path, o.code, o.name, o.type, o.subtype, o.fullMembers, o.probationaryMembers,
  s.id AS superiorId, s.name AS superiorName FROM organization o LEFT JOIN organization s ON s.id = o.parentId WHERE o.id IN`;
const LEADERS = `SELECT DISTINCT c.organizationId, p.id, p.name FROM contact_point c INNER JOIN person p ON p.id = c.leaderId
  WHERE c.fromOn <= ? AND (c.toOn IS NULL OR c.toOn >= ?) AND c.organizationId IN`;
const OF_YEAR = 't.campaignId IN (SELECT c.id FROM campaign c WHERE c.year = ?)';
const ISSUES = `SELECT t.*, f.name AS foundBy, d.name AS decidedByName FROM issue t
  LEFT JOIN organization f ON f.id = t.foundByOrganizationId LEFT JOIN organization d ON d.id = t.decidedByOrganizationId
  WHERE t.state <> 'WITHDRAWN' AND ${OF_YEAR} AND t.organizationId IN`;
// the owner of a part is that of its whole; guidance has no whole
const TASKS = `SELECT t.*, w.name AS ownerName, l.name AS leadName FROM task t
  LEFT JOIN issue i ON i.id = t.issueId AND i.organizationId = t.organizationId
  LEFT JOIN person w ON w.id = t.ownerPersonId LEFT JOIN person l ON l.id = t.leadPersonId
  WHERE t.cancelledOn IS NULL AND (i.id IS NOT NULL OR (t.kind = 'GUIDANCE' AND t.issueId IS NULL)) AND ${OF_YEAR}
    AND t.organizationId IN`;
const MONTHS = `SELECT t.taskId, t.month, t.percent, t.note FROM task_progress t
  INNER JOIN task k ON k.id = t.taskId AND k.organizationId = t.organizationId WHERE t.organizationId IN`;
const SUPERVISION = `SELECT t.issueId, t.happenedOn, o.name AS byName FROM issue_event t
  INNER JOIN issue i ON i.id = t.issueId AND i.organizationId = t.organizationId
  LEFT JOIN organization o ON o.id = t.byOrganizationId WHERE t.kind IN ('SUPERVISED', 'ESCALATED') AND t.organizationId IN`;
const EVIDENCE = `SELECT t.subjectId, COUNT(*) AS files FROM evidence t
  INNER JOIN issue i ON i.id = t.subjectId AND i.organizationId = t.organizationId
  WHERE t.subjectKind = 'ISSUE' AND t.organizationId IN`;

const branchOf = (row: Raw): AnnexBranch => ({
  id: text(row, 'id'),
  path: text(row, 'path'),
  code: text(row, 'code'),
  name: text(row, 'name'),
  type: row['type'] as AnnexBranch['type'],
  subtype: row['subtype'] as AnnexBranch['subtype'],
  superior: row['superiorId'] === null ? null : { id: text(row, 'superiorId'), name: text(row, 'superiorName') },
  fullMembers: Number(row['fullMembers']),
  probationaryMembers: Number(row['probationaryMembers']),
});

const taskOf = (row: Raw, months: readonly Raw[]): AnnexTask => ({
  id: text(row, 'id'),
  no: Number(row['no']),
  text: text(row, 'text'),
  goal: orNull(row, 'goal'),
  startsOn: text(row, 'startsOn'),
  dueOn: text(row, 'dueOn'),
  owner: named(row, 'ownerPersonId', 'ownerName'),
  lead: named(row, 'leadPersonId', 'leadName'),
  cooperation: orNull(row, 'cooperation'),
  supportNeeded: orNull(row, 'supportNeeded'),
  doneMark: orNull(row, 'doneMark'),
  progressPercent: Number(row['progressPercent']),
  months: months.map((each) => ({
    month: text(each, 'month'),
    percent: Number(each['percent']),
    note: orNull(each, 'note'),
  })),
});

type Beside = { tasks: readonly AnnexTask[]; supervision: readonly Raw[]; files: number };

const issueOf = (row: Raw, { tasks, supervision, files }: Beside): AnnexIssue => ({
  id: text(row, 'id'),
  no: Number(row['no']),
  aspect: text(row, 'aspect'),
  criterionCode: orNull(row, 'criterionCode'),
  text: text(row, 'text'),
  currentState: orNull(row, 'currentState'),
  source: row['source'] as AnnexIssue['source'],
  foundOn: text(row, 'foundOn'),
  foundBy: orNull(row, 'foundBy'),
  severity: row['severity'] as AnnexIssue['severity'],
  cause: orNull(row, 'cause'),
  common: Boolean(Number(row['common'])),
  state: row['state'] as AnnexIssue['state'],
  dueOn: text(row, 'dueOn'),
  result: orNull(row, 'result'),
  submittedOn: dayOf(row, 'submittedAt'),
  decidedBy: orNull(row, 'decidedByName'),
  decisionReason: orNull(row, 'decisionReason'),
  verifiedOn: orNull(row, 'verifiedOn'),
  relapseCount: Number(row['relapseCount']),
  remark: orNull(row, 'remark'),
  supervision: supervision.map((each) => ({ on: text(each, 'happenedOn'), by: orNull(each, 'byName') })),
  evidenceCount: files,
  tasks,
});

/** The rows of some branches, a statement a kind, in the order that is given. */
export const readFor =
  (work: Work, ids: readonly string[]) =>
  (sql: string, order: string, before: readonly unknown[] = []): Promise<Raw[]> =>
    work.run<Raw[]>(`${sql} (${marks(ids)}) ${order}`, [...before, ...ids]);

const by = (key: string) => (row: Raw) => text(row, key);

/** The lists of these branches in a year, by branch. */
const partsFor = async (work: Work, ids: readonly string[], { year }: Moment) => {
  const read = readFor(work, ids);
  const issues = await read(ISSUES, 'ORDER BY t.organizationId, t.no', [year]);
  const tasks = await read(TASKS, 'ORDER BY t.issueId, t.no, t.id', [year]);
  const ifAny = (found: readonly Raw[], sql: string, order: string) => (found.length === 0 ? [] : read(sql, order));
  const months = Map.groupBy(await ifAny(tasks, MONTHS, 'ORDER BY t.month, t.id'), by('taskId'));
  const pressed = Map.groupBy(await ifAny(issues, SUPERVISION, 'ORDER BY t.happenedOn, t.id'), by('issueId'));
  const evidence = await ifAny(issues, EVIDENCE, 'GROUP BY t.subjectId');
  const files = new Map(evidence.map((row) => [text(row, 'subjectId'), Number(row['files'])]));
  const shaped = (row: Raw): AnnexTask => taskOf(row, months.get(text(row, 'id')) ?? []);
  const measures = Map.groupBy(
    tasks.filter((row) => row['issueId'] !== null),
    by('issueId'),
  );
  const issue = (row: Raw): AnnexIssue => {
    const id = text(row, 'id');
    const own = (measures.get(id) ?? []).map(shaped);
    return issueOf(row, { tasks: own, supervision: pressed.get(id) ?? [], files: files.get(id) ?? 0 });
  };
  const guidance = tasks.filter((row) => row['issueId'] === null);
  return { issues: Map.groupBy(issues, by('organizationId')), issue, guidance, shaped };
};

/** What Annexes 3 and 4 say of these branches, by branch: a fixed number of statements for all of them together. */
export const listsFor = async (
  work: Work,
  ids: readonly string[],
  moment: Moment,
): Promise<Map<string, AnnexLists>> => {
  if (ids.length === 0) return new Map();
  const read = readFor(work, ids);
  const branches = await read(BRANCHES, 'ORDER BY o.id');
  const leaders = Map.groupBy(await read(LEADERS, 'ORDER BY p.id', [moment.day, moment.day]), by('organizationId'));
  const { issues, issue, guidance, shaped } = await partsFor(work, ids, moment);
  const guided = Map.groupBy(guidance, by('organizationId'));
  return new Map(
    branches.map((row) => {
      const id = text(row, 'id');
      const lists = {
        branch: branchOf(row),
        leaders: (leaders.get(id) ?? []).map((each) => ({ id: text(each, 'id'), name: text(each, 'name') })),
        issues: (issues.get(id) ?? []).map(issue),
        guidance: (guided.get(id) ?? []).map(shaped),
      };
      return [id, lists];
    }),
  );
};
