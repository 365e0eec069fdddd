// A campaign for every county, its four quarters, and a rating of every branch in the first: rows, and figures that count them.
import { type BranchType, type Contribution, isWeak, ofAssessment, starSteps, type Tier, tierFor } from '@zhibu/rules';
import type { SeedOrganization } from './hierarchy.ts';
import type { Cell } from './rows.ts';

export const YEAR = 2026;
const NOW = new Date('2026-01-05T00:00:00.000Z');
const ROW = [1, NOW, NOW] as const;

export interface SeedCampaign {
  id: number;
  owner: SeedOrganization;
  /** figures of the year, then of its four quarters */
  editions: number[];
}

/** Every Work Committee leads a campaign of its own, as in life: a province's figures are the sum over its counties. */
export const campaignsOf = (organizations: readonly SeedOrganization[]): SeedCampaign[] =>
  organizations
    .filter((organization) => organization.level === 'WORK_COMMITTEE')
    .map((owner, n) => ({ id: n + 1, owner, editions: [1, 2, 3, 4, 5].map((k) => n * 5 + k) }));

export const CAMPAIGN = [
  'id',
  'version',
  'createdAt',
  'updatedAt',
  'organizationId',
  'year',
  'name',
  'stage',
  'editionId',
  'surveyDueOn',
  'planIssuedOn',
  'branchPlansDueOn',
  'buildEndsOn',
  'applyFromOn',
  'applyToOn',
  'titlesDueOn',
  'demonstrationDueOn',
  'minAgeMonths',
  'advancedFrom',
  'middleFrom',
] as const;
export const PERIOD = [
  'id',
  'version',
  'createdAt',
  'updatedAt',
  'organizationId',
  'campaignId',
  'kind',
  'year',
  'ordinal',
  'startsOn',
  'endsOn',
  'selfDueOn',
  'reportDueOn',
  'state',
  'editionId',
  'edition',
  'closedOn',
] as const;
export const ASSESSMENT = [
  'version',
  'createdAt',
  'updatedAt',
  'organizationId',
  'campaignId',
  'periodId',
  'quarter',
  'sortKey',
  'state',
  'branchType',
  'selfStars',
  'stars',
  'starOrder',
  'litAspects',
  'failed',
  'vetoes',
  'countedRound',
  'tier',
  'weak',
  'ratedAt',
  'ratedOn',
  'offRoll',
] as const;

export function* campaignRows(campaigns: readonly SeedCampaign[]): Generator<Cell[]> {
  const dates = ['03-31', '04-15', '04-30', '11-30', '12-01', '12-08', '12-31'].map((day) => `${YEAR}-${day}`);
  for (const { id, owner, editions } of campaigns)
    yield [
      id,
      ...ROW,
      owner.id,
      YEAR,
      `${YEAR}年度演示`,
      'SURVEY',
      editions[0]!,
      ...dates,
      `${YEAR + 1}-01-15`,
      12,
      5,
      3,
    ];
}

const QUARTERS = [
  ['01-01', '03-31'],
  ['04-01', '06-30'],
  ['07-01', '09-30'],
  ['10-01', '12-31'],
] as const;

export function* periodRows(campaigns: readonly SeedCampaign[]): Generator<Cell[]> {
  for (const { id, owner, editions } of campaigns)
    for (const [n, [from, to]] of QUARTERS.entries()) {
      const [startsOn, endsOn] = [`${YEAR}-${from}`, `${YEAR}-${to}`];
      yield [
        (id - 1) * 4 + n + 1,
        ...ROW,
        owner.id,
        id,
        'QUARTER',
        YEAR,
        n + 1,
        startsOn,
        endsOn,
        endsOn,
        endsOn,
        'OPEN',
        editions[n + 1]!,
        1,
        null,
      ];
    }
}

/** In the shares of domain.md §9, by place, so that every run rates alike. */
const STARS = [6, 6, 5, 5, 5, 5, 5, 4, 4, 4, 4, 4, 4, 3, 3, 3, 3, 3, 2, 2, 2, 1, 0] as const;
const ASPECTS = ['A', 'B', 'C', 'D', 'E', 'F'] as const;
/** One core criterion of each aspect: what a branch without that star failed. */
const FAILED = ['A04', 'B04', 'C03', 'D03', 'E01', 'F03'] as const;

export interface SeedRating {
  stars: number;
  tier: Tier;
  weak: boolean;
  lit: string;
  failed: string[];
}

export const ratingOf = ({ id }: SeedOrganization): SeedRating => {
  const stars = STARS[id % STARS.length]!;
  return {
    stars,
    tier: tierFor(stars, { advancedFrom: 5, middleFrom: 3 }),
    weak: isWeak(stars),
    lit: ASPECTS.slice(0, stars).join(','),
    failed: FAILED.slice(stars),
  };
};

/** The quarter that runs on the day the benchmark looks: the last begun. */
export const runningQuarter = (day: string): number => Math.ceil(Number(day.slice(5, 7)) / 3);

export function* assessmentRows(
  byCampaign: Iterable<[SeedCampaign, SeedOrganization[]]>,
  quarter: number,
  day: string,
): Generator<Cell[]> {
  for (const [{ id }, branches] of byCampaign)
    for (const branch of branches) {
      const { stars, tier, weak, lit, failed } = ratingOf(branch);
      const type: BranchType = branch.type!;
      yield [
        ...ROW,
        branch.id,
        id,
        (id - 1) * 4 + quarter,
        YEAR * 10 + quarter,
        branch.sortKey,
        'RATED',
        type,
        stars,
        stars,
        6 - stars,
        lit,
        failed.join(','),
        '',
        'SUPERIOR',
        tier,
        weak,
        NOW,
        day,
        false,
      ];
    }
}

/** What each of these ratings did to the stars (R61): the first of its branch, so every lit one was awarded by it. */
export const STAR_EVENTS = `INSERT INTO star_event (version, createdAt, updatedAt, organizationId, assessmentId, periodId, quarter,
    steps, stars, litAspects, vetoes, onDay, at)
  SELECT 1, a.createdAt, a.updatedAt, a.organizationId, a.id, a.periodId, a.quarter,
    ELT(a.stars + 1, ${ASPECTS.map(() => '?').join(', ')}, ?), a.stars, a.litAspects, a.vetoes, a.ratedOn, a.ratedAt
  FROM assessment a`;

/** The steps of a rating with no star, with one, and so on: as the API writes them. */
export const starStepsByStars = (): string[] =>
  [...ASPECTS, null].map((_, stars) => {
    const aspects = ASPECTS.map((aspect, n) => ({ aspect, lit: n < stars, failed: n < stars ? [] : [FAILED[n]!] }));
    return JSON.stringify(starSteps(aspects, []));
  });

/** Counted as the API counts: by the same rule. The branches rated themselves as they were rated, and never before. */
export const ratingFigures = (branch: SeedOrganization): Contribution => {
  const { stars, tier, failed } = ratingOf(branch);
  const results = Object.fromEntries(failed.map((code) => [code, 'FAIL' as const]));
  return ofAssessment({
    due: true,
    rating: { stars, tier, results },
    selfStars: stars,
    starsBefore: null,
    tierBefore: null,
  });
};
