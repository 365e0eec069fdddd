import { afterAll, beforeAll, expect, it } from 'vitest';
import { aCrowd, type Crowd, FEW, planOf } from '../../../test/crowd.ts';
import type { IssuesArguments } from './ledger.inputs.ts';
import { issueRows } from './ledger.queries.ts';

const ISSUES = `INSERT INTO issue (version, createdAt, updatedAt, organizationId, campaignId, no, aspect, text, source, foundOn,
    foundByOrganizationId, severity, common, state, dueOn, relapseCount)
  SELECT 1, NOW(3), NOW(3), id, 1, 1, 'A', '未达标', 'QUARTERLY', '2026-03-01', id, 'MINOR', 0,
    IF(MOD(id, 3) = 0, 'VERIFIED', 'ASSIGNED'), DATE_ADD('2026-04-01', INTERVAL MOD(id, 300) DAY), 0
  FROM organization WHERE code LIKE 'F-%'`;

let crowd: Crowd;
beforeAll(async () => {
  crowd = await aCrowd([ISSUES], ['issue']);
}, 120_000);
afterAll(() => crowd?.world.close());

const plan = (args: IssuesArguments) => planOf(crowd, (work) => issueRows(work, args));

it.each([
  ['what is live', { live: true }, 'ix_pending'],
  ['what is overdue', { overdue: true }, 'ix_pending'],
  ['those of a state', { state: 'VERIFIED' as const }, 'ix_state_due'],
  ['all', {}, 'ix_due'],
])('%s of a large subtree: along its index, as much as the page needs', async (_name, args, index) => {
  const found = await plan({ under: crowd.large, ...args });
  expect(found).toMatchObject({ driving: index, sorts: false, found: 51 });
  expect(found.read).toBeLessThan(400);
});

it('a small subtree is driven from its paths', async () => {
  const found = await plan({ under: crowd.small, live: true });
  expect(found).toMatchObject({ driving: 'ix_path', sorts: true });
  expect(found.read).toBeLessThan(FEW * 6);
});
