import { allow, type Day, defineFlow, firstRefusal, next, refuse, type Verdict } from '../kernel/index.ts';
import type { AssessmentState, Tier } from './assessment.types.ts';

const ASSESSMENT_EVENTS = [
  'submitSelf',
  'returnSelf',
  'review',
  'rate',
  'confirm',
  'dispute',
  'audit',
  'retype',
] as const;
export type AssessmentEvent = (typeof ASSESSMENT_EVENTS)[number];

/**
 * SM3: the branch checks itself, its superior checks and rates, the branch confirms or disputes. An audit from further
 * up rates anew; the branch is asked again. A branch that is late with its self-check may still send it while the
 * superior is at work, and no longer once it is rated. A branch that changes its type is checked anew (R20).
 */
export const ASSESSMENT_FLOW = defineFlow<AssessmentState, AssessmentEvent>({
  SELF_DRAFT: { submitSelf: 'SELF_DONE', review: 'REVIEWING' },
  SELF_DONE: { returnSelf: 'SELF_DRAFT', review: 'REVIEWING' },
  REVIEWING: { submitSelf: 'REVIEWING', returnSelf: 'SELF_DRAFT', rate: 'RATED' },
  RATED: { confirm: 'CONFIRMED', dispute: 'DISPUTED', audit: 'RATED', retype: 'REVIEWING' },
  CONFIRMED: { audit: 'RATED', retype: 'REVIEWING' },
  DISPUTED: { review: 'REVIEWING', audit: 'RATED', retype: 'REVIEWING' },
});

/**
 * Whether the branch may hand in its self-check (R13): nothing left unanswered.
 * @example maySubmitSelf({ state: 'SELF_DRAFT', selfSubmitted: false, missing: ['A04'] }) // ASSESSMENT_INCOMPLETE
 */
export function maySubmitSelf(facts: SelfFacts & { missing: readonly string[] }): Verdict {
  return firstRefusal(maySaveSelf(facts), isComplete(facts.missing));
}

export type SelfFacts = { state: AssessmentState; selfSubmitted: boolean };

/**
 * Whether the branch may still write into its self-check.
 * @example maySaveSelf({ state: 'SELF_DONE', selfSubmitted: true }) // ASSESSMENT_SELF_DONE
 */
export function maySaveSelf({ state, selfSubmitted }: SelfFacts): Verdict {
  if (selfSubmitted) return refuse('ASSESSMENT_SELF_DONE');
  return state === 'SELF_DRAFT' || state === 'REVIEWING' ? allow : refuse('ASSESSMENT_ALREADY_RATED');
}

/**
 * Whether the superior may send the self-check back to the branch: handed in, and not rated yet (R13).
 * @example mayReturnSelf({ state: 'RATED', selfSubmitted: true }) // ASSESSMENT_ALREADY_RATED
 */
export function mayReturnSelf({ state, selfSubmitted }: SelfFacts): Verdict {
  if (state !== 'SELF_DONE' && state !== 'REVIEWING' && state !== 'SELF_DRAFT')
    return refuse('ASSESSMENT_ALREADY_RATED');
  return selfSubmitted ? allow : refuse('ASSESSMENT_SELF_NOT_DONE');
}

/**
 * Whether a return says why: at the criteria that are to be answered again, each with its own reason, or for the sheet as
 * a whole (R13).
 * @example isReturnExplained('', [{ code: 'A04', reason: '缺换届批复' }]) // { ok: true }
 */
export function isReturnExplained(reason: string, criteria: readonly { code: string; reason: string }[]): Verdict {
  const silent = criteria.length === 0 ? reason.trim() === '' : criteria.some((each) => each.reason.trim() === '');
  return silent ? refuse('ASSESSMENT_RETURN_REASON_MISSING') : allow;
}

/**
 * Whether the superior may begin: once the branch has checked itself, or its time for that is over; a branch that does
 * not answer holds nobody up (R11).
 * @example mayReview({ state: 'SELF_DRAFT', selfDueOn: '2026-12-03', today: '2026-12-04' }) // { ok: true }
 */
export function mayReview(facts: { state: AssessmentState; selfDueOn: Day | null; today: Day }): Verdict {
  const { state, selfDueOn, today } = facts;
  if (state === 'REVIEWING') return allow;
  if (state === 'RATED' || state === 'CONFIRMED') return refuse('ASSESSMENT_ALREADY_RATED');
  const late = selfDueOn !== null && today > selfDueOn;
  return state === 'SELF_DRAFT' && !late ? refuse('ASSESSMENT_SELF_NOT_DONE') : allow;
}

export type RateFacts = {
  /** A first verdict, or one from further up over it (`checkerFor` says which). */
  round: 'SUPERIOR' | 'AUDIT';
  state: AssessmentState;
  onRoll: boolean;
  selfDueOn: Day | null;
  today: Day;
  missing: readonly string[];
  /** What the stars give, what the superior sets, and why if they differ (R15). */
  computedTier: Tier;
  tier: Tier;
  tierReason: string | null;
};

/**
 * Whether a verdict may be given: on the roll, every criterion answered, another tier only with a reason (R14, R15). Who
 * may is `checkerFor`; whether the period is open is `isPeriodOpen`.
 * @example mayRate({ …facts, computedTier: 'MIDDLE', tier: 'ADVANCED', tierReason: null }) // ASSESSMENT_TIER_REASON_MISSING
 */
export function mayRate(facts: RateFacts): Verdict {
  const { computedTier, tier, tierReason } = facts;
  const silent = tierReason === null || tierReason.trim() === '';
  return firstRefusal(
    facts.onRoll ? allow : refuse('ASSESSMENT_NOT_ON_ROLL'),
    facts.round === 'AUDIT' ? mayAudit(facts.state) : mayReview(facts),
    isComplete(facts.missing),
    tier !== computedTier && silent ? refuse('ASSESSMENT_TIER_REASON_MISSING') : allow,
  );
}

/**
 * Whether an audit may be laid over the rating: there must be one.
 * @example mayAudit('SELF_DONE') // ASSESSMENT_NOT_RATED
 */
export function mayAudit(state: AssessmentState): Verdict {
  const reached = next(ASSESSMENT_FLOW, state, 'audit', 'ASSESSMENT_NOT_RATED');
  return reached.ok ? allow : reached;
}

/**
 * Whether the branch may answer its rating; a dispute says what and why.
 * @example mayAnswer('RATED', 'dispute', '') // ASSESSMENT_DISPUTE_REASON_MISSING
 */
export function mayAnswer(state: AssessmentState, answer: 'confirm' | 'dispute', reason: string | null): Verdict {
  const reached = next(ASSESSMENT_FLOW, state, answer, 'ASSESSMENT_STEP_NOT_ALLOWED');
  if (!reached.ok) return reached;
  const silent = reason === null || reason.trim() === '';
  return answer === 'dispute' && silent ? refuse('ASSESSMENT_DISPUTE_REASON_MISSING') : allow;
}

/**
 * Whether every code belongs to the criteria of the branch.
 * @example areKnown(['A01', 'Z9'], ['A01', 'A03']) // ASSESSMENT_CRITERION_UNKNOWN
 */
export function areKnown(codes: readonly string[], criteria: readonly string[]): Verdict {
  const unknown = codes.filter((code) => !criteria.includes(code));
  return unknown.length === 0 ? allow : refuse('ASSESSMENT_CRITERION_UNKNOWN', { codes: unknown });
}

function isComplete(missing: readonly string[]): Verdict {
  return missing.length === 0 ? allow : refuse('ASSESSMENT_INCOMPLETE', { missing: [...missing] });
}
