import { addDays, type Day } from '../kernel/index.ts';
import type { Milestones } from './calendar.ts';
import type { CampaignStage } from './campaign.types.ts';

/** The five steps of the plan (R4); before and after them the year is only prepared, or over. */
export const CAMPAIGN_STEPS = [
  'SURVEY',
  'PLAN',
  'BUILD',
  'ACCEPT',
  'TITLE',
] as const satisfies readonly CampaignStage[];
export type CampaignStep = (typeof CAMPAIGN_STEPS)[number];

/** From the first day of a step to its last, both included. */
export type StepWindow = { from: Day; to: Day };

/**
 * The windows of the five steps, as the milestones of the year set them: each begins the day after the one before is due.
 * @example stepWindows(2026, defaultMilestones(2026)).PLAN // { from: '2026-04-01', to: '2026-04-30' }
 */
export function stepWindows(year: number, dates: Milestones): Readonly<Record<CampaignStep, StepWindow>> {
  const after = (before: Day, to: Day): StepWindow => {
    const next = addDays(before, 1);
    // two milestones on one day leave a step that day
    return { from: next > to ? to : next, to };
  };
  return {
    SURVEY: { from: `${year}-01-01` > dates.SURVEY_DUE ? dates.SURVEY_DUE : `${year}-01-01`, to: dates.SURVEY_DUE },
    PLAN: after(dates.SURVEY_DUE, dates.BRANCH_PLANS_FILED),
    BUILD: after(dates.BRANCH_PLANS_FILED, dates.BUILD_DUE),
    ACCEPT: after(dates.BUILD_DUE, dates.WINDOW_CLOSES),
    TITLE: after(dates.WINDOW_CLOSES, dates.TITLES_DUE),
  };
}

/** Before its window, in it, or past it. */
export type StepTime = 'AHEAD' | 'NOW' | 'OVER';

/**
 * Where a day stands to a window.
 * @example stepTime({ from: '2026-04-01', to: '2026-04-30' }, '2026-05-01') // 'OVER'
 */
export function stepTime({ from, to }: StepWindow, today: Day): StepTime {
  if (today < from) return 'AHEAD';
  return today > to ? 'OVER' : 'NOW';
}
