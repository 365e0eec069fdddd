import { ASSESSMENT_FLOW, next } from '@zhibu/rules';
import { asSystem, every, type Kernel, on, onJob, type Work } from '../../platform/index.ts';
import {
  type Campaign,
  type CampaignRoll,
  holdPeriod,
  isUnderWay,
  openPeriods,
  type Period,
  periodById,
} from '../campaign/index.ts';
import type { Organization } from '../organization/index.ts';
import { Assessment } from './assessment.entity.ts';
import { changeCounted, contributionOf, countDifference } from './assessment.figures.ts';
import { ratingsBefore } from './succession.service.ts';

/** What one transaction opens; the rest follows as jobs. */
const CHUNK = 2_000;

type Missing = {
  organizationId: string | number;
  campaignId: string | number;
  periodId: string | number;
  quarter: number | string;
  sortKey: string;
  type: Organization['type'];
  subtype: Organization['subtype'];
};

const MISSING = `SELECT r.organizationId, r.campaignId, p.id AS periodId, p.year * 10 + p.ordinal AS quarter, o.sortKey, o.type, o.subtype
  FROM campaign_roll r INNER JOIN organization o ON o.id = r.organizationId
  INNER JOIN campaign c ON c.id = r.campaignId AND c.stage NOT IN ('DRAFT', 'CLOSED')
  INNER JOIN period p ON p.campaignId = c.id AND p.state = 'OPEN' AND p.startsOn <= :today
  LEFT JOIN assessment a ON a.organizationId = r.organizationId AND a.periodId = p.id
  WHERE {scope} AND r.due = 1 AND a.id IS NULL`;

const blank = (row: Missing): Assessment =>
  Object.assign(new Assessment(), {
    organizationId: String(row.organizationId),
    campaignId: String(row.campaignId),
    periodId: String(row.periodId),
    quarter: Number(row.quarter),
    standardVersionId: null,
    sortKey: row.sortKey,
    state: 'SELF_DRAFT',
    branchType: row.type,
    branchSubtype: row.subtype,
    selfStars: null,
    stars: null,
    starOrder: -1,
    litAspects: [],
    failed: [],
    vetoes: [],
    countedRound: null,
    countedRoundId: null,
    satisfaction: null,
    tier: null,
    tierReason: null,
    weak: false,
    consequence: null,
    previousStars: null,
    previousTier: null,
    divergence: null,
    ratedAt: null,
    ratedOn: null,
    confirmedAt: null,
    disputeReason: null,
    offRoll: false,
  });

const insertBlank = async (work: Work, rows: readonly Missing[]): Promise<void> => {
  for (const [periodId, missing] of Map.groupBy(rows, (row) => String(row.periodId))) {
    const period = (await periodById(work, periodId))!;
    for (const ids of chunked(missing.map((row) => String(row.organizationId)))) {
      const before = await ratingsBefore(work, ids, period);
      const opened = missing
        .filter((row) => ids.includes(String(row.organizationId)))
        .map((row) => {
          const last = before.get(String(row.organizationId));
          return Object.assign(blank(row), { previousStars: last?.stars ?? null, previousTier: last?.tier ?? null });
        });
      await work.insertMany(Assessment, opened);
      for (const each of opened) countDifference(work, period, each.organizationId, contributionOf(each));
    }
  }
};

/** Opens a sheet for every due branch in every running period that has none (R10, R60: full coverage). Returns how many. */
export const openMissing = async (work: Work, campaignId: string | null = null, most = CHUNK): Promise<number> => {
  const only = campaignId ? 'AND c.id = :campaignId' : '';
  const params = { today: work.today, campaignId, most };
  const rows = await work.sql<Missing[]>(`${MISSING} ${only} LIMIT :most`, params);
  await insertBlank(work, rows);
  return rows.length;
};

/** Branches that became due get their sheets, or have them back; those that left the roll are counted nowhere. */
const followRoll = async (work: Work, campaign: Campaign, rolls: readonly CampaignRoll[]): Promise<void> => {
  if (!isUnderWay(campaign)) return;
  const due = new Map(rolls.map((roll) => [roll.organizationId, roll.due]));
  for (const { id } of await openPeriods(work, campaign)) {
    const period = await holdPeriod(work, id);
    if (period.state !== 'OPEN') continue;
    for (const ids of chunked([...due.keys()])) await followIn(work, period, ids, due);
  }
};

const followIn = async (
  work: Work,
  period: Period,
  ids: string[],
  due: ReadonlyMap<string, boolean>,
): Promise<void> => {
  const present = await work
    .rows(Assessment)
    .where('t.periodId = ?', [period.id])
    .whereIn('t.organizationId', ids)
    .all(ids.length);
  for (const assessment of present) {
    const offRoll = !due.get(assessment.organizationId);
    if (offRoll !== assessment.offRoll) await changeCounted(work, period, assessment, { offRoll });
  }
  const known = new Set(present.map((assessment) => assessment.organizationId));
  const wanted = ids.filter((id) => due.get(id) && !known.has(id));
  if (wanted.length === 0) return;
  const rows = await work.sql<Missing[]>(`${MISSING} AND p.id = :periodId AND o.id IN (:wanted)`, {
    today: work.today,
    periodId: period.id,
    wanted,
  });
  await insertBlank(work, rows);
};

const chunked = (ids: string[]): string[][] =>
  Array.from({ length: Math.ceil(ids.length / 500) }, (_, index) => ids.slice(index * 500, index * 500 + 500));

/** A name or a type changed: sheets of running periods follow, and a rated branch of another type is checked anew (R20). */
const followEdit = async (work: Work, branch: Organization, retyped: boolean): Promise<void> => {
  const assessments = await work
    .rows(Assessment)
    .where('t.organizationId = ?', [branch.id])
    .join("INNER JOIN period p ON p.id = t.periodId AND p.state = 'OPEN'")
    .all(100);
  for (const assessment of assessments) {
    assessment.sortKey = branch.sortKey;
    if (retyped) {
      const reached = next(ASSESSMENT_FLOW, assessment.state, 'retype');
      Object.assign(assessment, { branchType: branch.type, branchSubtype: branch.subtype });
      if (reached.ok) assessment.state = reached.state;
    }
    await work.save(assessment);
  }
};

on('assessment', 'campaign.rollChanged', (work, { campaign, rolls }) => followRoll(work, campaign, rolls));

on('assessment', 'campaign.turned', async (work, { campaign }) => {
  if (!isUnderWay(campaign)) return;
  if ((await openMissing(work, campaign.id)) === CHUNK) work.later('assessment.open', { campaignId: campaign.id });
});

on('assessment', 'organization.edited', async (work, { organization, before }) => {
  if (organization.level !== 'BRANCH') return;
  const retyped = before.type !== organization.type || before.subtype !== organization.subtype;
  await followEdit(work, organization, retyped);
});

const openAll = async (kernel: Kernel, campaignId: string): Promise<void> => {
  while ((await asSystem(kernel, 'assessment', (work) => openMissing(work, campaignId))) === CHUNK);
};

onJob('assessment.open', ({ kernel, payload }) => openAll(kernel, String(payload['campaignId'])));

const AN_HOUR = 3_600;
every('assessment.openMissing', AN_HOUR, async (kernel) => {
  while ((await asSystem(kernel, 'assessment.openMissing', (work) => openMissing(work))) === CHUNK);
});
