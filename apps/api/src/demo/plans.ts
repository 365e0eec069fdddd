import { decidePlan, draftPlan, planSubmittable, submitPlan } from '../modules/ledger/index.ts';
import type { Organization } from '../modules/organization/index.ts';
import type { Kernel, Work } from '../platform/index.ts';
import { type Calendar, type Dice, dayIn, dice, on } from './clock.ts';

const AIMS = [
  '年内达到标准化规范化建设标准，通过工委验收。',
  '补齐组织生活短板，年底前由四星升为五星。',
  '巩固现有成果，争创示范党支部。',
];

const planFor = async (work: Work, branch: Organization, n: number, random: Dice): Promise<void> => {
  const batch = random.chance(0.7) ? 1 + (n % 3) : null;
  const plan = await draftPlan(work, branch.id, { aim: AIMS[n % AIMS.length]!, batch });
  if (!random.chance(0.92) || !(await planSubmittable(work, plan)).ok) return;
  const submitted = await submitPlan(work, plan);
  if (random.chance(0.06))
    await decidePlan(work, submitted, { decision: 'return', reasonCode: 'INCOMPLETE', note: '措施还不够具体' });
  else if (random.chance(0.9)) await decidePlan(work, submitted, { decision: 'file', reasonCode: null, note: null });
};

/** Branches draw up their plans once they know what they fall short in; a few have not yet (R18). */
export const makePlans = (kernel: Kernel, calendar: Calendar, quarter: number, branches: readonly Organization[]) =>
  on(kernel, dayIn(calendar, quarter, 0.5), async (work) => {
    const random = dice(53);
    for (const [n, branch] of branches.entries()) if (random.chance(0.9)) await planFor(work, branch, n, random);
  });
