import type { Run } from '../work/rows.ts';
import { LIVE } from './changes.ts';

/** The measure that every organization counts itself under: the size of a subtree. */
export const SIZE_MEASURE = 'organization.total';

/** How many organizations stand at or below these paths; from the roll-up, so as cheap at the root as at a leaf. */
export const sizeOf = async (run: Run, paths: readonly string[]): Promise<number> => {
  const ids = paths.map((path) => path.split('/').at(-2)).filter((id): id is string => Boolean(id));
  // the root of everything: certainly not small
  if (ids.length < paths.length) return Number.MAX_SAFE_INTEGER;
  const [row] = await run<{ size: number | string | null }[]>(
    `SELECT SUM(total) AS size FROM figure_total WHERE organizationId IN (${ids.map(() => '?').join(', ')}) AND editionId = 0 AND day = ? AND measure = ?`,
    [...ids, LIVE, SIZE_MEASURE],
  );
  return Number(row?.size ?? 0);
};
