/** SM1: the five steps of the year (R4), before and after them. */
export const CAMPAIGN_STAGES = ['DRAFT', 'SURVEY', 'PLAN', 'BUILD', 'ACCEPT', 'TITLE', 'CLOSED'] as const;
export type CampaignStage = (typeof CAMPAIGN_STAGES)[number];

export const PERIOD_KINDS = ['QUARTER'] as const;
export type PeriodKind = (typeof PERIOD_KINDS)[number];

export const PERIOD_STATES = ['OPEN', 'CLOSED'] as const;
export type PeriodState = (typeof PERIOD_STATES)[number];

/** The dated steps of the year (domain §1.3). */
export const MILESTONES = [
  'SURVEY_DUE',
  'PLAN_ISSUED',
  'BRANCH_PLANS_FILED',
  'BUILD_DUE',
  'WINDOW_OPENS',
  'WINDOW_CLOSES',
  'TITLES_DUE',
  'DEMONSTRATION_DUE',
] as const;
export type Milestone = (typeof MILESTONES)[number];
