import { criteriaFor, DEFAULT_STANDARD } from '@zhibu/rules';
import type { Organization } from '../modules/organization/index.ts';
import { dice } from './clock.ts';

/** What a branch falls short in: an aspect that stays dark, and the core criterion it stays dark for. */
export type Weakness = { aspect: string; code: string };

/** The aspects branches fall short in, the weakest first. */
const WEAK: readonly string[] = ['D', 'B', 'C', 'E', 'A', 'F'];

/** Far apart for branches that stand beside one another: neighbours differ. */
const seedOf = (n: number, of: number): number => Math.imul(n * 7 + of + 1, 2_654_435_761) >>> 0;

/** In that order, but for one branch in three per aspect, where it comes later. */
const orderFor = (n: number): string[] => {
  const random = dice(seedOf(n, 0));
  const place = new Map(WEAK.map((aspect, k) => [aspect, random.chance(0.33) ? k + 1.5 : k]));
  return [...WEAK].sort((a, b) => place.get(a)! - place.get(b)!);
};

/**
 * Which matter an aspect is about in a quarter, counted from the first. Some branches put things right within weeks, some
 * take two quarters; and where there is but one matter there is no other.
 */
const matterIn = (quarter: number, matters: number, n: number): number => {
  if (matters < 2) return 0;
  if (matters < 4) return Math.floor((quarter + 1) / 2);
  return n % 3 === 2 ? quarter : Math.floor((quarter + (n % 3)) / 2);
};

/** A branch, and its place among the branches of the demo: it falls short in the same aspects all year round. */
export type Numbered = { branch: Organization; n: number };

/** Where a branch falls short that is to have so many stars in a quarter. */
export const weaknessesOf = ({ branch, n }: Numbered, stars: number, quarter: number): Weakness[] => {
  const { type, subtype } = branch;
  const asked = criteriaFor(DEFAULT_STANDARD, { type: type!, subtype }).filter((each) => each.core && !each.automatic);
  return orderFor(n)
    .slice(0, 6 - stars)
    .map((aspect, k) => {
      const codes = asked.filter((each) => each.aspect === aspect).map(({ code }) => code);
      const first = dice(seedOf(n, k + 1)).below(codes.length);
      return { aspect, code: codes[(first + matterIn(quarter, codes.length, n)) % codes.length]! };
    });
};

const AUTOMATIC = new Set(DEFAULT_STANDARD.criteria.filter((each) => each.automatic).map(({ code }) => code));

/** What the system decides by the facts it has stays as long as the facts are what they are. */
export const isFact = (code: string | null): boolean => code !== null && AUTOMATIC.has(code);
