import { afterAll, beforeAll, expect, it } from 'vitest';
import { World } from '../../../test/world.ts';
import { foldAll } from '../../platform/index.ts';
import { Work } from '../../platform/work/work.ts';
import { anOrganization } from '../organization/organization.factory.ts';
import type { IssuesArguments } from './ledger.inputs.ts';
import { issueRows } from './ledger.queries.ts';

/** A city whose one Work Committee has 60 branches, and the other 6 000, with an issue each. */
const MANY = 6_000;
const FEW = 60;

let world: World;
let city: string;
let small: string;
let large: string;

const digits = Array.from({ length: 10 }, (_, n) => `SELECT ${n} AS n`).join(' UNION ALL ');
const fill = (parent: { id: string }, count: number) => `INSERT INTO organization
    (version, createdAt, updatedAt, code, name, sortKey, level, type, tags, parentId, path, foundedOn, fullMembers, probationaryMembers, committeeSize, childCount)
  SELECT 1, NOW(3), NOW(3), CONCAT('F-${parent.id}-', n), CONCAT('演示第', n, '党支部'), LPAD(n, 6, '0'),
    'BRANCH', 'ORGAN', '', ${parent.id}, NULL, '2020-01-01', 10, 0, 3, 0
  FROM (SELECT a.n + b.n * 10 + c.n * 100 + d.n * 1000 AS n FROM ${['a', 'b', 'c', 'd'].map((x) => `(${digits}) ${x}`).join(', ')}) numbers WHERE n < ${count}`;
const ISSUES = `INSERT INTO issue (version, createdAt, updatedAt, organizationId, campaignId, no, aspect, text, source, foundOn,
    foundByOrganizationId, severity, common, state, dueOn, relapseCount)
  SELECT 1, NOW(3), NOW(3), id, 1, 1, 'A', '未达标', 'QUARTERLY', '2026-03-01', id, 'MINOR', 0,
    IF(MOD(id, 3) = 0, 'VERIFIED', 'ASSIGNED'), DATE_ADD('2026-04-01', INTERVAL MOD(id, 300) DAY), 0
  FROM organization WHERE code LIKE 'F-%'`;

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
    await work.run(ISSUES);
    [city, small, large] = [root.path, under[0]!.path, under[1]!.path];
  });
  await world.system((work) => foldAll(work.run));
  await world.sql('ANALYZE TABLE organization, issue, figure_total');
}, 120_000);
afterAll(() => world?.close());

const idOf = (path: string): string => path.split('/').at(-2)!;

/** A leader of the whole city: lists are driven by scope, and the system has none. */
const reader = ({ init }: Work): Work => {
  const grants = [{ role: 'countyLeader' as const, organizationId: idOf(city), path: city }];
  const actor = { ...init.actor, kind: 'person' as const, grants };
  return new Work({ ...init, actor, permission: 'ledger:read', reach: 'subtree' });
};

type Explained = { key: string | null; Extra: string | null };

/** The plan of a list, and how many rows it read. */
const planOf = (args: IssuesArguments) =>
  world.system(async (work) => {
    const { text, params } = await (await issueRows(reader(work), args)).pageStatement({ first: 50 });
    const plan = await work.run<Explained[]>(`EXPLAIN FORMAT=TRADITIONAL ${text}`, params);
    await work.run('FLUSH STATUS');
    const found = (await work.run<unknown[]>(text, params)).length;
    const status = await work.run<{ Value: string }[]>("SHOW SESSION STATUS LIKE 'Handler_read%'");
    const sorts = plan.some(({ Extra }) => /filesort/.test(Extra ?? ''));
    return { driving: plan[0]!.key, sorts, found, read: status.reduce((sum, { Value }) => sum + Number(Value), 0) };
  });

it.each([
  ['what is live', { live: true }, 'ix_pending'],
  ['what is overdue', { overdue: true }, 'ix_pending'],
  ['those of a state', { state: 'VERIFIED' as const }, 'ix_state_due'],
  ['all', {}, 'ix_due'],
])('%s of a large subtree: along its index, as much as the page needs', async (_name, args, index) => {
  const plan = await planOf({ under: idOf(large), ...args });
  expect(plan).toMatchObject({ driving: index, sorts: false, found: 51 });
  expect(plan.read).toBeLessThan(400);
});

it('a small subtree is driven from its paths', async () => {
  const plan = await planOf({ under: idOf(small), live: true });
  expect(plan).toMatchObject({ driving: 'ix_path', sorts: true });
  expect(plan.read).toBeLessThan(FEW * 6);
});
