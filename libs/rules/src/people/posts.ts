import type { Role } from '../access/index.ts';
import { allow, type Day, firstRefusal, refuse, type Verdict } from '../kernel/index.ts';
import type { OrganizationLevel } from '../organization/index.ts';
import { POSTS, type Post } from './people.types.ts';

const COMMISSIONERS: readonly Post[] = [
  'ORGANIZATION_COMMISSIONER',
  'PUBLICITY_COMMISSIONER',
  'DISCIPLINE_COMMISSIONER',
];
const without = (...posts: readonly Post[]): readonly Post[] => POSTS.filter((post) => !posts.includes(post));

/** Which posts a level has: commissioners sit in basic-level committees, a branch has no leadership team of its own. */
export const POSTS_OF_LEVEL: Readonly<Record<OrganizationLevel, readonly Post[]>> = {
  COUNTRY: without(...COMMISSIONERS),
  PROVINCE: without(...COMMISSIONERS),
  CITY: without(...COMMISSIONERS),
  COUNTY: without(...COMMISSIONERS),
  WORK_COMMITTEE: POSTS,
  COMMITTEE: POSTS,
  GENERAL_BRANCH: POSTS,
  BRANCH: without('LEADER'),
  PARTY_GROUP: without(...COMMISSIONERS),
};

/** Posts that one person holds at a time in an organization. */
export const SINGLE_POSTS: readonly Post[] = ['SECRETARY'];

/**
 * The role an appointment brings with it, from its first to its last day (DESIGN §2.2); null when it brings none.
 * Officers (党务干部) of the Work Committee and of the county committee do its office work.
 * @example roleOfPost('SECRETARY', 'GENERAL_BRANCH') // 'committeeSecretary'
 */
export function roleOfPost(post: Post, level: OrganizationLevel): Role | null {
  const secretary = post === 'SECRETARY' || post === 'DEPUTY_SECRETARY';
  switch (level) {
    case 'BRANCH':
      if (secretary) return 'branchSecretary';
      return post === 'CLERK' || post === 'ORGANIZATION_COMMISSIONER' ? 'branchClerk' : null;
    case 'GENERAL_BRANCH':
    case 'COMMITTEE':
      return secretary ? 'committeeSecretary' : null;
    case 'WORK_COMMITTEE':
      if (secretary) return 'workCommitteeLeader';
      return post === 'CLERK' ? 'workCommittee' : null;
    case 'PARTY_GROUP':
      return secretary ? 'partyGroup' : null;
    default:
      if (secretary || post === 'LEADER') return 'countyLeader';
      return post === 'CLERK' ? 'countyOffice' : null;
  }
}

/** A post held from a day to a day, both included; open while `to` is null. */
export type Tenure = { personId: string; post: Post; from: Day; to: Day | null };

/**
 * Whether two spans of days share a day; null is an open end.
 * @example overlaps({ from: '2026-01-01', to: null }, { from: '2026-05-01', to: '2026-06-01' }) // true
 */
export function overlaps(one: { from: Day; to: Day | null }, other: { from: Day; to: Day | null }): boolean {
  return (one.to === null || other.from <= one.to) && (other.to === null || one.from <= other.to);
}

/**
 * Whether someone may be appointed. Nobody appoints themselves, since an appointment brings a role with it; a secretary
 * is alone in the post.
 * @example mayAppoint({ actorPersonId: '7', tenure: { personId: '8', post: 'SECRETARY', from: '2026-03-01', to: null }, level: 'BRANCH', others: [] })
 */
export function mayAppoint(facts: {
  actorPersonId: string;
  tenure: Tenure;
  level: OrganizationLevel;
  /** What is and was held in the same organization, the edited tenure left out. */
  others: readonly Tenure[];
}): Verdict {
  const { actorPersonId, tenure, level, others } = facts;
  const { post, personId, from, to } = tenure;
  const clashing = others.filter((other) => other.post === post && overlaps(other, tenure));
  return firstRefusal(
    actorPersonId === personId ? refuse('APPOINTMENT_OWN') : allow,
    POSTS_OF_LEVEL[level].includes(post) ? allow : refuse('APPOINTMENT_POST_NOT_FOR_LEVEL', { post, level }),
    to !== null && to < from ? refuse('APPOINTMENT_DATES_REVERSED') : allow,
    clashing.some((other) => other.personId === personId) ? refuse('APPOINTMENT_OVERLAPS', { post }) : allow,
    clashing.length > 0 && SINGLE_POSTS.includes(post) ? refuse('APPOINTMENT_POST_FILLED', { post }) : allow,
  );
}

/**
 * Whether an appointment may be ended on a day; one with a term may end before it.
 * @example mayRemove({ actorPersonId: '7', tenure, on: '2026-06-30' })
 */
export function mayRemove(facts: { actorPersonId: string; tenure: Tenure; on: Day }): Verdict {
  const { actorPersonId, tenure, on } = facts;
  return firstRefusal(
    actorPersonId === tenure.personId ? refuse('APPOINTMENT_OWN') : allow,
    tenure.to !== null && tenure.to <= on ? refuse('APPOINTMENT_ENDED') : allow,
    on < tenure.from ? refuse('APPOINTMENT_DATES_REVERSED') : allow,
  );
}
