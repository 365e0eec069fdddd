import {
  type AnnexColumn,
  type AnnexFacts,
  type AnnexIssue,
  type AnnexTable,
  type AnnexTask,
  columnsOfTable,
  completionOf,
} from '@zhibu/rules';
import {
  COMPLETION_WORDS,
  ISSUE_SOURCE_WORDS,
  ISSUE_STATE_WORDS,
  type Locale,
  SEVERITY_WORDS,
} from '@zhibu/vocabulary';
import {
  applicationCells,
  branchCell,
  type Cell,
  type Cells,
  joined,
  leadersCell,
  leadsOf,
  measureCells,
  ownersOf,
  personCell,
  ratingCells,
  starCells,
  superiorCell,
  typeOf,
  yesNo,
} from './annex.cells.ts';

type Row<T extends AnnexTable> = Cells<AnnexColumn<T>>;

/** `number` is that of the branch in the whole list; alone, its issues are numbered without it. */
export type Place = { number: number; alone: boolean; locale: Locale };

const numbered = ({ number, alone }: Place, ...parts: number[]): string =>
  (alone ? parts : [number, ...parts]).join('-');

const plain = (text: Cell['text']): Cell => ({ text });

const ratingRow = (facts: AnnexFacts, { number, locale }: Place): Row<'rating'> => {
  const { stars, tier, weak, change } = ratingCells(facts, locale);
  return {
    no: plain(number),
    branch: branchCell(facts),
    type: plain(typeOf(facts.branch, locale)),
    superior: superiorCell(facts),
    ...starCells(facts),
    stars,
    tier,
    weak,
    change,
    remark: plain(joined([facts.rating.tierReason, ...facts.rating.vetoes], locale)),
  };
};

/** The year and batch of its plan (R22); a branch without a batch is not meant to comply this year. */
const plannedText = ({ year, batch }: AnnexFacts, locale: Locale): string | null => {
  if (batch == null) return null;
  return locale === 'zh' ? `${year} 年·第 ${batch} 批` : `${year}, batch ${batch}`;
};

const progressRow = (facts: AnnexFacts, { number, locale }: Place): Row<'progress'> => ({
  no: plain(number),
  branch: branchCell(facts),
  type: plain(typeOf(facts.branch, locale)),
  superior: superiorCell(facts),
  secretary: personCell(facts.secretary),
  phone: plain(facts.secretary?.phone ?? null),
  fullMembers: plain(facts.branch.fullMembers),
  probationaryMembers: plain(facts.branch.probationaryMembers),
  ...starCells(facts),
  ...ratingCells(facts, locale),
  leaders: leadersCell(facts, locale),
  planned: plain(plannedText(facts, locale)),
  ...measureCells(facts, locale),
  ...applicationCells(facts, locale),
  remark: plain(
    joined(
      facts.issues.map(({ remark }) => remark),
      locale,
    ),
  ),
});

const issueRow = (facts: AnnexFacts, issue: AnnexIssue, place: Place): Row<'issues'> => {
  const { locale } = place;
  const at = (text: Cell['text']): Cell => ({ text, target: { kind: 'ISSUE', id: issue.id } });
  return {
    no: at(numbered(place, issue.no)),
    branch: branchCell(facts),
    aspect: at(issue.aspect),
    criterion: at(issue.criterionCode),
    text: at(issue.text),
    source: at(ISSUE_SOURCE_WORDS[issue.source][locale]),
    foundOn: at(issue.foundOn),
    foundBy: at(issue.foundBy),
    severity: at(SEVERITY_WORDS[issue.severity][locale]),
    cause: at(issue.cause),
    common: at(yesNo(issue.common, locale)),
    state: at(ISSUE_STATE_WORDS[issue.state][locale]),
  };
};

const taskRow = (facts: AnnexFacts, issue: AnnexIssue, task: AnnexTask, place: Place): Row<'tasks'> => {
  const at = (text: Cell['text']): Cell => ({ text, target: { kind: 'TASK', id: task.id } });
  return {
    no: at(numbered(place, issue.no, task.no)),
    branch: branchCell(facts),
    issueNo: { text: numbered(place, issue.no), target: { kind: 'ISSUE', id: issue.id } },
    text: at(task.text),
    goal: at(task.goal),
    startsOn: at(task.startsOn),
    dueOn: at(task.dueOn),
    cooperation: at(task.cooperation),
    supportNeeded: at(task.supportNeeded),
    progressPercent: at(task.progressPercent),
  };
};

const supervisionText = ({ supervision }: AnnexIssue, locale: Locale): string | null => {
  if (supervision.length === 0) return null;
  const days = supervision.map(({ on }) => on).join(locale === 'zh' ? '、' : ', ');
  return locale === 'zh' ? `${supervision.length} 次：${days}` : `${supervision.length}: ${days}`;
};

const dutyRow = (facts: AnnexFacts, issue: AnnexIssue, task: AnnexTask, place: Place): Row<'duties'> => {
  const { locale } = place;
  const at = (text: Cell['text']): Cell => ({ text, target: { kind: 'TASK', id: task.id } });
  return {
    no: at(numbered(place, issue.no, task.no)),
    branch: branchCell(facts),
    taskNo: { text: numbered(place, issue.no, task.no), target: { kind: 'ISSUE', id: issue.id } },
    lead: personCell(task.lead),
    owner: personCell(task.owner),
    leaders: leadersCell(facts, locale),
    supervisor: issue.supervision.at(-1)?.by ? at(issue.supervision.at(-1)!.by) : superiorCell(facts),
    dueOn: at(task.dueOn),
    supervision: at(supervisionText(issue, locale)),
    doneMark: at(task.doneMark ?? task.goal),
  };
};

const monthsText = (tasks: readonly AnnexTask[], locale: Locale): string | null =>
  joined(
    tasks.flatMap(({ months }) =>
      months.map(({ month, percent, note }) => `${month} ${percent}%${note ? ` ${note}` : ''}`),
    ),
    locale,
  );

const verdictText = ({ decidedBy, decisionReason, state }: AnnexIssue, locale: Locale): string | null =>
  decidedBy ? joined([`${decidedBy} ${ISSUE_STATE_WORDS[state][locale]}`, decisionReason], locale) : null;

const ledgerRow = (_facts: AnnexFacts, issue: AnnexIssue, place: Place): Row<'ledger'> => {
  const { locale } = place;
  const at = (text: Cell['text']): Cell => ({ text, target: { kind: 'ISSUE', id: issue.id } });
  return {
    no: at(numbered(place, issue.no)),
    aspect: at(issue.aspect),
    criterion: at(issue.criterionCode),
    currentState: at(issue.currentState),
    issue: at(issue.text),
    measures: at(
      joined(
        issue.tasks.map(({ text }) => text),
        locale,
      ),
    ),
    lead: at(leadsOf(issue.tasks, locale)),
    owners: at(ownersOf(issue.tasks, locale)),
    dueOn: at(issue.dueOn),
    months: at(monthsText(issue.tasks, locale)),
    evidence: at(issue.evidenceCount),
    completion: at(COMPLETION_WORDS[completionOf(issue)][locale]),
    submittedOn: at(issue.submittedOn),
    verdict: at(verdictText(issue, locale)),
    verifiedOn: at(issue.verifiedOn),
    relapses: at(issue.relapseCount),
    remark: at(issue.remark),
  };
};

type RowsFrom<T extends AnnexTable> = (facts: AnnexFacts, place: Place) => Row<T>[];

const ofTasks =
  <T extends AnnexTable>(
    row: (facts: AnnexFacts, issue: AnnexIssue, task: AnnexTask, place: Place) => Row<T>,
  ): RowsFrom<T> =>
  (facts, place) =>
    facts.issues.flatMap((issue) => issue.tasks.map((task) => row(facts, issue, task, place)));

const ROWS: { readonly [T in AnnexTable]: RowsFrom<T> } = {
  rating: (facts, place) => [ratingRow(facts, place)],
  progress: (facts, place) => [progressRow(facts, place)],
  issues: (facts, place) => facts.issues.map((issue) => issueRow(facts, issue, place)),
  tasks: ofTasks(taskRow),
  duties: ofTasks(dutyRow),
  ledger: (facts, place) => facts.issues.map((issue) => ledgerRow(facts, issue, place)),
};

/** The rows of a table for one branch: the three lists and the ledger are views of the same issues and tasks (R54). */
export const rowsOf = (table: AnnexTable, facts: AnnexFacts, place: Place): Cell[][] => {
  const keys = columnsOfTable(table).map(({ key }) => key);
  return ROWS[table](facts, place).map((row) => keys.map((key) => (row as Cells)[key]!));
};
