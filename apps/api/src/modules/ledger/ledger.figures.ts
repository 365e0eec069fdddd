import { difference, type IssueDueFacts, issueOverdueSteps, ofIssue, stepsOf } from '@zhibu/rules';
import type { Work } from '../../platform/index.ts';
import { Issue } from './issue.entity.ts';

type Counted = IssueDueFacts & Pick<Issue, 'relapseCount'>;

/** What an issue adds to the figures of its branch that it did not add before; `before` is null when it is new. */
const countIssue = (work: Work, issue: Issue, before: Counted | null): void => {
  const { organizationId } = issue;
  for (const [day, delta] of issueOverdueSteps(before, issue, work.today))
    work.count({ organizationId, measure: 'due.issue', delta, day });
  const counted = before ? ofIssue(before) : {};
  for (const step of stepsOf(difference(counted, ofIssue(issue)))) work.count({ organizationId, ...step });
};

/**
 * Saves a changed issue and, in the same transaction, what it adds to the figures. Issues outlive the year they were found
 * in: they are stocks, as their list is.
 */
export const saveIssue = async (work: Work, issue: Issue, change: Partial<Issue>): Promise<Issue> => {
  const { state, dueOn, relapseCount } = issue;
  const before: Counted | null = issue.id ? { state, dueOn, relapseCount } : null;
  Object.assign(issue, change);
  countIssue(work, issue, before);
  return work.save(issue);
};

/** New issues of one verdict, written together. */
export const insertIssues = async (work: Work, issues: readonly Issue[]): Promise<void> => {
  if (issues.length === 0) return;
  await work.insertMany(Issue, issues);
  for (const issue of issues) countIssue(work, issue, null);
};
