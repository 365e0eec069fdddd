import { addDays, allow, type Day, firstRefusal, refuse, type Verdict } from '../kernel/index.ts';
import type { OrganizationLevel } from '../organization/index.ts';
import { overlaps } from '../people/index.ts';
import type { ContactState } from './liaison.types.ts';

/** The days of a contact, both included; open while `toOn` is null. A contact taken back before it began ends the day before. */
export type ContactSpan = { fromOn: Day; toOn: Day | null };

/**
 * Whether a contact has begun and not ended on a day.
 * @example contactStateOn({ fromOn: '2026-01-01', toOn: null }, '2026-11-23') // 'ACTIVE'
 */
export function contactStateOn({ fromOn, toOn }: ContactSpan, day: Day): ContactState {
  if (toOn !== null && toOn < (fromOn > day ? fromOn : day)) return 'ENDED';
  return fromOn > day ? 'PLANNED' : 'ACTIVE';
}

const hasDays = ({ fromOn, toOn }: ContactSpan): boolean => toOn === null || toOn >= fromOn;

/**
 * The days on which a branch has at least one leader, as spells without gap or overlap (R34).
 * @example coveredSpells([{ fromOn: '2026-01-01', toOn: '2026-03-31' }, { fromOn: '2026-04-01', toOn: null }])
 * // [{ fromOn: '2026-01-01', toOn: null }]
 */
export function coveredSpells(contacts: readonly ContactSpan[]): ContactSpan[] {
  const sorted = contacts.filter(hasDays).sort((a, b) => (a.fromOn < b.fromOn ? -1 : a.fromOn > b.fromOn ? 1 : 0));
  const spells: ContactSpan[] = [];
  for (const { fromOn, toOn } of sorted) {
    const last = spells.at(-1);
    if (!last || (last.toOn !== null && fromOn > addDays(last.toOn, 1))) spells.push({ fromOn, toOn });
    else if (last.toOn !== null && (toOn === null || toOn > last.toOn)) last.toOn = toOn;
  }
  return spells;
}

/**
 * How the number of covered branches changes, day by day, when the contacts of one branch change: what the figure adds up.
 * @example coverageSteps([], [{ fromOn: '2026-01-01', toOn: '2026-03-31' }]) // Map { '2026-01-01' → 1, '2026-04-01' → -1 }
 */
export function coverageSteps(before: readonly ContactSpan[], after: readonly ContactSpan[]): Map<Day, number> {
  const steps = new Map<Day, number>();
  const add = (day: Day, delta: number) => steps.set(day, (steps.get(day) ?? 0) + delta);
  for (const [contacts, sign] of [
    [before, -1],
    [after, 1],
  ] as const) {
    for (const { fromOn, toOn } of coveredSpells(contacts)) {
      add(fromOn, sign);
      if (toOn !== null) add(addDays(toOn, 1), -sign);
    }
  }
  return new Map([...steps].filter(([, delta]) => delta !== 0));
}

export type ContactFacts = {
  branch: { level: OrganizationLevel; foundedOn: Day; dissolvedOn: Day | null };
  leaderId: string;
  span: ContactSpan;
  /** The other contacts of the same branch. */
  others: readonly (ContactSpan & { leaderId: string })[];
  /** The visits recorded under this contact: they must stay within its days. */
  visits?: { firstOn: Day; lastOn: Day } | null;
};

/** Leaders who are members of the branch are allowed, with a warning: R8 only forbids them to check it. */
const inBranch = ({ branch, span }: ContactFacts): Verdict => {
  if (branch.level !== 'BRANCH') return refuse('CONTACT_NOT_BRANCH');
  if (span.fromOn < branch.foundedOn)
    return refuse('ORGANIZATION_DATE_BEFORE_FOUNDED', { foundedOn: branch.foundedOn });
  const lasts = branch.dissolvedOn === null || (span.toOn !== null && span.toOn < branch.dissolvedOn);
  return lasts ? allow : refuse('ORGANIZATION_DISSOLVED');
};

const once = ({ leaderId, span, others }: ContactFacts): Verdict => {
  const mine = others.filter((other) => other.leaderId === leaderId && hasDays(other));
  const clashes = mine.some((o) => overlaps({ from: o.fromOn, to: o.toOn }, { from: span.fromOn, to: span.toOn }));
  return clashes && hasDays(span) ? refuse('CONTACT_EXISTS') : allow;
};

const aroundVisits = ({ span, visits }: ContactFacts): Verdict => {
  if (!visits) return allow;
  if (visits.firstOn < span.fromOn) return refuse('CONTACT_HAS_VISITS', { visitedOn: visits.firstOn });
  const left = span.toOn !== null && visits.lastOn > span.toOn;
  return left ? refuse('CONTACT_HAS_VISITS', { visitedOn: visits.lastOn }) : allow;
};

/**
 * Whether a leader may be in contact with a branch for these days: new, corrected, ended or handed to another (R34).
 * @example mayContact({ branch, leaderId: '7', span: { fromOn: '2026-01-01', toOn: null }, others: [] })
 */
export function mayContact(facts: ContactFacts): Verdict {
  const { fromOn, toOn } = facts.span;
  return firstRefusal(
    toOn !== null && toOn < addDays(fromOn, -1) ? refuse('CONTACT_DATES_REVERSED') : allow,
    inBranch(facts),
    once(facts),
    aroundVisits(facts),
  );
}
