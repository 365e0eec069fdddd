import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { World } from '../../../test/world.ts';
import { aCounty } from '../../modules/organization/organization.factory.ts';
import { anActor, type SignedInActor } from '../../modules/people/people.factory.ts';
import { LIMITS } from './limits.ts';

let world: World;
let developer: SignedInActor;
let officer: SignedInActor;

beforeAll(async () => {
  world = await World.open();
  [developer, officer] = await world.system(async (work) => {
    const { county, workCommittee } = await aCounty(work);
    return [await anActor(work, 'developer', county), await anActor(work, 'workCommittee', workCommittee)];
  });
});
afterAll(() => world?.close());
afterEach(() => vi.restoreAllMocks());

/** Every statement goes through one of these two. */
const watchSql = () => {
  const { dataSource } = world.kernel;
  const query = vi.spyOn(dataSource, 'query');
  const runner = vi.spyOn(dataSource, 'createQueryRunner');
  return () => query.mock.calls.length + runner.mock.calls.length;
};

const nested = (depth: number): string =>
  `{ statistics(organization: "1") { ${'children(first: 1) { nodes { '.repeat(depth)}organizations${' } }'.repeat(depth)} } }`;
/** Ten fragments, each spreading the next one twice: 2^12 fields out of some hundred characters. */
const bomb = (root: string, leaf: string, on: string): string => {
  const last = 12;
  const fragments = Array.from({ length: last }, (_, i) => `fragment F${i} on ${on} { ...F${i + 1} ...F${i + 1} }`);
  return `${root.replace('…', '...F0')} ${fragments.join(' ')} fragment F${last} on ${on} { ${leaf} }`;
};
const deepFragments = () => {
  const parts = Array.from(
    { length: 12 },
    (_, i) => `fragment D${i} on Statistics { children(first: 1) { nodes { organizations ...D${i + 1} } } }`,
  );
  return `{ statistics(organization: "1") { ...D0 } } ${parts.join(' ')} fragment D12 on Statistics { organizations }`;
};

const TOO_MUCH: [string, string, string][] = [
  ['nested too deeply', 'LIMIT_DEPTH', nested(LIMITS.depth)],
  ['nested too deeply by fragments', 'LIMIT_DEPTH', deepFragments()],
  [
    'full of aliases',
    'LIMIT_ALIASES',
    `{ ${Array.from({ length: LIMITS.aliases + 1 }, (_, i) => `a${i}: me { id }`).join(' ')} }`,
  ],
  [
    'full of directives',
    'LIMIT_DIRECTIVES',
    `{ me { ${Array.from({ length: LIMITS.directives + 1 }, () => 'id @include(if: true)').join(' ')} } }`,
  ],
  ['too long', 'LIMIT_TOKENS', `{ me { ${'id '.repeat(LIMITS.tokens)} } }`],
  ['of too many fields', 'LIMIT_COST', `{ me { ${'id '.repeat(LIMITS.fields + 1)} } }`],
  ['a bomb of fragments', 'LIMIT_COST', bomb('{ me { … } }', 'id', 'Me')],
  [
    'too costly',
    'LIMIT_COST',
    '{ statistics(organization: "1") { children(first: 100) { nodes { children(first: 100) { nodes { branches organizations } } } } } }',
  ],
  ['a page too long', 'LIMIT_PAGE', '{ organizations(first: 101) { nodes { id } } }'],
  ['a page of nothing', 'LIMIT_PAGE', '{ organizations(first: 0) { nodes { id } } }'],
  ['two mutations', 'LIMIT_ONE_MUTATION', 'mutation { a: signOut b: signOutEverywhere }'],
  [
    'two mutations in a fragment',
    'LIMIT_ONE_MUTATION',
    'mutation { ...F } fragment F on Mutation { signOut signOutEverywhere }',
  ],
  ['two mutations in one part', 'LIMIT_ONE_MUTATION', 'mutation { signOut ... on Mutation { signOutEverywhere } }'],
];

describe('a request that is too large', () => {
  it.each(TOO_MUCH)('%s is refused before any SQL is issued, by %s', async (_, code, query) => {
    const statements = watchSql();
    expect(await world.refused({ query, session: developer.session })).toBe(code);
    expect(statements()).toBe(0);
  });

  it('is refused in no time', async () => {
    const begun = performance.now();
    for (const [, , query] of TOO_MUCH) await world.ask({ query });
    await world.ask({ query: `{ ${'me { id } '.repeat(300)} }` });
    expect(performance.now() - begun).toBeLessThan(5_000);
  });

  it('counts the operation that is meant, with the variables it is sent with', async () => {
    const query = `query ($id: ID!, $n: Int, $deep: Boolean!) { statistics(organization: $id) { children(first: $n) { nodes { organizations children(first: 100) @include(if: $deep) { nodes { branches organizations } } } } } }`;
    const send = (n: number, deep: boolean) =>
      world.refused({ query, variables: { id: officer.account.organizationId, n, deep }, session: officer.session });
    // the cheap one first: its cost must not stand for the dear one
    expect(await send(1, false)).toMatch(/answered/);
    expect(await send(100, false)).toMatch(/answered/);
    expect(await send(100, true)).toBe('LIMIT_COST');
    expect(await send(101, false)).toBe('LIMIT_PAGE');
  });

  it('is not let through by a look at the schema beside it', async () => {
    const query = `{ __schema { queryType { name } } ${TOO_MUCH[7]![2].slice(1)}`;
    expect(await world.refused({ query, session: developer.session })).toBe('LIMIT_COST');
  });

  it('tells its cost when it is answered', async () => {
    const { extensions } = await world.ask({
      query: '{ organizations(first: 2) { nodes { id } } }',
      session: officer.session,
    });
    expect(extensions!['cost']).toBeGreaterThan(2);
  });
});

describe('introspection', () => {
  const SCHEMA = '{ __schema { types { name fields { name type { name ofType { name ofType { name } } } } } } }';
  it('is for developers', async () => {
    expect(await world.refused({ query: SCHEMA, session: developer.session })).toMatch(/answered/);
    expect(await world.refused({ query: SCHEMA, session: officer.session })).toBe('ACCESS_DENIED');
    expect(await world.refused({ query: SCHEMA })).toBe('ACCESS_DENIED');
    expect(await world.refused({ query: '{ __typename }' })).toMatch(/answered/);
  });

  it('serves the playground’s own question', async () => {
    const { getIntrospectionQuery } = await import('graphql');
    const query = getIntrospectionQuery({ descriptions: true, inputValueDeprecation: true });
    expect(await world.refused({ query, session: developer.session })).toMatch(/answered/);
  });

  it('does not go round in circles', async () => {
    const circle = `{ __schema { types { ${'fields { type { '.repeat(4)}name${' } }'.repeat(4)} } } }`;
    expect(await world.refused({ query: circle, session: developer.session })).not.toMatch(/answered/);
  });
});

describe('the door to GraphQL', () => {
  const send = (options: object) => world.app.inject({ url: '/graphql', method: 'POST', ...options } as never);

  it('answers neither GET nor forms nor batches: another site could send them', async () => {
    expect((await send({ method: 'GET', url: '/graphql?query={__typename}' })).statusCode).toBe(405);
    const form = {
      payload: 'query=%7B__typename%7D',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
    };
    expect((await send(form)).statusCode).toBe(415);
    const text = { payload: '{"query":"{__typename}"}', headers: { 'content-type': 'text/plain' } };
    expect((await send(text)).statusCode).toBeGreaterThanOrEqual(400);
    const batch = await send({ payload: [{ query: '{ __typename }' }, { query: '{ __typename }' }] });
    expect(batch.json()).not.toMatchObject([{ data: expect.anything() }]);
  });

  it('refuses a body that is too large or no JSON', async () => {
    const large = await send({ payload: { query: `{ me { id } } # ${'x'.repeat(1_100_000)}` } });
    expect(large.statusCode).toBe(413);
    const broken = await send({ payload: '{"query":', headers: { 'content-type': 'application/json' } });
    expect(broken.statusCode).toBe(400);
    expect(broken.body).not.toMatch(/at .*\(|node_modules/);
  });

  it('does not tell strangers the names of the schema', async () => {
    const answer = await world.ask({ query: '{ organizatons { nodes { id } } }' });
    expect(JSON.stringify(answer.errors)).not.toContain('Did you mean');
  });
});
