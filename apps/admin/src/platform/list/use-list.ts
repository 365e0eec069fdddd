import type { AnyVariables } from '@urql/vue';
import { type ComputedRef, computed, onScopeDispose, type Reactive, type Ref, reactive, ref, watch } from 'vue';
import { type LocationQueryRaw, useRoute, useRouter } from 'vue-router';
import type { Operation } from '../graphql/operation.ts';
import type { Refusal } from '../graphql/refusal.ts';
import { useRead } from '../graphql/use-read.ts';
import { first as firstOf } from '../scope/sticky.ts';
import { type Scope, useScope } from '../scope/use-scope.ts';
import { nextSort, readSort, type Sort, writeSort } from './column.ts';
import { type Filters, type FilterValues, readFilters, writeFilters } from './filters.ts';

const PAGE_SIZE = 50;
const PAUSE = 300;

type Connection<Row> = {
  nodes: readonly Row[];
  pageInfo: { hasNextPage: boolean; endCursor?: string | null };
  totalCount?: number | null;
};

export type Asked<F extends Filters> = {
  filters: FilterValues<F>;
  sort: Sort | undefined;
  first: number;
  after: string | undefined;
  scope: Scope;
};

export type ListOptions<Data, Variables, F extends Filters, Row> = {
  /** Under this name the chosen columns are remembered: `organization.list`. */
  name: string;
  query: Operation<Data, Variables>;
  filters: F;
  /** The names the API sorts by; left out, the list has one order. */
  sorts?: readonly string[];
  /** `undefined` while something is not known yet. */
  variables: (asked: Asked<F>) => Variables | undefined;
  connection: (data: Data) => Connection<Row>;
  pageSize?: number;
};

/** What a table needs to know of a list. */
export type ListView<Row> = {
  name: string;
  rows: ComputedRef<readonly Row[]>;
  total: ComputedRef<number | undefined>;
  loading: ComputedRef<boolean>;
  refreshing: ComputedRef<boolean>;
  refusal: ComputedRef<Refusal | undefined>;
  again: () => void;
  filtered: ComputedRef<boolean>;
  clearFilters: () => void;
  sort: ComputedRef<Sort | undefined>;
  sortBy: (column: string) => void;
  paging: {
    from: ComputedRef<number | undefined>;
    hasNext: ComputedRef<boolean>;
    hasPrevious: ComputedRef<boolean>;
    next: () => void;
    previous: () => void;
  };
  selection: Ref<ReadonlySet<string>>;
};

export type List<Row, F extends Filters> = ListView<Row> & {
  /** Bind controls to it: `v-model="list.filters.level"`. What is set stands in the address. */
  filters: Reactive<FilterValues<F>>;
  /** What an export asks for: exactly what is shown, without its pages. */
  asked: () => Asked<F>;
};

/** A list: filters, order and page live in the address, the rows in the GraphQL cache. */
export const useList = <Data, Variables extends AnyVariables, F extends Filters, Row extends { id: string }>(
  options: ListOptions<Data, Variables, F, Row>,
): List<Row, F> => {
  const route = useRoute();
  const scope = useScope();
  const size = options.pageSize ?? PAGE_SIZE;
  const query = (key: string) => firstOf(route.query[key]);
  const { filters, filtered, clearFilters, change } = useFiltersInAddress(options.filters);

  const sort = computed(() => readSort(query('sort'), options.sorts ?? []));
  const after = computed(() => query('after'));
  const asked = (): Asked<F> => ({
    filters: readFilters(options.filters, query),
    sort: sort.value,
    first: size,
    after: after.value,
    scope,
  });

  const { data, ...state } = useRead(options.query, () => options.variables(asked()));
  const connection = computed(() => (data.value ? options.connection(data.value) : undefined));
  return {
    name: options.name,
    rows: computed(() => connection.value?.nodes ?? []),
    total: computed(() => connection.value?.totalCount ?? undefined),
    ...state,
    filters,
    filtered,
    clearFilters,
    sort,
    sortBy: (column) => change({ sort: writeSort(nextSort(sort.value, column)) }),
    paging: usePages(after, size, () => connection.value?.pageInfo, change),
    selection: useSelection(() => connection.value?.nodes),
    asked,
  };
};

/** Ticked rows, as long as they are shown: what cannot be seen is not acted upon. */
const useSelection = (rows: () => readonly { id: string }[] | undefined): Ref<ReadonlySet<string>> => {
  const selection = ref<ReadonlySet<string>>(new Set());
  watch(rows, (now) => {
    const shown = new Set(now?.map((row) => row.id));
    selection.value = new Set([...selection.value].filter((id) => shown.has(id)));
  });
  return selection;
};

type Change = (next: Record<string, string | undefined>, keepPage?: boolean) => void;

/** Writes to the address; any change but turning a page begins at the first page again. */
const useAddress = (): Change => {
  const route = useRoute();
  const router = useRouter();
  return (next, turnsPage = false) => {
    const query: LocationQueryRaw = { ...route.query };
    if (!turnsPage) delete query['after'];
    for (const [key, value] of Object.entries(next)) {
      if (value === undefined) delete query[key];
      else query[key] = value;
    }
    void router[turnsPage ? 'push' : 'replace']({ path: route.path, query });
  };
};

const useFiltersInAddress = <F extends Filters>(given: F) => {
  const route = useRoute();
  const change = useAddress();
  const query = (key: string) => firstOf(route.query[key]);
  const inAddress = () => readFilters(given, query);
  const filters = reactive({ ...inAddress() }) as Reactive<FilterValues<F>>;
  const text = (values: FilterValues<F>) => JSON.stringify(writeFilters(given, values));
  let timer: ReturnType<typeof setTimeout> | undefined;

  watch(
    () => text(inAddress()),
    (now) => {
      if (now !== text(filters as FilterValues<F>)) Object.assign(filters, inAddress());
    },
  );
  watch(
    () => text(filters as FilterValues<F>),
    (now, before) => {
      clearTimeout(timer);
      if (now === text(inAddress())) return;
      const [wanted, had] = [JSON.parse(now), JSON.parse(before)] as Record<string, string | undefined>[];
      const typing = Object.keys(given).some((key) => given[key]?.typed && wanted?.[key] !== had?.[key]);
      const write = () => change(writeFilters(given, filters as FilterValues<F>));
      if (typing) timer = setTimeout(write, PAUSE);
      else write();
    },
  );
  onScopeDispose(() => clearTimeout(timer));
  const filtered = computed(() => Object.values(writeFilters(given, inAddress())).some((value) => value !== undefined));
  const clearFilters = () => {
    for (const key of Object.keys(given)) (filters as Record<string, unknown>)[key] = undefined;
  };
  return { filters, filtered, clearFilters, change };
};

/**
 * Keyset paging goes forward by cursor; the way back is the trail of cursors come by. Who opens an address in the middle
 * goes back to the first page.
 */
const usePages = (
  after: ComputedRef<string | undefined>,
  size: number,
  info: () => Connection<unknown>['pageInfo'] | undefined,
  change: Change,
): ListView<never>['paging'] => {
  const trail = ref<string[]>([]);
  watch(after, (now) => {
    const at = now ? trail.value.indexOf(now) : -1;
    trail.value = now ? (at >= 0 ? trail.value.slice(0, at + 1) : [...trail.value, now]) : [];
  });
  const place = computed(() => (after.value ? trail.value.indexOf(after.value) + 1 : 0));
  return {
    from: computed(() => (after.value && place.value === 0 ? undefined : place.value * size + 1)),
    hasNext: computed(() => Boolean(info()?.hasNextPage)),
    hasPrevious: computed(() => after.value !== undefined),
    next: () => change({ after: info()?.endCursor ?? undefined }, true),
    previous: () => change({ after: place.value > 1 ? trail.value[place.value - 2] : undefined }, true),
  };
};
