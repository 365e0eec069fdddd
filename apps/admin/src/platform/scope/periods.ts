import { quarterOf, shanghaiDay, yearOf } from '@zhibu/rules';
import { type ComputedRef, computed, type Ref, ref } from 'vue';
import { formatQuarter } from '../i18n/format.ts';
import { useLocale } from '../i18n/words.ts';

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

export const useThisQuarter = (): ComputedRef<string> => {
  const locale = useLocale();
  const today = shanghaiDay(new Date());
  return computed(() => formatQuarter(yearOf(today), quarterOf(today), locale.value));
};
