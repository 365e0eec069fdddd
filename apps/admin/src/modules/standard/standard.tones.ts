import type { CriterionChange, StandardState } from '@zhibu/rules';

export const STANDARD_TONES = {
  DRAFT: 'warn',
  PUBLISHED: 'busy',
  ACTIVE: 'good',
  RETIRED: 'quiet',
} as const satisfies Record<StandardState, string>;

export const CHANGE_TONES = {
  ADDED: 'good',
  TIGHTENED: 'good',
  LOOSENED: 'bad',
  DROPPED: 'warn',
} as const satisfies Record<CriterionChange, string>;
