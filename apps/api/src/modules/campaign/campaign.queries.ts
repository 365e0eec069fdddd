import { ancestorsOf, yearOf } from '@zhibu/rules';
import { groupOf, readFigures, type Work } from '../../platform/index.ts';
import { Organization } from '../organization/index.ts';
import { Campaign, CampaignRoll, Period } from './campaign.entity.ts';

/** Campaigns are published for whoever stands below: they are read up the line, past the scope of the operation. */
const published = (work: Work): Work => work.asSystem('campaign');

const pathFor = async (work: Work, organization: string): Promise<string | null> => {
  if (organization.startsWith('/')) return organization;
  const [row] = await work.run<{ path: string }[]>('SELECT path FROM organization WHERE id = ?', [organization]);
  return row?.path ?? null;
};

/**
 * The campaign an organization (its id, or its path) takes part in: that of the nearest organization above it, or its
 * own; of the year asked for, else the latest one begun. The caller has made sure that the organization is in reach.
 */
export const campaignOf = async (work: Work, organization: string, year?: number | null): Promise<Campaign | null> => {
  const path = await pathFor(work, organization);
  if (!path) return null;
  const [row] = await published(work).sqlRows(
    Campaign,
    `SELECT t.* FROM campaign t INNER JOIN organization o ON o.id = t.organizationId
     WHERE {scope} AND o.id IN (:ids) AND ${year ? 't.year = :year' : 't.year <= :year'}
     ORDER BY t.year DESC, LENGTH(o.path) DESC LIMIT 1`,
    { ids: ancestorsOf(path), year: year ?? yearOf(work.today) },
  );
  return row ?? null;
};

export const campaignById = (work: Work, id: string): Promise<Campaign> => published(work).get(Campaign, id);

/** The periods of a campaign, in order; one statement for all campaigns asked for together. */
export const periodsOfCampaign = (work: Work, campaign: Campaign): Promise<Period[]> => {
  const loader = work.loader<Campaign, Period[]>('periodsOfCampaign', async (campaigns) => {
    const rows = await published(work)
      .rows(Period)
      .whereIn(
        't.campaignId',
        campaigns.map((each) => each.id),
      )
      .sort('t.startsOn')
      .all(campaigns.length * 20);
    return campaigns.map((each) =>
      rows.filter((row) => row.campaignId === each.id && row.organizationId === each.organizationId),
    );
  });
  return loader.load(campaign);
};

/** The period that runs today, or the last one begun; before the first, the first. */
export const currentPeriod = async (work: Work, campaign: Campaign): Promise<Period> => {
  const periods = await periodsOfCampaign(work, campaign);
  return periods.findLast((period) => period.startsOn <= work.today) ?? periods[0]!;
};

/** Periods begun and not closed: what may be written into. */
export const openPeriods = async (work: Work, campaign: Campaign): Promise<Period[]> => {
  const periods = await periodsOfCampaign(work, campaign);
  return periods.filter((period) => period.state === 'OPEN' && period.startsOn <= work.today);
};

/** A period by its id, wherever it is: the caller shows it only beside a record in reach. */
export const periodById = (work: Work, id: string): Promise<Period | null> => {
  const loader = work.loader<string, Period | null>('periodById', async (ids) => {
    const rows = await published(work).rows(Period).whereIn('t.id', ids).all(ids.length);
    const byId = new Map(rows.map((row) => [row.id, row]));
    return ids.map((key) => byId.get(key) ?? null);
  });
  return loader.load(id);
};

/** The line of a branch on the roll of a campaign; null when it has none. */
export const rollOf = (work: Work, campaignId: string, organizationId: string): Promise<CampaignRoll | null> =>
  published(work)
    .rows(CampaignRoll)
    .where('t.campaignId = ? AND t.organizationId = ?', [campaignId, organizationId])
    .first();

/** Year × 10 + number of the quarter: what the periods of several campaigns have in common. */
export const quarterNumber = ({ year, ordinal }: Pick<Period, 'year' | 'ordinal'>): number => year * 10 + ordinal;

/** Where the figures of a period stand: its own edition for whoever takes part, the group of the quarter for those above. */
export const editionsOfPeriod = (period: Period): string[] => [period.editionId, groupOf(quarterNumber(period))];

/** The same for the year of a campaign. */
export const editionsOfYear = ({ editionId, year }: Campaign): string[] => [editionId, groupOf(year * 10)];

/** Branches of a campaign due at and below an organization. Above its leader they are all its leader counts. */
export const dueCountOf = async (work: Work, campaign: Campaign, { id, path }: Organization): Promise<number> => {
  const takesPart = ancestorsOf(path).includes(campaign.organizationId);
  const leader = takesPart ? null : await work.find(Organization, campaign.organizationId);
  if (!takesPart && !leader?.path.startsWith(path)) return 0;
  const query = takesPart
    ? { organizationIds: [id], editionIds: editionsOfYear(campaign) }
    : { organizationIds: [campaign.organizationId], editionIds: [campaign.editionId] };
  const figures = await readFigures(work.run, { ...query, today: work.today });
  return figures.get(query.organizationIds[0]!)?.get('campaign.due') ?? 0;
};
