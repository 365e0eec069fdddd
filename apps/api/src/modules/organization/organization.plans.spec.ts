import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { World } from '../../../test/world.ts';
import { foldAll } from '../../platform/index.ts';
import { Work } from '../../platform/work/work.ts';
import { anOrganization } from './organization.factory.ts';
import type { OrganizationsArguments } from './organization.inputs.ts';
import { listOrganizations, organizationRows } from './organization.queries.ts';
import { indexForSearch } from './organization.service.ts';
import { setUpOrganization } from './organization.setup.ts';

/** A city with one county of 60 branches and one committee of 6 000: enough for both plans to differ. */
const MANY = 6_000;
const FEW = 60;

let world: World;
let city: string;
let small: string;
let large: string;

const fill = (parent: { id: string; path: string }, count: number) => `INSERT INTO organization
    (version, createdAt, updatedAt, code, name, sortKey, level, type, tags, parentId, path, foundedOn, fullMembers, probationaryMembers, committeeSize, childCount)
  SELECT 1, NOW(3), NOW(3), CONCAT('F-${parent.id}-', n), CONCAT('演示第', n, '党支部'), CONCAT('yan shi di ', LPAD(MOD(n * 7919, 100003), 6, '0')),
    'BRANCH', 'ORGAN', '', ${parent.id}, NULL, '2020-01-01', 10, 0, 3, 0
  FROM (SELECT a.n + b.n * 10 + c.n * 100 + d.n * 1000 AS n FROM ${['a', 'b', 'c', 'd'].map((x) => `(${digits}) ${x}`).join(', ')}) numbers WHERE n < ${count}`;
const digits = Array.from({ length: 10 }, (_, n) => `SELECT ${n} AS n`).join(' UNION ALL ');

beforeAll(async () => {
  world = await World.open();
  await world.system(async (work) => {
    const root = await anOrganization(work, 'CITY', null);
    const counties = [await anOrganization(work, 'COUNTY', root), await anOrganization(work, 'COUNTY', root)];
    const under = await Promise.all(counties.map((county) => anOrganization(work, 'WORK_COMMITTEE', county)));
    await work.run(fill(under[0]!, FEW));
    await work.run(fill(under[1]!, MANY));
    await work.run(
      `UPDATE organization o INNER JOIN organization p ON p.id = o.parentId SET o.path = CONCAT(p.path, o.id, '/') WHERE o.path IS NULL`,
    );
    await work.run(
      `INSERT INTO organization_path (organizationId, fromOn, toOn, parentId, path) SELECT id, foundedOn, '9999-12-31', parentId, path FROM organization WHERE code LIKE 'F-%'`,
    );
    await work.run(
      `INSERT INTO figure_change (organizationId, editionId, day, measure, delta) SELECT id, 0, foundedOn, 'organization.total', 1 FROM organization WHERE code LIKE 'F-%'`,
    );
    while ((await indexForSearch(work)) > 0);
    await setUpOrganization(work, under[1]!.id, {
      code: 'ONE',
      name: '演示财政局党支部',
      level: 'BRANCH',
      type: 'ORGAN',
      foundedOn: '2020-01-01',
    });
    [city, small, large] = [root.path, under[0]!.path, under[1]!.path];
  });
  await world.system((work) => foldAll(work.run));
  // so many new words are still being written into the full-text index in the background: wait for them
  await world.sql('OPTIMIZE TABLE organization_search');
  await world.sql('ANALYZE TABLE organization, organization_path, organization_search, figure_total');
}, 120_000);
afterAll(() => world?.close());

const idOf = (path: string): string => path.split('/').at(-2)!;
type Explained = { table: string; key: string | null; rows: number | string; Extra: string | null };

/** A leader of the whole city: lists are driven by scope, and the system has none. */
const reader = ({ init }: Work): Work =>
  new Work({
    ...init,
    actor: {
      ...init.actor,
      kind: 'person',
      grants: [{ role: 'countyLeader', organizationId: idOf(city), path: city }],
    },
    permission: 'organization:read',
    reach: 'subtree',
  });

/** The plan of a list, and how many rows it read. */
const planOf = (args: OrganizationsArguments) =>
  world.system(async (work) => {
    const statement = await (await organizationRows(reader(work), args)).pageStatement({ first: 50 });
    const plan = await work.run<Explained[]>(`EXPLAIN FORMAT=TRADITIONAL ${statement.text}`, statement.params);
    await work.run('FLUSH STATUS');
    const rows = await work.run<unknown[]>(statement.text, statement.params);
    const status = await work.run<{ Value: string }[]>("SHOW SESSION STATUS LIKE 'Handler_read%'");
    return {
      driving: plan[0]!.key,
      tables: plan.map(({ table, key }) => `${table}:${key}`),
      sorts: plan.some(({ Extra }) => /filesort/.test(Extra ?? '')),
      found: rows.length,
      read: status.reduce((sum, { Value }) => sum + Number(Value), 0),
    };
  });

describe('a list is driven', () => {
  it('from the paths of a small subtree', async () => {
    const plan = await planOf({ under: idOf(small) });
    expect(plan).toMatchObject({ driving: 'ix_path', sorts: true, found: 51 });
    expect(plan.read).toBeLessThan(FEW * 3);
  });

  it('along the sort index of a large one: as much as the page needs', async () => {
    const plan = await planOf({ under: idOf(large) });
    expect(plan).toMatchObject({ driving: 'ix_sort', sorts: false, found: 51 });
    expect(plan.read).toBeLessThan(200);
    expect(await planOf({ under: idOf(city) })).toMatchObject({ driving: 'ix_sort', sorts: false });
  });

  it('along the index that begins with its filter', async () => {
    expect(await planOf({ under: idOf(large), level: 'BRANCH' })).toMatchObject({
      driving: 'ix_level_sort',
      sorts: false,
    });
    for (const parent of [small, large]) {
      const plan = await planOf({ parent: idOf(parent) });
      expect(plan).toMatchObject({ driving: 'ix_parent_sort', sorts: false, found: 51 });
      expect(plan.read).toBeLessThan(200);
    }
  });

  it('from the index of words, where many are searched', async () => {
    const plan = await planOf({ under: idOf(large), search: '财政局' });
    expect(plan.tables[0]).toBe('s:ft_text');
    expect(plan).toMatchObject({ found: 1 });
    expect(plan.read).toBeLessThan(20);
    expect(await planOf({ under: idOf(large), search: 'czj' })).toMatchObject({ found: 1 });
    expect(await planOf({ under: idOf(small), search: '第5' })).toMatchObject({ driving: 'ix_path' });
  });

  it('along the sort index, where what is searched for is common', async () => {
    const pages = await world.system(async (work) => {
      const rows = await organizationRows(reader(work), { under: idOf(large), search: '支部' });
      const statements = [await rows.probeStatement({ first: 50 }), await rows.pageStatement({ first: 50 }, 'text')];
      const lists = statements.map(({ text, params }) => work.run<{ id: string }[]>(text, params));
      return (await Promise.all(lists)).map((list) => list.map(({ id }) => String(id)));
    });
    expect(pages[0]).toHaveLength(51);
    expect(pages[0]).toEqual(pages[1]);
    const [list, next, count] = await world.system(async (work) => {
      const first = await listOrganizations(reader(work), { search: 'zhibu', first: 50 });
      const { endCursor: after } = first.pageInfo;
      return [
        first,
        await listOrganizations(reader(work), { search: '支部', first: 50, after }),
        await first.count(),
      ] as const;
    });
    expect([list.nodes.length, list.pageInfo.hasNextPage, count]).toEqual([50, true, MANY + FEW + 1]);
    expect(next.nodes[0]!.sortKey > list.nodes[49]!.sortKey).toBe(true);
  });

  it('the same way as of an earlier day', async () => {
    const asOf = '2026-01-01';
    const few = await planOf({ under: idOf(small), asOf });
    expect(few.tables).toEqual(['p:ix_path', 't:PRIMARY']);
    expect(few.read).toBeLessThan(FEW * 4);
    const many = await planOf({ under: idOf(large), asOf });
    expect(many.tables[0]).toBe('t:ix_sort');
    expect(many.read).toBeLessThan(400);
    expect((await planOf({ parent: idOf(small), asOf })).tables[0]).toBe('p:ix_parent');
  });
});

it('both plans give the same page', async () => {
  const pages = await world.system(async (work) =>
    Promise.all(
      (['path', 'sort'] as const).map(async (driver) => {
        const statement = await (await organizationRows(reader(work), { under: idOf(large) })).pageStatement(
          { first: 50 },
          driver,
        );
        return (await work.run<{ id: string }[]>(statement.text, statement.params)).map(({ id }) => String(id));
      }),
    ),
  );
  expect(pages[0]).toEqual(pages[1]);
});

it('a level of thousands is paged through to its end, each row once', async () => {
  const seen = new Set<string>();
  let after: string | null = null;
  for (let page = 0; page < 100; page++) {
    const list = await world.system((work) =>
      listOrganizations(reader(work), { parent: idOf(large), first: 100, after }),
    );
    for (const { id } of list.nodes) seen.add(id);
    after = list.pageInfo.endCursor;
    if (!list.pageInfo.hasNextPage) break;
  }
  expect(seen.size).toBe(MANY + 1);
});
