import { replayStars, type StarStep, sum } from '@zhibu/rules';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { WITH_ISSUES } from '../test/previous-issues.ts';
import { asOfRelease, WITH_RATINGS } from '../test/previous-release.ts';
import { World } from '../test/world.ts';
import { migrations } from './app.ts';
import { contributionOf } from './modules/assessment/assessment.figures.ts';
import { Assessment } from './modules/assessment/index.ts';
import { starsAsOf } from './modules/assessment/star-event.service.ts';
import { editionsOfPeriod, Period } from './modules/campaign/index.ts';
import { Organization } from './modules/organization/index.ts';
import { anActor } from './modules/people/people.factory.ts';
import { foldAll, readFigures, type Work } from './platform/index.ts';

let world: World;
beforeAll(async () => {
  world = await World.open(async (url) => {
    await asOfRelease(url, migrations, 1795501510000, WITH_RATINGS);
    await asOfRelease(url, migrations, 1795501810000, WITH_ISSUES);
  });
});
afterAll(() => world?.close());

const TODAY = '2026-11-23';
const ALL = ['1', '2', '3', '4', '5', '6', '7'];
/** Before and after the changes that the migrations left behind are folded. */
const STATES = [
  ['as they were left', async () => undefined],
  ['folded', () => world.system((work) => foldAll(work.run))],
] as const;

describe('the stars of ratings from before they were a record', () => {
  it('are a record now: what is played back is what was rated', async () => {
    type Row = { organizationId: string; quarter: number; steps: string; stars: number; litAspects: string };
    const events = await world.sql<Row[]>(
      'SELECT organizationId, quarter, steps, stars, litAspects FROM star_event ORDER BY organizationId, quarter, id',
    );
    expect(events).toHaveLength(5);
    const rated = await world.system((work) => work.rows(Assessment).where('t.stars IS NOT NULL').all(10));
    for (const { organizationId, quarter, litAspects, stars } of rated) {
      const until = events.filter((each) => each.organizationId === organizationId && each.quarter <= quarter);
      expect(replayStars(until.map(({ steps }) => JSON.parse(steps) as StarStep[]))).toEqual(litAspects);
      expect(until.at(-1)).toMatchObject({ stars });
    }
  });

  it('name what they rest on: the check that was handed in last, and what failed in each aspect', async () => {
    const basis = await world.sql<{ id: string; roundId: string; byPersonId: string; reason: string | null }[]>(
      `SELECT a.id, e.roundId, e.byPersonId, e.reason FROM assessment a
       INNER JOIN star_event e ON e.assessmentId = a.id AND e.roundId = a.countedRoundId ORDER BY a.id`,
    );
    expect(basis.map(({ id, roundId }) => [id, roundId])).toEqual(
      [
        [1, 3],
        [2, 5],
        [3, 6],
        [4, 7],
        [5, 8],
      ].map((pair) => pair.map(String)),
    );
    expect(basis[0]).toMatchObject({ byPersonId: '71', reason: '复核后' });
    const [{ steps } = { steps: '' }] = await world.sql<{ steps: string }[]>(
      'SELECT steps FROM star_event WHERE assessmentId = 4',
    );
    const told = (JSON.parse(steps) as StarStep[]).map(({ aspect, kind, failed }) => [aspect, kind, failed.join()]);
    expect(told).toEqual([
      ['A', 'KEPT', ''],
      ['B', 'KEPT', ''],
      ['C', 'AWARDED', ''],
      ['D', 'AWARDED', ''],
      ['E', 'KEPT', 'E01'],
      ['F', 'KEPT', 'JG-F1'],
    ]);
  });

  it('can be read as of any day', async () => {
    const on = (day: string) =>
      world.system(async (work) =>
        [...(await starsAsOf(work, ['4', '5', '6'], day))].map(([id, { stars }]) => [id, stars]).sort(),
      );
    expect(await on('2026-09-20')).toEqual([]);
    expect(await on('2026-09-30')).toEqual([
      ['4', 5],
      ['5', 2],
    ]);
    expect(await on(TODAY)).toEqual([
      ['4', 6],
      ['5', 4],
      ['6', 3],
    ]);
  });
});

/** What the rows of a quarter give an organization, in the tree of the day it is read by. */
const recount = async (work: Work, organizationId: string, period: Period, day: string) => {
  const below = await world.sql<{ organizationId: string }[]>(
    'SELECT organizationId FROM organization_path WHERE path LIKE ? AND fromOn <= ? AND toOn > ?',
    [`%/${organizationId}/%`, day, day],
  );
  const rows = await work.rows(Assessment).where('t.periodId = ?', [period.id]).all(20);
  const own = rows.filter((row) => below.some((each) => String(each.organizationId) === row.organizationId));
  return Object.fromEntries(Object.entries(sum(own.map(contributionOf))).filter(([, n]) => n !== 0));
};

describe.each(STATES)('figures of ratings, %s', (_, prepare) => {
  it.each([
    ['a quarter that was closed before, in the tree it was closed with', '3', '2026-10-05'],
    ['a quarter under way, in the tree of today', '4', TODAY],
  ])('are what a recount gives, the flow of the tiers with them: %s', async (_quarter, id, day) => {
    await prepare();
    await world.system(async (work) => {
      const period = await work.get(Period, id);
      const asOf = period.state === 'CLOSED' ? day : null;
      const editionIds = editionsOfPeriod(period);
      const figures = await readFigures(work.run, { organizationIds: ALL, editionIds, today: work.today, asOf });
      for (const organization of ALL) {
        const read = [...figures.get(organization)!].filter(([key, n]) => n !== 0 && /^(rating|criterion)\./.test(key));
        expect(Object.fromEntries(read), organization).toEqual(await recount(work, organization, period, day));
      }
    });
  });
});

const ISSUES = `SELECT COUNT(*) AS total, COALESCE(SUM(i.state <> 'VERIFIED' OR i.verifiedOn > ?), 0) AS open FROM issue i
  INNER JOIN organization_path p ON p.organizationId = i.organizationId AND p.fromOn <= ? AND p.toOn > ?
  WHERE p.path LIKE ? AND i.state <> 'WITHDRAWN' AND i.foundOn <= ?`;

describe.each(STATES)('figures of issues, %s', (_, prepare) => {
  it.each(['2026-07-11', '2026-08-15', '2026-09-01', '2026-10-19', '2026-10-25', TODAY])(
    'are stocks of every day, %s as well',
    async (day) => {
      await prepare();
      await world.system(async (work) => {
        const asOf = day === TODAY ? null : day;
        const figures = await readFigures(work.run, { organizationIds: ALL, editionIds: [], today: work.today, asOf });
        for (const organization of ALL) {
          const [row] = await world.sql<Record<'total' | 'open', string>[]>(ISSUES, [
            day,
            day,
            day,
            `%/${organization}/%`,
            day,
          ]);
          const [total, open] = [Number(row!.total), Number(row!.open)];
          const of = (key: string) => figures.get(organization)!.get(key) ?? 0;
          expect([of('issue.total'), of('issue.open'), of('issue.verified')], organization).toEqual([
            total,
            open,
            total - open,
          ]);
        }
      });
    },
  );
});

it('the API answers from what was migrated: figures, and the rows behind them', async () => {
  const { session } = await world.system(async (work) =>
    anActor(work, 'workCommittee', await work.get(Organization, '2')),
  );
  const rows = await world.data<Record<string, { totalCount: number }>>({
    query: `{ open: issues(under: "2", live: true) { totalCount } gone: issues(under: "2", state: VERIFIED) { totalCount }
      rated: assessments(under: "3", period: "4", state: RATED) { totalCount } }`,
    session,
  });
  expect(rows).toEqual({ open: { totalCount: 3 }, gone: { totalCount: 2 }, rated: { totalCount: 1 } });
});
