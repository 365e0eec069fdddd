// What an auditor's program sends to a GraphQL address it knows nothing of: the twelve probes of graphql-cop and one
// more, over a real socket, as nobody and as an ordinary user. Each must be refused before a statement is issued.
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { World } from '../../../test/world.ts';
import { createApp } from '../../app.ts';
import { aCounty } from '../../modules/organization/organization.factory.ts';
import { anActor } from '../../modules/people/people.factory.ts';

let world: World;
let app: FastifyInstance;
let address: string;
const sessions: Record<Sender, string | null> = { nobody: null, 'a branch clerk': null };
const adminDir = mkdtempSync(join(tmpdir(), 'probes-'));

type Sender = 'nobody' | 'a branch clerk';
const SENDERS: Sender[] = ['nobody', 'a branch clerk'];

beforeAll(async () => {
  world = await World.open();
  // with pages to serve, as in a real house: an address nobody knows is answered with one
  copyFileSync(join(import.meta.dirname, '../../../../admin/index.html'), join(adminDir, 'index.html'));
  writeFileSync(join(adminDir, 'trusted-documents.json'), '{}');
  app = await createApp(world.kernel, { adminDir, openDocuments: 'all', trustProxy: false });
  address = await app.listen({ host: '127.0.0.1', port: 0 });
  sessions['a branch clerk'] = await world.system(
    async (work) => (await anActor(work, 'branchClerk', (await aCounty(work)).branch)).session,
  );
});
afterAll(async () => {
  await app?.close();
  await world?.close();
  rmSync(adminDir, { recursive: true, force: true });
});
afterEach(() => vi.restoreAllMocks());

type Told = { message: string; extensions?: { code: string } };
type Body = { data?: Record<string, unknown> | null; errors?: Told[]; extensions?: object };
type Heard = { status: number; body: string; json: Body | null; statements: string[]; place: string };

const parsed = (text: string): Body | null => {
  try {
    return JSON.parse(text) as Body;
  } catch {
    return null;
  }
};

/** Sends, and notes the statements: every one goes through one of these two, and a transaction through the second. */
const send = async (from: Sender, path: string, init: RequestInit = {}): Promise<Heard> => {
  const { dataSource } = world.kernel;
  const queries = vi.spyOn(dataSource, 'query');
  const runners = vi.spyOn(dataSource, 'createQueryRunner');
  const before = [queries.mock.calls.length, runners.mock.calls.length] as const;
  const session = sessions[from];
  const headers = { ...(init.headers as object), ...(session && { cookie: `zhibu_session=${session}` }) };
  const response = await fetch(`${address}${path}`, { ...init, headers });
  const body = await response.text();
  const statements = queries.mock.calls.slice(before[0]).map(([text]) => String(text));
  // a statement outside a transaction takes a runner of its own
  if (runners.mock.calls.length - before[1] > statements.length) statements.push('START TRANSACTION');
  return { status: response.status, body, json: parsed(body), statements, place: new URL(response.url).pathname };
};

const post = (from: Sender, payload: unknown): Promise<Heard> =>
  send(from, '/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(payload),
  });

const refusedWith = ({ json, body, statements }: Heard, code: string): void => {
  expect(
    json?.errors?.map(({ extensions }) => extensions?.code),
    body.slice(0, 300),
  ).toEqual([code]);
  expect(json?.data ?? null).toBeNull();
  expect(statements).toEqual([]);
};

const times = (count: number, text: (i: number) => string): string =>
  Array.from({ length: count }, (_, i) => text(i)).join(' ');
const SCHEMA_IN_CIRCLES = `{ __schema { types { ${'fields { type { '.repeat(4)}name${' } }'.repeat(4)} } } }`;
const QUERY = new URLSearchParams({ query: '{ __typename }' });
const MUTATION = new URLSearchParams({ query: 'mutation { __typename }' });

describe.each(SENDERS)('probed by %s, the API refuses, before any SQL', (from) => {
  it.each([
    ['a hundred aliases', 'LIMIT_ALIASES', `{ ${times(101, (i) => `a${i}: __typename`)} }`],
    ['one field five hundred times', 'LIMIT_REPEATS', `{ ${times(500, () => '__typename')} }`],
    ['one field often, in parts without a name', 'LIMIT_REPEATS', `{ ${times(50, () => '... { __typename }')} }`],
    ['ten directives nobody knows at one field', 'LIMIT_DIRECTIVES', `{ __typename ${'@aa'.repeat(10)} }`],
    [
      'directives nobody knows, spread out',
      'LIMIT_DIRECTIVES',
      `{ ${times(7, (i) => `a${i}: __typename @aa @bb @cc`)} }`,
    ],
  ])('%s: %s', async (_, code, query) => refusedWith(await post(from, { query }), code));

  it('eleven requests in one', async () =>
    refusedWith(await post(from, Array(11).fill({ query: '{ __typename }' })), 'INPUT_INVALID'));

  it('fragments in a circle', async () => {
    const query = '{ ...A } fragment A on Query { __typename ...B } fragment B on Query { ...A }';
    refusedWith(await post(from, { query }), 'GRAPHQL_VALIDATION_FAILED');
  });

  it('the schema in circles', async () =>
    refusedWith(await post(from, { query: SCHEMA_IN_CIRCLES }), 'GRAPHQL_VALIDATION_FAILED'));

  it('a query or a mutation by GET: another site can cause it', async () => {
    for (const search of [QUERY, MUTATION]) {
      const heard = await send(from, `/graphql?${search}`);
      expect(heard.status).toBe(405);
      refusedWith(heard, 'DOCUMENT_NOT_POSTED');
    }
  });

  it('a document in the address of a POST, in a form, as plain text', async () => {
    refusedWith(await send(from, `/graphql?${QUERY}`, { method: 'POST' }), 'INPUT_INVALID');
    for (const type of ['application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', 'text/plain'])
      refusedWith(
        await send(from, '/graphql', { method: 'POST', headers: { 'content-type': type }, body: String(QUERY) }),
        'INPUT_INVALID',
      );
  });

  it('a misspelt field, without naming the right one', async () => {
    for (const query of ['{ __schema { directive } }', '{ organizatons { nodes { id } } }', '{ me { nam } }']) {
      const heard = await post(from, { query });
      refusedWith(heard, 'GRAPHQL_VALIDATION_FAILED');
      expect(heard.body).not.toMatch(/did you mean|directives|organizations|"name"/i);
    }
  });

  it('what is no GraphQL, without a word of our inside', async () => {
    for (const query of ['qwerty cop { abc }', '{', 'query { __typename }}', '\u0000']) {
      const heard = await post(from, { query });
      refusedWith(heard, 'GRAPHQL_PARSE_FAILED');
      expect(heard.body).not.toMatch(/exception|stacktrace|node_modules|\.[jt]s:\d/i);
    }
  });

  it('no faults by the hundred: one wrong document is told a handful', async () => {
    const { json, statements } = await post(from, { query: `{ ${times(300, (i) => `wrong${i}`)} }` });
    expect(json!.errors!.length).toBeLessThanOrEqual(5);
    expect(statements).toEqual([]);
  });
});

describe('what a probe gets at all', () => {
  it.each(SENDERS)('%s: no look into the schema', async (from) => {
    const heard = await post(from, { query: '{ __schema { types { name fields { name } } } }' });
    expect(heard.json!.errors!.map(({ extensions }) => extensions!.code)).toEqual(['ACCESS_DENIED']);
    expect(heard.json!.data ?? null).toBeNull();
    // who is signed in is looked up, and nothing else
    expect(heard.statements.filter((text) => !/^\s*SELECT .* FROM session /s.test(text))).toEqual([]);
    expect(heard.statements).toHaveLength(from === 'nobody' ? 0 : 1);
  });

  it.each(SENDERS)('%s: no workbench for documents', async (from) => {
    for (const path of ['/graphiql', '/playground', '/console', '/graphql', '/altair', '/voyager']) {
      const heard = await send(from, path, { headers: { accept: 'text/html' } });
      expect(heard.body, path).not.toMatch(/graphiql|graphql.?playground|apollo|voyager|altair/i);
    }
    const { place } = await send('nobody', '/playground');
    expect(place).toBe('/sign-in');
    refusedWith({ ...(await send('a branch clerk', '/playground')), statements: [] }, 'ACCESS_DENIED');
  });

  it.each(SENDERS)('%s: the name of the root, and no trace of how it was answered', async (from) => {
    const { json, body } = await post(from, { query: '{ __typename }' });
    expect(json).toEqual({ data: { __typename: 'Query' }, extensions: { cost: 1 } });
    const traced = await send(from, '/graphql', {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'apollo-federation-include-trace': 'ftv1',
        'x-apollo-tracing': '1',
      },
      body: JSON.stringify({ query: '{ __typename }' }),
    });
    expect(traced.body).toBe(body);
    expect(body).not.toMatch(/trac|stack|debug/i);
  });
});
