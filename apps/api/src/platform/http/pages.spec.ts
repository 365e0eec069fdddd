import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import Fastify from 'fastify';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { pageRoutes } from './pages.ts';

const adminDir = mkdtempSync(join(tmpdir(), 'pages-'));
const app = Fastify();
const SCRIPT = 'console.log("支部");'.repeat(100);

beforeAll(async () => {
  mkdirSync(join(adminDir, 'assets'));
  writeFileSync(join(adminDir, 'index.html'), '<!doctype html>');
  writeFileSync(join(adminDir, 'favicon.svg'), '<svg/>');
  writeFileSync(join(adminDir, 'assets/a-1f.js'), SCRIPT);
  writeFileSync(join(adminDir, 'assets/a-1f.js.gz'), gzipSync(SCRIPT));
  await pageRoutes(app, adminDir);
});
afterAll(async () => {
  await app.close();
  rmSync(adminDir, { recursive: true, force: true });
});

const get = (url: string, encoding?: string) =>
  app.inject({ url, headers: encoding ? { 'accept-encoding': encoding } : {} });

it('sends a script compressed to whoever takes it so, for ever', async () => {
  const { headers, rawPayload } = await get('/assets/a-1f.js', 'gzip, deflate');
  expect(headers).toMatchObject({
    'content-encoding': 'gzip',
    'content-type': 'application/javascript; charset=utf-8',
    'cache-control': 'public, max-age=31536000, immutable',
    vary: 'accept-encoding',
  });
  expect(gunzipSync(rawPayload).toString()).toBe(SCRIPT);
});

it('sends it as it is to whoever does not', async () => {
  const { headers, body } = await get('/assets/a-1f.js');
  expect(headers['content-encoding']).toBeUndefined();
  expect(body).toBe(SCRIPT);
});

it.each(['/', '/statistics?organization=1', '/index.html', '/favicon.svg'])('asks again for %s', async (url) => {
  const { statusCode, headers } = await get(url, 'gzip');
  expect([statusCode, headers['cache-control']]).toEqual([200, 'no-cache']);
});

it('answers a file that is not there with 404, not with the page', async () => {
  expect((await get('/assets/gone.js')).statusCode).toBe(404);
});
