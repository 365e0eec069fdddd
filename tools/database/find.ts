// The ways to a database server, in the order they are tried.
import { accessSync, constants, existsSync } from 'node:fs';
import { join } from 'node:path';
import { note, Obstacle } from '../console.mjs';
import { fetchMariadb, fetchMysql, hasApt } from './debian.ts';
import { docker } from './docker.ts';
import type { Engine, Kind } from './engine.ts';
import { mariadb } from './mariadb.ts';
import { mysql } from './mysql.ts';

/** Servers stand where PATH does not look: in the administrators' folders, and where brew puts what it does not link. */
const FOLDERS = [
  '/usr/sbin',
  '/usr/local/sbin',
  '/usr/libexec',
  '/usr/local/bin',
  '/opt/homebrew/bin',
  ...['mariadb', 'mysql', 'mysql@8.4'].flatMap((name) => [
    `/opt/homebrew/opt/${name}/bin`,
    `/usr/local/opt/${name}/bin`,
  ]),
];

const isProgram = (path: string) => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

const installed = (name: string) => {
  if (process.env['ZHIBU_FETCH_ENGINE'] === '1') return undefined;
  const folders = [...(process.env['PATH'] ?? '').split(':').filter(Boolean), ...FOLDERS];
  return folders.map((folder) => join(folder, name)).find(isProgram);
};

/** A server that an earlier run fetched, or, when allowed, one fetched now. */
const unpacked = async (home: string, kind: Kind, mayFetch: boolean) => {
  const folder = join(home, 'engine', kind);
  const program = join(folder, 'usr/sbin', kind === 'mariadb' ? 'mariadbd' : 'mysqld');
  if (!existsSync(program)) {
    if (!mayFetch || process.platform !== 'linux' || !hasApt()) return undefined;
    await (kind === 'mariadb' ? fetchMariadb : fetchMysql)(folder);
  }
  return kind === 'mariadb' ? mariadb(program, folder) : mysql(program, folder);
};

const suggestBrew = async () => {
  if (process.platform === 'darwin')
    note('  提示：brew install mariadb 之后启动更快 (faster with a MariaDB from brew)');
  return undefined;
};

/** The ways, each tried only when those before it led nowhere. An engine of another kind cannot read existing data. */
const ways = (home: string, kind: Kind | undefined): (() => Promise<Engine | undefined>)[] => {
  const mariadbd = installed('mariadbd');
  const mysqld = installed('mysqld');
  const ofMariadb = [
    async () => (mariadbd ? mariadb(mariadbd) : undefined),
    () => unpacked(home, 'mariadb', false),
    // where MariaDB still goes by its old name
    async () => (mysqld ? mariadb(mysqld) : undefined),
  ];
  const ofMysql = [async () => (mysqld ? mysql(mysqld) : undefined), () => unpacked(home, 'mysql', false)];
  const last = [() => unpacked(home, 'mariadb', true), suggestBrew, docker];
  if (kind === 'mysql') return [...ofMysql, () => unpacked(home, 'mysql', true)];
  return kind === 'mariadb' ? [...ofMariadb, ...last] : [...ofMariadb, ...ofMysql, ...last];
};

/** @param home where fetched servers are kept */
export async function* engines(home: string, kind?: Kind): AsyncGenerator<Engine> {
  for (const way of ways(home, kind)) {
    const engine = await way();
    if (engine) yield engine;
  }
}

export const noEngine = (kind?: Kind) =>
  kind === 'mysql'
    ? new Obstacle(
        '本机没有可用的 MySQL 8.4 以上版本：请安装 mysqld，或去掉 ENGINE=mysql。',
        'there is no MySQL 8.4 or newer here: install mysqld, or do without ENGINE=mysql.',
      )
    : new Obstacle(
        '没有可用的数据库：请安装 MariaDB 10.11 以上版本（macOS：brew install mariadb），或启动 Docker，或设置 DATABASE_URL。',
        'no database to be had: install MariaDB 10.11 or newer (macOS: brew install mariadb), or start Docker, or set DATABASE_URL.',
      );
