import { ISSUE_SOURCE_WORDS, ISSUE_STATE_WORDS, SEVERITY_WORDS, TASK_KIND_WORDS, TIER_WORDS } from '@zhibu/vocabulary';
import type { Telling } from '../../platform/history/timeline.ts';

/** How the history of an issue, and of its tasks, is told. Where a verdict stands is told by the time line. */
export const HISTORY: Telling = {
  values: {
    state: ISSUE_STATE_WORDS,
    source: ISSUE_SOURCE_WORDS,
    severity: SEVERITY_WORDS,
    tier: TIER_WORDS,
    kind: TASK_KIND_WORDS,
  },
  ofNew: ['text', 'dueOn', 'ownerPersonId'],
  leftOut: ['organizationId', 'campaignId', 'periodId', 'assessmentId', 'standardVersionId', 'issueId'],
  parts: { task: { zh: '任务', en: 'Task' } },
  tones: { rejectIssues: 'bad', verifyIssues: 'good', superviseIssues: 'warn' },
};
