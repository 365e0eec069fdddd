import { anOrganization } from '../src/modules/organization/organization.factory.ts';
import { foldAll, type Rows } from '../src/platform/index.ts';
import { Work } from '../src/platform/work/work.ts';
import { World } from './world.ts';

/** A city whose one Work Committee has 60 branches, and the other 6 000: enough for both plans of a list to differ. */
export const MANY = 6_000;
export const FEW = 60;

const digits = Array.from({ length: 10 }, (_, n) => `SELECT ${n} AS n`).join(' UNION ALL ');
const fill = (parent: { id: string }, count: number) => `INSERT INTO organization
    (version, createdAt, updatedAt, code, name, sortKey, level, type, tags, parentId, path, foundedOn, fullMembers, probationaryMembers, committeeSize, childCount)
  SELECT 1, NOW(3), NOW(3), CONCAT('F-${parent.id}-', n), CONCAT('演示第', n, '党支部'), LPAD(n, 6, '0'),
    'BRANCH', 'ORGAN', '', ${parent.id}, NULL, '2020-01-01', 10, 0, 3, 0
  FROM (SELECT a.n + b.n * 10 + c.n * 100 + d.n * 1000 AS n FROM ${['a', 'b', 'c', 'd'].map((x) => `(${digits}) ${x}`).join(', ')}) numbers WHERE n < ${count}`;

const PLACED = [
  `UPDATE organization o INNER JOIN organization p ON p.id = o.parentId SET o.path = CONCAT(p.path, o.id, '/') WHERE o.path IS NULL`,
  `INSERT INTO organization_path (organizationId, fromOn, toOn, parentId, path)
    SELECT id, foundedOn, '9999-12-31', parentId, path FROM organization WHERE code LIKE 'F-%'`,
  `INSERT INTO figure_change (organizationId, editionId, day, measure, delta)
    SELECT id, 0, foundedOn, 'organization.total', 1 FROM organization WHERE code LIKE 'F-%'`,
];

/** Places by their numbers: the city, and the committees of few branches and of many. */
export type Crowd = { world: World; city: string; small: string; large: string };

/** `rows`: what the branches have (their codes begin with `F-`), written in bulk; `tables` are those it stands in. */
export const aCrowd = async (rows: readonly string[], tables: readonly string[]): Promise<Crowd> => {
  const world = await World.open();
  const [city, small, large] = await world.system(async (work) => {
    const root = await anOrganization(work, 'CITY', null);
    const counties = [await anOrganization(work, 'COUNTY', root), await anOrganization(work, 'COUNTY', root)];
    const under = await Promise.all(counties.map((county) => anOrganization(work, 'WORK_COMMITTEE', county)));
    await work.run(fill(under[0]!, FEW));
    await work.run(fill(under[1]!, MANY));
    for (const statement of [...PLACED, ...rows]) await work.run(statement);
    return [root.id, under[0]!.id, under[1]!.id] as const;
  });
  await world.system((work) => foldAll(work.run));
  await world.sql(`ANALYZE TABLE organization, figure_total, ${tables.join(', ')}`);
  return { world, city, small, large };
};

/** A leader of the whole city: lists are driven by scope, and the system has none. */
const reader = ({ init }: Work, city: string, permission: 'ledger:read' | 'campaign:read'): Work => {
  const grants = [{ role: 'countyLeader' as const, organizationId: city, path: `/${city}/` }];
  const actor = { ...init.actor, kind: 'person' as const, grants };
  return new Work({ ...init, actor, permission, reach: 'subtree' });
};

type Explained = { key: string | null; Extra: string | null };

/** The plan of a list's first page as a leader of the city asks for it, and how many rows it read. */
export const planOf = <E extends object>(
  { world, city }: Crowd,
  rowsOf: (work: Work) => Promise<Rows<E>>,
  permission: 'ledger:read' | 'campaign:read' = 'ledger:read',
) =>
  world.system(async (work) => {
    const { text, params } = await (await rowsOf(reader(work, city, permission))).pageStatement({ first: 50 });
    const plan = await work.run<Explained[]>(`EXPLAIN FORMAT=TRADITIONAL ${text}`, params);
    await work.run('FLUSH STATUS');
    const found = (await work.run<unknown[]>(text, params)).length;
    const status = await work.run<{ Value: string }[]>("SHOW SESSION STATUS LIKE 'Handler_read%'");
    const sorts = plan.some(({ Extra }) => /filesort/.test(Extra ?? ''));
    return { driving: plan[0]!.key, sorts, found, read: status.reduce((sum, { Value }) => sum + Number(Value), 0) };
  });
