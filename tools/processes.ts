// The programs we start, and the promise that none of them outlives us: whoever stops, is stopped or is killed.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { explain } from './console.mjs';

type Closer = () => Promise<unknown>;

const closers: Closer[] = [];
let stopping: Promise<void> | undefined;

/** Registers what has to be closed before we end; the last registered goes first. Returns how to forget it. */
export const onStop = (closer: Closer) => {
  // begun while everything else was being closed: it goes at once
  if (stopping) void closer().catch(() => {});
  else closers.push(closer);
  return () => {
    const at = closers.indexOf(closer);
    if (at >= 0) closers.splice(at, 1);
  };
};

/** Closes everything, once; a second signal meanwhile changes nothing. */
const stopEverything = () => {
  stopping ??= (async () => {
    for (let closer = closers.pop(); closer; closer = closers.pop()) await closer().catch(() => {});
  })();
  return stopping;
};

export const isStopping = () => stopping !== undefined;

/** Ends the program because of an error, after everything is closed. */
export const giveUp = async (error: unknown) => {
  // when we are stopping, the steps that fail are the ones we broke off ourselves
  if (isStopping()) return;
  const code = explain(error);
  await stopEverything();
  process.exit(code);
};

/**
 * Runs a whole program: a signal, the death of the process that started us, or an error ends it only after everything
 * it has started is closed. A program that serves returns no exit code: it goes on until it is told to stop.
 */
export const runProgram = async (main: () => Promise<number | undefined>) => {
  let serving = false;
  const leave = async (code: number) => {
    await stopEverything();
    process.exit(serving ? 0 : code);
  };
  process.on('SIGINT', () => leave(130));
  process.on('SIGTERM', () => leave(143));
  process.on('SIGHUP', () => leave(129));
  if (process.connected) process.on('disconnect', () => leave(129));
  try {
    const code = await main();
    if (code === undefined) {
      serving = true;
    } else {
      await stopEverything();
      process.exit(code);
    }
  } catch (error) {
    await giveUp(error);
  }
};

/** Ends a process and waits for it: kindly, then after `patience` for certain. */
export const end = async (child: ChildProcess, signal: NodeJS.Signals = 'SIGTERM', patience = 15_000) => {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill(signal);
  const late = sleep(patience, 'late', { ref: false });
  if ((await Promise.race([gone, late])) === 'late') child.kill('SIGKILL');
  await gone;
};

const endGroup = async (child: ChildProcess, signal: NodeJS.Signals) => {
  const toGroup = (name: NodeJS.Signals) => {
    try {
      process.kill(-child.pid!, name);
    } catch {
      // the group is already gone
    }
  };
  const gone = child.exitCode === null && child.signalCode === null ? once(child, 'exit') : undefined;
  toGroup(signal);
  await Promise.race([gone, sleep(8000, undefined, { ref: false })]);
  toGroup('SIGKILL');
};

export interface RunOptions {
  cwd?: string;
  env?: NodeJS.ProcessEnv;
  input?: string;
  /** called with every line as it is printed */
  onLine?: (line: string) => void;
  /** what a broken-off run is ended with */
  signal?: NodeJS.Signals;
}

/** Runs a program to its end in a group of its own, so that breaking it off takes along whatever it has started. */
export const run = async (command: string, args: string[], options: RunOptions = {}) => {
  const { cwd, env, input, onLine, signal = 'SIGTERM' } = options;
  const child = spawn(command, args, { cwd, env: { ...process.env, ...env }, detached: true });
  const forget = onStop(() => endGroup(child, signal));
  let output = '';
  let rest = '';
  const take = (text: string) => {
    output += text;
    if (!onLine) return;
    const lines = (rest + text).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) onLine(line);
  };
  child.stdout.setEncoding('utf8').on('data', take);
  child.stderr.setEncoding('utf8').on('data', take);
  // a program that reads no input may have closed it already
  child.stdin.on('error', () => {}).end(input ?? '');
  const code = await new Promise<number>((resolve) => {
    child.on('error', (error) => {
      output += String(error);
      resolve(127);
    });
    child.on('close', (status) => resolve(status ?? 1));
  });
  if (rest && onLine) onLine(rest);
  // while we are stopping, the closer above still has the rest of the group to end
  if (!isStopping()) forget();
  return { code, output };
};

/**
 * Ends process `pid` when this one is gone, even by kill -9: a shell waits on a pipe that only we hold open.
 * `remove` names a folder that goes with it. Returns how to call the guard off.
 */
export const guard = (pid: number, signal: 'TERM' | 'KILL', remove = '') => {
  const script = 'read -r word; [ "$word" = off ] && exit; kill -s "$1" "$2"; [ -z "$3" ] || { sleep 1; rm -rf "$3"; }';
  const shell = spawn('/bin/sh', ['-c', script, 'guard', signal, String(pid), remove], {
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  shell.unref();
  const pipe = shell.stdin!;
  pipe.on('error', () => {});
  (pipe as unknown as { unref(): void }).unref();
  return () => void pipe.end('off\n');
};
