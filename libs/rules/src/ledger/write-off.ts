import type { Tier } from '../assessment/index.ts';
import { allow, firstRefusal, next, refuse, type Verdict } from '../kernel/index.ts';
import type { CheckerVerdict } from '../people/index.ts';
import { ISSUE_FLOW, type IssueStep, isLive } from './issue-flow.ts';
import type { IssueSource, IssueState, LedgerField } from './ledger.types.ts';
import { type Strategies, strategyFor } from './strategy.ts';

/**
 * Whether an issue may take a step now.
 * @example mayStep('SUBMITTED', 'verify') // { ok: true }
 */
export function mayStep(state: IssueState, step: IssueStep): Verdict {
  return next(ISSUE_FLOW, state, step, 'LEDGER_STATE_NOT_ALLOWED');
}

export type SubmissionFacts = {
  state: IssueState;
  tier: Tier | null;
  cause: string | null;
  /** The measures that were not cancelled. */
  tasks: readonly { goal: string | null }[];
  /** What was done, in words. */
  result: string;
  evidence: number;
};

/**
 * What the strategy of the branch's tier still asks for (R41).
 * @example missingFields({ tier: 'LAGGING', cause: null, tasks: [{ goal: null }], evidence: 0 }) // ['GOAL', 'CAUSE']
 */
export function missingFields(
  { tier, cause, tasks, evidence }: Omit<SubmissionFacts, 'state' | 'result'>,
  strategies?: Strategies,
): LedgerField[] {
  const there: Readonly<Record<LedgerField, boolean>> = {
    MEASURE: tasks.length > 0,
    GOAL: tasks.length > 0 && tasks.every((task) => Boolean(task.goal?.trim())),
    CAUSE: Boolean(cause?.trim()),
    EVIDENCE: evidence > 0,
  };
  return strategyFor(tier, strategies).required.filter((field) => !there[field]);
}

/**
 * Whether a branch may ask for the write-off of an issue (R43): with what was done, and what its strategy asks for.
 * @example maySubmitIssue({ state: 'ASSIGNED', tier: 'ADVANCED', cause: null, tasks: [{ goal: null }], result: '已补选', evidence: 0 })
 */
export function maySubmitIssue(facts: SubmissionFacts, strategies?: Strategies): Verdict {
  const { state, result } = facts;
  const missing = missingFields(facts, strategies);
  return firstRefusal(
    state === 'OPEN' ? refuse('LEDGER_NO_MEASURE') : mayStep(state, 'submit'),
    result.trim() ? allow : refuse('LEDGER_RESULT_MISSING'),
    missing.length > 0 ? refuse('LEDGER_FIELDS_MISSING', { ledgerFields: missing }) : allow,
  );
}

/**
 * Whether the branch may put evidence beside an issue: while it is being dealt with, and not while another party looks.
 * @example mayProveIssue('SUBMITTED') // LEDGER_STATE_NOT_ALLOWED { state: 'SUBMITTED' }
 */
export function mayProveIssue(state: IssueState): Verdict {
  return isLive(state) && state !== 'SUBMITTED' ? allow : refuse('LEDGER_STATE_NOT_ALLOWED', { state });
}

/**
 * Whether someone may verify or reject a write-off: another party above the branch, never its members nor who holds an
 * office of its host (R8), never who asked for it; a rejection says why.
 * @example mayDecideIssue({ state: 'SUBMITTED', step: 'reject', checker, submittedBy: '7', actorPersonId: '8', reason: '缺佐证' })
 */
export function mayDecideIssue(facts: {
  state: IssueState;
  step: 'verify' | 'reject';
  checker: CheckerVerdict;
  submittedBy: string | null;
  actorPersonId: string | null;
  reason: string | null;
}): Verdict {
  const { state, step, checker, submittedBy, actorPersonId, reason } = facts;
  return firstRefusal(
    actorPersonId !== null && submittedBy === actorPersonId ? refuse('LEDGER_OWN_SUBMISSION') : allow,
    checker,
    mayStep(state, step),
    step === 'reject' && !reason?.trim() ? refuse('LEDGER_REASON_MISSING') : allow,
  );
}

/** What a branch finds itself or hears from the people; everything else is found by somebody else. */
const BRANCH_SOURCES: readonly IssueSource[] = ['SELF', 'MASSES'];
/** What verdicts find; nobody records it by hand. */
const VERDICT_SOURCES: readonly IssueSource[] = ['SUPERIOR', 'QUARTERLY'];

/**
 * Whether an issue may be recorded by hand: in words, found by today, from a source that this side may name.
 * @example mayRecordIssue({ text: '公开栏未更新', source: 'MASSES', foundOn: '2026-06-01', today: '2026-06-02', ofBranch: true })
 */
export function mayRecordIssue(facts: {
  text: string;
  source: IssueSource;
  foundOn: string;
  today: string;
  ofBranch: boolean;
}): Verdict {
  const { text, source, foundOn, today, ofBranch } = facts;
  const sourceAllowed = ofBranch
    ? BRANCH_SOURCES.includes(source)
    : source !== 'SELF' && !VERDICT_SOURCES.includes(source);
  return firstRefusal(
    text.trim() ? allow : refuse('LEDGER_TEXT_MISSING'),
    foundOn <= today ? allow : refuse('LEDGER_FOUND_IN_FUTURE'),
    sourceAllowed ? allow : refuse('LEDGER_SOURCE_NOT_ALLOWED', { issueSource: source }),
  );
}

/**
 * The second layer of the write-off (R43): a branch is written off when it is named and nothing is left on its list.
 * @example isWrittenOff({ namedOn: '2026-12-31', live: 0 }) // true
 */
export function isWrittenOff(facts: { namedOn: string | null; live: number }): boolean {
  return facts.namedOn !== null && facts.live === 0;
}
