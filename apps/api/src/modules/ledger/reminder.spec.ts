import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { World } from '../../../test/world.ts';
import { doChores } from '../../platform/jobs/worker.ts';
import { aRating, aScene, type Scene } from '../assessment/assessment.factory.ts';
import { anActor } from '../people/people.factory.ts';
import { remindOfDue } from './reminder.service.ts';
import { setStrategy } from './strategy.service.ts';

let world: World;
let scene: Scene;

beforeAll(async () => {
  world = await World.open();
});
afterAll(() => world?.close());
beforeEach(async () => {
  world.now = new Date('2026-10-01T02:00:00.000Z');
  await world.sql('DELETE FROM issue');
  scene = await world.system(aScene);
  // in the middle: 45 days, reminded 15 days before: due on 15 November, reminded from 31 October
  await world.system((work) => aRating(work, scene.county.branch.id, scene.period.id, { superior: ['A01', 'B01'] }));
});

const on = (day: string) => {
  world.now = new Date(`${day}T02:00:00.000Z`);
};
const remind = (most?: number) => world.system((work) => remindOfDue(work, most));
/** Signed in on the day itself: a session of weeks ago is over. */
const secretary = () => world.system((work) => anActor(work, 'branchSecretary', scene.county.branch));
const superior = () => world.system((work) => anActor(work, 'committeeSecretary', scene.county.generalBranch));
const soon = async () => {
  const query = `query ($organization: ID!) { issues(organization: $organization, dueSoon: true) {
    nodes { criterionCode remindedOn timeline { kind note } } } }`;
  const variables = { organization: scene.county.branch.id };
  type Line = { criterionCode: string; remindedOn: string; timeline: { kind: string; note: string }[] };
  const { issues } = await world.data<{ issues: { nodes: Line[] } }>({
    query,
    variables,
    session: (await secretary()).session,
  });
  return issues.nodes;
};

it('reminds from the day the strategy says, once, in the to-do list and in the time line', async () => {
  on('2026-10-30');
  expect(await remind()).toBe(0);
  on('2026-10-31');
  expect(await remind()).toBe(2);
  expect(await remind()).toBe(0);
  expect(await soon()).toMatchObject([
    {
      criterionCode: 'A01',
      remindedOn: '2026-10-31',
      timeline: [{ kind: 'FOUND' }, { kind: 'REMINDED', note: '整改时限 2026-11-15，还有 15 天' }],
    },
    { criterionCode: 'B01' },
  ]);
  on('2026-11-16');
  expect(await soon()).toEqual([]);
});

it('keeps to what the campaign asks of the tier', async () => {
  const strategy = { dueDays: 45, reminderDays: 3, required: ['MEASURE'] } as const;
  await world.system((work) => setStrategy(work, scene.campaign, 'MIDDLE', strategy));
  on('2026-11-11');
  expect(await remind()).toBe(0);
  on('2026-11-12');
  expect(await remind()).toBe(2);
});

it('reminds anew when the day is put off, and of nothing that is over', async () => {
  on('2026-11-14');
  expect(await remind(1)).toBe(1);
  expect(await remind()).toBe(1);
  const { session } = await superior();
  const { issues } = await world.data<{ issues: { nodes: { id: string; version: number }[] } }>({
    query: 'query ($o: ID!) { issues(organization: $o) { nodes { id version } } }',
    variables: { o: scene.county.branch.id },
    session,
  });
  const [{ id, version }] = issues.nodes as [{ id: string; version: number }];
  await world.data({
    query:
      'mutation ($id: ID!, $v: Int!, $day: Date!) { classifyIssue(id: $id, version: $v, input: { dueOn: $day }) { id } }',
    variables: { id, v: version, day: '2026-12-20' },
    session,
  });
  expect(await soon()).toHaveLength(1);
  on('2026-12-10');
  expect(await remind()).toBe(1);
  await world.sql("UPDATE issue SET state = 'VERIFIED', remindedOn = NULL");
  expect(await remind()).toBe(0);
});

it('is done by the system itself', async () => {
  on('2026-11-10');
  await doChores(world.kernel, 'spec');
  expect(await soon()).toHaveLength(2);
});
