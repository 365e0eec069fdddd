import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createConnection } from 'mysql2/promise';
import { afterAll, describe, expect, it } from 'vitest';
import { createDatabase, isEmpty, startPrivateDatabase } from './index.ts';
import { bornAt, isAlive, self, takeLock } from './lock.ts';
import { checkDatabaseUrl, isTooOld, parseDatabaseUrl } from './url.ts';

const folder = mkdtempSync(join(tmpdir(), 'zhibu-spec-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const query = async (url: string, sql: string) => {
  const connection = await createConnection({ uri: url });
  const [rows] = await connection.query(sql);
  await connection.end();
  return rows as Record<string, unknown>[];
};

// a busy machine may take its time
describe('a private database', { timeout: 60_000 }, () => {
  it('keeps what it acknowledged, also after kill -9', async () => {
    const dir = join(folder, 'durable');
    const first = await startPrivateDatabase({ profile: 'durable', dir });
    const url = await createDatabase(first.url, 'kept');
    expect(await isEmpty(url)).toBe(true);
    await query(url, 'CREATE TABLE t (id INT PRIMARY KEY)');
    await query(url, 'INSERT INTO t VALUES (7)');
    await first.kill();
    const second = await startPrivateDatabase({ profile: 'durable', dir });
    expect(await query(await createDatabase(second.url, 'kept'), 'SELECT id FROM t')).toEqual([{ id: 7 }]);
    expect(await query(url, 'SELECT @@collation_database AS c')).toEqual([{ c: 'utf8mb4_unicode_520_ci' }]);
    await second.stop();
    expect(readdirSync(dir).sort()).toEqual(['db', 'db.json', 'db.log', 'db.tmp']);
    expect(statSync(join(dir, 'db.json')).mode & 0o777).toBe(0o600);
  });

  it('has no account without a password', async () => {
    const database = await startPrivateDatabase({ profile: 'test' });
    const accounts = await query(
      database.url,
      "SELECT DISTINCT User AS name FROM mysql.user WHERE User NOT LIKE 'm%.%'",
    );
    expect(accounts.map(({ name }) => name)).not.toContain('');
    const asRoot = new URL(database.url);
    asRoot.username = 'root';
    asRoot.password = '';
    await expect(createConnection({ uri: asRoot.href })).rejects.toMatchObject({ code: 'ER_ACCESS_DENIED_ERROR' });
    await database.stop();
  });

  it('has a folder of its own for temporary tables: where servers share one, each clears it when it starts', async () => {
    const databases = await Promise.all([1, 2].map(() => startPrivateDatabase({ profile: 'test' })));
    const folders = await Promise.all(databases.map(({ url }) => query(url, 'SELECT @@tmpdir AS folder')));
    const [one, other] = folders.map((rows) => String(rows[0]?.['folder']));
    expect(one).toMatch(/zhibu-.*\/db\.tmp$/);
    expect(other).not.toBe(one);
    await Promise.all(databases.map((database) => database.stop()));
  });

  it('is joined, not started twice, and goes when its starter is killed', async () => {
    const dir = join(folder, 'joined');
    const program = join(folder, 'holder.ts');
    const library = join(import.meta.dirname, 'index.ts');
    writeFileSync(
      program,
      `import { startPrivateDatabase } from ${JSON.stringify(library)};
       const { url } = await startPrivateDatabase({ profile: 'durable', dir: ${JSON.stringify(dir)} });
       console.log(url); setInterval(() => {}, 1000);`,
    );
    const holder = spawn(process.execPath, [program], { stdio: ['ignore', 'pipe', 'inherit'] });
    const [url] = (await once(holder.stdout.setEncoding('utf8'), 'data')) as [string];
    const joined = await startPrivateDatabase({ profile: 'durable', dir });
    expect([joined.url, joined.shared]).toEqual([url.trim(), true]);
    holder.kill('SIGKILL');
    await once(holder, 'exit');
    const own = await startPrivateDatabase({ profile: 'durable', dir });
    expect(own.shared).toBe(false);
    await own.stop();
  });
});

describe('a lock', () => {
  const file = join(folder, 'lock');

  it('is held by one, and taken over from the dead', () => {
    const { release } = takeLock(file);
    expect(takeLock(file).holder).toEqual(self());
    release?.();
    expect(existsSync(file)).toBe(false);
    // the number of a living process, born at another time
    writeFileSync(file, JSON.stringify({ pid: process.pid, born: '1' }));
    expect(takeLock(file).release).toBeTypeOf('function');
  });

  it('knows the living from the dead', () => {
    expect(isAlive(self())).toBe(true);
    expect(bornAt(2 ** 22 + 1)).toBeUndefined();
  });
});

describe('DATABASE_URL', () => {
  it.each(['', '::', 'postgres://u:p@h/d', 'mysql://u@h', 'mysql://u@h/'])('%s cannot be read', (text) => {
    expect(() => parseDatabaseUrl(text)).toThrow('DATABASE_URL 格式不正确');
  });

  it('says who refuses, and never shows the password', async () => {
    const refused = await checkDatabaseUrl('mysql://u:secret@127.0.0.1:1/d').catch((error: Error) => error.message);
    expect(refused).toContain('127.0.0.1:1（ECONNREFUSED）');
    expect(refused).not.toContain('secret');
  });

  it.each([
    ['10.11.6-MariaDB', false],
    ['11.4.2-MariaDB-ubu2404', false],
    ['10.6.18-MariaDB', true],
    ['8.4.0', false],
    ['9.7.4-2', false],
    ['8.0.41', true],
    ['8.0.11-TiDB-v8.5.0', false],
  ])('version %s is too old: %s', (version, old) => {
    expect(isTooOld(version)).toBe(old);
  });
});
