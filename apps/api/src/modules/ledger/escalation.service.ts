import { addDays } from '@zhibu/rules';
import type { Work } from '../../platform/index.ts';
import { checkerOf } from '../assessment/index.ts';
import { Organization } from '../organization/index.ts';
import { Issue } from './issue.entity.ts';
import { tell } from './issue.events.ts';
import { saveIssue } from './ledger.figures.ts';

/** How many climb in one transaction; whoever calls goes on while there are as many. */
export const MOST_ESCALATED = 500;

/** Overdue issues climb: the superior is told once, in the supervision log (逾期上报). Returns how many. */
export const escalateOverdue = async (work: Work, most = MOST_ESCALATED): Promise<number> => {
  const overdue = await work
    .rows(Issue)
    .where('t.pendingDueOn < ? AND t.escalatedOn IS NULL', [work.today])
    .sort('t.pendingDueOn')
    .all(most);
  for (const issue of overdue) {
    const branch = await work.load(Organization, issue.organizationId);
    const superior = branch && (await checkerOf(work, branch));
    await saveIssue(work, issue, { escalatedOn: work.today });
    const note = `整改时限 ${issue.dueOn} 已过，自 ${addDays(issue.dueOn, 1)} 起逾期`;
    await tell(work, issue, 'ESCALATED', { note, byOrganizationId: superior?.id ?? null });
  }
  return overdue.length;
};
