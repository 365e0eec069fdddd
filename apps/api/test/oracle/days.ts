export const TODAY = '2026-11-23';
/** Days on both sides of today, of the moves below, and on them. */
export const DAYS = [
  '2025-02-10',
  '2025-03-01',
  '2025-08-05',
  '2026-02-01',
  '2026-06-30',
  '2026-10-02',
  '2026-11-22',
  TODAY,
  '2026-11-24',
  '2027-03-01',
] as const;
