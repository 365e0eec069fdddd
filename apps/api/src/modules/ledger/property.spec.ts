import { type IssueState, isLive, ofIssue, shanghaiDay, sum } from '@zhibu/rules';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Dice, diceOf } from '../../../test/dice.ts';
import { World } from '../../../test/world.ts';
import { readFigures, type Work } from '../../platform/index.ts';
import { aRating } from '../assessment/assessment.factory.ts';
import { aCampaign, aPeriod } from '../campaign/campaign.factory.ts';
import type { Campaign, Period } from '../campaign/index.ts';
import { dissolveOrganization, Organization } from '../organization/index.ts';
import { aCounty, anOrganization, type County } from '../organization/organization.factory.ts';
import { appoint } from '../people/index.ts';
import { aPerson } from '../people/people.factory.ts';
import { CORE_CRITERIA } from '../standard/standard.factory.ts';
import { decideIssue, submitIssue } from './decision.service.ts';
import { Issue } from './issue.entity.ts';
import { classifyIssue } from './issue.service.ts';
import { disputed, rateAnew } from './ledger.factory.ts';
import { addTask } from './task.service.ts';

let world: World;
beforeAll(async () => {
  world = await World.open();
});
afterAll(() => world?.close());

const CODES = CORE_CRITERIA.slice(0, 6).map(({ code }) => code);

type Scene = { county: County; campaign: Campaign; period: Period; branches: Organization[] };

const aScene = (): Promise<Scene> =>
  world.system(async (work) => {
    const county = await aCounty(work);
    const branches = [county.branch, county.sibling, await anOrganization(work, 'BRANCH', county.committee)];
    for (const branch of branches) {
      const { id: personId } = await aPerson(work, branch);
      await appoint(work, { personId, organizationId: branch.id, post: 'SECRETARY', fromOn: '2024-01-01' });
    }
    const campaign = await aCampaign(work, county.workCommittee);
    return { county, campaign, period: await aPeriod(work, campaign, 4), branches };
  });

/** What may happen to the issues of branches; whatever a rule refuses is no change. */
class Life {
  done = 0;
  private readonly rated = new Set<string>();
  constructor(
    readonly scene: Scene,
    private readonly dice: Dice,
  ) {}

  private failing = (): string[] => CODES.filter(() => this.dice.below(2) === 0);

  private async attempt(body: (work: Work) => Promise<unknown>): Promise<void> {
    await world.system(body).then(
      () => this.done++,
      (error: { code?: string }) => {
        if (!error.code || !/^(LEDGER|ASSESSMENT|STALE|NOT_FOUND)/.test(error.code)) throw error;
      },
    );
  }

  private async rate(): Promise<void> {
    const { period, branches } = this.scene;
    const { id } = this.dice.pick(branches);
    const failing = this.failing();
    if (this.rated.has(id))
      return this.attempt(async (work) => {
        await disputed(work, id, period.id);
        await rateAnew(work, id, period.id, failing);
      });
    this.rated.add(id);
    return this.attempt((work) => aRating(work, id, period.id, { superior: failing }));
  }

  private async pick(work: Work): Promise<Issue> {
    const all = await work.rows(Issue).under(this.scene.county.county.path).all(500);
    const { id } = this.dice.pick(all) ?? { id: '0' };
    return work.get(Issue, id);
  }

  async step(): Promise<void> {
    const kind = this.dice.below(10);
    if (kind < 3) return this.rate();
    const text = { text: '落实整改', goal: '达标', dueOn: '2026-12-20' };
    if (kind < 5) return this.attempt(async (work) => addTask(work, await this.pick(work), text));
    if (kind < 7)
      return this.attempt(async (work) => {
        const issue = await this.pick(work);
        issue.cause = '督促不够';
        await submitIssue(work, issue, '已整改');
      });
    if (kind < 9)
      return this.attempt(async (work) => {
        const verdict = this.dice.below(3) ? 'verify' : 'reject';
        await decideIssue(work, await this.pick(work), verdict, '核验');
      });
    const dueOn = new Date(Date.UTC(2026, 10, 20 + this.dice.below(40))).toISOString().slice(0, 10);
    return this.attempt(async (work) => classifyIssue(work, await this.pick(work), { dueOn }));
  }
}

type Row = {
  organizationId: string | number;
  foundCode: string;
  state: IssueState;
  dueOn: string;
  decidedAt: Date | null;
};
const rowsBelow = (id: string): Promise<Row[]> =>
  world.sql<Row[]>(
    `SELECT i.organizationId, i.foundCode, i.state, i.dueOn, i.decidedAt FROM issue i INNER JOIN organization o ON o.id = i.organizationId
     WHERE o.path LIKE CONCAT((SELECT path FROM organization WHERE id = ?), '%')`,
    [id],
  );

/** Every failure of a verdict in force is on the list, once; only what was verified since is off it. */
const expectLists = async ({ branches, period }: Scene): Promise<void> => {
  for (const { id } of branches) {
    const [sheet] = await world.sql<{ failed: string }[]>(
      'SELECT failed FROM assessment WHERE organizationId = ? AND periodId = ? AND stars IS NOT NULL',
      [id, period.id],
    );
    const rows = await rowsBelow(id);
    const failed = (sheet?.failed ?? '').split(',').filter(Boolean);
    const listed = rows.filter(({ state }) => state !== 'WITHDRAWN').map(({ foundCode }) => foundCode);
    expect(new Set(listed).size).toBe(listed.length);
    expect(failed.filter((code) => !listed.includes(code))).toEqual([]);
    // what is on the list and fails no longer was worked on, and waits for its verification
    const passed = rows.filter(({ foundCode, state }) => isLive(state) && !failed.includes(foundCode));
    for (const { state } of passed) expect(['OPEN', 'ASSIGNED']).not.toContain(state);
  }
};

const told = async (id: string) => {
  const run = (text: string, params: readonly unknown[] = []) => world.sql(text, [...params]) as never;
  const query = { organizationIds: [id], editionIds: [], today: shanghaiDay(world.now) };
  const figures = (await readFigures(run, query)).get(id)!;
  const read = (measure: string) => figures.get(measure) ?? 0;
  return ['issue.total', 'issue.open', 'issue.verified', 'due.issue'].map(read);
};

const recount = async (id: string) => {
  const rows = await rowsBelow(id);
  const total = sum(rows.map(({ state }) => ofIssue(state)));
  const today = shanghaiDay(world.now);
  const overdue = rows.filter(({ state, dueOn }) => isLive(state) && String(dueOn) < today).length;
  return [total['issue.total'] ?? 0, total['issue.open'] ?? 0, total['issue.verified'] ?? 0, overdue];
};

const expectFigures = async ({ county, branches }: Scene): Promise<void> => {
  const { workCommittee, committee } = county;
  for (const { id } of [county.county, workCommittee, committee, ...branches])
    expect(await told(id)).toEqual(await recount(id));
};

it.each([7, 20_261_124])(
  'lists are the failures of the verdicts in force and figures a recount, while several write at once (seed %i)',
  async (seed) => {
    world.now = new Date('2026-11-23T02:00:00.000Z');
    const scene = await aScene();
    const lives = [1, 2, 3].map((n) => new Life(scene, diceOf(seed + n)));
    // the first ratings one after another: a branch is rated for the first time once
    const [first] = lives;
    for (let n = 0; n < 20; n++) await first!.step();
    for (let round = 0; round < 12; round++) {
      await Promise.all(lives.map((life) => life.step()));
      if (round % 4 === 3) await expectLists(scene);
    }
    await expectFigures(scene);
    world.now = new Date('2026-12-15T02:00:00.000Z');
    await expectFigures(scene);
    expect(lives.reduce((done, life) => done + life.done, 0)).toBeGreaterThan(20);
    await world.system(async (work) =>
      dissolveOrganization(work, await work.get(Organization, scene.branches[2]!.id), '2026-12-15'),
    );
    await expectFigures(scene);
  },
  120_000,
);
