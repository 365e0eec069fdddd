import type { FactFormat } from '../approval/index.ts';

/**
 * The lines of the application form (Annex 5, domain §3.5) that the system fills in by itself, and the self opinion.
 * A fact is entered once: only the last group is written by the branch.
 */
export const ANNEX5 = {
  BASICS: {
    name: 'TEXT',
    code: 'TEXT',
    type: 'BRANCH_TYPE',
    superior: 'TEXT',
    foundedOn: 'DAY',
    termEndOn: 'DAY',
    secretary: 'TEXT',
    secretarySince: 'DAY',
    committeeSize: 'COUNT',
    fullMembers: 'COUNT',
    probationaryMembers: 'COUNT',
    liaisonLeaders: 'TEXT',
  },
  RATING: {
    campaign: 'TEXT',
    period: 'QUARTER',
    ratedOn: 'DAY',
    stars: 'COUNT',
  },
  OPINION: {
    meetingOn: 'DAY',
    expected: 'COUNT',
    present: 'COUNT',
    agreed: 'COUNT',
    statement: 'TEXT',
  },
} as const satisfies Record<string, Record<string, FactFormat>>;

export type Annex5Group = keyof typeof ANNEX5;
export const ANNEX5_GROUPS = Object.keys(ANNEX5) as readonly Annex5Group[];
export type Annex5Fact = { [G in Annex5Group]: keyof (typeof ANNEX5)[G] }[Annex5Group] & string;
