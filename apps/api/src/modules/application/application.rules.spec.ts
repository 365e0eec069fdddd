import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { freezeEdition } from '../../platform/index.ts';
import { Campaign, turnCampaign } from '../campaign/index.ts';
import { setUpOrganization } from '../organization/index.ts';
import { anActor } from '../people/people.factory.ts';
import { anOpinion, rate } from './application.factory.ts';
import { ApplicationScene, type Told } from './application.scene.ts';
import { applyForAcceptance } from './application.service.ts';

let scene: ApplicationScene;
beforeAll(async () => {
  scene = await ApplicationScene.open();
});
beforeEach(() => scene.begin());
afterAll(() => scene?.world.close());

const gapCodes = async (id: string) => (await scene.see(id)).gaps.map(({ code }) => code);

const CHECK = `query ($organization: ID!) { applicationPreCheck(organization: $organization) {
  year from to gaps { ok code details } chain { ordinal kind holder { id } } } }`;
type PreCheck = {
  applicationPreCheck: {
    gaps: { code: string; details: Record<string, unknown> }[];
    chain: { kind: string }[];
    year: number;
    from: string;
    to: string;
  };
};
const preCheck = async (organization = scene.county.branch.id) =>
  (
    await scene.world.data<PreCheck>({
      query: CHECK,
      variables: { organization },
      session: scene.people.office.session,
    })
  ).applicationPreCheck;

describe('the pre-check (R27)', () => {
  it('finds nothing wrong, and tells when and through whom', async () => {
    const check = await preCheck();
    expect(check).toMatchObject({ year: 2026, from: '2026-12-01', to: '2026-12-08', gaps: [] });
    expect(check.chain.map(({ kind }) => kind)).toEqual(['REVIEW', 'REVIEW', 'ACCEPT', 'APPROVE', 'FILE']);
  });

  it('lists every gap at once, and refuses with the first', async () => {
    await scene.begin(['A01', 'D02']);
    await scene.on('2026-11-25');
    const told = await scene.draft({ expected: 12, present: 12, agreed: 12 });
    expect(await gapCodes(told.id)).toEqual([
      'APPLICATION_WINDOW_CLOSED',
      'APPLICATION_BELOW_STANDARD',
      'APPLICATION_OPINION_MISSING',
    ]);
    const answer = await scene.world.ask(scene.submit(told));
    expect(answer.errors![0]!.extensions).toMatchObject({
      code: 'APPLICATION_WINDOW_CLOSED',
      details: { gaps: ['APPLICATION_WINDOW_CLOSED', 'APPLICATION_BELOW_STANDARD', 'APPLICATION_OPINION_MISSING'] },
    });
    expect((await preCheck()).gaps[1]).toMatchObject({
      code: 'APPLICATION_BELOW_STANDARD',
      details: { stars: 4, required: 6 },
    });
  });

  it('asks for a rating of this year', async () => {
    expect((await preCheck(scene.county.sibling.id)).gaps.map(({ code }) => code)).toEqual(['APPLICATION_NOT_RATED']);
  });

  it('knows a branch too young for the roll, and a year not begun', async () => {
    const young = await scene.world.system((work) =>
      setUpOrganization(work, scene.county.generalBranch.id, {
        code: `Y-${scene.county.branch.id}`,
        name: '新支部',
        level: 'BRANCH',
        type: 'ORGAN',
        foundedOn: '2026-06-01',
      }),
    );
    expect((await preCheck(young.id)).gaps.map(({ code }) => code)).toContain('APPLICATION_NOT_ON_ROLL');
    await scene.world.sql('DELETE FROM campaign WHERE id = ?', [scene.campaign.id]);
    expect((await preCheck()).gaps.map(({ code }) => code)).toEqual(['APPLICATION_NO_CAMPAIGN']);
    expect(await scene.world.refused(scene.apply())).toBe('APPLICATION_NO_CAMPAIGN');
  });

  it.each([
    [{ agreed: 6 }, 'APPLICATION_NOT_AGREED'],
    [{ present: 6, agreed: 6 }, 'APPLICATION_NO_QUORUM'],
    [{ present: 13 }, 'APPLICATION_COUNTS_INVALID'],
    [{ statement: ' ' }, 'APPLICATION_OPINION_MISSING'],
    [{ meetingOn: null }, 'APPLICATION_OPINION_MISSING'],
  ])('the branch meeting: %j', async (change, code) => {
    expect(await scene.world.refused(scene.submit(await scene.draft(anOpinion(change))))).toBe(code);
  });

  it('is asked of branches only', async () => {
    const { committee } = scene.county;
    const actor = await scene.world.system((work) => anActor(work, 'branchSecretary', committee));
    const ask = { ...scene.apply(anOpinion(), { organization: committee.id }), session: actor.session };
    expect(await scene.world.refused(ask)).toBe('APPLICATION_NOT_BRANCH');
  });

  it('refuses a veto', async () => {
    await scene.world.sql("UPDATE assessment SET vetoes = 'V1' WHERE organizationId = ?", [scene.county.branch.id]);
    expect((await preCheck()).gaps[0]).toMatchObject({ code: 'APPLICATION_VETOED', details: { vetoes: ['V1'] } });
  });

  it('refuses numbers and texts out of bounds, and a closed year', async () => {
    expect(await scene.world.refused(scene.apply(anOpinion({ expected: -1 })))).toBe('INPUT_INVALID');
    expect(await scene.world.refused(scene.apply(anOpinion({ statement: '好'.repeat(5001) })))).toBe('INPUT_INVALID');
    const told = await scene.draft();
    await scene.world.sql("UPDATE campaign SET stage = 'CLOSED' WHERE id = ?", [scene.campaign.id]);
    expect(await scene.world.refused(scene.submit(told))).toBe('CAMPAIGN_CLOSED');
  });
});

describe('one a branch', () => {
  it('of two drafts at once one is made', async () => {
    const answers = await Promise.all([scene.world.ask(scene.apply()), scene.world.ask(scene.apply())]);
    expect(answers.flatMap(({ errors }) => errors ?? []).map(({ extensions }) => extensions.code)).toEqual([
      'APPLICATION_ALREADY_OPEN',
    ]);
  });

  it('of two submissions at once one starts a chain', async () => {
    const told = await scene.draft();
    const answers = await Promise.all([scene.world.ask(scene.submit(told)), scene.world.ask(scene.submit(told))]);
    const codes = answers.flatMap(({ errors }) => errors ?? []).map(({ extensions }) => extensions.code);
    expect(codes).toHaveLength(1);
    expect(['STALE_EDIT', 'APPLICATION_STATE_NOT_ALLOWED']).toContain(codes[0]);
    expect((await scene.see(told.id)).submissions).toHaveLength(1);
    expect(await scene.figures()).toEqual({ 'application.SUBMITTED': 1, 'approval.open': 1 });
  });

  it('sent again with its key has one effect', async () => {
    const drafting = scene.apply(anOpinion(), { key: 'draft-1' });
    const [first, second] = [
      await scene.world.data<{ applyForAcceptance: Told }>(drafting),
      await scene.world.data<{ applyForAcceptance: Told }>(drafting),
    ];
    expect(second).toEqual(first);
    const submitting = scene.submit(first.applyForAcceptance, { key: 'submit-1' });
    const one = await scene.world.data(submitting);
    expect(await scene.world.data(submitting)).toEqual(one);
    expect((await scene.see(first.applyForAcceptance.id)).submissions).toHaveLength(1);
  });

  it('is not asked for twice a year once accepted', async () => {
    const { id } = await scene.submitted();
    await scene.accept(id);
    expect(await scene.world.refused(scene.apply())).toBe('APPLICATION_ALREADY_ACCEPTED');
  });

  it('refuses a stale version', async () => {
    const told = await scene.draft();
    await scene.world.data(scene.edit(told, anOpinion()));
    await scene.world.data(scene.edit({ ...told, version: 1 }, anOpinion({ agreed: 12 }))).catch(() => {});
    expect(await scene.world.refused(scene.edit({ ...told, version: 0 }, anOpinion({ agreed: 12 })))).toBe(
      'STALE_EDIT',
    );
  });
});

describe('dissolving', () => {
  const DISSOLVE = `mutation ($id: ID!, $version: Int!, $on: Date!) { dissolveOrganization(id: $id, version: $version, on: $on) { id } }`;
  const dissolve = async () => {
    const { id, version } = await scene.branch();
    return { query: DISSOLVE, variables: { id, version, on: '2026-12-02' }, session: scene.people.officer.session };
  };

  it.each(['a draft', 'one under way', 'one waiting to be filed'])('is refused with %s', async (which) => {
    const { id } = which === 'a draft' ? await scene.draft() : await scene.submitted();
    if (which === 'one waiting to be filed') await scene.accept(id);
    expect(await scene.world.refused(await dissolve())).toBe('ORGANIZATION_HAS_OPEN_APPLICATION');
  });

  it('takes the accepted branch out of the rate, above and below the line', async () => {
    const { id } = await scene.submitted();
    await scene.accept(id, true);
    expect(await scene.figures()).toEqual({ 'application.FILED': 1, 'standing.accepted': 1 });
    await scene.world.data(await dissolve());
    expect(await scene.figures()).toEqual({});
    expect((await scene.see(id, scene.people.office)).state).toBe('FILED');
    const again = scene.world.system((work) => applyForAcceptance(work, scene.county.branch.id));
    await expect(again).rejects.toThrow('ORGANIZATION_DISSOLVED');
  });
});

const LIST = `query ($under: ID, $state: ApplicationState, $standing: Standing, $search: String, $year: Int, $uncounted: Boolean) {
  applications(under: $under, state: $state, standing: $standing, search: $search, year: $year, uncounted: $uncounted) { totalCount nodes { id state organization { id } } } }`;
type List = {
  applications: { totalCount: number; nodes: { id: string; state: string; organization: { id: string } }[] };
};
const list = async (variables: Record<string, unknown> = {}, who = scene.people.office) =>
  (await scene.world.data<List>({ query: LIST, variables, session: who.session })).applications;

describe('lists, standing and figures', () => {
  it('a figure is the length of the list it opens, wherever it is asked', async () => {
    await scene.world.system((work) => rate(work, scene.campaign, scene.county.sibling).catch(() => null));
    const { id } = await scene.submitted();
    expect((await list({ state: 'SUBMITTED', under: scene.county.committee.id })).totalCount).toBe(1);
    expect((await scene.figures(scene.county.committee))['application.SUBMITTED']).toBe(1);
    expect((await scene.figures(scene.county.direct))['application.SUBMITTED']).toBeUndefined();
    await scene.accept(id);
    expect((await list({ standing: 'ACCEPTED' })).totalCount).toBe(1);
    expect((await scene.figures(scene.county.county))['standing.accepted']).toBe(1);
    expect((await list({ search: scene.county.branch.name })).nodes.map((node) => node.id)).toEqual([id]);
    expect((await list({ search: '%' })).totalCount).toBe(0);
    expect((await list({ year: 2025 })).totalCount).toBe(0);
    expect((await list({}, scene.people.applicant)).nodes.map((node) => node.organization.id)).toEqual([
      scene.county.branch.id,
    ]);
  });

  it('a closed year keeps its figures; opened again they are brought up to date', async () => {
    const { id } = await scene.submitted();
    await scene.world.sql("UPDATE campaign SET stage = 'CLOSED' WHERE id = ?", [scene.campaign.id]);
    await scene.world.system((work) => freezeEdition(work.run, scene.campaign.editionId, work.today));
    await scene.accept(id);
    expect(await scene.figures()).toEqual({ 'application.SUBMITTED': 1, 'approval.open': 1 });
    await scene.world.system(async (work) => {
      const campaign = await work.get(Campaign, scene.campaign.id);
      await turnCampaign(work, campaign, 'TITLE', '补录');
    });
    expect(await scene.figures()).toEqual({ 'application.ACCEPTED': 1, 'standing.accepted': 1, 'approval.open': 1 });
  });

  it('leaves out what is not counted, unless it is asked for', async () => {
    const { id } = await scene.draft();
    await scene.world.sql('UPDATE application SET countedState = NULL WHERE id = ?', [id]);
    expect((await list()).totalCount).toBe(0);
    expect((await list({ uncounted: true })).nodes.map((node) => node.id)).toEqual([id]);
  });

  it('is told on the page of the organization: its applications and where it stands', async () => {
    const query = 'query ($id: ID!) { organization(id: $id) { standing applications { id state } } }';
    const told = async (who = scene.people.office) =>
      (
        await scene.world.data<{ organization: { standing: string; applications: { state: string }[] } }>({
          query,
          variables: { id: scene.county.branch.id },
          session: who.session,
        })
      ).organization;
    expect(await told()).toEqual({ standing: 'NONE', applications: [] });
    const { id } = await scene.submitted();
    expect((await told()).standing).toBe('APPLIED');
    await scene.accept(id);
    expect(await told()).toMatchObject({ standing: 'ACCEPTED', applications: [{ state: 'ACCEPTED' }] });
    // an inspector sees the organization, not what it asked for
    const inspector = await scene.world.system((work) =>
      anActor(work, 'inspector', scene.county.generalBranch, scene.county.direct),
    );
    expect(await told(inspector)).toEqual({ standing: 'NONE', applications: [] });
  });
});
