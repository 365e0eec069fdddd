import type { OrganizationLevel } from '@zhibu/rules';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { compareFigures, compareLists, comparePlaces, daysOf } from '../../../test/hierarchy/compare.ts';
import { FIRST, Run } from '../../../test/hierarchy/run.ts';
import { anyStep, perform, type Step, setToday, setUp } from '../../../test/hierarchy/steps.ts';
import { World } from '../../../test/world.ts';
import { foldAll } from '../../platform/index.ts';

/**
 * The proof of the kernel's statistics (DESIGN §3): after any sequence of changes with any dates, the tree of every day
 * and the figures of every organization, live and as of every day, folded or not, equal a model in memory.
 * `PROPERTY_RUNS=500` looks longer.
 */
const RUNS = Number(process.env['PROPERTY_RUNS'] ?? 15);

/** What every history begins with: level, the number of its superior, days ago. */
const BEGINNING: readonly (readonly [OrganizationLevel, number, number])[] = [
  ['WORK_COMMITTEE', 0, 20],
  ['WORK_COMMITTEE', 0, 18],
  ['COMMITTEE', 1, 17],
  ['COMMITTEE', 2, 15],
  ['GENERAL_BRANCH', 3, 14],
  ['GENERAL_BRANCH', 4, 12],
  ['BRANCH', 5, 11],
  ['BRANCH', 6, 9],
  ['BRANCH', 3, 14],
];

let world: World;
beforeAll(async () => {
  world = await World.open();
});
afterAll(() => world?.close());

const history = async (steps: readonly Step[]): Promise<void> => {
  const run = new Run();
  setToday(world, run, run.today);
  await world.system(async (work) => {
    await setUp(work, run, 'COUNTY', null, FIRST, 0);
    for (const [level, above, back] of BEGINNING) await setUp(work, run, level, run.pick(above), run.day(back), back);
  });
  // campaigns of one quarter: of a Work Committee, and of a general branch below a committee
  for (const leader of [1, 5]) await perform(world, run, { kind: 'open', a: leader, b: 0, back: 0, n: 1 });
  for (const [i, each] of steps.entries()) {
    await perform(world, run, each);
    await compareFigures(world, run);
    if (i % 5 === 0) await compareFigures(world, run, run.day(each.back));
  }
  await comparePlaces(world, run);
  for (const day of daysOf(run).filter((_, i) => i % 4 === 0)) await compareFigures(world, run, day);
  for (const id of run.ids.slice(0, 4)) await compareLists(world, run, run.day(9), id);
  await world.system((work) => foldAll(work.run));
  await compareFigures(world, run);
  for (const day of daysOf(run)) await compareFigures(world, run, day);
};

const step = (kind: string, a: number, b = 0, back = 0): Step => ({ kind, a, b, back, n: 1 });

/** What a county closes stays where it stood when the city above it is moved; reopened, it is counted where it stands now. */
const CLOSED_THEN_MOVED: Step[] = [
  step('count', 7, 1, 3),
  step('freeze', 1),
  step('advance', 0),
  step('move', 3, 2),
  step('reopen', 1),
];

describe('the hierarchy and its figures', () => {
  it('equal a model after any history', { timeout: 1_200_000 }, () =>
    fc.assert(fc.asyncProperty(fc.array(anyStep, { minLength: 15, maxLength: 40 }), history), {
      numRuns: RUNS,
      examples: [[CLOSED_THEN_MOVED]],
    }),
  );
});
