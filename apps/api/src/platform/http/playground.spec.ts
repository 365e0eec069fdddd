import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { World } from '../../../test/world.ts';
import { aCounty } from '../../modules/organization/organization.factory.ts';
import { anActor, type SignedInActor } from '../../modules/people/people.factory.ts';

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

const open = (who?: SignedInActor, headers = {}) =>
  world.app.inject({
    url: '/playground?query=%7Bme%7D',
    headers: { ...headers, ...(who && { cookie: `zhibu_session=${who.session}` }) },
  });

describe('the playground', () => {
  it('sends a stranger to sign in first, and remembers what they came for', async () => {
    const { statusCode, headers } = await open();
    expect(statusCode).toBe(302);
    expect(headers.location).toBe(`/sign-in?to=${encodeURIComponent('/playground?query=%7Bme%7D')}`);
  });

  it('is for developers', async () => {
    const { statusCode, body } = await open(officer);
    expect(statusCode).toBe(403);
    expect(body).toContain('ACCESS_DENIED');
  });

  it('is one page that asks nobody else for anything, sent small and once', async () => {
    const plain = await open(developer);
    expect(plain.statusCode).toBe(200);
    expect(plain.headers['content-security-policy']).toContain("connect-src 'self'");
    expect(plain.body).not.toMatch(/<(script|link|img|iframe)[^>]+(src|href)="(https?:)?\/\//);
    const small = await open(developer, { 'accept-encoding': 'gzip' });
    expect(small.headers['content-encoding']).toBe('gzip');
    expect(gunzipSync(small.rawPayload).toString()).toBe(plain.body);
    const again = await open(developer, { 'if-none-match': small.headers.etag });
    expect([again.statusCode, again.body]).toEqual([304, '']);
    // known to the browser or not: who may not see it does not
    expect((await open(officer, { 'if-none-match': small.headers.etag })).statusCode).toBe(403);
  });
});
