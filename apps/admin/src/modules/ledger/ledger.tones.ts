import type { IssueState, Severity } from '@zhibu/rules';
import type { Tone } from '../../platform/components/StateTag.vue';

export const ISSUE_TONES: Readonly<Record<IssueState, Tone>> = {
  OPEN: 'warn',
  ASSIGNED: 'quiet',
  IN_PROGRESS: 'busy',
  SUBMITTED: 'busy',
  REJECTED: 'bad',
  VERIFIED: 'good',
  RELAPSED: 'bad',
  WITHDRAWN: 'quiet',
};

export const SEVERITY_TONES: Readonly<Record<Severity, Tone>> = { MINOR: 'quiet', SERIOUS: 'warn', GRAVE: 'bad' };
