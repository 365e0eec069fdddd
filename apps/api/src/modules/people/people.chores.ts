import { every, type Kernel, purge } from '../../platform/index.ts';

const DAY = 24 * 60 * 60_000;

/** What was attempted and where somebody was signed in is kept no longer than it serves (R78); the audit keeps its lines. */
export const purgeSignIns = async (kernel: Kernel): Promise<void> => {
  const ago = (days: number) => new Date(kernel.now().getTime() - days * DAY);
  await purge(kernel, 'sign_in_failure', 'at < ?', ago(1));
  await purge(kernel, 'session', 'endsAt < ?', ago(30));
};

every('people.purge', 3_600, purgeSignIns);
