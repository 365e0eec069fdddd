import { type AnnexIssue, type AnnexTask, shanghaiDay } from '@zhibu/rules';
import type { Work } from '../../platform/index.ts';
import type { Assessment } from '../assessment/index.ts';

type Raw = Record<string, string | number | Date | null>;
const marks = (list: readonly unknown[]): string => list.map(() => '?').join(', ');
const text = (row: Raw, key: string): string | null => (row[key] === null ? null : String(row[key]));
const dayOf = (row: Raw, key: string): string | null => (row[key] instanceof Date ? shanghaiDay(row[key]) : null);
const named = (row: Raw, id: string, name: string) =>
  row[name] === null ? null : { id: String(row[id]), name: String(row[name]) };

const ISSUES = `SELECT t.*, f.name AS foundBy, d.name AS decidedByName FROM issue t
  LEFT JOIN organization f ON f.id = t.foundByOrganizationId LEFT JOIN organization d ON d.id = t.decidedByOrganizationId
  WHERE t.state <> 'WITHDRAWN'`;
const TASKS = `SELECT t.*, w.name AS ownerName, l.name AS leadName FROM task t
  INNER JOIN issue i ON i.id = t.issueId AND i.organizationId = t.organizationId
  LEFT JOIN person w ON w.id = t.ownerPersonId LEFT JOIN person l ON l.id = t.leadPersonId
  WHERE t.cancelledOn IS NULL AND t.kind = 'MEASURE'`;
const MONTHS = `SELECT t.taskId, t.month, t.percent, t.note FROM task_progress t
  INNER JOIN task k ON k.id = t.taskId AND k.organizationId = t.organizationId WHERE 1 = 1`;
const SUPERVISION = `SELECT t.issueId, t.happenedOn, o.name AS byName FROM issue_event t
  LEFT JOIN organization o ON o.id = t.byOrganizationId WHERE t.kind IN ('SUPERVISED', 'ESCALATED')`;
const EVIDENCE = `SELECT t.subjectId, COUNT(*) AS files FROM evidence t WHERE t.subjectKind = 'ISSUE'`;

const taskOf = (row: Raw, months: readonly Raw[]): AnnexTask => ({
  id: String(row['id']),
  no: Number(row['no']),
  text: String(row['text']),
  goal: text(row, 'goal'),
  startsOn: String(row['startsOn']),
  dueOn: String(row['dueOn']),
  owner: named(row, 'ownerPersonId', 'ownerName'),
  lead: named(row, 'leadPersonId', 'leadName'),
  cooperation: text(row, 'cooperation'),
  supportNeeded: text(row, 'supportNeeded'),
  doneMark: text(row, 'doneMark'),
  progressPercent: Number(row['progressPercent']),
  months: months.map((each) => ({
    month: String(each['month']),
    percent: Number(each['percent']),
    note: text(each, 'note'),
  })),
});

type Beside = { tasks: AnnexTask[]; supervision: readonly Raw[]; files: number };

const issueOf = (row: Raw, { tasks, supervision, files }: Beside): AnnexIssue => ({
  id: String(row['id']),
  no: Number(row['no']),
  aspect: String(row['aspect']),
  criterionCode: text(row, 'criterionCode'),
  text: String(row['text']),
  currentState: text(row, 'currentState'),
  source: row['source'] as AnnexIssue['source'],
  foundOn: String(row['foundOn']),
  foundBy: text(row, 'foundBy'),
  severity: row['severity'] as AnnexIssue['severity'],
  cause: text(row, 'cause'),
  common: Boolean(Number(row['common'])),
  state: row['state'] as AnnexIssue['state'],
  dueOn: String(row['dueOn']),
  result: text(row, 'result'),
  submittedOn: dayOf(row, 'submittedAt'),
  decidedBy: text(row, 'decidedByName'),
  decisionReason: text(row, 'decisionReason'),
  verifiedOn: text(row, 'verifiedOn'),
  relapseCount: Number(row['relapseCount']),
  remark: text(row, 'remark'),
  supervision: supervision.map((each) => ({ on: String(each['happenedOn']), by: text(each, 'byName') })),
  evidenceCount: files,
  tasks,
});

/** The lists of these branches, by branch and campaign; the owner of a part is that of its whole. */
export const issuesFor = async (work: Work, rows: readonly Assessment[]): Promise<Map<string, AnnexIssue[]>> => {
  const ids = [...new Set(rows.map(({ organizationId }) => organizationId))];
  const campaigns = [...new Set(rows.map(({ campaignId }) => campaignId))];
  const of = (sql: string, more: string, params: readonly string[] = []) =>
    work.run<Raw[]>(`${sql} AND t.organizationId IN (${marks(ids)}) ${more}`, [...ids, ...params]);
  const within = `AND t.campaignId IN (${marks(campaigns)}) ORDER BY t.organizationId, t.no`;
  const issues = await of(ISSUES, within, campaigns);
  if (issues.length === 0) return new Map();
  const tasks = Map.groupBy(await of(TASKS, within, campaigns), (row) => String(row['issueId']));
  const months = Map.groupBy(await of(MONTHS, 'ORDER BY t.month, t.id'), (row) => String(row['taskId']));
  const pressed = Map.groupBy(await of(SUPERVISION, 'ORDER BY t.happenedOn, t.id'), (row) => String(row['issueId']));
  const evidence = await of(EVIDENCE, 'GROUP BY t.subjectId');
  const files = new Map(evidence.map((row) => [String(row['subjectId']), Number(row['files'])]));
  const shaped = (row: Raw): AnnexIssue => {
    const id = String(row['id']);
    const own = (tasks.get(id) ?? []).map((task) => taskOf(task, months.get(String(task['id'])) ?? []));
    return issueOf(row, { tasks: own, supervision: pressed.get(id) ?? [], files: files.get(id) ?? 0 });
  };
  const byBranch = Map.groupBy(issues, (row) => `${row['organizationId']}/${row['campaignId']}`);
  return new Map([...byBranch].map(([key, list]) => [key, list.map(shaped)]));
};
