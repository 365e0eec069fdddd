export const IMPORT_STATES = ['UPLOADED', 'CHECKING', 'REFUSED', 'READY', 'APPLYING', 'APPLIED', 'FAILED'] as const;
export type ImportState = (typeof IMPORT_STATES)[number];
