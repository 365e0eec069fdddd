import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { World } from '../../../test/world.ts';
import { aCounty, type County } from '../../modules/organization/organization.factory.ts';
import { anActor, aPerson, type SignedInActor } from '../../modules/people/people.factory.ts';
import { purgeBookkeeping } from '../jobs/purge.ts';

let world: World;
let county: County;
let officer: SignedInActor;
let other: SignedInActor;
let serial = 0;

beforeAll(async () => {
  world = await World.open();
  county = await world.system(aCounty);
  [officer, other] = await world.system(async (work) => [
    await anActor(work, 'workCommittee', county.workCommittee),
    await anActor(work, 'workCommittee', county.workCommittee),
  ]);
});
afterAll(() => world?.close());

const CREATE =
  'mutation ($input: CreatePersonInput!, $key: String) { createPerson(input: $input, key: $key) { id name version } }';
type Created = { createPerson: { id: string; name: string; version: number } };
const create = (key: string | null, name = '孙六', who = officer) => ({
  query: CREATE,
  variables: { input: { organizationId: county.branch.id, name }, key },
  session: who.session,
});
const count = async (name: string) => (await world.sql('SELECT 1 FROM person WHERE name = ?', [name])).length;

describe('a key', () => {
  it('sent again has one effect, and its answer is read again as it is now', async () => {
    const ask = create('a-1', '甲一');
    const first = await world.data<Created>(ask);
    await world.data({
      query: 'mutation ($id: ID!) { editPerson(id: $id, version: 1, input: { name: "甲二" }) { id } }',
      variables: { id: first.createPerson.id },
      session: officer.session,
    });
    const second = await world.data<Created>(ask);
    expect(second.createPerson).toEqual({ id: first.createPerson.id, name: '甲二', version: 2 });
    expect(await count('甲一')).toBe(0);
    const lines = await world.sql("SELECT 1 FROM audit_entry WHERE operation = 'createPerson' AND recordId = ?", [
      first.createPerson.id,
    ]);
    expect(lines).toHaveLength(1);
  });

  it('without one every call counts', async () => {
    await world.data(create(null, '乙一'));
    await world.data(create(null, '乙一'));
    expect(await count('乙一')).toBe(2);
  });

  it('sent twice at the same moment has one effect and one answer', async () => {
    const name = '丙一';
    const answers = await Promise.all(Array.from({ length: 8 }, () => world.data<Created>(create('c-1', name))));
    expect(new Set(answers.map((answer) => answer.createPerson.id)).size).toBe(1);
    expect(await count(name)).toBe(1);
  });

  it('with other variables, or for another operation, is refused', async () => {
    await world.data(create('d-1', '丁一'));
    expect(await world.refused(create('d-1', '丁二'))).toBe('KEY_REUSED');
    const appoint = {
      query: 'mutation ($input: AppointInput!) { appoint(input: $input, key: "d-1") { id } }',
      variables: {
        input: { personId: officer.person.id, organizationId: county.branch.id, post: 'CLERK', fromOn: '2026-01-01' },
      },
      session: officer.session,
    };
    expect(await world.refused(appoint)).toBe('KEY_REUSED');
    expect(await count('丁二')).toBe(0);
  });

  it('of another person is another key', async () => {
    const [mine, theirs] = [
      await world.data<Created>(create('e-1')),
      await world.data<Created>(create('e-1', '孙六', other)),
    ];
    expect(mine.createPerson.id).not.toBe(theirs.createPerson.id);
  });

  it('of a refused call is free again: nothing happened', async () => {
    expect(await world.refused(create('f-1', ' '))).toBe('PERSON_NAME_MISSING');
    expect(await world.refused(create('f-1', '己一'))).toMatch(/answered/);
  });

  it.each(['', 'x'.repeat(101), 'a b', '键'])('%s is no key', async (key) => {
    // an empty one means none
    expect(await world.refused(create(key, '庚一'))).toMatch(key === '' ? /answered/ : /INPUT_INVALID/);
  });

  it('answers a row that has gone out of reach meanwhile with nothing', async () => {
    const ask = create('g-1', '辛一');
    const { createPerson } = await world.data<Created>(ask);
    await world.sql('UPDATE person SET organizationId = ? WHERE id = ?', [county.county.id, createPerson.id]);
    expect(await world.refused(ask)).toBe('NOT_FOUND');
  });

  it('keeps no secret: neither the answer shown once nor a password among the variables', async () => {
    const admin = await world.system((work) => anActor(work, 'systemAdmin', county.county));
    const person = await world.system((work) => aPerson(work, county.branch));
    const query =
      'mutation ($input: CreateAccountInput!, $key: String) { createAccount(input: $input, key: $key) { initialPassword } }';
    const variables = { input: { personId: person.id, username: `key.${++serial}` }, key: 'secret-1' };
    type Made = { createAccount: { initialPassword: string } };
    const { createAccount } = await world.data<Made>({ query, variables, session: admin.session });
    const kept = JSON.stringify(await world.sql('SELECT * FROM idempotency_key'));
    expect(kept).not.toContain(createAccount.initialPassword);
  });

  it('is kept for a week', async () => {
    await world.data(create('h-1'));
    const kept = () => world.sql("SELECT 1 FROM idempotency_key WHERE `key` = 'h-1'");
    await purgeBookkeeping(world.kernel);
    expect(await kept()).toHaveLength(1);
    world.now = new Date(world.now.getTime() + 7.1 * 24 * 3_600_000);
    await purgeBookkeeping(world.kernel);
    expect(await kept()).toHaveLength(0);
    world.now = new Date('2026-11-23T02:00:00Z');
  });
});
