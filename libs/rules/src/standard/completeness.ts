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
    .filter((criterion, index) => {
      const { code, aspect, methods, text } = criterion;
      const worded = text.zh.trim() !== '' && text.en.trim() !== '';
      const sound = aspects.has(aspect) && methods.length > 0 && worded && codes.indexOf(code) === index;
      return !sound || !hasNumbers(criterion);
    })
    .map((criterion) => criterion.code);
}

/** Every `{name}` of the text has its number, and every number is one. */
function hasNumbers({ text, parameters }: Criterion): boolean {
  const names = new Set(parameters.map(({ name }) => name));
  const used = [...`${text.zh} ${text.en}`.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!);
  return used.every((name) => names.has(name)) && parameters.every(({ value }) => Number.isFinite(value) && value >= 0);
}

function gapsOfNumbers({ aspects, vetoAspect, softThreshold }: Standard): string[] {
  return [
    ...(aspects.length === 0 ? ['aspects'] : []),
    ...(aspects.some((aspect) => aspect.code === vetoAspect) ? [] : ['vetoAspect']),
    ...(softThreshold >= 0 && softThreshold <= 1 ? [] : ['softThreshold']),
  ];
}
