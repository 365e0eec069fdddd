/** What one import takes. */
export const MOST_MEGABYTES = 10;
export const MOST_ROWS = 20_000;

/** Problems listed on the page and written into the workbook; their number is told in full. */
export const MOST_PROBLEMS = 10_000;

/** The heading of the column of reasons, in the language of the workbook. */
export const REASON_HEADING = { zh: '问题说明', en: 'Problems' } as const;
