import { describe, expect, it } from 'vitest';
import { effectScope, nextTick, ref } from 'vue';
import type { OrganizationNodeFragment } from '../../gql/organization.ts';
import { TOP, type TreeReader, useTree } from './use-tree.ts';

const node = (id: string): OrganizationNodeFragment => ({
  id,
  name: id,
  shortName: null,
  level: 'COMMITTEE',
  childCount: 1,
  ancestors: [],
});
const LEVELS: Record<string, string[]> = { top: ['2'], '2': ['3', '4', '5'], '3': ['6'] };

/** A tree over levels of two a page; tells what was asked. */
const treeOf = (asOf = ref<string>()) => {
  const asked: string[] = [];
  const read: TreeReader = async ({ parent, after, asOf: day }) => {
    asked.push([parent ?? TOP, after ?? '', day ?? ''].join('|'));
    const all = LEVELS[parent ?? TOP] ?? [];
    const from = after ? all.indexOf(after) + 1 : 0;
    const shown = all.slice(from, from + 2);
    const last = shown[shown.length - 1] ?? null;
    return { page: { nodes: shown.map(node), cursor: last, hasMore: from + 2 < all.length } };
  };
  const tree = effectScope().run(() => useTree(read, () => asOf.value))!;
  return { tree, asked, asOf };
};
const ids = (tree: ReturnType<typeof treeOf>['tree'], level: string) =>
  tree.levels.get(level)?.nodes.map(({ id }) => id);

describe('the tree', () => {
  it('reads a level when it is opened, once, and a page at a time', async () => {
    const { tree, asked } = treeOf();
    await tree.toggle('2');
    await tree.toggle('2');
    await tree.toggle('2');
    expect(ids(tree, '2')).toEqual(['3', '4']);
    expect(tree.levels.get('2')?.hasMore).toBe(true);
    await tree.more('2');
    expect(ids(tree, '2')).toEqual(['3', '4', '5']);
    expect(asked).toEqual(['top||', '2||', '2|4|']);
  });

  it('opens the way to an organization from where the reader’s tree begins', async () => {
    const { tree, asked } = treeOf();
    await tree.reveal(['1', '2', '3', '6']);
    expect([...tree.open.value]).toEqual(['2', '3', '6']);
    // what stands above the reader's reach is not asked for
    expect(asked.some((question) => question.startsWith('1|'))).toBe(false);
    await tree.reveal(['7', '8']);
    expect(tree.open.value.has('8')).toBe(false);
  });

  it('reads what is open anew for another day', async () => {
    const { tree, asked, asOf } = treeOf();
    await tree.toggle('2');
    asked.length = 0;
    asOf.value = '2026-01-01';
    await nextTick();
    await nextTick();
    expect(asked.sort()).toEqual(['2||2026-01-01', 'top||2026-01-01']);
  });

  it('keeps a refusal with its level', async () => {
    const refusal = { code: 'NETWORK', details: {} } as never;
    const tree = effectScope().run(() =>
      useTree(
        async () => ({ refusal }),
        () => undefined,
      ),
    )!;
    await tree.again();
    expect(tree.levels.get(TOP)).toMatchObject({ busy: false, refusal });
  });
});
