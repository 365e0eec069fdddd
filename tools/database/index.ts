// A database for everyone who needs one: `npm start`, the tests, the journeys, the benchmark, the fault drill.
import { existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Connection, createConnection } from 'mysql2/promise';
import { Obstacle } from '../console.mjs';
import { inRoot } from '../paths.ts';
import { end, onStop } from '../processes.ts';
import type { Kind, Profile } from './engine.ts';
import { takeLock } from './lock.ts';
import { endOrphan, filesOf, readMemory, serve, urlOf } from './server.ts';

export type { Kind, Profile } from './engine.ts';
export { freePort } from './server.ts';
export { checkDatabaseUrl, parseDatabaseUrl } from './url.ts';

export interface PrivateDatabase {
  /** the server, without a database: see `createDatabase` */
  url: string;
  /** e.g. MariaDB 10.11.6 */
  name: string;
  /** true when another program runs the server, and stopping it is that one's business */
  shared: boolean;
  /** resolves when the server has ended, whoever ended it */
  ended: Promise<unknown>;
  stop(): Promise<void>;
  /** kill -9, for those who want to see what survives */
  kill(): Promise<void>;
}

interface Wanted {
  profile: Profile;
  /** where the data is kept; the test profile has a throw-away folder when none is named */
  dir?: string;
  /** MySQL instead of whatever is found first; what exists keeps its kind */
  kind?: Kind;
}

/** Where fetched servers are kept. */
const home = () => resolve(inRoot(), process.env['DATA_DIR'] || '.data');

/** Memory when there is plenty, else the usual place for temporary files. */
const throwAway = () => {
  const memory = '/dev/shm';
  const roomy = existsSync(memory) && statfsSync(memory).bavail * statfsSync(memory).bsize > 1e9;
  return mkdtempSync(join(roomy ? memory : tmpdir(), 'zhibu-'));
};

const onServer = async <T>(url: string, work: (connection: Connection) => Promise<T>) => {
  const connection = await createConnection({ uri: url });
  try {
    return await work(connection);
  } finally {
    await connection.end();
  }
};

/** The server that another program runs on the same data; waits while that one is still starting it. */
const share = async (dir: string): Promise<PrivateDatabase | undefined> => {
  const memory = readMemory(dir);
  if (!memory) return undefined;
  const url = urlOf(memory);
  try {
    const [rows] = await onServer(url, (server) => server.query('SELECT VERSION() AS version'));
    const name = String((rows as { version: string }[])[0]?.version);
    const nothing = async () => {};
    return { url, name, shared: true, ended: new Promise(() => {}), stop: nothing, kill: nothing };
  } catch {
    return undefined;
  }
};

const start = async (dir: string, wanted: Wanted, leave: () => void): Promise<PrivateDatabase> => {
  await endOrphan(dir);
  const { engine, url, child } = await serve(dir, home(), wanted.profile, wanted.kind);
  const ended = new Promise<void>((done) => child.once('exit', () => done()));
  const stopBy = (signal: NodeJS.Signals) => async () => {
    await end(child, signal, 60_000);
    forget();
    leave();
  };
  // what is thrown away need not be shut down in good order
  const stop = stopBy(wanted.dir ? 'SIGTERM' : 'SIGKILL');
  const forget = onStop(stop);
  return { url, name: engine.name, shared: false, ended, stop, kill: stopBy('SIGKILL') };
};

/**
 * Starts the private server in `dir`, or joins the one that another program runs there. After a crash of its starter
 * the orphan is ended first; what the engine had acknowledged is there again.
 */
export const startPrivateDatabase = async (wanted: Wanted): Promise<PrivateDatabase> => {
  const made = wanted.dir ? resolve(wanted.dir) : throwAway();
  mkdirSync(made, { recursive: true });
  const dir = realpathSync(made);
  for (let tries = 0; tries < 600; tries++) {
    const { release } = takeLock(filesOf(dir).lock);
    if (!release) {
      const other = await share(dir);
      if (other) return other;
      await sleep(100);
      continue;
    }
    const leave = () => {
      release();
      if (!wanted.dir) rmSync(dir, { recursive: true, force: true });
    };
    const forget = onStop(async () => leave());
    try {
      return await start(dir, wanted, leave);
    } catch (error) {
      leave();
      throw error;
    } finally {
      forget();
    }
  }
  throw new Obstacle(
    `另一程序正占用 ${dir} 中的数据库，但它没有响应：请先停止该程序。`,
    `another program holds the database in ${dir} and it does not answer: stop that program first.`,
  );
};

/** Makes a database of that name when there is none; returns its address. */
export const createDatabase = async (serverUrl: string, name: string) => {
  const how = 'CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci';
  await onServer(serverUrl, (server) => server.query(`CREATE DATABASE IF NOT EXISTS \`${name}\` ${how}`));
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  return url.href;
};

export const dropDatabase = (serverUrl: string, name: string) =>
  onServer(serverUrl, (server) => server.query(`DROP DATABASE IF EXISTS \`${name}\``));

/** True when nobody has made a table in it. */
export const isEmpty = (url: string) =>
  onServer(url, async (server) => {
    const [rows] = await server.query('SHOW TABLES');
    return (rows as unknown[]).length === 0;
  });
