import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { editOrganization, moveOrganization, Organization, Unit } from '../organization/index.ts';
import { aCounty, anOrganization } from '../organization/organization.factory.ts';
import { anActor, aPerson } from '../people/people.factory.ts';
import { anOpinion } from './application.factory.ts';
import { ApplicationScene, factIn, type Told } from './application.scene.ts';

let scene: ApplicationScene;
beforeAll(async () => {
  scene = await ApplicationScene.open();
});
beforeEach(() => scene.begin());
afterAll(() => scene?.world.close());

const kinds = async (id: string) => (await scene.see(id)).approval!.steps.map(({ kind }) => kind);

describe('applying', () => {
  it('drafts, submits, climbs and is filed', async () => {
    const { id } = await scene.submitted();
    expect(await scene.see(id)).toMatchObject({ state: 'SUBMITTED', rounds: 1, year: 2026, gaps: [] });
    expect(await kinds(id)).toEqual(['REVIEW', 'REVIEW', 'ACCEPT', 'APPROVE', 'FILE']);
    await scene.accept(id);
    expect(await scene.see(id)).toMatchObject({ state: 'ACCEPTED', acceptedOn: '2026-12-02' });
    await scene.decide(id, scene.people.office);
    expect(await scene.see(id)).toMatchObject({ state: 'FILED', approval: { state: 'APPROVED' } });
  });

  it('fills the form in by itself', async () => {
    await scene.world.system(async (work) => {
      const secretary = await aPerson(work, scene.county.branch, { name: '王书记' });
      await work.run(
        'INSERT INTO appointment (version, createdAt, updatedAt, organizationId, personId, post, fromOn) VALUES (1, ?, ?, ?, ?, ?, ?)',
        [work.now, work.now, scene.county.branch.id, secretary.id, 'SECRETARY', '2024-03-01'],
      );
    });
    const { approval } = await scene.see((await scene.submitted()).id);
    const told = Object.fromEntries(approval!.submission.flatMap(({ facts }) => facts.map((f) => [f.key, f.value])));
    expect(told).toMatchObject({
      ...{ name: scene.county.branch.name, superior: scene.county.generalBranch.name, type: 'ORGAN' },
      ...{ foundedOn: '2020-01-01', fullMembers: '12', committeeSize: '3' },
      ...{ secretary: '王书记', secretarySince: '2024-03-01' },
      ...{ campaign: '2026', period: '2026-4', stars: '6', ratedOn: '2026-11-20' },
      ...{ 'aspect.A': 'LIT', 'aspect.F': 'LIT' },
      ...{ expected: '12', present: '11', agreed: '10', statement: anOpinion().statement },
    });
  });

  it('freezes the form: what becomes of the branch shows in the present one only', async () => {
    const { id } = await scene.submitted();
    const { approval } = await scene.see(id);
    await scene.world.system(async (work) =>
      editOrganization(work, await scene.branch(), { name: '改名后的支部', fullMembers: 20 }),
    );
    const later = await scene.see(id);
    expect(later.approval!.contentHash).toBe(approval!.contentHash);
    expect(later.approval!.submission).toEqual(approval!.submission);
    expect([factIn(later.form, 'name'), factIn(later.form, 'fullMembers')]).toEqual(['改名后的支部', '20']);
  });

  it('asks the Party groups of its units, those of its own territory only', async () => {
    const [own, foreign] = await scene.world.system(async (work) => {
      const other = await aCounty(work);
      const groups = [
        await anOrganization(work, 'PARTY_GROUP', scene.county.workCommittee),
        await anOrganization(work, 'PARTY_GROUP', other.county),
      ] as const;
      for (const group of groups)
        await work.insert(Unit, {
          organizationId: scene.county.branch.id,
          name: '县财政局',
          sector: null,
          partyGroupId: group.id,
          lead: true,
        });
      return groups;
    });
    const { id } = await scene.submitted();
    const coSigned = (await scene.see(id)).approval!.steps.filter(({ kind }) => kind === 'CO_SIGN');
    expect(coSigned.map(({ holder }) => holder.id)).toEqual([own.id]);
    expect(coSigned.map(({ holder }) => holder.id)).not.toContain(foreign.id);
  });

  it('keeps its chain when the branch moves while it climbs; the next round climbs the new line', async () => {
    const told = await scene.submitted();
    const before = (await scene.see(told.id)).approval!.steps.map(({ holder }) => holder.id);
    await scene.world.system(async (work) =>
      moveOrganization(
        work,
        await work.get(Organization, scene.county.branch.id),
        scene.county.workCommittee.id,
        '2026-12-01',
      ),
    );
    expect((await scene.see(told.id)).approval!.steps.map(({ holder }) => holder.id)).toEqual(before);
    await scene.decide(told.id, scene.people.secretary, { decision: 'RETURN', reason: 'INCOMPLETE' });
    const { version } = await scene.see(told.id);
    await scene.world.data(scene.submit({ ...told, version }));
    expect(await kinds(told.id)).toEqual(['ACCEPT', 'APPROVE', 'FILE']);
  });
});

describe('returned, refused, withdrawn', () => {
  it('is edited and submitted again; what was submitted before stays readable', async () => {
    const { id } = await scene.submitted();
    await scene.decide(id, scene.people.secretary);
    await scene.decide(id, scene.people.committee, { decision: 'RETURN', reason: 'INCOMPLETE', opinion: '补会议记录' });
    const returned = await scene.see(id);
    expect(returned).toMatchObject({ state: 'RETURNED', gaps: [] });
    expect(returned.approval!.steps[1]).toMatchObject({
      state: 'RETURNED',
      reasonCode: 'INCOMPLETE',
      opinion: '补会议记录',
    });
    // the window closes meanwhile: what was returned may still come back
    await scene.on('2026-12-10');
    const edited = await scene.world.data<{ editApplication: Told }>(
      scene.edit(returned, anOpinion({ statement: '已补会议记录。' })),
    );
    await scene.world.data(scene.submit(edited.editApplication));
    const again = await scene.see(id);
    expect(again).toMatchObject({ state: 'SUBMITTED', rounds: 2, approval: { round: 2, state: 'RUNNING' } });
    expect(again.submissions.map(({ round, state }) => [round, state])).toEqual([
      [1, 'RETURNED'],
      [2, 'RUNNING'],
    ]);
    expect(again.submissions.map(({ submission }) => factIn(submission, 'statement'))).toEqual([
      anOpinion().statement,
      '已补会议记录。',
    ]);
    expect(new Set(again.submissions.map(({ contentHash }) => contentHash)).size).toBe(2);
    // who signed the first round signs the second
    await scene.decide(id, scene.people.secretary);
  });

  it('is returned even by the filing office, and no longer accepted then', async () => {
    const { id } = await scene.submitted();
    await scene.accept(id);
    expect(await scene.figures()).toEqual({ 'application.ACCEPTED': 1, 'standing.accepted': 1, 'approval.open': 1 });
    await scene.decide(id, scene.people.office, {
      decision: 'RETURN',
      reason: 'CONTRADICTS_FACTS',
      opinion: '名册不符',
    });
    expect(await scene.see(id)).toMatchObject({ state: 'RETURNED', acceptedOn: null });
    expect(await scene.figures()).toEqual({ 'application.RETURNED': 1 });
  });

  it('is over when refused; another may be begun', async () => {
    const { id } = await scene.submitted();
    await scene.decide(id, scene.people.secretary, { decision: 'REFUSE', reason: 'BELOW_STANDARD' });
    const refused = await scene.see(id);
    expect(refused.state).toBe('REFUSED');
    expect(await scene.world.refused(scene.submit(refused))).toBe('APPLICATION_STATE_NOT_ALLOWED');
    expect(await scene.world.refused(scene.edit(refused, anOpinion()))).toBe('APPLICATION_STATE_NOT_ALLOWED');
    expect((await scene.draft()).state).toBe('DRAFT');
  });

  it.each(['a draft', 'one under way', 'a returned one'])('withdraws %s', async (which) => {
    const told = which === 'a draft' ? await scene.draft() : await scene.submitted();
    if (which === 'a returned one')
      await scene.decide(told.id, scene.people.secretary, { decision: 'RETURN', reason: 'INCOMPLETE' });
    await scene.world.data(scene.withdraw(await scene.see(told.id)));
    const after = await scene.see(told.id);
    expect(after.state).toBe('WITHDRAWN');
    expect(after.approval?.openSteps ?? []).toEqual([]);
    expect(await scene.figures()).toEqual({ 'application.WITHDRAWN': 1 });
  });

  it('is not withdrawn once it is approved', async () => {
    const { id } = await scene.submitted();
    await scene.accept(id);
    expect(await scene.world.refused(scene.withdraw(await scene.see(id)))).toBe('APPLICATION_STATE_NOT_ALLOWED');
  });
});

describe('who', () => {
  it('only the secretary of the branch applies, and for no other branch', async () => {
    const clerk = await scene.world.system((work) => anActor(work, 'branchClerk', scene.county.branch));
    expect(await scene.world.refused({ ...scene.apply(), session: clerk.session })).toBe('ACCESS_DENIED');
    expect(await scene.world.refused({ ...scene.apply(), session: scene.people.officer.session })).toBe(
      'ACCESS_DENIED',
    );
    expect(await scene.world.refused(scene.apply(anOpinion(), { organization: scene.county.sibling.id }))).toBe(
      'NOT_FOUND',
    );
    const told = await scene.draft();
    const stranger = await scene.world.system((work) => anActor(work, 'branchSecretary', scene.county.sibling));
    for (const ask of [scene.edit(told, anOpinion()), scene.submit(told), scene.withdraw(told)])
      expect(await scene.world.refused({ ...ask, session: stranger.session })).toBe('NOT_FOUND');
  });

  it('others see it as far as they see the branch, and its verdicts only where they may', async () => {
    const { id } = await scene.submitted();
    const [leader, stranger] = await scene.world.system(async (work) => [
      await anActor(work, 'liaisonLeader', scene.county.branch, scene.county.direct),
      await anActor(work, 'committeeSecretary', (await aCounty(work)).committee),
    ]);
    expect((await scene.see(id, scene.people.office)).approval!.steps).toHaveLength(5);
    expect(await scene.see(id, leader!)).toMatchObject({ state: 'SUBMITTED', approval: null, submissions: [] });
    expect(await scene.see(id, stranger!)).toBeNull();
  });
});
