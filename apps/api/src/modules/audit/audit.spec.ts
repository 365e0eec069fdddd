import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { World } from '../../../test/world.ts';
import { aCounty, type County } from '../organization/organization.factory.ts';
import { anActor, aPerson, aToken, type SignedInActor } from '../people/people.factory.ts';

let world: World;
let county: County;
let elsewhere: County;
let officer: SignedInActor;
let auditor: SignedInActor;

beforeAll(async () => {
  world = await World.open();
  [county, elsewhere] = await world.system(async (work) => [await aCounty(work), await aCounty(work)]);
  [officer, auditor] = await world.system(async (work) => [
    await anActor(work, 'workCommittee', county.workCommittee),
    await anActor(work, 'auditor', county.county),
  ]);
});
afterAll(() => world?.close());

type Entry = {
  id: string;
  actor: string;
  operation: string;
  entity: string;
  fields: string[];
  hash: string;
  recordId: string;
};
type List = {
  auditEntries: { nodes: Entry[]; totalCount: number; pageInfo: { endCursor: string; hasNextPage: boolean } };
};
const LIST = `query ($from: Date, $to: Date, $actor: String, $operation: String, $entity: String, $record: ID, $action: AuditAction, $under: ID, $first: Int, $after: String) {
  auditEntries(from: $from, to: $to, actor: $actor, operation: $operation, entity: $entity, record: $record, action: $action, under: $under, first: $first, after: $after) {
    nodes { id at actor accountId operation action entity recordId fields hash requestId block organization { id name } } totalCount pageInfo { endCursor hasNextPage } } }`;
const list = async (variables: Record<string, unknown> = {}, who = auditor) =>
  (await world.data<List>({ query: LIST, variables, session: who.session })).auditEntries;

const createPerson = async (name: string) => {
  const query = 'mutation ($i: CreatePersonInput!) { createPerson(input: $i) { id } }';
  const variables = { i: { organizationId: county.branch.id, name, phone: '13912345678' } };
  return (await world.data<{ createPerson: { id: string } }>({ query, variables, session: officer.session }))
    .createPerson;
};

describe('the auditor', () => {
  it('reads who did what to which fields, and no value', async () => {
    const { id } = await createPerson('不可见的名字');
    const { nodes } = await list({ entity: 'person', record: id });
    expect(nodes).toMatchObject([{ actor: '演示人员', operation: 'createPerson', entity: 'person', recordId: id }]);
    expect(nodes[0]!.fields).toEqual(expect.arrayContaining(['name', 'phone', 'organizationId']));
    expect(nodes[0]!.hash).toMatch(/^[0-9a-f]{64}$/);
    expect(JSON.stringify(nodes)).not.toMatch(/不可见|13912345678/);
  });

  it('cannot ask for values: the schema has none', async () => {
    for (const field of ['changes', 'before', 'after', 'reason', 'values'])
      expect(await world.refused({ query: `{ auditEntries { nodes { ${field} } } }`, session: auditor.session })).toBe(
        'GRAPHQL_VALIDATION_FAILED',
      );
  });

  it('sees the own house and no other', async () => {
    await world.system((work) => aPerson(work, elsewhere.branch));
    const other = await world.system((work) => anActor(work, 'auditor', elsewhere.county));
    const organizations = (entries: { organization: { id: string } | null }[]) =>
      new Set(entries.flatMap((entry) => entry.organization?.id ?? []));
    const [mine, theirs] = [await list({ first: 100 }), await list({ first: 100 }, other)];
    const ids = (house: County) => Object.values(house).map((each) => each.id);
    expect([...organizations(mine.nodes as never)].every((id) => ids(county).includes(id))).toBe(true);
    expect([...organizations(theirs.nodes as never)].every((id) => ids(elsewhere).includes(id))).toBe(true);
    expect((await list({ under: elsewhere.county.id })).nodes).toEqual([]);
  });

  it('is nobody else, not even for oneself', async () => {
    for (const role of ['countyOffice', 'developer', 'systemAdmin', 'securityAdmin'] as const) {
      const actor = await world.system((work) => anActor(work, role, county.county));
      for (const query of ['{ auditEntries { totalCount } }', '{ auditHead { hash } }', '{ verifyAudit { done } }'])
        expect(await world.refused({ query, session: actor.session })).toBe('ACCESS_DENIED');
    }
  });

  it('filters by day, person, operation, kind, record, action and organization', async () => {
    const before = (await list({ operation: 'createPerson' })).totalCount;
    await createPerson('筛选');
    const operations = await list({ operation: 'createPerson' });
    expect(operations.totalCount).toBe(before + 1);
    expect((await list({ actor: officer.account.username, operation: 'createPerson' })).totalCount).toBe(before + 1);
    expect((await list({ actor: '演示人员', operation: 'createPerson' })).totalCount).toBe(before + 1);
    expect((await list({ actor: '没有此人' })).nodes).toEqual([]);
    expect((await list({ actor: 'system:test', entity: 'organization' })).totalCount).toBe(7);
    expect((await list({ from: '2026-11-23', to: '2026-11-23', operation: 'createPerson' })).totalCount).toBe(
      before + 1,
    );
    expect((await list({ to: '2026-11-22' })).nodes).toEqual([]);
    expect((await list({ action: 'remove', operation: 'createPerson' })).nodes).toEqual([]);
    expect((await list({ under: county.branch.id, operation: 'createPerson' })).totalCount).toBe(before + 1);
    expect((await list({ entity: '人员', operation: '新增' })).nodes).toEqual([]);
    expect((await list({ record: "1' OR '1'='1", entity: 'person' })).nodes).toEqual([]);
  });

  it('pages by keyset, the latest first', async () => {
    for (let i = 0; i < 5; i++) await createPerson(`翻页${i}`);
    const first = await list({ operation: 'createPerson', first: 3 });
    const second = await list({ operation: 'createPerson', first: 3, after: first.pageInfo.endCursor });
    const ids = [...first.nodes, ...second.nodes].map((entry) => Number(entry.id));
    expect(ids).toEqual([...ids].sort((a, b) => b - a));
    expect(new Set(ids).size).toBe(6);
    expect(await world.refused({ query: LIST, variables: { first: 101 }, session: auditor.session })).toBe(
      'LIMIT_PAGE',
    );
  });

  it('sees signing in and what was refused at the door', async () => {
    await world.ask({ query: 'mutation { signIn(username: "nobody.here", password: "guess-guess") { id } }' });
    const { nodes } = await list({ operation: 'signIn.refused' });
    expect(nodes).toMatchObject([{ entity: 'sign_in_failure', fields: ['refused'] }]);
    expect(JSON.stringify(nodes)).not.toContain('nobody.here');
    // what belongs to no organization is for the auditor of the whole house, not of a part of it
    const part = await world.system((work) => anActor(work, 'auditor', county.workCommittee));
    expect((await list({ operation: 'signIn.refused' }, part)).nodes).toEqual([]);
  });

  it('reads by a token as by a session', async () => {
    const token = await world.system((work) => aToken(work, auditor));
    expect(await world.refused({ query: '{ auditHead { hash } }', token })).toMatch(/answered/);
  });
});
