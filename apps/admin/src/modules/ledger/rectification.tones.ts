import type { PlanState, RectificationState } from '@zhibu/rules';
import type { Tone } from '../../platform/components/StateTag.vue';

export const RECTIFICATION_TONES: Readonly<Record<RectificationState, Tone>> = {
  PLAN_REQUIRED: 'warn',
  ACTIVE: 'busy',
  SUBMITTED: 'busy',
  EXTENDED: 'warn',
  PASSED: 'good',
  WITHDRAWN: 'quiet',
};

export const PLAN_TONES: Readonly<Record<PlanState, Tone>> = {
  DRAFT: 'quiet',
  SUBMITTED: 'busy',
  RETURNED: 'warn',
  FILED: 'good',
  AMENDED: 'warn',
};
