/** Posts in a Party organization; LEADER is a member of the leadership team (领导班子成员). */
export const POSTS = [
  'SECRETARY',
  'DEPUTY_SECRETARY',
  'ORGANIZATION_COMMISSIONER',
  'PUBLICITY_COMMISSIONER',
  'DISCIPLINE_COMMISSIONER',
  'COMMITTEE_MEMBER',
  'CLERK',
  'LEADER',
] as const;
export type Post = (typeof POSTS)[number];

/** Where a grant comes from; all but `given` begin and end with what they derive from (DESIGN §2.2). */
export const GRANT_SOURCES = ['given', 'appointment', 'contactPoint', 'inspection'] as const;
export type GrantSource = (typeof GRANT_SOURCES)[number];

export const GRANT_STATES = ['proposed', 'active', 'ended', 'refused'] as const;
export type GrantState = (typeof GRANT_STATES)[number];
