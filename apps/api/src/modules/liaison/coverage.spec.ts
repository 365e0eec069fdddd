import { addDays, daysBetween, shanghaiDay } from '@zhibu/rules';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Dice, diceOf } from '../../../test/dice.ts';
import { World } from '../../../test/world.ts';
import { type Figures, readFigures, type Work } from '../../platform/index.ts';
import { createCampaign, editionsOfPeriod, type Period, periodsOfCampaign } from '../campaign/index.ts';
import { dissolveOrganization, moveOrganization, Organization } from '../organization/index.ts';
import { aCounty, anOrganization, type County } from '../organization/organization.factory.ts';
import type { Person } from '../people/index.ts';
import { anActor, aPerson, type SignedInActor } from '../people/people.factory.ts';
import { assignContactPoint, editContactPoint, endContactPoint } from './contact.service.ts';
import { ContactPoint, Visit } from './liaison.entity.ts';
import { aContactPoint, aVisit } from './liaison.factory.ts';
import { correctVisit, recordVisit, withdrawVisit } from './visit.service.ts';

let world: World;
beforeAll(async () => {
  world = await World.open();
});
afterAll(() => world?.close());

type Branches = {
  liaisonBranches: { totalCount: number; nodes: { branch: { id: string }; contactPoints: object[] }[] };
};
type Leaders = {
  liaisonLeaders: {
    totalCount: number;
    nodes: { person: { id: string }; contactCount: number; visitedCount: number }[];
  };
};

const BRANCHES = `query ($under: ID, $covered: Boolean, $visited: Boolean) {
  liaisonBranches(under: $under, covered: $covered, visited: $visited, first: 100) { totalCount nodes { branch { id } contactPoints { id } lastVisitOn } } }`;
const LEADERS = `query ($under: ID, $visited: Boolean, $first: Int, $after: String) {
  liaisonLeaders(under: $under, visited: $visited, first: $first, after: $after) { totalCount nodes { person { id } title contactCount visitedCount lastVisitOn } pageInfo { hasNextPage endCursor } } }`;

it('lists branches without a leader, and leaders without a visit this quarter', async () => {
  world.now = new Date('2026-11-23T02:00:00.000Z');
  const [county, officer, one, two] = await world.system(async (work) => {
    const made = await aCounty(work);
    const people = [await aPerson(work, made.direct), await aPerson(work, made.direct)] as const;
    const first = await aContactPoint(work, made.branch, people[0]);
    await aContactPoint(work, made.sibling, people[0]);
    await aContactPoint(work, made.branch, people[1]);
    await aContactPoint(work, made.direct, people[1], { toOn: '2026-11-22' });
    await aVisit(work, first);
    return [made, await anActor(work, 'workCommittee', made.workCommittee), ...people] as const;
  });
  const branches = async (variables: object) =>
    (await world.data<Branches>({ query: BRANCHES, variables: { ...variables }, session: officer.session }))
      .liaisonBranches;
  expect((await branches({ covered: false })).nodes.map((row) => row.branch.id)).toEqual([county.direct.id]);
  expect((await branches({ covered: true })).totalCount).toBe(2);
  expect((await branches({ visited: true })).nodes.map((row) => [row.branch.id, row.contactPoints.length])).toEqual([
    [county.branch.id, 2],
  ]);
  expect(
    (await branches({ covered: true, visited: false, under: county.committee.id })).nodes.map((row) => row.branch.id),
  ).toEqual([county.sibling.id]);
  const leaders = async (variables: object) =>
    (await world.data<Leaders>({ query: LEADERS, variables: { ...variables }, session: officer.session }))
      .liaisonLeaders;
  expect((await leaders({ visited: false })).nodes.map((row) => row.person.id)).toEqual([two.id]);
  expect((await leaders({ visited: true })).nodes).toMatchObject([
    { person: { id: one.id }, contactCount: 2, visitedCount: 1 },
  ]);
  expect((await leaders({ first: 1 })).totalCount).toBe(2);
});

/** What may happen to contacts and visits; whatever a rule refuses is no change. */
class Life {
  private readonly contacts: string[] = [];
  private readonly visits: string[] = [];
  /** How much has happened: refusals are no change. */
  done = 0;
  constructor(
    readonly county: County,
    readonly branches: Organization[],
    readonly leaders: Person[],
    private readonly dice: Dice,
  ) {}

  day(): string {
    return new Date(Date.UTC(2026, 8, 1 + this.dice.below(120))).toISOString().slice(0, 10);
  }

  async step(): Promise<void> {
    const kind = this.dice.below(12);
    if (kind === 11) world.now = new Date(world.now.getTime() + this.dice.below(6) * 86_400_000);
    else
      await world
        .system((work) => this.change(work, kind))
        .then(
          () => this.done++,
          (error: { code?: string }) => {
            if (!error.code || !/^(CONTACT|VISIT|ORGANIZATION|PERIOD|STALE|NOT_FOUND)/.test(error.code)) throw error;
          },
        );
  }

  private async change(work: Work, kind: number): Promise<void> {
    const [contactId, visitId] = [this.dice.pick(this.contacts), this.dice.pick(this.visits)];
    const to = () => (this.dice.below(3) === 0 ? this.day() : null);
    if (kind < 3 || !contactId) {
      const leaderId = this.dice.pick(this.leaders).id;
      const values = { organizationId: this.dice.pick(this.branches).id, leaderId, fromOn: this.day(), toOn: to() };
      this.contacts.push((await assignContactPoint(work, values)).id);
      return;
    }
    const contact = await work.get(ContactPoint, contactId);
    const visited = { visitedOn: this.dayOf(contact, work.today), mode: 'ON_SITE' as const, findings: '了解情况' };
    if (kind === 3) await endContactPoint(work, contact, this.day());
    else if (kind === 4) await editContactPoint(work, contact, { span: { fromOn: this.day(), toOn: to() } });
    else if (kind < 8 || !visitId) this.visits.push((await recordVisit(work, contactId, visited)).id);
    else if (kind === 8) await correctVisit(work, await work.get(Visit, visitId), visited);
    else if (kind === 9) await withdrawVisit(work, await work.get(Visit, visitId));
    else await this.reorganize(work);
  }

  /** Mostly a day on which there can have been a visit. */
  private dayOf({ fromOn }: ContactPoint, today: string): string {
    return addDays(fromOn, this.dice.below(Math.max(1, daysBetween(fromOn, today) + 1)));
  }

  private async reorganize(work: Work): Promise<void> {
    const branch = await work.get(Organization, this.dice.pick(this.branches).id);
    const today = work.today;
    if (this.dice.below(6) === 0 && !branch.dissolvedOn) await dissolveOrganization(work, branch, today);
    else
      await moveOrganization(
        work,
        branch,
        this.dice.pick([this.county.committee, this.county.generalBranch, this.county.workCommittee]).id,
        today,
      );
  }
}

const COVERED = `SELECT COUNT(DISTINCT c.organizationId) AS n FROM contact_point c INNER JOIN organization o ON o.id = c.organizationId
  WHERE o.path LIKE ? AND c.fromOn <= ? AND (c.toOn IS NULL OR c.toOn >= ?) AND (o.dissolvedOn IS NULL OR o.dissolvedOn > ?)`;
const VISITED = `SELECT COUNT(DISTINCT CASE WHEN o.dissolvedOn IS NULL THEN v.organizationId END) AS n, COUNT(*) AS m
  FROM visit v INNER JOIN organization o ON o.id = v.organizationId
  INNER JOIN period p ON v.visitedOn BETWEEN p.startsOn AND p.endsOn AND p.id = ? WHERE o.path LIKE ?`;

const figuresOf = async (id: string, period: Period): Promise<Figures> => {
  const run = (text: string, params: readonly unknown[] = []) => world.sql(text, [...params]) as never;
  const query = { organizationIds: [id], editionIds: editionsOfPeriod(period), today: shanghaiDay(world.now) };
  return (await readFigures(run, query)).get(id)!;
};

const recount = async (id: string, periodId: string) => {
  const today = shanghaiDay(world.now);
  const [organization] = await world.sql<{ path: string }[]>('SELECT path FROM organization WHERE id = ?', [id]);
  const below = `${organization!.path}%`;
  const [covered] = await world.sql<{ n: number }[]>(COVERED, [below, today, today, today]);
  const [visited] = await world.sql<{ n: number; m: number }[]>(VISITED, [periodId, below]);
  return { covered: Number(covered!.n), branches: Number(visited!.n), visits: Number(visited!.m) };
};

const aLife = (seed: number): Promise<[Life, readonly Period[]]> =>
  world.system(async (work) => {
    const county = await aCounty(work);
    const more = [county.committee, county.workCommittee].map((parent) => anOrganization(work, 'BRANCH', parent));
    const homes = [county.direct, county.direct, county.branch];
    const branches = [county.branch, county.sibling, county.direct];
    for (const each of more) branches.push(await each);
    const leaders: Person[] = [];
    for (const home of homes) leaders.push(await aPerson(work, home));
    const campaign = await createCampaign(work, county.workCommittee.id, 2026);
    return [new Life(county, branches, leaders, diceOf(seed)), await periodsOfCampaign(work, campaign)];
  });

it.each([7, 20_261_123, 365])(
  'figures equal a recount whatever happens and however time passes (seed %i)',
  async (seed) => {
    world.now = new Date('2026-10-20T02:00:00.000Z');
    const [life, periods] = await aLife(seed);
    const { county, workCommittee, committee, generalBranch } = life.county;
    for (let n = 1; n <= 150; n++) {
      await life.step();
      if (n % 25 !== 0) continue;
      for (const { id } of [county, workCommittee, committee, generalBranch, ...life.branches])
        for (const period of periods.slice(2)) {
          const figures = await figuresOf(id, period);
          const read = (measure: string) => figures.get(measure) ?? 0;
          const told = {
            covered: read('due.contact.covered'),
            branches: read('visit.branches'),
            visits: read('visit.count'),
          };
          expect(told).toEqual(await recount(id, period.id));
        }
    }
    expect(life.done).toBeGreaterThan(30);
  },
  120_000,
);

it('a campaign drawn up late takes in the visits made before, a closed quarter takes in none', async () => {
  world.now = new Date('2026-11-23T02:00:00.000Z');
  const county = await world.system(aCounty);
  const leader: SignedInActor = await world.system((work) => anActor(work, 'liaisonLeader', county.direct));
  const contact = await world.system((work) => aContactPoint(work, county.branch, leader.person));
  await world.system((work) => aVisit(work, contact, { visitedOn: '2026-10-08' }));
  const campaign = await world.system((work) => createCampaign(work, county.workCommittee.id, 2026));
  const [, , third, fourth] = await world.system((work) => periodsOfCampaign(work, campaign));
  const figures = await figuresOf(county.county.id, fourth!);
  expect(figures.get('visit.branches')).toBe(1);
  await world.sql("UPDATE period SET state = 'CLOSED' WHERE id = ?", [third!.id]);
  await expect(world.system((work) => aVisit(work, contact, { visitedOn: '2026-08-08' }))).rejects.toMatchObject({
    code: 'PERIOD_CLOSED',
  });
});
