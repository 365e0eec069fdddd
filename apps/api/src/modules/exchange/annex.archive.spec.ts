import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { doChores, drainJobs } from '../../platform/jobs/worker.ts';
import { aRating, aScene, type Scene } from '../assessment/assessment.factory.ts';
import { closePeriod, Period, reopenPeriod } from '../campaign/index.ts';
import { setUpOrganizations } from '../organization/index.ts';
import { anActor } from '../people/people.factory.ts';
import { archiveNext, catchUp } from './annex.archive.ts';
import { House } from './house.factory.ts';

/** More than are kept by the transaction that closes the quarter. */
const MANY = 900;

let house: House;
let scene: Scene;
let session: string;

beforeAll(async () => {
  house = await House.open();
});
afterAll(() => house?.close());

beforeEach(async () => {
  house.world.now = new Date('2026-11-23T02:00:00.000Z');
  scene = await house.world.system(aScene);
  const { branch, workCommittee } = scene.county;
  session = (await house.world.system((work) => anActor(work, 'workCommittee', workCommittee))).session;
  await house.world.system((work) => aRating(work, branch.id, scene.period.id, { superior: ['C01'] }));
});

const table = async (name = 'progress') => {
  const query = `query ($table: AnnexTable!, $organization: ID!, $period: ID!, $first: Int) {
    annexTable(table: $table, organization: $organization, period: $period, first: $first) {
      frozen archiving branchCount rows { branchId cells { text } } } }`;
  const variables = { table: name, organization: scene.county.workCommittee.id, period: scene.period.id, first: 5 };
  type Page = { frozen: boolean; archiving: boolean; branchCount: number; rows: object[] };
  return (await house.world.data<{ annexTable: Page }>({ query, variables, session })).annexTable;
};
const period = () => house.world.system((work) => work.get(Period, scene.period.id));
const close = () => house.world.system(async (work) => closePeriod(work, await work.get(Period, scene.period.id)));
const kept = () => house.count('annex_row', 'periodId = ?', [scene.period.id]);

/** Branches that are due by the time the quarter is closed, with their sheets. */
const manyBranches = async (): Promise<void> => {
  const parent = scene.county.committee.id;
  const values = Array.from({ length: MANY }, (_, n) => ({
    code: `M${scene.period.id}-${n}`,
    name: `演示第 ${n} 支部`,
    level: 'BRANCH' as const,
    type: 'ORGAN' as const,
    fullMembers: 10,
    committeeSize: 3,
    foundedOn: '2020-01-01',
  }));
  await house.world.system((work) => setUpOrganizations(work, parent, values));
};

describe('a quarter of a few branches', () => {
  it('is kept by the transaction that closes it', async () => {
    await close();
    expect((await period()).archivedAt).not.toBeNull();
    expect(await table()).toMatchObject({ frozen: true, archiving: false, branchCount: 3 });
  });

  it('closed before there were annexes is caught up with, once, and read as it is kept from then on', async () => {
    await close();
    await house.world.sql('DELETE FROM annex_row WHERE periodId = ?', [scene.period.id]);
    await house.world.sql('UPDATE period SET archivedAt = NULL WHERE id = ?', [scene.period.id]);
    expect(await table()).toMatchObject({ frozen: false, archiving: true, branchCount: 3 });
    await catchUp(house.world.kernel);
    await catchUp(house.world.kernel);
    expect(await drainJobs(house.world.kernel)).toBe(1);
    expect(await kept()).toBe(3);
    expect(await table()).toMatchObject({ frozen: true, archiving: false, branchCount: 3 });
    await catchUp(house.world.kernel);
    expect(await drainJobs(house.world.kernel)).toBe(0);
  });

  it('kept before guidance was is read without it', async () => {
    await close();
    await house.world.sql("UPDATE annex_row SET facts = JSON_REMOVE(facts, '$.guidance') WHERE periodId = ?", [
      scene.period.id,
    ]);
    expect((await table('tasks')).rows).toEqual([]);
    expect((await table('issues')).rows).toHaveLength(1);
  });

  it('is looked for by a chore, from the start of the system on', async () => {
    await close();
    await house.world.sql('UPDATE period SET archivedAt = NULL WHERE id = ?', [scene.period.id]);
    house.later(86_400);
    await doChores(house.world.kernel, 'spec');
    await house.world.jobs();
    expect((await period()).archivedAt).not.toBeNull();
  });
});

describe('a quarter of many branches', () => {
  it('is kept piece by piece: it goes on where it was, and the list is whole all the time', async () => {
    await manyBranches();
    const all = (await table()).branchCount;
    expect(all).toBe(MANY + 3);
    await close();
    expect(await kept()).toBe(0);
    // a process that kept one piece and died
    expect(await archiveNext(house.world.kernel, scene.period.id)).not.toBeNull();
    expect(await kept()).toBe(200);
    expect(await table()).toMatchObject({ frozen: false, archiving: true, branchCount: all });
    await house.world.jobs();
    expect(await kept()).toBe(all);
    expect((await period()).archivedAt).not.toBeNull();
    expect(await table()).toMatchObject({ frozen: true, archiving: false, branchCount: all });
  });

  it('opened again in between, it is kept no further, and closed again anew', async () => {
    await manyBranches();
    await close();
    await house.world.system(async (work) => reopenPeriod(work, await work.get(Period, scene.period.id), '更正'));
    await house.world.jobs();
    expect(await kept()).toBe(0);
    expect(await table()).toMatchObject({ frozen: false, archiving: false });
    await close();
    await house.world.jobs();
    expect(await kept()).toBe(MANY + 3);
  });
});
