/** SM5 as the applicant sees it; where it stands between levels is told by the approval's steps. */
export const APPLICATION_STATES = [
  'DRAFT',
  'SUBMITTED',
  'RETURNED',
  'REFUSED',
  'ACCEPTED',
  'FILED',
  'WITHDRAWN',
] as const;
export type ApplicationState = (typeof APPLICATION_STATES)[number];

/** Where a branch stands in a year (DESIGN §3). */
export const STANDINGS = ['NONE', 'APPLIED', 'ACCEPTED', 'NAMED', 'SUSPENDED', 'REVOKED'] as const;
export type Standing = (typeof STANDINGS)[number];
