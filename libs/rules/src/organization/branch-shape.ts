import { addMonths, type Day, daysBetween } from '../kernel/index.ts';
import type { BranchTag, BranchType } from './organization.types.ts';

/** What a branch's figures call attention to; none of them blocks anything (H01–H11). */
export const SHAPE_WARNINGS = [
  'TOO_FEW_MEMBERS',
  'TOO_MANY_MEMBERS',
  'TOO_MANY_UNITS',
  'COMMITTEE_MISSING',
  'COMMITTEE_TOO_SMALL',
  'COMMITTEE_TOO_LARGE',
  'COMMITTEE_NOT_NEEDED',
  'TERM_UNKNOWN',
  'TERM_TOO_LONG',
  'TERM_ENDS_SOON',
  'TERM_OVERDUE',
  'TERM_OVERDUE_A_YEAR',
  'GENERAL_BRANCH_DUE',
  'COMMITTEE_DUE',
] as const;
export type ShapeWarning = (typeof SHAPE_WARNINGS)[number];

/** The numbers of the regulations as defaults [D]: parameters the customer can change, never constants of a rule. */
export type ShapeParameters = {
  minFullMembers: number;
  maxMembers: number;
  maxUnits: number;
  committeeFrom: number;
  committeeMin: number;
  committeeMax: number;
  termYears: number;
  termYearsByType: Readonly<Partial<Record<BranchType, number>>>;
  termWarningDays: number;
  generalBranchFrom: number;
  committeeLevelFrom: number;
};

export const SHAPE_PARAMETERS: ShapeParameters = {
  minFullMembers: 3,
  maxMembers: 50,
  maxUnits: 5,
  committeeFrom: 7,
  committeeMin: 3,
  committeeMax: 7,
  termYears: 3,
  termYearsByType: { RURAL: 5, COMMUNITY: 5 },
  termWarningDays: 180,
  generalBranchFrom: 50,
  committeeLevelFrom: 100,
};

export type BranchShape = {
  type: BranchType;
  tags: readonly BranchTag[];
  fullMembers: number;
  probationaryMembers: number;
  committeeSize: number;
  unitCount: number;
  /** The last election, when known; else the founding. */
  termStartsOn: Day | null;
  termEndsOn: Day | null;
};

/** A warning with the rule it rests on (domain §2.3) and the figures its wording needs. */
export type ShapeNotice = { warning: ShapeWarning; rule: string; details: Record<string, string | number> };

/**
 * What is out of shape in a branch on a day.
 * @example shapeOf({ type: 'ORGAN', tags: [], fullMembers: 2, … }, '2026-11-23')
 * // [{ warning: 'TOO_FEW_MEMBERS', rule: 'H01', details: { count: 2, min: 3 } }]
 */
export function shapeOf(branch: BranchShape, today: Day, parameters = SHAPE_PARAMETERS): ShapeNotice[] {
  return [
    ...sizeNotices(branch, parameters),
    ...committeeNotices(branch, parameters),
    ...termNotices(branch, today, parameters),
  ];
}

/**
 * How long a term of this type of branch lasts, in years (H07).
 * @example termYearsOf('RURAL') // 5
 */
export function termYearsOf(type: BranchType, parameters = SHAPE_PARAMETERS): number {
  return parameters.termYearsByType[type] ?? parameters.termYears;
}

function notice(warning: ShapeWarning, rule: string, details: ShapeNotice['details'] = {}): ShapeNotice {
  return { warning, rule, details };
}

function sizeNotices(branch: BranchShape, parameters: ShapeParameters): ShapeNotice[] {
  const { minFullMembers: min, maxMembers, maxUnits, generalBranchFrom, committeeLevelFrom } = parameters;
  const joint = branch.tags.includes('JOINT');
  const count = branch.fullMembers + branch.probationaryMembers;
  const notices: ShapeNotice[] = [];
  if (branch.fullMembers < min && !joint) {
    notices.push(notice('TOO_FEW_MEMBERS', 'H01', { count: branch.fullMembers, min }));
  }
  if (count > maxMembers) notices.push(notice('TOO_MANY_MEMBERS', 'H02', { count, max: maxMembers }));
  if (branch.unitCount > maxUnits) {
    notices.push(notice('TOO_MANY_UNITS', 'H03', { count: branch.unitCount, max: maxUnits }));
  }
  const larger = levelBySize(branch.type, count, generalBranchFrom, committeeLevelFrom);
  return larger === null ? notices : [...notices, notice(larger.warning, larger.rule, { count })];
}

// H09 organs, H10 villages and H11 enterprises grow into a general branch or a committee; other types have no such rule.
function levelBySize(type: BranchType, count: number, generalBranchFrom: number, committeeFrom: number) {
  const rule = { ORGAN: 'H09', RURAL: 'H10', SOE: 'H11' }[type as 'ORGAN' | 'RURAL' | 'SOE'];
  if (rule === undefined) return null;
  if (count >= committeeFrom) return { warning: 'COMMITTEE_DUE' as const, rule };
  return count > generalBranchFrom && rule !== 'H11' ? { warning: 'GENERAL_BRANCH_DUE' as const, rule } : null;
}

function committeeNotices(branch: BranchShape, parameters: ShapeParameters): ShapeNotice[] {
  const { committeeFrom, committeeMin: min, committeeMax: max } = parameters;
  const { committeeSize: count, fullMembers } = branch;
  if (count > max) return [notice('COMMITTEE_TOO_LARGE', 'H05', { count, max })];
  if (fullMembers >= committeeFrom && count === 0) {
    return [notice('COMMITTEE_MISSING', 'H05', { count: fullMembers, min: committeeFrom })];
  }
  if (fullMembers >= committeeFrom && count < min) return [notice('COMMITTEE_TOO_SMALL', 'H05', { count, min })];
  if (fullMembers < committeeFrom && count >= min) {
    return [notice('COMMITTEE_NOT_NEEDED', 'H06', { count: fullMembers, min: committeeFrom })];
  }
  return [];
}

function termNotices(branch: BranchShape, today: Day, parameters: ShapeParameters): ShapeNotice[] {
  const { termStartsOn, termEndsOn } = branch;
  if (termEndsOn === null) return [notice('TERM_UNKNOWN', 'H07')];
  const years = termYearsOf(branch.type, parameters);
  const notices: ShapeNotice[] = [];
  if (termStartsOn !== null && termEndsOn > addMonths(termStartsOn, years * 12)) {
    notices.push(notice('TERM_TOO_LONG', 'H07', { years }));
  }
  const days = daysBetween(today, termEndsOn);
  if (today > addMonths(termEndsOn, 12)) notices.push(notice('TERM_OVERDUE_A_YEAR', 'H08', { days: -days }));
  else if (days < 0) notices.push(notice('TERM_OVERDUE', 'H08', { days: -days }));
  else if (days <= parameters.termWarningDays) notices.push(notice('TERM_ENDS_SOON', 'H08', { days }));
  return notices;
}
