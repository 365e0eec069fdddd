import {
  type AutomaticRule,
  BRANCH_FACTS,
  type BranchFact,
  type BranchFacts,
  type BranchFactValue,
  type Comparison,
  type Condition,
  type Operand,
} from './automatic.types.ts';
import type { Criterion, Parameter } from './standard.types.ts';

/** What the system found, and the facts it rests on: shown beside the criterion and kept with the verdict. */
export type AutomaticDecision = { result: 'PASS' | 'FAIL' | 'NA'; facts: Partial<Record<BranchFact, BranchFactValue>> };

type Known = { facts: BranchFacts; parameters: readonly Parameter[] };
type Truth = boolean | null;

/** Deeper than any rule is written: what is deeper is not understood, and so left to people. */
const DEEPEST = 12;

/**
 * What the system can say of a criterion; null where it cannot, and people answer (domain §2.5 自动判定). It never throws:
 * a rule it does not understand decides nothing.
 * @example decideCriterion(criterion, { fullMembers: 12 }) // { result: 'PASS', facts: { fullMembers: 12 } }
 */
export function decideCriterion(
  { automatic, parameters }: Pick<Criterion, 'automatic' | 'parameters'>,
  facts: BranchFacts,
): AutomaticDecision | null {
  if (automatic === null || typeof automatic !== 'object') return null;
  const result = resultOf(automatic, { facts, parameters });
  if (result === null) return null;
  return { result, facts: Object.fromEntries(factsIn(automatic).map((fact) => [fact, facts[fact] ?? null])) };
}

/**
 * The criteria of a sheet that the system decides; the others are asked of people.
 * @example decisionsFor(criteria, facts)['A01'] // { result: 'PASS', … }
 */
export function decisionsFor(
  criteria: readonly Pick<Criterion, 'code' | 'automatic' | 'parameters'>[],
  facts: BranchFacts,
): Record<string, AutomaticDecision> {
  return Object.fromEntries(
    criteria.flatMap((criterion) => {
      const decision = decideCriterion(criterion, facts);
      return decision ? [[criterion.code, decision]] : [];
    }),
  );
}

function resultOf(
  { notApplicable, decides, fail, pass }: AutomaticRule,
  known: Known,
): AutomaticDecision['result'] | null {
  if (notApplicable !== undefined) {
    const spared = truthOf(notApplicable, known, 0);
    if (spared !== false) return spared === true ? 'NA' : null;
  }
  if (decides !== undefined) {
    const met = truthOf(decides, known, 0);
    return met === null ? null : met ? 'PASS' : 'FAIL';
  }
  if (fail !== undefined) {
    const failed = truthOf(fail, known, 0);
    if (failed !== false) return failed === true ? 'FAIL' : null;
  }
  return pass !== undefined && truthOf(pass, known, 0) === true ? 'PASS' : null;
}

/** Three-valued: false outweighs not known in `all`, true outweighs it in `any`. */
function truthOf(condition: Condition | unknown, known: Known, depth: number): Truth {
  if (depth > DEEPEST || typeof condition !== 'object' || condition === null) return null;
  const one = condition as Partial<Record<'is' | 'compare' | 'all' | 'any' | 'not', unknown>>;
  if (one.is !== undefined) return flagOf(one.is, known);
  if (Array.isArray(one.compare)) return compared(one.compare, known);
  if (Array.isArray(one.all)) return joined(one.all, known, depth, false);
  if (Array.isArray(one.any)) return joined(one.any, known, depth, true);
  if (one.not === undefined) return null;
  const other = truthOf(one.not, known, depth + 1);
  return other === null ? null : !other;
}

function joined(conditions: readonly unknown[], known: Known, depth: number, decisive: boolean): Truth {
  const truths = conditions.map((each) => truthOf(each, known, depth + 1));
  if (truths.includes(decisive)) return decisive;
  return truths.length === 0 || truths.includes(null) ? null : !decisive;
}

function flagOf(fact: unknown, { facts }: Known): Truth {
  const value = isFact(fact) ? facts[fact] : undefined;
  return typeof value === 'boolean' ? value : null;
}

const COMPARE: Readonly<Record<Comparison, (left: number, right: number) => boolean>> = {
  '<': (left, right) => left < right,
  '<=': (left, right) => left <= right,
  '=': (left, right) => left === right,
  '>=': (left, right) => left >= right,
  '>': (left, right) => left > right,
};

function compared([left, sign, right]: readonly unknown[], known: Known): Truth {
  const [one, other] = [numberOf(left, known), numberOf(right, known)];
  if (one === null || other === null || typeof sign !== 'string' || !Object.hasOwn(COMPARE, sign)) return null;
  return COMPARE[sign as Comparison](one, other);
}

function numberOf(operand: Operand | unknown, { facts, parameters }: Known): number | null {
  if (typeof operand === 'number') return finite(operand);
  if (typeof operand !== 'object' || operand === null) return null;
  const { fact, parameter } = operand as { fact?: unknown; parameter?: unknown };
  if (fact !== undefined) return isFact(fact) ? finite(facts[fact]) : null;
  return finite(parameters.find(({ name }) => name === parameter)?.value);
}

function finite(value: unknown): number | null {
  return typeof value === 'number' && Number.isFinite(value) ? value : null;
}

function isFact(name: unknown): name is BranchFact {
  return (BRANCH_FACTS as readonly unknown[]).includes(name);
}

/**
 * The facts a rule speaks of, in the order of the dictionary.
 * @example factsIn({ decides: { not: { is: 'vetoed' } } }) // ['vetoed']
 */
export function factsIn(rule: AutomaticRule): BranchFact[] {
  const named = new Set<unknown>();
  const walk = (node: unknown, depth: number): void => {
    if (depth > 2 * DEEPEST || typeof node !== 'object' || node === null) return;
    const { fact, is } = node as { fact?: unknown; is?: unknown };
    named.add(fact).add(is);
    for (const part of Object.values(node)) walk(part, depth + 1);
  };
  walk(rule, 0);
  return BRANCH_FACTS.filter((fact) => named.has(fact));
}
