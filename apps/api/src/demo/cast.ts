import type { Organization } from '../modules/organization/index.ts';
import { type Calendar, dice } from './clock.ts';
import { hasLeader } from './contacts.ts';
import { applicantsOf, type Story } from './story.ts';
import { type Weakness, weaknessesOf } from './weaknesses.ts';

/** Share of branches by stars, six to none, in the quarter that is best: domain.md §9. */
const STARS = [6, 5, 4, 3, 2, 1, 0] as const;
const COUNTS = [11, 31, 43, 34, 14, 7, 2] as const;

/** How a rectification that went well ends up: the demo shows one of each. */
export type Ending = 'SUBMITTED' | 'EXTENDED' | 'PASSED';
const ENDINGS: readonly Ending[] = ['PASSED', 'SUBMITTED', 'EXTENDED'];

/** The stars each branch comes to, and those among them that something is told of. */
export type Cast = {
  targets: ReadonlyMap<string, number>;
  numbers: ReadonlyMap<string, number>;
  /** Was written off, and fails in the running quarter what it failed before (R43: 反弹). */
  relapsing: Organization;
  /** Is rated weak in the running quarter, disputes it, and is rated anew. */
  corrected: Organization;
  /** Was found weak in the last quarter that is over, and has no plan yet. */
  fallen: Organization;
  /** Weak branches that put everything right; their superiors have not rated them again yet. */
  rectified: ReadonlyMap<string, Ending>;
  /** Let things slide: what is overdue is theirs. */
  slow: ReadonlySet<string>;
};

/** The stars each branch is to have in the end; spread, so that every house has strong and weak ones. */
const targetsFor = (branches: readonly Organization[], story: Story): Map<string, number> => {
  const pool = STARS.flatMap((stars, n) => Array.from({ length: COUNTS[n]! }, () => stars as number));
  const random = dice(606);
  for (let n = pool.length - 1; n > 0; n--) {
    const k = random.below(n + 1);
    [pool[n], pool[k]] = [pool[k]!, pool[n]!];
  }
  const targets = new Map(branches.map((branch, n) => [branch.id, pool[n % pool.length]!]));
  // who applies in the demo has six stars: each trades with a branch that has them, so that the shares stay
  const applicants = applicantsOf(story).map(({ id }) => id);
  for (const id of applicants) {
    const [other] = [...targets].find(([each, stars]) => stars === 6 && !applicants.includes(each))!;
    if (targets.get(id) === 6) continue;
    targets.set(other, targets.get(id)!);
    targets.set(id, 6);
  }
  return targets;
};

const SLOW = 4;

export const castOf = (branches: readonly Organization[], story: Story): Cast => {
  const targets = targetsFor(branches, story);
  // who has no leader fails that too, all year
  const free = branches.filter(({ id }, n) => id !== story.unchecked.id && hasLeader(n));
  const having = (stars: number) => free.filter(({ id }) => targets.get(id) === stars);
  return {
    targets,
    numbers: new Map(branches.map(({ id }, n) => [id, n])),
    relapsing: having(5)[0]!,
    corrected: having(3)[0]!,
    fallen: having(2)[ENDINGS.length]!,
    rectified: new Map(ENDINGS.map((ending, n) => [having(2)[n]!.id, ending])),
    slow: new Set(
      having(4)
        .slice(-SLOW)
        .map(({ id }) => id),
    ),
  };
};

/** Where a branch falls short in a quarter in which it is to have so many stars. */
export const shortcomings = (
  { numbers, relapsing }: Cast,
  { running }: Calendar,
  branch: Organization,
  stars: number,
  quarter: number,
): Weakness[] => {
  // what relapses is what the quarter before found
  const told = branch.id === relapsing.id ? Math.min(quarter, running - 1) : quarter;
  return weaknessesOf({ branch, n: numbers.get(branch.id)! }, stars, told);
};
