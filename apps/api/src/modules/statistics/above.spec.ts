import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { World } from '../../../test/world.ts';
import { foldAll } from '../../platform/index.ts';
import { aRating } from '../assessment/assessment.factory.ts';
import { aCampaign, aPeriod } from '../campaign/campaign.factory.ts';
import { type Campaign, closePeriod, Period, reopenPeriod } from '../campaign/index.ts';
import { moveOrganization, Organization } from '../organization/index.ts';
import { anOrganization } from '../organization/organization.factory.ts';
import { anActor } from '../people/people.factory.ts';

/** Two counties of one city, each with a campaign of its own: whoever stands above them reads both as one quarter. */
let world: World;
let city: Organization;
let counties: { county: Organization; committee: Organization; branches: Organization[]; campaign: Campaign }[];
let session: string;

beforeAll(async () => {
  world = await World.open();
  city = await world.system((work) => anOrganization(work, 'CITY', null));
  counties = [];
  for (const stars of [['A01'], []])
    counties.push(
      await world.system(async (work) => {
        const county = await anOrganization(work, 'COUNTY', city);
        const committee = await anOrganization(work, 'WORK_COMMITTEE', county);
        const branches = [];
        for (let n = 0; n < 2; n++) branches.push(await anOrganization(work, 'BRANCH', committee));
        const campaign = await aCampaign(work, committee);
        const { id } = await aPeriod(work, campaign, 4);
        for (const branch of branches) await aRating(work, branch.id, id, { superior: stars });
        return { county, committee, branches, campaign };
      }),
    );
  await signIn();
});

const signIn = async () => {
  session = (await world.system((work) => anActor(work, 'countyLeader', city))).session;
};
afterAll(() => world?.close());

const QUERY = `query ($id: ID!, $period: ID) { statistics(organization: $id, period: $period) {
  ratingDue rated stars { stars count } period { id } asOf
  children { nodes { organization { id } ratingDue rated stars { stars count } } } } }`;
type Told = { ratingDue: number; rated: number; stars: { stars: number; count: number }[]; asOf: string | null };
type Node = Told & { organization: { id: string } };
type Answer = { statistics: Told & { children: { nodes: Node[] } } };

const ask = async (id: string, period?: string) =>
  (await world.data<Answer>({ query: QUERY, variables: { id, period }, session })).statistics;
const starsOf = ({ stars }: Told) => stars.flatMap(({ stars: n, count }) => Array<number>(count).fill(n)).sort();
const periodOf = (n: number) => world.system((work) => aPeriod(work, counties[n]!.campaign, 4));

/** Folded or not, the same is told. */
const twice = async (check: () => Promise<void>) => {
  await check();
  await world.system((work) => foldAll(work.run));
  await check();
};

describe('above several campaigns', () => {
  it('a quarter is what they count together, and every child shows its own', () =>
    twice(async () => {
      const told = await ask(city.id);
      expect(starsOf(told)).toEqual([5, 5, 6, 6]);
      const own = new Map(told.children.nodes.map((node) => [node.organization.id, starsOf(node)]));
      expect(own).toEqual(new Map(counties.map(({ county }, n) => [county.id, n === 0 ? [5, 5] : [6, 6]])));
      const [below] = (await ask(counties[0]!.county.id)).children.nodes;
      expect([below!.ratingDue, below!.rated, starsOf(below!)]).toEqual([2, 2, [5, 5]]);
      expect((await ask(counties[1]!.committee.id)).children.nodes.map(starsOf)).toEqual([[6], [6]]);
    }));

  it('one that is closed keeps its figures and its tree, while the other goes on', async () => {
    await world.system(async (work) => closePeriod(work, await work.get(Period, (await periodOf(0)).id)));
    await twice(async () => expect(starsOf(await ask(city.id))).toEqual([5, 5, 6, 6]));
    world.now = new Date('2026-11-24T02:00:00.000Z');
    await signIn();
    const [first, second] = counties as [(typeof counties)[0], (typeof counties)[0]];
    const moving = first.branches[0]!;
    await world.system(async (work) =>
      moveOrganization(work, await work.get(Organization, moving.id), second.committee.id, '2026-11-24'),
    );
    await twice(async () => {
      expect(starsOf(await ask(city.id))).toEqual([5, 5, 6, 6]);
      const closed = await ask(first.committee.id, (await periodOf(0)).id);
      expect([starsOf(closed), closed.asOf]).toEqual([[5, 5], '2026-11-23']);
      // as it stood when the quarter was closed, under the leader it had then
      expect(starsOf(await ask(moving.id, (await periodOf(0)).id))).toEqual([5]);
    });
  });

  it('one that is opened again is not counted twice', async () => {
    await world.system(async (work) => reopenPeriod(work, await work.get(Period, (await periodOf(0)).id), '漏评'));
    await twice(async () => {
      const told = await ask(city.id);
      const children = told.children.nodes.flatMap(starsOf).sort();
      expect(children).toEqual(starsOf(told));
      expect(starsOf(told).filter((stars) => stars === 6)).toHaveLength(2);
    });
  });

  it('shows the day it was closed only once all are closed', async () => {
    expect((await ask(city.id)).asOf).toBeNull();
    for (const n of [0, 1])
      await world.system(async (work) => closePeriod(work, await work.get(Period, (await periodOf(n)).id)));
    expect((await ask(city.id)).asOf).toBe('2026-11-24');
  });

  it('before any campaign there is no quarter', async () => {
    const elsewhere = await world.system((work) => anOrganization(work, 'CITY', null));
    const leader = await world.system((work) => anActor(work, 'countyLeader', elsewhere));
    const answer = await world.data({ query: QUERY, variables: { id: elsewhere.id }, session: leader.session });
    expect(answer).toMatchObject({ statistics: { ratingDue: 0, rated: 0, period: null, asOf: null } });
  });
});
