import type { Run } from '../work/rows.ts';
import { LIVE } from './changes.ts';

/** The measure that every organization counts itself under: the size of a subtree. */
export const SIZE_MEASURE = 'organization.total';

/**
 * How many organizations stand at or below these paths, from the roll-up, so as cheap at the root as at a leaf; and
 * roughly how many there are in all, by their highest id.
 */
export const sizeOf = async (run: Run, paths: readonly string[]): Promise<{ size: number; total: number }> => {
  const ids = paths.map((path) => path.split('/').at(-2)).filter((id): id is string => Boolean(id));
  const marks = ids.length > 0 ? ids.map(() => '?').join(', ') : 'NULL';
  const [row] = await run<{ size: number | string | null; total: number | string | null }[]>(
    `SELECT (SELECT MAX(id) FROM organization) AS total, SUM(total) AS size FROM figure_total
     WHERE organizationId IN (${marks}) AND editionId = 0 AND day = ? AND measure = ?`,
    [...ids, LIVE, SIZE_MEASURE],
  );
  const total = Number(row?.total ?? 0);
  // the root of everything has no roll-up of its own
  return { size: ids.length < paths.length ? total : Number(row?.size ?? 0), total };
};
