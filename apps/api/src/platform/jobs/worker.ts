import { randomUUID } from 'node:crypto';
import type { Kernel } from '../kernel.ts';
import { asSystem } from '../work/transaction.ts';
import type { Work } from '../work/work.ts';

/**
 * Jobs run at least once: a lease is taken by compare-and-set, a dead process's lease runs out, a failed job comes back
 * later. A handler must therefore have the same effect twice as once.
 */
export type JobHandler = (job: { kernel: Kernel; id: string; payload: Record<string, unknown> }) => Promise<void>;

type Kind = { handler: JobHandler; long: boolean };

/** Short jobs and long ones are done side by side: what takes a moment does not wait for what takes minutes. */
type Lane = 'short' | 'long';

const kinds = new Map<string, Kind>();
const chores = new Map<string, { seconds: number; run: (kernel: Kernel) => Promise<void> }>();

/** Registers what does jobs of a kind; `long`: it may take minutes. */
export const onJob = (kind: string, handler: JobHandler, { long = false } = {}): void =>
  void kinds.set(kind, { handler, long });

/** Registers what must happen again and again, in one process at a time. */
export const every = (name: string, seconds: number, run: (kernel: Kernel) => Promise<void>): void =>
  void chores.set(name, { seconds, run });

/** A chore that is one short transaction of a named system actor. */
export const everyInWork = (name: string, seconds: number, body: (work: Work) => Promise<void>): void =>
  every(name, seconds, (kernel) => asSystem(kernel, name, body));

const LEASE_SECONDS = 120;
const MOST_ATTEMPTS = 8;

type JobRow = { id: number | string; kind: string; payload: string; attempts: number };

const seconds = (n: number): number => n * 1000;

/** Which jobs are of a lane; one lane takes all. What nobody knows how to do is short. */
const laneCondition = (lane: Lane | null): { text: string; params: string[] } => {
  const long = [...kinds].filter(([, kind]) => kind.long).map(([name]) => name);
  if (lane === null) return { text: '1 = 1', params: [] };
  if (long.length === 0) return { text: lane === 'long' ? '1 = 0' : '1 = 1', params: [] };
  return { text: `kind ${lane === 'long' ? '' : 'NOT '}IN (${long.map(() => '?').join(', ')})`, params: long };
};

const claim = async (kernel: Kernel, owner: string, lane: Lane | null): Promise<JobRow | null> => {
  const now = kernel.now();
  const { text, params } = laneCondition(lane);
  const [job] = (await kernel.dataSource.query(
    `SELECT id, kind, payload, attempts FROM job
     WHERE doneAt IS NULL AND runAt <= ? AND attempts < ? AND (leaseUntil IS NULL OR leaseUntil < ?) AND ${text}
     ORDER BY runAt, id LIMIT 1`,
    [now, MOST_ATTEMPTS, now, ...params],
  )) as JobRow[];
  if (!job) return null;
  const taken = (await kernel.dataSource.query(
    `UPDATE job SET leaseOwner = ?, leaseUntil = ?, attempts = attempts + 1
     WHERE id = ? AND doneAt IS NULL AND (leaseUntil IS NULL OR leaseUntil < ?)`,
    [owner, new Date(now.getTime() + seconds(LEASE_SECONDS)), job.id, now],
  )) as { affectedRows: number };
  return taken.affectedRows === 1 ? job : claim(kernel, owner, lane);
};

const payloadOf = (job: JobRow): Record<string, unknown> =>
  (typeof job.payload === 'string' ? JSON.parse(job.payload) : job.payload) as Record<string, unknown>;

/** Long work keeps its lease as long as its process lives; when that dies, the lease runs out and another begins anew. */
const keepLease = (kernel: Kernel, owner: string, { id }: JobRow): (() => void) => {
  const renew = () => {
    const until = new Date(kernel.now().getTime() + seconds(LEASE_SECONDS));
    // what cannot be renewed now is renewed next time, or lost, as if we had died
    kernel.dataSource
      .query('UPDATE job SET leaseUntil = ? WHERE id = ? AND leaseOwner = ? AND doneAt IS NULL', [until, id, owner])
      .catch(() => {});
  };
  const timer = setInterval(renew, seconds(LEASE_SECONDS / 4));
  return () => clearInterval(timer);
};

const perform = async (kernel: Kernel, owner: string, job: JobRow): Promise<void> => {
  const { query } = { query: (text: string, params: unknown[]) => kernel.dataSource.query(text, params) };
  const letGo = keepLease(kernel, owner, job);
  try {
    const handler = kinds.get(job.kind)?.handler;
    if (!handler) throw new Error(`no handler for ${job.kind}`);
    await handler({ kernel, id: String(job.id), payload: payloadOf(job) });
    await query('UPDATE job SET doneAt = ?, leaseUntil = NULL WHERE id = ? AND leaseOwner = ?', [
      kernel.now(),
      job.id,
      owner,
    ]);
  } catch (error) {
    const again = new Date(kernel.now().getTime() + seconds(2 ** job.attempts));
    await query('UPDATE job SET runAt = ?, leaseUntil = NULL, lastError = ? WHERE id = ? AND leaseOwner = ?', [
      again,
      String(error).slice(0, 1000),
      job.id,
      owner,
    ]);
  } finally {
    letGo();
  }
};

/** Does every job that is due, of one lane or of all; returns how many. Used by the worker and, directly, by tests. */
export const drainJobs = async (
  kernel: Kernel,
  owner: string = randomUUID(),
  lane: Lane | null = null,
): Promise<number> => {
  let done = 0;
  for (let job = await claim(kernel, owner, lane); job; job = await claim(kernel, owner, lane)) {
    await perform(kernel, owner, job);
    done++;
  }
  return done;
};

/** One process at a time: the lease's row is changed only by whoever finds it expired. */
const takeTurn = async (kernel: Kernel, owner: string, name: string, length: number): Promise<boolean> => {
  const now = kernel.now();
  await kernel.dataSource.query('INSERT IGNORE INTO lease (name, turn) VALUES (?, 0)', [name]);
  const taken = (await kernel.dataSource.query(
    'UPDATE lease SET owner = ?, until = ?, turn = turn + 1 WHERE name = ? AND (until IS NULL OR until <= ?)',
    [owner, new Date(now.getTime() + seconds(length)), name, now],
  )) as { affectedRows: number };
  return taken.affectedRows === 1;
};

/** Runs the chores whose turn it is. */
export const doChores = async (kernel: Kernel, owner: string): Promise<void> => {
  for (const [name, chore] of chores)
    if (await takeTurn(kernel, owner, `chore:${name}`, chore.seconds)) await chore.run(kernel);
};

/** Does something again and again with a pause between; returns what stops it after the work in hand. */
const repeat = (pauseMs: number, body: () => Promise<unknown>): (() => Promise<void>) => {
  let stopped = false;
  let wake = () => {};
  const loop = async () => {
    while (!stopped) {
      await body();
      await new Promise<void>((resolve) => {
        wake = resolve;
        setTimeout(resolve, pauseMs);
      });
    }
  };
  const running = loop();
  return async () => {
    stopped = true;
    wake();
    await running;
  };
};

/** Starts the loops of this process; returns what stops them after the work in hand. */
export const startWorker = (kernel: Kernel, log: (error: unknown) => void, pauseMs = 500): (() => Promise<void>) => {
  const owner = randomUUID();
  const stops = [
    repeat(pauseMs, async () => {
      await drainJobs(kernel, owner, 'short').catch(log);
      await doChores(kernel, owner).catch(log);
    }),
    repeat(pauseMs, () => drainJobs(kernel, owner, 'long').catch(log)),
  ];
  return async () => void (await Promise.all(stops.map((stop) => stop())));
};
