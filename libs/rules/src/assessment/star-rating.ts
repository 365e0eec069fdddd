import type { Criterion, Standard } from '../standard/index.ts';
import type { CriterionResult } from './assessment.types.ts';

/** Results by criterion code; a criterion without result has not been answered. */
export type Results = Readonly<Record<string, CriterionResult | undefined>>;

export type AspectRating = {
  aspect: string;
  lit: boolean;
  /** Criteria found wanting, core ones first: from them come the three lists (R54). */
  failed: string[];
  unanswered: string[];
};

export type StarRating = { stars: number; aspects: AspectRating[]; vetoed: boolean };

/** As much of a standard as a rating needs; `criteria` are those of the branch's type (`criteriaFor`). */
export type RatingStandard = Pick<Standard, 'aspects' | 'vetoAspect' | 'softThreshold'> & {
  criteria: readonly Pick<Criterion, 'code' | 'aspect' | 'core'>[];
};

/**
 * Six aspects, a star each, no points (R53): an aspect is lit when every core criterion passes or does not apply, and of
 * the others that apply at least the soft threshold passes. A veto darkens its aspect (domain §2.4, §2.8).
 * @example starsFor(standard, { A01: 'PASS', A03: 'FAIL', … }, { vetoes: [] }).stars // 5
 */
export function starsFor(standard: RatingStandard, results: Results, facts: { vetoes: readonly string[] }): StarRating {
  const vetoed = facts.vetoes.length > 0;
  const aspects = standard.aspects.map(({ code }) => {
    const criteria = standard.criteria.filter((criterion) => criterion.aspect === code);
    const met = isMet(criteria, results, standard.softThreshold);
    return { aspect: code, lit: met && !(vetoed && code === standard.vetoAspect), ...gaps(criteria, results) };
  });
  return { stars: aspects.filter((aspect) => aspect.lit).length, aspects, vetoed };
}

/**
 * The criteria still to be answered before a sheet can be handed in.
 * @example missingResults(standard, { A01: 'PASS' }) // ['A03', …]
 */
export function missingResults(standard: Pick<RatingStandard, 'criteria'>, results: Results): string[] {
  return standard.criteria.filter(({ code }) => results[code] === undefined).map(({ code }) => code);
}

type Rated = RatingStandard['criteria'][number];

function isMet(criteria: readonly Rated[], results: Results, softThreshold: number): boolean {
  const core = criteria.filter((criterion) => criterion.core);
  if (core.some(({ code }) => results[code] !== 'PASS' && results[code] !== 'NA')) return false;
  const soft = criteria.filter((criterion) => !criterion.core && results[criterion.code] !== 'NA');
  const passed = soft.filter(({ code }) => results[code] === 'PASS').length;
  // Compared by multiplication: 3 of 5 is exactly 0.6, which a division of floats need not be.
  return passed >= softThreshold * soft.length - 1e-9;
}

function gaps(criteria: readonly Rated[], results: Results): Pick<AspectRating, 'failed' | 'unanswered'> {
  const coreFirst = [...criteria].sort((one, other) => Number(other.core) - Number(one.core));
  return {
    failed: coreFirst.filter(({ code }) => results[code] === 'FAIL').map(({ code }) => code),
    unanswered: criteria.filter(({ code }) => results[code] === undefined).map(({ code }) => code),
  };
}
