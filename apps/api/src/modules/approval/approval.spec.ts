import { createHash } from 'node:crypto';
import { canonicalJson } from '@zhibu/rules';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Organization } from '../organization/index.ts';
import { aCounty } from '../organization/organization.factory.ts';
import { aGrant, anActor, aPerson, aSession, type SignedInActor } from '../people/people.factory.ts';
import { type Decided, Scene } from './approval.scene.ts';

let scene: Scene;
beforeAll(async () => {
  scene = await Scene.open();
});
beforeEach(() => scene.begin());
afterAll(() => scene?.world.close());

describe('a chain', () => {
  it('climbs level by level to its end; every verdict stays beside the others', async () => {
    expect((await scene.chain()).steps.map(({ kind, state }) => `${kind} ${state}`)).toEqual([
      'REVIEW OPEN',
      'REVIEW WAITING',
      'ACCEPT WAITING',
      'APPROVE WAITING',
      'FILE WAITING',
    ]);
    await scene.decide(scene.people.secretary, { opinion: '材料齐全,同意' });
    await scene.decide(scene.people.committee);
    await scene.decide(scene.people.officer);
    await scene.decide(scene.people.leader);
    expect((await scene.decide(scene.people.office)).decideApprovalStep.approval.state).toBe('APPROVED');
    const { steps, state, waitingDays } = await scene.chain();
    expect(steps.map((step) => step.state)).toEqual(Array(5).fill('APPROVED'));
    expect(steps[0]).toMatchObject({ actorName: '演示人员', opinion: '材料齐全,同意', reasonCode: null });
    expect([state, waitingDays]).toEqual(['APPROVED', null]);
  });

  it.each([
    ['RETURN', 'RETURNED'],
    ['REFUSE', 'REFUSED'],
  ])('%s ends it with its reason; the rest is skipped', async (decision, state) => {
    await scene.decide(scene.people.secretary);
    await scene.decide(scene.people.committee, { decision, reason: 'CONTRADICTS_FACTS', opinion: '党员数与名册不符' });
    const now = await scene.chain();
    expect(now.state).toBe(state);
    expect(now.steps.map((step) => step.state)).toEqual(['APPROVED', state, 'SKIPPED', 'SKIPPED', 'SKIPPED']);
    expect(now.steps[1]).toMatchObject({ reasonCode: 'CONTRADICTS_FACTS', opinion: '党员数与名册不符' });
    expect(await scene.world.refused(scene.ask(scene.people.officer, now.steps[2]!))).toBe('APPROVAL_NOT_RUNNING');
  });

  it.each([
    ['a return without a reason', { decision: 'RETURN' }, 'APPROVAL_REASON_MISSING'],
    ['"other" in silence', { decision: 'RETURN', reason: 'OTHER', opinion: '  ' }, 'APPROVAL_REASON_MISSING'],
    ['an opinion without end', { opinion: '好'.repeat(2001) }, 'INPUT_INVALID'],
  ])('refuses %s', async (_, change, code) => expect(await scene.refused(scene.people.secretary, change)).toBe(code));

  it('is decided only where a role is held, never from above', async () => {
    expect(await scene.refused(scene.people.committee)).toBe('APPROVAL_NOT_YOUR_STEP');
    expect(await scene.refused(scene.people.officer)).toBe('APPROVAL_NOT_YOUR_STEP');
    expect(await scene.refused(scene.people.applicant)).toBe('ACCESS_DENIED');
    const stranger = await scene.world.system(async (work) =>
      anActor(work, 'workCommittee', (await aCounty(work)).workCommittee),
    );
    expect(await scene.refused(stranger)).toBe('NOT_FOUND');
    const { steps } = await scene.chain();
    expect(await scene.world.refused(scene.ask(scene.people.officer, steps[2]!))).toBe('APPROVAL_STEP_NOT_OPEN');
  });

  it('two steps, two people: who accepted does not approve', async () => {
    await scene.climbTo('ACCEPT');
    await scene.world.system((work) =>
      aGrant(work, scene.people.officer.person, 'workCommitteeLeader', scene.county.workCommittee),
    );
    await scene.decide(scene.people.officer);
    expect((await scene.chain()).openSteps[0]!.kind).toBe('APPROVE');
    expect(await scene.refused(scene.people.officer)).toBe('APPROVAL_SAME_PERSON');
    await scene.decide(scene.people.leader);
  });

  it('is not decided by people of the applicant branch, wherever they hold office', async () => {
    const { generalBranch, branch, committee } = scene.county;
    const [member, officeHolder, clerk, submitter] = await scene.world.system(async (work) => {
      const made = [
        await anActor(work, 'committeeSecretary', generalBranch, branch),
        await anActor(work, 'committeeSecretary', generalBranch, committee),
        await anActor(work, 'committeeSecretary', generalBranch, committee),
      ] as const;
      await work.run(
        'INSERT INTO appointment (version, createdAt, updatedAt, organizationId, personId, post, fromOn) VALUES (1, ?, ?, ?, ?, ?, ?)',
        [work.now, work.now, branch.id, made[1].person.id, 'DEPUTY_SECRETARY', '2024-01-01'],
      );
      await aGrant(work, made[2].person, 'branchClerk', branch);
      await aGrant(work, scene.people.applicant.person, 'committeeSecretary', generalBranch);
      return [...made, scene.people.applicant] as const;
    });
    for (const who of [member, officeHolder, clerk, submitter])
      expect(await scene.refused(who)).toBe('APPROVAL_IS_APPLICANT');
  });

  it('is not decided by the house that hosts the branch (R8)', async () => {
    const host = await scene.world.system(async (work) => {
      await work.run('UPDATE organization SET hostId = ? WHERE id = ?', [
        scene.county.committee.id,
        scene.county.branch.id,
      ]);
      const person = await aPerson(work, scene.county.direct);
      await aGrant(work, person, 'committeeSecretary', scene.county.generalBranch);
      await work.run(
        'INSERT INTO appointment (version, createdAt, updatedAt, organizationId, personId, post, fromOn) VALUES (1, ?, ?, ?, ?, ?, ?)',
        [work.now, work.now, scene.county.committee.id, person.id, 'SECRETARY', '2024-01-01'],
      );
      return aSession(work, person);
    });
    expect(await scene.refused(host)).toBe('CHECKER_OF_HOST');
    expect((await scene.see(host))!.steps[0]!.mayDecide).toEqual({ ok: false, code: 'CHECKER_OF_HOST' });
  });

  it('says before it is tried who may decide', async () => {
    const why = async (who: SignedInActor) => (await scene.see(who))!.steps[0]!.mayDecide.code;
    expect(await why(scene.people.secretary)).toBeNull();
    expect(await why(scene.people.officer)).toBe('APPROVAL_NOT_YOUR_STEP');
    expect(await why(scene.people.applicant)).toBe('APPROVAL_NOT_YOUR_STEP');
  });
});

describe('at once', () => {
  it('of two deciders of a step exactly one wins', async () => {
    const other = await scene.world.system((work) =>
      anActor(work, 'committeeSecretary', scene.county.generalBranch, scene.county.committee),
    );
    const step = (await scene.chain()).openSteps[0]!;
    const change = { decision: 'REFUSE', reason: 'BELOW_STANDARD' };
    const answers = await Promise.all([
      scene.world.ask<Decided>(scene.ask(scene.people.secretary, step)),
      scene.world.ask<Decided>(scene.ask(other, step, change)),
    ]);
    const won = answers.filter(({ errors }) => !errors);
    expect(won).toHaveLength(1);
    const lost = answers.find(({ errors }) => errors)!.errors![0]!.extensions.code;
    expect(['STALE_EDIT', 'APPROVAL_NOT_RUNNING', 'APPROVAL_STEP_NOT_OPEN']).toContain(lost);
    expect((await scene.chain()).steps[0]!.state).toBe(won[0]!.data!.decideApprovalStep.state);
  });

  it('co-signers signing together leave nobody waiting', async () => {
    scene.id = await scene.start(scene.people.groups);
    await scene.decide(scene.people.secretary);
    await scene.decide(scene.people.committee);
    const { openSteps } = await scene.chain();
    const mine = (group: Organization) => openSteps.find(({ holder }) => holder.id === group.id)!;
    const answers = await Promise.all([
      scene.world.ask(scene.ask(scene.people.coSigner, mine(scene.people.groups[0]))),
      scene.world.ask(scene.ask(scene.people.otherCoSigner, mine(scene.people.groups[1]))),
    ]);
    expect(answers.flatMap(({ errors }) => errors ?? [])).toEqual([]);
    expect((await scene.chain()).openSteps.map(({ kind }) => kind)).toEqual(['ACCEPT']);
  });

  it('sent again with its key it has one effect', async () => {
    const step = (await scene.chain()).openSteps[0]!;
    const request = scene.ask(scene.people.secretary, step, { key: 'k-1', opinion: '同意' });
    const first = await scene.world.data<Decided>(request);
    const second = await scene.world.data<Decided>(request);
    expect(second).toEqual(first);
    const other = scene.ask(scene.people.secretary, step, { key: 'k-1', opinion: '不同意' });
    expect(await scene.world.refused(other)).toBe('KEY_REUSED');
    expect(await scene.world.refused(scene.ask(scene.people.secretary, step, { key: 'k-2' }))).toBe('STALE_EDIT');
    const lines = await scene.world.sql<unknown[]>(
      "SELECT 1 FROM audit_entry WHERE entity = 'approval_step' AND recordId = ? AND operation = 'decideApprovalStep'",
      [step.id],
    );
    expect(lines).toHaveLength(1);
  });
});

describe('what is frozen', () => {
  it('keeps its hash whatever becomes of the branch', async () => {
    const before = await scene.chain();
    await scene.world.system(async (work) => {
      const branch = await work.get(Organization, scene.county.branch.id);
      Object.assign(branch, { name: '改名后的支部', fullMembers: 99 });
      await work.save(branch);
    });
    const after = await scene.chain();
    expect(after.contentHash).toBe(before.contentHash);
    expect(after.submission).toEqual(before.submission);
    expect(after.intact).toBe(true);
    expect(after.applicant.name).toBe('改名后的支部');
  });

  it('has a hash anyone can compute from what is shown', async () => {
    const { contentHash, kind, subjectId, round, applicant, submission } = await scene.chain();
    const content = { applicant: applicant.id, groups: submission, kind, round, subject: subjectId };
    expect(createHash('sha256').update(canonicalJson(content)).digest('hex')).toBe(contentHash);
  });

  it('is not signed once it was tampered with', async () => {
    await scene.world.sql(`UPDATE approval SET submission = REPLACE(submission, '12', '21') WHERE id = ?`, [scene.id]);
    expect((await scene.chain()).intact).toBe(false);
    expect(await scene.refused(scene.people.secretary)).toBe('APPROVAL_CONTENT_CHANGED');
  });
});

describe('a co-signing Party group', () => {
  beforeEach(async () => {
    scene.id = await scene.start([scene.people.groups[0]]);
  });

  it('reads its step with the submission once its turn has come, and never the branch', async () => {
    expect(await scene.see(scene.people.coSigner)).toBeNull();
    await scene.decide(scene.people.secretary, { opinion: '同意' });
    await scene.decide(scene.people.committee);
    const seen = (await scene.see(scene.people.coSigner))!;
    expect(seen.submission[0]!.facts).toMatchObject([{ key: 'name', value: scene.county.branch.name }, {}]);
    expect(seen.steps[0]!.opinion).toBe('同意');
    expect(seen.applicant).toEqual({ id: scene.county.branch.id, name: scene.county.branch.name, level: 'BRANCH' });
    const branch = {
      query: 'query ($id: ID!) { organization(id: $id) { name } }',
      variables: { id: scene.county.branch.id },
    };
    expect(await scene.world.refused({ ...branch, session: scene.people.coSigner.session })).toBe('ACCESS_DENIED');
    expect(await scene.see(scene.people.otherCoSigner)).toBeNull();
    await scene.decide(scene.people.coSigner, { decision: 'RETURN', reason: 'INCOMPLETE', opinion: '补会议记录' });
    expect((await scene.chain()).state).toBe('RETURNED');
    // what it signed it still reads
    expect((await scene.see(scene.people.coSigner))!.state).toBe('RETURNED');
  });

  it('does not see what a poisoned key points at', async () => {
    await scene.decide(scene.people.secretary);
    await scene.decide(scene.people.committee);
    const step = (await scene.chain()).openSteps[0]!;
    const other = await scene.start();
    await scene.world.sql('UPDATE approval_step SET approvalId = ? WHERE id = ?', [other, step.id]);
    expect(await scene.see(scene.people.coSigner, other)).toBeNull();
    const held = { query: 'query ($id: ID!) { approvalStep(id: $id) { id } }', variables: { id: step.id } };
    expect(await scene.world.data({ ...held, session: scene.people.coSigner.session })).toEqual({ approvalStep: null });
    expect((await scene.chain(other)).steps.map(({ id: each }) => each)).not.toContain(step.id);
  });
});
