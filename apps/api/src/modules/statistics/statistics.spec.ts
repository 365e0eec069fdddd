import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { World } from '../../../test/world.ts';
import { foldFigures, readFigures } from '../../platform/index.ts';
import { asSystem } from '../../platform/work/transaction.ts';
import { campaignOf, closePeriod, createCampaign, periodsOfCampaign, turnCampaign } from '../campaign/index.ts';
import { dissolveOrganization, editOrganization, moveOrganization, Organization } from '../organization/index.ts';
import { aCounty, anOrganization, type County } from '../organization/organization.factory.ts';
import { anActor, type SignedInActor } from '../people/people.factory.ts';

let world: World;
let county: County;
let leader: SignedInActor;
let outsider: SignedInActor;

beforeAll(async () => {
  world = await World.open();
  [county, leader, outsider] = await world.system(async (work) => {
    const made = await aCounty(work);
    const other = await aCounty(work);
    return [
      made,
      await anActor(work, 'countyLeader', made.county),
      await anActor(work, 'countyLeader', other.county),
    ] as const;
  });
});
afterAll(() => world?.close());

const QUERY = `query ($id: ID!, $asOf: Date) { statistics(organization: $id, asOf: $asOf) {
  organizations branches members children { nodes { organization { id } branches members } } } }`;
type Answer = {
  statistics: {
    organizations: number;
    branches: number;
    members: number;
    children: { nodes: { organization: { id: string }; branches: number; members: number }[] };
  };
};
const ask = (id: string, asOf: string | null = null) =>
  world.data<Answer>({ query: QUERY, variables: { id, asOf }, session: leader.session });

/** Folded + unfolded and a recount over the rows, seen by one snapshot; whoever writes meanwhile is in both or in neither. */
const compareInSnapshot = async (): Promise<void> => {
  const runner = world.kernel.dataSource.createQueryRunner();
  await runner.connect();
  await runner.query('SET TRANSACTION ISOLATION LEVEL REPEATABLE READ');
  await runner.query('START TRANSACTION WITH CONSISTENT SNAPSHOT');
  const run = (text: string, params: readonly unknown[] = []) => runner.query(text, [...params]) as never;
  const counted = (await runner.query(
    `SELECT a.id, COUNT(*) AS organizations, SUM(o.level = 'BRANCH') AS branches, SUM(o.fullMembers) AS members
     FROM organization a INNER JOIN organization o ON o.path LIKE CONCAT(a.path, '%') AND o.dissolvedOn IS NULL GROUP BY a.id`,
  )) as { id: string; organizations: number; branches: string; members: string }[];
  const organizationIds = counted.map((row) => String(row.id));
  const figures = await readFigures(run, { organizationIds, editionIds: [], today: '2026-11-23' });
  await runner.query('COMMIT');
  await runner.release();
  for (const row of counted) {
    const own = figures.get(String(row.id))!;
    const read = [own.get('organization.total') ?? 0, own.get('organization.BRANCH') ?? 0, own.get('member.full') ?? 0];
    expect(read).toEqual([Number(row.organizations), Number(row.branches), Number(row.members)]);
  }
};

describe('statistics', () => {
  it('counts a subtree, and its children beside each other', async () => {
    const { statistics } = await ask(county.workCommittee.id);
    expect(statistics).toMatchObject({ organizations: 6, branches: 3, members: 36 });
    const byId = new Map(statistics.children.nodes.map((node) => [node.organization.id, node.branches]));
    expect(byId.get(county.committee.id)).toBe(2);
    expect(byId.get(county.direct.id)).toBe(1);
  });

  it('is nobody else’s', async () => {
    expect(await world.refused({ query: QUERY, variables: { id: county.county.id }, session: outsider.session })).toBe(
      'NOT_FOUND',
    );
  });

  it('keeps the days before a change', async () => {
    const grown = await world.system((work) =>
      anOrganization(work, 'BRANCH', county.committee, { foundedOn: '2026-05-01' }),
    );
    expect((await ask(county.county.id, '2026-04-30')).statistics.branches).toBe(3);
    expect((await ask(county.county.id, '2026-05-01')).statistics.branches).toBe(4);
    await world.system(async (work) => {
      await dissolveOrganization(work, await work.get(Organization, grown.id), '2026-08-01');
    });
    expect((await ask(county.county.id, '2026-07-31')).statistics.branches).toBe(4);
    expect((await ask(county.county.id)).statistics.branches).toBe(3);
  });

  it('is exact while others write, move and fold', async () => {
    const homes = [county.committee, county.generalBranch, county.workCommittee];
    const write = async (n: number) => {
      const made = await world.system((work) =>
        anOrganization(work, 'BRANCH', homes[n % 3]!, { fullMembers: n + 3, foundedOn: '2026-01-01' }),
      );
      await world.system(async (work) => {
        await editOrganization(work, await work.get(Organization, made.id), { fullMembers: n + 7 });
      });
      if (n % 4 === 0)
        await world.system(async (work) => {
          await moveOrganization(work, await work.get(Organization, made.id), homes[(n + 1) % 3]!.id, '2026-11-20');
        });
    };
    const fold = () => asSystem(world.kernel, 'figures', (work) => foldFigures(work.run, 7));
    const rounds = Array.from({ length: 16 }, (_, n) => n);
    await Promise.all([
      ...rounds.map((n) => write(n)),
      ...rounds.map((n) => new Promise((resolve) => setTimeout(resolve, n * 15)).then(compareInSnapshot)),
      ...rounds.slice(0, 6).map((n) => new Promise((resolve) => setTimeout(resolve, n * 30)).then(fold)),
    ]);
    await compareInSnapshot();
    while ((await fold()) > 0);
    await compareInSnapshot();
  });

  it('lets no move be dated back into a closed quarter', async () => {
    await world.system(async (work) => {
      const campaign = await createCampaign(work, county.workCommittee.id, 2026);
      await turnCampaign(work, campaign, 'SURVEY', null);
    });
    await world.system(async (work) => {
      const campaign = await campaignOf(work, county.workCommittee.id, 2026);
      const [first] = await periodsOfCampaign(work, campaign!);
      await closePeriod(work, first!);
    });
    const move = (on: string) =>
      world.system(async (work) =>
        moveOrganization(work, await work.get(Organization, county.sibling.id), county.workCommittee.id, on),
      );
    await expect(move('2026-11-23')).rejects.toMatchObject({ code: 'PERIOD_CLOSED' });
    world.now = new Date('2026-11-24T02:00:00.000Z');
    await move('2026-11-24');
    world.now = new Date('2026-11-23T02:00:00.000Z');
  });

  it('has no row that two writers under different branches would wait for', async () => {
    const edit = (id: string, fullMembers: number, hold?: Promise<void>) =>
      world.system(async (work) => {
        await editOrganization(work, await work.get(Organization, id), { fullMembers });
        // everything this transaction writes is written, and none of it is committed
        await work.flush();
        await hold;
      });
    let release = () => {};
    const held = edit(
      county.branch.id,
      20,
      new Promise<void>((resolve) => {
        release = resolve;
      }),
    );
    const neighbours = Promise.all([edit(county.sibling.id, 21), edit(county.direct.id, 22)]);
    const late = new Promise((_, reject) => setTimeout(() => reject(new Error('a neighbour waited')), 5_000).unref());
    await Promise.race([neighbours, late]);
    release();
    await held;
    await compareInSnapshot();
  });
});
