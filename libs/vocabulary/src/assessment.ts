import type {
  AssessmentState,
  Consequence,
  CriterionResult,
  Round,
  StarChange,
  StarEventKind,
  Tier,
} from '@zhibu/rules';
import type { Words } from './word.ts';

export const CRITERION_RESULT_WORDS: Words<CriterionResult> = {
  PASS: { zh: '达标', en: 'Pass' },
  FAIL: { zh: '未达标', en: 'Fail' },
  NA: { zh: '不适用', en: 'Not applicable' },
};

/** R61. A star that was not there and does not come is kept as it was. */
export const STAR_EVENT_WORDS: Words<StarEventKind> = {
  AWARDED: { zh: '授星', en: 'Awarded' },
  REMOVED: { zh: '摘星', en: 'Removed' },
  KEPT: { zh: '维持', en: 'Kept' },
};

export const ROUND_WORDS: Words<Round> = {
  SELF: { zh: '支部自查', en: 'Self-check' },
  SUPERIOR: { zh: '上级排查', en: "Superior's check" },
  AUDIT: { zh: '上级抽查', en: 'Audit' },
};

export const ASSESSMENT_STATE_WORDS: Words<AssessmentState> = {
  SELF_DRAFT: { zh: '自查中', en: 'Self-check in progress' },
  SELF_DONE: { zh: '已自查', en: 'Self-check submitted' },
  REVIEWING: { zh: '排查中', en: 'Under check' },
  RATED: { zh: '已评定', en: 'Rated' },
  CONFIRMED: { zh: '支部已签认', en: 'Confirmed by the branch' },
  DISPUTED: { zh: '支部有异议', en: 'Disputed by the branch' },
};

export const TIER_WORDS: Words<Tier> = {
  ADVANCED: { zh: '先进', en: 'Advanced' },
  MIDDLE: { zh: '中间', en: 'Middle' },
  LAGGING: { zh: '后进', en: 'Lagging' },
};

export const CONSEQUENCE_WORDS: Words<Consequence> = {
  SHOWCASE: { zh: '示范培育', en: 'Showcase' },
  PRIORITY: { zh: '年度重点对象', en: 'Priority this year' },
  GUIDANCE: { zh: '加强指导', en: 'Closer guidance' },
  RECTIFICATION: { zh: '软弱涣散整顿', en: 'Rectification' },
};

/** Told beside the arrow, never by colour alone. */
export const STAR_CHANGE_WORDS: Words<StarChange> = {
  UP: { zh: '较上期上升', en: 'Up' },
  DOWN: { zh: '较上期下降', en: 'Down' },
  SAME: { zh: '与上期持平', en: 'Unchanged' },
  FIRST: { zh: '首次评定', en: 'First rating' },
};
