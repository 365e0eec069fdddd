/** What a change did to a record. */
export const AUDIT_ACTIONS = ['insert', 'update', 'remove'] as const;
export type AuditActionName = (typeof AUDIT_ACTIONS)[number];

/**
 * What can be wrong with a sealed block of audit lines: a line is missing or was put in (ENTRIES), a line was changed
 * (CONTENT), the block does not follow the one before (LINK), a block is gone (BLOCK).
 */
export const AUDIT_FAULTS = ['ENTRIES', 'CONTENT', 'LINK', 'BLOCK'] as const;
export type AuditFault = (typeof AUDIT_FAULTS)[number];
