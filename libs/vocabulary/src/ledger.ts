import type { IssueEventKind, IssueSource, IssueState, LedgerField, Severity, TaskKind } from '@zhibu/rules';
import type { Words } from './word.ts';

export const ISSUE_SOURCE_WORDS: Words<IssueSource> = {
  SELF: { zh: '自查', en: 'Self-check' },
  SUPERIOR: { zh: '上级排查', en: "Superior's survey" },
  QUARTERLY: { zh: '季度检查', en: 'Quarterly check' },
  SPOT_CHECK: { zh: '随机抽查', en: 'Spot check' },
  MASSES: { zh: '群众反映', en: 'Raised by the people' },
  INSPECTION: { zh: '巡察反馈', en: 'Inspection feedback' },
  REVIEW: { zh: '述职点评', en: 'Review of the secretary' },
};

export const SEVERITY_WORDS: Words<Severity> = {
  MINOR: { zh: '一般', en: 'Minor' },
  SERIOUS: { zh: '较重', en: 'Serious' },
  GRAVE: { zh: '严重', en: 'Grave' },
};

export const ISSUE_STATE_WORDS: Words<IssueState> = {
  OPEN: { zh: '待落实', en: 'Open' },
  ASSIGNED: { zh: '已落实责任', en: 'Assigned' },
  IN_PROGRESS: { zh: '整改中', en: 'In progress' },
  SUBMITTED: { zh: '待核验', en: 'Write-off asked for' },
  REJECTED: { zh: '核验未通过', en: 'Rejected' },
  VERIFIED: { zh: '已销号', en: 'Written off' },
  RELAPSED: { zh: '反弹', en: 'Relapsed' },
  WITHDRAWN: { zh: '已撤销', en: 'Withdrawn' },
};

export const ISSUE_EVENT_WORDS: Words<IssueEventKind> = {
  FOUND: { zh: '发现问题', en: 'Found' },
  ASSIGNED: { zh: '落实任务和责任人', en: 'Assigned' },
  STARTED: { zh: '开始整改', en: 'Started' },
  SUBMITTED: { zh: '申请销号', en: 'Asked for write-off' },
  VERIFIED: { zh: '核验销号', en: 'Written off' },
  REJECTED: { zh: '核验未通过', en: 'Rejected' },
  RELAPSED: { zh: '反弹，重新列入', en: 'Relapsed' },
  WITHDRAWN: { zh: '评定变更，撤销问题', en: 'Withdrawn with the verdict' },
  REOPENED: { zh: '评定变更，重新列入', en: 'Back with the verdict' },
  SUPERVISED: { zh: '督办', en: 'Supervised' },
  REMINDED: { zh: '到期提醒', en: 'Reminder' },
  ESCALATED: { zh: '逾期上报', en: 'Overdue, told to the superior' },
};

export const TASK_KIND_WORDS: Words<TaskKind> = {
  MEASURE: { zh: '整改措施', en: 'Measure' },
  GUIDANCE: { zh: '加强指导', en: 'Guidance' },
};

export const LEDGER_FIELD_WORDS: Words<LedgerField> = {
  MEASURE: { zh: '整改措施', en: 'a measure' },
  GOAL: { zh: '任务目标', en: 'the goal of each task' },
  CAUSE: { zh: '原因分析', en: 'the cause' },
  EVIDENCE: { zh: '佐证材料', en: 'evidence' },
};

/** Where somebody should stand and nobody does. */
export const VACANCY_WORDS = { VACANT: { zh: '职务空缺', en: 'Post vacant' } } as const;
