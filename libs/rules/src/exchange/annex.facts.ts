import { standingOf } from '../application/index.ts';
import type { IssueState } from '../ledger/index.ts';
import type { AnnexFacts, AnnexIssue } from './annex.types.ts';

export type BranchProgress = 'NOT_STARTED' | 'IN_PROGRESS' | 'AWAITING' | 'REACHED';

export type Completion = 'NOT_DONE' | 'PARTLY' | 'DONE';

/**
 * 进度 of Annex 2: accepted is reached, applied is awaiting acceptance, and who works on an issue is in progress.
 * @example branchProgress(facts) // 'AWAITING'
 */
export function branchProgress({
  application,
  namedOn,
  issues,
}: Pick<AnnexFacts, 'application' | 'namedOn' | 'issues'>): BranchProgress {
  const standing = application ? standingOf(application.state) : 'NONE';
  if (namedOn || standing === 'ACCEPTED' || standing === 'NAMED') return 'REACHED';
  if (application?.state === 'SUBMITTED') return 'AWAITING';
  return issues.some((issue) => issue.tasks.length > 0 || workedOn(issue.state)) ? 'IN_PROGRESS' : 'NOT_STARTED';
}

const workedOn = (state: IssueState): boolean => state !== 'OPEN' && state !== 'WITHDRAWN';

/** 完成情况 of Annex 4: done is what another party has verified; partly what is under way or asked to be written off. */
export function completionOf({ state, tasks }: Pick<AnnexIssue, 'state' | 'tasks'>): Completion {
  if (state === 'VERIFIED') return 'DONE';
  if (state === 'SUBMITTED' || tasks.some((task) => task.progressPercent > 0)) return 'PARTLY';
  return 'NOT_DONE';
}

/** ↑ ↓ →, or null where there is nothing to compare. */
export function starChangeOf(stars: number | null, previous: number | null): '↑' | '↓' | '→' | null {
  if (stars === null || previous === null) return null;
  return stars === previous ? '→' : stars > previous ? '↑' : '↓';
}
