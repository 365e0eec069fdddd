import type { ResponsibilityState } from '@zhibu/rules';
import type { Tone } from '../../platform/components/StateTag.vue';

export const DUTY_TONES: Readonly<Record<ResponsibilityState, Tone>> = {
  OPEN: 'quiet',
  REPORTED: 'busy',
  DONE: 'good',
  CANCELLED: 'quiet',
};
