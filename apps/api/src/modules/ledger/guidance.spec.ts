import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { World } from '../../../test/world.ts';
import { aRating, aScene, type Scene } from '../assessment/assessment.factory.ts';
import { appoint } from '../people/index.ts';
import { aGrant, aPerson } from '../people/people.factory.ts';
import { disputed, rateAnew } from './ledger.factory.ts';
import { Task } from './task.entity.ts';

let world: World;
let scene: Scene;

beforeAll(async () => {
  world = await World.open();
});
afterAll(() => world?.close());
beforeEach(async () => {
  scene = await world.system((work) => aScene(work));
});

type Line = { liaisonLeaders: { id: string }[] };

const guidance = async () => {
  const tasks = await world.system((work) =>
    work.rows(Task).where("t.organizationId = ? AND t.kind = 'GUIDANCE'", [scene.county.branch.id]).all(10),
  );
  return tasks.filter((task) => !task.cancelledOn).map((task) => task.ownerPersonId);
};

it('four and three stars bring guidance by the superior and the liaison leader, once; others take it back (R57)', async () => {
  const { branch, generalBranch } = scene.county;
  const [secretary, leader] = await world.system(async (work) => {
    const [one, other] = [await aPerson(work, generalBranch), await aPerson(work, generalBranch)];
    await appoint(work, {
      personId: one.id,
      organizationId: generalBranch.id,
      post: 'SECRETARY',
      fromOn: '2026-01-01',
    });
    await aGrant(work, other, 'liaisonLeader', branch, { source: 'contactPoint', sourceId: '1' });
    return [one.id, other.id];
  });
  await world.system((work) => aRating(work, branch.id, scene.period.id, { superior: ['A01', 'B01'] }));
  expect((await guidance()).sort()).toEqual([secretary, leader].sort());
  // each line of the lists names who is in contact with the branch today (Annex 3)
  const { issues, tasks } = await world.data<Record<'issues' | 'tasks', { nodes: Line[] }>>({
    query: `{ issues { nodes { liaisonLeaders { id } } } tasks { nodes { liaisonLeaders { id } } } }`,
    session: scene.superior,
  });
  expect(issues.nodes).toHaveLength(2);
  expect([...issues.nodes, ...tasks.nodes].map((line) => line.liaisonLeaders)).toEqual(Array(4).fill([{ id: leader }]));
  const again = async (failing: string[]) => {
    await world.system((work) => disputed(work, branch.id, scene.period.id));
    await world.system((work) => rateAnew(work, branch.id, scene.period.id, failing));
  };
  await again(['A01', 'B01', 'C01']);
  expect(await guidance()).toHaveLength(2);
  await again([]);
  expect(await guidance()).toEqual([]);
});
