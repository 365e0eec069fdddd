import type { Work } from './work.ts';

/**
 * Whoever decides about the same thing takes turns: each first writes the row of that name, so that the second waits
 * for the first and then reads what it decided; on another node of a cluster the second is refused at COMMIT and run
 * again. For decisions that no single row's version guards: one secretary an organization, no two administrators in one.
 */
export const inTurn = async (work: Work, name: string): Promise<void> => {
  await work.run('INSERT INTO lease (name, turn) VALUES (?, 1) ON DUPLICATE KEY UPDATE turn = turn + 1', [name]);
};
