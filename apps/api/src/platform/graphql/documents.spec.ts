import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { World } from '../../../test/world.ts';
import { createApp } from '../../app.ts';
import { aCounty } from '../../modules/organization/organization.factory.ts';
import { anActor, aToken, type SignedInActor } from '../../modules/people/people.factory.ts';

const ME = '{ me { id } }';
let world: World;
let closed: FastifyInstance;
let developer: SignedInActor;
let token: string;
const adminDir = mkdtempSync(join(tmpdir(), 'documents-'));

beforeAll(async () => {
  world = await World.open();
  writeFileSync(join(adminDir, 'trusted-documents.json'), JSON.stringify({ known: ME }));
  closed = await createApp(world.kernel, { adminDir, openDocuments: 'tokens', trustProxy: false });
  developer = await world.system(async (work) => anActor(work, 'developer', (await aCounty(work)).county));
  token = await world.system((work) => aToken(work, developer));
});
afterAll(async () => {
  await closed?.close();
  await world?.close();
  rmSync(adminDir, { recursive: true, force: true });
});

const send = async (payload: object, credentials: { session?: string; token?: string } = {}) => {
  const response = await closed.inject({
    method: 'POST',
    url: '/graphql',
    payload,
    headers: {
      ...(credentials.session && { cookie: `zhibu_session=${credentials.session}` }),
      ...(credentials.token && { authorization: `Bearer ${credentials.token}` }),
    },
  });
  const body = response.json() as { errors?: { message: string; extensions: { code: string; requestId: string } }[] };
  expect(response.headers['x-request-id']).toBeTruthy();
  return body.errors?.[0]?.extensions.code ?? 'answered';
};

describe('with OPEN_DOCUMENTS=tokens', () => {
  it('the pages’ own documents are answered by their hash', async () => {
    expect(await send({ documentId: 'known' }, developer)).toBe('answered');
    expect(await send({ documentId: 'known' })).toBe('SIGN_IN_REQUIRED');
    expect(await send({ documentId: 'unknown' }, developer)).toBe('DOCUMENT_NOT_TRUSTED');
    // the hash decides, whatever text comes beside it
    expect(await send({ documentId: 'known', query: '{ organizations { totalCount } }' }, { token })).toBe('answered');
    expect(await send({ documentId: '__proto__' }, developer)).toBe('DOCUMENT_NOT_TRUSTED');
  });

  it('a document of one’s own is for scripts with a good token', async () => {
    expect(await send({ query: ME }, { token })).toBe('answered');
    expect(await send({ query: ME }, developer)).toBe('DOCUMENT_NOT_TRUSTED');
    expect(await send({ query: ME })).toBe('DOCUMENT_NOT_TRUSTED');
    expect(await send({ query: ME }, { token: 'invented' })).toBe('DOCUMENT_NOT_TRUSTED');
    expect(
      await send({ query: 'mutation { signIn(username: "a", password: "b") { id } }' }, { token: 'invented' }),
    ).toBe('DOCUMENT_NOT_TRUSTED');
  });

  it('nothing is no document', async () => {
    expect(await send({}, { token })).toBe('INPUT_INVALID');
    expect(await send({ query: '' }, { token })).toBe('INPUT_INVALID');
    expect(await send({ query: { a: 1 } }, { token })).toBe('INPUT_INVALID');
  });
});

describe('with OPEN_DOCUMENTS=all', () => {
  it('who is signed in may send any, within the limits and their scope', async () => {
    expect(await world.refused({ query: ME, session: developer.session })).toMatch(/answered/);
    expect(await world.refused({ query: ME })).toBe('SIGN_IN_REQUIRED');
    expect(await world.refused({ query: '{ setupState(token: "x") }' })).toMatch(/DONE/);
  });
});
