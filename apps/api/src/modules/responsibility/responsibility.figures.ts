import { type DutyFacts, difference, ofDuty, overdueSteps, stepsOf } from '@zhibu/rules';
import { refusal, type Work } from '../../platform/index.ts';
import { type Campaign, campaignById, campaignOf } from '../campaign/index.ts';
import type { Responsibility } from './responsibility.entity.ts';

/** The campaign a duty of an organization counts in; null where none runs that year. */
export const campaignFor = (work: Work, organizationId: string, year: number): Promise<Campaign | null> =>
  work
    .loader<string, Campaign | null>(`responsibility.campaign ${year}`, (ids) =>
      Promise.all(ids.map((id) => campaignOf(work, id, year))),
    )
    .load(organizationId);

/** New duties are not set in a year that is closed; those there are go on, and its figures follow when it is reopened. */
export const ensureYearOpen = (campaign: Campaign | null): void => {
  if (campaign?.stage === 'CLOSED') throw refusal('CAMPAIGN_CLOSED');
};

/** Brings the figures of a duty's year into line with its state; a closed year keeps those it has. Saved with the duty. */
export const countInYear = (work: Work, campaign: Campaign, duty: Responsibility): void => {
  if (campaign.stage === 'CLOSED') return;
  const { organizationId, state, countedState } = duty;
  const { editionId } = campaign;
  const counted = countedState === null ? {} : ofDuty(countedState);
  for (const step of stepsOf(difference(counted, ofDuty(state)))) work.count({ organizationId, editionId, ...step });
  duty.countedState = state;
};

const countOverdue = (work: Work, duty: Responsibility, before: DutyFacts | null): void => {
  const { organizationId } = duty;
  for (const [day, delta] of overdueSteps(before, duty, before === null ? null : work.today))
    work.count({ organizationId, measure: 'due.responsibility', delta, day });
};

/** Counts a new duty: in its year, and in what is overdue from today on. Called before it is saved. */
export const countNewDuty = (work: Work, duty: Responsibility, campaign: Campaign | null): void => {
  countOverdue(work, duty, null);
  if (campaign) countInYear(work, campaign, duty);
};

/** Counts a change of one duty; its year is looked up only where it counts another state than before. */
export const countDuty = async (work: Work, duty: Responsibility, before: DutyFacts): Promise<void> => {
  countOverdue(work, duty, before);
  const { campaignId, countedState, state } = duty;
  if (campaignId && countedState !== state) countInYear(work, await campaignById(work, campaignId), duty);
};
