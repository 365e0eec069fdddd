/** What the pages of later modules take from the year: which quarter is looked at. */
export { type LookedAt, usePeriod } from './use-period.ts';
