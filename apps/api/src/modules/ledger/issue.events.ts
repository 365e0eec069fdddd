import type { IssueEventKind } from '@zhibu/rules';
import type { Work } from '../../platform/index.ts';
import type { Issue } from './issue.entity.ts';
import { IssueEvent } from './issue.entity.ts';
import type { Task } from './task.entity.ts';

declare module '../../platform/events.ts' {
  interface Events {
    /** Issues of one branch came on its list, changed their state, or were put right. */
    'issues.changed': { issues: readonly Issue[] };
    /** A task was set, edited, moved with the office, done or cancelled; `issue` is null for guidance. */
    'task.changed': { task: Task; issue: Issue | null };
    /** A branch was named in a campaign: sent by the module `title`. With nothing left on its list it is written off (R43). */
    'title.named': { organizationId: string; campaignId: string; on: string };
  }
}

export type Happening = { note?: string | null; byOrganizationId?: string | null };

/** A line of the time line of each of these issues. */
export const tellEach = async (
  work: Work,
  issues: readonly Issue[],
  kind: IssueEventKind,
  happeningOf: (issue: Issue) => Happening,
): Promise<void> => {
  if (issues.length === 0) return;
  const lines = issues.map((issue) => {
    const { note, byOrganizationId = null } = happeningOf(issue);
    return Object.assign(new IssueEvent(), {
      organizationId: issue.organizationId,
      issueId: issue.id,
      kind,
      happenedOn: work.today,
      happenedAt: work.now,
      byPersonId: work.actor.personId,
      byOrganizationId,
      note: note?.trim() || null,
    });
  });
  await work.insertMany(IssueEvent, lines);
};

/** A line of the time line of an issue. */
export const tell = (work: Work, issue: Issue, kind: IssueEventKind, happening: Happening = {}): Promise<void> =>
  tellEach(work, [issue], kind, () => happening);
