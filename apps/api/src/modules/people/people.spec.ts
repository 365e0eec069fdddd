import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { World } from '../../../test/world.ts';
import { aCounty, anOrganization, type County } from '../organization/organization.factory.ts';
import { aGrant, anActor, aPerson, aSession, aToken, type SignedInActor } from './people.factory.ts';

let world: World;
let county: County;
let officer: SignedInActor;
let leader: SignedInActor;
let developer: SignedInActor;
let inspector: SignedInActor;
let secretary: SignedInActor;

beforeAll(async () => {
  world = await World.open();
  county = await world.system(aCounty);
  [officer, leader, developer, inspector, secretary] = await world.system(async (work) => [
    await anActor(work, 'workCommittee', county.workCommittee),
    await anActor(work, 'liaisonLeader', county.branch, county.committee),
    await anActor(work, 'developer', county.county),
    await anActor(work, 'inspector', county.branch, county.direct),
    await anActor(work, 'branchSecretary', county.branch),
  ]);
});
afterAll(() => world?.close());

type PersonAnswer = { id: string; version: number; name: string; phone: string | null; organization: { id: string } };
const PERSON =
  'query ($id: ID!) { person(id: $id) { id version name phone organization { id name } appointments { post } } }';
const PERSONS =
  'query ($under: ID, $home: ID, $search: String, $first: Int, $after: String) { persons(under: $under, home: $home, search: $search, first: $first, after: $after) { nodes { id name phone } totalCount pageInfo { endCursor hasNextPage } } }';
type Persons = { persons: { nodes: PersonAnswer[]; totalCount: number; pageInfo: { endCursor: string } } };
const person = async (id: string, session: string) =>
  (await world.data<{ person: PersonAnswer | null }>({ query: PERSON, variables: { id }, session })).person;
const persons = async (session: string, variables = {}) =>
  (await world.data<Persons>({ query: PERSONS, variables, session })).persons;

describe('persons', () => {
  it('tells a phone in full only where contact data may be read', async () => {
    const { id } = await world.system((work) => aPerson(work, county.branch, { name: '李小明', phone: '13912340000' }));
    expect(await person(id, officer.session)).toMatchObject({ name: '李小明', phone: '13912340000' });
    expect(await person(id, secretary.session)).toMatchObject({ name: '李小明', phone: '13912340000' });
    expect(await person(id, inspector.session)).toMatchObject({ name: '李小明', phone: '139****0000' });
    expect(await person(id, developer.session)).toMatchObject({ name: '李**', phone: '139****0000' });
    expect(await world.refused({ query: PERSON, variables: { id }, session: leader.session })).toBe('ACCESS_DENIED');
  });

  it('masks them for a developer’s token as well', async () => {
    const { id } = await world.system((work) => aPerson(work, county.branch, { name: '王芳', phone: '13912340001' }));
    const token = await world.system((work) => aToken(work, developer));
    const { person: answer } = await world.data<{ person: PersonAnswer }>({ query: PERSON, variables: { id }, token });
    expect(answer).toMatchObject({ name: '王*', phone: '139****0001' });
  });

  it('tells nobody of one out of reach, and oneself everything', async () => {
    const { id } = await world.system((work) => aPerson(work, county.sibling));
    expect(await person(id, secretary.session)).toBeNull();
    const me = await world.data<{ me: { person: PersonAnswer } }>({
      query: '{ me { person { id name phone } } }',
      session: developer.session,
    });
    expect(me.me.person).toMatchObject({ name: '演示人员', phone: '13900000000' });
  });

  it('finds by name, pinyin and code; a developer by code only', async () => {
    await world.system((work) => aPerson(work, county.direct, { name: '欧阳文静', code: 'OY-01' }));
    for (const search of ['阳文', 'ouyang', 'oy-01', ' OY-01 ']) {
      const found = await persons(officer.session, { search });
      expect(
        found.nodes.map((each) => each.name),
        search,
      ).toEqual(['欧阳文静']);
    }
    expect((await persons(developer.session, { search: '欧阳' })).nodes).toEqual([]);
    expect((await persons(developer.session, { search: 'OY-01' })).nodes.map((each) => each.name)).toEqual(['欧***']);
    expect((await persons(officer.session, { search: '%' })).nodes).toEqual([]);
  });

  it('shows names to a developer with other work where that work is, and finds by them only there', async () => {
    const [here, there] = await world.system(async (work) => [
      await aPerson(work, county.branch, { name: '诸葛明' }),
      await aPerson(work, county.direct, { name: '诸葛亮' }),
    ]);
    const both = await world.system(async (work) => {
      const actor = await anActor(work, 'developer', county.county);
      await aGrant(work, actor.person, 'branchSecretary', county.branch);
      return actor;
    });
    const names = async (search: string) => (await persons(both.session, { search })).nodes.map((each) => each.name);
    expect(await names('诸葛')).toEqual(['诸葛明']);
    expect(await person(here.id, both.session)).toMatchObject({ name: '诸葛明' });
    expect(await person(there.id, both.session)).toMatchObject({ name: '诸**' });
  });

  it('pages in pinyin order under one organization', async () => {
    const branch = await world.system((work) => anOrganization(work, 'BRANCH', county.committee));
    await world.system(async (work) => {
      for (const name of ['赵一', '安二', '马三', '钱四', '白五']) await aPerson(work, branch, { name });
    });
    const first = await persons(officer.session, { under: branch.id, first: 3 });
    const second = await persons(officer.session, { under: branch.id, first: 3, after: first.pageInfo.endCursor });
    expect([...first.nodes, ...second.nodes].map((each) => each.name)).toEqual([
      '安二',
      '白五',
      '马三',
      '钱四',
      '赵一',
    ]);
    expect(first.totalCount).toBe(5);
    expect((await persons(secretary.session, { under: branch.id })).nodes).toEqual([]);
  });
});

describe('keeping persons', () => {
  const CREATE = 'mutation ($input: CreatePersonInput!) { createPerson(input: $input) { id version name phone } }';
  const create = (input: object, session = officer.session) => ({ query: CREATE, variables: { input }, session });
  const input = () => ({ organizationId: county.branch.id, name: ' 周 瑜 ', phone: '' });

  it('adds one, with a code of its own', async () => {
    const { createPerson } = await world.data<{ createPerson: PersonAnswer }>(create(input()));
    expect(createPerson).toMatchObject({ name: '周 瑜', phone: null });
    const [row] = await world.sql<{ code: string; sortKey: string }[]>(
      'SELECT code, sortKey FROM person WHERE id = ?',
      [createPerson.id],
    );
    expect(row!.code).toMatch(/^P\d{9}$/);
    expect(row!.sortKey).toContain('zhou');
  });

  it.each([
    ['without a name', { name: '  ' }, 'PERSON_NAME_MISSING'],
    ['with half a phone', { phone: '139' }, 'PERSON_PHONE_INVALID'],
    ['with an odd code', { code: '张' }, 'PERSON_CODE_INVALID'],
    ['outside the reach', { organizationId: '999999' }, 'ORGANIZATION_NOT_IN_REACH'],
  ])('refuses one %s', async (_, change, code) => {
    expect(await world.refused(create({ ...input(), ...change }))).toBe(code);
  });

  it('refuses a code twice, in whatever case; also when both are sent at once', async () => {
    await world.data(create({ ...input(), code: 'zz-7' }));
    expect(await world.refused(create({ ...input(), code: 'ZZ-7' }))).toBe('PERSON_CODE_TAKEN');
    const both = await Promise.all([1, 2].map(() => world.refused(create({ ...input(), code: 'ZZ-8' }))));
    expect(both.filter((code) => code === 'PERSON_CODE_TAKEN')).toHaveLength(1);
  });

  it('edits what was read, and nothing that was changed since', async () => {
    const { id } = await world.system((work) => aPerson(work, county.branch));
    const edit = (version: number) => ({
      query:
        'mutation ($id: ID!, $v: Int!) { editPerson(id: $id, version: $v, input: { name: "改名", jobTitle: "主任" }) { version name phone } }',
      variables: { id, v: version },
      session: officer.session,
    });
    const { editPerson } = await world.data<{ editPerson: PersonAnswer }>(edit(1));
    expect(editPerson).toMatchObject({ version: 2, name: '改名', phone: null });
    expect(await world.refused(edit(1))).toBe('STALE_EDIT');
    expect(await world.refused({ ...edit(2), session: secretary.session })).toBe('ACCESS_DENIED');
  });

  it('moves a home branch; account, sessions and tokens go along', async () => {
    const actor = await world.system((work) => anActor(work, 'branchClerk', county.branch));
    await world.system((work) => aToken(work, actor));
    const move = (organizationId: string) => ({
      query:
        'mutation ($id: ID!, $o: ID!) { changeHomeBranch(id: $id, version: 1, organizationId: $o) { organization { id } } }',
      variables: { id: actor.person.id, o: organizationId },
      session: officer.session,
    });
    expect(await world.refused(move(county.committee.id))).toBe('PERSON_HOME_NOT_BRANCH');
    await world.data(move(county.direct.id));
    for (const table of ['account', 'session', 'personal_token']) {
      const where = table === 'account' ? 'id' : 'accountId';
      const rows = await world.sql<{ organizationId: string | number }[]>(
        `SELECT organizationId FROM ${table} WHERE ${where} = ?`,
        [actor.account.id],
      );
      expect(
        rows.map((row) => String(row.organizationId)),
        table,
      ).toEqual([county.direct.id]);
    }
    expect(await world.refused({ query: '{ me { id } }', session: actor.session })).toMatch(/answered/);
  });
});

describe('the history of a person', () => {
  it('is open to superiors, with names for numbers, and to no others', async () => {
    const { id } = await world.system((work) => aPerson(work, county.branch, { name: '史册' }));
    await world.data({
      query: 'mutation ($id: ID!, $o: ID!) { changeHomeBranch(id: $id, version: 1, organizationId: $o) { id } }',
      variables: { id, o: county.sibling.id },
      session: officer.session,
    });
    const query =
      'query ($id: ID!) { person(id: $id) { history { nodes { actor operation changes { field before after } } } } }';
    type History = { person: { history: { nodes: { operation: string; changes: object[] }[] } | null } };
    const read = async (session: string) =>
      (await world.data<History>({ query, variables: { id }, session })).person.history;
    const [latest] = (await read(officer.session))!.nodes;
    expect(latest).toMatchObject({
      operation: 'changeHomeBranch',
      changes: [{ field: 'organizationId', before: county.branch.name, after: county.sibling.name }],
    });
    expect(await read(developer.session)).toBeNull();
  });
});

describe('belonging to nobody', () => {
  it('who holds no role sees no person and may still read oneself', async () => {
    const nobody = await world.system(async (work) => aSession(work, await aPerson(work, county.branch)));
    expect(await world.refused({ query: PERSONS, session: nobody.session })).toBe('ACCESS_DENIED');
    expect(await world.refused({ query: '{ me { permissions } }', session: nobody.session })).toMatch(
      /"permissions":\["session:self"\]/,
    );
  });
});
