import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { World } from '../../../test/world.ts';
import { aRating, aScene, type Scene } from '../assessment/assessment.factory.ts';
import { appoint, cancelAppointment } from '../people/index.ts';
import { anActor, aPerson, type SignedInActor } from '../people/people.factory.ts';
import { Issue } from './issue.entity.ts';
import { endSecretary } from './ledger.factory.ts';
import { addTask } from './task.service.ts';

let world: World;
let scene: Scene;
let secretary: SignedInActor;
let deputyId: string;

beforeAll(async () => {
  world = await World.open();
});
afterAll(() => world?.close());
beforeEach(async () => {
  world.now = new Date('2026-11-23T02:00:00.000Z');
  scene = await world.system(aScene);
  const { branch } = scene.county;
  secretary = await world.system((work) => anActor(work, 'branchSecretary', branch));
  const { personId } = secretary.account;
  await world.system(async (work) => {
    await appoint(work, { personId, organizationId: branch.id, post: 'SECRETARY', fromOn: '2024-01-01' });
    deputyId = (await aPerson(work, branch)).id;
  });
  await world.system((work) => aRating(work, branch.id, scene.period.id, { superior: ['A01'] }));
  await world.system(async (work) => {
    const issue = await work.rows(Issue).where('t.organizationId = ?', [branch.id]).first();
    await addTask(work, issue!, { text: '书记承办', dueOn: '2026-12-15' });
    await addTask(work, issue!, { text: '副书记承办', dueOn: '2026-12-20', ownerPersonId: deputyId });
  });
});

type Line = { text: string; vacant: boolean; owner: { id: string } | null; lead: { id: string } | null };
type Answer = { tasks: { totalCount: number; nodes: Line[] } };
const LIST = `query ($under: ID, $vacant: Boolean) { tasks(under: $under, vacant: $vacant) {
  totalCount nodes { text vacant owner { id } lead { id } } } }`;
const tasks = async (vacant?: boolean) => {
  const { generalBranch } = scene.county;
  // days pass in these tests, and sessions end
  const { session } = await world.system((work) => anActor(work, 'committeeSecretary', generalBranch));
  const ask = { query: LIST, variables: { under: generalBranch.id, vacant }, session };
  return (await world.data<Answer>(ask)).tasks;
};
const textsOf = async (vacant: boolean) => (await tasks(vacant)).nodes.map(({ text }) => text);

it('is nobody’s between two secretaries, the superior’s to see, and the new one’s from the first day', async () => {
  const { branch } = scene.county;
  expect(await textsOf(true)).toEqual([]);
  await world.system((work) => endSecretary(work, branch.id, '2026-11-22'));
  expect(await textsOf(true)).toEqual(['书记承办']);
  expect(await textsOf(false)).toEqual(['副书记承办']);
  expect((await tasks()).nodes.map(({ vacant }) => vacant)).toEqual([true, false]);
  const next = await world.system(async (work) => {
    const person = await aPerson(work, branch);
    await appoint(work, { personId: person.id, organizationId: branch.id, post: 'SECRETARY', fromOn: '2026-11-23' });
    return person;
  });
  expect(await tasks(true)).toMatchObject({ totalCount: 0, nodes: [] });
  expect((await tasks()).nodes).toMatchObject([
    { vacant: false, owner: { id: next.id }, lead: { id: next.id } },
    { vacant: false, owner: { id: deputyId }, lead: { id: next.id } },
  ]);
});

it('waits for a secretary whose office begins on a day to come, until that day', async () => {
  const { branch } = scene.county;
  const next = await world.system(async (work) => {
    await endSecretary(work, branch.id, '2026-11-22');
    const person = await aPerson(work, branch);
    await appoint(work, { personId: person.id, organizationId: branch.id, post: 'SECRETARY', fromOn: '2026-12-01' });
    return person;
  });
  expect(await textsOf(true)).toEqual(['书记承办']);
  world.now = new Date('2026-12-01T02:00:00.000Z');
  await world.jobs();
  expect(await textsOf(true)).toEqual([]);
  expect((await tasks()).nodes[0]).toMatchObject({ owner: { id: next.id }, vacant: false });
});

it('stays nobody’s when an appointment to come is taken back', async () => {
  const { branch } = scene.county;
  await world.system(async (work) => {
    await endSecretary(work, branch.id, '2026-11-22');
    const { id: personId } = await aPerson(work, branch);
    const post = await appoint(work, { personId, organizationId: branch.id, post: 'SECRETARY', fromOn: '2026-12-01' });
    await cancelAppointment(work, post);
  });
  world.now = new Date('2026-12-01T02:00:00.000Z');
  await world.jobs();
  expect(await textsOf(true)).toEqual(['书记承办']);
});
