import { type MeasureKey, measureOf } from '@zhibu/rules';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { World } from '../../../test/world.ts';
import { aRating, aScene, type Scene } from '../assessment/assessment.factory.ts';
import { appoint } from '../people/index.ts';
import { aPerson } from '../people/people.factory.ts';
import { decideIssue, submitIssue } from './decision.service.ts';
import { Issue } from './issue.entity.ts';
import { disputed, rateAnew } from './ledger.factory.ts';
import { addTask } from './task.service.ts';

let world: World;
let scene: Scene;

beforeAll(async () => {
  world = await World.open();
  world.now = new Date('2026-11-23T02:00:00.000Z');
  scene = await world.system(aScene);
  await world.system(async (work) => {
    const { branch } = scene.county;
    const { id: personId } = await aPerson(work, branch);
    await appoint(work, { personId, organizationId: branch.id, post: 'SECRETARY', fromOn: '2024-01-01' });
    await aRating(work, branch.id, scene.period.id, { superior: ['A01'] });
  });
});
afterAll(() => world?.close());

/** The branch deals with its one issue, and its superior writes it off. */
const settle = () =>
  world.system(async (work) => {
    const { id } = (await work.rows(Issue).where('t.organizationId = ?', [scene.county.branch.id]).first())!;
    await addTask(work, await work.get(Issue, id), { text: '补齐', goal: '达标', dueOn: '2026-12-15' });
    await submitIssue(work, await work.get(Issue, id), '已整改');
    await decideIssue(work, await work.get(Issue, id), 'verify', '属实');
  });

const rated = (failing: string[]) =>
  world.system(async (work) => {
    await disputed(work, scene.county.branch.id, scene.period.id);
    await rateAnew(work, scene.county.branch.id, scene.period.id, failing);
  });

const FIGURES: readonly MeasureKey[] = ['issue.open', 'issue.verified', 'issue.relapsed'];
/** The filter the page opens the rows of a figure with. */
const filterOf = (key: MeasureKey) =>
  Object.entries(measureOf(key)!.rows.filter)
    .map(([name, value]) => `${name}: ${value}`)
    .join(', ');
const QUERY = `query ($o: ID!) { statistics(organization: $o) { openIssues writtenOffIssues relapsedIssues }
  ${FIGURES.map((key, at) => `list${at}: issues(under: $o, ${filterOf(key)}) { totalCount }`).join('\n')} }`;

/** What the overview of the superior says; each list behind it has as many rows. */
const counted = async () => {
  type Answer = { statistics: Record<string, number> } & Record<`list${number}`, { totalCount: number }>;
  const variables = { o: scene.county.generalBranch.id };
  const answer = await world.data<Answer>({ query: QUERY, variables, session: scene.superior });
  const { openIssues, writtenOffIssues, relapsedIssues } = answer.statistics;
  const figures = [openIssues, writtenOffIssues, relapsedIssues];
  expect([answer.list0, answer.list1, answer.list2].map((list) => list?.totalCount)).toEqual(figures);
  return figures;
};

it('the overview counts what is open, written off and relapsed, and the list behind each has as many rows', async () => {
  expect(await counted()).toEqual([1, 0, 0]);
  await settle();
  expect(await counted()).toEqual([0, 1, 0]);
  await rated(['A01']);
  expect(await counted()).toEqual([1, 0, 1]);
  // the verdict that called it a relapse says so no longer
  await rated([]);
  expect(await counted()).toEqual([0, 1, 0]);
  await rated(['A01']);
  await settle();
  expect(await counted()).toEqual([0, 1, 1]);
});
