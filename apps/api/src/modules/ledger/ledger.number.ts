import { inTurn, type Work } from '../../platform/index.ts';

/** Whoever changes the list of a branch takes turns: no two issues get one number, no criterion stands on it twice. */
export const holdLedger = (work: Work, organizationId: string): Promise<void> =>
  inTurn(work, `ledger:${organizationId}`);

/** The next number of a branch's list; read in turn. */
export const nextNumber = async (work: Work, organizationId: string): Promise<number> => {
  const [row] = await work.run<{ no: number | null }[]>('SELECT MAX(no) AS no FROM issue WHERE organizationId = ?', [
    organizationId,
  ]);
  return Number(row?.no ?? 0) + 1;
};
