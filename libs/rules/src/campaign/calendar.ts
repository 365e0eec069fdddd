import { allow, type Day, defineFlow, type Quarter, quarterRange, refuse, type Verdict } from '../kernel/index.ts';
import { CAMPAIGN_STAGES, type CampaignStage, MILESTONES, type Milestone, type PeriodKind } from './campaign.types.ts';

/** The dates of the year where the plan is silent [D] (domain §1.3): month and day, and whether it falls in the next year. */
const DEFAULT_DATES: Readonly<Record<Milestone, string>> = {
  SURVEY_DUE: '03-31',
  PLAN_ISSUED: '04-15',
  BRANCH_PLANS_FILED: '04-30',
  BUILD_DUE: '11-30',
  WINDOW_OPENS: '12-01',
  WINDOW_CLOSES: '12-08',
  TITLES_DUE: '12-31',
  DEMONSTRATION_DUE: '01-15',
};

export type Milestones = Readonly<Record<Milestone, Day>>;

/**
 * The default dates of a year; the customer changes them.
 * @example defaultMilestones(2026).WINDOW_OPENS // '2026-12-01'
 */
export function defaultMilestones(year: number): Milestones {
  const dated = MILESTONES.map((milestone) => {
    const falls = milestone === 'DEMONSTRATION_DUE' ? year + 1 : year;
    return [milestone, `${falls}-${DEFAULT_DATES[milestone]}`];
  });
  return Object.fromEntries(dated) as Record<Milestone, Day>;
}

/**
 * Whether the dates follow one another in the order of the five steps (R4).
 * @example inOrder(defaultMilestones(2026)) // { ok: true }
 */
export function inOrder(milestones: Milestones): Verdict {
  const days = MILESTONES.map((milestone) => milestones[milestone]);
  return days.every((day, index) => index === 0 || (days[index - 1] ?? '') <= day)
    ? allow
    : refuse('CAMPAIGN_DATES_ORDER');
}

export type PlannedPeriod = {
  kind: PeriodKind;
  year: number;
  quarter: Quarter;
  startsOn: Day;
  endsOn: Day;
  /** Until when branches check themselves; afterwards the superior may rate without it (R13: 自查先 7 天). */
  selfDueOn: Day;
  /** When the result goes up to the county; null for the first quarter, the baseline (G5: four checks, three reports). */
  reportDueOn: Day | null;
};

const SELF_DUE = ['03-24', '06-18', '09-18', '12-03'] as const;
const REPORT_DUE = [null, '06-25', '09-25', '12-10'] as const;

/**
 * The four quarters of a year (R60), with the three dates of reporting (R63).
 * @example periodsOf(2026).map((period) => period.reportDueOn) // [null, '2026-06-25', '2026-09-25', '2026-12-10']
 */
export function periodsOf(year: number): PlannedPeriod[] {
  return ([1, 2, 3, 4] as const).map((quarter) => {
    const report = REPORT_DUE[quarter - 1];
    return {
      kind: 'QUARTER',
      year,
      quarter,
      ...quarterRange(year, quarter),
      selfDueOn: `${year}-${SELF_DUE[quarter - 1]}`,
      reportDueOn: report == null ? null : `${year}-${report}`,
    };
  });
}

const CAMPAIGN_EVENTS = ['advance', 'reopen'] as const;
export type CampaignEvent = (typeof CAMPAIGN_EVENTS)[number];

/** SM1: one step forward at a time; each step may be reopened, with a reason. */
export const CAMPAIGN_FLOW = defineFlow<CampaignStage, CampaignEvent>({
  DRAFT: { advance: 'SURVEY' },
  SURVEY: { advance: 'PLAN', reopen: 'DRAFT' },
  PLAN: { advance: 'BUILD', reopen: 'SURVEY' },
  BUILD: { advance: 'ACCEPT', reopen: 'PLAN' },
  ACCEPT: { advance: 'TITLE', reopen: 'BUILD' },
  TITLE: { advance: 'CLOSED', reopen: 'ACCEPT' },
  CLOSED: { reopen: 'TITLE' },
});

/**
 * Whether a campaign may go from one stage to another; backwards only with a reason.
 * @example mayGoTo('PLAN', 'SURVEY', '') // CAMPAIGN_REASON_MISSING
 */
export function mayGoTo(stage: CampaignStage, wanted: CampaignStage, reason: string | null): Verdict {
  const { advance, reopen } = CAMPAIGN_FLOW[stage];
  if (wanted === advance) return allow;
  if (wanted !== reopen) return refuse('CAMPAIGN_STAGE_ORDER', { stage, next: wanted });
  return reason === null || reason.trim() === '' ? refuse('CAMPAIGN_REASON_MISSING') : allow;
}

/**
 * Whether a stage is reached or passed.
 * @example hasReached('BUILD', 'PLAN') // true
 */
export function hasReached(stage: CampaignStage, milestone: CampaignStage): boolean {
  return CAMPAIGN_STAGES.indexOf(stage) >= CAMPAIGN_STAGES.indexOf(milestone);
}

/**
 * Whether something may still be written into a period.
 * @example isPeriodOpen({ state: 'OPEN', startsOn: '2026-10-01' }, '2026-09-30') // PERIOD_NOT_STARTED
 */
export function isPeriodOpen(period: { state: 'OPEN' | 'CLOSED'; startsOn: Day }, today: Day): Verdict {
  if (period.state === 'CLOSED') return refuse('PERIOD_CLOSED');
  return today < period.startsOn ? refuse('PERIOD_NOT_STARTED', { startsOn: period.startsOn }) : allow;
}
