import { mayRetire } from '@zhibu/rules';
import { ensure, on } from '../../platform/index.ts';

/** Sheets of running periods that are made with a version, or would be with the one in force. */
const SHEETS = `SELECT COUNT(*) AS sheets FROM assessment a INNER JOIN organization o ON o.id = a.organizationId
  INNER JOIN period p ON p.id = a.periodId AND p.state = 'OPEN'
  WHERE {scope} AND a.offRoll = 0 AND o.path LIKE :below
    AND (a.standardVersionId = :version OR (a.standardVersionId IS NULL AND :alone = 1 AND a.stars IS NULL))`;

/** A standard in use is not taken away: begun sheets rest on it, and new ones would find none (SM12). */
on('assessment', 'standard.retiring', async (work, { version, organization, successor }) => {
  // held before it is counted: a sheet that begins at this moment is either counted or finds it gone
  await work.run('SELECT id FROM standard_version WHERE id = ? FOR UPDATE', [version.id]);
  const [row] = await work.sql<{ sheets: number | string }[]>(SHEETS, {
    below: `${organization.path}%`,
    version: version.id,
    alone: successor ? 0 : 1,
  });
  ensure(mayRetire({ state: version.state, sheets: Number(row?.sheets ?? 0) }));
});
