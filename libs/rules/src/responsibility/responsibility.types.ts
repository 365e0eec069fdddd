/** Yearly duties (R33), the responsibility list of the three lists (Annex 3), key tasks (R36), contact duties (R34). */
export const RESPONSIBILITY_KINDS = ['YEARLY_DUTY', 'LIST_DUTY', 'KEY_TASK', 'CONTACT_DUTY'] as const;
export type ResponsibilityKind = (typeof RESPONSIBILITY_KINDS)[number];

/** "Overdue" is no state: it is computed from the day. */
export const RESPONSIBILITY_STATES = ['OPEN', 'REPORTED', 'DONE', 'CANCELLED'] as const;
export type ResponsibilityState = (typeof RESPONSIBILITY_STATES)[number];
