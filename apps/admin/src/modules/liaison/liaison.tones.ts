import type { CardAction, ContactState } from '@zhibu/rules';
import type { Tone } from '../../platform/components/StateTag.vue';

export const CONTACT_TONES: Readonly<Record<ContactState, Tone>> = { PLANNED: 'busy', ACTIVE: 'good', ENDED: 'quiet' };

/** The gravest first; a branch where nothing is to be done is calm. */
export const ACTION_TONES: Readonly<Record<CardAction, Tone>> = {
  OVERDUE_PROMISE: 'bad',
  MISSING_PLAN: 'warn',
  NO_VISIT: 'warn',
  LOST_STAR: 'warn',
  NOTHING: 'good',
};
