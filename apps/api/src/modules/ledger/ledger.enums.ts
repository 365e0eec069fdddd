import { ISSUE_EVENTS, ISSUE_SOURCES, ISSUE_STATES, LEDGER_FIELDS, SEVERITIES, TASK_KINDS } from '@zhibu/rules';
import {
  ISSUE_EVENT_WORDS,
  ISSUE_SOURCE_WORDS,
  ISSUE_STATE_WORDS,
  LEDGER_FIELD_WORDS,
  SEVERITY_WORDS,
  TASK_KIND_WORDS,
} from '@zhibu/vocabulary';
import { doc, enumOf } from '../../platform/index.ts';

export const IssueStateEnum = enumOf(
  ISSUE_STATES,
  'IssueState',
  ISSUE_STATE_WORDS,
  doc('问题状态（SM2）；逾期不是状态，由 overdue 给出', 'State of an issue (SM2); overdue is told by `overdue`'),
);
export const IssueSourceEnum = enumOf(
  ISSUE_SOURCES,
  'IssueSource',
  ISSUE_SOURCE_WORDS,
  doc('问题来源（附件3）', 'Where an issue comes from (Annex 3)'),
);
export const SeverityEnum = enumOf(
  SEVERITIES,
  'Severity',
  SEVERITY_WORDS,
  doc('程度（附件3）', 'How grave it is (Annex 3)'),
);
export const IssueEventEnum = enumOf(
  ISSUE_EVENTS,
  'IssueEventKind',
  ISSUE_EVENT_WORDS,
  doc('问题经过', 'What happened to an issue'),
);
export const TaskKindEnum = enumOf(
  TASK_KINDS,
  'TaskKind',
  TASK_KIND_WORDS,
  doc('任务类别：整改措施、加强指导（R57）', 'Kind of a task: measure, guidance (R57)'),
);
export const LedgerFieldEnum = enumOf(
  LEDGER_FIELDS,
  'LedgerField',
  LEDGER_FIELD_WORDS,
  doc('申请销号前须填写的内容（R41）', 'What must be there before the write-off is asked for (R41)'),
);
