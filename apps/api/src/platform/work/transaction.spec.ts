import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { codeOf } from '../../../test/act.ts';
import { World } from '../../../test/world.ts';
import { aCounty, type County } from '../../modules/organization/organization.factory.ts';
import { asSystem } from './transaction.ts';
import { inTurn } from './turn.ts';
import type { Work } from './work.ts';

let world: World;
let county: County;

beforeAll(async () => {
  world = await World.open();
  county = await world.system(aCounty);
});
afterAll(() => world?.close());

const gate = () => {
  let open = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { open, opened };
};

const rename = (work: Work, id: string, name: string) =>
  work.run('UPDATE organization SET shortName = CONCAT(COALESCE(shortName, ?), ?) WHERE id = ?', ['', name, id]);
const shortName = async (id: string) =>
  (await world.sql<{ shortName: string }[]>('SELECT shortName FROM organization WHERE id = ?', [id]))[0]!.shortName;

describe('a transaction', () => {
  it('that another one blocks for good is run again as a whole, and both take effect once', async () => {
    const [a, b] = [county.branch.id, county.sibling.id];
    const [first, second] = [gate(), gate()];
    let runs = 0;
    /** Each holds its own row, waits until the other holds its, then wants the other's: a deadlock, the first time. */
    const cross = (mark: string, own: string, others: string, mine: typeof first, theirs: typeof first) =>
      asSystem(world.kernel, 'cross', async (work) => {
        runs++;
        await rename(work, own, mark);
        mine.open();
        await theirs.opened;
        await rename(work, others, mark);
      });
    await Promise.all([cross('x', a, b, first, second), cross('y', b, a, second, first)]);
    expect(runs).toBe(3);
    expect([...(await shortName(a))].sort()).toEqual(['x', 'y']);
    expect([...(await shortName(b))].sort()).toEqual(['x', 'y']);
  });

  it.each([1213, 1205, 1020])('that fails for the moment (%i) is tried five times, then refused', async (errno) => {
    let runs = 0;
    const attempt = asSystem(world.kernel, 'busy', async (work) => {
      runs++;
      await rename(work, county.direct.id, 'z');
      throw Object.assign(new Error('for the moment'), { errno });
    });
    expect(await codeOf(attempt)).toBe('BUSY_RETRY');
    expect(runs).toBe(5);
    expect(await shortName(county.direct.id)).toBeNull();
  });

  it('that fails for good is not tried again, and leaves nothing', async () => {
    let runs = 0;
    const attempt = asSystem(world.kernel, 'wrong', async (work) => {
      runs++;
      await rename(work, county.direct.id, 'w');
      work.later('never', {});
      throw new Error('for good');
    });
    expect(await codeOf(attempt)).toContain('for good');
    expect(runs).toBe(1);
    expect(await shortName(county.direct.id)).toBeNull();
    expect(await world.sql("SELECT 1 FROM job WHERE kind = 'never'")).toEqual([]);
  });

  it('leaves its connection as it found it', async () => {
    for (let i = 0; i < 30; i++)
      await codeOf(asSystem(world.kernel, 'many', async () => Promise.reject(new Error('no'))));
    expect(await codeOf(asSystem(world.kernel, 'after', (work) => work.run('SELECT 1')))).toBe('done');
  });
});

describe('those who decide about the same thing', () => {
  it('take turns: the second reads what the first decided', async () => {
    const decided: number[] = [];
    const decide = () =>
      asSystem(world.kernel, 'decide', async (work) => {
        await inTurn(work, 'test:turn');
        const [row] = await work.run<{ n: number | string }[]>("SELECT COUNT(*) AS n FROM job WHERE kind = 'turn'");
        decided.push(Number(row!.n));
        await work.run("INSERT INTO job (kind, payload, runAt, createdAt, attempts) VALUES ('turn', '{}', ?, ?, 99)", [
          work.now,
          work.now,
        ]);
      });
    await Promise.all(Array.from({ length: 6 }, decide));
    expect(decided.sort()).toEqual([0, 1, 2, 3, 4, 5]);
  });
});
