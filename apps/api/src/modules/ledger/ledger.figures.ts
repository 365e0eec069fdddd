import { difference, type IssueDueFacts, issueOverdueSteps, ofIssue, stepsOf } from '@zhibu/rules';
import type { Work } from '../../platform/index.ts';
import { type Campaign, campaignById } from '../campaign/index.ts';
import type { Issue } from './issue.entity.ts';

/** Brings the figures of an issue's year into line with its state; a closed year keeps those it has. Saved with the issue. */
export const countInYear = (work: Work, campaign: Campaign, issue: Issue): void => {
  if (campaign.stage === 'CLOSED') return;
  const { organizationId, state, countedState } = issue;
  const { editionId } = campaign;
  const counted = countedState === null ? {} : ofIssue(countedState);
  for (const step of stepsOf(difference(counted, ofIssue(state)))) work.count({ organizationId, editionId, ...step });
  issue.countedState = state;
};

/** It is carried on to another campaign: it counts there, and in the one it was found in no longer. */
const moveCounted = (work: Work, from: Campaign, issue: Issue): void => {
  if (from.stage === 'CLOSED' || issue.countedState === null) return;
  const { organizationId, countedState } = issue;
  for (const { measure, delta } of stepsOf(ofIssue(countedState)))
    work.count({ organizationId, editionId: from.editionId, measure, delta: -delta });
  issue.countedState = null;
};

/** Saves a changed issue and, in the same transaction, what it adds to the figures: of its year, and of what is overdue. */
export const saveIssue = async (work: Work, issue: Issue, change: Partial<Issue>): Promise<Issue> => {
  const before: IssueDueFacts | null = issue.id ? { state: issue.state, dueOn: issue.dueOn } : null;
  const from = issue.campaignId;
  Object.assign(issue, change);
  const { organizationId } = issue;
  for (const [day, delta] of issueOverdueSteps(before, issue, work.today))
    work.count({ organizationId, measure: 'due.issue', delta, day });
  if (from && from !== issue.campaignId) {
    moveCounted(work, await campaignById(work, from), issue);
    issue.countedState = null;
  }
  countInYear(work, await campaignById(work, issue.campaignId), issue);
  return work.save(issue);
};
