import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { World } from '../../../test/world.ts';
import { aRating, aScene, type Scene } from '../assessment/assessment.factory.ts';
import { appoint } from '../people/index.ts';
import { anActor, aPerson, type SignedInActor } from '../people/people.factory.ts';
import { escalateOverdue } from './escalation.service.ts';
import { disputed, endSecretary, rateAnew } from './ledger.factory.ts';

let world: World;
let scene: Scene;
let secretary: SignedInActor;

beforeAll(async () => {
  world = await World.open();
});
afterAll(() => world?.close());
beforeEach(async () => {
  world.now = new Date('2026-11-23T02:00:00.000Z');
  scene = await world.system(aScene);
  secretary = await world.system((work) => anActor(work, 'branchSecretary', scene.county.branch));
  const { personId } = secretary.account;
  await world.system((work) =>
    appoint(work, { personId, organizationId: scene.county.branch.id, post: 'SECRETARY', fromOn: '2024-01-01' }),
  );
});

type Line = {
  id: string;
  version: number;
  no: number;
  criterionCode: string | null;
  state: string;
  source: string;
  dueOn: string;
  overdue: boolean;
  relapseCount: number;
  verifiedOn: string | null;
  lead: { id: string } | null;
  tasks: { id: string; version: number; owner: { id: string }; lead: { id: string } | null; progressPercent: number }[];
  timeline: { kind: string; note: string | null }[];
};
const FIELDS = `id version no criterionCode state source dueOn overdue relapseCount verifiedOn lead { id }
  tasks { id version owner { id } lead { id } progressPercent } timeline { kind note }`;
const LIST = `query ($organization: ID, $under: ID, $state: IssueState, $live: Boolean, $overdue: Boolean) {
  issues(organization: $organization, under: $under, state: $state, live: $live, overdue: $overdue) {
    totalCount nodes { ${FIELDS} } } }`;
const list = async (session: string, variables: object = {}): Promise<Line[]> => {
  const ask = { query: LIST, variables: { ...variables }, session };
  return (await world.data<{ issues: { nodes: Line[] } }>(ask)).issues.nodes;
};
const branchId = () => scene.county.branch.id;
const lines = () => list(scene.audit, { organization: branchId() });
const states = async () => (await lines()).map((line) => [line.criterionCode, line.state]);
const rate = (superior: string[]) => world.system((work) => aRating(work, branchId(), scene.period.id, { superior }));

type Outcome = { id: string; verdict: { ok: boolean; code: string | null } };
const batch = (name: string, argument: string, type: string) =>
  `mutation ($issues: [SeenIssueInput!]!, $value: ${type}) { outcomes: ${name}(issues: $issues, ${argument}: $value) { id verdict { ok code } } }`;
const ASSIGN = batch('assignIssues', 'input', 'TaskInput!');
const VERIFY = batch('verifyIssues', 'opinion', 'String');
const REJECT = batch('rejectIssues', 'reason', 'String!');
const SUPERVISE = batch('superviseIssues', 'note', 'String!');
const seen = (issues: Pick<Line, 'id' | 'version'>[]) => issues.map(({ id, version }) => ({ id, version }));
const many = async (query: string, session: string, issues: Pick<Line, 'id' | 'version'>[], value: unknown) =>
  (
    await world.data<{ outcomes: Outcome[] }>({ query, session, variables: { issues: seen(issues), value } })
  ).outcomes.map(({ verdict }) => verdict.code ?? 'done');
const TASK = { text: '制定整改方案并落实', goal: '补齐档案', dueOn: '2026-12-15' };
const assign = async (value: object = TASK) => many(ASSIGN, secretary.session, await lines(), value);
const SUBMIT =
  'mutation ($id: ID!, $version: Int!, $result: String!) { submitIssue(id: $id, version: $version, result: $result) { state } }';
const submit = ({ id, version }: Line, result = '已整改到位', session = secretary.session) => ({
  query: SUBMIT,
  variables: { id, version, result },
  session,
});
const handIn = async () => {
  for (const line of await lines()) await world.data(submit(line));
};

describe('the list of a branch', () => {
  it('is what the verdict in force fails, once each, with a day by the strategy of its tier', async () => {
    await rate(['A01', 'B01']);
    const found = await list(secretary.session);
    expect(found).toMatchObject([
      { no: 1, criterionCode: 'A01', state: 'OPEN', source: 'QUARTERLY', lead: { id: secretary.person.id } },
      { no: 2, criterionCode: 'B01', state: 'OPEN', dueOn: '2026-11-30', timeline: [{ kind: 'FOUND' }] },
    ]);
    expect(await list(scene.superior)).toHaveLength(2);
  });

  it('is nobody else’s', async () => {
    await rate(['A01']);
    const other = await world.system((work) => anActor(work, 'branchSecretary', scene.county.sibling));
    expect(await list(other.session)).toEqual([]);
    const [line] = await lines();
    expect(await world.refused(submit(line!, '已整改', other.session))).toBe('NOT_FOUND');
  });

  it('also takes what no verdict found', async () => {
    const RECORD = 'mutation ($input: RecordIssueInput!) { recordIssue(input: $input) { no state aspect } }';
    const input = {
      organizationId: branchId(),
      aspect: 'A',
      text: '公开栏未更新',
      source: 'MASSES',
      foundOn: '2026-11-20',
    };
    const ask = (change: object, session = secretary.session) => ({
      query: RECORD,
      variables: { input: { ...input, ...change } },
      session,
    });
    expect(await world.data(ask({}))).toEqual({ recordIssue: { no: 1, state: 'OPEN', aspect: 'A' } });
    expect(await world.refused(ask({ source: 'INSPECTION' }))).toBe('LEDGER_SOURCE_NOT_ALLOWED');
    expect(await world.data(ask({ source: 'INSPECTION' }, scene.superior))).toMatchObject({ recordIssue: { no: 2 } });
    expect(await world.refused(ask({ aspect: 'Z' }))).toBe('LEDGER_CRITERION_UNKNOWN');
    expect(await world.refused(ask({ foundOn: '2026-11-24' }))).toBe('LEDGER_FOUND_IN_FUTURE');
    expect(await world.refused(ask({ dueOn: '2026-11-01' }))).toBe('LEDGER_DUE_BEFORE_FOUND');
    expect(await world.refused(ask({ organizationId: scene.county.generalBranch.id }, scene.superior))).toBe(
      'LEDGER_NOT_BRANCH',
    );
  });
});

describe('an issue', () => {
  it('is assigned, submitted by the branch, rejected with a reason, and written off by another party', async () => {
    await rate(['A01', 'B01']);
    const [open] = await lines();
    expect(await world.refused(submit(open!))).toBe('LEDGER_NO_MEASURE');
    expect(await assign()).toEqual(['done', 'done']);
    await handIn();
    const asked = await lines();
    expect(await many(VERIFY, secretary.session, asked, null).catch(() => 'denied')).toBe('denied');
    expect(await many(REJECT, scene.superior, asked, ' ')).toEqual(['LEDGER_REASON_MISSING', 'LEDGER_REASON_MISSING']);
    expect(await many(REJECT, scene.superior, asked.slice(0, 1), '缺佐证')).toEqual(['done']);
    // one of two was decided meanwhile: only the other one is
    expect(await many(VERIFY, scene.superior, asked, '属实')).toEqual(['STALE_EDIT', 'done']);
    expect(await states()).toEqual([
      ['A01', 'REJECTED'],
      ['B01', 'VERIFIED'],
    ]);
    const [rejected, verified] = await lines();
    expect(verified).toMatchObject({ verifiedOn: '2026-11-23', tasks: [{ progressPercent: 100 }] });
    expect(rejected!.timeline.map((each) => each.kind)).toEqual(['FOUND', 'ASSIGNED', 'SUBMITTED', 'REJECTED']);
    await world.data(submit(rejected!, '已补佐证'));
    expect((await states())[0]).toEqual(['A01', 'SUBMITTED']);
  });

  it('is verified neither by a member of the branch nor by who asked for it', async () => {
    await rate(['A01']);
    await assign();
    await handIn();
    const member = await world.system((work) =>
      anActor(work, 'committeeSecretary', scene.county.generalBranch, scene.county.branch),
    );
    expect(await many(VERIFY, member.session, await lines(), null)).toEqual(['CHECKER_IS_MEMBER']);
  });

  it('relapses when it fails again, and comes off when its own verdict says so no longer', async () => {
    await rate(['A01', 'B01']);
    const [first] = await lines();
    await many(ASSIGN, secretary.session, [first!], TASK);
    await world.data(submit((await lines())[0]!));
    await many(VERIFY, scene.superior, (await lines()).slice(0, 1), null);
    const again = (failing: string[]) =>
      world.system(async (work) => {
        await disputed(work, branchId(), scene.period.id);
        return rateAnew(work, branchId(), scene.period.id, failing);
      });
    await again(['A01']);
    expect(await states()).toEqual([
      ['A01', 'RELAPSED'],
      ['B01', 'WITHDRAWN'],
    ]);
    expect((await lines())[0]).toMatchObject({ relapseCount: 1, verifiedOn: null });
    await again(['A01', 'B01']);
    expect((await states())[1]).toEqual(['B01', 'OPEN']);
  });
});

describe('a task', () => {
  it('is the secretary’s unless somebody is named, within the term of who does it, and moves with the office', async () => {
    await rate(['A01']);
    const deputy = await world.system(async (work) => {
      const person = await aPerson(work, scene.county.branch);
      const post = {
        organizationId: branchId(),
        post: 'DEPUTY_SECRETARY',
        fromOn: '2024-01-01',
        toOn: '2026-12-01',
      } as const;
      await appoint(work, { personId: person.id, ...post });
      return person;
    });
    expect(await assign({ ...TASK, ownerPersonId: deputy.id })).toEqual(['LEDGER_TASK_PAST_TERM']);
    expect((await lines())[0]).toMatchObject({ state: 'OPEN', tasks: [] });
    expect(await assign()).toEqual(['done']);
    expect(await assign({ ...TASK, ownerPersonId: deputy.id, dueOn: '2026-11-30' })).toEqual(['done']);
    const next = await world.system(async (work) => {
      await endSecretary(work, branchId(), '2026-11-22');
      const person = await aPerson(work, scene.county.branch);
      await appoint(work, { personId: person.id, organizationId: branchId(), post: 'SECRETARY', fromOn: '2026-11-23' });
      return person;
    });
    expect((await lines())[0]!.tasks).toMatchObject([
      { owner: { id: next.id }, lead: { id: next.id } },
      { owner: { id: deputy.id }, lead: { id: next.id } },
    ]);
    const DUTIES = `query ($p: ID) { responsibilities(person: $p, kind: LIST_DUTY) { nodes { id version state title } } }`;
    type Duties = { responsibilities: { nodes: { id: string; version: number; state: string }[] } };
    const ask = { query: DUTIES, variables: { p: next.id }, session: scene.audit };
    const duties = (await world.data<Duties>(ask)).responsibilities.nodes;
    expect(duties).toMatchObject([{ state: 'OPEN', title: TASK.text }]);
    const CANCEL =
      'mutation ($id: ID!, $v: Int!) { cancelResponsibility(id: $id, version: $v, reason: "重复") { id } }';
    const variables = { id: duties[0]!.id, v: duties[0]!.version };
    expect(await world.refused({ query: CANCEL, variables, session: scene.audit })).toBe('RESPONSIBILITY_OF_LEDGER');
  });

  it('is noted month by month; the first note sets its issue going, and the end of all is reported', async () => {
    await rate(['A01']);
    await assign();
    const NOTE = `mutation ($id: ID!, $v: Int!, $input: ProgressInput!) { noteProgress(id: $id, version: $v, input: $input) {
      version progressPercent doneOn progress { month percent } } }`;
    const note = async (input: object) => {
      const [task] = (await lines())[0]!.tasks;
      return { query: NOTE, variables: { id: task!.id, v: task!.version, input }, session: secretary.session };
    };
    expect(await world.refused(await note({ percent: 101 }))).toBe('LEDGER_PERCENT_INVALID');
    expect(await world.refused(await note({ percent: 10, month: '2026-12' }))).toBe('LEDGER_MONTH_IN_FUTURE');
    await world.data(await note({ percent: 30, month: '2026-10', note: '已部署' }));
    await world.data(await note({ percent: 60, note: '正在整改' }));
    await world.data(await note({ percent: 80 }));
    const [kept] = await world.sql<{ note: string }[]>(
      "SELECT note FROM task_progress WHERE organizationId = ? AND month = '2026-11'",
      [branchId()],
    );
    expect(kept!.note).toBe('正在整改');
    expect(await world.data(await note({ percent: 100 }))).toMatchObject({
      noteProgress: {
        doneOn: '2026-11-23',
        progress: [
          { month: '2026-10', percent: 30 },
          { month: '2026-11', percent: 100 },
        ],
      },
    });
    expect((await states())[0]).toEqual(['A01', 'IN_PROGRESS']);
    const [duty] = await world.sql<{ state: string }[]>(
      'SELECT state FROM responsibility WHERE organizationId = ? AND taskId IS NOT NULL',
      [branchId()],
    );
    expect(duty!.state).toBe('REPORTED');
  });
});

describe('supervision', () => {
  it('is logged, and what is overdue climbs to the superior', async () => {
    await rate(['A01']);
    expect(await many(SUPERVISE, scene.superior, await lines(), '限期整改')).toEqual(['done']);
    expect((await lines())[0]!.timeline.at(-1)).toMatchObject({ kind: 'SUPERVISED', note: '限期整改' });
    expect(await list(scene.superior, { overdue: true, under: scene.county.generalBranch.id })).toEqual([]);
    world.now = new Date('2026-12-01T02:00:00.000Z');
    await world.system(async (work) => {
      await escalateOverdue(work);
      await escalateOverdue(work);
    });
    world.now = new Date('2026-11-23T02:00:00.000Z');
    const kinds = (await lines())[0]!.timeline.map((each) => each.kind);
    expect(kinds).toEqual(['FOUND', 'SUPERVISED', 'ESCALATED']);
  });
});

it('a branch is written off when it is named and nothing is left, and no longer after a relapse', async () => {
  await rate(['A01']);
  const LEDGER =
    'query ($o: ID!) { ledger(organization: $o) { total open submitted verified overdue namedOn writtenOffOn } }';
  const ledger = async () =>
    (await world.data<{ ledger: object }>({ query: LEDGER, variables: { o: branchId() }, session: scene.superior }))
      .ledger;
  expect(await ledger()).toMatchObject({ total: 1, open: 1, verified: 0, namedOn: null });
  await world.system((work) =>
    work.emit('title.named', { organizationId: branchId(), campaignId: scene.campaign.id, on: '2026-11-23' }),
  );
  expect(await ledger()).toMatchObject({ namedOn: '2026-11-23', writtenOffOn: null });
  await assign();
  await handIn();
  await many(VERIFY, scene.superior, await lines(), null);
  expect(await ledger()).toMatchObject({ open: 0, verified: 1, writtenOffOn: '2026-11-23' });
  await world.system(async (work) => {
    await disputed(work, branchId(), scene.period.id);
    await rateAnew(work, branchId(), scene.period.id, ['A01']);
  });
  expect(await ledger()).toMatchObject({ open: 1, writtenOffOn: null });
});
