import { ancestorsOf, isAboveCampaigns } from '@zhibu/rules';
import { groupOf, type Work } from '../../platform/index.ts';
import type { Organization } from '../organization/index.ts';

/** Which figures are meant: a quarter, as the campaigns above an organization count it, and the day they are read at. */
export type Moment = {
  /** The period nearest to the organization; null where no campaign has begun. */
  periodId: string | null;
  year: number | null;
  /** Year × 10 + number of the quarter. */
  quarter: number | null;
  editionIds: string[];
  /** The day whose tree and stocks are meant; null: now. */
  asOf: string | null;
};

type PeriodRow = {
  id: string | number;
  year: number;
  ordinal: number;
  state: string;
  closedOn: string | null;
  organizationId: string | number;
  editionId: string | number;
  yearEditionId: string | number;
};

type Quarter = Pick<PeriodRow, 'year' | 'ordinal'>;
type Sql = { text: string; params: readonly unknown[] };

const COLUMNS =
  'p.id, p.year, p.ordinal, p.state, p.closedOn, p.organizationId, p.editionId, c.editionId AS yearEditionId';
const OF_CAMPAIGN = 'INNER JOIN campaign c ON c.id = p.campaignId AND c.organizationId = p.organizationId';

const begunBy = (day: string): Sql => ({ text: 'p.startsOn <= ?', params: [day] });
const inQuarter = ({ year, ordinal }: Quarter): Sql => ({
  text: "p.kind = 'QUARTER' AND p.year = ? AND p.ordinal = ?",
  params: [year, ordinal],
});

const marks = (list: readonly unknown[]) => list.map(() => '?').join(', ');

/** Led by one of these: the latest first. */
const ledBy = (work: Work, ids: readonly string[], { text, params }: Sql, most: number): Promise<PeriodRow[]> =>
  work.run<PeriodRow[]>(
    `SELECT ${COLUMNS} FROM period p ${OF_CAMPAIGN} WHERE p.organizationId IN (${marks(ids)}) AND ${text}
     ORDER BY p.startsOn DESC LIMIT ${most}`,
    [...ids, ...params],
  );

/** Led from below: there may be very many, and one tells which quarter it is; the joins keep the order of the index. */
const ledBelow = async (work: Work, path: string, { text, params }: Sql): Promise<PeriodRow | undefined> => {
  const [row] = await work.run<PeriodRow[]>(
    `SELECT STRAIGHT_JOIN ${COLUMNS} FROM period p FORCE INDEX (ix_start) ${OF_CAMPAIGN}
     INNER JOIN organization o ON o.id = p.organizationId
     WHERE o.path LIKE ? AND ${text} ORDER BY p.startsOn DESC, p.id DESC LIMIT 1`,
    [`${path}%`, ...params],
  );
  return row;
};

/** The day the last campaign below closed its quarter; null while one of them is open. */
const closedBelow = async (work: Work, path: string, quarter: Quarter): Promise<string | null> => {
  const { text, params } = inQuarter(quarter);
  const [row] = await work.run<{ open: number | string | null; closedOn: string | null }[]>(
    `SELECT SUM(p.state <> 'CLOSED') AS open, MAX(p.closedOn) AS closedOn
     FROM period p INNER JOIN organization o ON o.id = p.organizationId WHERE o.path LIKE ? AND ${text}`,
    [`${path}%`, ...params],
  );
  return Number(row?.open ?? 0) > 0 ? null : (row?.closedOn ?? null);
};

/** Several campaigns stand above only where one was moved under another: the nearest comes first. */
const nearestFirst = (rows: readonly PeriodRow[], line: readonly string[]): PeriodRow[] => {
  const [latest] = rows;
  return rows
    .filter((row) => row.year === latest!.year && row.ordinal === latest!.ordinal)
    .sort((a, b) => line.indexOf(String(b.organizationId)) - line.indexOf(String(a.organizationId)));
};

/** What everybody reads: the groups of the quarter and of its year. */
const groupsOf = ({ year, ordinal }: Quarter): string[] => [groupOf(year * 10 + ordinal), groupOf(year * 10)];

const ownEditions = (rows: readonly PeriodRow[]): string[] => [
  ...new Set(rows.flatMap((row) => [String(row.editionId), String(row.yearEditionId)])),
];

const NONE: Moment = { periodId: null, year: null, quarter: null, editionIds: [], asOf: null };

/** A place in the tree of the day meant. */
type Place = Pick<Organization, 'level' | 'path'>;

const momentOn = async (work: Work, { level, path }: Place, wanted: Sql, asOf: string | null): Promise<Moment> => {
  const line = ancestorsOf(path);
  const above = isAboveCampaigns(level) ? [] : await ledBy(work, line, wanted, 10);
  const rows = above.length > 0 ? nearestFirst(above, line) : [];
  const first = rows[0] ?? (await ledBelow(work, path, wanted));
  if (!first) return { ...NONE, asOf };
  const closed =
    first.state !== 'CLOSED' ? null : rows.length > 0 ? lastClosed(rows) : await closedBelow(work, path, first);
  return {
    periodId: String(first.id),
    year: first.year,
    quarter: first.year * 10 + first.ordinal,
    editionIds: [...ownEditions(rows), ...groupsOf(first)],
    // a closed period shows the tree, and the stocks, it was closed with
    asOf: asOf ?? closed,
  };
};

const lastClosed = (rows: readonly PeriodRow[]): string | null =>
  rows.every(({ state }) => state === 'CLOSED') ? rows[0]!.closedOn : null;

const pathOn = async (work: Work, { id, path }: Organization, day: string): Promise<string> => {
  const [row] = await work.run<{ path: string }[]>(
    'SELECT path FROM organization_path WHERE organizationId = ? AND fromOn <= ? AND toOn > ?',
    [id, day, day],
  );
  return row?.path ?? path;
};

/** The present quarter; or that of a period's id; or the one a day fell into. Null when there is no such period. */
export const momentFor = async (
  work: Work,
  organization: Organization,
  { period, asOf }: { period?: string | null; asOf?: string | null },
): Promise<Moment | null> => {
  const day = asOf && asOf < work.today ? asOf : null;
  const { level } = organization;
  const then = day ? await pathOn(work, organization, day) : organization.path;
  if (!period) return momentOn(work, { level, path: then }, begunBy(day ?? work.today), day);
  const [asked] = await work.run<PeriodRow[]>('SELECT year, ordinal, closedOn FROM period WHERE id = ?', [period]);
  if (!asked) return null;
  // whoever has moved since the quarter was closed stood below another leader then
  const path = !day && asked.closedOn ? await pathOn(work, organization, asked.closedOn) : then;
  return momentOn(work, { level, path }, inQuarter(asked), day);
};

/** Campaigns that start at the organizations themselves: their own editions, beside the groups read from above. */
export const editionsLedBy = async (work: Work, ids: readonly string[], quarter: number): Promise<string[]> => {
  if (ids.length === 0) return [];
  const wanted = inQuarter({ year: Math.floor(quarter / 10), ordinal: quarter % 10 });
  return ownEditions(await ledBy(work, ids, wanted, ids.length));
};
