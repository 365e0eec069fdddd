import { ORGANIZATION_LEVELS } from '@zhibu/rules';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { OrganizationChoices } from '../../gql/platform.ts';
import { answerWith, runInApp, settled } from '../test/test-app.ts';
import { flag, oneOf, readFilters, textFilter, writeFilters } from './filters.ts';
import { useList } from './use-list.ts';

afterEach(() => vi.unstubAllGlobals());

const page = (ids: number[], hasNextPage: boolean) => ({
  data: {
    organizations: {
      nodes: ids.map((id) => ({ id: String(id), name: `党支部${id}`, level: 'BRANCH', code: `${id}`, childCount: 0 })),
      pageInfo: { hasNextPage, endCursor: `c${ids.at(-1)}` },
    },
  },
});

const list = () =>
  useList({
    name: 'test',
    query: OrganizationChoices,
    filters: { search: textFilter(), level: oneOf(ORGANIZATION_LEVELS) },
    sorts: ['name'],
    pageSize: 2,
    variables: ({ filters, first, after, scope }) => ({ under: scope.organizationId.value, ...filters, first, after }),
    connection: (data) => data.organizations,
  });

describe('filters in the address', () => {
  const filters = { text: textFilter(), level: oneOf(['A', 'B']), late: flag() };
  it.each([
    [{ text: '财政', level: 'B', late: true }],
    [{ text: undefined, level: undefined, late: undefined }],
  ] as const)('come back as they went: %#', (values) => {
    const written = writeFilters(filters, values as never);
    expect(readFilters(filters, (key) => written[key])).toEqual(values);
  });

  it('leave out what cannot be read', () => {
    expect(readFilters(filters, () => 'nonsense')).toMatchObject({
      level: undefined,
      late: undefined,
    });
  });
});

describe('a list', () => {
  it('asks what the address says, within the scope', async () => {
    const asked = answerWith(() => page([1, 2], true));
    const { result } = await runInApp(list, '/list?level=BRANCH&search=财政&org=7');
    await settled();
    expect(asked[0]?.variables).toMatchObject({ under: '7', level: 'BRANCH', search: '财政', first: 2 });
    expect(result.rows.value.map((row) => row.id)).toEqual(['1', '2']);
    expect(result.filters).toMatchObject({ level: 'BRANCH', search: '财政' });
    expect(result.filtered.value).toBe(true);
  });

  it('writes a filter to the address at once, what is typed after a pause, and begins at the first page', async () => {
    answerWith(() => page([1, 2], true));
    const { result, router } = await runInApp(list, '/list?after=c2');
    result.filters.level = 'BRANCH';
    await settled();
    expect(router.currentRoute.value.query).toEqual({ level: 'BRANCH' });
    result.filters.search = '财政';
    await settled();
    expect(router.currentRoute.value.query['search']).toBeUndefined();
    await settled(400);
    expect(router.currentRoute.value.query).toEqual({ level: 'BRANCH', search: '财政' });
    result.clearFilters();
    await settled(400);
    expect(router.currentRoute.value.query).toEqual({});
  });

  it('follows the address when it is changed elsewhere', async () => {
    answerWith(() => page([1], false));
    const { result, router } = await runInApp(list, '/list?level=BRANCH');
    await router.push('/list?level=COMMITTEE');
    await settled();
    expect(result.filters.level).toBe('COMMITTEE');
  });

  it('turns pages by cursor and back again', async () => {
    const asked = answerWith(({ variables }) => (variables['after'] ? page([3, 4], false) : page([1, 2], true)));
    const { result, router } = await runInApp(list);
    await settled();
    expect(result.paging.from.value).toBe(1);
    result.paging.next();
    await settled();
    expect(asked.at(-1)?.variables['after']).toBe('c2');
    expect(router.currentRoute.value.query['after']).toBe('c2');
    expect([result.paging.from.value, result.paging.hasNext.value, result.paging.hasPrevious.value]).toEqual([
      3,
      false,
      true,
    ]);
    result.paging.previous();
    await settled();
    expect(router.currentRoute.value.query['after']).toBeUndefined();
    expect(result.rows.value.map((row) => row.id)).toEqual(['1', '2']);
  });

  it('sorts up, down, and not at all', async () => {
    answerWith(() => page([1], false));
    const { result, router } = await runInApp(list);
    const sorts: unknown[] = [];
    for (let turn = 0; turn < 3; turn++) {
      result.sortBy('name');
      await settled();
      sorts.push(router.currentRoute.value.query['sort']);
    }
    expect(sorts).toEqual(['name', '-name', undefined]);
  });

  it('keeps what was read on the screen while the network is lost', async () => {
    let lost = false;
    answerWith(() => {
      if (lost) throw new TypeError('Failed to fetch');
      return page([1, 2], false);
    });
    const { result } = await runInApp(list);
    await settled();
    lost = true;
    result.again();
    await settled();
    expect(result.refusal.value?.code).toBe('NETWORK');
    expect(result.rows.value).toHaveLength(2);
  });

  it('forgets ticks of rows that are no longer shown', async () => {
    answerWith(({ variables }) => (variables['level'] ? page([2], false) : page([1, 2], false)));
    const { result } = await runInApp(list);
    await settled();
    result.selection.value = new Set(['1', '2']);
    result.filters.level = 'BRANCH';
    await settled();
    expect([...result.selection.value]).toEqual(['2']);
  });
});
