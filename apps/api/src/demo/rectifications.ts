import { addDays } from '@zhibu/rules';
import {
  activatable,
  activateRectification,
  decideRectification,
  planRectification,
  Rectification,
  rectificationSubmittable,
  submitRectification,
} from '../modules/ledger/index.ts';
import type { Person } from '../modules/people/index.ts';
import type { Work } from '../platform/index.ts';
import type { Ending } from './cast.ts';
import { on, reached } from './clock.ts';
import { type Quarter, ratedOn } from './ratings.ts';

const CAUSE = '支部班子不健全，组织生活不经常，制度执行不严格。';
const RESULT = '班子已配齐，组织生活按月开展，制度已健全。';

const openOnes = (work: Work): Promise<Rectification[]> =>
  work.rows(Rectification).whereIn('t.state', ['PLAN_REQUIRED', 'ACTIVE']).sort('t.id').all(500);

/** Who was listed names the cause and who helps, and begins (R42): within the days the campaign allows. */
export const beginRectifications = async (
  demo: Quarter,
  quarter: number,
  leaders: readonly Person[],
): Promise<void> => {
  const { kernel, calendar, cast } = demo;
  const day = addDays(ratedOn(calendar, quarter), 6);
  if (!reached(calendar, day)) return;
  await on(kernel, day, async (work) => {
    const listed = (await openOnes(work)).filter(({ state }) => state === 'PLAN_REQUIRED');
    for (const [n, row] of listed.entries()) {
      if (row.organizationId === cast.fallen.id) continue;
      const helperId = row.helperPersonId ?? leaders[n % leaders.length]!.id;
      const planned = await planRectification(work, row, { cause: CAUSE, helperId });
      if ((await activatable(work, planned)).ok) await activateRectification(work, planned);
    }
  });
};

/** The branch asks to be taken off the list, and its superior looks: taken off, or not yet. */
const bringTo = async (work: Work, row: Rectification, ending: Ending): Promise<void> => {
  if (row.state !== 'ACTIVE' || !(await rectificationSubmittable(work, row, RESULT)).ok) return;
  const submitted = await submitRectification(work, row, RESULT);
  if (ending === 'PASSED')
    await decideRectification(work, submitted, { decision: 'pass', reason: '整顿到位', until: null });
  if (ending === 'EXTENDED')
    await decideRectification(work, submitted, {
      decision: 'extend',
      reason: '阵地建设尚未完成',
      until: addDays(row.dueOn, 30),
    });
};

/**
 * Who has put everything right asks to be taken off the list: branches that are weak no longer, and in the last quarter
 * that is over one with each ending.
 */
export const endRectifications = async (demo: Quarter, quarter: number): Promise<void> => {
  const { kernel, calendar, cast } = demo;
  if (quarter === calendar.running) return;
  const last = quarter === calendar.running - 1;
  const planned = addDays(ratedOn(calendar, quarter), 40);
  const day = reached(calendar, planned) ? planned : calendar.today;
  await on(kernel, day, async (work) => {
    for (const row of await openOnes(work)) {
      const told = last ? cast.rectified.get(row.organizationId) : undefined;
      const ending = told ?? (cast.targets.get(row.organizationId)! > 2 ? 'PASSED' : undefined);
      if (ending) await bringTo(work, row, ending);
    }
  });
};
