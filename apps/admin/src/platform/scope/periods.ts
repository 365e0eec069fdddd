import { quarterOf, yearOf } from '@zhibu/rules';
import { type Ref, ref } from 'vue';

/** A quarter that can be looked at: the present one, and those before it that have figures. */
export type PeriodChoice = { id: string; year: number; quarter: number; closed: boolean };

/**
 * The module that keeps the calendar lists the periods: `src/modules/campaign/campaign.periods.ts` exports
 * `usePeriodChoices(): Ref<readonly PeriodChoice[]>`, newest first. Without it only the present and a day can be chosen.
 */
type PeriodModule = { usePeriodChoices: () => Ref<readonly PeriodChoice[]> };

const [found] = Object.values(
  import.meta.glob<PeriodModule>('../../modules/campaign/campaign.periods.ts', { eager: true }),
);

export const usePeriods = (): Ref<readonly PeriodChoice[]> => (found ? found.usePeriodChoices() : ref([]));

/**
 * The quarter that pages show unless another is chosen: the last one begun. After the year's end, until the next year's
 * is drawn up, that is not the one of the calendar (`running`); where there is none, it is.
 */
export const presentQuarter = (periods: readonly PeriodChoice[], today: string) => {
  const calendar = { year: yearOf(today), quarter: quarterOf(today) };
  const { year, quarter } = periods[0] ?? calendar;
  return { year, quarter, running: year === calendar.year && quarter === calendar.quarter };
};
