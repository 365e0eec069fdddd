/** BranchFacts the system may know of a branch. One it does not know yet is null: people answer what rests on it. */
export const BRANCH_FACTS = [
  'fullMembers',
  'members',
  'joint',
  'units',
  'committeeSize',
  'partyGroups',
  'monthsOverdue',
  'termYearsLeft',
  'secretaries',
  'secretaryReviewedPoor',
  'clerks',
  'contactPoints',
  'hosted',
  'checkedByOther',
  // what a check says beside its criteria: the satisfaction rate, and whether a veto case was found
  'satisfaction',
  'vetoed',
] as const;
export type BranchFact = (typeof BRANCH_FACTS)[number];

export type BranchFactValue = number | boolean | null;
export type BranchFacts = Readonly<Partial<Record<BranchFact, BranchFactValue>>>;

export type Comparison = '<' | '<=' | '=' | '>=' | '>';

/** A number: written down, of a fact, or of a parameter of the criterion. */
export type Operand = number | { fact: BranchFact } | { parameter: string };

/** What is true, false or not known of a branch: data, never evaluated code. */
export type Condition =
  | { is: BranchFact }
  | { compare: readonly [Operand, Comparison, Operand] }
  | { all: readonly Condition[] }
  | { any: readonly Condition[] }
  | { not: Condition };

/**
 * When the system decides a criterion. Read in this order; as long as one of them is neither true nor false the criterion
 * stays with people. `decides` is both: true passes, false fails.
 */
export type AutomaticRule = {
  notApplicable?: Condition;
  decides?: Condition;
  fail?: Condition;
  pass?: Condition;
};
