import {
  type AnnexColumn,
  type AnnexFacts,
  type AnnexIssue,
  type AnnexLists,
  type AnnexTable,
  type AnnexTask,
  completionOf,
} from '@zhibu/rules';
import {
  COMPLETION_WORDS,
  FORM_WORDS,
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

export type Row<T extends AnnexTable> = Cells<AnnexColumn<T>>;

/** `number` is that of the branch in the whole list; alone, its issues are numbered without it. */
export type Place = { number: number; alone: boolean; locale: Locale };

const numbered = ({ number, alone }: Place, ...parts: (number | string)[]): string =>
  (alone ? parts : [number, ...parts]).join('-');

const plain = (text: Cell['text']): Cell => ({ text });

export const ratingRow = (facts: AnnexFacts, { number, locale }: Place): Row<'rating'> => {
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

export const progressRow = (facts: AnnexFacts, { number, locale }: Place): Row<'progress'> => ({
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

export const issueRow = (facts: AnnexLists, issue: AnnexIssue, place: Place): Row<'issues'> => {
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

/** A task and the issue it is about; guidance has none, and is numbered by itself (R57). */
export type Given = { task: AnnexTask; issue: AnnexIssue | null; no: number };

export const tasksIn = ({ issues, guidance }: AnnexLists): Given[] => [
  ...issues.flatMap((issue) => issue.tasks.map((task) => ({ task, issue, no: task.no }))),
  ...guidance.map((task, at) => ({ task, issue: null, no: at + 1 })),
];

const numberOf = ({ issue, no }: Given, place: Place): string =>
  issue ? numbered(place, issue.no, no) : numbered(place, `${FORM_WORDS.guidanceNo[place.locale]}${no}`);

export const taskRow = (facts: AnnexLists, given: Given, place: Place): Row<'tasks'> => {
  const { task, issue } = given;
  const at = (text: Cell['text']): Cell => ({ text, target: { kind: 'TASK', id: task.id } });
  return {
    no: at(numberOf(given, place)),
    branch: branchCell(facts),
    issueNo: issue
      ? { text: numbered(place, issue.no), target: { kind: 'ISSUE', id: issue.id } }
      : at(FORM_WORDS.guidance[place.locale]),
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

export const dutyRow = (facts: AnnexLists, given: Given, place: Place): Row<'duties'> => {
  const { task, issue } = given;
  const at = (text: Cell['text']): Cell => ({ text, target: { kind: 'TASK', id: task.id } });
  const pressedBy = issue?.supervision.at(-1)?.by;
  const taskNo = numberOf(given, place);
  return {
    no: at(taskNo),
    branch: branchCell(facts),
    taskNo: issue ? { text: taskNo, target: { kind: 'ISSUE', id: issue.id } } : at(taskNo),
    lead: personCell(task.lead),
    owner: personCell(task.owner),
    leaders: leadersCell(facts, place.locale),
    supervisor: pressedBy ? at(pressedBy) : superiorCell(facts),
    dueOn: at(task.dueOn),
    supervision: at(issue && supervisionText(issue, place.locale)),
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

export const ledgerRow = (facts: AnnexLists, issue: AnnexIssue, place: Place): Row<'ledger'> => {
  const { locale } = place;
  const at = (text: Cell['text']): Cell => ({ text, target: { kind: 'ISSUE', id: issue.id } });
  return {
    no: at(numbered(place, issue.no)),
    branch: branchCell(facts),
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
