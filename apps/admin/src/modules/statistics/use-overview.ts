import { type FigureKey, measureOf, type RowsBehind } from '@zhibu/rules';
import { computed } from 'vue';
import type { RouteLocationRaw } from 'vue-router';
import { Overview, StatisticsChildren, type StatisticsPartFragment } from '../../gql/statistics.ts';
import { useRead } from '../../platform/graphql/use-read.ts';
import { useList } from '../../platform/list/use-list.ts';
import { useScope } from '../../platform/scope/use-scope.ts';
import { rowsTo } from './rows.ts';

/** Figures that are no measure of their own but a sum or a difference, and the lists that hold their rows. */
const DERIVED = {
  rated: { list: 'assessments', filter: { step: 'checked' } },
  uncovered: { list: 'liaisonBranches', filter: { covered: false } },
  unvisited: { list: 'liaisonBranches', filter: { visited: false } },
} as const satisfies Record<string, RowsBehind>;
type Derived = keyof typeof DERIVED;

const rowsBehind = (figure: FigureKey | Derived): RowsBehind =>
  figure in DERIVED ? DERIVED[figure as Derived] : measureOf(figure)!.rows;

/** What the overview shows: the figures of the organization looked at, and of those directly below it. */
export const useOverview = () => {
  const scope = useScope();
  const variables = computed(() => {
    const organization = scope.organizationId.value;
    return organization ? { organization, period: scope.period.value, asOf: scope.asOf.value } : undefined;
  });
  const overview = useRead(Overview, () => variables.value);
  // a level of more than a page is paged: the charts show what the table shows
  const children = useList({
    name: 'statistics.children',
    query: StatisticsChildren,
    filters: {},
    variables: ({ first, after }) => (variables.value ? { ...variables.value, first, after } : undefined),
    connection: (data) => data.statistics.children,
  });
  const statistics = computed(() => overview.data.value?.statistics);
  const nodes = computed<readonly StatisticsPartFragment[]>(() => children.rows.value);

  /** The rows a figure counts, for the organization itself or one below it. */
  const rows = (figure: FigureKey | Derived, organization?: string): RouteLocationRaw => {
    const { list, filter } = rowsBehind(figure);
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
