import { ancestorsOf } from '@zhibu/rules';
import type { Work } from '../../platform/index.ts';

type TargetRow = { percent: number };

/** The target in force for an organization: its own, else that of the nearest organization above it (R23); null without one. */
export const targetFor = async (work: Work, path: string, year: number | null): Promise<number | null> => {
  if (year === null) return null;
  const loader = work.loader<string, number | null>(`target ${year}`, (paths) =>
    Promise.all(paths.map((each) => load(work, each, year))),
  );
  return loader.load(path);
};

const load = async (work: Work, path: string, year: number): Promise<number | null> => {
  const ids = ancestorsOf(path);
  const [row] = await work.run<TargetRow[]>(
    `SELECT t.percent FROM campaign_target t INNER JOIN campaign c ON c.id = t.campaignId AND c.year = ?
     INNER JOIN organization o ON o.id = t.organizationId
     WHERE t.organizationId IN (${ids.map(() => '?').join(', ')}) ORDER BY LENGTH(o.path) DESC LIMIT 1`,
    [year, ...ids],
  );
  return row ? row.percent / 100 : null;
};
