// Fills an empty, migrated database with a synthetic hierarchy and its figures.
import { ancestorsOf, shanghaiDay } from '@zhibu/rules';
import { type Connection, createConnection, type ResultSetHeader } from 'mysql2/promise';
import { growHierarchy, type Profile, type SeedOrganization } from './hierarchy.ts';
import {
  ASSESSMENT,
  assessmentRows,
  CAMPAIGN,
  campaignRows,
  campaignsOf,
  PERIOD,
  periodRows,
  ratingFigures,
  runningQuarter,
  type SeedCampaign,
  STAR_EVENTS,
  starStepsByStars,
  YEAR,
} from './ratings.ts';
import { type Cell, insertRows } from './rows.ts';
import { addUp, rollUp, stocksOf, type Totals } from './totals.ts';

const FOUNDED = '2020-01-01';
const LIVE = '9999-12-31';
const NOW = new Date('2026-01-05T00:00:00.000Z');

const ORGANIZATION = [
  'id',
  'version',
  'createdAt',
  'updatedAt',
  'code',
  'name',
  'shortName',
  'sortKey',
  'level',
  'type',
  'tags',
  'parentId',
  'path',
  'foundedOn',
  'fullMembers',
  'probationaryMembers',
  'committeeSize',
] as const;

/** Kept with each organization, not counted when it is read. */
const CHILDREN = `UPDATE organization o
  INNER JOIN (SELECT parentId, COUNT(*) AS n FROM organization WHERE dissolvedOn IS NULL GROUP BY parentId) c ON c.parentId = o.id
  SET o.childCount = c.n`;

function* organizationRows(organizations: readonly SeedOrganization[]): Generator<Cell[]> {
  for (const o of organizations)
    yield [
      o.id,
      1,
      NOW,
      NOW,
      `SEED-${o.id}`,
      o.name,
      null,
      o.sortKey,
      o.level,
      o.type,
      '',
      o.parentId,
      o.path,
      FOUNDED,
      o.fullMembers,
      o.probationaryMembers,
      o.level === 'BRANCH' ? 3 : 0,
    ];
}

function* pathRows(organizations: readonly SeedOrganization[]): Generator<Cell[]> {
  for (const o of organizations) yield [o.id, FOUNDED, LIVE, o.parentId, o.path];
}

/** Each total stands under the day it was reached and under LIVE, as folding would have left it. */
function* totalRows(totals: Totals, editionId: number, day: string): Generator<Cell[]> {
  for (const [id, figures] of totals)
    for (const [measure, total] of figures) {
      yield [id, editionId, day, measure, total];
      yield [id, editionId, LIVE, measure, total];
    }
}

/** One person who reads everything from the root, for the benchmark; without a password nobody signs in as it. */
const addReader = async (database: Connection) => {
  const row = [1, NOW, NOW];
  await insertRows(
    database,
    'person',
    ['id', 'version', 'createdAt', 'updatedAt', 'organizationId', 'code', 'name', 'sortKey'],
    [[1, ...row, 1, 'SEED-READER', '演示读者', 'yan shi du zhe']],
  );
  await insertRows(
    database,
    'access_grant',
    ['version', 'createdAt', 'updatedAt', 'organizationId', 'personId', 'role', 'state', 'source', 'fromOn'],
    [[...row, 1, 1, 'countyLeader', 'active', 'given', FOUNDED]],
  );
  await insertRows(
    database,
    'account',
    [
      'id',
      'version',
      'createdAt',
      'updatedAt',
      'organizationId',
      'personId',
      'username',
      'passwordHash',
      'passwordChangedAt',
    ],
    [[1, ...row, 1, 1, 'seed-reader', 'none', NOW]],
  );
};

const TOTAL = ['organizationId', 'editionId', 'day', 'measure', 'total'] as const;

/** Ratings of every campaign, and their figures: those of one campaign are summed up from its own branches. */
const fillRatings = async (
  database: Connection,
  organizations: readonly SeedOrganization[],
  rows: Record<string, number>,
) => {
  const campaigns = campaignsOf(organizations);
  const today = shanghaiDay(new Date());
  const quarter = today.startsWith(`${YEAR}-`) ? runningQuarter(today) : 4;
  const below = new Map<SeedCampaign, SeedOrganization[]>(campaigns.map((campaign) => [campaign, []]));
  const byOwner = new Map(campaigns.map((campaign) => [String(campaign.owner.id), campaign]));
  for (const organization of organizations) {
    const owner = ancestorsOf(organization.path).find((id) => byOwner.has(id));
    if (owner && organization.level === 'BRANCH') below.get(byOwner.get(owner)!)!.push(organization);
  }
  const editions = campaigns.flatMap(({ owner, editions: own }) =>
    own.map((id, number) => [id, NOW, owner.id, -(YEAR * 10 + number)]),
  );
  await insertRows(database, 'figure_edition', ['id', 'openedAt', 'leaderId', 'groupId'], editions);
  rows['campaign'] = await insertRows(database, 'campaign', CAMPAIGN, campaignRows(campaigns));
  rows['period'] = await insertRows(database, 'period', PERIOD, periodRows(campaigns));
  rows['assessment'] = await insertRows(
    database,
    'assessment',
    ASSESSMENT,
    assessmentRows(below, quarter, `${YEAR}-01-05`),
  );
  const [stars] = await database.query<ResultSetHeader>(STAR_EVENTS, starStepsByStars());
  rows['star_event'] = stars.affectedRows;
  rows['figure_total'] = (rows['figure_total'] ?? 0) + (await fillFigures(database, below, quarter));
};

/** What one campaign counts stands in its own edition at and below its leader, and in the group of all above it. */
const fillFigures = async (
  database: Connection,
  below: ReadonlyMap<SeedCampaign, SeedOrganization[]>,
  quarter: number,
): Promise<number> => {
  const above: [number, Totals][] = [];
  let rows = 0;
  const put = async (totals: Totals, edition: number) => {
    rows += await insertRows(database, 'figure_total', TOTAL, totalRows(totals, edition, `${YEAR}-01-05`));
  };
  for (const [{ owner, editions }, branches] of below)
    for (const [number, own] of [
      [quarter, ratingFigures],
      [0, () => ({ 'campaign.due': 1 })],
    ] as const) {
      const totals = rollUp(branches, own);
      const led = new Map([...totals].filter(([id]) => !ancestorsOf(owner.path).slice(0, -1).includes(String(id))));
      await put(led, editions[number]!);
      above.push([number, new Map([...totals].filter(([id]) => !led.has(id)))]);
    }
  for (const number of [quarter, 0])
    await put(addUp(above.flatMap(([of, totals]) => (of === number ? [totals] : []))), -(YEAR * 10 + number));
  return rows;
};

export interface Filled {
  organizations: number;
  rows: Record<string, number>;
}

/** `rated`: with a campaign of every county and a rating of every branch, written as rows. */
export const fill = async (databaseUrl: string, profile: Profile, { rated = true } = {}): Promise<Filled> => {
  const database = await createConnection({ uri: databaseUrl, timezone: 'Z' });
  try {
    const organizations = growHierarchy(profile);
    const rows: Record<string, number> = {};
    rows['organization'] = await insertRows(database, 'organization', ORGANIZATION, organizationRows(organizations));
    rows['organization_path'] = await insertRows(
      database,
      'organization_path',
      ['organizationId', 'fromOn', 'toOn', 'parentId', 'path'],
      pathRows(organizations),
    );
    await database.query(CHILDREN);
    const stocks = totalRows(rollUp(organizations, stocksOf), 0, FOUNDED);
    rows['figure_total'] = await insertRows(
      database,
      'figure_total',
      ['organizationId', 'editionId', 'day', 'measure', 'total'],
      stocks,
    );
    if (rated) await fillRatings(database, organizations, rows);
    await addReader(database);
    await database.query('ANALYZE TABLE organization, organization_path, figure_total, assessment, campaign, period');
    return { organizations: organizations.length, rows };
  } finally {
    await database.end();
  }
};
