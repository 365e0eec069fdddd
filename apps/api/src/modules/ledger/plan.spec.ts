import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { World } from '../../../test/world.ts';
import { readFigures } from '../../platform/index.ts';
import { aRating, aScene, type Scene } from '../assessment/assessment.factory.ts';
import { editionsOfYear, exemptBranch } from '../campaign/index.ts';
import { dissolveOrganization, Organization } from '../organization/index.ts';
import { anActor, aPerson } from '../people/people.factory.ts';
import { BranchPlan } from './plan.entity.ts';

let world: World;
let scene: Scene;
let owner: string;
let office: string;

beforeAll(async () => {
  world = await World.open();
});
afterAll(() => world?.close());

beforeEach(async () => {
  world.now = new Date('2026-11-24T02:00:00.000Z');
  scene = await world.system((work) => aScene(work));
  owner = (await world.system((work) => aPerson(work, scene.county.branch))).id;
  office = (await world.system((work) => anActor(work, 'workCommittee', scene.county.workCommittee))).session;
});

/** An issue of the branch, with a task that has everything unless said otherwise. */
const anIssue = async (no: number, task: { goal?: string | null } | null = {}) => {
  const { insertId } = await world.sql<{ insertId: number }>(
    `INSERT INTO issue (version, createdAt, updatedAt, organizationId, campaignId, no, aspect, text, source, foundOn, foundByOrganizationId, severity, common, state, dueOn, relapseCount)
     VALUES (1, NOW(), NOW(), ?, ?, ?, 'A', '支委会委员空缺', 'SELF', '2026-11-01', ?, 'MINOR', 0, 'OPEN', '2026-12-20', 0)`,
    [scene.county.branch.id, scene.campaign.id, no, scene.county.branch.id],
  );
  if (!task) return insertId;
  const { goal = '委员配齐' } = task;
  await world.sql(
    `INSERT INTO task (version, createdAt, updatedAt, organizationId, campaignId, issueId, kind, no, text, goal, startsOn, dueOn, ownerPersonId, progressPercent)
     VALUES (1, NOW(), NOW(), ?, ?, ?, 'MEASURE', 1, '补选组织委员', ?, '2026-11-24', '2026-12-20', ?, 0)`,
    [scene.county.branch.id, scene.campaign.id, insertId, goal, owner],
  );
  return insertId;
};

const draft = (aim: string, batch: number | null, session = scene.branch, organization = scene.county.branch.id) => ({
  query: `mutation ($organization: ID!, $input: BranchPlanInput!) {
    draftBranchPlan(organization: $organization, input: $input) { id state lines { no measure missing owner { id } } } }`,
  variables: { organization, input: { aim, batch } },
  session,
});
const plan = async () => {
  const rows = await world.system((work) =>
    work.rows(BranchPlan).where('t.organizationId = ?', [scene.county.branch.id]).all(2),
  );
  expect(rows).toHaveLength(1);
  return rows[0]!;
};
const step = async (name: string, session: string, more: Record<string, [type: string, value: unknown]> = {}) => {
  const { id, version } = await plan();
  const args: Record<string, [string, unknown]> = { id: ['ID!', id], version: ['Int!', version], ...more };
  const head = Object.entries(args).map(([key, [type]]) => `$${key}: ${type}`);
  const pass = Object.keys(args).map((key) => `${key}: $${key}`);
  return {
    query: `mutation (${head.join(', ')}) { ${name}(${pass.join(', ')}) { state } }`,
    variables: Object.fromEntries(Object.entries(args).map(([key, [, value]]) => [key, value])),
    session,
  };
};
const read = async (session = scene.branch) => {
  const query = `query ($organization: ID!) { branchPlan(organization: $organization) {
    state aim batch filedOn returnReason lines { no issue measure goal dueOn owner { id } missing }
    steps { edit { ok } submit { ok code } decide { ok code } } } }`;
  type Read = { branchPlan: { state: string; lines: { no: number; goal: string | null }[] } & Record<string, unknown> };
  return (await world.data<Read>({ query, variables: { organization: scene.county.branch.id }, session })).branchPlan;
};
/** Plans on file by the figures, and by the rows. */
const filed = async () => {
  const { workCommittee } = scene.county;
  const figures = await world.system((work) =>
    readFigures(work.run, {
      organizationIds: [workCommittee.id],
      editionIds: editionsOfYear(scene.campaign),
      today: work.today,
    }),
  );
  const query = `query ($campaign: ID!) { branchPlans(campaign: $campaign, filed: true) { totalCount } }`;
  const answer = await world.data<{ branchPlans: { totalCount: number } }>({
    query,
    variables: { campaign: scene.campaign.id },
    session: office,
  });
  expect(figures.get(workCommittee.id)?.get('plan.filed') ?? 0).toBe(answer.branchPlans.totalCount);
  return answer.branchPlans.totalCount;
};

describe('the plan of a branch (R18)', () => {
  it('is generated from its issues and tasks, and follows them while it is written', async () => {
    await anIssue(1);
    await anIssue(2, null);
    expect(await world.data(draft('年内达标', 1))).toMatchObject({
      draftBranchPlan: {
        state: 'DRAFT',
        lines: [
          { no: 1, measure: '补选组织委员', missing: [], owner: { id: owner } },
          { no: 2, measure: null, missing: ['GOAL', 'MEASURE', 'DEADLINE', 'OWNER'] },
        ],
      },
    });
    await anIssue(3);
    expect((await read()).lines.map(({ no }) => no)).toEqual([1, 2, 3]);
  });

  it('is drawn up once a year, by a branch, within its reach', async () => {
    await world.data(draft('年内达标', 1));
    expect(await world.refused(draft('年内达标', 1))).toBe('PLAN_EXISTS');
    expect(await world.refused(draft('年内达标', 1, scene.superior, scene.county.generalBranch.id))).toBe(
      'PLAN_NOT_BRANCH',
    );
    expect(await world.refused(draft('年内达标', 1, scene.branch, scene.county.sibling.id))).toBe('NOT_FOUND');
    expect(await world.refused(draft('年内达标', 13, scene.superior, scene.county.sibling.id))).toBe(
      'PLAN_BATCH_INVALID',
    );
  });

  it('is handed in with its five elements, and then stands as it was', async () => {
    await anIssue(1);
    const second = await anIssue(2, { goal: null });
    await world.data(draft(' ', 1));
    expect(await world.refused(await step('submitBranchPlan', scene.branch))).toBe('PLAN_AIM_MISSING');
    await world.data(
      await step('editBranchPlan', scene.branch, { input: ['BranchPlanInput!', { aim: '达标', batch: 2 }] }),
    );
    expect(await world.refused(await step('submitBranchPlan', scene.branch))).toBe('PLAN_ELEMENTS_MISSING');
    await world.sql("UPDATE task SET goal = '按月开展' WHERE issueId = ?", [second]);
    expect(await world.refused(await step('submitBranchPlan', scene.superior))).toBe('NOT_FOUND');
    await world.data(await step('submitBranchPlan', scene.branch));
    await world.sql("UPDATE task SET goal = '另一目标' WHERE issueId = ?", [second]);
    await anIssue(3);
    expect(await read()).toMatchObject({
      state: 'SUBMITTED',
      batch: 2,
      lines: [{ no: 1 }, { no: 2, goal: '按月开展' }],
    });
    expect(
      await world.refused(await step('editBranchPlan', scene.branch, { input: ['BranchPlanInput!', { aim: '改' }] })),
    ).toBe('PLAN_STATE_NOT_ALLOWED');
  });
});

describe('the superior', () => {
  beforeEach(async () => {
    await anIssue(1);
    await world.data(draft('年内达标', 1));
    await world.data(await step('submitBranchPlan', scene.branch));
  });

  it('returns it with a reason, and files it once it is handed in again', async () => {
    expect(await world.refused(await step('fileBranchPlan', scene.branch))).toBe('ACCESS_DENIED');
    const other: Record<string, [string, unknown]> = { reason: ['ReturnReason!', 'OTHER'] };
    expect(await world.refused(await step('returnBranchPlan', scene.superior, other))).toBe('PLAN_REASON_MISSING');
    await world.data(await step('returnBranchPlan', scene.superior, { reason: ['ReturnReason!', 'INCOMPLETE'] }));
    expect(await read()).toMatchObject({ state: 'RETURNED', returnReason: 'INCOMPLETE' });
    await world.data(await step('submitBranchPlan', scene.branch));
    await world.data(await step('fileBranchPlan', scene.superior));
    expect(await read()).toMatchObject({ state: 'FILED', filedOn: '2026-11-24', returnReason: null });
    expect(await filed()).toBe(1);
  });

  it('who is a member of the branch, decides nothing', async () => {
    const member = await world.system((work) =>
      anActor(work, 'committeeSecretary', scene.county.generalBranch, scene.county.branch),
    );
    expect(await world.refused(await step('fileBranchPlan', member.session))).toBe('CHECKER_IS_MEMBER');
  });

  it('keeps it on file while it is amended; it leaves the figure with the roll, and comes back', async () => {
    await world.data(await step('fileBranchPlan', scene.superior));
    await world.data(await step('amendBranchPlan', scene.branch));
    expect(await read()).toMatchObject({ state: 'AMENDED', filedOn: '2026-11-24' });
    expect(await filed()).toBe(1);
    const exempt = (reason: string | null) =>
      world.system((work) => exemptBranch(work, scene.campaign, scene.county.branch.id, reason));
    await exempt('整建制外派');
    expect(await filed()).toBe(0);
    await exempt(null);
    expect(await filed()).toBe(1);
    await world.system(async (work) =>
      dissolveOrganization(work, await work.get(Organization, scene.county.branch.id), work.today),
    );
    expect(await filed()).toBe(0);
  });
});

describe('who means to comply this year', () => {
  const share = async () => {
    const query = `query ($campaign: ID!, $under: ID!) {
      planShare(campaign: $campaign, under: $under) { planned lagging floorPercent below unplannedAdvanced }
      unplannedBranches(campaign: $campaign, under: $under, tier: ADVANCED) { totalCount nodes { organization { id } stars } } }`;
    const variables = { campaign: scene.campaign.id, under: scene.county.workCommittee.id };
    return world.data<{ planShare: object; unplannedBranches: { nodes: object[] } }>({
      query,
      variables,
      session: office,
    });
  };

  it('are all advanced branches (R24), and enough of the lagging ones (R25)', async () => {
    await world.system((work) => aRating(work, scene.county.branch.id, scene.period.id));
    await world.system((work) =>
      aRating(work, scene.county.sibling.id, scene.period.id, { superior: ['A01', 'B01', 'C01', 'D01', 'E01'] }),
    );
    expect(await share()).toEqual({
      planShare: { planned: 0, lagging: 0, floorPercent: 10, below: false, unplannedAdvanced: 1 },
      unplannedBranches: { totalCount: 1, nodes: [{ organization: { id: scene.county.branch.id }, stars: 6 }] },
    });
    await world.data(draft('年内达标', 1));
    await world.data(await step('submitBranchPlan', scene.branch));
    expect(await share()).toMatchObject({
      planShare: { planned: 1, lagging: 0, below: true, unplannedAdvanced: 0 },
      unplannedBranches: { totalCount: 0 },
    });
    await world.sql("UPDATE assessment SET tier = 'LAGGING' WHERE organizationId = ?", [scene.county.branch.id]);
    expect(await share()).toMatchObject({ planShare: { planned: 1, lagging: 1, below: false } });
  });
});
