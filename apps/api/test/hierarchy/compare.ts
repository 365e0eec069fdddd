import { addDays } from '@zhibu/rules';
import { expect } from 'vitest';
import { listOrganizations } from '../../src/modules/organization/organization.queries.ts';
import { groupOf, readFigures } from '../../src/platform/index.ts';
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

type Seen = { today: string; asOf?: string };

const readAt = async (world: World, organizationIds: string[], editionIds: string[], seen: Seen) =>
  world.system((work) => readFigures(work.run, { organizationIds, editionIds, ...seen }));

const expectSame = (what: object, read: Map<string, number> | undefined, expected: Map<string, number>): void =>
  expect({ ...what, figures: inOrder(read) }).toEqual({ ...what, figures: inOrder(expected) });

/** Stocks, and each quarter as its campaigns together count it, live and as of a day. */
export const compareFigures = async (world: World, run: Run, asOf?: string): Promise<void> => {
  const seen = { today: run.today, ...(asOf && { asOf }) };
  for (const quarter of [null, ...new Set(run.editions.map((edition) => edition.quarter))]) {
    const editions = run.editions.filter((edition) => edition.quarter === quarter && !edition.replaced);
    const group = quarter === null ? [] : [groupOf(quarter)];
    const figures = await readAt(world, run.ids, [...editions.map(({ id }) => id), ...group], seen);
    for (const organizationId of run.ids) {
      const counted = editions.map((edition) => model.figuresOf(run.tree, organizationId, edition, seen));
      const stocks = model.figuresIn(run.tree, organizationId, model.STOCK, seen);
      expectSame({ organizationId, quarter, ...seen }, figures.get(organizationId), model.add([stocks, ...counted]));
    }
  }
  await compareFrozen(world, run, seen);
};

/** What was frozen stays as it was for its leader, also when it has been reopened since. */
const compareFrozen = async (world: World, run: Run, seen: Seen): Promise<void> => {
  for (const { id, leaderId, frozen } of run.editions) {
    if (!frozen) continue;
    const figures = await readAt(world, [leaderId], [id], seen);
    const kept = model.figuresIn(frozen.tree, leaderId, id, seen);
    const stocks = model.figuresIn(run.tree, leaderId, model.STOCK, seen);
    expectSame({ leaderId, id, ...seen }, figures.get(leaderId), model.add([stocks, kept]));
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
