/**
 * Every refusal of the whole system, grouped by module, with the details its wording needs (DESIGN §2.6).
 * The value lists the names of those details: `refuse` then cannot be called without them, and a spec in
 * `vocabulary` fails when a wording uses a placeholder that is not listed here.
 */
export const REFUSAL_DETAILS = {
  // platform
  ACCESS_DENIED: ['permission'],
  NOT_FOUND: [],
  STALE_EDIT: [],
  STATE_NOT_ALLOWED: [],
  INPUT_INVALID: ['field'],
  INPUT_TOO_LONG: ['field', 'max'],
  KEY_REUSED: [],
  BUSY_RETRY: [],
  CURSOR_INVALID: [],
  INTERNAL: [],
  LIMIT_COST: ['cost', 'max'],
  LIMIT_DEPTH: ['depth', 'max'],
  LIMIT_TOKENS: ['max'],
  LIMIT_ALIASES: ['count', 'max'],
  LIMIT_PAGE: ['max'],
  LIMIT_RATE: ['seconds'],
  LIMIT_ONE_MUTATION: [],
  DOCUMENT_INVALID: [],
  DOCUMENT_NOT_TRUSTED: [],
  TICKET_INVALID: [],

  // signing in
  SIGN_IN_REQUIRED: [],
  SIGN_IN_FAILED: [],
  SIGN_IN_LOCKED: ['minutes'],
  SESSION_EXPIRED: [],
  PASSWORD_WEAK: ['min'],
  PASSWORD_WRONG: [],
  TOKEN_NAME_MISSING: [],
  TOKEN_LIFETIME: ['max'],
  TOKEN_TOO_MANY: ['max'],
  SETUP_LINK_INVALID: [],
  SETUP_DONE: [],
  SETUP_SAME_PERSON: [],

  // organization
  ORGANIZATION_LEVEL_NOT_ALLOWED: ['child', 'parent'],
  ORGANIZATION_CYCLE: [],
  ORGANIZATION_SAME_PARENT: [],
  ORGANIZATION_IS_ROOT: [],
  ORGANIZATION_NOT_IN_REACH: [],
  ORGANIZATION_NAME_MISSING: [],
  ORGANIZATION_CODE_INVALID: ['code'],
  ORGANIZATION_CODE_TAKEN: ['code'],
  ORGANIZATION_DISSOLVED: [],
  ORGANIZATION_HAS_CHILDREN: ['count'],
  ORGANIZATION_HAS_OPEN_APPLICATION: [],
  ORGANIZATION_DATE_IN_FUTURE: [],
  ORGANIZATION_DATE_BEFORE_FOUNDED: ['foundedOn'],
  ORGANIZATION_DATE_BEFORE_LAST_CHANGE: ['changedOn'],
  ORGANIZATION_TYPE_MISSING: [],
  ORGANIZATION_TYPE_NOT_FOR_LEVEL: ['level'],
  ORGANIZATION_SUBTYPE_NOT_FOR_TYPE: ['subtype', 'type'],
  ORGANIZATION_UNITS_TOO_MANY: ['max'],
  ORGANIZATION_COUNT_INVALID: ['field'],

  // people: persons, appointments, accounts, grants, checkers
  PERSON_NAME_MISSING: [],
  PERSON_PHONE_INVALID: [],
  PERSON_HOME_NOT_BRANCH: [],
  PERSON_NOT_IN_REACH: [],
  APPOINTMENT_POST_NOT_FOR_LEVEL: ['post', 'level'],
  APPOINTMENT_POST_FILLED: ['post'],
  APPOINTMENT_OVERLAPS: ['post'],
  APPOINTMENT_DATES_REVERSED: [],
  APPOINTMENT_ENDED: [],
  APPOINTMENT_OWN: [],
  ACCOUNT_USERNAME_INVALID: [],
  ACCOUNT_USERNAME_TAKEN: ['username'],
  ACCOUNT_EXISTS: [],
  ACCOUNT_DISABLED: [],
  ACCOUNT_OWN: [],
  GRANT_EXCLUSIVE_ROLE: ['role', 'held'],
  GRANT_OWN_GRANT: [],
  GRANT_SAME_PERSON: [],
  GRANT_BEYOND_OWN: ['permissions'],
  GRANT_ALREADY_HELD: ['role'],
  GRANT_NOT_PROPOSED: [],
  GRANT_NOT_ACTIVE: [],
  GRANT_DERIVED: ['source'],
  GRANT_ROLE_NOT_FOR_LEVEL: ['role', 'level'],
  CHECKER_IS_MEMBER: [],
  CHECKER_OF_HOST: [],
  CHECKER_IS_LIAISON: [],
  CHECKER_NOT_SUPERIOR: [],

  // file
  FILE_EMPTY: [],
  FILE_TOO_LARGE: ['max'],
  FILE_KIND_NOT_ALLOWED: ['kinds'],

  // approval
  APPROVAL_NOT_RUNNING: ['state'],
  APPROVAL_NOT_YOUR_STEP: [],
  APPROVAL_STEP_NOT_OPEN: [],
  APPROVAL_REASON_MISSING: [],
  APPROVAL_SAME_PERSON: [],
  APPROVAL_IS_APPLICANT: [],
  APPROVAL_NOT_APPLICANT: [],
  APPROVAL_CONTENT_CHANGED: [],

  // standard
  STANDARD_NOT_DRAFT: [],
  STANDARD_INCOMPLETE: ['missing'],
  STANDARD_NONE_IN_FORCE: [],
  STANDARD_LOOSENED: ['codes'],

  // campaign
  CAMPAIGN_YEAR_TAKEN: ['year'],
  CAMPAIGN_STAGE_ORDER: ['stage', 'next'],
  CAMPAIGN_CLOSED: [],
  CAMPAIGN_REASON_MISSING: [],
  CAMPAIGN_TARGET_TOO_LOW: ['min'],
  CAMPAIGN_DATES_ORDER: [],
  CAMPAIGN_NOT_ON_ROLL: [],
  PERIOD_CLOSED: [],
  PERIOD_NOT_CLOSED: [],
  PERIOD_NOT_STARTED: ['startsOn'],

  // assessment
  ASSESSMENT_INCOMPLETE: ['missing'],
  ASSESSMENT_CRITERION_UNKNOWN: ['codes'],
  ASSESSMENT_SELF_NOT_DONE: [],
  ASSESSMENT_SELF_DONE: [],
  ASSESSMENT_ALREADY_RATED: [],
  ASSESSMENT_STEP_NOT_ALLOWED: ['state'],
  ASSESSMENT_TIER_REASON_MISSING: [],
  ASSESSMENT_DISPUTE_REASON_MISSING: [],
  ASSESSMENT_NOT_ON_ROLL: [],

  // liaison
  CONTACT_NOT_BRANCH: [],
  CONTACT_EXISTS: [],
  CONTACT_ENDED: [],
  CONTACT_DATES_REVERSED: [],
  VISIT_IN_FUTURE: [],
  VISIT_NOT_CONTACT: [],
  VISIT_OUTSIDE_CONTACT: ['from'],
  VISIT_FINDINGS_MISSING: [],

  // responsibility
  RESPONSIBILITY_NOT_YOURS: [],
  RESPONSIBILITY_OWN: [],
  RESPONSIBILITY_STATE_NOT_ALLOWED: ['state'],
  RESPONSIBILITY_RESULT_MISSING: [],
  RESPONSIBILITY_DUE_OUT_OF_YEAR: ['year'],
  RESPONSIBILITY_REASON_MISSING: [],

  // application
  APPLICATION_NOT_BRANCH: [],
  APPLICATION_NOT_ON_ROLL: [],
  APPLICATION_NOT_RATED: [],
  APPLICATION_BELOW_STANDARD: ['stars', 'required'],
  APPLICATION_VETOED: ['vetoes'],
  APPLICATION_WINDOW_CLOSED: ['from', 'to'],
  APPLICATION_ALREADY_OPEN: [],
  APPLICATION_ALREADY_ACCEPTED: [],
  APPLICATION_NOT_RETURNED: [],
  APPLICATION_STATE_NOT_ALLOWED: ['state'],
  APPLICATION_NO_SUPERIOR: [],
  APPLICATION_NO_CAMPAIGN: [],
  APPLICATION_OPINION_MISSING: ['fields'],
  APPLICATION_COUNTS_INVALID: [],
  APPLICATION_NO_QUORUM: ['present', 'expected'],
  APPLICATION_NOT_AGREED: ['agreed', 'expected'],

  // statistics
  STATISTICS_DAY_IN_FUTURE: [],
  STATISTICS_PERIOD_UNKNOWN: [],
  STATISTICS_MEASURE_UNKNOWN: ['measure'],

  // exchange
  IMPORT_NOT_WORKBOOK: [],
  IMPORT_TOO_LARGE: ['max'],
  IMPORT_TOO_MANY_ROWS: ['max'],
  IMPORT_SHEET_MISSING: ['sheets'],
  IMPORT_HEADER_MISSING: ['sheet', 'columns'],
  IMPORT_NOT_READY: ['state'],
  IMPORT_OUTDATED: [],
  IMPORT_RUNNING: [],
  EXPORT_TOO_LARGE: ['max'],
} as const satisfies Record<string, readonly string[]>;

export type RefusalCode = keyof typeof REFUSAL_DETAILS;

/** The codes as a list, in the order of the modules. */
export const REFUSALS = Object.keys(REFUSAL_DETAILS) as readonly RefusalCode[];
