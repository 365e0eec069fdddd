import type { ApplicationState, Standing } from '@zhibu/rules';
import type { Tone } from '../../platform/components/StateTag.vue';

export const APPLICATION_TONES: Readonly<Record<ApplicationState, Tone>> = {
  DRAFT: 'quiet',
  SUBMITTED: 'busy',
  RETURNED: 'warn',
  REFUSED: 'bad',
  ACCEPTED: 'good',
  FILED: 'good',
  WITHDRAWN: 'quiet',
};

export const STANDING_TONES: Readonly<Record<Standing, Tone>> = {
  NONE: 'quiet',
  APPLIED: 'busy',
  ACCEPTED: 'good',
  NAMED: 'good',
  SUSPENDED: 'warn',
  REVOKED: 'bad',
};
