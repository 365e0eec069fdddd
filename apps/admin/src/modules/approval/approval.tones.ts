import type { ApprovalState, StepState } from '@zhibu/rules';
import type { Tone } from '../../platform/components/StateTag.vue';

export const APPROVAL_TONES: Readonly<Record<ApprovalState, Tone>> = {
  RUNNING: 'busy',
  RETURNED: 'warn',
  REFUSED: 'bad',
  APPROVED: 'good',
  WITHDRAWN: 'quiet',
};

export const STEP_TONES: Readonly<Record<StepState, Tone>> = {
  WAITING: 'quiet',
  OPEN: 'busy',
  APPROVED: 'good',
  RETURNED: 'warn',
  REFUSED: 'bad',
  SKIPPED: 'quiet',
};
