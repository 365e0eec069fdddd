import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aCrowd, type Crowd, FEW, planOf } from '../../../test/crowd.ts';
import type { BranchPlansArguments, UnplannedArguments } from './plan.inputs.ts';
import { planRows, unplannedRows } from './plan.queries.ts';
import type { RectificationsArguments } from './rectification.inputs.ts';
import { rectificationRows } from './rectification.queries.ts';

/** A county has a campaign of its own: years and counties before it (1, and 3 to 9) stand in the same tables. */
const CAMPAIGN = '2';
const years = Array.from({ length: 9 }, (_, n) => `SELECT ${n + 1} AS n`).join(' UNION ALL ');
const BRANCHES = `organization o INNER JOIN (${years}) y WHERE o.code LIKE 'F-%' AND (y.n = ${CAMPAIGN} OR MOD(o.id, 3) = 0)`;

/** Most are over; forty are under way. */
const RECTIFICATIONS = `INSERT INTO rectification (version, createdAt, updatedAt, organizationId, campaignId, assessmentId, state, stars,
    openedOn, planDueOn, dueOn, nextDueOn, extendCount)
  SELECT 1, NOW(3), NOW(3), id, 1, id, IF(MOD(id, 150) = 0, 'ACTIVE', 'PASSED'), 2, '2026-03-01', '2026-03-16', '2026-06-01',
    IF(MOD(id, 150) = 0, DATE_ADD('2026-06-01', INTERVAL MOD(id, 300) DAY), '9999-12-31'), 0
  FROM organization WHERE code LIKE 'F-%'`;
/** One in a hundred of them waits for the superior. */
const PLANS = `INSERT INTO branch_plan (version, createdAt, updatedAt, organizationId, campaignId, sortKey, state, aim, batch, submittedOn, counted)
  SELECT 1, NOW(3), NOW(3), o.id, y.n, o.sortKey, IF(MOD(o.id, 100) = 0, 'SUBMITTED', 'FILED'), '演示目标', IF(MOD(o.id, 2) = 0, 1, NULL),
    '2026-03-01', 1 FROM ${BRANCHES}`;
const RATED = `INSERT INTO assessment (version, createdAt, updatedAt, organizationId, campaignId, periodId, quarter, sortKey, state, stars,
    starOrder, litAspects, failed, vetoes, tier, weak, offRoll)
  SELECT 1, NOW(3), NOW(3), o.id, y.n, y.n, 20261, o.sortKey, 'CONFIRMED', 4, 4, '', '', '', 'ADVANCED', 0, 0 FROM ${BRANCHES}`;

let crowd: Crowd;
beforeAll(async () => {
  crowd = await aCrowd([RECTIFICATIONS, PLANS, RATED], ['rectification', 'branch_plan', 'assessment']);
}, 120_000);
afterAll(() => crowd?.world.close());

describe('rectifications', () => {
  const plan = (args: RectificationsArguments) => planOf(crowd, (work) => rectificationRows(work, args));

  it.each([
    ['what is under way', { open: true }, 'ix_next', 40],
    ['what is overdue', { overdue: true }, 'ix_next', 40],
    ['those of a state', { state: 'ACTIVE' as const }, 'ix_state_next', 40],
    ['all', {}, 'ix_next', 51],
  ])('of a large subtree, %s: no more is read than the page needs', async (_name, args, index, most) => {
    const found = await plan({ under: crowd.large, ...args });
    expect(found).toMatchObject({ driving: index, sorts: false });
    expect(found.found).toBeGreaterThan(15);
    expect(found.found).toBeLessThanOrEqual(most);
    expect(found.read).toBeLessThan(400);
  });

  it('of a small subtree are driven from its paths', async () => {
    const found = await plan({ under: crowd.small });
    expect(found).toMatchObject({ driving: 'ix_path', sorts: true, found: 51 });
    expect(found.read).toBeLessThan(FEW * 6);
  });

  it('of one branch are read along the branch', async () => {
    const [row] = await crowd.world.sql<{ id: string }[]>('SELECT MAX(organizationId) AS id FROM rectification');
    const found = await plan({ organization: String(row!.id) });
    expect(found).toMatchObject({ driving: 'uq_open', found: 1 });
    expect(found.read).toBeLessThan(10);
  });
});

describe('plans of branches', () => {
  const plan = (args: Omit<BranchPlansArguments, 'campaign'>) =>
    planOf(crowd, (work) => planRows(work, { campaign: CAMPAIGN, ...args }));

  it.each([
    ['all', {}, 'ix_campaign_sort'],
    ['those on file', { filed: true }, 'ix_campaign_sort'],
    ['those that wait', { state: 'SUBMITTED' as const }, 'ix_campaign_state_sort'],
  ])('of a large subtree, %s: along the campaign, as much as the page needs', async (_name, args, index) => {
    const found = await plan({ under: crowd.large, ...args });
    expect(found).toMatchObject({ driving: index, sorts: false, found: 51 });
    expect(found.read).toBeLessThan(400);
  });

  it('of a small subtree are driven from its paths', async () => {
    const found = await plan({ under: crowd.small });
    expect(found).toMatchObject({ driving: 'ix_path', sorts: true, found: 51 });
    expect(found.read).toBeLessThan(FEW * 6);
  });
});

describe('rated branches in no batch', () => {
  const plan = (args: Omit<UnplannedArguments, 'campaign'>) =>
    planOf(crowd, (work) => unplannedRows(work, { campaign: CAMPAIGN, ...args }));

  it.each([
    ['all', {}],
    ['the advanced', { tier: 'ADVANCED' as const }],
  ])('of a large subtree, %s: along the campaign, as much as the page needs', async (_name, args) => {
    const found = await plan({ under: crowd.large, ...args });
    expect(found).toMatchObject({ driving: 'ix_campaign_sort', sorts: false, found: 51 });
    // half of those looked at are in a batch, and each is looked up in its other years
    expect(found.read).toBeLessThan(2_000);
  });

  it('of a small subtree are driven from its paths', async () => {
    const found = await plan({ under: crowd.small });
    expect(found).toMatchObject({ driving: 'ix_path', sorts: true, found: FEW / 2 });
    expect(found.read).toBeLessThan(FEW * 20);
  });
});
