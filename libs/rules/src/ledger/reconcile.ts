import type { Round } from '../assessment/index.ts';
import { isLive, UNTOUCHED_STATES } from './issue-flow.ts';
import type { IssueSource, IssueState } from './ledger.types.ts';

/** An issue that a verdict found, as far as the next verdict needs to know it. */
export type KnownIssue = { criterionCode: string; state: IssueState; assessmentId: string; relapseCount: number };

export type Reconciliation<I extends KnownIssue> = {
  /** Codes nothing is on the list for. */
  find: string[];
  /** Written off, and failed again (R43: 反弹). */
  relapse: I[];
  /** Taken back before, and said again. */
  reopen: I[];
  /** Found by this verdict before it was changed, and nothing done about it. */
  withdraw: I[];
  /** Called a relapse by this verdict before it was changed, and nothing done about it: written off as before. */
  restore: I[];
};

/**
 * Brings the list of issues into line with a verdict: every criterion it fails is on the list, once; what it itself found
 * and says no longer comes off where nothing was done about it. What an earlier period found stays until it is verified:
 * a pass is no write-off (R43).
 * @example reconcileIssues({ assessmentId: '7', failed: ['A01'] }, []) // { find: ['A01'], … }
 */
export function reconcileIssues<I extends KnownIssue>(
  verdict: { assessmentId: string; failed: readonly string[] },
  known: readonly I[],
): Reconciliation<I> {
  const failed = new Set(verdict.failed);
  const again = known.filter((issue) => failed.has(issue.criterionCode));
  const takenBack = known.filter(
    (issue) => !failed.has(issue.criterionCode) && issue.assessmentId === verdict.assessmentId,
  );
  const isRelapse = ({ state, relapseCount }: I) => state === 'RELAPSED' || (state === 'ASSIGNED' && relapseCount > 0);
  return {
    find: [...failed].filter((code) => !known.some((issue) => issue.criterionCode === code)),
    relapse: again.filter((issue) => issue.state === 'VERIFIED'),
    reopen: again.filter((issue) => issue.state === 'WITHDRAWN'),
    withdraw: takenBack.filter((issue) => UNTOUCHED_STATES.includes(issue.state) && !isRelapse(issue)),
    restore: takenBack.filter(isRelapse),
  };
}

/**
 * Whether the list says what the verdict says: nothing failed is missing. The property of the ledger.
 * @example missingIssues(['A01'], [{ criterionCode: 'A01', state: 'OPEN', assessmentId: '7', relapseCount: 0 }]) // []
 */
export function missingIssues(failed: readonly string[], issues: readonly KnownIssue[]): string[] {
  return failed.filter((code) => !issues.some((issue) => issue.criterionCode === code && isLive(issue.state)));
}

/**
 * The source of what a verdict found: the baseline survey of the first quarter, the quarterly check, an audit.
 * @example sourceOf('SUPERIOR', 3) // 'QUARTERLY'
 */
export function sourceOf(round: Round, quarter: number): IssueSource {
  if (round === 'SELF') return 'SELF';
  if (round === 'AUDIT') return 'SPOT_CHECK';
  return quarter === 1 ? 'SUPERIOR' : 'QUARTERLY';
}
