import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { World } from '../../../test/world.ts';
import { aRating, aScene, draftVersion, results, type Scene, theSheet } from '../assessment/assessment.factory.ts';
import { submitCheck } from '../assessment/index.ts';
import { withRules } from '../standard/standard.factory.ts';
import { Issue } from './issue.entity.ts';
import { disputed } from './ledger.factory.ts';

let world: World;
let scene: Scene;

beforeAll(async () => {
  world = await World.open();
});
afterAll(() => world?.close());
beforeEach(async () => {
  scene = await world.system(aScene);
  await world.system((work) => withRules(work, scene.county.branch, ['F05']));
});

const severities = async () => {
  const { id } = scene.county.branch;
  const issues = await world.system((work) => work.rows(Issue).where('t.organizationId = ?', [id]).sort('t.no').all(9));
  return issues.map(({ criterionCode, severity, currentState }) => [criterionCode, severity, currentState]);
};
const VETOED = { vetoes: ['FALSIFIED'], vetoNotes: [{ code: 'FALSIFIED', note: '会议记录代签' }] };
const rate = (superior: string[], found: object) =>
  world.system((work) => aRating(work, scene.county.branch.id, scene.period.id, { superior, ...found }));

it('what fails by a veto case is grave, and says what was found', async () => {
  await rate(['A01'], VETOED);
  expect(await severities()).toEqual([
    ['A01', 'SERIOUS', null],
    ['F05', 'GRAVE', '会议记录代签'],
  ]);
});

it('what was judged less becomes grave when the veto case is found again', async () => {
  await rate(['A01'], VETOED);
  await world.sql("UPDATE issue SET severity = 'MINOR' WHERE criterionCode = 'F05'");
  await world.system(async (work) => {
    const { branch } = scene.county;
    await disputed(work, branch.id, scene.period.id);
    const sheet = await theSheet(work, branch.id, scene.period.id);
    const version = await draftVersion(work, sheet, 'SUPERIOR');
    await submitCheck(work, { assessmentId: sheet.id, version, results: results(['A01']), ...VETOED });
  });
  expect((await severities())[1]!.slice(0, 2)).toEqual(['F05', 'GRAVE']);
});
