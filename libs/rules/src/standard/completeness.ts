import { allow, refuse, type Verdict } from '../kernel/index.ts';
import { BRANCH_TYPES, type BranchSubtype, type BranchType } from '../organization/index.ts';
import type { Criterion, Standard } from './standard.types.ts';

/**
 * The criteria of a standard that a branch is rated against: its type, and its sub-type, choose them (R20).
 * @example criteriaFor(standard, { type: 'INSTITUTION', subtype: 'SCHOOL' })
 */
export function criteriaFor(
  standard: Pick<Standard, 'criteria'>,
  branch: { type: BranchType; subtype: BranchSubtype | null },
): Criterion[] {
  return standard.criteria.filter(
    ({ types, subtypes }) =>
      (types.length === 0 || types.includes(branch.type)) &&
      (subtypes.length === 0 || (branch.subtype !== null && subtypes.includes(branch.subtype))),
  );
}

/**
 * Whether a standard may be published: every type of branch finds a criterion in every aspect, and nothing in it points
 * nowhere (R73: 定有标尺). The refusal names what is missing.
 * @example complete(DEFAULT_STANDARD) // { ok: true }
 */
export function complete(standard: Standard): Verdict {
  const missing = [...gapsOfAspects(standard), ...gapsOfCriteria(standard), ...gapsOfNumbers(standard)];
  return missing.length === 0 ? allow : refuse('STANDARD_INCOMPLETE', { missing });
}

/**
 * Whether a local standard is at least as strict as the one above: it keeps every core criterion as core (R73).
 * @example mayRefine(provincial, local) // STANDARD_LOOSENED { codes: ['A01'] }
 */
export function mayRefine(above: Pick<Standard, 'criteria'>, local: Pick<Standard, 'criteria'>): Verdict {
  const kept = new Set(local.criteria.filter((each) => each.core).map((each) => each.code));
  const codes = above.criteria.filter((each) => each.core && !kept.has(each.code)).map((each) => each.code);
  return codes.length === 0 ? allow : refuse('STANDARD_LOOSENED', { codes });
}

function gapsOfAspects(standard: Standard): string[] {
  return standard.aspects.flatMap(({ code }) => {
    const without = BRANCH_TYPES.filter(
      (type) => !criteriaFor(standard, { type, subtype: null }).some((criterion) => criterion.aspect === code),
    );
    return without.length === BRANCH_TYPES.length ? [code] : without.map((type) => `${code}/${type}`);
  });
}

function gapsOfCriteria(standard: Standard): string[] {
  const aspects = new Set(standard.aspects.map((aspect) => aspect.code));
  const codes = standard.criteria.map((criterion) => criterion.code);
  return standard.criteria
    .filter(({ code, aspect, methods, text }, index) => {
      const worded = text.zh.trim() !== '' && text.en.trim() !== '';
      return !aspects.has(aspect) || methods.length === 0 || !worded || codes.indexOf(code) !== index;
    })
    .map((criterion) => criterion.code);
}

function gapsOfNumbers({ aspects, vetoAspect, softThreshold }: Standard): string[] {
  return [
    ...(aspects.length === 0 ? ['aspects'] : []),
    ...(aspects.some((aspect) => aspect.code === vetoAspect) ? [] : ['vetoAspect']),
    ...(softThreshold >= 0 && softThreshold <= 1 ? [] : ['softThreshold']),
  ];
}
