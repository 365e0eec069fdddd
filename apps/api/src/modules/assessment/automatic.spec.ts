import { criteriaFor, DEFAULT_STANDARD } from '@zhibu/rules';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { World } from '../../../test/world.ts';
import { appoint } from '../people/index.ts';
import { aPerson } from '../people/people.factory.ts';
import { publishStandard, retireStandard, StandardVersion } from '../standard/index.ts';
import { saveSelf, submitCheck, submitSelf } from './assessment.asks.ts';
import { aScene, type Scene } from './assessment.factory.ts';

let world: World;
let { county, period, branch, superior, sheetId } = {} as Scene;

beforeAll(async () => {
  world = await World.open();
});
afterAll(() => world?.close());

beforeEach(async () => {
  ({ county, period, branch, superior, sheetId } = await world.system(async (work) => {
    const scene = await aScene(work);
    await publishStandard(work, scene.county.workCommittee, DEFAULT_STANDARD);
    return scene;
  }));
});

const SHEET = `query ($organization: ID!, $period: ID!) { assessment(organization: $organization, period: $period) {
  criteria { code automatic } automatic { code result facts { fact number flag } }
  rounds { round results { code result note facts { fact number flag } } } } }`;
type Fact = { fact: string; number: number | null; flag: boolean | null };
type Result = { code: string; result: string; facts: Fact[] | null };
type Sheet = { criteria: { code: string }[]; automatic: Result[]; rounds: { results: Result[] }[] };
const sheet = async (): Promise<Sheet> =>
  (
    await world.data<{ assessment: Sheet }>({
      query: SHEET,
      variables: { organization: county.branch.id, period: period.id },
      session: branch,
    })
  ).assessment;

/** What people answer: everything the system leaves to them. */
const asked = async () => {
  const { criteria, automatic } = await sheet();
  const decided = new Set(automatic.map(({ code }) => code));
  return criteria.filter(({ code }) => !decided.has(code)).map(({ code }) => ({ code, result: 'PASS' as const }));
};
const input = (results: Awaited<ReturnType<typeof asked>>, version: number | null = null) => ({
  assessmentId: sheetId,
  version,
  results,
});
const appointSecretary = () =>
  world.system(async (work) => {
    const { id } = await aPerson(work, county.branch);
    await appoint(work, { personId: id, organizationId: county.branch.id, post: 'SECRETARY', fromOn: '2026-01-01' });
  });

it('decides what it has the facts for, and shows them', async () => {
  const { criteria, automatic } = await sheet();
  expect(criteria).toHaveLength(criteriaFor(DEFAULT_STANDARD, { type: 'ORGAN', subtype: null }).length);
  expect(automatic.map(({ code, result }) => `${code} ${result}`)).toEqual([
    'A01 PASS',
    'A02 PASS',
    'A03 PASS',
    'A06 NA',
    'B01 FAIL',
    'B08 FAIL',
    'E05 FAIL',
    'JG-A1 PASS',
    'JG-F2 NA',
  ]);
  expect(automatic[0]!.facts).toEqual([
    { fact: 'fullMembers', number: 12, flag: null },
    { fact: 'joint', number: null, flag: false },
  ]);
});

it('asks nobody for what it decides, and keeps the facts with the verdict', async () => {
  const results = await asked();
  expect(await world.data(submitSelf(input(results), branch))).toMatchObject({ submitSelfCheck: { selfStars: 5 } });
  const { rounds } = await sheet();
  const found = (code: string) => rounds[0]!.results.find((each) => each.code === code)!;
  expect(found('B01')).toMatchObject({ result: 'FAIL', facts: [{ fact: 'secretaries', number: 0 }] });
  expect(found('B04')).toMatchObject({ result: 'PASS', facts: null });
  await appointSecretary();
  const now = await asked();
  expect(now.map(({ code }) => code)).toContain('B01');
  expect(await world.data(submitCheck(input(now), superior))).toMatchObject({
    submitCheck: { stars: 6, failed: ['B08', 'E05'], divergence: 1 },
  });
  // what was said then stays as it was
  expect((await sheet()).rounds[0]!.results.find(({ code }) => code === 'B01')!.result).toBe('FAIL');
});

it('does not let people answer in its stead; their note stays', async () => {
  const results = [...(await asked()), { code: 'B08', result: 'PASS' as const, note: '已分工' }];
  await world.data(saveSelf(input(results), branch));
  const kept = (await sheet()).rounds[0]!.results.find(({ code }) => code === 'B08');
  expect(kept).toMatchObject({ result: 'FAIL', note: '已分工' });
});

it('says what people have left open, never what it decides itself', async () => {
  const results = (await asked()).filter(({ code }) => code !== 'A05' && code !== 'JG-D1');
  const refused = await world.ask(submitSelf(input(results), branch));
  expect(refused.errors![0]!.extensions).toMatchObject({ details: { missing: ['A05', 'JG-D1'] } });
});

it('a standard that sheets rest on is not retired; one that nobody began with gives way to the one above', async () => {
  const own = () =>
    world.system(async (work) => (await publishStandard(work, county.generalBranch, DEFAULT_STANDARD)).id);
  const retire = (id: string) =>
    world.system(async (work) => retireStandard(work, await work.get(StandardVersion, id)));
  expect((await retire(await own())).state).toBe('RETIRED');
  const begun = await own();
  await world.data(saveSelf(input([]), branch));
  await expect(retire(begun)).rejects.toMatchObject({ code: 'STANDARD_IN_USE', details: { sheets: 1 } });
});
