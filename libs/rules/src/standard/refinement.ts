import { allow, refuse, type Verdict } from '../kernel/index.ts';
import { isAsStrict } from './parameters.ts';
import type { Criterion, Standard } from './standard.types.ts';

type Refined = Pick<Standard, 'criteria' | 'vetoes' | 'softThreshold'>;

/** What a local version does with a criterion of the version above. */
export const CRITERION_CHANGES = ['ADDED', 'TIGHTENED', 'LOOSENED', 'DROPPED'] as const;
export type CriterionChange = (typeof CRITERION_CHANGES)[number];

/**
 * Whether a local standard is at least as strict as the one above: every core criterion stays as it is, or with stricter
 * numbers, and for all the branches it was for; no veto is dropped, the threshold not lowered (R73). The refusal names
 * what was loosened.
 * @example mayRefine(provincial, local) // STANDARD_LOOSENED { codes: ['A01'] }
 */
export function mayRefine(above: Refined, local: Refined): Verdict {
  const criteria = standardDifferences(above, local);
  const vetoes = new Set(local.vetoes.map(({ code }) => code));
  const codes = [
    ...above.criteria.filter(({ code, core }) => isLoose(criteria.get(code), core)).map(({ code }) => code),
    ...above.vetoes.filter(({ code }) => !vetoes.has(code)).map(({ code }) => code),
    ...(local.softThreshold < above.softThreshold ? ['softThreshold'] : []),
  ];
  return codes.length === 0 ? allow : refuse('STANDARD_LOOSENED', { codes });
}

/**
 * Where a local version differs from the one above, criterion by criterion; the same in both is left out.
 * @example standardDifferences(provincial, local).get('A02') // 'TIGHTENED'
 */
export function standardDifferences(
  above: Pick<Standard, 'criteria'>,
  local: Pick<Standard, 'criteria'>,
): Map<string, CriterionChange> {
  const own = new Map(local.criteria.map((criterion) => [criterion.code, criterion]));
  const found = new Map<string, CriterionChange>();
  for (const criterion of above.criteria) {
    const change = changeOf(criterion, own.get(criterion.code));
    if (change) found.set(criterion.code, change);
  }
  const known = new Set(above.criteria.map(({ code }) => code));
  for (const { code } of local.criteria) if (!known.has(code)) found.set(code, 'ADDED');
  return found;
}

/** A criterion that is not core may be left out (domain §2.4), but what is kept is not softened. */
function isLoose(change: CriterionChange | undefined, core: boolean): boolean {
  return change === 'LOOSENED' || (change === 'DROPPED' && core);
}

function changeOf(above: Criterion, local: Criterion | undefined): CriterionChange | null {
  if (!local) return 'DROPPED';
  if (!isSame(above, local) || !isFor(above, local)) return 'LOOSENED';
  const numbers = above.parameters.map((parameter) => ({
    parameter,
    own: local.parameters.find(({ name }) => name === parameter.name),
  }));
  if (numbers.some(({ parameter, own }) => !own || !isAsStrict(own, parameter))) return 'LOOSENED';
  const moved = numbers.some(({ parameter, own }) => own?.value !== parameter.value);
  return moved || local.core !== above.core || !isFor(local, above) ? 'TIGHTENED' : null;
}

/** Its words, its aspect and the rule that decides it are those of above: numbers alone are the county's to move. */
function isSame(above: Criterion, local: Criterion): boolean {
  const { aspect, core, text, automatic } = above;
  return (
    local.aspect === aspect &&
    (local.core || !core) &&
    local.text.zh === text.zh &&
    JSON.stringify(local.automatic) === JSON.stringify(automatic)
  );
}

/** For every branch the other is for; an empty list means all. */
function isFor(above: Criterion, local: Criterion): boolean {
  const covers = <T>(wide: readonly T[], narrow: readonly T[]) =>
    wide.length === 0 || (narrow.length > 0 && narrow.every((each) => wide.includes(each)));
  return covers(local.types, above.types) && covers(local.subtypes, above.subtypes);
}
