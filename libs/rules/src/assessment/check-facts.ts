import { allow, refuse, type Verdict } from '../kernel/index.ts';
import type { BranchFacts, Veto } from '../standard/index.ts';
import type { Round } from './assessment.types.ts';

/** What a check says beside its criteria: veto cases, and the rate of satisfaction in whole per cent. */
export type CheckFindings = { vetoes: readonly string[]; satisfaction: number | null };

type Cases = readonly Pick<Veto, 'code' | 'satisfactionBelow'>[];

/**
 * The veto cases of a check: those people found, and those the rate of satisfaction decides; where it is known, nobody
 * else decides them (domain §2.8, [D] below 60 %).
 * @example vetoesOf(vetoes, { vetoes: [], satisfaction: 59 }) // ['SATISFACTION_LOW']
 */
export function vetoesOf(cases: Cases, { vetoes, satisfaction }: CheckFindings): string[] {
  return cases
    .filter(({ code, satisfactionBelow }) =>
      satisfactionBelow === undefined || satisfaction === null
        ? vetoes.includes(code)
        : satisfaction < satisfactionBelow,
    )
    .map(({ code }) => code);
}

/**
 * What a round adds to the facts of a branch: criteria that rest on it are then decided and not asked (F03, F05). A
 * self-check has no findings; there people answer.
 * @example factsOfRound('SUPERIOR', { vetoes: [], satisfaction: 92 }) // { vetoed: false, satisfaction: 92 }
 */
export function factsOfRound(
  round: Round,
  { vetoes, satisfaction }: CheckFindings,
): Pick<BranchFacts, 'vetoed' | 'satisfaction'> {
  return round === 'SELF' ? {} : { vetoed: vetoes.length > 0, satisfaction };
}

/**
 * Whether every veto case that people found says what was found: it takes a star and bars the application. What the rate
 * of satisfaction decided needs no more words.
 * @example areVetoesExplained(vetoes, { vetoes: ['FALSIFIED'], satisfaction: null }, {}) // ASSESSMENT_VETO_NOTE_MISSING
 */
export function areVetoesExplained(
  cases: Cases,
  found: CheckFindings,
  notes: Readonly<Record<string, string>>,
): Verdict {
  const byRate = vetoesOf(cases, { ...found, vetoes: [] });
  const silent = vetoesOf(cases, found).filter((code) => !byRate.includes(code) && !notes[code]?.trim());
  return silent.length === 0 ? allow : refuse('ASSESSMENT_VETO_NOTE_MISSING', { codes: silent });
}

/** A rate of satisfaction is a whole number of per cent. */
export function isRate(satisfaction: number | null): boolean {
  return satisfaction === null || (Number.isInteger(satisfaction) && satisfaction >= 0 && satisfaction <= 100);
}
