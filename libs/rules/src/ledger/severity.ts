import { type Criterion, factsIn, type Veto } from '../standard/index.ts';
import type { Severity } from './ledger.types.ts';

/** What a verdict says of veto cases, and which cases its standard knows (domain §2.8). */
export type VetoFacts = { found: readonly string[]; cases: readonly Pick<Veto, 'code' | 'satisfactionBelow'>[] };

/**
 * Whether a criterion that failed did so through a veto case: its rule asks whether there is one, or asks for the rate of
 * satisfaction that is a case by itself. What is failed beside a veto case, for reasons of its own, is not meant.
 * @example failedByVeto({ automatic: { decides: { not: { is: 'vetoed' } } } }, { found: ['FALSIFIED'], cases }) // true
 */
export function failedByVeto({ automatic }: Pick<Criterion, 'automatic'>, { found, cases }: VetoFacts): boolean {
  if (!automatic || found.length === 0) return false;
  const asked = factsIn(automatic);
  const byRate = cases.some(({ code, satisfactionBelow }) => satisfactionBelow !== undefined && found.includes(code));
  return asked.includes('vetoed') || (byRate && asked.includes('satisfaction'));
}

/**
 * How grave a failed criterion is before anybody judges it [D].
 * @example severityOf({ core: true, vetoed: false }) // 'SERIOUS'
 */
export function severityOf(facts: { core: boolean; vetoed: boolean }): Severity {
  if (facts.vetoed) return 'GRAVE';
  return facts.core ? 'SERIOUS' : 'MINOR';
}

/**
 * How grave an issue is after a verdict found it again: a veto case makes it grave, else it stays as it was judged.
 * Lowering it again is for the superior to judge.
 * @example severityAgain('MINOR', true) // 'GRAVE'
 */
export function severityAgain(judged: Severity, vetoed: boolean): Severity {
  return vetoed ? 'GRAVE' : judged;
}
