import { MEASURES, type MeasureKey } from '@zhibu/rules';
import { computed } from 'vue';
import type { RouteLocationRaw } from 'vue-router';
import { Overview, StatisticsChildren, type StatisticsPartFragment } from '../../gql/statistics.ts';
import { useRead } from '../../platform/graphql/use-read.ts';
import { useScope } from '../../platform/scope/use-scope.ts';
import { rowsTo } from './rows.ts';

/** A level is shown in one piece up to here; a larger one is paged. */
const CHILDREN = 50;

/** What the overview shows: the figures of the organization looked at, and of those directly below it. */
export const useOverview = () => {
  const scope = useScope();
  const variables = computed(() => {
    const organization = scope.organizationId.value;
    return organization ? { organization, period: scope.period.value, asOf: scope.asOf.value } : undefined;
  });
  const overview = useRead(Overview, () => variables.value);
  const children = useRead(StatisticsChildren, () =>
    variables.value ? { ...variables.value, first: CHILDREN } : undefined,
  );
  const statistics = computed(() => overview.data.value?.statistics);
  const nodes = computed<readonly StatisticsPartFragment[]>(() => children.data.value?.statistics.children.nodes ?? []);

  /** The rows a measure counts, for the organization itself or one below it. */
  const rows = (measure: MeasureKey, organization?: string): RouteLocationRaw => {
    const { list, filter } = MEASURES[measure].rows;
    const at = organization ?? scope.organizationId.value ?? '';
    return rowsTo(list, filter, { organization: at, period: scope.period.value, asOf: scope.asOf.value });
  };
  const query = computed(() => ({
    document: Overview as unknown as { text: string },
    variables: variables.value ?? {},
  }));
  return { scope, overview, children, statistics, nodes, rows, query };
};

export type OverviewData = NonNullable<ReturnType<typeof useOverview>['statistics']['value']>;
export type RowsOf = ReturnType<typeof useOverview>['rows'];
