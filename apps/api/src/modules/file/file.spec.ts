import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { directoryStore, type FileStore } from './file.store.ts';

let root: string;
let store: FileStore;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'zhibu-files-'));
  store = directoryStore(root);
});
afterAll(() => rm(root, { recursive: true }));

it('keeps bytes under a key, whole, and lets them go', async () => {
  expect(await store.get('import/1')).toBeNull();
  await Promise.all([store.put('import/1', Buffer.from('甲')), store.put('import/1', Buffer.from('甲'))]);
  expect(String(await store.get('import/1'))).toBe('甲');
  expect(await readdir(join(root, 'import'))).toEqual(['1']);
  await store.remove('import/1');
  await store.remove('import/1');
  expect(await store.get('import/1')).toBeNull();
});

it('keeps a file of any size, and gives it back a piece at a time', async () => {
  await store.put('import/2', Buffer.from('乙'));
  await store.putFile('export/2', join(root, 'import', '2'));
  const pieces: Buffer[] = [];
  for await (const piece of (await store.stream('export/2'))!) pieces.push(piece as Buffer);
  expect(String(Buffer.concat(pieces))).toBe('乙');
  expect(await store.stream('export/3')).toBeNull();
});

it.each(['../x', 'import/../../x', '/etc/passwd', 'import', 'Import/1', 'import/1/'])('%s is no key', async (key) => {
  await expect(store.put(key, Buffer.from(''))).rejects.toThrow('not a key');
});
