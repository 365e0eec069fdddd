import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { World } from '../../../test/world.ts';
import { readFigures } from '../../platform/index.ts';
import { aRating, aScene, draftVersion, results, type Scene, theSheet } from '../assessment/assessment.factory.ts';
import { submitCheck } from '../assessment/index.ts';
import { dissolveOrganization, Organization } from '../organization/index.ts';
import { aGrant, anActor, aPerson, type SignedInActor } from '../people/people.factory.ts';
import { Rectification } from './rectification.entity.ts';

let world: World;
let scene: Scene;
let helper: SignedInActor['person'];

beforeAll(async () => {
  world = await World.open();
});
afterAll(() => world?.close());

beforeEach(async () => {
  world.now = new Date('2026-11-24T02:00:00.000Z');
  scene = await world.system((work) => aScene(work));
});

/** One core criterion fails in each of these aspects: that many stars are lost. */
const WEAK = ['A01', 'B01', 'C01', 'D01'];
const rate = (superior: string[], organizationId = scene.county.branch.id) =>
  world.system((work) => aRating(work, organizationId, scene.period.id, { superior }));
/** The superior gives the verdict anew. */
const rerate = (superior: string[]) =>
  world.system(async (work) => {
    const sheet = await theSheet(work, scene.county.branch.id, scene.period.id);
    sheet.state = 'DISPUTED';
    await work.save(sheet);
    const version = await draftVersion(work, sheet, 'SUPERIOR');
    return submitCheck(work, { assessmentId: sheet.id, version, results: results(superior) });
  });
const rows = () =>
  world.system((work) =>
    work.rows(Rectification).where('t.organizationId = ?', [scene.county.branch.id]).sort('t.id').all(10),
  );
const only = async () => {
  const all = await rows();
  expect(all).toHaveLength(1);
  return all[0]!;
};
/** Open ones by the figures and by the rows; late ones too. */
const counted = async (organizationId: string) => {
  const figures = await world.system((work) =>
    readFigures(work.run, { organizationIds: [organizationId], editionIds: [], today: work.today }),
  );
  const of = (key: string) => figures.get(organizationId)?.get(key) ?? 0;
  const query = `query ($under: ID!) { open: rectifications(under: $under, open: true) { totalCount }
    late: rectifications(under: $under, overdue: true) { totalCount }
    rectificationBoard(under: $under) { state count overdue } }`;
  const office = await world.system((work) => anActor(work, 'workCommittee', scene.county.workCommittee));
  const read = await world.data<{
    open: { totalCount: number };
    late: { totalCount: number };
    rectificationBoard: { state: string; count: number; overdue: number }[];
  }>({ query, variables: { under: organizationId }, session: office.session });
  expect(read.open.totalCount).toBe(of('rectification.open'));
  expect(read.late.totalCount).toBe(of('due.rectification'));
  expect(read.rectificationBoard.reduce((sum, { overdue }) => sum + overdue, 0)).toBe(read.late.totalCount);
  return { open: read.open.totalCount, late: read.late.totalCount, board: read.rectificationBoard };
};

const call = (name: string, args: Record<string, [type: string, value: unknown]>, session: string) => {
  const head = Object.entries(args).map(([key, [type]]) => `$${key}: ${type}`);
  const pass = Object.keys(args).map((key) => `${key}: $${key}`);
  return {
    query: `mutation (${head.join(', ')}) { ${name}(${pass.join(', ')}) { id state version planDueOn dueOn } }`,
    variables: Object.fromEntries(Object.entries(args).map(([key, [, value]]) => [key, value])),
    session,
  };
};
const target = async (): Promise<Record<string, [string, unknown]>> => {
  const row = (await rows()).at(-1)!;
  return { id: ['ID!', row.id], version: ['Int!', row.version] };
};
const plan = async (input: object, session = scene.branch) =>
  call('planRectification', { ...(await target()), input: ['RectificationPlanInput!', input] }, session);
const activate = async (session = scene.branch) => call('activateRectification', await target(), session);
const submit = async (result: string, session = scene.branch) =>
  call('submitRectification', { ...(await target()), result: ['String!', result] }, session);
const pass = async (session = scene.superior) => call('passRectification', await target(), session);
const extend = async (reason: string, until: string, session = scene.superior) =>
  call('extendRectification', { ...(await target()), reason: ['String!', reason], until: ['Date!', until] }, session);

/** The ledger holds nothing that stands in the way. */
const settleIssues = () =>
  world.sql("UPDATE issue SET state = 'SUBMITTED' WHERE organizationId = ?", [scene.county.branch.id]);
const setTasks = () =>
  world.sql(
    `INSERT INTO task (version, createdAt, updatedAt, organizationId, campaignId, issueId, kind, no, text, startsOn, dueOn, ownerPersonId, progressPercent)
     SELECT 1, NOW(), NOW(), i.organizationId, i.campaignId, i.id, 'MEASURE', 1, '整改', '2026-11-24', '2026-12-20', 1, 0
     FROM issue i WHERE i.organizationId = ?`,
    [scene.county.branch.id],
  );

beforeEach(async () => {
  helper = await world.system((work) => aPerson(work, scene.county.workCommittee));
});

describe('a weak rating (R42, R58)', () => {
  it('lists the branch, with its plan due after the days the campaign says', async () => {
    await world.sql('UPDATE campaign SET rectificationPlanDays = 10 WHERE id = ?', [scene.campaign.id]);
    await rate(WEAK);
    expect(await only()).toMatchObject({
      state: 'PLAN_REQUIRED',
      stars: 2,
      openedOn: '2026-11-24',
      planDueOn: '2026-12-04',
      helperPersonId: null,
    });
    expect(await counted(scene.county.workCommittee.id)).toMatchObject({ open: 1, late: 0 });
  });

  it('names the liaison leader of the day as who helps', async () => {
    await world.system((work) =>
      aGrant(work, helper, 'liaisonLeader', scene.county.branch, { source: 'contactPoint', sourceId: '1' }),
    );
    await rate(WEAK);
    expect((await only()).helperPersonId).toBe(helper.id);
  });

  it('of three stars and more lists nobody; a weak one a second time lists nobody twice', async () => {
    await rate(WEAK.slice(0, 3));
    expect(await rows()).toEqual([]);
    await rerate(WEAK);
    await rerate([...WEAK, 'E01']);
    expect(await only()).toMatchObject({ state: 'PLAN_REQUIRED' });
  });

  it('that is corrected before anything was done takes the listing back, and its figure', async () => {
    await rate(WEAK);
    await rerate([]);
    expect(await only()).toMatchObject({ state: 'WITHDRAWN' });
    expect(await counted(scene.county.workCommittee.id)).toMatchObject({ open: 0, late: 0 });
  });
});

describe('the plan', () => {
  beforeEach(() => rate(WEAK));

  it('needs a helping leader, the cause and a task for each issue', async () => {
    expect(await world.refused(await activate())).toBe('RECTIFICATION_HELPER_MISSING');
    await world.data(await plan({ helperId: helper.id }));
    expect(await world.refused(await activate())).toBe('RECTIFICATION_CAUSE_MISSING');
    await world.data(await plan({ cause: '书记长期空缺，组织生活不经常' }));
    await setTasks();
    expect(await world.data(await activate())).toMatchObject({ activateRectification: { state: 'ACTIVE' } });
    expect(await world.refused(await activate())).toBe('RECTIFICATION_STATE_NOT_ALLOWED');
  });

  it('is late from the day after it was due, and no longer once it is handed in', async () => {
    expect((await counted(scene.county.committee.id)).late).toBe(0);
    world.now = new Date('2026-12-10T02:00:00.000Z');
    expect(await counted(scene.county.committee.id)).toMatchObject({ open: 1, late: 1 });
    const { session } = await world.system((work) => anActor(work, 'branchSecretary', scene.county.branch));
    await setTasks();
    await world.data(await plan({ helperId: helper.id, cause: '原因', dueOn: '2027-01-31' }, session));
    await world.data(await activate(session));
    expect(await counted(scene.county.committee.id)).toMatchObject({ open: 1, late: 0 });
    world.now = new Date('2027-02-01T02:00:00.000Z');
    expect((await counted(scene.county.committee.id)).late).toBe(1);
  });
});

describe('the day it is due', () => {
  beforeEach(() => rate(WEAK));
  // listed on 24 November: the plan is due on 9 December, and 90 days after that is the end

  it('is set by the plan, within the days the campaign gives', async () => {
    expect(await world.refused(await plan({ dueOn: '2026-11-24' }))).toBe('RECTIFICATION_DUE_PASSED');
    expect(await world.refused(await plan({ dueOn: '2027-03-10' }))).toBe('RECTIFICATION_DUE_TOO_LATE');
    expect(await only()).toMatchObject({ dueOn: '2027-03-09', version: 1 });
    await world.data(await plan({ dueOn: '2027-01-31' }));
    // a field that was left empty is no day
    await world.data(await plan({ dueOn: null, cause: '原因' }));
    expect(await only()).toMatchObject({ dueOn: '2027-01-31', cause: '原因' });
  });

  it('is not moved by who is late with it; the other fields may be mended', async () => {
    await setTasks();
    await world.data(await plan({ helperId: helper.id, cause: '原因', dueOn: '2026-12-31' }));
    await world.data(await activate());
    world.now = new Date('2027-01-02T02:00:00.000Z');
    const { session } = await world.system((work) => anActor(work, 'branchSecretary', scene.county.branch));
    expect((await counted(scene.county.committee.id)).late).toBe(1);
    expect(await world.refused(await plan({ dueOn: '2027-02-28' }, session))).toBe('RECTIFICATION_DUE_FIXED');
    await world.data(await plan({ cause: '班子不健全', dueOn: '2026-12-31' }, session));
    expect(await only()).toMatchObject({ dueOn: '2026-12-31', cause: '班子不健全' });
    expect((await counted(scene.county.committee.id)).late).toBe(1);
  });
});

describe('its end', () => {
  beforeEach(async () => {
    await rate(WEAK);
    await setTasks();
    await world.data(await plan({ helperId: helper.id, cause: '原因', dueOn: '2026-12-31' }));
    await world.data(await activate());
  });

  it('is asked for by the branch once its issues are settled, and decided by another party above', async () => {
    expect(await world.refused(await submit(' '))).toBe('RECTIFICATION_RESULT_MISSING');
    await settleIssues();
    expect(await world.refused(await submit('已整改', scene.superior))).toBe('NOT_FOUND');
    await world.data(await submit('已整改'));
    expect(await world.refused(await pass(scene.branch))).toBe('ACCESS_DENIED');
    const member = await world.system((work) =>
      anActor(work, 'committeeSecretary', scene.county.generalBranch, scene.county.branch),
    );
    expect(await world.refused(await pass(member.session))).toBe('CHECKER_IS_MEMBER');
    expect(await world.data(await pass())).toMatchObject({ passRectification: { state: 'PASSED' } });
    expect(await counted(scene.county.workCommittee.id)).toMatchObject({ open: 0, late: 0 });
  });

  it('may be put off with a reason and a day, and is asked for again', async () => {
    await settleIssues();
    await world.data(await submit('已整改'));
    expect(await world.refused(await extend(' ', '2027-03-01'))).toBe('RECTIFICATION_REASON_MISSING');
    expect(await world.refused(await extend('阵地未建成', '2026-11-24'))).toBe('RECTIFICATION_UNTIL_MISSING');
    expect(await world.data(await extend('阵地未建成', '2027-03-01'))).toMatchObject({
      extendRectification: { state: 'EXTENDED', dueOn: '2027-03-01' },
    });
    await world.data(await submit('阵地已建成'));
    await world.data(await pass());
    expect(await only()).toMatchObject({ state: 'PASSED', extendCount: 1 });
  });

  it('does not come with a better rating: it only says so', async () => {
    await rerate([]);
    expect(await only()).toMatchObject({ state: 'ACTIVE' });
    const query = `query ($id: ID!) { rectification(id: $id) { steps { decide { ok code } submit { ok } }
      later { stars improved } issues { issues withoutTask unsettled } helper { id } organization { id } history { nodes { operation } } } }`;
    const { id } = await only();
    expect(await world.data({ query, variables: { id }, session: scene.superior })).toMatchObject({
      rectification: {
        steps: { decide: { ok: false, code: 'RECTIFICATION_STATE_NOT_ALLOWED' } },
        helper: { id: helper.id },
        later: { stars: 6, improved: true },
      },
    });
  });

  it('comes with the dissolution of the branch, its figures with it', async () => {
    await world.system(async (work) =>
      dissolveOrganization(work, await work.get(Organization, scene.county.branch.id), work.today),
    );
    expect(await only()).toMatchObject({ state: 'WITHDRAWN' });
    expect(await counted(scene.county.workCommittee.id)).toMatchObject({ open: 0, late: 0 });
  });
});

it('two verdicts at the same moment list a branch once', async () => {
  await rate(WEAK.slice(0, 3));
  const again = () =>
    world.system(async (work) => {
      const sheet = await theSheet(work, scene.county.branch.id, scene.period.id);
      await work.emit('assessment.rated', { assessment: Object.assign(sheet, { weak: true, stars: 1 }) });
    });
  await Promise.all([again(), again(), again()]);
  expect(await only()).toMatchObject({ state: 'PLAN_REQUIRED' });
  expect((await counted(scene.county.workCommittee.id)).open).toBe(1);
});
