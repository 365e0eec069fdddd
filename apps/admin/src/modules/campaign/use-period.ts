import { shanghaiDay } from '@zhibu/rules';
import { type ComputedRef, computed } from 'vue';
import { PeriodChoices, type PeriodPartFragment } from '../../gql/campaign.ts';
import type { Refusal } from '../../platform/graphql/refusal.ts';
import { useRead } from '../../platform/graphql/use-read.ts';
import { useScope } from '../../platform/scope/use-scope.ts';

export type LookedAt = {
  /** The period of the address, else the one that runs today or ran last; undefined while not known, or where none is. */
  period: ComputedRef<PeriodPartFragment | undefined>;
  loading: ComputedRef<boolean>;
  refusal: ComputedRef<Refusal | undefined>;
  again: () => void;
};

/** Which quarter a page shows, for an organization (the one of the scope unless given). */
export const usePeriod = (organizationId?: () => string | undefined): LookedAt => {
  const scope = useScope();
  const today = shanghaiDay(new Date());
  const read = useRead(PeriodChoices, () => {
    const organization = organizationId ? organizationId() : scope.organizationId.value;
    return organization ? { organization } : undefined;
  });
  const periods = computed(() => read.data.value?.periods.nodes ?? []);
  return {
    period: computed(
      () =>
        periods.value.find(({ id }) => id === scope.period.value) ??
        periods.value.find(({ startsOn }) => startsOn <= today) ??
        periods.value.at(-1),
    ),
    loading: read.loading,
    refusal: read.refusal,
    again: read.again,
  };
};
