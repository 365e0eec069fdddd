// The built API as a program: its command line, and the server.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Obstacle, tail } from './console.mjs';
import { bornAt, commandOf, isAlive, readHolder } from './database/lock.ts';
import { inRoot, PATH } from './paths.ts';
import { end, guard, onStop, run } from './processes.ts';

export interface ApiSettings {
  host: string;
  port: number;
  dataDir: string;
  databaseUrl: string;
}

const environment = ({ host, port, dataDir, databaseUrl }: ApiSettings) => ({
  PATH,
  NODE_ENV: 'production',
  HOST: host,
  PORT: String(port),
  DATA_DIR: dataDir,
  DATABASE_URL: databaseUrl,
  ADMIN_DIR: inRoot('dist/admin'),
});

/** Runs a verb of the API's command line to its end; its lines are handed on as they come. */
export const runCli = async (args: string[], settings?: ApiSettings, onLine?: (line: string) => void) => {
  const { code, output } = await run(process.execPath, ['--enable-source-maps', inRoot('dist/api/cli.js'), ...args], {
    cwd: inRoot(),
    env: settings && environment(settings),
    onLine,
  });
  if (code === 0) return output;
  throw new Obstacle(
    `命令 ${args[0]} 失败（原因见上）。`,
    `the command ${args[0]} failed (the reason is above).`,
    onLine ? '' : tail(output, 30),
  );
};

const pidFile = (dataDir: string) => join(dataDir, 'api.pid');

/** Ends an API that outlived the program that started it. */
export const endOrphanApi = async (dataDir: string) => {
  const holder = readHolder(pidFile(dataDir));
  if (!holder) return;
  const ours = () => isAlive(holder) && commandOf(holder.pid).includes('dist/api/main.js');
  if (ours()) process.kill(holder.pid, 'SIGTERM');
  for (let tries = 0; ours(); tries++) {
    if (tries === 200) process.kill(holder.pid, 'SIGKILL');
    await sleep(50);
  }
  rmSync(pidFile(dataDir), { force: true });
};

const isHealthy = async (address: string) => {
  try {
    return (await fetch(`${address}/health`, { signal: AbortSignal.timeout(5000) })).status === 200;
  } catch {
    return false;
  }
};

/** Starts the API. `ended` tells when and how it went, whoever ended it; `ready` waits until it is well. */
export const spawnApi = (settings: ApiSettings, address: string, output: 'inherit' | number = 'inherit') => {
  const child = spawn(process.execPath, ['--enable-source-maps', inRoot('dist/api/main.js')], {
    cwd: inRoot(),
    env: { ...process.env, ...environment(settings) },
    stdio: ['ignore', output, output],
    // a group of its own: Ctrl-C in the terminal is for us, and we stop it before its database
    detached: true,
  });
  const ended = new Promise<string>((resolve) => {
    child.once('error', (error) => resolve(String(error)));
    child.once('exit', (code, signal) => resolve(signal ?? `code ${code}`));
  });
  if (child.pid) child.once('exit', guard(child.pid, 'TERM'));
  const gone = () => child.exitCode !== null || child.signalCode !== null || !child.pid;
  const ready = async () => {
    for (const since = performance.now(); !(await isHealthy(address)); await sleep(50)) {
      if (gone()) throw apiEnded(await ended);
      if (performance.now() - since > 120_000)
        throw new Obstacle('API 两分钟内没有就绪。', 'the API was not ready after two minutes.');
    }
  };
  const stop = (signal?: NodeJS.Signals) => end(child, signal);
  const forget = onStop(() => stop());
  child.once('exit', forget);
  return { pid: child.pid, ended, ready, stop };
};

/** Starts the API of a data folder, which has one, and waits until it is well. */
export const startApi = async (settings: ApiSettings, address: string) => {
  const file = pidFile(settings.dataDir);
  const { pid, ended, ready, stop } = spawnApi(settings, address);
  ended.then(() => rmSync(file, { force: true }));
  if (pid) writeFileSync(file, JSON.stringify({ pid, born: bornAt(pid) }));
  await ready();
  return { stop, ended };
};

export const apiEnded = (how: string) =>
  new Obstacle(`API 意外退出（${how}，原因见上）。`, `the API ended by itself (${how}; the reason is above).`);

export interface Account {
  role: string;
  username: string;
  password: string;
  organization: string;
}

export const accountsFile = (dataDir: string) => join(dataDir, 'demo-accounts.json');

export const readAccounts = (dataDir: string): Account[] =>
  existsSync(accountsFile(dataDir)) ? (JSON.parse(readFileSync(accountsFile(dataDir), 'utf8')) as Account[]) : [];
