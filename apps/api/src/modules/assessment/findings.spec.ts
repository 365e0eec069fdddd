import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { World } from '../../../test/world.ts';
import { withRules } from '../standard/standard.factory.ts';
import { returnSelf, submitCheck, submitSelf, type Verdict } from './assessment.asks.ts';
import { aScene, results, type Scene } from './assessment.factory.ts';

let world: World;
let { county, period, branch, superior, audit, sheetId } = {} as Scene;

beforeAll(async () => {
  world = await World.open();
});
afterAll(() => world?.close());
beforeEach(async () => {
  ({ county, period, branch, superior, audit, sheetId } = await world.system(aScene));
});

const full = (failing: string[] = [], version: number | null = null) => ({
  assessmentId: sheetId,
  version,
  results: results(failing),
});
type Round = {
  round: string;
  attempt: number;
  inForce: boolean;
  satisfaction: number | null;
  vetoes: string[];
  vetoNotes: { code: string; note: string }[];
  returnReason: string | null;
  returnReasons: { code: string; note: string }[];
  results: {
    code: string;
    result: string;
    facts: { fact: string; number: number | null; flag: boolean | null }[] | null;
  }[];
};
const rounds = async (session = superior): Promise<Round[]> => {
  const { assessment } = await world.data<{ assessment: { rounds: Round[] } }>({
    query: `query ($organization: ID!, $period: ID!) { assessment(organization: $organization, period: $period) { rounds {
      round attempt inForce satisfaction vetoes vetoNotes { code note } returnReason returnReasons { code note }
      results { code result facts { fact number flag } } } } }`,
    variables: { organization: county.branch.id, period: period.id },
    session,
  });
  return assessment.rounds;
};

const withBoth = () => world.system((work) => withRules(work, county.branch, ['F03', 'F05']));

const check = (values: Partial<Verdict>) => submitCheck({ ...full(), ...values }, superior);

describe('what a check finds beside its criteria', () => {
  beforeEach(() => world.data(submitSelf(full(), branch)));

  it('a rate of satisfaction below 60 is a veto case by itself, and is kept beside the verdict', async () => {
    expect(await world.data(check({ satisfaction: 59 }))).toMatchObject({
      submitCheck: { stars: 5, litAspects: ['A', 'B', 'C', 'D', 'E'] },
    });
    expect((await rounds()).at(-1)).toMatchObject({ satisfaction: 59, vetoes: ['SATISFACTION_LOW'], vetoNotes: [] });
  });

  it('a rate that is high enough outweighs a tick', async () => {
    const ticked = { vetoes: ['SATISFACTION_LOW'], vetoNotes: [{ code: 'SATISFACTION_LOW', note: '群众反映' }] };
    expect(await world.data(check({ ...ticked, satisfaction: 60 }))).toMatchObject({ submitCheck: { stars: 6 } });
  });

  it.each([-1, 101])('%i is no rate', async (satisfaction) => {
    expect(await world.refused(check({ satisfaction }))).toBe('ASSESSMENT_RATE_INVALID');
    expect(await rounds()).toHaveLength(1);
  });

  it('a veto case says what was found', async () => {
    expect(await world.refused(check({ vetoes: ['FALSIFIED'] }))).toBe('ASSESSMENT_VETO_NOTE_MISSING');
    expect(await rounds()).toHaveLength(1);
    const vetoNotes = [{ code: 'FALSIFIED', note: ' 补造 3 月会议记录 ' }];
    await world.data(check({ vetoes: ['FALSIFIED'], vetoNotes }));
    expect((await rounds()).at(-1)!.vetoNotes).toEqual([{ code: 'FALSIFIED', note: '补造 3 月会议记录' }]);
  });
});

describe('criteria that rest on what a check finds', () => {
  beforeEach(async () => {
    await withBoth();
    await world.data(submitSelf(full(), branch));
  });

  it('what the list and the rate answer is not asked, whatever was sent', async () => {
    const asked = results().filter(({ code }) => code !== 'F03' && code !== 'F05');
    const vetoNotes = [{ code: 'FALSIFIED', note: '代签' }];
    await world.data(check({ results: asked, satisfaction: 79, vetoes: ['FALSIFIED'], vetoNotes }));
    const given = (await rounds()).at(-1)!.results;
    expect(given.filter(({ code }) => code === 'F03' || code === 'F05')).toEqual([
      { code: 'F03', result: 'FAIL', facts: [{ fact: 'satisfaction', number: 79, flag: null }] },
      { code: 'F05', result: 'FAIL', facts: [{ fact: 'vetoed', number: null, flag: true }] },
    ]);
  });

  it('without a rate people answer the criterion that rests on it', async () => {
    const asked = results().filter(({ code }) => code !== 'F05');
    expect(await world.refused(check({ results: asked.filter(({ code }) => code !== 'F03') }))).toBe(
      'ASSESSMENT_INCOMPLETE',
    );
    expect(await world.data(check({ results: asked }))).toMatchObject({ submitCheck: { stars: 6 } });
  });
});

it('a branch is asked whether there is a veto case: it has no list of them', async () => {
  await withBoth();
  const without = full().results.filter(({ code }) => code !== 'F05');
  expect(await world.refused(submitSelf({ ...full(), results: without }, branch))).toBe('ASSESSMENT_INCOMPLETE');
  await world.data(submitSelf(full(), branch));
});

describe('a self-check that is sent back', () => {
  const why = [
    { code: 'A04', reason: '缺换届批复' },
    { code: 'D05', reason: '党费收缴登记不全' },
  ];

  it('names its criteria; only those are to be answered again', async () => {
    await world.data(submitSelf(full(), branch));
    await world.data(returnSelf(sheetId, '', superior, why));
    const [given, draft] = await rounds(branch);
    expect(given!.returnReasons).toEqual(why.map(({ code, reason }) => ({ code, note: reason })));
    expect(draft!.results).toHaveLength(20);
    expect(draft!.results.map(({ code }) => code)).not.toContain('A04');
    const refused = await world.ask(
      submitSelf({ ...full([], 1), results: results().filter(({ code }) => code !== 'A04') }, branch),
    );
    expect(refused.errors![0]!.extensions.details).toEqual({ missing: ['A04'] });
    await world.data(submitSelf(full(['A04'], 1), branch));
    // what was handed in first stays as it was
    expect((await rounds(branch))[0]!.results).toHaveLength(22);
  });

  it.each([
    ['', [], 'ASSESSMENT_RETURN_REASON_MISSING'],
    ['请核实', [{ code: 'A04', reason: ' ' }], 'ASSESSMENT_RETURN_REASON_MISSING'],
    ['请核实', [{ code: 'Z99', reason: '缺' }], 'ASSESSMENT_CRITERION_UNKNOWN'],
  ])('%j with %j: %s, and nothing is sent back', async (reason, criteria, code) => {
    await world.data(submitSelf(full(), branch));
    expect(await world.refused(returnSelf(sheetId, reason, superior, criteria))).toBe(code);
    expect(await rounds(branch)).toHaveLength(1);
  });
});

it('marks the one verdict in force, not every one of its side', async () => {
  await world.data(submitSelf(full(), branch));
  await world.data(submitCheck(full(['A01']), superior));
  await world.data(submitCheck(full(['A01']), audit));
  await world.data(submitCheck(full([]), audit));
  expect((await rounds()).map(({ round, attempt, inForce }) => [round, attempt, inForce])).toEqual([
    ['SELF', 1, false],
    ['SUPERIOR', 1, false],
    ['AUDIT', 1, false],
    ['AUDIT', 2, true],
  ]);
});
