import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { World } from '../../../test/world.ts';
import { aRating, aScene, draftVersion, results, type Scene, theSheet } from '../assessment/assessment.factory.ts';
import { submitCheck } from '../assessment/index.ts';
import { withRules } from '../standard/standard.factory.ts';
import { disputed } from './ledger.factory.ts';

let world: World;
let scene: Scene;

beforeAll(async () => {
  world = await World.open();
});
afterAll(() => world?.close());
beforeEach(async () => {
  world.now = new Date('2026-11-23T02:00:00.000Z');
  scene = await world.system(aScene);
  await world.system((work) => withRules(work, scene.county.branch, ['F03', 'F05']));
});

type Line = { id: string; version: number; criterionCode: string; severity: string; currentState: string | null };
const lines = async (): Promise<Line[]> =>
  (
    await world.data<{ issues: { nodes: Line[] } }>({
      query:
        'query ($o: ID!) { issues(organization: $o) { nodes { id version criterionCode severity currentState } } }',
      variables: { o: scene.county.branch.id },
      session: scene.superior,
    })
  ).issues.nodes;
const severities = async () =>
  Object.fromEntries((await lines()).map(({ criterionCode, severity }) => [criterionCode, severity]));
const FALSIFIED = { vetoes: ['FALSIFIED'], vetoNotes: [{ code: 'FALSIFIED', note: '补造会议记录' }] };
const rate = (superior: string[], values: object = {}) =>
  world.system((work) => aRating(work, scene.county.branch.id, scene.period.id, { superior, ...values }));
const again = (failing: string[], values: object) =>
  world.system(async (work) => {
    const [branchId, periodId] = [scene.county.branch.id, scene.period.id];
    await disputed(work, branchId, periodId);
    const sheet = await theSheet(work, branchId, periodId);
    const version = await draftVersion(work, sheet, 'SUPERIOR');
    await submitCheck(work, { assessmentId: sheet.id, version, results: results(failing), ...values });
  });

it('what failed through a veto case is grave by itself, and what failed beside it is not', async () => {
  await rate(['A01'], FALSIFIED);
  expect(await severities()).toEqual({ A01: 'SERIOUS', F05: 'GRAVE' });
  expect((await lines()).map(({ currentState }) => currentState)).toEqual([null, '补造会议记录']);
});

it('a rate of satisfaction that is a veto case makes its criterion grave; one that is only too low does not', async () => {
  await rate([], { satisfaction: 70 });
  expect(await severities()).toMatchObject({ F03: 'SERIOUS' });
  await again([], { satisfaction: 59 });
  expect(await severities()).toEqual({ F03: 'GRAVE', F05: 'GRAVE' });
});

it('what the superior judged stands until a veto case is found', async () => {
  await rate([], { satisfaction: 70 });
  const [line] = await lines();
  await world.data({
    query:
      'mutation ($id: ID!, $version: Int!) { classifyIssue(id: $id, version: $version, input: { severity: MINOR }) { id } }',
    variables: { id: line!.id, version: line!.version },
    session: scene.superior,
  });
  await again([], { satisfaction: 75 });
  expect(await severities()).toEqual({ F03: 'MINOR' });
  await again([], { satisfaction: 40 });
  expect(await severities()).toMatchObject({ F03: 'GRAVE' });
});
