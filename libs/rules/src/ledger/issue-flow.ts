import { addDays, type Day, defineFlow } from '../kernel/index.ts';
import type { IssueState } from './ledger.types.ts';

export type IssueStep =
  | 'assign'
  | 'start'
  | 'submit'
  | 'verify'
  | 'reject'
  | 'relapse'
  | 'withdraw'
  | 'restore'
  | 'find';

/**
 * SM2 (R43, R54). A branch that needs no longer than a day need not report progress before it asks for the write-off.
 * `find`: a verdict that had been taken back says it again;
 * `restore`: a verdict that had called it a relapse says so no longer.
 */
export const ISSUE_FLOW = defineFlow<IssueState, IssueStep>({
  OPEN: { assign: 'ASSIGNED', withdraw: 'WITHDRAWN' },
  ASSIGNED: {
    assign: 'ASSIGNED',
    start: 'IN_PROGRESS',
    submit: 'SUBMITTED',
    withdraw: 'WITHDRAWN',
    restore: 'VERIFIED',
  },
  IN_PROGRESS: { assign: 'IN_PROGRESS', start: 'IN_PROGRESS', submit: 'SUBMITTED' },
  SUBMITTED: { verify: 'VERIFIED', reject: 'REJECTED' },
  REJECTED: { assign: 'IN_PROGRESS', start: 'IN_PROGRESS', submit: 'SUBMITTED' },
  VERIFIED: { relapse: 'RELAPSED' },
  RELAPSED: { assign: 'ASSIGNED', start: 'IN_PROGRESS', restore: 'VERIFIED' },
  WITHDRAWN: { find: 'OPEN' },
});

/** An issue is still to be dealt with in these states. */
export const LIVE_ISSUE_STATES: readonly IssueState[] = [
  'OPEN',
  'ASSIGNED',
  'IN_PROGRESS',
  'SUBMITTED',
  'REJECTED',
  'RELAPSED',
];

/** Nothing has been done about it yet. */
export const UNTOUCHED_STATES: readonly IssueState[] = ['OPEN', 'ASSIGNED'];

/**
 * Whether an issue is still on the list.
 * @example isLive('VERIFIED') // false
 */
export function isLive(state: IssueState): boolean {
  return LIVE_ISSUE_STATES.includes(state);
}

export type IssueDueFacts = { state: IssueState; dueOn: Day };

/**
 * Overdue is no state of its own: live, and its day has passed.
 * @example isIssueOverdue({ state: 'ASSIGNED', dueOn: '2026-06-30' }, '2026-07-01') // true
 */
export function isIssueOverdue({ state, dueOn }: IssueDueFacts, today: Day): boolean {
  return isLive(state) && dueOn < today;
}

/**
 * How the number of overdue issues changes, day by day, when one issue changes (figure `due.issue`): from the day after
 * it was due, or from the day of the change where that is later.
 * @example issueOverdueSteps(null, { state: 'OPEN', dueOn: '2026-12-31' }, '2026-11-01') // Map { '2027-01-01' → 1 }
 */
export function issueOverdueSteps(
  before: IssueDueFacts | null,
  after: IssueDueFacts | null,
  on: Day,
): Map<Day, number> {
  const steps = new Map<Day, number>();
  const enter = (issue: IssueDueFacts | null, sign: 1 | -1): void => {
    if (!issue || !isLive(issue.state)) return;
    const late = addDays(issue.dueOn, 1);
    const day = on > late ? on : late;
    steps.set(day, (steps.get(day) ?? 0) + sign);
  };
  enter(before, -1);
  enter(after, 1);
  return new Map([...steps].filter(([, delta]) => delta !== 0));
}
