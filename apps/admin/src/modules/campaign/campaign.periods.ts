import { shanghaiDay } from '@zhibu/rules';
import { computed, type Ref } from 'vue';
import { PeriodChoices } from '../../gql/campaign.ts';
import { useRead } from '../../platform/graphql/use-read.ts';
import type { PeriodChoice } from '../../platform/scope/periods.ts';
import { useScope } from '../../platform/scope/use-scope.ts';
import { useSession } from '../../platform/session/session.store.ts';

/** The quarters that may be looked at, newest first: those that have begun. */
export const usePeriodChoices = (): Ref<readonly PeriodChoice[]> => {
  const scope = useScope();
  const session = useSession();
  const today = shanghaiDay(new Date());
  const read = useRead(PeriodChoices, () =>
    scope.organizationId.value && session.may('campaign:read')
      ? { organization: scope.organizationId.value }
      : undefined,
  );
  return computed(() =>
    (read.data.value?.periods.nodes ?? [])
      .filter((period) => period.startsOn <= today)
      .map(({ id, year, ordinal, state }) => ({ id, year, quarter: ordinal, closed: state === 'CLOSED' })),
  );
};
