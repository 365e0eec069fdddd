/** Computed from the days of the contact point, never stored: time alone leads from one to the next. */
export const CONTACT_STATES = ['PLANNED', 'ACTIVE', 'ENDED'] as const;
export type ContactState = (typeof CONTACT_STATES)[number];

export const VISIT_MODES = ['ON_SITE', 'PHONE', 'MEETING'] as const;
export type VisitMode = (typeof VISIT_MODES)[number];

/** The one thing a card asks of its leader, the gravest first (UI, page kind 6). */
export const CARD_ACTIONS = ['OVERDUE_PROMISE', 'MISSING_PLAN', 'NO_VISIT', 'LOST_STAR', 'NOTHING'] as const;
export type CardAction = (typeof CARD_ACTIONS)[number];
