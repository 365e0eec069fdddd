import { addDays } from '@zhibu/rules';
import { expect } from 'vitest';
import { listOrganizations } from '../../src/modules/organization/organization.queries.ts';
import { readFigures } from '../../src/platform/index.ts';
import type { World } from '../world.ts';
import * as model from './model.ts';
import { FIRST, type Run } from './run.ts';

type PlaceRow = { organizationId: string | number; fromOn: string; toOn: string; path: string };

export const daysOf = (run: Run): string[] => {
  const days = [addDays(FIRST, -1)];
  while (days.at(-1)! < run.today) days.push(addDays(days.at(-1)!, 1));
  return days;
};

/** Every organization has, on every day, exactly the place the model gives it; and its row says today's. */
export const comparePlaces = async (world: World, run: Run): Promise<void> => {
  const rows = await world.sql<PlaceRow[]>('SELECT * FROM organization_path WHERE organizationId IN (?)', [run.ids]);
  for (const day of daysOf(run))
    for (const id of run.ids) {
      const here = rows.filter((p) => String(p.organizationId) === id && p.fromOn <= day && p.toOn > day);
      const path = model.pathOnDay(run.tree, id, day);
      expect(here.map((p) => p.path)).toEqual(path ? [path] : []);
    }
  const present = await world.sql<Record<string, unknown>[]>('SELECT * FROM organization WHERE id IN (?)', [run.ids]);
  for (const organization of present) {
    const node = run.tree.get(String(organization['id']))!;
    expect({ ...organization, parentId: organization['parentId'] && String(organization['parentId']) }).toMatchObject({
      path: model.pathOnDay(run.tree, node.id, run.today),
      parentId: node.parents.at(-1)!.parent,
      movedOn: model.movedOn(node),
      dissolvedOn: node.dissolvedOn,
      fullMembers: node.fullMembers,
      childCount: model.childrenOf(run.tree, node.id).length,
    });
  }
};

const inOrder = (figures: Map<string, number> | undefined) =>
  [...(figures ?? [])].filter(([, total]) => total !== 0).sort(([a], [b]) => (a < b ? -1 : 1));

/** Stocks and every edition, live and as of a day; a frozen edition keeps the tree it was frozen with. */
export const compareFigures = async (world: World, run: Run, asOf?: string): Promise<void> => {
  const day = { today: run.today, ...(asOf && { asOf }) };
  for (const { id, frozen } of [{ id: model.STOCK, frozen: null }, ...run.editions]) {
    const tree = frozen?.tree ?? run.tree;
    const figures = await world.system((work) =>
      readFigures(work.run, { organizationIds: run.ids, editionIds: id === model.STOCK ? [] : [id], ...day }),
    );
    for (const organizationId of run.ids) {
      const expected = tree.has(organizationId) ? model.figuresIn(tree, organizationId, id, day) : new Map();
      const stocks = id === model.STOCK ? new Map() : model.figuresIn(run.tree, organizationId, model.STOCK, day);
      for (const [measure, total] of stocks) expected.set(measure, (expected.get(measure) ?? 0) + total);
      expect({ organizationId, id, ...day, figures: inOrder(figures.get(organizationId)) }).toEqual({
        organizationId,
        id,
        ...day,
        figures: inOrder(expected),
      });
    }
  }
};

/** The list of a day shows who stood there then. */
export const compareLists = async (world: World, run: Run, asOf: string, parent: string): Promise<void> => {
  const listed = async (args: { under?: string; parent?: string }) =>
    world.system(async (work) => {
      const page = await listOrganizations(work, { ...args, asOf, first: 100 });
      return page.nodes.map((node) => node.id).sort();
    });
  const standing = run.ids.filter((id) => {
    const node = run.tree.get(id)!;
    return node.placedOn <= asOf && !(node.dissolvedOn && node.dissolvedOn <= asOf);
  });
  const below = standing.filter((id) => model.lineOn(run.tree, id, asOf)!.includes(parent));
  expect(await listed({ under: parent })).toEqual(run.tree.get(parent)!.placedOn <= asOf ? below.sort() : []);
  const children = standing.filter((id) => model.parentOn(run.tree.get(id)!, asOf) === parent);
  expect(await listed({ parent })).toEqual(children.sort());
};
