import { ancestorsOf, parentPath } from '../access/index.ts';
import { allow, type Day, firstRefusal, refuse, type Verdict } from '../kernel/index.ts';
import type { OrganizationLevel } from './organization.types.ts';

/** Local Party committees and those above them: they are not basic-level organizations (domain §7.1). */
export const TERRITORIAL_LEVELS = ['COUNTRY', 'PROVINCE', 'CITY', 'COUNTY'] as const satisfies OrganizationLevel[];

/**
 * What each level may stand under. Levels may be skipped, never turned round (DESIGN §3); a Party group (党组) stands
 * beside the line, under the committee that set it up.
 */
const SUPERIORS: Readonly<Record<OrganizationLevel, readonly OrganizationLevel[]>> = {
  COUNTRY: [],
  PROVINCE: ['COUNTRY'],
  CITY: ['COUNTRY', 'PROVINCE'],
  COUNTY: ['COUNTRY', 'PROVINCE', 'CITY'],
  WORK_COMMITTEE: [...TERRITORIAL_LEVELS],
  COMMITTEE: [...TERRITORIAL_LEVELS, 'WORK_COMMITTEE'],
  GENERAL_BRANCH: [...TERRITORIAL_LEVELS, 'WORK_COMMITTEE', 'COMMITTEE'],
  BRANCH: [...TERRITORIAL_LEVELS, 'WORK_COMMITTEE', 'COMMITTEE', 'GENERAL_BRANCH'],
  PARTY_GROUP: ['COUNTY', 'WORK_COMMITTEE'],
};

/**
 * Whether a level may stand under another (R1: a branch has exactly one superior).
 * @example mayStandUnder('BRANCH', 'WORK_COMMITTEE') // { ok: true }: committee and general branch are skipped
 */
export function mayStandUnder(child: OrganizationLevel, parent: OrganizationLevel): Verdict {
  return SUPERIORS[child].includes(parent) ? allow : refuse('ORGANIZATION_LEVEL_NOT_ALLOWED', { child, parent });
}

/**
 * The levels that may be set up under one: the choices of a form.
 * @example levelsUnder('COMMITTEE') // ['GENERAL_BRANCH', 'BRANCH']
 */
export function levelsUnder(parent: OrganizationLevel): OrganizationLevel[] {
  return (Object.keys(SUPERIORS) as OrganizationLevel[]).filter((level) => SUPERIORS[level].includes(parent));
}

/** An organization as far as the tree is concerned. */
export type OrganizationFacts = {
  path: string;
  level: OrganizationLevel;
  /** Its first day in the hierarchy: nothing of it can be dated earlier. */
  foundedOn: Day;
  dissolvedOn: Day | null;
  /** The last day its superior changed; null when it never moved. */
  movedOn: Day | null;
};

/** A superior that is to take an organization in. */
export type SuperiorFacts = Pick<OrganizationFacts, 'path' | 'level' | 'foundedOn' | 'dissolvedOn'> & {
  /** Where it has stood since the day in question, when it moved since then: a change may be recorded late. */
  pathsSince?: readonly string[];
};

/**
 * Whether an organization may be set up under a superior on a day (`placedOn`); the topmost has no superior.
 * @example maySetUp({ level: 'BRANCH', superior: committee, on: '2026-03-01', today: '2026-03-02' })
 */
export function maySetUp(facts: {
  level: OrganizationLevel;
  superior: SuperiorFacts | null;
  on: Day;
  today: Day;
}): Verdict {
  const { level, superior, on, today } = facts;
  if (on > today) return refuse('ORGANIZATION_DATE_IN_FUTURE');
  return superior === null ? allow : takesIn(superior, level, on);
}

/**
 * The day from which an organization stands under its superior: the later of the two foundings. A branch older than its
 * present superior is common when a county is first registered; nothing is known of where it stood before.
 * @example placedOn('1998-07-01', { foundedOn: '2010-01-01' }) // '2010-01-01'
 */
export function placedOn(foundedOn: Day, superior: Pick<SuperiorFacts, 'foundedOn'> | null): Day {
  return superior !== null && superior.foundedOn > foundedOn ? superior.foundedOn : foundedOn;
}

/**
 * Whether an organization may be moved under another superior as of a day. What stands below it comes along unchanged
 * (G12: history stays with the branch; the line of superiors is kept as of each day).
 * @example mayMove({ organization: branch, superior: otherCommittee, on: '2026-03-01', today: '2026-03-02' })
 */
export function mayMove(facts: {
  organization: OrganizationFacts;
  superior: SuperiorFacts;
  on: Day;
  today: Day;
}): Verdict {
  const { organization, superior, on, today } = facts;
  const present = parentPath(organization.path);
  if (present === null) return refuse('ORGANIZATION_IS_ROOT');
  if (present === superior.path) return refuse('ORGANIZATION_SAME_PARENT');
  if (stoodUnder(superior, organization.path)) return refuse('ORGANIZATION_CYCLE');
  return firstRefusal(changesOn(organization, on, today), takesIn(superior, organization.level, on));
}

/**
 * Whether an organization may be dissolved on a day: nothing below it, nothing under way.
 * @example mayDissolve({ organization, childCount: 0, hasOpenApplication: false, on: '2026-03-01', today: '2026-03-01' })
 */
export function mayDissolve(facts: {
  organization: OrganizationFacts;
  childCount: number;
  /** The day its last child left or was dissolved; null when it never had one. */
  childrenUntil?: Day | null;
  hasOpenApplication: boolean;
  on: Day;
  today: Day;
}): Verdict {
  const { organization, childCount, childrenUntil, hasOpenApplication, on, today } = facts;
  if (parentPath(organization.path) === null) return refuse('ORGANIZATION_IS_ROOT');
  const dated = changesOn(organization, on, today);
  if (!dated.ok) return dated;
  if (childCount > 0) return refuse('ORGANIZATION_HAS_CHILDREN', { count: childCount });
  if (childrenUntil && on < childrenUntil)
    return refuse('ORGANIZATION_DATE_BEFORE_LAST_CHANGE', { changedOn: childrenUntil });
  return hasOpenApplication ? refuse('ORGANIZATION_HAS_OPEN_APPLICATION') : allow;
}

/**
 * Whether one organization may be merged into another of its level: its children go along, then it is dissolved.
 * Each child's move is asked of `mayMove`.
 * @example mayMerge({ from: { path: '/1/4/', level: 'COMMITTEE' }, into: committee, on: '2026-03-01' })
 */
export function mayMerge(facts: {
  from: Pick<OrganizationFacts, 'path' | 'level'>;
  into: SuperiorFacts;
  on: Day;
}): Verdict {
  const { from, into, on } = facts;
  if (stoodUnder(into, from.path)) return refuse('ORGANIZATION_CYCLE');
  if (into.dissolvedOn !== null) return refuse('ORGANIZATION_DISSOLVED');
  if (on < into.foundedOn) return refuse('ORGANIZATION_DATE_BEFORE_FOUNDED', { foundedOn: into.foundedOn });
  return from.level === into.level
    ? allow
    : refuse('ORGANIZATION_MERGE_LEVEL', { child: from.level, parent: into.level });
}

/** Asked of the id, not of the path: what is moved may itself have stood elsewhere on those days. */
function stoodUnder(superior: SuperiorFacts, path: string): boolean {
  const id = ancestorsOf(path).at(-1);
  return [superior.path, ...(superior.pathsSince ?? [])].some((stood) =>
    ancestorsOf(stood).some((above) => above === id),
  );
}

function takesIn(superior: SuperiorFacts, level: OrganizationLevel, on: Day): Verdict {
  if (superior.dissolvedOn !== null) return refuse('ORGANIZATION_DISSOLVED');
  if (on < superior.foundedOn) return refuse('ORGANIZATION_DATE_BEFORE_FOUNDED', { foundedOn: superior.foundedOn });
  return mayStandUnder(level, superior.level);
}

function changesOn(organization: OrganizationFacts, on: Day, today: Day): Verdict {
  const { foundedOn, dissolvedOn, movedOn } = organization;
  if (dissolvedOn !== null) return refuse('ORGANIZATION_DISSOLVED');
  if (on > today) return refuse('ORGANIZATION_DATE_IN_FUTURE');
  if (on < foundedOn) return refuse('ORGANIZATION_DATE_BEFORE_FOUNDED', { foundedOn });
  if (movedOn !== null && on < movedOn) return refuse('ORGANIZATION_DATE_BEFORE_LAST_CHANGE', { changedOn: movedOn });
  return allow;
}
