import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { World } from '../../../test/world.ts';
import { assignContactPoint, endContactPoint } from '../liaison/index.ts';
import { aCounty, anOrganization, type County } from '../organization/organization.factory.ts';
import { anActor, aPerson, aSession, type SignedInActor } from '../people/people.factory.ts';
import { aResponsibility } from './responsibility.factory.ts';

let world: World;
let county: County;
let officer: SignedInActor;
let secretary: SignedInActor;

beforeAll(async () => {
  world = await World.open();
});
afterAll(() => world?.close());
beforeEach(async () => {
  world.now = new Date('2026-11-23T02:00:00.000Z');
  [county, officer, secretary] = await world.system(async (work) => {
    const made = await aCounty(work);
    const office = await anActor(work, 'workCommittee', made.workCommittee);
    return [made, office, await anActor(work, 'branchSecretary', made.branch)] as const;
  });
});

const FIELDS = `totalCount nodes { id version kind title state overdue dueOn source remark person { id } organization { id }
  reporter { id } settler { id } } pageInfo { hasNextPage endCursor }`;
const LIST = `query ($person: ID, $organization: ID, $under: ID, $kind: ResponsibilityKind, $state: ResponsibilityState, $year: Int,
  $overdue: Boolean, $waiting: Boolean, $first: Int, $after: String) {
  responsibilities(person: $person, organization: $organization, under: $under, kind: $kind, state: $state, year: $year,
    overdue: $overdue, waiting: $waiting, first: $first, after: $after) { ${FIELDS} } }`;
type Duty = {
  id: string;
  version: number;
  kind: string;
  state: string;
  overdue: boolean;
  dueOn: string;
  title: string;
  remark: string | null;
  person: { id: string };
};
type Page = { totalCount: number; nodes: Duty[]; pageInfo: { hasNextPage: boolean; endCursor: string } };
const list = async (session: string, variables: object = {}): Promise<Page> =>
  (await world.data<{ responsibilities: Page }>({ query: LIST, variables: { ...variables }, session }))
    .responsibilities;
const mine = async (session: string): Promise<Duty[]> =>
  (await world.data<{ myResponsibilities: Page }>({ query: `{ myResponsibilities { ${FIELDS} } }`, session }))
    .myResponsibilities.nodes;

const CREATE =
  'mutation ($input: CreateResponsibilityInput!, $key: String) { createResponsibility(input: $input, key: $key) { id version state } }';
type Created = { createResponsibility: { id: string; version: number } };
const turn = (name: string, argument: 'result' | 'reason' | null) => {
  const [declared, given] = argument ? [`, $text: String!`, `, ${argument}: $text`] : ['', ''];
  return `mutation ($id: ID!, $version: Int!${declared}) { done: ${name}(id: $id, version: $version${given}) { id version state remark } }`;
};
const REPORT_MINE = turn('reportMyResponsibility', 'result');
const REPORT = turn('reportResponsibility', 'result');
const CONFIRM = turn('confirmResponsibility', null);
const RETURN = turn('returnResponsibility', 'reason');
const REOPEN = turn('reopenResponsibility', 'reason');
const CANCEL = turn('cancelResponsibility', 'reason');

const input = (change: object = {}) => ({
  organizationId: county.branch.id,
  personId: secretary.person.id,
  kind: 'YEARLY_DUTY',
  year: 2026,
  title: '讲党课 2 次',
  source: '年度抓基层党建责任清单',
  dueOn: '2026-12-20',
  ...change,
});
const create = async (change: object = {}): Promise<{ id: string; version: number }> =>
  (await world.data<Created>({ query: CREATE, variables: { input: input(change) }, session: officer.session }))
    .createResponsibility;

describe('a duty', () => {
  it('is set by who edits lists there, for a person and a year', async () => {
    const refusedFor = (change: object, session = officer.session) =>
      world.refused({ query: CREATE, variables: { input: input(change) }, session });
    expect(await refusedFor({}, secretary.session)).toBe('ACCESS_DENIED');
    expect(await refusedFor({ organizationId: county.county.id })).toBe('NOT_FOUND');
    expect(await refusedFor({ dueOn: '2027-01-01' })).toBe('RESPONSIBILITY_DUE_OUT_OF_YEAR');
    expect(await refusedFor({ kind: 'CONTACT_DUTY' })).toBe('RESPONSIBILITY_OF_CONTACT');
    expect(await refusedFor({ title: ' ' })).toBe('RESPONSIBILITY_TITLE_MISSING');
    const stranger = await world.system(async (work) => aPerson(work, (await aCounty(work)).branch));
    expect(await refusedFor({ personId: stranger.id })).toBe('PERSON_NOT_IN_REACH');
    const variables = { input: input(), key: 'duty-1' };
    const first = await world.data({ query: CREATE, variables, session: officer.session });
    expect(await world.data({ query: CREATE, variables, session: officer.session })).toEqual(first);
    expect((await list(secretary.session)).totalCount).toBe(1);
  });

  it('is reported by its person, confirmed by another, and opened again with a reason', async () => {
    const { id } = await create();
    const of = (version: number, text?: string) => ({ id, version, text });
    expect(await world.refused({ query: REPORT_MINE, variables: of(1, ' '), session: secretary.session })).toBe(
      'RESPONSIBILITY_RESULT_MISSING',
    );
    expect(await world.refused({ query: REPORT_MINE, variables: of(1, '已完成'), session: officer.session })).toBe(
      'NOT_FOUND',
    );
    const reported = { query: REPORT_MINE, variables: { ...of(1, '已讲党课 2 次') }, session: secretary.session };
    expect(await world.data(reported)).toMatchObject({ done: { state: 'REPORTED' } });
    expect(await world.refused(reported)).toBe('STALE_EDIT');
    await world.data({ query: RETURN, variables: of(2, '缺佐证'), session: officer.session });
    expect((await mine(secretary.session))[0]).toMatchObject({ state: 'OPEN', remark: '缺佐证' });
    await world.data({ query: REPORT_MINE, variables: of(3, '已补佐证'), session: secretary.session });
    expect(await world.data({ query: CONFIRM, variables: of(4), session: officer.session })).toMatchObject({
      done: { state: 'DONE' },
    });
    expect(await world.refused({ query: REOPEN, variables: of(5, ''), session: officer.session })).toBe(
      'RESPONSIBILITY_REASON_MISSING',
    );
    await world.data({ query: REOPEN, variables: of(5, '核查未落实'), session: officer.session });
    expect(await world.refused({ query: CONFIRM, variables: of(6), session: officer.session })).toBe(
      'RESPONSIBILITY_STATE_NOT_ALLOWED',
    );
  });

  it('is not settled by who answers for it, nor confirmed by who reported it', async () => {
    const own = await create({
      organizationId: county.workCommittee.id,
      personId: officer.person.id,
      kind: 'KEY_TASK',
    });
    await world.data({ query: REPORT_MINE, variables: { ...own, text: '已完成' }, session: officer.session });
    expect(
      await world.refused({ query: CONFIRM, variables: { id: own.id, version: 2 }, session: officer.session }),
    ).toBe('RESPONSIBILITY_OWN');
    const other = await create();
    await world.data({ query: REPORT, variables: { ...other, text: '代报' }, session: officer.session });
    expect(
      await world.refused({ query: CONFIRM, variables: { id: other.id, version: 2 }, session: officer.session }),
    ).toBe('RESPONSIBILITY_OWN');
  });

  it('is mine wherever it was set, also without a grant there', async () => {
    const person = await world.system(async (work) => aSession(work, await aPerson(work, county.direct)));
    const duty = await create({ organizationId: county.committee.id, personId: person.person.id });
    expect(await world.refused({ query: LIST, session: person.session })).toBe('ACCESS_DENIED');
    expect((await mine(person.session)).map((each) => each.id)).toEqual([duty.id]);
    const variables = { ...duty, text: '已完成', key: 'mine-1' };
    const query = REPORT_MINE.replace('$version: Int!', '$version: Int!, $key: String').replace(
      'version: $version',
      'version: $version, key: $key',
    );
    const first = await world.data({ query, variables, session: person.session });
    expect(await world.data({ query, variables, session: person.session })).toEqual(first);
    expect(await mine(secretary.session)).toEqual([]);
  });
});

describe('the lists', () => {
  it('go by person, organization, subtree, kind, state, year and what is overdue, in the order of their days', async () => {
    const two = await world.system((work) => aPerson(work, county.sibling));
    await create({ dueOn: '2026-03-31' });
    await create({ dueOn: '2026-12-20', kind: 'KEY_TASK' });
    await create({ dueOn: '2026-11-22', organizationId: county.sibling.id, personId: two.id });
    await create({ dueOn: '2026-11-23', organizationId: county.committee.id, personId: two.id });
    await world.system((work) => aResponsibility(work, county.direct, two, { year: 2025, dueOn: '2025-12-01' }));
    const days = async (variables: object, session = officer.session) =>
      (await list(session, variables)).nodes.map((duty) => duty.dueOn);
    expect(await days({})).toEqual(['2025-12-01', '2026-03-31', '2026-11-22', '2026-11-23', '2026-12-20']);
    expect(await days({ under: county.committee.id, year: 2026 })).toEqual([
      '2026-03-31',
      '2026-11-22',
      '2026-11-23',
      '2026-12-20',
    ]);
    expect(await days({ organization: county.branch.id })).toEqual(['2026-03-31', '2026-12-20']);
    expect(await days({ person: two.id, year: 2026 })).toEqual(['2026-11-22', '2026-11-23']);
    expect(await days({ overdue: true })).toEqual(['2025-12-01', '2026-03-31', '2026-11-22']);
    expect(await days({ overdue: true, person: two.id })).toEqual(['2025-12-01', '2026-11-22']);
    expect(await days({ kind: 'KEY_TASK' })).toEqual(['2026-12-20']);
    expect(await days({}, secretary.session)).toEqual(['2026-03-31', '2026-12-20']);
    expect(await days({ under: county.sibling.id }, secretary.session)).toEqual([]);
    const first = await list(officer.session, { waiting: true, first: 2 });
    const rest = await list(officer.session, { waiting: true, first: 5, after: first.pageInfo.endCursor });
    expect([...first.nodes, ...rest.nodes].map((duty) => duty.dueOn)).toEqual(await days({}));
  });

  it('pass to the successor when an office changes hands', async () => {
    const [open, reported] = [await create(), await create({ title: '述职' })];
    await world.data({ query: REPORT_MINE, variables: { ...reported, text: '已述职' }, session: secretary.session });
    const next = await world.system((work) => aPerson(work, county.branch));
    const HAND =
      'mutation ($o: ID!, $f: ID!, $t: ID!) { handOverResponsibilities(organization: $o, from: $f, to: $t, reason: "换届") }';
    const variables = { o: county.branch.id, f: secretary.person.id, t: next.id };
    expect(await world.refused({ query: HAND, variables, session: secretary.session })).toBe('ACCESS_DENIED');
    expect(await world.data({ query: HAND, variables, session: officer.session })).toEqual({
      handOverResponsibilities: 1,
    });
    expect((await list(officer.session, { person: next.id })).nodes.map((duty) => duty.id)).toEqual([open.id]);
  });
});

describe('a contact duty', () => {
  it('comes with a contact point and goes with it, also when it ends on a day to come', async () => {
    const leader = await world.system((work) => aPerson(work, county.direct));
    const values = { organizationId: county.branch.id, leaderId: leader.id, fromOn: '2026-02-01' };
    const contact = await world.system((work) => assignContactPoint(work, values));
    const duties = () => list(officer.session, { kind: 'CONTACT_DUTY', person: leader.id });
    const [duty] = (await duties()).nodes;
    expect(duty).toMatchObject({ state: 'OPEN', dueOn: '2026-12-31' });
    expect(await world.refused({ query: CANCEL, variables: { ...duty, text: '重复' }, session: officer.session })).toBe(
      'RESPONSIBILITY_OF_CONTACT',
    );
    await world.system(async (work) =>
      endContactPoint(work, await work.get(contact.constructor as never, contact.id), '2026-11-30'),
    );
    expect((await duties()).nodes).toMatchObject([{ state: 'OPEN', dueOn: '2026-11-30' }]);
    await world.jobs();
    expect((await duties()).nodes).toMatchObject([{ state: 'OPEN' }]);
    world.now = new Date('2026-11-30T16:00:00.000Z');
    await world.sql('UPDATE session SET usedAt = ?, endsAt = ?', [
      world.now,
      new Date(world.now.getTime() + 3_600_000),
    ]);
    await world.jobs();
    expect((await duties()).nodes).toMatchObject([{ state: 'CANCELLED', remark: '联系关系已结束' }]);
  });

  it('of a dissolved branch is cancelled like every other duty there', async () => {
    const branch = await world.system(async (work) => {
      const made = await anOrganization(work, 'BRANCH', county.generalBranch);
      await aResponsibility(work, made, secretary.person);
      await assignContactPoint(work, { organizationId: made.id, leaderId: secretary.person.id, fromOn: '2026-02-01' });
      return made;
    });
    const DISSOLVE = 'mutation ($id: ID!) { dissolveOrganization(id: $id, version: 1, on: "2026-11-20") { id } }';
    await world.data({ query: DISSOLVE, variables: { id: branch.id }, session: officer.session });
    const states = (await list(officer.session, { organization: branch.id })).nodes.map((duty) => duty.state);
    expect(states).toEqual(['CANCELLED', 'CANCELLED']);
  });
});
