// A database server of our own: made when it is not there, started, and never left behind.
import { type ChildProcess, spawn } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { createConnection } from 'mysql2/promise';
import { Obstacle, tail } from '../console.mjs';
import { end, guard, onStop } from '../processes.ts';
import type { Engine, Kind, Place, Profile } from './engine.ts';
import { engines, noEngine } from './find.ts';
import { commandOf } from './lock.ts';

/** What is kept about a private server, readable by its owner only. */
export interface Memory {
  kind: Kind;
  user: string;
  password: string;
  port: number;
}

/** Where everything about the server in `dir` stands. */
export const filesOf = (dir: string) => ({
  data: join(dir, 'db'),
  fresh: join(dir, 'db.new'),
  temporary: join(dir, 'db.tmp'),
  memory: join(dir, 'db.json'),
  lock: join(dir, 'db.lock'),
  log: join(dir, 'db.log'),
  pidFile: join(dir, 'db.pid'),
});

export const readMemory = (dir: string): Memory | undefined => {
  const { memory } = filesOf(dir);
  return existsSync(memory) ? (JSON.parse(readFileSync(memory, 'utf8')) as Memory) : undefined;
};

const writeMemory = (dir: string, memory: Memory) => {
  const file = filesOf(dir).memory;
  writeFileSync(`${file}.new`, JSON.stringify(memory, null, 2), { mode: 0o600 });
  renameSync(`${file}.new`, file);
};

export const urlOf = ({ user, password, port }: Memory) => `mysql://${user}:${password}@127.0.0.1:${port}`;

/** A socket's path is cut off after about 100 bytes: a deep folder gets one elsewhere. */
const socketIn = (dir: string) => {
  const near = join(dir, 'db.sock');
  if (Buffer.byteLength(near) <= 100) return near;
  return join(tmpdir(), `zhibu-${createHash('sha256').update(dir).digest('hex').slice(0, 16)}.sock`);
};

const tryPort = (port: number) =>
  new Promise<number | undefined>((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(undefined));
    probe.listen(port, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : undefined));
    });
  });

/** The port of the last time when it is still free, so that other programs find the database again. */
export const freePort = async (liked = 0): Promise<number> => (await tryPort(liked)) ?? freePort();

/** Ends a server that outlived whoever started it. The command line is looked at: its number may be another's by now. */
export const endOrphan = async (dir: string) => {
  const { data, pidFile } = filesOf(dir);
  if (!existsSync(pidFile)) return;
  const pid = Number(readFileSync(pidFile, 'utf8'));
  const ours = () => commandOf(pid).includes(`--datadir=${data} `);
  if (ours()) process.kill(pid, 'SIGTERM');
  for (let tries = 0; ours(); tries++) {
    if (tries === 600) process.kill(pid, 'SIGKILL');
    await sleep(50);
  }
  rmSync(pidFile, { force: true });
};

/** Finds an engine for the data that is there, or makes data with the first engine that can. */
const prepare = async (dir: string, home: string, profile: Profile, kind?: Kind) => {
  const { data, fresh, temporary } = filesOf(dir);
  const memory = readMemory(dir);
  const exists = existsSync(data) && memory !== undefined;
  const password = exists ? memory.password : randomBytes(24).toString('base64url');
  let reason: unknown;
  for await (const engine of engines(home, exists ? memory.kind : kind)) {
    if (exists) return { engine, memory };
    // made aside and renamed: a broken-off attempt is never taken for a database
    rmSync(fresh, { recursive: true, force: true });
    mkdirSync(fresh, { mode: 0o700 });
    try {
      await engine.initialise({ data: fresh, temporary, password }, profile);
    } catch (error) {
      // an installed server can be barred from folders that are not its own: the next way may do
      reason = error;
      continue;
    }
    const made = { kind: engine.kind, user: engine.user, password, port: await freePort() };
    writeMemory(dir, made);
    renameSync(fresh, data);
    return { engine, memory: made };
  }
  throw reason ?? noEngine(exists ? memory.kind : kind);
};

const answers = async (memory: Memory) => {
  try {
    const connection = await createConnection({ uri: urlOf(memory), connectTimeout: 2000 });
    await connection.end();
    return true;
  } catch {
    return false;
  }
};

const spawnServer = (engine: Engine, place: Place, profile: Profile, log: string) => {
  const { command, args, env } = engine.serve(place, profile);
  const output = openSync(log, 'w', 0o600);
  // a group of its own: Ctrl-C in the terminal is for us, the server is stopped when the API has finished with it
  const child = spawn(command, args, {
    env: { ...process.env, ...env },
    stdio: ['ignore', output, output],
    detached: true,
  });
  closeSync(output);
  return child;
};

/** True when it answers, false when it ended because the port was taken meanwhile; throws with its log otherwise. */
const waitUntilReady = async (child: ChildProcess, memory: Memory, log: string) => {
  let failed: Error | undefined;
  child.once('error', (error) => (failed = error));
  while (!(await answers(memory))) {
    if (failed || child.exitCode !== null || child.signalCode !== null) {
      const said = existsSync(log) ? readFileSync(log, 'utf8') : '';
      if (/address already in use|Bind on TCP/i.test(said)) return false;
      throw new Obstacle(
        `数据库没有启动（日志：${log}）。`,
        `the database did not start (its log: ${log}).`,
        tail(said || String(failed)),
      );
    }
    await sleep(20);
  }
  return true;
};

/** Starts the server in `dir`; its lock is held by the caller. */
export const serve = async (dir: string, home: string, profile: Profile, kind?: Kind) => {
  const { data, temporary, log, pidFile } = filesOf(dir);
  mkdirSync(temporary, { recursive: true, mode: 0o700 });
  const { engine, memory } = await prepare(dir, home, profile, kind);
  for (;;) {
    const port = await freePort(memory.port);
    const now = { ...memory, port };
    const place = { data, temporary, socket: socketIn(dir), pidFile, port, password: memory.password };
    const child = spawnServer(engine, place, profile, log);
    const forget = onStop(() => end(child, 'SIGTERM', 60_000));
    // test data is thrown away: no need to write it down in good order first
    const release = guard(child.pid!, profile === 'test' ? 'KILL' : 'TERM', profile === 'test' ? dir : '');
    child.once('exit', release);
    const ready = await waitUntilReady(child, now, log);
    forget();
    if (!ready) continue;
    writeMemory(dir, now);
    return { engine, url: urlOf(now), child };
  }
};
