import type { BranchSubtype, BranchTag, BranchType, OrganizationLevel } from '../organization/index.ts';
import type { Post } from '../people/index.ts';
import type { ResponsibilityKind } from '../responsibility/index.ts';

/** WAITING: announced, its bytes have not come. REFUSED: something in it is wrong. FAILED: could not be applied now. */
export const IMPORT_STATES = [
  'WAITING',
  'UPLOADED',
  'CHECKING',
  'REFUSED',
  'READY',
  'APPLYING',
  'APPLIED',
  'FAILED',
] as const;
export type ImportState = (typeof IMPORT_STATES)[number];

/** What an import is busy with, for its progress. */
export const IMPORT_PHASES = ['WAITING', 'READING', 'COMPARING', 'SAVING', 'DONE'] as const;
export type ImportPhase = (typeof IMPORT_PHASES)[number];

/** The sheets of the county's workbook, in the order in which they are applied. */
export const SHEETS = ['organization', 'person', 'contactPoint', 'responsibility'] as const;
export type Sheet = (typeof SHEETS)[number];

/** Why a row or a cell is not taken; worded for the column of reasons that goes back with the same workbook. */
export const IMPORT_REASONS = [
  'REQUIRED',
  'FORMULA',
  'TOO_LONG',
  'NOT_A_CODE',
  'NOT_A_DAY',
  'NOT_A_COUNT',
  'NOT_A_YEAR',
  'NOT_A_PHONE',
  'UNKNOWN_WORD',
  'DAY_IN_FUTURE',
  'DAYS_REVERSED',
  'DUPLICATE',
  'CYCLE',
  'PARENT_MISSING',
  'UNKNOWN_ORGANIZATION',
  'UNKNOWN_PERSON',
  'DISSOLVED',
  'OUT_OF_REACH',
  'LEVEL_NOT_ALLOWED',
  'LEVEL_CHANGED',
  'FOUNDED_CHANGED',
  'TYPE_MISSING',
  'TYPE_NOT_FOR_LEVEL',
  'SUBTYPE_NOT_FOR_TYPE',
  'TOO_MANY_UNITS',
  'NOT_A_PARTY_GROUP',
  'PARTY_GROUP_ELSEWHERE',
  'PARTY_GROUP_WITHOUT_UNIT',
  'NOT_A_BRANCH',
  'NAME_DIFFERS',
  'VALUE_DIFFERS',
  'POST_INCOMPLETE',
  'POST_NOT_FOR_LEVEL',
  'POST_FILLED',
  'DUE_OUT_OF_YEAR',
  'REFUSED',
] as const;
export type ImportReason = (typeof IMPORT_REASONS)[number];

/** A cell as the reader of the file hands it over; rich text is flattened, a date is midnight UTC. */
export type Cell = string | number | boolean | Date | null | undefined | { formula: string };

export type ProblemDetails = Readonly<Record<string, string | number>>;

/** What is wrong with a row; without `column` it is the row as a whole. */
export type Problem = {
  sheet: Sheet;
  row: number;
  column: string | null;
  reason: ImportReason;
  details: ProblemDetails;
};

/** The words a column of choices accepts, in lower case, with what they mean: built by `vocabulary`. */
export type Lexicon = {
  level: ReadonlyMap<string, OrganizationLevel>;
  type: ReadonlyMap<string, BranchType>;
  subtype: ReadonlyMap<string, BranchSubtype>;
  tag: ReadonlyMap<string, BranchTag>;
  post: ReadonlyMap<string, Post>;
  duty: ReadonlyMap<string, ResponsibilityKind>;
};
