import { afterAll, beforeAll, expect, it } from 'vitest';
import { aCrowd, type Crowd, FEW, planOf } from '../../../test/crowd.ts';
import type { TasksArguments } from './ledger.inputs.ts';
import { taskRows } from './ledger.queries.ts';

/** Two tasks of each branch, the earlier one done; an owner has some sixty of them. */
const TASKS = `INSERT INTO task (version, createdAt, updatedAt, organizationId, campaignId, issueId, kind, no, text, startsOn, dueOn,
    ownerPersonId, progressPercent, doneOn)
  SELECT 1, NOW(3), NOW(3), o.id, 1, o.id, 'MEASURE', n.n, '演示任务', '2026-03-01',
    DATE_ADD('2026-04-01', INTERVAL MOD(o.id, 300) + n.n DAY), MOD(o.id, 200), 0, IF(n.n = 1, '2026-04-01', NULL)
  FROM organization o INNER JOIN (SELECT 1 AS n UNION ALL SELECT 2) n WHERE o.code LIKE 'F-%'`;

let crowd: Crowd;
beforeAll(async () => {
  crowd = await aCrowd([TASKS], ['task']);
}, 120_000);
afterAll(() => crowd?.world.close());

const plan = (args: TasksArguments) => planOf(crowd, (work) => taskRows(work, args));

it.each([
  ['what is open', { open: true }, 'ix_pending'],
  ['what is overdue', { overdue: true }, 'ix_pending'],
  ['those of a kind', { kind: 'MEASURE' as const }, 'ix_due'],
  ['all', {}, 'ix_due'],
])('tasks of a large subtree, %s: along its index, as much as the page needs', async (_name, args, index) => {
  const found = await plan({ under: crowd.large, ...args });
  expect(found).toMatchObject({ driving: index, sorts: false, found: 51 });
  expect(found.read).toBeLessThan(400);
});

it('a small subtree is driven from its paths', async () => {
  const found = await plan({ under: crowd.small, open: true });
  expect(found).toMatchObject({ driving: 'ix_path', sorts: true });
  expect(found.read).toBeLessThan(FEW * 6);
});

it('what one owner has is read along the owner, however large the place', async () => {
  const found = await plan({ under: crowd.large, person: '7' });
  expect(found).toMatchObject({ driving: 'ix_owner_due', sorts: false, found: 51 });
  expect(found.read).toBeLessThan(200);
});

it('the tasks of one branch are read along the branch', async () => {
  const [{ id }] = (await crowd.world.sql<{ id: string }[]>(
    "SELECT MAX(id) AS id FROM organization WHERE code LIKE 'F-%'",
  )) as [{ id: string }];
  const found = await plan({ organization: String(id) });
  expect(found).toMatchObject({ driving: 'ix_organization_due', sorts: false, found: 2 });
  expect(found.read).toBeLessThan(10);
});
