import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { dissolveOrganization, moveOrganization, Organization } from '../organization/index.ts';
import { aGrant, anActor, type SignedInActor } from '../people/people.factory.ts';
import { Scene } from './approval.scene.ts';

let scene: Scene;
beforeAll(async () => {
  scene = await Scene.open();
});
beforeEach(() => scene.begin());
afterAll(() => scene?.world.close());

const BOX = `query ($box: ApprovalBox!, $under: ID, $search: String, $state: ApprovalState, $first: Int, $after: String) {
  approvals(box: $box, under: $under, search: $search, state: $state, first: $first, after: $after) {
    totalCount pageInfo { hasNextPage endCursor }
    nodes { id kind state waitingDays applicant { id name } openSteps { id kind holder { id name } waitingDays } } } }`;
type Box = {
  approvals: {
    totalCount: number;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
    nodes: { id: string; waitingDays: number | null; openSteps: { holder: { id: string } }[] }[];
  };
};
const box = async (who: SignedInActor, name: string, more: Record<string, unknown> = {}) =>
  (await scene.world.data<Box>({ query: BOX, variables: { box: name, ...more }, session: who.session })).approvals;
const ids = async (who: SignedInActor, name: string, more: Record<string, unknown> = {}) =>
  (await box(who, name, more)).nodes.map((node) => node.id);
const todo = async (who: SignedInActor) =>
  (await scene.world.data<{ todoCount: number }>({ query: '{ todoCount }', session: who.session })).todoCount;

describe('the to-do centre', () => {
  it('shows to whom a thing is to do, who did it, who started it, who is informed', async () => {
    expect(await ids(scene.people.secretary, 'TODO')).toEqual([scene.id]);
    expect(await todo(scene.people.secretary)).toBe(1);
    for (const who of [
      scene.people.committee,
      scene.people.officer,
      scene.people.leader,
      scene.people.office,
      scene.people.applicant,
    ]) {
      expect(await ids(who, 'TODO')).toEqual([]);
      expect(await todo(who)).toBe(0);
    }
    await scene.decide(scene.people.secretary);
    expect(await ids(scene.people.secretary, 'TODO')).toEqual([]);
    expect(await ids(scene.people.secretary, 'DONE')).toEqual([scene.id]);
    expect(await ids(scene.people.committee, 'TODO')).toEqual([scene.id]);
    expect(await ids(scene.people.committee, 'DONE')).toEqual([]);
    expect(await ids(scene.people.applicant, 'STARTED')).toEqual([scene.id]);
    expect(await ids(scene.people.officer, 'STARTED')).toEqual([]);
    expect(await ids(scene.people.officer, 'INFORMED')).toEqual([scene.id]);
    expect(await ids(scene.people.coSigner, 'INFORMED')).toEqual([]);
  });

  it('tells holder and age in Shanghai days', async () => {
    scene.world.now = new Date('2026-11-25T16:30:00.000Z');
    await scene.renew(scene.people.secretary);
    const [row] = (await box(scene.people.secretary, 'TODO')).nodes;
    expect(row).toMatchObject({ waitingDays: 3, openSteps: [{ holder: { id: scene.county.generalBranch.id } }] });
  });

  it('narrows by organization, state and words; pages by keyset', async () => {
    const more = [await scene.start(), await scene.start(), await scene.start()];
    const all = [scene.id, ...more];
    expect(await ids(scene.people.secretary, 'TODO', { under: scene.county.generalBranch.id })).toEqual(all);
    expect(await ids(scene.people.officer, 'INFORMED', { under: scene.county.committee.id })).toEqual(
      [...all].reverse(),
    );
    expect(await ids(scene.people.officer, 'INFORMED', { under: scene.county.direct.id })).toEqual([]);
    expect(await ids(scene.people.officer, 'INFORMED', { state: 'APPROVED' })).toEqual([]);
    expect(await ids(scene.people.officer, 'INFORMED', { search: '2026 年度' })).toHaveLength(4);
    expect(await ids(scene.people.officer, 'INFORMED', { search: '100%' })).toEqual([]);
    const first = await box(scene.people.secretary, 'TODO', { first: 3 });
    const second = await box(scene.people.secretary, 'TODO', { first: 3, after: first.pageInfo.endCursor });
    expect([...first.nodes, ...second.nodes].map((node) => node.id)).toEqual(all);
    expect(first.totalCount).toBe(4);
    expect(await todo(scene.people.secretary)).toBe(4);
  });

  it('drops from the list of one who signed another step of it', async () => {
    await scene.climbTo('ACCEPT');
    await scene.world.system((work) =>
      aGrant(work, scene.people.officer.person, 'workCommitteeLeader', scene.county.workCommittee),
    );
    await scene.decide(scene.people.officer);
    expect(await todo(scene.people.officer)).toBe(0);
    expect(await todo(scene.people.leader)).toBe(1);
  });

  it('counts nothing for those who sign nothing', async () => {
    const admin = await scene.world.system((work) => anActor(work, 'systemAdmin', scene.county.county));
    expect(await todo(admin)).toBe(0);
    expect(await scene.world.refused({ query: BOX, variables: { box: 'TODO' }, session: admin.session })).toBe(
      'ACCESS_DENIED',
    );
  });
});

describe('reorganizations', () => {
  it('a branch that moves keeps its chain: holders stay', async () => {
    const before = (await scene.chain()).steps.map(({ holder }) => holder.id);
    await scene.world.system(async (work) => {
      const branch = await work.get(Organization, scene.county.branch.id);
      await moveOrganization(work, branch, scene.county.workCommittee.id, '2026-11-01');
    });
    expect((await scene.chain()).steps.map(({ holder }) => holder.id)).toEqual(before);
    // the old superior no longer sees the branch, and still holds its step
    expect(await ids(scene.people.secretary, 'INFORMED')).toEqual([]);
    expect(await ids(scene.people.secretary, 'TODO')).toEqual([scene.id]);
    await scene.decide(scene.people.secretary);
    expect((await scene.chain()).openSteps[0]!.holder.id).toBe(scene.county.committee.id);
  });

  it('what a dissolved organization had still to sign passes to its superior, signed by the people there', async () => {
    await scene.world.system(async (work) => {
      for (const each of [scene.county.branch, scene.county.sibling])
        await moveOrganization(
          work,
          await work.get(Organization, each.id),
          scene.county.workCommittee.id,
          '2026-11-01',
        );
      await dissolveOrganization(work, await work.get(Organization, scene.county.generalBranch.id), '2026-11-20');
      await dissolveOrganization(work, await work.get(Organization, scene.county.committee.id), '2026-11-20');
    });
    const { steps } = await scene.chain();
    expect(steps.slice(0, 2).map(({ holder, state }) => [holder.id, state])).toEqual([
      [scene.county.workCommittee.id, 'OPEN'],
      [scene.county.workCommittee.id, 'WAITING'],
    ]);
    expect(await scene.figures(scene.county.workCommittee)).toEqual({ open: 1, late: 0 });
    await scene.decide(scene.people.officer);
    expect((await scene.chain()).steps[0]).toMatchObject({
      state: 'APPROVED',
      holder: { id: scene.county.workCommittee.id },
    });
  });
});

describe('figures', () => {
  const STEPS = `query ($under: ID, $state: StepState, $late: Boolean) { approvalSteps(under: $under, state: $state, late: $late) {
    totalCount nodes { id holder { id } approval { id } } } }`;
  const listed = async (variables: Record<string, unknown>, who = scene.people.office) => {
    const answer = await scene.world.data<{ approvalSteps: { totalCount: number; nodes: unknown[] } }>({
      query: STEPS,
      variables,
      session: who.session,
    });
    expect(answer.approvalSteps.nodes).toHaveLength(answer.approvalSteps.totalCount);
    return answer.approvalSteps.totalCount;
  };

  it('tell on whose desk things lie, and equal the list', async () => {
    await scene.start();
    await scene.decide(scene.people.secretary);
    expect(await scene.figures(scene.county.generalBranch)).toEqual({ open: 1, late: 0 });
    expect(await scene.figures(scene.county.committee)).toEqual({ open: 2, late: 0 });
    expect(await scene.figures(scene.county.county)).toEqual({ open: 2, late: 0 });
    for (const under of [scene.county.generalBranch.id, scene.county.committee.id, scene.county.county.id])
      expect(await listed({ under, state: 'OPEN' })).toBe((await scene.figures({ id: under })).open);
  });

  it('turn late by the calendar alone, and back when decided', async () => {
    expect((await scene.chain()).steps[0]!.dueOn).toBe('2026-11-30');
    scene.world.now = new Date('2026-11-30T10:00:00.000Z');
    expect(await scene.figures(scene.county.county)).toEqual({ open: 1, late: 0 });
    scene.world.now = new Date('2026-12-01T02:00:00.000Z');
    await Promise.all([scene.people.office, scene.people.secretary].map((who) => scene.renew(who)));
    expect(await scene.figures(scene.county.county)).toEqual({ open: 1, late: 1 });
    expect(await listed({ late: true })).toBe(1);
    expect(await listed({ under: scene.county.committee.id, late: true })).toBe(1);
    await scene.decide(scene.people.secretary);
    expect(await scene.figures(scene.county.county)).toEqual({ open: 1, late: 0 });
    expect(await listed({ late: true })).toBe(0);
  });
});
