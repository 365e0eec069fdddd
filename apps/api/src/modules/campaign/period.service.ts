import { isPeriodOpen } from '@zhibu/rules';
import { ensure, freezeEdition, refusal, reopenEdition, type Work } from '../../platform/index.ts';
import { Campaign, Period } from './campaign.entity.ts';
import { periodsOfCampaign } from './campaign.queries.ts';

declare module '../../platform/events.ts' {
  interface Events {
    /** A period is closed by this transaction: what is to stay as it is now is kept by whoever listens. */
    'period.closing': { period: Period };
  }
}

export type PeriodDates = Partial<Pick<Period, 'startsOn' | 'endsOn' | 'selfDueOn' | 'reportDueOn'>>;

const ensureDates = (period: Period, others: readonly Period[]): void => {
  const { startsOn, selfDueOn, reportDueOn, endsOn } = period;
  const within = [startsOn, selfDueOn, reportDueOn ?? endsOn, endsOn];
  const apart = others.every((other) => other.id === period.id || other.endsOn < startsOn || endsOn < other.startsOn);
  if (!apart || within.some((day, index) => index > 0 && within[index - 1]! > day))
    throw refusal('CAMPAIGN_DATES_ORDER');
};

const campaignOfPeriod = async (work: Work, period: Period): Promise<Campaign> => {
  const campaign = await work.asSystem('campaign').get(Campaign, period.campaignId);
  if (campaign.stage === 'CLOSED') throw refusal('CAMPAIGN_CLOSED');
  return campaign;
};

/** Changes the days of a period that is not closed. */
export const editPeriod = async (work: Work, period: Period, dates: PeriodDates): Promise<Period> => {
  const campaign = await campaignOfPeriod(work, period);
  if (period.state === 'CLOSED') throw refusal('PERIOD_CLOSED');
  Object.assign(period, dates);
  ensureDates(period, await periodsOfCampaign(work, campaign));
  return work.save(period);
};

/** Closes a period: nothing is written into it any more, its figures keep the tree they have (DESIGN §3). */
export const closePeriod = async (work: Work, period: Period): Promise<Period> => {
  await campaignOfPeriod(work, period);
  ensure(isPeriodOpen(period, work.today));
  period.state = 'CLOSED';
  period.closedOn = work.today;
  period.archivedAt = null;
  // the row first: whoever is rating holds it open, and has counted before it is closed
  await work.save(period);
  await work.emit('period.closing', { period });
  // what this transaction itself has counted belongs to the figures that are closed
  await work.flush();
  await freezeEdition(work.run, period.editionId, work.today);
  return period;
};

/** Opens a closed period again, with a reason; the frozen figures stay, corrections go into a new edition of them. */
export const reopenPeriod = async (work: Work, period: Period, reason: string): Promise<Period> => {
  await campaignOfPeriod(work, period);
  if (period.state !== 'CLOSED') throw refusal('PERIOD_NOT_CLOSED');
  if (reason.trim() === '') throw refusal('CAMPAIGN_REASON_MISSING');
  work.reason = reason;
  period.state = 'OPEN';
  period.closedOn = null;
  period.archivedAt = null;
  period.editionId = await reopenEdition(work.run, period.editionId, work.now);
  period.edition += 1;
  return work.save(period);
};

/** All that a closed period keeps is kept; told by whoever keeps it, and nobody's edit is stale for it. */
export const periodArchived = async (work: Work, period: Period): Promise<void> => {
  period.archivedAt = work.now;
  await work.run('UPDATE period SET archivedAt = ? WHERE id = ? AND edition = ?', [
    work.now,
    period.id,
    period.edition,
  ]);
};

/**
 * The period as it is now, kept from closing until this transaction ends. Shared: those who rate do not wait for one
 * another, only whoever closes it waits for them.
 */
export const holdPeriod = async (work: Work, id: string): Promise<Period> => {
  await work.run('SELECT id FROM period WHERE id = ? LOCK IN SHARE MODE', [id]);
  return work.asSystem('campaign').get(Period, id);
};
