import { beforeEach, expect, it } from 'vitest';
import { ref } from 'vue';
import type { Column } from './column.ts';
import { useColumns } from './use-columns.ts';

const column = (key: string, optional = false): Column<object> => ({ key, title: { zh: key, en: key }, optional });
const ALL = [column('name'), column('state'), column('day'), column('source', true)];
const keys = (columns: readonly Column<object>[]) => columns.map(({ key }) => key);

beforeEach(() => localStorage.clear());

it('shows what is not optional, and remembers what was chosen', () => {
  const { shown, choose } = useColumns('test', () => ALL);
  expect(keys(shown.value)).toEqual(['name', 'state', 'day']);
  choose('source', true);
  choose('day', false);
  expect(keys(shown.value)).toEqual(['name', 'state', 'source']);
  expect(keys(useColumns('test', () => ALL).shown.value)).toEqual(['name', 'state', 'source']);
});

it('shows a column that only comes with another view of the list', () => {
  const columns = ref<readonly Column<object>[]>(ALL.filter(({ key }) => key !== 'state'));
  const { shown, choose } = useColumns('test', () => columns.value);
  choose('day', false);
  columns.value = ALL;
  expect(keys(shown.value)).toEqual(['name', 'state']);
});
