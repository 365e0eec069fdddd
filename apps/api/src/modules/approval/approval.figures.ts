import { addDays } from '@zhibu/rules';
import type { Work } from '../../platform/index.ts';
import type { ApprovalStep } from './approval.entity.ts';

/** How many steps wait at a holder, and how many of them past their day: on whose desk things lie. */
const OPEN = 'approval.open';
const LATE = 'due.approval.late';

/** The first day on which an undecided step is late. */
const lateFrom = ({ dueOn }: ApprovalStep): string => addDays(dueOn!, 1);

const count = (work: Work, step: ApprovalStep, delta: 1 | -1): void => {
  const { organizationId } = step;
  work.count({ organizationId, measure: OPEN, delta });
  // counted on the day it falls late; taken back on that day too, or today when it has already come
  const [, day] = [lateFrom(step), work.today].toSorted();
  work.count({ organizationId, measure: LATE, delta, day: day! });
};

export const countOpened = (work: Work, step: ApprovalStep): void => count(work, step, 1);
export const countClosed = (work: Work, step: ApprovalStep): void => count(work, step, -1);
