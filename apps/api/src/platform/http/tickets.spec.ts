import { PassThrough } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { writeAs } from '../../../test/act.ts';
import { World } from '../../../test/world.ts';
import { aCounty } from '../../modules/organization/organization.factory.ts';
import { anActor, aToken, type SignedInActor } from '../../modules/people/people.factory.ts';
import { issueTicket, onTicket } from './tickets.ts';

let world: World;
let owner: SignedInActor;
let other: SignedInActor;

beforeAll(async () => {
  world = await World.open();
  [owner, other] = await world.system(async (work) => {
    const { workCommittee } = await aCounty(work);
    return [await anActor(work, 'workCommittee', workCommittee), await anActor(work, 'workCommittee', workCommittee)];
  });
  onTicket('test', async ({ payload }, { request }) => ({
    said: payload['word'],
    bytes: (request.body as Buffer)?.length ?? 0,
  }));
});
afterAll(() => world?.close());

const issue = (kind = 'test') =>
  writeAs(world, owner, { permission: 'file:upload' }, (work) => issueTicket(work, kind, { word: '好' }));
const use = async (url: string, headers = {}, payload?: Buffer) => {
  const response = await world.app.inject({
    method: payload ? 'POST' : 'GET',
    url,
    headers: { ...headers, ...(payload && { 'content-type': 'application/octet-stream' }) },
    ...(payload && { payload }),
  });
  return {
    status: response.statusCode,
    body: response.json() as { said?: string; bytes?: number; errors?: unknown[] },
    response,
  };
};
const cookie = ({ session }: SignedInActor) => ({ cookie: `zhibu_session=${session}` });

describe('a ticket', () => {
  it('moves bytes once, for a minute', async () => {
    const path = await issue();
    expect(await use(path, cookie(owner), Buffer.from('abc'))).toMatchObject({
      status: 200,
      body: { said: '好', bytes: 3 },
    });
    const again = await use(path, cookie(owner));
    expect(again.status).toBe(404);
    expect(JSON.stringify(again.body)).toContain('TICKET_INVALID');
    const late = await issue();
    world.now = new Date(world.now.getTime() + 61_000);
    expect((await use(late, cookie(owner))).status).toBe(404);
  });

  it('is redeemed when the bytes begin to come: a slow line may take longer than it lives', async () => {
    const url = await issue();
    const payload = new PassThrough();
    const headers = { ...cookie(owner), 'content-type': 'application/octet-stream' };
    const answer = world.app.inject({ method: 'POST', url, headers, payload });
    payload.write('ab');
    const used = () => world.sql<unknown[]>('SELECT 1 FROM ticket WHERE usedAt = ?', [world.now]);
    await vi.waitFor(async () => expect(await used()).toHaveLength(1));
    world.now = new Date(world.now.getTime() + 300_000);
    payload.end('c');
    expect((await answer).json()).toMatchObject({ bytes: 3 });
  });

  it('used by several at the same moment is used by one', async () => {
    const path = await issue();
    const answers = await Promise.all(Array.from({ length: 8 }, () => use(path)));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
  });

  it('is of no use to whoever is signed in as another, and gone then', async () => {
    const path = await issue();
    expect((await use(path, cookie(other))).status).toBe(404);
    expect((await use(path, cookie(owner))).status).toBe(404);
    const byToken = await issue();
    const token = await world.system((work) => aToken(work, other));
    expect((await use(byToken, { authorization: `Bearer ${token}` })).status).toBe(404);
    // a download program has no session: the address, known for a minute to its owner, is enough
    expect((await use(await issue())).status).toBe(200);
  });

  it('is kept as a hash, and answered without being kept by anybody on the way', async () => {
    const path = await issue();
    const kept = JSON.stringify(await world.sql('SELECT * FROM ticket'));
    expect(kept).not.toContain(path.split('/').at(-1));
    expect((await use(path)).response.headers['cache-control']).toBe('no-store');
  });

  it('of a kind nobody knows, or made up, moves nothing', async () => {
    expect((await use(await issue('unknown'))).status).toBe(404);
    expect((await use('/files/invented')).status).toBe(404);
    expect((await use('/files/..%2F..%2Fetc%2Fpasswd')).status).toBe(404);
  });
});
