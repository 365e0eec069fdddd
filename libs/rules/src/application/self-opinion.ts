import { allow, type Refused, refusalsIn, refuse } from '../kernel/index.ts';

/** What the branch says of itself on the form of Annex 5: its meeting, and its statement. */
export type SelfOpinion = {
  meetingOn: string | null;
  expected: number | null;
  present: number | null;
  agreed: number | null;
  statement: string | null;
};

const FIELDS = ['meetingOn', 'expected', 'present', 'agreed', 'statement'] as const;

const isMissing = (value: string | number | null): boolean =>
  value === null || (typeof value === 'string' && value.trim() === '');

/**
 * What is wrong with the self opinion, all of it at once (R27). The branch meeting decides: more than half of those
 * entitled must be present, and more than half of them must agree (Regulations on Branch Work, art. 11).
 * @example opinionGaps({ meetingOn: '2026-12-01', expected: 12, present: 10, agreed: 6, statement: '…' })
 * // APPLICATION_NOT_AGREED
 */
export function opinionGaps(opinion: SelfOpinion): Refused[] {
  const missing = FIELDS.filter((field) => isMissing(opinion[field]));
  if (missing.length > 0) return [refuse('APPLICATION_OPINION_MISSING', { fields: missing })];
  const [expected, present, agreed] = [opinion.expected ?? 0, opinion.present ?? 0, opinion.agreed ?? 0];
  if (present > expected || agreed > present) return [refuse('APPLICATION_COUNTS_INVALID')];
  return refusalsIn([
    present * 2 > expected ? allow : refuse('APPLICATION_NO_QUORUM', { present, expected }),
    agreed * 2 > expected ? allow : refuse('APPLICATION_NOT_AGREED', { agreed, expected }),
  ]);
}
