import { replayStars } from '@zhibu/rules';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { World } from '../../../test/world.ts';
import { Refusal, type Work } from '../../platform/index.ts';
import { aCampaign, aPeriod } from '../campaign/campaign.factory.ts';
import type { Campaign } from '../campaign/index.ts';
import { editOrganization, Organization } from '../organization/index.ts';
import { aCounty, anOrganization, type County } from '../organization/organization.factory.ts';
import { anActor } from '../people/people.factory.ts';
import { answerAssessment } from './answer.service.ts';
import { submitCheck as askCheck, submitSelf as askSelf } from './assessment.asks.ts';
import { aScene, draftVersion, results, theSheet } from './assessment.factory.ts';
import { ratingsOf } from './assessment.queries.ts';
import { submitCheck } from './check.service.ts';
import { submitSelfCheck } from './self-check.service.ts';
import { StarEvent } from './star-event.entity.ts';
import { starsAsOf } from './star-event.service.ts';

let world: World;
beforeAll(async () => {
  world = await World.open();
});
afterAll(() => world?.close());

const MONDAY = new Date('2026-11-23T02:00:00.000Z');
const A_DAY = 24 * 60 * 60_000;
const ASPECT_CRITERIA = { A: 'A01', B: 'B02', C: 'C02', D: 'D05', E: 'E02', F: 'F03' } as const;
type Aspect = keyof typeof ASPECT_CRITERIA;

const STARS = `query ($id: ID!, $asOf: Date) { organization(id: $id) { stars(asOf: $asOf) { stars litAspects on }
  starEvents { on stars reason steps { aspect kind lit failed } basis { round attempt } byOrganization { id } byPerson { name } } } }`;
type Answer = {
  organization: {
    stars: { stars: number; litAspects: string[]; on: string } | null;
    starEvents: {
      on: string;
      stars: number;
      reason: string | null;
      steps: { aspect: string; kind: string; lit: boolean; failed: string[] }[];
      basis: { round: string; attempt: number } | null;
    }[];
  };
};

describe('stars as a record (R61)', () => {
  it('say who gave or took each, when, on what basis and why; any day can be asked', async () => {
    world.now = MONDAY;
    const { county, branch, superior, sheetId } = await world.system(aScene);
    const full = (failing: string[]) => ({ assessmentId: sheetId, version: null, results: results(failing) });
    // who signs in anew on a later day
    const auditor = async () =>
      (await world.system((work) => anActor(work, 'workCommittee', county.workCommittee))).session;
    const read = async (asOf?: string) => {
      const variables = { id: county.branch.id, asOf };
      return (await world.data<Answer>({ query: STARS, variables, session: await auditor() })).organization;
    };
    await world.data(askSelf(full([]), branch));
    expect(await read()).toEqual({ stars: null, starEvents: [] });
    await world.data(askCheck({ ...full(['D05']), opinion: '制度执行不够' }, superior));
    world.now = new Date(world.now.getTime() + 2 * A_DAY);
    await world.data(askCheck({ ...full(['A01']), opinion: '抽查' }, await auditor()));
    const { starEvents, stars } = await read();
    expect(stars).toEqual({ stars: 5, litAspects: ['B', 'C', 'D', 'E', 'F'], on: '2026-11-25' });
    expect(starEvents.map(({ on, reason, basis }) => [on, reason, basis])).toEqual([
      ['2026-11-25', '抽查', { round: 'AUDIT', attempt: 1 }],
      ['2026-11-23', '制度执行不够', { round: 'SUPERIOR', attempt: 1 }],
    ]);
    const steps = (index: number) =>
      starEvents[index]!.steps.map(({ aspect, kind, lit }) => `${aspect} ${kind} ${lit}`);
    expect(steps(1)).toEqual([
      'A AWARDED true',
      'B AWARDED true',
      'C AWARDED true',
      'D KEPT false',
      'E AWARDED true',
      'F AWARDED true',
    ]);
    expect(steps(0).slice(0, 4)).toEqual(['A REMOVED false', 'B KEPT true', 'C KEPT true', 'D AWARDED true']);
    expect(starEvents[0]!.steps[0]!.failed).toEqual(['A01']);
    expect([(await read('2026-11-22')).stars, (await read('2026-11-24')).stars?.litAspects]).toEqual([
      null,
      ['A', 'B', 'C', 'E', 'F'],
    ]);
  });

  it('are not written anew by a re-check that an audit outweighs', async () => {
    world.now = MONDAY;
    const { county, branch, superior, audit, sheetId } = await world.system(aScene);
    const full = (failing: string[], version: number | null = null) => ({
      assessmentId: sheetId,
      version,
      results: results(failing),
    });
    await world.data(askSelf(full([]), branch));
    await world.data(askCheck(full(['D05']), superior));
    await world.data(askCheck(full([]), audit));
    await world.system(async (work) => {
      const [row] = await work.rows(StarEvent).where('t.organizationId = ?', [county.branch.id]).all(10);
      const sheet = await theSheet(work, county.branch.id, row!.periodId);
      await answerAssessment(work, sheetId, sheet.version, { confirm: false, reason: '不符' });
    });
    await world.data(askCheck(full(['A01']), superior));
    const events = await world.sql('SELECT id FROM star_event WHERE organizationId = ?', [county.branch.id]);
    expect(events).toHaveLength(2);
  });
});

type Step = { do: 'self' | 'check' | 'dispute' | 'retype'; branch: number; quarter: number; failing: Aspect[] };
let county: County;
let campaign: Campaign;
let branches: Organization[];

const perform = ({ do: what, branch, quarter, failing }: Step): Promise<unknown> =>
  world
    .system(async (work: Work) => {
      const period = await aPeriod(work, campaign, quarter);
      const sheet = await theSheet(work, branches[branch]!.id, period.id);
      const version = async (round: 'SELF' | 'SUPERIOR') => draftVersion(work, sheet, round);
      const values = { assessmentId: sheet.id, results: results(failing.map((aspect) => ASPECT_CRITERIA[aspect])) };
      if (what === 'self') await submitSelfCheck(work, { ...values, version: await version('SELF') });
      if (what === 'check') await submitCheck(work, { ...values, version: await version('SUPERIOR') });
      if (what === 'dispute') await answerAssessment(work, sheet.id, sheet.version, { confirm: false, reason: '不符' });
      if (what !== 'retype') return;
      const organization = await work.get(Organization, sheet.organizationId);
      await editOrganization(work, organization, { type: organization.type === 'SOE' ? 'ORGAN' : 'SOE' });
    })
    .catch((error: unknown) => {
      if (!(error instanceof Refusal)) throw error;
    });

const setUp = () => {
  world.now = MONDAY;
  return world.system(async (work) => {
    county = await aCounty(work);
    branches = [county.branch, county.sibling, await anOrganization(work, 'BRANCH', county.committee)];
    campaign = await aCampaign(work, county.workCommittee);
    for (const quarter of [3, 4]) await aPeriod(work, campaign, quarter);
  });
};

const step: fc.Arbitrary<Step> = fc.record({
  do: fc.constantFrom('self', 'self', 'check', 'check', 'check', 'dispute', 'retype'),
  branch: fc.nat(2),
  quarter: fc.constantFrom(3, 4),
  failing: fc.subarray(Object.keys(ASPECT_CRITERIA) as Aspect[]),
});

/** In one statement, so of one moment: the stars of the last event, and those of the latest rating. */
const DIFFERING = `SELECT a.organizationId, a.stars, a.litAspects, e.stars AS played, e.litAspects AS playedAspects
  FROM (SELECT x.*, ROW_NUMBER() OVER (PARTITION BY x.organizationId ORDER BY x.quarter DESC, x.offRoll) AS place
    FROM assessment x WHERE x.stars IS NOT NULL) a
  LEFT JOIN (SELECT y.*, ROW_NUMBER() OVER (PARTITION BY y.organizationId ORDER BY y.quarter DESC, y.id DESC) AS place
    FROM star_event y) e ON e.organizationId = a.organizationId AND e.place = 1
  WHERE a.place = 1 AND (e.id IS NULL OR e.stars <> a.stars OR e.litAspects <> a.litAspects)`;

it('stars from events are stars from results, on every day that was', { timeout: 240_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 12, maxLength: 24 }), async (steps) => {
      await setUp();
      const ids = branches.map(({ id }) => id);
      const told: [string, (string[] | null)[]][] = [];
      for (const each of steps) {
        await perform(each);
        await world.system(async (work) => {
          const rated = await ratingsOf(work, ids);
          told.push([work.today, ids.map((id) => rated.get(id)?.litAspects ?? null)]);
        });
        world.now = new Date(world.now.getTime() + A_DAY / 2);
      }
      await world.system(async (work) => {
        for (const [day, expected] of new Map(told)) {
          const played = await starsAsOf(work, ids, day);
          expect([day, ids.map((id) => played.get(id)?.litAspects ?? null)]).toEqual([day, expected]);
        }
      });
    }),
    { numRuns: 6, endOnFailure: true },
  );
});

it('they agree at every moment while several rate at once', { timeout: 120_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 24, maxLength: 36 }), async (steps) => {
      await setUp();
      let writing = true;
      const watching = (async () => {
        while (writing) expect(await world.sql(DIFFERING)).toEqual([]);
      })();
      const lanes = [0, 1, 2, 3].map(async (lane) => {
        for (const [index, each] of steps.entries()) if (index % 4 === lane) await perform(each);
      });
      await Promise.all(lanes).finally(() => {
        writing = false;
      });
      await watching;
      expect(await world.sql(DIFFERING)).toEqual([]);
      // in the order they were written within a quarter, the steps themselves lead there too
      const rows = await world.sql<{ organizationId: string; steps: string; litAspects: string }[]>(
        `SELECT organizationId, quarter, steps, litAspects FROM star_event WHERE organizationId = ? AND quarter % 10 = 3 ORDER BY id`,
        [branches[0]!.id],
      );
      const played = replayStars(rows.map((row) => JSON.parse(row.steps)));
      expect(played.join(',')).toBe(rows.at(-1)?.litAspects ?? '');
    }),
    { numRuns: 4, endOnFailure: true },
  );
});
