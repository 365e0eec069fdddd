import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { World } from '../../../test/world.ts';
import { aRating, aScene, type Scene } from '../assessment/assessment.factory.ts';
import { disputed, rateAnew } from './ledger.factory.ts';

let world: World;
let scene: Scene;

beforeAll(async () => {
  world = await World.open();
});
afterAll(() => world?.close());
beforeEach(async () => {
  world.now = new Date('2026-10-10T02:00:00.000Z');
  scene = await world.system(aScene);
});

type Strategy = { tier: string; dueDays: number; reminderDays: number; required: string[] };
const SET = `mutation ($campaign: ID!, $tier: Tier!, $input: StrategyInput!) {
  setStrategy(campaign: $campaign, tier: $tier, input: $input) { strategies { tier dueDays reminderDays required } } }`;
const set = (tier: string, input: Omit<Strategy, 'tier'>, session = scene.audit) => ({
  query: SET,
  variables: { campaign: scene.campaign.id, tier, input },
  session,
});
const STRICT = { dueDays: 10, reminderDays: 3, required: ['MEASURE', 'CAUSE'] };

const strategies = async (session: string): Promise<Strategy[]> => {
  const query = `query ($organization: ID!) { campaign(organization: $organization) {
    strategies { tier dueDays reminderDays required } } }`;
  const variables = { organization: scene.county.branch.id };
  return (await world.data<{ campaign: { strategies: Strategy[] } }>({ query, variables, session })).campaign
    .strategies;
};

type Line = { criterionCode: string; dueOn: string; missing: string[]; strategy: Omit<Strategy, 'tier'> };
const issues = async (): Promise<Line[]> => {
  const query = `query ($organization: ID!) { issues(organization: $organization) {
    nodes { criterionCode dueOn missing strategy { dueDays reminderDays required } } } }`;
  const variables = { organization: scene.county.branch.id };
  const ask = { query, variables, session: scene.branch };
  return (await world.data<{ issues: { nodes: Line[] } }>(ask)).issues.nodes;
};
const rate = (superior: string[]) =>
  world.system((work) => aRating(work, scene.county.branch.id, scene.period.id, { superior }));

describe('what a campaign asks of each tier (R41)', () => {
  it('is the default until it is set, and is read by the branches below', async () => {
    expect(await strategies(scene.branch)).toMatchObject([
      { tier: 'ADVANCED', dueDays: 60 },
      { tier: 'MIDDLE', dueDays: 45 },
      { tier: 'LAGGING', dueDays: 30 },
    ]);
    await world.data(set('MIDDLE', STRICT));
    expect(await strategies(scene.branch)).toMatchObject([
      { tier: 'ADVANCED', dueDays: 60 },
      { tier: 'MIDDLE', ...STRICT },
      { tier: 'LAGGING', dueDays: 30 },
    ]);
  });

  it('gives its days to what is found afterwards, and its fields to all at once', async () => {
    await rate(['A01', 'B01']);
    const [before] = await issues();
    expect(before).toMatchObject({ dueOn: '2026-11-24', missing: ['MEASURE', 'GOAL'] });
    await world.data(set('MIDDLE', STRICT));
    await world.system((work) => disputed(work, scene.county.branch.id, scene.period.id));
    await world.system((work) => rateAnew(work, scene.county.branch.id, scene.period.id, ['A01', 'B01', 'C01']));
    expect(await issues()).toMatchObject([
      { criterionCode: 'A01', dueOn: '2026-11-24', missing: ['MEASURE', 'CAUSE'], strategy: STRICT },
      { criterionCode: 'B01', dueOn: '2026-11-24' },
      { criterionCode: 'C01', dueOn: '2026-10-20' },
    ]);
  });

  it.each([
    [{ ...STRICT, reminderDays: 11 }, 'LEDGER_STRATEGY_DAYS'],
    [{ ...STRICT, required: ['CAUSE'] }, 'LEDGER_STRATEGY_MEASURE'],
  ])('%j is refused: %s', async (input, code) => {
    expect(await world.refused(set('LAGGING', input))).toBe(code);
    expect((await strategies(scene.branch)).at(-1)).toMatchObject({ dueDays: 30 });
  });

  it('is set by whoever leads the campaign, and by nobody below', async () => {
    expect(await world.refused(set('LAGGING', STRICT, scene.superior))).toBe('ACCESS_DENIED');
    expect(await world.refused(set('LAGGING', STRICT, scene.branch))).toBe('ACCESS_DENIED');
  });

  it('two who set it at once leave one of the two, whole', async () => {
    const other = { dueDays: 20, reminderDays: 5, required: ['MEASURE'] };
    await Promise.all([world.data(set('LAGGING', STRICT)), world.data(set('LAGGING', other))]);
    const { tier: _, ...left } = (await strategies(scene.audit)).at(-1)!;
    expect([STRICT, other]).toContainEqual(left);
  });
});
