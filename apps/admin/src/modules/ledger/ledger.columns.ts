import { ISSUE_SOURCES, ISSUE_STATES, SEVERITIES, TASK_KINDS } from '@zhibu/rules';
import { ISSUE_SOURCE_WORDS, ISSUE_STATE_WORDS, SEVERITY_WORDS, VACANCY_WORDS, word } from '@zhibu/vocabulary';
import type { IssueLineFragment, TaskLineFragment } from '../../gql/ledger.ts';
import type { Column } from '../../platform/list/column.ts';
import { type Filter, idFilter, oneOf, textFilter } from '../../platform/list/filters.ts';

/** Yes, or not asked; figures name their filters with `true`. */
const yes = (): Filter<boolean> => ({
  read: (text) => (text === 'true' || text === '1' ? true : undefined),
  write: (value) => (value ? 'true' : ''),
});
/** Figures also ask for what is *not* so. */
const no = (): Filter<boolean> => ({ read: (text) => (text === 'false' ? false : undefined), write: String });
const year = (): Filter<number> => ({
  read: (text) => (/^20\d\d$/.test(text) ? Number(text) : undefined),
  write: String,
});

export const issueFilters = {
  state: oneOf(ISSUE_STATES),
  source: oneOf(ISSUE_SOURCES),
  severity: oneOf(SEVERITIES),
  aspect: textFilter(),
  criterion: textFilter(),
  year: year(),
  live: yes(),
  overdue: yes(),
  dueSoon: yes(),
  relapsed: yes(),
  withdrawn: no(),
};

export const taskFilters = {
  kind: oneOf(TASK_KINDS),
  year: year(),
  person: idFilter(),
  overdue: yes(),
  vacant: yes(),
  all: yes(),
};

const yesNo = (value: boolean, locale: 'zh' | 'en') => {
  if (locale === 'zh') return value ? '是' : '否';
  return value ? 'Yes' : 'No';
};

export const issueColumns: readonly Column<IssueLineFragment>[] = [
  { key: 'text', title: { zh: '问题', en: 'Issue' }, text: (row) => row.text },
  { key: 'organization', title: { zh: '党支部', en: 'Branch' }, text: (row) => row.organization.name, width: '184px' },
  {
    key: 'criterion',
    title: { zh: '条目', en: 'Criterion' },
    text: (row) => row.criterionCode ?? row.aspect,
    width: '80px',
  },
  {
    key: 'source',
    title: { zh: '来源', en: 'Source' },
    text: (row, locale) => word(ISSUE_SOURCE_WORDS, row.source, locale),
    width: '96px',
  },
  {
    key: 'severity',
    title: { zh: '程度', en: 'Severity' },
    text: (row, locale) => word(SEVERITY_WORDS, row.severity, locale),
    width: '72px',
  },
  { key: 'dueOn', title: { zh: '时限', en: 'Due' }, text: (row) => row.dueOn, width: '152px' },
  {
    key: 'state',
    title: { zh: '状态', en: 'State' },
    text: (row, locale) => word(ISSUE_STATE_WORDS, row.state, locale),
    width: '112px',
  },
  {
    key: 'lead',
    title: { zh: '责任领导', en: 'Lead' },
    text: (row, locale) => row.lead?.name ?? word(VACANCY_WORDS, 'VACANT', locale),
    optional: true,
  },
  { key: 'foundOn', title: { zh: '发现日期', en: 'Found' }, text: (row) => row.foundOn, optional: true },
  { key: 'cause', title: { zh: '原因分析', en: 'Cause' }, text: (row) => row.cause, optional: true },
  {
    key: 'common',
    title: { zh: '是否共性', en: 'Common' },
    text: (row, locale) => yesNo(row.common, locale),
    optional: true,
  },
  {
    key: 'relapses',
    title: { zh: '复发次数', en: 'Relapses' },
    text: (row) => row.relapseCount,
    number: true,
    optional: true,
  },
  { key: 'verifiedOn', title: { zh: '销号日期', en: 'Written off' }, text: (row) => row.verifiedOn, optional: true },
];

const TASK: Column<TaskLineFragment> = { key: 'text', title: { zh: '任务', en: 'Task' }, text: (row) => row.text };
const BRANCH: Column<TaskLineFragment> = {
  key: 'organization',
  title: { zh: '党支部', en: 'Branch' },
  text: (row) => row.organization.name,
  width: '184px',
};
const DUE: Column<TaskLineFragment> = {
  key: 'dueOn',
  title: { zh: '截止', en: 'Due' },
  text: (row) => row.dueOn,
  width: '152px',
};
/** Nobody's while the office is vacant, whoever held it. */
const holderOf = ({ vacant, owner }: Pick<TaskLineFragment, 'vacant' | 'owner'>, locale: 'zh' | 'en') =>
  vacant ? word(VACANCY_WORDS, 'VACANT', locale) : owner?.name;
const OWNER: Column<TaskLineFragment> = {
  key: 'owner',
  title: { zh: '具体责任人', en: 'Who does it' },
  text: holderOf,
  width: '104px',
};

/** The list of tasks, in the order of Annex 3. */
export const taskColumns: readonly Column<TaskLineFragment>[] = [
  TASK,
  BRANCH,
  { key: 'issue', title: { zh: '对应问题', en: 'Issue' }, text: (row) => row.issue?.no, width: '88px' },
  { key: 'goal', title: { zh: '目标', en: 'Goal' }, text: (row) => row.goal },
  OWNER,
  DUE,
  {
    key: 'progress',
    title: { zh: '进度', en: 'Progress' },
    text: (row) => `${row.progressPercent}%`,
    number: true,
    width: '80px',
  },
  { key: 'startsOn', title: { zh: '开始', en: 'Starts' }, text: (row) => row.startsOn, optional: true },
  { key: 'cooperation', title: { zh: '配合单位', en: 'Takes part' }, text: (row) => row.cooperation, optional: true },
  {
    key: 'support',
    title: { zh: '需上级解决的困难', en: 'Help asked for' },
    text: (row) => row.supportNeeded,
    optional: true,
  },
];

/** The list of responsibilities, in the order of Annex 3. */
export const dutyColumns: readonly Column<TaskLineFragment>[] = [
  TASK,
  { ...BRANCH, width: '152px' },
  {
    key: 'lead',
    title: { zh: '牵头责任', en: 'Lead' },
    text: (row, locale) => (row.vacant ? word(VACANCY_WORDS, 'VACANT', locale) : row.lead?.name),
    width: '96px',
  },
  OWNER,
  {
    key: 'supervisor',
    title: { zh: '督办单位', en: 'Supervised by' },
    text: (row) => row.supervisor?.name,
    width: '136px',
  },
  {
    key: 'liaisonLeaders',
    title: { zh: '联系领导', en: 'Liaison' },
    width: '88px',
    text: (row) => row.liaisonLeaders.map(({ name }) => name).join('、') || '—',
  },
  { ...DUE, width: '128px' },
  {
    key: 'supervision',
    title: { zh: '督办次数', en: 'Urged' },
    text: (row) => row.supervision.length,
    number: true,
    width: '72px',
  },
  { key: 'doneMark', title: { zh: '完成标志', en: 'Done when' }, text: (row) => row.doneMark, width: '128px' },
];
