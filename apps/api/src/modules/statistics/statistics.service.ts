import type { Totals } from '@zhibu/rules';
import {
  type Connection,
  type Figures,
  type PageArgs,
  type Rows,
  readFigures,
  refusal,
  type Work,
} from '../../platform/index.ts';
import { Organization } from '../organization/index.ts';
import { editionsLedBy, type Moment, momentFor } from './statistics.editions.ts';
import { Statistics } from './statistics.views.ts';

const totalsOf = (figures: Figures | undefined): Totals => Object.fromEntries(figures ?? []) as Totals;

/** Figures of several organizations in one statement, so in one snapshot: a row of children adds up to its parent. */
const statisticsOf = async (
  work: Work,
  organizations: readonly Organization[],
  moment: Moment,
): Promise<Statistics[]> => {
  const organizationIds = organizations.map((organization) => organization.id);
  const { editionIds, asOf } = moment;
  const figures = await readFigures(work.run, { organizationIds, editionIds, today: work.today, asOf });
  return organizations.map(
    (organization) => new Statistics(organization, totalsOf(figures.get(organization.id)), moment),
  );
};

export const getStatistics = async (
  work: Work,
  { organization: id, period, asOf }: { organization: string; period?: string | null; asOf?: string | null },
): Promise<Statistics> => {
  if (asOf && asOf > work.today) throw refusal('STATISTICS_DAY_IN_FUTURE');
  const organization = await work.get(Organization, id);
  const moment = await momentFor(work, organization, { period, asOf });
  if (!moment) throw refusal('STATISTICS_PERIOD_UNKNOWN');
  const [statistics] = await statisticsOf(work, [organization], moment);
  return statistics!;
};

/** The organizations directly below on the day meant, in the official order (by name), never by figure (domain §6.3). */
const childrenOn = async (work: Work, parentId: string, asOf: string | null): Promise<Rows<Organization>> => {
  const rows = asOf ? await work.rowsAsOf(Organization, asOf) : work.rows(Organization);
  if (!asOf)
    return rows
      .where("t.parentId = ? AND t.dissolvedOn IS NULL AND t.level <> 'PARTY_GROUP'", [parentId])
      .sort('t.sortKey', 'ASC', 'ix_parent_sort');
  const there =
    "p.parentId = ? AND t.foundedOn <= ? AND (t.dissolvedOn IS NULL OR t.dissolvedOn > ?) AND t.level <> 'PARTY_GROUP'";
  return rows.where(there, [parentId, asOf, asOf]).sort('t.sortKey');
};

/** The same moment for those one level down, some of whom may lead a campaign of their own. */
const momentBelow = async (work: Work, children: readonly Organization[], moment: Moment): Promise<Moment> => {
  const leading = children.filter(({ level }) => level !== 'BRANCH').map(({ id }) => id);
  if (moment.quarter === null || leading.length === 0) return moment;
  const own = await editionsLedBy(work, leading, moment.quarter);
  return { ...moment, editionIds: [...new Set([...moment.editionIds, ...own])] };
};

export const childrenOf = async (
  work: Work,
  { owner, moment }: Statistics,
  page: PageArgs,
): Promise<Connection<Statistics>> => {
  const { nodes, edges, pageInfo, count } = await (await childrenOn(work, owner.id, moment.asOf)).page(page);
  const statistics = await statisticsOf(work, nodes, await momentBelow(work, nodes, moment));
  return {
    nodes: statistics,
    edges: edges.map(({ cursor }, i) => ({ cursor, node: statistics[i]! })),
    pageInfo,
    count,
  };
};
