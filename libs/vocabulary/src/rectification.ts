import type { PlanElement, PlanState, RectificationState } from '@zhibu/rules';
import type { Words } from './word.ts';

export const RECTIFICATION_STATE_WORDS: Words<RectificationState> = {
  PLAN_REQUIRED: { zh: '待交方案', en: 'Plan required' },
  ACTIVE: { zh: '整顿中', en: 'Under way' },
  SUBMITTED: { zh: '待验收', en: 'To be looked at' },
  EXTENDED: { zh: '延期整顿', en: 'Extended' },
  PASSED: { zh: '已摘帽', en: 'Passed' },
  WITHDRAWN: { zh: '已撤销', en: 'Withdrawn' },
};

export const PLAN_STATE_WORDS: Words<PlanState> = {
  DRAFT: { zh: '草稿', en: 'Draft' },
  SUBMITTED: { zh: '待备案', en: 'Handed in' },
  RETURNED: { zh: '已退回', en: 'Returned' },
  FILED: { zh: '已备案', en: 'Filed' },
  AMENDED: { zh: '变更中', en: 'Being amended' },
};

export const PLAN_ELEMENT_WORDS: Words<PlanElement> = {
  GOAL: { zh: '目标', en: 'goal' },
  MEASURE: { zh: '措施', en: 'measure' },
  DEADLINE: { zh: '时限', en: 'deadline' },
  OWNER: { zh: '责任人', en: 'owner' },
};
