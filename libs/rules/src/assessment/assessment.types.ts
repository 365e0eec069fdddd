export const CRITERION_RESULTS = ['PASS', 'FAIL', 'NA'] as const;
export type CriterionResult = (typeof CRITERION_RESULTS)[number];

/** Whose verdict it is, from the lowest to the one that counts over the others (DESIGN §3). */
export const ROUNDS = ['SELF', 'SUPERIOR', 'AUDIT'] as const;
export type Round = (typeof ROUNDS)[number];

/** SM3 without reporting and publication. */
export const ASSESSMENT_STATES = ['SELF_DRAFT', 'SELF_DONE', 'REVIEWING', 'RATED', 'CONFIRMED', 'DISPUTED'] as const;
export type AssessmentState = (typeof ASSESSMENT_STATES)[number];

export const TIERS = ['ADVANCED', 'MIDDLE', 'LAGGING'] as const;
export type Tier = (typeof TIERS)[number];

/** What follows from a star rating (R55–R59). */
export const CONSEQUENCES = ['SHOWCASE', 'PRIORITY', 'GUIDANCE', 'RECTIFICATION'] as const;
export type Consequence = (typeof CONSEQUENCES)[number];

/** How a rating stands to the one of the period before (R61). */
export const STAR_CHANGES = ['UP', 'DOWN', 'SAME', 'FIRST'] as const;
export type StarChange = (typeof STAR_CHANGES)[number];
