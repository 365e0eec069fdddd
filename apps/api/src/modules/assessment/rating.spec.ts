import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { World } from '../../../test/world.ts';
import { aCampaign, aPeriod } from '../campaign/campaign.factory.ts';
import { anOrganization } from '../organization/organization.factory.ts';
import { anActor } from '../people/people.factory.ts';
import {
  answer,
  readSheet,
  type SheetAnswer,
  saveCheck,
  saveSelf,
  submitCheck,
  submitSelf,
} from './assessment.asks.ts';
import { aRating, aScene, results, type Scene, theSheet } from './assessment.factory.ts';

let world: World;
let { county, campaign, period, branch, superior, audit, sheetId } = {} as Scene;

beforeAll(async () => {
  world = await World.open();
});
afterAll(() => world?.close());

beforeEach(async () => {
  ({ county, campaign, period, branch, superior, audit, sheetId } = await world.system(aScene));
});

const sheet = async (session: string) =>
  (await world.data<SheetAnswer>(readSheet(county.branch.id, period.id, session))).assessment!;
const full = (failing: string[] = [], version: number | null = null) => ({
  assessmentId: sheetId,
  version,
  results: results(failing),
});
const rate = async (failing: string[] = []) => {
  await world.data(submitSelf(full(), branch));
  await world.data(submitCheck(full(failing), superior));
};

describe('an audit', () => {
  it('of a higher level stands, though a lower one speaks after it', async () => {
    await rate();
    const committee = await world.system((work) => anActor(work, 'committeeSecretary', county.committee));
    await world.data(submitCheck(full(['C01']), audit));
    expect(await world.data(submitCheck(full(), committee.session))).toMatchObject({
      submitCheck: { stars: 5, countedRound: 'AUDIT' },
    });
    expect(await world.data(submitCheck(full(['C01', 'D01']), audit))).toMatchObject({ submitCheck: { stars: 4 } });
  });

  it('stands over the rating and beside it; the branch is asked again', async () => {
    expect(await world.refused(submitCheck(full(), audit))).toBe('ASSESSMENT_NOT_RATED');
    await rate();
    await world.data(
      answer('confirmAssessment', { assessment: sheetId, version: (await sheet(branch)).version }, branch),
    );
    expect(await world.data(submitCheck(full(['C01']), audit))).toMatchObject({
      submitCheck: { state: 'RATED', stars: 5, countedRound: 'AUDIT', divergence: 1 },
    });
    const { rounds } = await sheet(branch);
    expect(rounds.map((round) => round.round).sort()).toEqual(['AUDIT', 'SELF', 'SUPERIOR']);
    // a re-check from below changes nothing of it
    await world.data(
      answer(
        'disputeAssessment',
        { assessment: sheetId, version: (await sheet(branch)).version, reason: '已补开' },
        branch,
      ),
    );
    expect(await world.data(submitCheck(full(), superior))).toMatchObject({
      submitCheck: { stars: 5, countedRound: 'AUDIT' },
    });
  });
});

describe('the answer of the branch', () => {
  it('confirms, once', async () => {
    await rate();
    const { version } = await sheet(branch);
    expect(
      await world.refused(answer('confirmAssessment', { assessment: sheetId, version: version - 1 }, branch)),
    ).toBe('STALE_EDIT');
    expect(await world.refused(answer('confirmAssessment', { assessment: sheetId, version }, superior))).toBe(
      'ACCESS_DENIED',
    );
    await world.data(answer('confirmAssessment', { assessment: sheetId, version }, branch));
    expect(
      await world.refused(
        answer('disputeAssessment', { assessment: sheetId, version: version + 1, reason: '不符' }, branch),
      ),
    ).toBe('ASSESSMENT_STEP_NOT_ALLOWED');
  });

  it('disputes with a reason; the superior looks again and both verdicts stay', async () => {
    await rate(['A04']);
    const { version } = await sheet(branch);
    expect(
      await world.refused(answer('disputeAssessment', { assessment: sheetId, version, reason: ' ' }, branch)),
    ).toBe('ASSESSMENT_DISPUTE_REASON_MISSING');
    expect(await world.refused(submitCheck(full(), superior))).toBe('ASSESSMENT_ALREADY_RATED');
    await world.data(answer('disputeAssessment', { assessment: sheetId, version, reason: '换届批复已附' }, branch));
    await world.data(saveCheck(full(), superior));
    expect((await sheet(branch)).state).toBe('REVIEWING');
    expect(await world.data(submitCheck(full([], 1), superior))).toMatchObject({
      submitCheck: { stars: 6, state: 'RATED' },
    });
    const rounds = (await sheet(branch)).rounds.filter((round) => round.round === 'SUPERIOR');
    expect(rounds.map((round) => round.attempt)).toEqual([1, 2]);
  });
});

describe('lists and time lines', () => {
  it('compare with the quarter before, also when that one is corrected later', async () => {
    const [q2, q3] = await world.system(
      async (work) => [await aPeriod(work, campaign, 2), await aPeriod(work, campaign, 3)] as const,
    );
    await world.system((work) => aRating(work, county.branch.id, q3.id, { superior: ['A01', 'B01'] }));
    await rate(['A01']);
    const list = async (filter: string) =>
      (
        await world.data<{ assessments: { totalCount: number; nodes: object[] } }>({
          query: `query ($period: ID!) { assessments(period: $period, ${filter}) { totalCount nodes { stars previousStars change organization { id } } } }`,
          variables: { period: period.id },
          session: audit,
        })
      ).assessments;
    expect(await list('change: UP')).toMatchObject({
      totalCount: 1,
      nodes: [{ stars: 5, previousStars: 4, change: 'UP' }],
    });
    expect(await list('checked: false')).toMatchObject({ totalCount: 2 });
    expect(await list('failed: "A01"')).toMatchObject({ totalCount: 1 });
    expect(await list('failed: "B01"')).toMatchObject({ totalCount: 0 });
    expect(await list('divergent: true, tier: ADVANCED, sort: STARS_DESC')).toMatchObject({ totalCount: 1 });
    // q2 is rated after q3: q3 now has something before it
    await world.system((work) => aRating(work, county.branch.id, q2.id));
    const query = `query ($id: ID!) { organization(id: $id) { rating { stars petals { code lit } } ratings { stars previousStars period { ordinal } } } }`;
    expect(await world.data({ query, variables: { id: county.branch.id }, session: branch })).toMatchObject({
      organization: {
        rating: { stars: 5 },
        ratings: [
          { stars: 5, previousStars: 4, period: { ordinal: 4 } },
          { stars: 4, previousStars: 6, period: { ordinal: 3 } },
          { stars: 6, previousStars: null, period: { ordinal: 2 } },
        ],
      },
    });
  });

  it('open the board of many branches in few statements', async () => {
    await world.system(async (work) => {
      for (let n = 0; n < 30; n++) {
        const made = await anOrganization(work, 'BRANCH', county.generalBranch);
        await aRating(work, made.id, period.id, { superior: n % 2 ? ['A01'] : [] });
      }
    });
    const query = vi.spyOn(world.kernel.dataSource, 'query');
    const board = await world.data<{ assessments: { nodes: object[] } }>({
      query: `query ($period: ID!, $under: ID) { assessments(period: $period, under: $under) { totalCount nodes {
        stars previousStars selfStars tier state change petals { code lit name { zh } } organization { id name } period { year } } } }`,
      variables: { period: period.id, under: county.generalBranch.id },
      session: superior,
    });
    expect(board.assessments.nodes).toHaveLength(32);
    // signing in is two of them
    expect(query.mock.calls.length).toBeLessThanOrEqual(10);
    query.mockRestore();
  });

  it('of a quarter are one list for whoever stands above several campaigns', async () => {
    const [office, other] = await world.system(async (work) => {
      const second = await anOrganization(work, 'WORK_COMMITTEE', county.county);
      const beside = await anOrganization(work, 'BRANCH', second);
      const running = await aCampaign(work, second);
      await aRating(work, beside.id, (await aPeriod(work, running, 4)).id);
      return [await anActor(work, 'countyOffice', county.county), beside] as const;
    });
    await rate();
    const list = (session: string) =>
      world.data({
        query: 'query ($period: ID!) { assessments(period: $period, checked: true) { totalCount } }',
        variables: { period: period.id },
        session,
      });
    expect(await list(office.session)).toEqual({ assessments: { totalCount: 2 } });
    expect(await list(audit)).toEqual({ assessments: { totalCount: 1 } });
    expect((await world.data<SheetAnswer>(readSheet(other.id, period.id, office.session))).assessment?.state).toBe(
      'RATED',
    );
  });

  it('keep the version a rating was made with', async () => {
    await rate();
    const used = (
      await world.data<{ assessment: { standard: { id: string } } }>(readSheet(county.branch.id, period.id, branch))
    ).assessment;
    await world.sql("UPDATE standard_version SET state = 'RETIRED'");
    const after = await world.data<{ assessment: { standard: { id: string } } }>(
      readSheet(county.branch.id, period.id, branch),
    );
    expect(after.assessment.standard.id).toBe(used.standard.id);
    const other = (await world.system((work) => theSheet(work, county.sibling.id, period.id))).id;
    const sibling = await world.system((work) => anActor(work, 'branchClerk', county.sibling));
    expect(await world.refused(saveSelf({ ...full(), assessmentId: other }, sibling.session))).toBe(
      'STANDARD_NONE_IN_FORCE',
    );
  });

  it('show nothing through a poisoned foreign key', async () => {
    await rate();
    await world.sql('UPDATE assessment_round SET organizationId = ? WHERE assessmentId = ?', [
      county.direct.id,
      sheetId,
    ]);
    expect((await sheet(branch)).rounds).toEqual([]);
  });
});
