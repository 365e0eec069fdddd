import type { Kernel } from '../kernel.ts';
import { every } from './worker.ts';

const DAY = 24 * 60 * 60_000;
const CHUNK = 1_000;

/** Deletes a few rows at a time, each time by a short statement: nobody waits, and a cluster certifies it. */
export const purge = async ({ dataSource }: Kernel, table: string, where: string, before: Date): Promise<number> => {
  for (let gone = 0; ; ) {
    const { affectedRows } = (await dataSource.query(`DELETE FROM ${table} WHERE ${where} LIMIT ${CHUNK}`, [
      before,
    ])) as {
      affectedRows: number;
    };
    gone += affectedRows;
    if (affectedRows < CHUNK) return gone;
  }
};

/** The platform's bookkeeping, once it has served: keys after 7 days (DESIGN §2.5), tickets after a day, done jobs after 30. */
export const purgeBookkeeping = async (kernel: Kernel): Promise<void> => {
  const ago = (days: number) => new Date(kernel.now().getTime() - days * DAY);
  await purge(kernel, 'idempotency_key', 'createdAt < ?', ago(7));
  await purge(kernel, 'ticket', 'expiresAt < ?', ago(1));
  await purge(kernel, 'job', 'doneAt < ?', ago(30));
};

every('platform.purge', 3_600, purgeBookkeeping);
