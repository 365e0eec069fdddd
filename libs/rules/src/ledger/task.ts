import { allow, type Day, daysBetween, firstRefusal, refuse, type Verdict } from '../kernel/index.ts';

/** A post of a person in the branch; `toOn` null: without an end. */
export type OwnerPost = { fromOn: Day; toOn: Day | null };

/**
 * The last day of the posts someone holds in a branch; null where it is not known or does not end, or where the person
 * is a member without a post.
 * @example termOf([{ fromOn: '2024-01-01', toOn: '2026-12-31' }], '2026-11-01') // '2026-12-31'
 */
export function termOf(posts: readonly OwnerPost[], today: Day): Day | null {
  const held = posts.filter((post) => post.toOn === null || post.toOn >= today);
  if (held.length === 0 || held.some((post) => post.toOn === null)) return null;
  return (
    held
      .map((post) => post.toOn as Day)
      .sort()
      .at(-1) ?? null
  );
}

export type TaskFacts = {
  text: string;
  startsOn: Day;
  dueOn: Day;
  /** The last day of the owner's term (`termOf`). */
  ownerTermEndsOn: Day | null;
};

/**
 * Whether a task may be set like this: it says what to do, ends after it begins, and within the term of who does it.
 * @example maySetTask({ text: '补选委员', startsOn: '2026-06-01', dueOn: '2026-07-01', ownerTermEndsOn: null }) // { ok: true }
 */
export function maySetTask({ text, startsOn, dueOn, ownerTermEndsOn }: TaskFacts): Verdict {
  return firstRefusal(
    text.trim() ? allow : refuse('LEDGER_TASK_TEXT_MISSING'),
    daysBetween(startsOn, dueOn) < 0 ? refuse('LEDGER_TASK_DATES_REVERSED') : allow,
    ownerTermEndsOn !== null && ownerTermEndsOn < dueOn
      ? refuse('LEDGER_TASK_PAST_TERM', { until: ownerTermEndsOn })
      : allow,
  );
}

/**
 * Whether progress of a task may be noted: in whole per cent, of a month that has begun, never in an issue that is settled.
 * @example mayNoteProgress({ percent: 40, month: '2026-06', today: '2026-06-20' }) // { ok: true }
 */
export function mayNoteProgress(facts: { percent: number; month: string; today: Day }): Verdict {
  const { percent, month, today } = facts;
  return firstRefusal(
    Number.isInteger(percent) && percent >= 0 && percent <= 100 ? allow : refuse('LEDGER_PERCENT_INVALID'),
    month <= today.slice(0, 7) ? allow : refuse('LEDGER_MONTH_IN_FUTURE'),
  );
}

export type PostedTask = {
  ownerPersonId: string;
  /** Who led the branch when it was set, moved with the office since. */
  leadPersonId: string | null;
  doneOn: Day | null;
  cancelledOn: Day | null;
};

/**
 * Nobody does it: it is open, it was the secretary's in person, and no secretary is in office. It waits with the superior
 * until one is appointed, who then takes it over (R40).
 */
export const isTaskVacant = (task: PostedTask, secretary: string | null): boolean =>
  secretary === null && !task.doneOn && !task.cancelledOn && task.ownerPersonId === task.leadPersonId;
