import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { World } from '../../../test/world.ts';
import { purgeBookkeeping } from './purge.ts';
import { doChores, drainJobs, every, onJob, startWorker } from './worker.ts';

let world: World;
const done: string[] = [];
let failures = 0;

beforeAll(async () => {
  world = await World.open();
  onJob('test.note', async ({ payload }) => void done.push(String(payload['word'])));
  onJob('test.fails', async () => {
    failures++;
    if (failures < 3) throw new Error('not yet');
    done.push('at last');
  });
});
afterAll(() => world?.close());

const later = (seconds: number) => {
  world.now = new Date(world.now.getTime() + seconds * 1_000);
};
const order = (kind: string, payload = {}, runAt?: Date) =>
  world.system(async (work) => work.later(kind, payload, runAt ?? work.now));

describe('a job', () => {
  it('is done once, after the commit of who wanted it, by whichever process comes first', async () => {
    await order('test.note', { word: 'once' });
    const counts = await Promise.all([
      drainJobs(world.kernel, 'a'),
      drainJobs(world.kernel, 'b'),
      drainJobs(world.kernel, 'c'),
    ]);
    expect(counts.reduce((a, b) => a + b)).toBe(1);
    expect(done).toEqual(['once']);
  });

  it('is not done before its time', async () => {
    await order('test.note', { word: 'tomorrow' }, new Date(world.now.getTime() + 86_400_000));
    expect(await drainJobs(world.kernel)).toBe(0);
    later(86_401);
    expect(await drainJobs(world.kernel)).toBe(1);
  });

  it('that fails comes back later, and its reason is kept', async () => {
    await order('test.fails');
    await drainJobs(world.kernel);
    expect(failures).toBe(1);
    const [job] = await world.sql<{ lastError: string }[]>("SELECT lastError FROM job WHERE kind = 'test.fails'");
    expect(job!.lastError).toContain('not yet');
    expect(await drainJobs(world.kernel)).toBe(0);
    for (let i = 0; i < 3; i++) {
      later(60);
      await drainJobs(world.kernel);
    }
    expect(failures).toBe(3);
    expect(done).toContain('at last');
  });

  it('of a process that died is taken over when its lease has run out', async () => {
    await order('test.note', { word: 'taken over' });
    await world.sql("UPDATE job SET leaseOwner = 'dead', leaseUntil = ? WHERE doneAt IS NULL", [
      new Date(world.now.getTime() + 120_000),
    ]);
    expect(await drainJobs(world.kernel)).toBe(0);
    later(121);
    expect(await drainJobs(world.kernel)).toBe(1);
    expect(done).toContain('taken over');
  });

  it('that is long holds up neither short ones nor chores', async () => {
    const held = Promise.withResolvers<void>();
    let chores = 0;
    onJob('test.long', () => held.promise, { long: true });
    every('test.meanwhile', 1, async () => void chores++);
    await order('test.long');
    const stop = startWorker(world.kernel, () => {}, 10);
    const begun = () => world.sql<unknown[]>("SELECT 1 FROM job WHERE kind = 'test.long' AND leaseUntil IS NOT NULL");
    await vi.waitFor(async () => expect(await begun()).toHaveLength(1));
    await order('test.note', { word: 'meanwhile' });
    await vi.waitFor(() => expect(done).toContain('meanwhile'));
    expect(chores).toBe(1);
    expect(await begun()).toHaveLength(1);
    const stopping = stop();
    held.resolve();
    await stopping;
    expect(await begun()).toHaveLength(0);
    // one lane at a time takes only its own
    await order('test.long');
    await order('test.note', { word: 'short' });
    expect(await drainJobs(world.kernel, 'a', 'short')).toBe(1);
    expect(await drainJobs(world.kernel, 'a', 'long')).toBe(1);
  });

  it('nobody knows how to do is given up after a while, and seen', async () => {
    await order('test.unknown');
    for (let i = 0; i < 12; i++) {
      later(3_600);
      await drainJobs(world.kernel);
    }
    const [job] = await world.sql<{ attempts: number; doneAt: Date | null }[]>(
      "SELECT * FROM job WHERE kind = 'test.unknown'",
    );
    expect(job).toMatchObject({ attempts: 8, doneAt: null });
  });
});

describe('a chore', () => {
  it('is done by one process at a time, again after its interval', async () => {
    let runs = 0;
    every('test.chore', 60, async () => void runs++);
    await Promise.all(['a', 'b', 'c'].map((owner) => doChores(world.kernel, owner)));
    expect(runs).toBe(1);
    await doChores(world.kernel, 'a');
    expect(runs).toBe(1);
    later(61);
    await doChores(world.kernel, 'b');
    expect(runs).toBe(2);
  });
});

describe('bookkeeping', () => {
  it('is purged once it has served: done jobs after a month, tickets after a day', async () => {
    await order('test.note', { word: 'old' });
    await drainJobs(world.kernel);
    await world.sql("INSERT INTO ticket (tokenHash, kind, actorId, payload, expiresAt) VALUES ('x', 'k', 1, '{}', ?)", [
      world.now,
    ]);
    later(29 * 86_400);
    await purgeBookkeeping(world.kernel);
    const jobs = () => world.sql("SELECT 1 FROM job WHERE doneAt IS NOT NULL AND payload LIKE '%old%'");
    expect(await jobs()).toHaveLength(1);
    expect(await world.sql('SELECT 1 FROM ticket')).toEqual([]);
    later(2 * 86_400);
    await purgeBookkeeping(world.kernel);
    expect(await jobs()).toEqual([]);
    expect(await world.sql("SELECT 1 FROM job WHERE kind = 'test.unknown'")).toHaveLength(1);
  });
});
