import { setTimeout } from 'node:timers/promises';
import { addDays, type IssueState, isLive, ofIssue, shanghaiDay, sum } from '@zhibu/rules';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { World } from '../../../test/world.ts';
import { readFigures, type Work } from '../../platform/index.ts';
import { aRating, theSheet } from '../assessment/assessment.factory.ts';
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

/** One thing that may happen; `at` points at one of the issues there are by then. */
type Step = {
  kind: 'rate' | 'assign' | 'submit' | 'verify' | 'reject' | 'classify';
  branch: number;
  failing: string[];
  at: number;
  days: number;
};

const aStep: fc.Arbitrary<Step> = fc.record({
  kind: fc.constantFrom('rate', 'rate', 'rate', 'assign', 'assign', 'submit', 'submit', 'verify', 'reject', 'classify'),
  branch: fc.nat({ max: 2 }),
  failing: fc.subarray(CODES),
  at: fc.nat({ max: 50 }),
  days: fc.nat({ max: 40 }),
});
/** Rounds of steps that are taken at once. */
const aStory = fc.array(fc.array(aStep, { minLength: 1, maxLength: 4 }), { minLength: 4, maxLength: 14 });

const pick = async (work: Work, { county }: Scene, at: number): Promise<Issue> => {
  const all = await work.rows(Issue).under(county.county.path).sort('t.id').all(500);
  return work.get(Issue, all.length > 0 ? all[at % all.length]!.id : '0');
};

const rate = async (work: Work, { period }: Scene, id: string, failing: string[]): Promise<void> => {
  const sheet = await theSheet(work, id, period.id);
  if (sheet.stars === null) await aRating(work, id, period.id, { superior: failing });
  else {
    await disputed(work, id, period.id);
    await rateAnew(work, id, period.id, failing);
  }
};

const MEASURE = { text: '落实整改', goal: '达标', dueOn: '2026-12-20' };
const STEPS: Record<Step['kind'], (work: Work, scene: Scene, step: Step) => Promise<unknown>> = {
  rate: (work, scene, { branch, failing }) => rate(work, scene, scene.branches[branch]!.id, failing),
  assign: async (work, scene, { at }) => addTask(work, await pick(work, scene, at), MEASURE),
  submit: async (work, scene, { at }) => {
    const issue = await pick(work, scene, at);
    issue.cause = '督促不够';
    await submitIssue(work, issue, '已整改');
  },
  verify: async (work, scene, { at }) => decideIssue(work, await pick(work, scene, at), 'verify', '核验'),
  reject: async (work, scene, { at }) => decideIssue(work, await pick(work, scene, at), 'reject', '核验'),
  classify: async (work, scene, { at, days }) =>
    classifyIssue(work, await pick(work, scene, at), { dueOn: addDays('2026-11-20', days) }),
};

/** Takes a step; whatever a rule refuses, or another step was quicker in, is no change. */
const take = (scene: Scene, step: Step): Promise<number> =>
  world
    .system((work) => STEPS[step.kind](work, scene, step))
    .then(
      () => 1,
      (error: { code?: string }) => {
        if (!error.code || !/^(LEDGER|ASSESSMENT|STALE|NOT_FOUND)/.test(error.code)) throw error;
        return 0;
      },
    );

type Row = {
  organizationId: string | number;
  foundCode: string;
  state: IssueState;
  relapseCount: number;
  dueOn: string;
  decidedAt: Date | null;
};
const rowsBelow = (id: string): Promise<Row[]> =>
  world.sql<Row[]>(
    `SELECT i.organizationId, i.foundCode, i.state, i.relapseCount, i.dueOn, i.decidedAt FROM issue i INNER JOIN organization o ON o.id = i.organizationId
     WHERE o.path LIKE CONCAT((SELECT path FROM organization WHERE id = ?), '%')`,
    [id],
  );

type Listed = { organizationId: string | number; failed: string; listed: string | null };

/**
 * Every failure of a verdict in force is on the list, once; only what was verified since is off it. Verdict and list are
 * read by one statement, as of one moment: whoever looks while others write sees no list behind its verdict.
 */
const expectLists = async ({ branches, period }: Scene): Promise<void> => {
  const lines = await world.sql<Listed[]>(
    `SELECT a.organizationId, a.failed, (SELECT GROUP_CONCAT(CONCAT(i.foundCode, ':', i.state)) FROM issue i
       WHERE i.organizationId = a.organizationId) AS listed
     FROM assessment a WHERE a.periodId = ? AND a.stars IS NOT NULL AND a.organizationId IN (?)`,
    [period.id, branches.map(({ id }) => id)],
  );
  for (const line of lines) {
    const failed = line.failed.split(',').filter(Boolean);
    const rows = (line.listed ?? '')
      .split(',')
      .filter(Boolean)
      .map((each) => each.split(':') as [string, IssueState]);
    const listed = rows.filter(([, state]) => state !== 'WITHDRAWN').map(([code]) => code);
    expect(new Set(listed).size).toBe(listed.length);
    expect(failed.filter((code) => !listed.includes(code))).toEqual([]);
    // what is on the list and fails no longer was worked on, and waits for its verification
    const passed = rows.filter(([code, state]) => isLive(state) && !failed.includes(code));
    for (const [, state] of passed) expect(['OPEN', 'ASSIGNED']).not.toContain(state);
  }
};

const COUNTED = ['issue.total', 'issue.open', 'issue.verified', 'issue.relapsed'] as const;

const told = async (id: string) => {
  const run = (text: string, params: readonly unknown[] = []) => world.sql(text, [...params]) as never;
  const query = { organizationIds: [id], editionIds: [], today: shanghaiDay(world.now) };
  const figures = (await readFigures(run, query)).get(id)!;
  const read = (measure: string) => figures.get(measure) ?? 0;
  return [...COUNTED, 'due.issue'].map(read);
};

const recount = async (id: string) => {
  const rows = await rowsBelow(id);
  const total = sum(rows.map(ofIssue));
  const today = shanghaiDay(world.now);
  const overdue = rows.filter(({ state, dueOn }) => isLive(state) && String(dueOn) < today).length;
  return [...COUNTED.map((measure) => total[measure] ?? 0), overdue];
};

const expectFigures = async ({ county, branches }: Scene): Promise<void> => {
  const { workCommittee, committee } = county;
  for (const { id } of [county.county, workCommittee, committee, ...branches])
    expect(await told(id)).toEqual(await recount(id));
};

/** Looks at the lists again and again until all steps of a round are taken. */
const watched = async (scene: Scene, steps: Promise<number[]>): Promise<number> => {
  let taken: number[] | undefined;
  const all = steps.then((each) => {
    taken = each;
  });
  while (!taken) await Promise.all([expectLists(scene), Promise.race([all, setTimeout(5)])]);
  return taken.reduce((done, each) => done + each, 0);
};

it('lists are the failures of the verdicts in force, and figures a recount, while several write at once', async () => {
  let done = 0;
  const property = fc.asyncProperty(aStory, async (story) => {
    world.now = new Date('2026-11-23T02:00:00.000Z');
    const scene = await aScene();
    for (const round of story) done += await watched(scene, Promise.all(round.map((step) => take(scene, step))));
    await expectLists(scene);
    await expectFigures(scene);
    world.now = new Date('2026-12-15T02:00:00.000Z');
    await expectFigures(scene);
    await world.system(async (work) =>
      dissolveOrganization(work, await work.get(Organization, scene.branches[2]!.id), '2026-12-15'),
    );
    await expectFigures(scene);
  });
  await fc.assert(property, { numRuns: 8, endOnFailure: true });
  // stories in which nothing happens prove nothing
  expect(done).toBeGreaterThan(40);
}, 240_000);
