import { ancestorsOf, type Day, quarterOf, quarterRange, yearOf } from '@zhibu/rules';
import { refusal, type Work } from '../../platform/index.ts';
import { Period, periodById } from '../campaign/index.ts';

/** A span of days that visits are counted in; of a campaign's period when there is one. */
export type Quarter = { periodId: string | null; startsOn: Day; endsOn: Day };

const calendarQuarter = (day: Day): Quarter => ({ periodId: null, ...quarterRange(yearOf(day), quarterOf(day)) });
const quarterOfPeriod = ({ id, startsOn, endsOn }: Period): Quarter => ({ periodId: id, startsOn, endsOn });

/** The periods a day lies in, one for each organization (by its path) that takes part in a campaign: the nearest one's. */
const periodsByPath = async (work: Work, paths: readonly string[], day: Day): Promise<(Period | null)[]> => {
  const periods = await work
    .asSystem('liaison')
    .rows(Period)
    .whereIn('t.organizationId', [...new Set(paths.flatMap(ancestorsOf))])
    .where('t.startsOn <= ? AND t.endsOn >= ?', [day, day])
    .all(500);
  const byOwner = new Map(periods.map((period) => [period.organizationId, period]));
  return paths.map((path) => {
    const owner = ancestorsOf(path).findLast((id) => byOwner.has(id));
    return owner === undefined ? null : byOwner.get(owner)!;
  });
};

/** The period an organization has on a day; null where no campaign runs. Published for whoever stands below. */
export const periodOn = (work: Work, path: string, day: Day): Promise<Period | null> =>
  work.loader<string, Period | null>(`liaison.period ${day}`, (paths) => periodsByPath(work, paths, day)).load(path);

/** "This quarter" of an organization: its period of today, else the calendar's (R35: a visit a quarter). */
export const quarterOfToday = async (work: Work, path: string): Promise<Quarter> => {
  const period = await periodOn(work, path, work.today);
  return period ? quarterOfPeriod(period) : calendarQuarter(work.today);
};

/** Campaigns led from below an organization: their quarter of today, for who stands above all of them. */
const periodBelow = (work: Work, path: string): Promise<Period | null> =>
  work
    .asSystem('liaison')
    .rows(Period)
    .under(path)
    .where('t.startsOn <= ? AND t.endsOn >= ?', [work.today, work.today])
    .first();

/** The quarter a list asks about: the period named, else this quarter of the organization looked at. */
export const quarterAsked = async (work: Work, period: string | null, path: string | null): Promise<Quarter> => {
  if (period) {
    const row = await periodById(work, period);
    if (!row) throw refusal('NOT_FOUND');
    return quarterOfPeriod(row);
  }
  const looked = path ?? work.scope.paths[0];
  if (!looked) return calendarQuarter(work.today);
  const found = (await periodOn(work, looked, work.today)) ?? (await periodBelow(work, looked));
  return found ? quarterOfPeriod(found) : calendarQuarter(work.today);
};

/** A period and its namesakes in the campaigns beside it: figures above several campaigns add them up. */
export const SAME_PERIODS = `(SELECT w.id FROM period w
  INNER JOIN period x ON w.year = x.year AND w.kind = x.kind AND w.ordinal = x.ordinal WHERE x.id = ?)`;

/** The condition on a visit `v` that puts it into a quarter: the one the figures count by. */
export const inQuarter = ({ periodId, startsOn, endsOn }: Quarter): { text: string; params: string[] } =>
  periodId
    ? { text: `v.periodId IN ${SAME_PERIODS}`, params: [periodId] }
    : { text: 'v.visitedOn BETWEEN ? AND ?', params: [startsOn, endsOn] };
