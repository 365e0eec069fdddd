/** A day of the calendar of Asia/Shanghai, `YYYY-MM-DD`. Days are compared as strings. */
export type Day = string;

export type Quarter = 1 | 2 | 3 | 4;

const MILLISECONDS_A_DAY = 86_400_000;
// China has had one offset and no summer time since 1991; an offset needs no time-zone tables, neither here nor in a browser.
const SHANGHAI_OFFSET = 8 * 3_600_000;

const toInstant = (day: Day): number => Date.parse(`${day}T00:00:00Z`);
const toDay = (milliseconds: number): Day => new Date(milliseconds).toISOString().slice(0, 10);

/**
 * Whether a text is a day that exists.
 * @example isDay('2026-02-29') // false
 */
export function isDay(text: string): text is Day {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(toInstant(text)) && toDay(toInstant(text)) === text;
}

/**
 * The day it is in China at an instant.
 * @example shanghaiDay(new Date('2026-12-31T16:00:00Z')) // '2027-01-01'
 */
export function shanghaiDay(instant: Date): Day {
  return toDay(instant.getTime() + SHANGHAI_OFFSET);
}

/** @example addDays('2026-12-31', 1) // '2027-01-01' */
export function addDays(day: Day, days: number): Day {
  return toDay(toInstant(day) + days * MILLISECONDS_A_DAY);
}

/**
 * The same day some months on; where that month is shorter, its last day.
 * @example addMonths('2026-01-31', 1) // '2026-02-28'
 */
export function addMonths(day: Day, months: number): Day {
  const date = new Date(toInstant(day));
  const wanted = date.getUTCDate();
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() + months);
  const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
  date.setUTCDate(Math.min(wanted, last));
  return toDay(date.getTime());
}

/**
 * Days from one to another: negative when `to` is earlier.
 * @example daysBetween('2026-12-30', '2027-01-02') // 3
 */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((toInstant(to) - toInstant(from)) / MILLISECONDS_A_DAY);
}

/** @example yearOf('2026-11-23') // 2026 */
export function yearOf(day: Day): number {
  return Number(day.slice(0, 4));
}

/** @example quarterOf('2026-11-23') // 4 */
export function quarterOf(day: Day): Quarter {
  return Math.ceil(Number(day.slice(5, 7)) / 3) as Quarter;
}

/**
 * First and last day of a quarter.
 * @example quarterRange(2026, 1) // { startsOn: '2026-01-01', endsOn: '2026-03-31' }
 */
export function quarterRange(year: number, quarter: Quarter): { startsOn: Day; endsOn: Day } {
  const startsOn: Day = `${year}-${String(quarter * 3 - 2).padStart(2, '0')}-01`;
  return { startsOn, endsOn: addDays(addMonths(startsOn, 3), -1) };
}
