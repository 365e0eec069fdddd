import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { World } from '../../../test/world.ts';
import { aCounty, type County } from '../../modules/organization/organization.factory.ts';
import { anActor, type SignedInActor } from '../../modules/people/people.factory.ts';

let world: World;
let county: County;
let officer: SignedInActor;

beforeAll(async () => {
  world = await World.open();
  county = await world.system(aCounty);
  officer = await world.system((work) => anActor(work, 'workCommittee', county.workCommittee));
});
afterAll(() => world?.close());
afterEach(() => vi.restoreAllMocks());

const QUERY = 'query ($id: ID!) { organization(id: $id) { id name } }';
const ask = (id = county.branch.id) => ({ query: QUERY, variables: { id }, session: officer.session });
/** What a fault of ours may contain: a statement, a file, a stack, a password of the database. */
const INSIDE =
  /SELECT|FROM|organization o|ER_|errno|sqlMessage|node_modules|\.ts:\d|at \w+.*\(|\/work|mysql|127\.0\.0\.1/i;

const failing = (error: Error) => {
  const { dataSource } = world.kernel;
  const query = dataSource.query.bind(dataSource);
  vi.spyOn(dataSource, 'query').mockImplementation((async (text: string, ...rest: never[]) => {
    if (/FROM organization t/.test(text)) throw error;
    return query(text, ...rest);
  }) as never);
};

describe('a fault of ours', () => {
  it('tells the request id and nothing of our inside', async () => {
    failing(
      Object.assign(new Error('ER_BAD_FIELD: Unknown column in SELECT secret FROM person'), {
        errno: 1054,
        sql: 'SELECT 1',
      }),
    );
    const response = await world.app.inject({
      method: 'POST',
      url: '/graphql',
      payload: { query: QUERY, variables: { id: county.branch.id } },
      cookies: { zhibu_session: officer.session },
    });
    expect(response.statusCode).toBe(500);
    const { errors } = response.json() as { errors: { message: string; extensions: Record<string, unknown> }[] };
    expect(errors).toHaveLength(1);
    expect(errors[0]!.extensions).toEqual({
      code: 'INTERNAL',
      details: {},
      requestId: response.headers['x-request-id'],
    });
    expect(response.body.replaceAll(QUERY, '')).not.toMatch(INSIDE);
  });

  it('is worded in the language that is asked for', async () => {
    failing(new Error('broken'));
    const english = await world.ask({ ...ask(), headers: { 'accept-language': 'en' } });
    expect(english.errors![0]!.message).toMatch(/^Something went wrong/);
    const chinese = await world.ask(ask());
    expect(chinese.errors![0]!.message).toMatch(/^系统出错/);
  });

  it('of the database being gone is none of the client’s either', async () => {
    for (const gone of [
      Object.assign(new Error('connect ECONNREFUSED 127.0.0.1:3306'), { code: 'ECONNREFUSED' }),
      Object.assign(new Error('Connection lost: The server closed the connection.'), { fatal: true }),
      Object.assign(new Error('ER_CON_COUNT_ERROR: Too many connections'), { errno: 1040 }),
    ]) {
      failing(gone);
      const { query, variables, session } = ask();
      const headers = { cookie: `zhibu_session=${session}` };
      const response = await world.app.inject({
        method: 'POST',
        url: '/graphql',
        payload: { query, variables },
        headers,
      });
      expect(response.statusCode).toBe(503);
      expect(response.body.replaceAll(QUERY, '')).not.toMatch(INSIDE);
      expect(await world.refused(ask())).toBe('BUSY_DATABASE');
      vi.restoreAllMocks();
    }
  });
});

describe('a refusal', () => {
  it('carries its code, the details of its wording and the request id, with 200', async () => {
    const answer = await world.ask({
      query: 'query { organizations(first: 101) { nodes { id } } }',
      session: officer.session,
    });
    expect(answer.errors![0]!.extensions).toMatchObject({ code: 'LIMIT_PAGE', details: { max: 100 } });
    expect(answer.errors![0]!.message).toBe('每页最多 100 条。请减少条数。');
  });

  it('of a wrong input names the field, not the validator', async () => {
    const query = 'mutation ($i: CreatePersonInput!) { createPerson(input: $i) { id } }';
    const variables = { i: { organizationId: county.branch.id, name: 'x'.repeat(101) } };
    const answer = await world.ask({ query, variables, session: officer.session });
    expect(answer.errors![0]!.extensions).toMatchObject({ code: 'INPUT_INVALID', details: { field: 'name' } });
    expect(JSON.stringify(answer)).not.toMatch(/maxLength|constraints|class-validator/);
  });

  it('of a day that does not exist, or a word that is no number, is the client’s', async () => {
    const day = { query: '{ organization(id: "1", asOf: "2026-02-30") { id } }', session: officer.session };
    expect(await world.refused(day)).toMatch(/GRAPHQL_VALIDATION_FAILED|BAD_USER_INPUT/);
    const variables = { d: 'DROP TABLE person' };
    const other = {
      query: 'query ($d: Date) { organization(id: "1", asOf: $d) { id } }',
      variables,
      session: officer.session,
    };
    expect(await world.refused(other)).toBe('BAD_USER_INPUT');
  });

  it('of a variable that is missing, or misses a field, says which', async () => {
    const missing = 'query ($o: ID!) { organization(id: $o) { id } }';
    const field = 'mutation ($i: CreatePersonInput!) { createPerson(input: $i) { id } }';
    for (const [query, variables, word] of [
      [missing, {}, '$o'],
      [field, { i: { organizationId: county.branch.id } }, 'name'],
    ] as const) {
      const { errors } = await world.ask({ query, variables, session: officer.session });
      expect(errors![0]!.extensions['code']).toBe('BAD_USER_INPUT');
      expect(errors![0]!.message).toContain(word);
    }
  });

  it('of a cursor that was made up tells nothing of it', async () => {
    for (const after of [
      'x',
      Buffer.from('["a","1 OR 1=1"]').toString('base64url'),
      Buffer.from('[{},"1"]').toString('base64url'),
    ])
      expect(
        await world.refused({
          query: `{ organizations(after: "${after}") { nodes { id } } }`,
          session: officer.session,
        }),
      ).toBe('CURSOR_INVALID');
  });

  it('says of a row out of scope only that it is not there', async () => {
    const elsewhere = await world.system(aCounty);
    const move = {
      query: 'mutation ($id: ID!) { editPerson(id: $id, version: 1, input: { name: "x" }) { id } }',
      session: officer.session,
    };
    const foreign = await world.system((work) => anActor(work, 'branchClerk', elsewhere.branch));
    const known = await world.refused({ ...move, variables: { id: foreign.person.id } });
    const unknown = await world.refused({ ...move, variables: { id: '999999999' } });
    expect([known, unknown]).toEqual(['NOT_FOUND', 'NOT_FOUND']);
  });
});
