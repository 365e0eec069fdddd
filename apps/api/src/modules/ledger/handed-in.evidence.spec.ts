import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { World } from '../../../test/world.ts';
import { aRating, aScene, type Scene } from '../assessment/assessment.factory.ts';
import { Filer, PDF } from '../file/file.factory.ts';
import { directoryStore, useFileStore } from '../file/index.ts';
import { anActor, aPerson } from '../people/people.factory.ts';
import { BranchPlan } from './plan.entity.ts';
import { Rectification } from './rectification.entity.ts';

let world: World;
let scene: Scene;
let root: string;
let branch: Filer;
let superior: Filer;

beforeAll(async () => {
  world = await World.open();
  root = await mkdtemp(join(tmpdir(), 'zhibu-handed-in-'));
  useFileStore(directoryStore(root));
});
afterAll(async () => {
  await world?.close();
  await rm(root, { recursive: true });
});

beforeEach(async () => {
  world.now = new Date('2026-11-24T02:00:00.000Z');
  scene = await world.system((work) => aScene(work));
  [branch, superior] = [new Filer(world, scene.branch), new Filer(world, scene.superior)];
});

const later = () => {
  world.now = new Date(world.now.getTime() + 60_000);
};
/** A mutation of a record as it is now, with what else it takes as literals. */
const turn = async (name: string, { id, version }: { id: string; version: number }, session: string, more = '') => {
  await world.data({ query: `mutation { ${name}(id: "${id}", version: ${version}${more}) { state } }`, session });
  later();
};
const only = async <E extends typeof BranchPlan | typeof Rectification>(entity: E): Promise<InstanceType<E>> =>
  (await world.system((work) =>
    work
      .rows<InstanceType<E>>(entity as never)
      .where('t.organizationId = ?', [scene.county.branch.id])
      .first(),
  ))!;

describe('files of a plan', () => {
  const plan = () => only(BranchPlan);
  const draft = () =>
    world.data({
      query: `mutation ($organization: ID!) {
        draftBranchPlan(organization: $organization, input: { aim: "年内达标", batch: 1 }) { id } }`,
      variables: { organization: scene.county.branch.id },
      session: scene.branch,
    });

  it('are brought by the branch while it writes, and stay once it was handed in', async () => {
    await draft();
    const place = { subjectKind: 'BRANCH_PLAN' as const, subjectId: (await plan()).id, slot: 'PLAN' };
    expect(await superior.upload(place)).toBe('FILE_NOT_YOURS');
    expect(await branch.upload(place)).toBe('kept');
    const [first] = await branch.list(place);
    expect(await branch.remove(first!)).toBe('removed');
    expect(await branch.upload(place)).toBe('kept');
    later();

    await turn('submitBranchPlan', await plan(), scene.branch);
    expect(await branch.upload(place, PDF('补充'), '补充.pdf')).toBe('PLAN_STATE_NOT_ALLOWED');
    expect(await superior.list(place)).toMatchObject([{ name: '会议记录.pdf' }]);

    await turn('returnBranchPlan', await plan(), scene.superior, ', reason: INCOMPLETE');
    expect(await branch.upload(place, PDF('补充'), '补充.pdf')).toBe('kept');
    const [looked, added] = await branch.list(place);
    expect(await branch.remove(looked!)).toBe('FILE_IN_RECORD');
    expect(await branch.remove(added!)).toBe('removed');
  });

  it('are not there for another branch', async () => {
    await draft();
    const place = { subjectKind: 'BRANCH_PLAN' as const, subjectId: (await plan()).id, slot: 'PLAN' };
    expect(await branch.upload(place)).toBe('kept');
    const other = await world.system((work) => anActor(work, 'branchSecretary', scene.county.sibling));
    const stranger = new Filer(world, other.session);
    expect(await stranger.upload(place)).toBe('NOT_FOUND');
    expect(await stranger.list(place)).toEqual([]);
  });
});

describe('evidence of a rectification', () => {
  const row = () => only(Rectification);

  it('goes until the superior is asked to look, and stays when more time is given', async () => {
    const helper = await world.system((work) => aPerson(work, scene.county.workCommittee));
    await world.system((work) =>
      aRating(work, scene.county.branch.id, scene.period.id, { superior: ['A01', 'B01', 'C01', 'D01'] }),
    );
    await world.sql("UPDATE issue SET state = 'SUBMITTED' WHERE organizationId = ?", [scene.county.branch.id]);
    await world.sql(
      "UPDATE rectification SET state = 'ACTIVE', cause = '班子不健全', helperPersonId = ? WHERE organizationId = ?",
      [helper.id, scene.county.branch.id],
    );
    const place = { subjectKind: 'RECTIFICATION' as const, subjectId: (await row()).id, slot: 'RESULT' };
    expect(await branch.upload(place)).toBe('kept');
    const [early] = await branch.list(place);
    expect(await branch.remove(early!)).toBe('removed');
    expect(await branch.upload(place)).toBe('kept');
    later();

    await turn('submitRectification', await row(), scene.branch, ', result: "班子已配齐"');
    const more = ', reason: "再观察", until: "2027-06-30"';
    await turn('extendRectification', await row(), scene.superior, more);
    expect((await row()).state).toBe('EXTENDED');
    // of the same day as the look, and after it: the branch may still change its mind about this one
    expect(await branch.upload(place, PDF('补充'), '补充.pdf')).toBe('kept');
    const [looked, added] = await branch.list(place);
    expect(await branch.remove(looked!)).toBe('FILE_IN_RECORD');
    expect(await branch.remove(added!)).toBe('removed');
  });
});
