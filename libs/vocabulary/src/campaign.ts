import type {
  CampaignStage,
  DocumentState,
  Milestone,
  PeriodKind,
  PeriodState,
  RollExclusion,
  StepTime,
} from '@zhibu/rules';
import type { Words } from './word.ts';

export const CAMPAIGN_STAGE_WORDS: Words<CampaignStage> = {
  DRAFT: { zh: '筹备', en: 'Draft' },
  SURVEY: { zh: '排查摸底', en: 'Baseline survey' },
  PLAN: { zh: '制定方案', en: 'Planning' },
  BUILD: { zh: '对标创建', en: 'Build-up' },
  ACCEPT: { zh: '考核验收', en: 'Acceptance' },
  TITLE: { zh: '命名授牌', en: 'Titling' },
  CLOSED: { zh: '已结束', en: 'Closed' },
};

export const PERIOD_KIND_WORDS: Words<PeriodKind> = {
  QUARTER: { zh: '季度', en: 'Quarter' },
};

export const PERIOD_STATE_WORDS: Words<PeriodState> = {
  OPEN: { zh: '进行中', en: 'Open' },
  CLOSED: { zh: '已锁定', en: 'Closed' },
};

export const MILESTONE_WORDS: Words<Milestone> = {
  SURVEY_DUE: { zh: '摸底排查截止', en: 'Baseline survey due' },
  PLAN_ISSUED: { zh: '工委方案下发', en: 'Work Committee plan issued' },
  BRANCH_PLANS_FILED: { zh: '支部方案备案', en: 'Branch plans filed' },
  BUILD_DUE: { zh: '对标创建截止', en: 'Build-up ends' },
  WINDOW_OPENS: { zh: '申报开始', en: 'Applications open' },
  WINDOW_CLOSES: { zh: '申报截止', en: 'Applications close' },
  TITLES_DUE: { zh: '命名授牌截止', en: 'Titles awarded' },
  DEMONSTRATION_DUE: { zh: '示范推荐上报', en: 'Demonstration branches recommended' },
};

export const ROLL_EXCLUSION_WORDS: Words<RollExclusion> = {
  NOT_BRANCH: { zh: '不是党支部', en: 'Not a branch' },
  TOO_YOUNG: { zh: '成立不满一年', en: 'Less than a year old' },
  EXEMPT: { zh: '经批准免评', en: 'Exempt by approval' },
  DISSOLVED: { zh: '已撤销', en: 'Dissolved' },
};

export const DOCUMENT_STATE_WORDS: Words<DocumentState> = {
  DRAFT: { zh: '草稿', en: 'Draft' },
  PUBLISHED: { zh: '已下发', en: 'Published' },
};

export const STEP_TIME_WORDS: Words<StepTime> = {
  AHEAD: { zh: '未开始', en: 'Ahead' },
  NOW: { zh: '进行中', en: 'Under way' },
  OVER: { zh: '已到期', en: 'Past' },
};
