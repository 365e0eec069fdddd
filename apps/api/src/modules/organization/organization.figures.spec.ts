import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { World } from '../../../test/world.ts';
import { foldFigures, Refusal, type Run, readFigures, type Work } from '../../platform/index.ts';
import { Organization } from './organization.entity.ts';
import { aCounty, anOrganization, type County } from './organization.factory.ts';
import { dissolveOrganization, moveOrganization } from './organization.moves.ts';
import { editOrganization } from './organization.service.ts';

let world: World;
let county: County;

beforeAll(async () => {
  world = await World.open();
  county = await world.system((work) => aCounty(work));
  await world.system(async (work) => {
    for (const under of [county.workCommittee, county.committee, county.generalBranch])
      for (let n = 0; n < 4; n++) await anOrganization(work, 'BRANCH', under);
    await anOrganization(work, 'COMMITTEE', county.workCommittee);
  });
});
afterAll(() => world?.close());

const RECOUNT = `SELECT s.id, COUNT(*) AS total, SUM(o.level = 'BRANCH') AS branches, SUM(o.fullMembers) AS members
  FROM organization s INNER JOIN organization o ON o.path LIKE CONCAT(s.path, '%') AND o.dissolvedOn IS NULL AND o.level <> 'PARTY_GROUP'
  GROUP BY s.id`;

/** One snapshot: the figures as they are read, and the rows counted one by one. */
const compareInSnapshot = async (): Promise<number> => {
  const runner = world.kernel.dataSource.createQueryRunner();
  const run: Run = (text, params = []) => runner.query(text, [...params]) as never;
  try {
    await run('SET TRANSACTION ISOLATION LEVEL REPEATABLE READ');
    await run('START TRANSACTION WITH CONSISTENT SNAPSHOT');
    const rows = await run<Record<'id' | 'total' | 'branches' | 'members', string | number>[]>(RECOUNT);
    const organizationIds = rows.map((row) => String(row.id));
    const figures = await readFigures(run, { organizationIds, editionIds: [], today: '2026-11-23' });
    for (const row of rows) {
      const read = figures.get(String(row.id))!;
      expect(
        ['organization.total', 'organization.BRANCH', 'member.full'].map((measure) => read.get(measure) ?? 0),
      ).toEqual([row.total, row.branches, row.members].map(Number));
    }
    return rows.length;
  } finally {
    await run('ROLLBACK');
    await runner.release();
  }
};

const pick = <T>(list: readonly T[]): T => list[Math.floor(Math.random() * list.length)]!;

const anyone = async (work: Work, level?: string): Promise<Organization> =>
  pick(await work.rows(Organization).where('t.dissolvedOn IS NULL').whereIf(level, 't.level = ?').all(500));

const day = (): string => `2026-11-${String(1 + Math.floor(Math.random() * 23)).padStart(2, '0')}`;

/** What people do all day, one thing at a time, at random. */
const DEEDS: ((work: Work) => Promise<unknown>)[] = [
  async (work) => anOrganization(work, 'BRANCH', await anyone(work), { foundedOn: day() }),
  async (work) => editOrganization(work, await anyone(work, 'BRANCH'), { fullMembers: Math.floor(Math.random() * 60) }),
  async (work) => editOrganization(work, await anyone(work, 'BRANCH'), { fullMembers: Math.floor(Math.random() * 60) }),
  async (work) => moveOrganization(work, await anyone(work), (await anyone(work)).id, day()),
  async (work) => dissolveOrganization(work, await anyone(work), day()),
  (work) => foldFigures(work.run, 5),
];

describe('figures', () => {
  it('equal a recount in the same snapshot, while others write, move and fold', { timeout: 120_000 }, async () => {
    let stopped = false;
    const faults: unknown[] = [];
    const worker = async () => {
      for (let n = 0; n < 40; n++)
        await world.system(pick(DEEDS)).catch((error: unknown) => {
          if (!(error instanceof Refusal)) faults.push(error);
        });
    };
    const watcher = async () => {
      let seen = 0;
      while (!stopped) {
        seen += await compareInSnapshot();
        await sleep(5);
      }
      return seen;
    };
    const watching = watcher();
    await Promise.all([worker(), worker(), worker(), worker()]).finally(() => {
      stopped = true;
    });
    expect(await watching).toBeGreaterThan(100);
    expect(faults).toEqual([]);
    await compareInSnapshot();
  });
});
