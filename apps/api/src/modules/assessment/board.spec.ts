import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { World } from '../../../test/world.ts';
import { foldAll } from '../../platform/index.ts';
import { anActor } from '../people/people.factory.ts';
import { aRating, aScene, type Scene } from './assessment.factory.ts';

/** What a large county's Work Committee has under it (issue 3, scale). */
const MANY = 2_000;

let world: World;
let scene: Scene;
let session: string;

const digits = Array.from({ length: 10 }, (_, n) => `SELECT ${n} AS n`).join(' UNION ALL ');
const numbers = `(SELECT a.n + b.n * 10 + c.n * 100 + d.n * 1000 AS n FROM ${['a', 'b', 'c', 'd'].map((x) => `(${digits}) ${x}`).join(', ')}) numbers`;

const COLUMNS = `SELECT COLUMN_NAME AS name FROM information_schema.COLUMNS
  WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = ? AND EXTRA NOT LIKE '%auto_increment%'`;

/** Copies rows of a table, with some columns changed. */
const copy = async (table: string, changed: Record<string, string>, from: string) => {
  const columns = await world.sql<{ name: string }[]>(COLUMNS, [table]);
  const names = columns.map(({ name }) => `\`${name}\``).join(', ');
  const values = columns.map(({ name }) => changed[name] ?? `x.\`${name}\``).join(', ');
  await world.sql(`INSERT INTO \`${table}\` (${names}) SELECT ${values} FROM ${from}`);
};

const COPIED = {
  code: "CONCAT('M-', numbers.n)",
  name: "CONCAT('演示第', numbers.n, '党支部')",
  sortKey: "CONCAT('yan shi di ', LPAD(MOD(numbers.n * 7919, 100003), 6, '0'))",
  path: 'NULL',
};

/** Copies of one rated branch and of all that belongs to its rating, as they would be had each been rated by itself. */
const multiply = async () => {
  const { id, parentId, path } = scene.county.branch as { id: string; parentId: string; path: string };
  const above = path.slice(0, path.length - id.length - 1);
  await copy('organization', COPIED, `organization x, ${numbers} WHERE x.id = ${id} AND numbers.n < ${MANY}`);
  await world.sql(`UPDATE organization SET path = CONCAT('${above}', id, '/') WHERE parentId = ? AND path IS NULL`, [
    parentId,
  ]);
  const made = (table: string) =>
    `${table} x, organization made WHERE x.organizationId = ${id} AND made.code LIKE 'M-%'`;
  await copy('organization_path', { organizationId: 'made.id', path: 'made.path' }, made('organization_path'));
  await copy('assessment', { organizationId: 'made.id', sortKey: 'made.sortKey' }, made('assessment'));
  await world.sql(`INSERT INTO figure_change (organizationId, editionId, day, measure, delta)
    SELECT id, 0, foundedOn, 'organization.total', 1 FROM organization WHERE code LIKE 'M-%'`);
};

beforeAll(async () => {
  world = await World.open();
  scene = await world.system(aScene);
  await world.system((work) => aRating(work, scene.county.branch.id, scene.period.id, { superior: ['A01'] }));
  await multiply();
  await world.system((work) => foldAll(work.run));
  await world.sql('ANALYZE TABLE organization, organization_path, assessment, figure_total');
  session = (await world.system((work) => anActor(work, 'committeeSecretary', scene.county.generalBranch))).session;
}, 120_000);
afterAll(() => world?.close());

const BOARD = `query ($period: ID!, $under: ID, $after: String, $sort: AssessmentSort, $checked: Boolean) {
  assessments(period: $period, under: $under, first: 50, after: $after, sort: $sort, checked: $checked) {
    totalCount pageInfo { hasNextPage endCursor }
    nodes { id version stars previousStars selfStars tier weak consequence state change failed divergence ratedOn
      petals { code lit name { zh en } short { zh en } } organization { id name level } period { id year ordinal } } } }`;
type Board = {
  assessments: {
    totalCount: number;
    pageInfo: { hasNextPage: boolean; endCursor: string };
    nodes: { stars: number | null; organization: { name: string } | null; petals: object[] }[];
  };
};

const open = async (variables: object) => {
  const query = vi.spyOn(world.kernel.dataSource, 'query');
  const { assessments } = await world.data<Board>({
    query: BOARD,
    variables: { period: scene.period.id, under: scene.county.generalBranch.id, ...variables },
    session,
  });
  const statements = query.mock.calls.length;
  query.mockRestore();
  return { ...assessments, statements };
};

it.each([{}, { sort: 'STARS_DESC' }, { sort: 'STARS_ASC', checked: true }])(
  'the board of 2 000 branches opens in at most 10 statements, signing in included: %j',
  async (variables) => {
    const first = await open(variables);
    expect(first.totalCount).toBeGreaterThanOrEqual(MANY);
    expect(first.nodes).toHaveLength(50);
    // every row is there whole: nothing was left out to be quick
    expect(
      first.nodes.every(({ organization, petals, stars }) => organization && (stars === null || petals.length === 6)),
    ).toBe(true);
    expect(first.statements).toBeLessThanOrEqual(10);
    const next = await open({ ...variables, after: first.pageInfo.endCursor });
    expect(next.nodes).toHaveLength(50);
    expect(next.statements).toBeLessThanOrEqual(10);
  },
);

it('who has not been checked is told and listed by the same filter', async () => {
  const [all, checked, waiting] = [await open({}), await open({ checked: true }), await open({ checked: false })];
  expect([waiting.totalCount, waiting.nodes.length]).toEqual([1, 1]);
  expect(checked.totalCount + waiting.totalCount).toBe(all.totalCount);
});
