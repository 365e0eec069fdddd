import { type Day, visitSteps } from '@zhibu/rules';
import { refusal, type Work } from '../../platform/index.ts';
import { type Campaign, holdPeriod, type Period, periodsOfCampaign } from '../campaign/index.ts';
import { Organization } from '../organization/index.ts';
import { Visit } from './liaison.entity.ts';
import { periodOn } from './liaison.quarter.ts';

/** The period, held open until this transaction ends; into a closed one nothing is written any more (DESIGN §3). */
const held = async (work: Work, id: string): Promise<Period> => {
  const period = await holdPeriod(work, id);
  if (period.state !== 'OPEN') throw refusal('PERIOD_CLOSED');
  return period;
};

/** The period a visit on that day counts in; null where no campaign runs. */
export const periodFor = async (work: Work, path: string, day: Day): Promise<Period | null> => {
  const period = await periodOn(work, path, day);
  return period && held(work, period.id);
};

/** The period a recorded visit counts in; a correction leaves it there as long as its day does. */
export const periodOfVisit = (work: Work, { periodId }: Visit): Promise<Period | null> =>
  periodId ? held(work, periodId) : Promise.resolve(null);

type CountedBranch = Pick<Organization, 'id' | 'dissolvedOn'>;

/** What the branch's visits add to a period: entered (1) or taken out again (-1). */
const enter = async (work: Work, period: Period, { id, dissolvedOn }: CountedBranch, sign: 1 | -1): Promise<void> => {
  const visits = await work.rows(Visit).where('t.organizationId = ? AND t.periodId = ?', [id, period.id]).all(10_000);
  const days = visits.map((visit) => visit.visitedOn);
  for (const { day, measure, delta } of visitSteps(days, dissolvedOn))
    work.count({ organizationId: id, editionId: period.editionId, measure, delta: sign * delta, day });
};

/** Whatever changes the visits of a branch in some periods goes through here: their figures follow. */
export const countingVisits = async <T>(
  work: Work,
  branch: CountedBranch,
  periods: readonly (Period | null)[],
  body: () => Promise<T>,
): Promise<T> => {
  const counted = [...new Map(periods.flatMap((period) => (period ? [[period.id, period]] : []))).values()];
  for (const period of counted) await enter(work, period, branch, -1);
  const result = await body();
  for (const period of counted) await enter(work, period, branch, 1);
  return result;
};

/** A campaign drawn up in the course of its year takes in the visits that were made before. */
export const adoptVisits = async (work: Work, campaign: Campaign): Promise<void> => {
  const owner = await work.get(Organization, campaign.organizationId);
  for (const period of await periodsOfCampaign(work, campaign)) {
    const rows = work
      .rows(Visit)
      .under(owner.path)
      .where('t.periodId IS NULL AND t.visitedOn BETWEEN ? AND ?', [period.startsOn, period.endsOn]);
    const branches = new Map<string, Day[]>();
    const adopt = (visit: Visit): void => {
      visit.periodId = period.id;
      branches.set(visit.organizationId, [...(branches.get(visit.organizationId) ?? []), visit.visitedOn]);
    };
    await work.updateWhere(rows, adopt, 200_000);
    for (const [id, days] of branches) {
      const branch = await work.get(Organization, id);
      for (const { day, measure, delta } of visitSteps(days, branch.dissolvedOn))
        work.count({ organizationId: id, editionId: period.editionId, measure, delta, day });
    }
  }
};

/** A dissolved branch leaves the branches visited in the periods that were not over; the visits themselves stay. */
export const uncountDissolved = async (work: Work, { id }: Organization, on: Day): Promise<void> => {
  const rows = await work.sql<{ periodId: string | number }[]>(
    `SELECT DISTINCT v.periodId FROM visit v INNER JOIN organization o ON o.id = v.organizationId
     INNER JOIN period p ON p.id = v.periodId AND p.state = 'OPEN' AND p.endsOn >= :on
     WHERE {scope} AND v.organizationId = :id`,
    { id, on },
  );
  for (const { periodId } of rows) {
    const period = await holdPeriod(work, String(periodId));
    if (period.state !== 'OPEN') continue;
    await enter(work, period, { id, dissolvedOn: null }, -1);
    await enter(work, period, { id, dissolvedOn: on }, 1);
  }
};
