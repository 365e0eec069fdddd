import { difference, type IssueDueFacts, issueOverdueSteps, ofIssue, stepsOf } from '@zhibu/rules';
import type { Work } from '../../platform/index.ts';
import type { Issue } from './issue.entity.ts';

/**
 * Saves a changed issue and, in the same transaction, what it adds to the figures. Issues outlive the year they were found
 * in: they are stocks, as their list is.
 */
export const saveIssue = async (work: Work, issue: Issue, change: Partial<Issue>): Promise<Issue> => {
  const before: IssueDueFacts | null = issue.id ? { state: issue.state, dueOn: issue.dueOn } : null;
  Object.assign(issue, change);
  const { organizationId } = issue;
  for (const [day, delta] of issueOverdueSteps(before, issue, work.today))
    work.count({ organizationId, measure: 'due.issue', delta, day });
  const counted = before ? ofIssue(before.state) : {};
  for (const step of stepsOf(difference(counted, ofIssue(issue.state)))) work.count({ organizationId, ...step });
  return work.save(issue);
};
