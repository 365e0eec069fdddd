import type { Milestone, Milestones } from '@zhibu/rules';
import type { CampaignPartFragment } from '../../gql/campaign.ts';

export type DateKey =
  | 'surveyDueOn'
  | 'planIssuedOn'
  | 'branchPlansDueOn'
  | 'buildEndsOn'
  | 'applyFromOn'
  | 'applyToOn'
  | 'titlesDueOn'
  | 'demonstrationDueOn';

/** The dated steps of the year, in their order, each with the milestone that names it. */
export const DATES: readonly { key: DateKey; milestone: Milestone }[] = [
  { key: 'surveyDueOn', milestone: 'SURVEY_DUE' },
  { key: 'planIssuedOn', milestone: 'PLAN_ISSUED' },
  { key: 'branchPlansDueOn', milestone: 'BRANCH_PLANS_FILED' },
  { key: 'buildEndsOn', milestone: 'BUILD_DUE' },
  { key: 'applyFromOn', milestone: 'WINDOW_OPENS' },
  { key: 'applyToOn', milestone: 'WINDOW_CLOSES' },
  { key: 'titlesDueOn', milestone: 'TITLES_DUE' },
  { key: 'demonstrationDueOn', milestone: 'DEMONSTRATION_DUE' },
];

export const datesOf = (campaign: CampaignPartFragment): Record<DateKey, string> =>
  Object.fromEntries(DATES.map(({ key }) => [key, campaign[key]])) as Record<DateKey, string>;

/** The same dates as the rules name them. */
export const milestonesOf = (campaign: CampaignPartFragment): Milestones =>
  Object.fromEntries(DATES.map(({ key, milestone }) => [milestone, campaign[key]])) as Milestones;
