import { setTimeout as sleep } from 'node:timers/promises';
import { expect, inject, it } from 'vitest';
import { createDataSource, isUnreachable } from './database.ts';

const impatient = () =>
  createDataSource({
    url: `${inject('serverUrl')}/mysql`,
    entities: [],
    migrations: [],
    poolSize: 1,
    silenceSeconds: 1,
  });

it('gives up a connection that leaves a statement unanswered, and goes on with another', async () => {
  const dataSource = await impatient();
  try {
    // also a connection that has been idle for so long before
    await sleep(1_200);
    const silent = await dataSource.query('SELECT SLEEP(20)').catch((error: unknown) => error);
    expect(isUnreachable(silent)).toBe(true);
    expect(await dataSource.query('SELECT 7 AS n')).toEqual([{ n: 7 }]);
  } finally {
    await dataSource.destroy();
  }
});

it('lets nobody wait for a connection longer than that', async () => {
  const dataSource = await impatient();
  const holder = dataSource.createQueryRunner();
  try {
    await holder.connect();
    const waiting = await dataSource.query('SELECT 1').catch((error: unknown) => error);
    expect(isUnreachable(waiting)).toBe(true);
    await holder.release();
    expect(await dataSource.query('SELECT 7 AS n')).toEqual([{ n: 7 }]);
  } finally {
    await dataSource.destroy();
  }
});
