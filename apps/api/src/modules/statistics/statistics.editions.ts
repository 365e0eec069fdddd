import { ancestorsOf } from '@zhibu/rules';
import type { Work } from '../../platform/index.ts';
import type { Organization } from '../organization/index.ts';

/** Which figures are meant: a quarter of the campaigns an organization takes part in or leads, and the day they are read at. */
export type Moment = {
  /** The period nearest to the organization; null where no campaign has begun. */
  periodId: string | null;
  year: number | null;
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
  editionId: string | number;
  yearEditionId: string | number;
};

/**
 * Campaigns are led by an organization for all below it: an organization's figures are those of the campaigns above it
 * and of the campaigns led from below it. Their periods are told apart by year and number.
 */
const PERIODS = `SELECT p.id, p.year, p.ordinal, p.state, p.closedOn, p.editionId, c.editionId AS yearEditionId
  FROM period p INNER JOIN campaign c ON c.id = p.campaignId AND c.organizationId = p.organizationId
  INNER JOIN organization o ON o.id = p.organizationId
  WHERE (o.path LIKE :below OR o.id IN (:above))`;

const fill = (text: string, values: Record<string, unknown[]>): { text: string; params: unknown[] } => {
  const params: unknown[] = [];
  const filled = text.replace(/:(\w+)/g, (_, name: string) => {
    params.push(...values[name]!);
    return values[name]!.map(() => '?').join(', ');
  });
  return { text: filled, params };
};

const query = (
  work: Work,
  organization: Organization,
  tail: string,
  values: Record<string, unknown[]>,
): Promise<PeriodRow[]> => {
  const related = { below: [`${organization.path}%`], above: ancestorsOf(organization.path) };
  const { text, params } = fill(`${PERIODS} ${tail}`, { ...related, ...values });
  return work.run<PeriodRow[]>(text, params);
};

const BEGUN = 'AND p.startsOn <= :day ORDER BY p.startsOn DESC, LENGTH(o.path) DESC LIMIT 5000';
const SAME =
  'AND (p.year, p.kind, p.ordinal) = (SELECT w.year, w.kind, w.ordinal FROM period w WHERE w.id = :id) ORDER BY LENGTH(o.path) DESC LIMIT 5000';

const momentOf = (rows: readonly PeriodRow[], asOf: string | null): Moment => {
  const [first] = rows;
  if (!first) return { periodId: null, year: null, editionIds: [], asOf };
  const same = rows.filter((row) => row.year === first.year && row.ordinal === first.ordinal);
  const editionIds = [...new Set(same.flatMap((row) => [String(row.editionId), String(row.yearEditionId)]))];
  // a closed period shows the tree, and the stocks, it was closed with
  const closedOn = same.every((row) => row.state === 'CLOSED') ? first.closedOn : null;
  return { periodId: String(first.id), year: first.year, editionIds, asOf: asOf ?? closedOn };
};

/** The present quarter; or that of a period's id; or the one a day fell into. Null when there is no such period. */
export const momentFor = async (
  work: Work,
  organization: Organization,
  { period, asOf }: { period?: string | null; asOf?: string | null },
): Promise<Moment | null> => {
  const day = asOf && asOf < work.today ? asOf : null;
  if (!period) return momentOf(await query(work, organization, BEGUN, { day: [day ?? work.today] }), day);
  const rows = await query(work, organization, SAME, { id: [period] });
  return rows.length === 0 ? null : momentOf(rows, day);
};
