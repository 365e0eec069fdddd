import type { MigrationInterface } from 'typeorm';
import { createDataSource } from '../src/platform/database.ts';

type Migration = new () => MigrationInterface;
type Value = string | number | null;
export type Statement = readonly [sql: string, rows: readonly Value[][]];

/** Brings a database to where a release stood, the migrations before `stamp`, and writes what that release wrote. */
export const asOfRelease = async (
  url: string,
  migrations: readonly Migration[],
  stamp: number,
  statements: readonly Statement[],
): Promise<void> => {
  const old = migrations.filter(({ name }) => Number(name.slice(-13)) < stamp);
  const dataSource = await createDataSource({ url, entities: [], migrations: old });
  await dataSource.runMigrations();
  for (const [sql, rows] of statements) for (const row of rows) await dataSource.query(sql, row);
  await dataSource.destroy();
};

/** Plain rows have no version and no times. */
const PLAIN = ['organization_path', 'figure_edition', 'figure_change'];
const BEGUN = '2026-07-01 01:00:00';

export const into = (table: string, columns: string, rows: readonly Value[][], createdAt = BEGUN): Statement => {
  const named = PLAIN.includes(table) ? [] : ['version', 'createdAt', 'updatedAt'];
  const names = [...named, ...columns.split(/\s+/)];
  const given = named.length > 0 ? [1, createdAt, createdAt] : [];
  const sql = `INSERT INTO ${table} (${names.join(', ')}) VALUES (${names.map(() => '?').join(', ')})`;
  return [sql, rows.map((row) => [...given, ...row])];
};

const LIVE = '9999-12-31';
const ASPECTS = JSON.stringify(['A', 'B', 'C', 'D', 'E', 'F'].map((code) => ({ code, zh: code, en: code })));

/** Branch 4 was under committee 3 while the third quarter ran, and moved to committee 7 after it was closed. */
const TREE = [
  into(
    'organization',
    'id code name sortKey level type tags parentId path foundedOn fullMembers probationaryMembers committeeSize',
    [
      [1, 'c1', '演示县委', 'a', 'COUNTY', null, '', null, '/1/', '2000-01-01', 0, 0, 0],
      [2, 'c2', '演示工委', 'b', 'WORK_COMMITTEE', null, '', 1, '/1/2/', '2000-01-01', 0, 0, 0],
      [3, 'c3', '演示甲局党委', 'c', 'COMMITTEE', null, '', 2, '/1/2/3/', '2000-01-01', 0, 0, 0],
      [4, 'c4', '演示甲支部', 'd', 'BRANCH', 'ORGAN', '', 7, '/1/2/7/4/', '2010-01-01', 9, 1, 3],
      [5, 'c5', '演示乙支部', 'e', 'BRANCH', 'ORGAN', '', 3, '/1/2/3/5/', '2010-01-01', 12, 0, 3],
      [6, 'c6', '演示丙支部', 'f', 'BRANCH', 'SOE', '', 2, '/1/2/6/', '2010-01-01', 7, 0, 3],
      [7, 'c7', '演示乙局党委', 'g', 'COMMITTEE', null, '', 2, '/1/2/7/', '2000-01-01', 0, 0, 0],
    ],
  ),
  into('organization_path', 'organizationId fromOn toOn parentId path', [
    [1, '2000-01-01', LIVE, null, '/1/'],
    [2, '2000-01-01', LIVE, 1, '/1/2/'],
    [3, '2000-01-01', LIVE, 2, '/1/2/3/'],
    [4, '2010-01-01', '2026-10-20', 3, '/1/2/3/4/'],
    [4, '2026-10-20', LIVE, 7, '/1/2/7/4/'],
    [5, '2010-01-01', LIVE, 3, '/1/2/3/5/'],
    [6, '2010-01-01', LIVE, 2, '/1/2/6/'],
    [7, '2000-01-01', LIVE, 2, '/1/2/7/'],
  ]),
];

const DAYS = ['03-31', '03-31', '04-30', '09-30', '10-01', '11-30', '12-31', '12-31'].map((day) => `2026-${day}`);

/** The year and its quarters: the third is closed. */
const YEAR = [
  into('figure_edition', 'id openedAt frozenOn leaderId groupId', [
    [1, '2026-01-01 00:00:00', null, 2, -20260],
    [3, '2026-07-01 00:00:00', '2026-10-05', 2, -20263],
    [4, '2026-10-01 00:00:00', null, 2, -20264],
  ]),
  into(
    'campaign',
    `id organizationId year name stage editionId surveyDueOn planIssuedOn branchPlansDueOn buildEndsOn applyFromOn applyToOn
     titlesDueOn demonstrationDueOn minAgeMonths advancedFrom middleFrom`,
    [[1, 2, 2026, '演示年度', 'BUILD', 1, ...DAYS, 12, 5, 3]],
  ),
  into(
    'period',
    'id organizationId campaignId kind year ordinal startsOn endsOn selfDueOn state editionId edition closedOn',
    [
      [3, 2, 1, 'QUARTER', 2026, 3, '2026-07-01', '2026-09-30', '2026-09-20', 'CLOSED', 3, 1, '2026-10-05'],
      [4, 2, 1, 'QUARTER', 2026, 4, '2026-10-01', '2026-12-31', '2026-12-20', 'OPEN', 4, 1, null],
    ],
  ),
  into('campaign_roll', 'organizationId campaignId sortKey due exclusion reason eligibleOn', [
    [4, 1, 'd', 1, null, null, '2011-01-01'],
    [5, 1, 'e', 1, null, null, '2011-01-01'],
    [6, 1, 'f', 0, 'EXEMPT', '外派', '2011-01-01'],
  ]),
  into(
    'standard_version',
    'id organizationId code edition name state aspects vetoes vetoAspect softThreshold activeFromOn',
    [[1, 1, 'default', 1, '{"zh":"标准","en":"Standard"}', 'ACTIVE', ASPECTS, '[]', 'F', 0.6, '2026-01-01']],
  ),
];

const SHEET = `id organizationId campaignId periodId quarter standardVersionId sortKey state selfStars stars starOrder litAspects
  failed vetoes countedRound tier weak previousStars previousTier ratedAt ratedOn offRoll`;
const ROUND =
  'id organizationId assessmentId round attempt results vetoes opinion stars litAspects byPersonId byOrganizationId at submittedAt';

/** Rated in two quarters; branch 4 after a return, branch 6 by an audit and then exempt. */
const RATINGS = [
  into('assessment', SHEET, [
    [
      1,
      4,
      1,
      3,
      20263,
      1,
      'd',
      'RATED',
      6,
      5,
      5,
      'B,C,D,E,F',
      'A04',
      '',
      'SUPERIOR',
      'ADVANCED',
      0,
      null,
      null,
      '2026-09-21 02:00:00',
      '2026-09-21',
      0,
    ],
    [
      2,
      5,
      1,
      3,
      20263,
      1,
      'e',
      'RATED',
      4,
      2,
      2,
      'A,B',
      'C01,D01,E01,F01',
      '',
      'SUPERIOR',
      'LAGGING',
      1,
      null,
      null,
      '2026-09-22 02:00:00',
      '2026-09-22',
      0,
    ],
    [
      3,
      4,
      1,
      4,
      20264,
      1,
      'd',
      'CONFIRMED',
      6,
      6,
      6,
      'A,B,C,D,E,F',
      '',
      '',
      'SUPERIOR',
      'ADVANCED',
      0,
      5,
      'ADVANCED',
      '2026-11-02 02:00:00',
      '2026-11-02',
      0,
    ],
    [
      4,
      5,
      1,
      4,
      20264,
      1,
      'e',
      'RATED',
      4,
      4,
      4,
      'A,B,C,D',
      'E01,JG-F1',
      '',
      'SUPERIOR',
      'MIDDLE',
      0,
      2,
      'LAGGING',
      '2026-11-03 02:00:00',
      '2026-11-03',
      0,
    ],
    [
      5,
      6,
      1,
      4,
      20264,
      1,
      'f',
      'RATED',
      3,
      3,
      3,
      'A,B,C',
      'D01,E01,F01',
      '',
      'AUDIT',
      'MIDDLE',
      0,
      null,
      null,
      '2026-11-04 02:00:00',
      '2026-11-04',
      1,
    ],
  ]),
  into('assessment_round', ROUND, [
    [1, 4, 1, 'SELF', 1, '[]', '', null, 6, '', null, 4, '2026-09-10 02:00:00', '2026-09-10 02:00:00'],
    [2, 4, 1, 'SUPERIOR', 1, '[]', '', '先看一次', 4, '', 70, 3, '2026-09-20 02:00:00', '2026-09-20 02:00:00'],
    [3, 4, 1, 'SUPERIOR', 2, '[]', '', '复核后', 5, '', 71, 3, '2026-09-21 02:00:00', '2026-09-21 02:00:00'],
    // begun again and not handed in: nothing rests on it
    [4, 4, 1, 'SUPERIOR', 3, '[]', '', null, null, '', 71, 3, '2026-09-25 02:00:00', null],
    [5, 5, 2, 'SUPERIOR', 1, '[]', '', null, 2, '', 70, 3, '2026-09-22 02:00:00', '2026-09-22 02:00:00'],
    [6, 4, 3, 'SUPERIOR', 1, '[]', '', null, 6, '', 72, 7, '2026-11-02 02:00:00', '2026-11-02 02:00:00'],
    [7, 5, 4, 'SUPERIOR', 1, '[]', '', null, 4, '', 70, 3, '2026-11-03 02:00:00', '2026-11-03 02:00:00'],
    [8, 6, 5, 'AUDIT', 1, '[]', '', null, 3, '', 73, 1, '2026-11-04 02:00:00', '2026-11-04 02:00:00'],
  ]),
];

export const counted = (
  organizationId: number,
  edition: number,
  group: number,
  day: string,
  measures: string,
): Value[][] => measures.split(' ').map((measure) => [organizationId, edition, group, day, measure, 1]);

/** What that release counted for them; the flow of the tiers was not counted yet. */
const FIGURES = into('figure_change', 'organizationId editionId groupId day measure delta', [
  ...counted(
    4,
    3,
    -20263,
    '2026-09-21',
    'rating.due rating.self.star.6 rating.star.5 rating.tier.ADVANCED rating.divergent criterion.fail.A04',
  ),
  ...counted(
    5,
    3,
    -20263,
    '2026-09-22',
    'rating.due rating.self.star.4 rating.star.2 rating.tier.LAGGING rating.weak rating.divergent criterion.fail.C01 criterion.fail.D01 criterion.fail.E01 criterion.fail.F01',
  ),
  ...counted(4, 4, -20264, '2026-11-02', 'rating.due rating.self.star.6 rating.star.6 rating.tier.ADVANCED rating.up'),
  ...counted(
    5,
    4,
    -20264,
    '2026-11-03',
    'rating.due rating.self.star.4 rating.star.4 rating.tier.MIDDLE rating.up criterion.fail.E01 criterion.fail.JG-F1',
  ),
]);

/** The release before stars were a record. */
export const WITH_RATINGS = [...TREE, ...YEAR, ...RATINGS, FIGURES];
