/** Where an issue comes from (Annex 3 问题来源). */
export const ISSUE_SOURCES = ['SELF', 'SUPERIOR', 'QUARTERLY', 'SPOT_CHECK', 'MASSES', 'INSPECTION', 'REVIEW'] as const;
export type IssueSource = (typeof ISSUE_SOURCES)[number];

/** How grave it is (Annex 3 程度). */
export const SEVERITIES = ['MINOR', 'SERIOUS', 'GRAVE'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** SM2; WITHDRAWN: the verdict that found it says so no longer, and nothing had been done about it yet. */
export const ISSUE_STATES = [
  'OPEN',
  'ASSIGNED',
  'IN_PROGRESS',
  'SUBMITTED',
  'REJECTED',
  'VERIFIED',
  'RELAPSED',
  'WITHDRAWN',
] as const;
export type IssueState = (typeof ISSUE_STATES)[number];

/** What happens to an issue, as its time line tells it; SUPERVISED and ESCALATED are the log of supervision (督办). */
export const ISSUE_EVENTS = [
  'FOUND',
  'ASSIGNED',
  'STARTED',
  'SUBMITTED',
  'VERIFIED',
  'REJECTED',
  'RELAPSED',
  'WITHDRAWN',
  'REOPENED',
  'SUPERVISED',
  'ESCALATED',
  'REMINDED',
] as const;
export type IssueEventKind = (typeof ISSUE_EVENTS)[number];

/** MEASURE: what a branch does about an issue. GUIDANCE: what its superior or liaison leader does for it (R57). */
export const TASK_KINDS = ['MEASURE', 'GUIDANCE'] as const;
export type TaskKind = (typeof TASK_KINDS)[number];

/** What a strategy may ask for before an issue can be written off (R41). */
export const LEDGER_FIELDS = ['MEASURE', 'GOAL', 'CAUSE', 'EVIDENCE'] as const;
export type LedgerField = (typeof LEDGER_FIELDS)[number];
