import type { AssessmentState, Consequence, CriterionResult, Tier } from '@zhibu/rules';
import type { Tone } from '../../platform/components/StateTag.vue';

export const STATE_TONES: Readonly<Record<AssessmentState, Tone>> = {
  SELF_DRAFT: 'quiet',
  SELF_DONE: 'busy',
  REVIEWING: 'busy',
  RATED: 'good',
  CONFIRMED: 'good',
  DISPUTED: 'warn',
};

export const RESULT_TONES: Readonly<Record<CriterionResult, Tone>> = { PASS: 'good', FAIL: 'bad', NA: 'quiet' };

export const TIER_TONES: Readonly<Record<Tier, Tone>> = { ADVANCED: 'good', MIDDLE: 'quiet', LAGGING: 'warn' };

export const CONSEQUENCE_TONES: Readonly<Record<Consequence, Tone>> = {
  SHOWCASE: 'good',
  PRIORITY: 'good',
  GUIDANCE: 'quiet',
  RECTIFICATION: 'bad',
};
