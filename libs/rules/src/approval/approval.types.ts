export const APPROVAL_KINDS = ['ACCEPTANCE'] as const;
export type ApprovalKind = (typeof APPROVAL_KINDS)[number];

export const APPROVAL_STATES = ['RUNNING', 'RETURNED', 'REFUSED', 'APPROVED', 'WITHDRAWN'] as const;
export type ApprovalState = (typeof APPROVAL_STATES)[number];

/** What a step is for, in the order in which a chain climbs (R28). */
export const STEP_KINDS = ['REVIEW', 'CO_SIGN', 'ACCEPT', 'APPROVE', 'FILE'] as const;
export type StepKind = (typeof STEP_KINDS)[number];

export const STEP_STATES = ['WAITING', 'OPEN', 'APPROVED', 'RETURNED', 'REFUSED', 'SKIPPED'] as const;
export type StepState = (typeof STEP_STATES)[number];

/** What the holder of a step may say. */
export const DECISIONS = ['APPROVE', 'RETURN', 'REFUSE'] as const;
export type Decision = (typeof DECISIONS)[number];

/** A return names its reason (domain §4.9; complaint U14). */
export const RETURN_REASONS = ['INCOMPLETE', 'CONTRADICTS_FACTS', 'BELOW_STANDARD', 'OTHER'] as const;
export type ReturnReason = (typeof RETURN_REASONS)[number];

export const APPROVAL_BOXES = ['TODO', 'DONE', 'STARTED', 'INFORMED'] as const;
export type ApprovalBox = (typeof APPROVAL_BOXES)[number];
