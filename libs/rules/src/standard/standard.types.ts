import type { BranchSubtype, BranchType } from '../organization/index.ts';

/** How a criterion is verified: 查 看 访 测 系 (domain §2.4). */
export const CHECK_METHODS = ['DOCUMENT', 'SITE', 'INTERVIEW', 'SURVEY', 'AUTOMATIC'] as const;
export type CheckMethod = (typeof CHECK_METHODS)[number];

/** SM12: a retired version still serves the ratings made with it. */
export const STANDARD_STATES = ['DRAFT', 'PUBLISHED', 'ACTIVE', 'RETIRED'] as const;
export type StandardState = (typeof STANDARD_STATES)[number];

export type BilingualText = { zh: string; en: string };

/** An aspect is a row of a dictionary, not a constant (R3); `short` is what stands beside a petal of the six-star mark. */
export type Aspect = { code: string; name: BilingualText; short: BilingualText };

export type Criterion = {
  code: string;
  aspect: string;
  core: boolean;
  text: BilingualText;
  evidence: BilingualText;
  methods: readonly CheckMethod[];
  basis: BilingualText;
  /** Empty: for every type of branch. */
  types: readonly BranchType[];
  subtypes: readonly BranchSubtype[];
};

/** A circumstance that takes the star of one aspect and locks the application (domain §2.8). */
export type Veto = { code: string; text: BilingualText };

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
