import { daysBetween, STRATEGIES, TIERS } from '@zhibu/rules';
import type { Work } from '../../platform/index.ts';
import { Issue } from './issue.entity.ts';
import { tellEach } from './issue.events.ts';
import { saveIssue } from './ledger.figures.ts';

/** How many one transaction reminds of; whoever calls goes on while there are as many. */
export const MOST_REMINDED = 500;

/** What the campaign set for the tier, else the default; a branch without a tier is treated as one in the middle. */
const OF_CAMPAIGN =
  "LEFT JOIN ledger_strategy s ON s.campaignId = t.campaignId AND s.tier = COALESCE(t.tier, 'MIDDLE')";
const DAYS = `COALESCE(s.reminderDays, CASE COALESCE(t.tier, 'MIDDLE') ${TIERS.map(() => 'WHEN ? THEN ?').join(' ')} END)`;
const DEFAULTS = TIERS.flatMap((tier) => [tier, STRATEGIES[tier].reminderDays]);

const noteOf = ({ dueOn }: Issue, today: string): string => {
  const left = daysBetween(today, dueOn);
  return left === 0 ? `整改时限 ${dueOn}，今日到期` : `整改时限 ${dueOn}，还有 ${left} 天`;
};

/**
 * Branches are reminded of what falls due (R41): from so many days before, as the strategy of the tier says, once for each
 * due day. It stands among their to-dos and in the time line of the issue. Returns how many.
 */
export const remindOfDue = async (work: Work, most = MOST_REMINDED): Promise<number> => {
  const { today } = work;
  const due = await work
    .rows(Issue)
    .join(OF_CAMPAIGN)
    .where("t.pendingDueOn >= ? AND t.pendingDueOn < '9999-12-31' AND t.remindedOn IS NULL", [today])
    .where(`DATEDIFF(t.pendingDueOn, ?) <= ${DAYS}`, [today, ...DEFAULTS])
    .sort('t.pendingDueOn')
    .all(most);
  for (const issue of due) await saveIssue(work, issue, { remindedOn: today });
  await tellEach(work, due, 'REMINDED', (issue) => ({ note: noteOf(issue, today) }));
  return due.length;
};
