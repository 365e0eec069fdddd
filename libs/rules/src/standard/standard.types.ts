import type { BranchSubtype, BranchType } from '../organization/index.ts';
import type { AutomaticRule } from './automatic.types.ts';

/** How a criterion is verified: 查 看 访 测 系 (domain §2.4). */
export const CHECK_METHODS = ['DOCUMENT', 'SITE', 'INTERVIEW', 'SURVEY', 'AUTOMATIC'] as const;
export type CheckMethod = (typeof CHECK_METHODS)[number];

/** SM12: a retired version still serves the ratings made with it. */
export const STANDARD_STATES = ['DRAFT', 'PUBLISHED', 'ACTIVE', 'RETIRED'] as const;
export type StandardState = (typeof STANDARD_STATES)[number];

export type BilingualText = { zh: string; en: string };

/** An aspect is a row of a dictionary, not a constant (R3); `short` is what stands beside a petal of the six-star mark. */
export type Aspect = { code: string; name: BilingualText; short: BilingualText };

/** What a number counts in. */
export const PARAMETER_UNITS = [
  'PERSONS',
  'UNITS',
  'DAYS',
  'TIMES',
  'HOURS',
  'PERCENT',
  'SQUARE_METRES',
  'YEARS',
  'MONTHS',
] as const;
export type ParameterUnit = (typeof PARAMETER_UNITS)[number];

/** Which way a number makes its criterion stricter: the only way a lower organization may move it (R73). */
export const STRICTER_WAYS = ['HIGHER', 'LOWER'] as const;
export type StricterWay = (typeof STRICTER_WAYS)[number];

/** A number of the regulations as data (domain §2.3 [D]); `{name}` in the text of its criterion stands for the value. */
export type Parameter = {
  name: string;
  value: number;
  unit: ParameterUnit;
  stricter: StricterWay;
  label: BilingualText;
};

export type Criterion = {
  code: string;
  aspect: string;
  core: boolean;
  /** With `{name}` where a parameter stands: `wordingOf` fills it in. */
  text: BilingualText;
  evidence: BilingualText;
  methods: readonly CheckMethod[];
  basis: BilingualText;
  /** Empty: for every type of branch. */
  types: readonly BranchType[];
  subtypes: readonly BranchSubtype[];
  parameters: readonly Parameter[];
  /** How the system decides it from the facts it has; null where only people can. */
  automatic: AutomaticRule | null;
};

/** A circumstance that takes the star of one aspect and locks the application (domain §2.8). */
export type Veto = {
  code: string;
  text: BilingualText;
  /** Found by itself when the satisfaction rate is below this many per cent [D]; left out, people find it. */
  satisfactionBelow?: number;
};

export type Standard = {
  code: string;
  name: BilingualText;
  aspects: readonly Aspect[];
  criteria: readonly Criterion[];
  vetoes: readonly Veto[];
  /** The aspect a veto darkens: 发挥作用 by default. */
  vetoAspect: string;
  /** Share of non-core criteria that must pass for an aspect to be lit (domain §2.4 [D]). */
  softThreshold: number;
};
