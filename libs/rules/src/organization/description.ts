import { allow, type Day, firstRefusal, refuse, type Verdict } from '../kernel/index.ts';
import type { BranchSubtype, BranchType, OrganizationLevel } from './organization.types.ts';

/** A joint branch covers at most five units (H03); the customer may change it. */
export const MAX_UNITS = 5;

/** Sub-types stand below one type (domain §2.2). */
export const TYPE_OF_SUBTYPE: Readonly<Record<BranchSubtype, BranchType>> = {
  SCHOOL: 'INSTITUTION',
  HOSPITAL: 'INSTITUTION',
};

const COUNT_FIELDS = ['fullMembers', 'probationaryMembers', 'committeeSize'] as const;
export type CountField = (typeof COUNT_FIELDS)[number];

export type DescriptionFacts = {
  level: OrganizationLevel;
  name: string;
  type: BranchType | null;
  subtype: BranchSubtype | null;
  unitCount: number;
  counts: Readonly<Record<CountField, number>>;
  maxUnits?: number;
  term?: { foundedOn: Day; termEndOn: Day | null };
};

/**
 * Whether an organization is described without contradiction. A branch has a type, because its type chooses its
 * criteria (R20); nothing else has one.
 * @example mayBeDescribed({ level: 'BRANCH', name: '演示支部', type: 'ORGAN', subtype: 'SCHOOL', … })
 * // ORGANIZATION_SUBTYPE_NOT_FOR_TYPE
 */
export function mayBeDescribed(facts: DescriptionFacts): Verdict {
  const max = facts.maxUnits ?? MAX_UNITS;
  const wrongCount = COUNT_FIELDS.find(
    (field) => !Number.isSafeInteger(facts.counts[field]) || facts.counts[field] < 0,
  );
  return firstRefusal(
    facts.name.trim() === '' ? refuse('ORGANIZATION_NAME_MISSING') : allow,
    mayHaveType(facts.level, facts.type, facts.subtype),
    facts.unitCount > max ? refuse('ORGANIZATION_UNITS_TOO_MANY', { max }) : allow,
    wrongCount === undefined ? allow : refuse('ORGANIZATION_COUNT_INVALID', { field: wrongCount }),
    facts.term?.termEndOn && facts.term.termEndOn < facts.term.foundedOn
      ? refuse('ORGANIZATION_TERM_BEFORE_FOUNDED', { foundedOn: facts.term.foundedOn })
      : allow,
  );
}

/**
 * Whether type and sub-type go with the level and with each other.
 * @example mayHaveType('COMMITTEE', 'ORGAN', null) // ORGANIZATION_TYPE_NOT_FOR_LEVEL
 */
export function mayHaveType(level: OrganizationLevel, type: BranchType | null, subtype: BranchSubtype | null): Verdict {
  if (level !== 'BRANCH') {
    return type === null && subtype === null ? allow : refuse('ORGANIZATION_TYPE_NOT_FOR_LEVEL', { level });
  }
  if (type === null) return refuse('ORGANIZATION_TYPE_MISSING');
  if (subtype !== null && TYPE_OF_SUBTYPE[subtype] !== type) {
    return refuse('ORGANIZATION_SUBTYPE_NOT_FOR_TYPE', { subtype, type });
  }
  return allow;
}

const CODE = /^[A-Za-z0-9][A-Za-z0-9-]{0,39}$/;

/**
 * Whether a text can be the code of an organization. Codes are compared without regard to case.
 * @example isOrganizationCode('620102-007') // true
 */
export function isOrganizationCode(code: string): boolean {
  return CODE.test(code);
}
