import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { World } from '../../../test/world.ts';
import { closePeriod, Period } from '../campaign/index.ts';
import { editOrganization, moveOrganization, Organization } from '../organization/index.ts';
import { anActor } from '../people/people.factory.ts';
import {
  readSheet,
  returnSelf,
  type SheetAnswer,
  saveCheck,
  saveSelf,
  submitCheck,
  submitSelf,
} from './assessment.asks.ts';
import { aScene, results, type Scene } from './assessment.factory.ts';

let world: World;
let { county, period, branch, superior, sheetId } = {} as Scene;

beforeAll(async () => {
  world = await World.open();
});
afterAll(() => world?.close());

beforeEach(async () => {
  ({ county, period, branch, superior, sheetId } = await world.system(aScene));
});

const sheet = async (session: string) =>
  (await world.data<SheetAnswer>(readSheet(county.branch.id, period.id, session))).assessment!;
const full = (failing: string[] = [], version: number | null = null) => ({
  assessmentId: sheetId,
  version,
  results: results(failing),
});

describe('the self-check', () => {
  it('is kept as it is filled in, and shown to nobody else before it is handed in', async () => {
    const one = {
      assessmentId: sheetId,
      version: null,
      results: [{ code: 'A01', result: 'PASS' as const, note: '批复在档' }],
    };
    expect(await world.data(saveSelf(one, branch))).toMatchObject({
      saveSelfCheck: { version: 1, round: 'SELF', attempt: 1 },
    });
    expect((await sheet(branch)).rounds).toMatchObject([
      { submittedAt: null, results: [{ code: 'A01', result: 'PASS', note: '批复在档' }] },
    ]);
    expect((await sheet(superior)).rounds).toEqual([]);
    expect(await world.refused(saveSelf(one, branch))).toBe('STALE_EDIT');
    await world.data(saveSelf({ ...one, version: 1 }, branch));
  });

  it('names what is missing, and is handed in once', async () => {
    const gaps = { ...full(), results: results().filter(({ code }) => code !== 'A04' && code !== 'D07') };
    const refused = await world.ask(submitSelf(gaps, branch));
    expect(refused.errors![0]!.extensions).toMatchObject({
      code: 'ASSESSMENT_INCOMPLETE',
      details: { missing: ['A04', 'D07'] },
    });
    expect((await sheet(branch)).rounds).toEqual([]);
    expect(await world.data(submitSelf(full(['E02']), branch))).toEqual({
      submitSelfCheck: { state: 'SELF_DONE', selfStars: 5, stars: null },
    });
    expect(await world.refused(submitSelf(full(), branch))).toBe('ASSESSMENT_SELF_DONE');
    expect((await sheet(superior)).rounds).toHaveLength(1);
  });

  it('knows the criteria of the standard only', async () => {
    const strange = { ...full(), results: [{ code: 'Z99', result: 'PASS' as const }] };
    expect(await world.refused(saveSelf(strange, branch))).toBe('ASSESSMENT_CRITERION_UNKNOWN');
  });

  it('goes back to the branch with a reason; what was handed in stays', async () => {
    await world.data(submitSelf(full(), branch));
    expect(await world.refused(returnSelf(sheetId, ' ', superior))).toBe('ASSESSMENT_RETURN_REASON_MISSING');
    expect(await world.refused(returnSelf(sheetId, '请核实换届材料', branch))).toBe('ACCESS_DENIED');
    await world.data(returnSelf(sheetId, '请核实换届材料', superior));
    const { rounds, state } = await sheet(branch);
    expect(state).toBe('SELF_DRAFT');
    expect(rounds).toMatchObject([
      { attempt: 1, returnReason: '请核实换届材料' },
      { attempt: 2, submittedAt: null, version: 1 },
    ]);
    expect(rounds[1]!.results).toHaveLength(22);
    await world.data(submitSelf(full(['A04'], 1), branch));
    expect((await sheet(superior)).rounds).toHaveLength(2);
  });
});

describe('the check', () => {
  it('waits for the self-check, but not longer than the branch has time for it', async () => {
    expect(await world.refused(saveCheck(full(), superior))).toBe('ASSESSMENT_SELF_NOT_DONE');
    await world.sql("UPDATE period SET selfDueOn = '2026-11-22' WHERE id = ?", [period.id]);
    expect(await world.data(saveCheck(full(), superior))).toMatchObject({ saveCheck: { round: 'SUPERIOR' } });
    // the branch is late, and may still send it while its superior is at work
    await world.data(submitSelf(full(), branch));
    expect((await sheet(superior)).state).toBe('REVIEWING');
    expect(await world.data(submitCheck(full([], 1), superior))).toMatchObject({ submitCheck: { stars: 6 } });
    expect(await world.refused(submitSelf(full(), branch))).toBe('ASSESSMENT_SELF_DONE');
  });

  it('gives stars, tier and consequence', async () => {
    await world.data(submitSelf(full(), branch));
    expect(await world.data(submitCheck(full(['D05', 'F03']), superior))).toEqual({
      submitCheck: {
        state: 'RATED',
        stars: 4,
        litAspects: ['A', 'B', 'C', 'E'],
        failed: ['D05', 'F03'],
        tier: 'MIDDLE',
        tierReason: null,
        weak: false,
        consequence: 'GUIDANCE',
        countedRound: 'SUPERIOR',
        divergence: 2,
        change: 'FIRST',
      },
    });
    const { petals, steps } = await sheet(branch);
    expect(petals.map((petal) => petal.lit)).toEqual([true, true, true, false, true, false]);
    expect(steps).toMatchObject({
      confirm: { ok: true },
      selfCheck: { code: 'ASSESSMENT_SELF_DONE' },
      check: { code: 'ACCESS_DENIED' },
    });
  });

  it.each([
    [[], [], { stars: 6, weak: false, consequence: 'SHOWCASE', tier: 'ADVANCED' }],
    [[], ['FALSIFIED'], { stars: 5, weak: false, consequence: 'PRIORITY', tier: 'ADVANCED' }],
    [['A01', 'B01', 'C01', 'D01'], [], { stars: 2, weak: true, consequence: 'RECTIFICATION', tier: 'LAGGING' }],
    [
      ['A01', 'B01', 'C01', 'D01', 'E01', 'F01'],
      [],
      { stars: 0, weak: true, consequence: 'RECTIFICATION', tier: 'LAGGING' },
    ],
  ])('failing %j with %j', async (failing, vetoes, expected) => {
    await world.data(submitSelf(full(), branch));
    const vetoNotes = vetoes.map((code) => ({ code, note: '已查实' }));
    expect(await world.data(submitCheck({ ...full(failing), vetoes, vetoNotes }, superior))).toMatchObject({
      submitCheck: expected,
    });
  });

  it('refuses a veto that is not in the standard', async () => {
    await world.data(submitSelf(full(), branch));
    expect(await world.refused(submitCheck({ ...full(), vetoes: ['NOPE'] }, superior))).toBe('ASSESSMENT_VETO_UNKNOWN');
  });

  it('sets another tier only with a reason, then or later', async () => {
    await world.data(submitSelf(full(), branch));
    expect(await world.refused(submitCheck({ ...full(), tier: 'MIDDLE' }, superior))).toBe(
      'ASSESSMENT_TIER_REASON_MISSING',
    );
    const given = { ...full(), tier: 'MIDDLE' as const, tierReason: '群众反映集中' };
    expect(await world.data(submitCheck(given, superior))).toMatchObject({
      submitCheck: { tier: 'MIDDLE', tierReason: '群众反映集中' },
    });
    const { version } = await sheet(superior);
    const change = (tier: string, reason: string | null, seen = version) => ({
      query: `mutation ($assessment: ID!, $version: Int!, $tier: Tier!, $reason: String) {
        changeTier(assessment: $assessment, version: $version, tier: $tier, reason: $reason) { tier tierReason } }`,
      variables: { assessment: sheetId, version: seen, tier, reason },
      session: superior,
    });
    expect(await world.refused(change('LAGGING', null))).toBe('ASSESSMENT_TIER_REASON_MISSING');
    expect(await world.refused(change('ADVANCED', null, version - 1))).toBe('STALE_EDIT');
    expect(await world.data(change('ADVANCED', null))).toEqual({ changeTier: { tier: 'ADVANCED', tierReason: null } });
  });

  it('is given once, also when two check at the same moment', async () => {
    await world.data(submitSelf(full(), branch));
    const colleague = await world.system((work) => anActor(work, 'committeeSecretary', county.generalBranch));
    const answers = await Promise.all([
      world.ask(submitCheck(full(['A01']), superior)),
      world.ask(submitCheck(full(['B01']), colleague.session)),
    ]);
    expect(answers.filter((each) => !each.errors)).toHaveLength(1);
    const lost = answers.find((each) => each.errors)!.errors![0]!.extensions.code;
    expect(lost).toBe('ASSESSMENT_ALREADY_RATED');
    const rounds = await world.sql("SELECT id FROM assessment_round WHERE assessmentId = ? AND round = 'SUPERIOR'", [
      sheetId,
    ]);
    expect(rounds).toHaveLength(1);
  });

  it('of one draft by two is refused to the second', async () => {
    await world.data(submitSelf(full(), branch));
    await world.data(saveCheck(full(), superior));
    const colleague = await world.system((work) => anActor(work, 'committeeSecretary', county.generalBranch));
    await world.data(saveCheck(full(['A01'], 1), colleague.session));
    expect(await world.refused(saveCheck(full([], 1), superior))).toBe('STALE_EDIT');
    expect(await world.refused(submitCheck(full([], 1), superior))).toBe('STALE_EDIT');
  });

  it('is not for a closed period, nor for one to come', async () => {
    await world.data(submitSelf(full(), branch));
    await world.system(async (work) => closePeriod(work, await work.get(Period, period.id)));
    expect(await world.refused(submitCheck(full(), superior))).toBe('PERIOD_CLOSED');
    expect(await world.refused(saveSelf(full(), branch))).toBe('PERIOD_CLOSED');
    expect((await sheet(superior)).steps.check.code).toBe('PERIOD_CLOSED');
  });

  it('is never for a branch that left the roll', async () => {
    await world.sql('UPDATE assessment SET offRoll = 1 WHERE id = ?', [sheetId]);
    expect(await world.refused(submitSelf(full(), branch))).toBe('ASSESSMENT_NOT_ON_ROLL');
    expect(await world.refused(saveCheck(full(), superior))).toBe('ASSESSMENT_NOT_ON_ROLL');
  });

  it('asks to look again when the branch changed its type meanwhile', async () => {
    await world.data(submitSelf(full(), branch));
    await world.data(saveCheck(full(), superior));
    await world.system(async (work) =>
      editOrganization(work, await work.get(Organization, county.branch.id), { type: 'INSTITUTION' }),
    );
    expect(await world.refused(submitCheck(full([], 1), superior))).toBe('ASSESSMENT_BRANCH_CHANGED');
    await world.data(saveCheck(full([], 1), superior));
    expect(await world.data(submitCheck(full([], 2), superior))).toMatchObject({ submitCheck: { stars: 6 } });
    // and a rated branch that changes its type is checked anew (R20); what was given stays until then
    await world.system(async (work) =>
      editOrganization(work, await work.get(Organization, county.branch.id), { type: 'SOE' }),
    );
    expect(await sheet(superior)).toMatchObject({ state: 'REVIEWING', steps: { check: { ok: true } } });
  });

  it('passes to the new superior when the branch moves', async () => {
    await world.data(submitSelf(full(), branch));
    await world.data(saveCheck(full(), superior));
    await world.system(async (work) =>
      moveOrganization(work, await work.get(Organization, county.branch.id), county.committee.id, work.today),
    );
    expect(await world.refused(submitCheck(full([], 1), superior))).toBe('NOT_FOUND');
    const fresh = (await world.system((work) => anActor(work, 'committeeSecretary', county.committee))).session;
    expect(await world.refused(submitCheck(full([], 1), fresh))).toBe('ASSESSMENT_BRANCH_CHANGED');
    await world.data(saveCheck(full([], 1), fresh));
    await world.data(submitCheck(full([], 2), fresh));
  });
});
