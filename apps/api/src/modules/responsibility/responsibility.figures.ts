import { type DutyFacts, difference, ofDuty, overdueSteps } from '@zhibu/rules';
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

/** A year that is closed keeps its figures: whoever wants to change one of its duties must have it opened again. */
export const ensureYearOpen = async (work: Work, campaignId: string | null): Promise<void> => {
  if (campaignId && (await campaignById(work, campaignId)).stage === 'CLOSED') throw refusal('CAMPAIGN_CLOSED');
};

/** What a change of one duty adds to the figures of its year. */
export const countInYear = (
  work: Work,
  campaign: Campaign,
  { organizationId, state }: Responsibility,
  before: DutyFacts | null,
): void => {
  // frozen: only the system itself comes here then, when a contact or a branch ends
  if (campaign.stage === 'CLOSED') return;
  for (const [measure, delta] of Object.entries(difference(before ? ofDuty(before.state) : {}, ofDuty(state))))
    work.count({ organizationId, measure, delta: delta ?? 0, editionId: campaign.editionId });
};

/** Counts a change of one duty: in its year, and in what is overdue from today on. */
export const countDuty = async (work: Work, duty: Responsibility, before: DutyFacts | null): Promise<void> => {
  const { organizationId, campaignId } = duty;
  for (const [day, delta] of overdueSteps(before, duty, before === null ? null : work.today))
    work.count({ organizationId, measure: 'due.responsibility', delta, day });
  if (campaignId) countInYear(work, await campaignById(work, campaignId), duty, before);
};
