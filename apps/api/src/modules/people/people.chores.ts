import { every, type Kernel } from '../../platform/index.ts';

const DAY = 24 * 60 * 60_000;
const CHUNK = 1_000;

/** A few rows at a time, each its own short statement: nobody waits, and a cluster certifies it. */
const purge = async ({ dataSource }: Kernel, statement: string, before: Date): Promise<void> => {
  for (;;) {
    const { affectedRows } = (await dataSource.query(`${statement} LIMIT ${CHUNK}`, [before])) as {
      affectedRows: number;
    };
    if (affectedRows < CHUNK) return;
  }
};

/** What was attempted and where somebody was signed in is kept no longer than it serves (R78); the audit keeps its lines. */
export const purgeSignIns = async (kernel: Kernel): Promise<void> => {
  const ago = (days: number) => new Date(kernel.now().getTime() - days * DAY);
  await purge(kernel, 'DELETE FROM sign_in_failure WHERE at < ?', ago(1));
  await purge(kernel, 'DELETE FROM session WHERE endsAt < ?', ago(30));
};

every('people.purge', 3_600, purgeSignIns);
