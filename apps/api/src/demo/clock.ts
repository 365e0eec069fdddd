import { addDays, type Day, quarterOf, quarterRange, shanghaiDay, yearOf } from '@zhibu/rules';
import { asSystem, type Kernel, type Work } from '../platform/index.ts';

/** Where the demo's year stands: the campaign that runs today, and what of it is over. */
export type Calendar = {
  today: Day;
  year: number;
  /** quarters that are over and closed, in order */
  closed: number[];
  /** the quarter that runs */
  running: number;
};

/** Until April last year's campaign is still the one that shows something. */
export const calendarOf = (now: Date): Calendar => {
  const today = shanghaiDay(now);
  const late = quarterOf(today) === 1;
  const year = yearOf(today) - (late ? 1 : 0);
  const running = late ? 4 : quarterOf(today);
  return { today, year, running, closed: [1, 2, 3, 4].filter((quarter) => quarter < running) };
};

/** A day of a quarter by its share: 0 its first day, 1 its last, but never a day to come. */
export const dayIn = ({ year, today }: Calendar, quarter: number, share: number): Day => {
  const { startsOn, endsOn } = quarterRange(year, quarter as 1 | 2 | 3 | 4);
  const last = endsOn < today ? endsOn : today;
  const days = Math.round((Date.parse(last) - Date.parse(startsOn)) / 86_400_000);
  return addDays(startsOn, Math.max(0, Math.round(days * share)));
};

/** Work of the system on a day of the past, at ten in the morning: the demo's history is dated when it happened. */
export const on = <T>(kernel: Kernel, day: Day, body: (work: Work) => Promise<T>): Promise<T> =>
  asSystem({ ...kernel, now: () => new Date(`${day}T02:00:00.000Z`) }, 'demo', body);

/** The same sequence every time: two demo counties differ in nothing but their passwords. */
export const dice = (seed: number) => {
  let state = seed;
  const next = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  return {
    chance: (share: number) => next() < share,
    below: (n: number) => Math.floor(next() * n),
    pick: <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)]!,
  };
};
export type Dice = ReturnType<typeof dice>;

/** Whether a day of the story has come. */
export const reached = ({ today }: Calendar, day: Day): boolean => day <= today;
