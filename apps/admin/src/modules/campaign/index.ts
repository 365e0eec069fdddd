/** What the pages of later modules take from the year: which quarter is looked at, and a decision with its reason. */
export { default as ReasonDialog } from './ReasonDialog.vue';
export { type LookedAt, usePeriod } from './use-period.ts';
