import { mayDecideIssue, maySubmitIssue } from '@zhibu/rules';
import { ensure, refusal, type Work } from '../../platform/index.ts';
import { checkerVerdict } from '../assessment/index.ts';
import { countEvidence } from '../file/index.ts';
import { Organization } from '../organization/index.ts';
import type { Issue } from './issue.entity.ts';
import { tell } from './issue.events.ts';
import { advance } from './issue.service.ts';
import { strategiesOf } from './strategy.service.ts';
import { finishTasksOf, tasksOfIssue } from './task.service.ts';
import { reviewWriteOff } from './write-off.service.ts';

/** The branch asks for the write-off of an issue, with what was done (R43). */
export const submitIssue = async (work: Work, issue: Issue, result: string): Promise<Issue> => {
  const tasks = (await tasksOfIssue(work, issue)).filter((task) => !task.cancelledOn);
  const { state, tier, cause } = issue;
  const evidence = await countEvidence(work, 'ISSUE', issue);
  const strategies = await strategiesOf(work, issue.campaignId);
  ensure(maySubmitIssue({ state, tier, cause, tasks, result, evidence }, strategies));
  const change = { result: result.trim(), submittedAt: work.now, submittedBy: work.actor.personId };
  const note = { note: result, byOrganizationId: issue.organizationId };
  return advance(work, issue, 'submit', 'SUBMITTED', { ...note, change: { ...change, decisionReason: null } });
};

export type IssueDecision = 'verify' | 'reject';

/** Another party above the branch verifies, and the issue is written off, or rejects with a reason (R43, R8). */
export const decideIssue = async (
  work: Work,
  issue: Issue,
  step: IssueDecision,
  reason: string | null,
): Promise<Issue> => {
  const branch = await work.asSystem('ledger').get(Organization, issue.organizationId);
  const checker = await checkerVerdict(work, branch);
  const { state, submittedBy } = issue;
  ensure(mayDecideIssue({ state, step, checker, submittedBy, actorPersonId: work.actor.personId, reason }));
  const byOrganizationId = checker.ok ? checker.checkerOrganizationId : null;
  work.reason = reason;
  const decided = { decidedAt: work.now, decidedBy: work.actor.personId, decidedByOrganizationId: byOrganizationId };
  const change = { ...decided, decisionReason: reason?.trim() || null };
  if (step === 'reject') return advance(work, issue, 'reject', 'REJECTED', { note: reason, byOrganizationId, change });
  const verified = { ...change, verifiedOn: work.today };
  await advance(work, issue, 'verify', 'VERIFIED', { note: reason, byOrganizationId, change: verified });
  await finishTasksOf(work.asSystem('ledger'), issue);
  await reviewWriteOff(work, issue.organizationId, issue.campaignId);
  return issue;
};

/** The superior urges: a line of the supervision log (督办). */
export const superviseIssue = async (work: Work, issue: Issue, note: string): Promise<Issue> => {
  if (issue.state === 'VERIFIED' || issue.state === 'WITHDRAWN')
    throw refusal('LEDGER_STATE_NOT_ALLOWED', { state: issue.state });
  const branch = await work.asSystem('ledger').get(Organization, issue.organizationId);
  const above = work.actor.grants.filter((grant) => branch.path.startsWith(grant.path));
  const by = above.sort((a, b) => b.path.length - a.path.length)[0]?.organizationId ?? branch.parentId;
  if (!note.trim()) throw refusal('LEDGER_REASON_MISSING');
  await tell(work, issue, 'SUPERVISED', { note, byOrganizationId: by });
  return issue;
};
