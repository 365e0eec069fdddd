import type {
  Annex,
  AnnexColumn,
  AnnexTable,
  BranchProgress,
  Completion,
  ExportFormat,
  ExportState,
} from '@zhibu/rules';
import type { Word, Words } from './word.ts';

/** The annexes as the plan names them. */
export const ANNEX_WORDS: Words<Annex> = {
  RATING: { zh: '附件1 六星级党支部分类定级表', en: 'Annex 1: Six-star grading of branches' },
  PROGRESS: { zh: '附件2 达标创建台账', en: 'Annex 2: Ledger of the compliance drive' },
  LISTS: { zh: '附件3 问题、任务、责任清单', en: 'Annex 3: Lists of issues, tasks and responsibilities' },
  LEDGER: { zh: '附件4 创建工作台账', en: 'Annex 4: Work ledger of a branch' },
};

/** The same, as their tables are headed. */
export const ANNEX_NUMBER_WORDS: Words<Annex> = {
  RATING: { zh: '附件1', en: 'Annex 1' },
  PROGRESS: { zh: '附件2', en: 'Annex 2' },
  LISTS: { zh: '附件3', en: 'Annex 3' },
  LEDGER: { zh: '附件4', en: 'Annex 4' },
};

export const ANNEX_TABLE_WORDS: Words<AnnexTable> = {
  rating: { zh: '六星级党支部分类定级汇总表', en: 'Six-star grading: summary' },
  progress: { zh: '达标创建台账', en: 'Ledger of the compliance drive' },
  issues: { zh: '问题清单', en: 'Issues' },
  tasks: { zh: '任务清单', en: 'Tasks' },
  duties: { zh: '责任清单', en: 'Responsibilities' },
  ledger: { zh: '创建工作台账', en: 'Work ledger' },
};

export const EXPORT_FORMAT_WORDS: Words<ExportFormat> = {
  XLSX: { zh: 'Excel 工作簿', en: 'Excel workbook' },
  DOCX: { zh: 'Word 文档', en: 'Word document' },
};

export const EXPORT_STATE_WORDS: Words<ExportState> = {
  WAITING: { zh: '排队中', en: 'Waiting' },
  RUNNING: { zh: '生成中', en: 'Being made' },
  DONE: { zh: '已生成', en: 'Ready' },
  FAILED: { zh: '未生成', en: 'Failed' },
};

export const BRANCH_PROGRESS_WORDS: Words<BranchProgress> = {
  NOT_STARTED: { zh: '未启动', en: 'Not started' },
  IN_PROGRESS: { zh: '进行中', en: 'In progress' },
  AWAITING: { zh: '待验收', en: 'Awaiting acceptance' },
  REACHED: { zh: '已达标', en: 'Reached' },
};

export const COMPLETION_WORDS: Words<Completion> = {
  NOT_DONE: { zh: '未完', en: 'Not done' },
  PARTLY: { zh: '部分', en: 'Partly' },
  DONE: { zh: '完成', en: 'Done' },
};

const NO: Word = { zh: '序号', en: 'No.' };
const BRANCH: Word = { zh: '支部', en: 'Branch' };
const TYPE: Word = { zh: '类型', en: 'Type' };
const ASPECT: Word = { zh: '方面', en: 'Aspect' };
const LEADERS: Word = { zh: '联系领导', en: 'Liaison leader' };
const DUE: Word = { zh: '时限', en: 'Due on' };
const REMARK: Word = { zh: '备注', en: 'Remark' };
const MEASURES: Word = { zh: '主要措施', en: 'Measures' };
const TIER: Word = { zh: '分类', en: 'Tier' };
const WEAK: Word = { zh: '软弱涣散', en: 'Weak and lax' };
const WRITTEN_OFF: Word = { zh: '销号日期', en: 'Written off on' };
const letters = {
  A: { zh: 'A', en: 'A' },
  B: { zh: 'B', en: 'B' },
  C: { zh: 'C', en: 'C' },
  D: { zh: 'D', en: 'D' },
  E: { zh: 'E', en: 'E' },
  F: { zh: 'F', en: 'F' },
} as const;

type TableWords = { readonly [T in AnnexTable]: Words<AnnexColumn<T>> };

/** Headings of the forms (domain §3.1–3.4). */
export const ANNEX_COLUMN_WORDS: TableWords = {
  rating: {
    no: NO,
    branch: BRANCH,
    type: TYPE,
    superior: { zh: '上级', en: 'Superior' },
    ...letters,
    stars: { zh: '星级', en: 'Stars' },
    tier: TIER,
    weak: WEAK,
    change: { zh: '较上期', en: 'Against the last' },
    remark: REMARK,
  },
  progress: {
    no: NO,
    branch: { zh: '党支部全称', en: 'Branch' },
    type: TYPE,
    superior: { zh: '上级党组织', en: 'Superior' },
    secretary: { zh: '书记', en: 'Secretary' },
    phone: { zh: '电话', en: 'Telephone' },
    fullMembers: { zh: '正式党员', en: 'Full members' },
    probationaryMembers: { zh: '预备党员', en: 'Probationary members' },
    ...letters,
    stars: { zh: '本期星级', en: 'Stars' },
    previousStars: { zh: '上期星级', en: 'Last stars' },
    change: { zh: '升降', en: 'Change' },
    tier: TIER,
    weak: WEAK,
    consequence: { zh: '评星后果', en: 'Consequence' },
    leaders: LEADERS,
    planned: { zh: '计划达标年度·批次', en: 'Planned year and batch' },
    weaknesses: { zh: '主要短板', en: 'Shortfalls' },
    measures: MEASURES,
    owners: { zh: '责任人', en: 'Responsible' },
    dueOn: { zh: '完成时限', en: 'Due on' },
    progress: { zh: '进度', en: 'Progress' },
    appliedOn: { zh: '申报日期', en: 'Applied on' },
    acceptance: { zh: '验收结论', en: 'Acceptance' },
    title: { zh: '命名文号·日期', en: 'Title, document and date' },
    writtenOffOn: WRITTEN_OFF,
    remark: REMARK,
  },
  issues: {
    no: NO,
    branch: BRANCH,
    aspect: ASPECT,
    criterion: { zh: '对应条目', en: 'Criterion' },
    text: { zh: '问题表述', en: 'Issue' },
    source: { zh: '问题来源', en: 'Source' },
    foundOn: { zh: '发现日期', en: 'Found on' },
    foundBy: { zh: '发现人（组）', en: 'Found by' },
    severity: { zh: '程度', en: 'Severity' },
    cause: { zh: '原因分析', en: 'Cause' },
    common: { zh: '是否共性', en: 'Common' },
    state: { zh: '状态', en: 'State' },
  },
  tasks: {
    no: NO,
    branch: BRANCH,
    issueNo: { zh: '对应问题号', en: 'Issue no.' },
    text: { zh: '任务（整改措施）', en: 'Task' },
    goal: { zh: '目标', en: 'Goal' },
    startsOn: { zh: '开始', en: 'From' },
    dueOn: { zh: '截止', en: 'Due on' },
    cooperation: { zh: '配合单位', en: 'With' },
    supportNeeded: { zh: '需上级解决的困难', en: 'Help needed from above' },
    progressPercent: { zh: '进度%', en: 'Progress %' },
  },
  duties: {
    no: NO,
    branch: BRANCH,
    taskNo: { zh: '对应任务号', en: 'Task no.' },
    lead: { zh: '牵头责任', en: 'Lead' },
    owner: { zh: '具体责任人', en: 'Responsible' },
    leaders: LEADERS,
    supervisor: { zh: '督办单位/督办人', en: 'Supervised by' },
    dueOn: DUE,
    supervision: { zh: '督办次数·日期', en: 'Supervision, days' },
    doneMark: { zh: '完成标志', en: 'Marked as done by' },
  },
  ledger: {
    no: NO,
    branch: BRANCH,
    aspect: ASPECT,
    criterion: { zh: '条目', en: 'Criterion' },
    currentState: { zh: '现状', en: 'How things stand' },
    issue: { zh: '问题', en: 'Issue' },
    measures: { zh: '措施', en: 'Measures' },
    lead: { zh: '责任领导', en: 'Lead' },
    owners: { zh: '责任人', en: 'Responsible' },
    dueOn: DUE,
    months: { zh: '进展（可逐月）', en: 'Progress by month' },
    evidence: { zh: '佐证（件）', en: 'Evidence (files)' },
    completion: { zh: '完成情况', en: 'Completion' },
    submittedOn: { zh: '支部申请销号日期', en: 'Write-off asked on' },
    verdict: { zh: '上级核验人·结论', en: 'Verified by, verdict' },
    verifiedOn: WRITTEN_OFF,
    relapses: { zh: '复发次数', en: 'Relapses' },
    remark: REMARK,
  },
};

/** Places of a form that are filled in by hand once it is printed, and the lines above its table. */
export const FORM_WORDS = {
  unit: { zh: '填报单位（盖章）', en: 'Reported by (seal)' },
  filledBy: { zh: '填报人', en: 'Filled in by' },
  checkedBy: { zh: '审核人', en: 'Checked by' },
  filledOn: { zh: '填报日期', en: 'Date' },
  period: { zh: '评定期', en: 'Period' },
  code: { zh: '代码', en: 'Code' },
  name: { zh: '党支部全称', en: 'Branch' },
  superior: { zh: '上级党组织', en: 'Superior' },
  secretary: { zh: '书记', en: 'Secretary' },
  clerk: { zh: '党务联系人', en: 'Contact' },
  phone: { zh: '电话', en: 'Telephone' },
  members: { zh: '党员数（正式／预备）', en: 'Members (full / probationary)' },
  selfCheck: { zh: '自查情况', en: 'Self-check' },
  selfStar: { zh: '自评星', en: 'Own star' },
  check: { zh: '上级排查情况', en: 'Check by the superior' },
  failed: { zh: '未达标条目', en: 'Criteria failed' },
  star: { zh: '评定星', en: 'Star' },
  total: { zh: '星级合计', en: 'Stars' },
  satisfaction: { zh: '群众测评满意率', en: 'Satisfaction' },
  vetoes: { zh: '一票否决情形', en: 'Veto cases' },
  signature: { zh: '支部书记签字', en: 'Signature of the secretary' },
  opinion: { zh: '上级党组织评定意见', en: 'Opinion of the superior' },
  seal: { zh: '盖章', en: 'Seal' },
  day: { zh: '年　　月　　日', en: 'Date' },
  allMet: { zh: '全部达标', en: 'All met' },
  notMet: { zh: '未达标', en: 'Failed' },
  yes: { zh: '是', en: 'Yes' },
  no: { zh: '否', en: 'No' },
  none: { zh: '无', en: 'None' },
  notRated: { zh: '未评定', en: 'Not rated' },
  guidance: { zh: '加强指导', en: 'Guidance' },
  guidanceNo: { zh: '指', en: 'G' },
} as const satisfies Readonly<Record<string, Word>>;

/** The totals line, by table; a count that is missing leaves a dash. */
export const TALLY_WORDS = {
  rating: {
    zh: '合计 {branches} 个支部，已评定 {rated} 个。六星 {s6} 个，五星 {s5} 个，四星 {s4} 个，三星 {s3} 个，二星 {s2} 个，一星 {s1} 个，零星 {s0} 个；先进 {advanced} 个（{advancedShare}%），中间 {middle} 个（{middleShare}%），后进 {lagging} 个（{laggingShare}%）；软弱涣散 {weak} 个。',
    en: '{branches} branches, {rated} rated. Six stars {s6}, five {s5}, four {s4}, three {s3}, two {s2}, one {s1}, none {s0}; advanced {advanced} ({advancedShare}%), middle {middle} ({middleShare}%), lagging {lagging} ({laggingShare}%); weak and lax {weak}.',
  },
  progress: {
    zh: '合计：应达标 {branches} 个，已达标 {reached} 个，达标率 {share}%；其中机关类应达标 {organs} 个，已达标 {organsReached} 个，达标率 {organShare}%。',
    en: 'Total: {branches} due, {reached} reached, {share}%; of them organs: {organs} due, {organsReached} reached, {organShare}%.',
  },
  issues: {
    zh: '合计：问题 {issues} 个，已销号 {verified} 个。',
    en: 'Total: {issues} issues, {verified} written off.',
  },
  tasks: { zh: '合计：任务 {tasks} 项。', en: 'Total: {tasks} tasks.' },
  duties: { zh: '合计：责任 {tasks} 项。', en: 'Total: {tasks} responsibilities.' },
  ledger: {
    zh: '合计：问题 {issues} 个，已销号 {verified} 个。',
    en: 'Total: {issues} issues, {verified} written off.',
  },
} as const satisfies Words<AnnexTable>;
