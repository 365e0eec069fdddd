import type { Work } from './work.ts';

/**
 * Whoever decides about the same thing takes turns: each first writes the row of that name, so that the second waits
 * for the first and then reads what it decided; on another node of a cluster the second is refused at COMMIT and run
 * again. For decisions that no single row's version guards: one secretary an organization, no two administrators in one.
 */
export const inTurn = (work: Work, name: string): Promise<void> => inTurns(work, [name]);

/** Several turns at once, in an order that all who take several share. */
export const inTurns = async (work: Work, names: readonly string[]): Promise<void> => {
  const each = [...new Set(names)].sort();
  if (each.length === 0) return;
  await work.run(
    `INSERT INTO lease (name, turn) VALUES ${each.map(() => '(?, 1)').join(', ')} ON DUPLICATE KEY UPDATE turn = turn + 1`,
    each,
  );
};
