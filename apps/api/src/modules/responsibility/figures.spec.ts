import { isOverdue, type ResponsibilityState, shanghaiDay } from '@zhibu/rules';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Dice, diceOf } from '../../../test/dice.ts';
import { World } from '../../../test/world.ts';
import { freezeEdition, readFigures, type Work } from '../../platform/index.ts';
import { Campaign, createCampaign, editionsOfYear, turnCampaign } from '../campaign/index.ts';
import { assignContactPoint, ContactPoint, endContactPoint } from '../liaison/index.ts';
import { dissolveOrganization, moveOrganization, Organization } from '../organization/index.ts';
import { aCounty, anOrganization, type County } from '../organization/organization.factory.ts';
import type { Person } from '../people/index.ts';
import { aPerson } from '../people/people.factory.ts';
import { Responsibility } from './responsibility.entity.ts';
import { aResponsibility } from './responsibility.factory.ts';
import { editResponsibility, reportResponsibility, settleResponsibility } from './responsibility.service.ts';

let world: World;
beforeAll(async () => {
  world = await World.open();
});
afterAll(() => world?.close());

const EVENTS = ['confirm', 'return', 'cancel', 'reopen'] as const;

/** What may happen to duties; whatever a rule refuses is no change. */
class Life {
  private readonly duties: string[] = [];
  private readonly contacts: string[] = [];
  done = 0;
  constructor(
    readonly county: County,
    readonly organizations: Organization[],
    readonly people: Person[],
    private readonly dice: Dice,
  ) {}

  day(): string {
    return new Date(Date.UTC(2026, 9, 1 + this.dice.below(92))).toISOString().slice(0, 10);
  }

  async step(): Promise<void> {
    const kind = this.dice.below(14);
    if (kind === 13) {
      world.now = new Date(world.now.getTime() + this.dice.below(8) * 86_400_000);
      await world.jobs();
      return;
    }
    await world
      .system((work) => this.change(work, kind))
      .then(
        () => this.done++,
        (error: { code?: string }) => {
          if (!error.code || !/^(CONTACT|RESPONSIBILITY|ORGANIZATION)/.test(error.code)) throw error;
        },
      );
  }

  private async change(work: Work, kind: number): Promise<void> {
    const id = this.dice.pick(this.duties);
    if (kind < 4 || !id) {
      const values = { dueOn: this.day(), kind: this.dice.pick(['YEARLY_DUTY', 'LIST_DUTY', 'KEY_TASK'] as const) };
      const organization = await work.get(Organization, this.dice.pick(this.organizations).id);
      this.duties.push((await aResponsibility(work, organization, this.dice.pick(this.people), values)).id);
      return;
    }
    const duty = await work.get(Responsibility, id);
    if (kind < 7) await reportResponsibility(work, duty, '已完成', true);
    else if (kind < 10) await settleResponsibility(work, duty, this.dice.pick(EVENTS), '理由');
    else if (kind === 10) await editResponsibility(work, duty, { ...duty, dueOn: this.day() });
    else if (kind === 11) await this.contact(work);
    else await this.reorganize(work);
  }

  private async contact(work: Work): Promise<void> {
    const known = this.dice.pick(this.contacts);
    if (known && this.dice.below(2)) await endContactPoint(work, await work.get(ContactPoint, known), this.day());
    else {
      const leaderId = this.dice.pick(this.people).id;
      const values = { organizationId: this.dice.pick(this.organizations).id, leaderId, fromOn: this.day() };
      this.contacts.push((await assignContactPoint(work, values)).id);
    }
  }

  private async reorganize(work: Work): Promise<void> {
    const organization = await work.get(Organization, this.dice.pick(this.organizations).id);
    const { committee, generalBranch, workCommittee } = this.county;
    if (this.dice.below(6) === 0 && !organization.dissolvedOn)
      await dissolveOrganization(work, organization, work.today);
    else
      await moveOrganization(
        work,
        organization,
        this.dice.pick([committee, generalBranch, workCommittee]).id,
        work.today,
      );
  }
}

const aLife = (seed: number): Promise<[Life, Campaign]> =>
  world.system(async (work) => {
    const county = await aCounty(work);
    const people: Person[] = [];
    for (const home of [county.branch, county.direct, county.sibling]) people.push(await aPerson(work, home));
    const organizations = [county.branch, county.sibling, county.direct];
    organizations.push(await anOrganization(work, 'BRANCH', county.committee));
    // set before the campaign is drawn up: taken in by it
    await aResponsibility(work, county.committee, people[0]!);
    await aResponsibility(work, county.branch, people[0]!, { dueOn: '2026-10-01' });
    const campaign = await createCampaign(work, county.workCommittee.id, 2026);
    return [new Life(county, organizations, people, diceOf(seed)), campaign];
  });

const recount = async (id: string) => {
  const today = shanghaiDay(world.now);
  const rows = await world.sql<{ state: ResponsibilityState; dueOn: string }[]>(
    `SELECT r.state, r.dueOn FROM responsibility r INNER JOIN organization o ON o.id = r.organizationId
     WHERE o.path LIKE CONCAT((SELECT path FROM organization WHERE id = ?), '%')`,
    [id],
  );
  const count = (...states: ResponsibilityState[]) => rows.filter((row) => states.includes(row.state)).length;
  return {
    total: count('OPEN', 'REPORTED', 'DONE'),
    open: count('OPEN', 'REPORTED'),
    done: count('DONE'),
    overdue: rows.filter((row) => isOverdue(row, today)).length,
  };
};

const told = async (id: string, campaign: Campaign) => {
  const run = (text: string, params: readonly unknown[] = []) => world.sql(text, [...params]) as never;
  const query = { organizationIds: [id], editionIds: editionsOfYear(campaign), today: shanghaiDay(world.now) };
  const figures = (await readFigures(run, query)).get(id)!;
  const read = (measure: string) => figures.get(measure) ?? 0;
  return {
    total: read('responsibility.total'),
    open: read('responsibility.open'),
    done: read('responsibility.done'),
    overdue: read('due.responsibility'),
  };
};

it.each([3, 20_261_123, 77])(
  'figures equal a recount whatever happens and however time passes (seed %i)',
  async (seed) => {
    world.now = new Date('2026-10-05T02:00:00.000Z');
    const [life, campaign] = await aLife(seed);
    const { county, workCommittee, committee, generalBranch } = life.county;
    for (let n = 1; n <= 150; n++) {
      await life.step();
      if (n % 25 !== 0) continue;
      for (const { id } of [county, workCommittee, committee, generalBranch, ...life.organizations])
        expect(await told(id, campaign)).toEqual(await recount(id));
    }
    expect(life.done).toBeGreaterThan(50);
  },
  120_000,
);

it('a closed year keeps its figures; opened again they are brought up to date', async () => {
  world.now = new Date('2026-11-23T02:00:00.000Z');
  const [life, campaign] = await aLife(1);
  const { id } = campaign;
  const { branch } = life.county;
  const before = await told(branch.id, campaign);
  await world.sql("UPDATE campaign SET stage = 'CLOSED' WHERE id = ?", [id]);
  await world.system((work) => freezeEdition(work.run, campaign.editionId, work.today));
  await world.system(async (work) => {
    const [duty] = await work.rows(Responsibility).where('t.organizationId = ?', [branch.id]).all(1);
    await settleResponsibility(work, await reportResponsibility(work, duty!, '已完成', true), 'confirm', null);
  });
  expect(await told(branch.id, campaign)).toEqual({ ...before, overdue: before.overdue - 1 });
  const refused = world.system((work) => aResponsibility(work, branch, life.people[0]!));
  await expect(refused).rejects.toMatchObject({ code: 'CAMPAIGN_CLOSED' });
  const reopened = await world.system(async (work) =>
    turnCampaign(work, await work.get(Campaign, id), 'TITLE', '补录'),
  );
  expect(await told(branch.id, reopened)).toEqual(await recount(branch.id));
});
