import { addMonths, type BranchFacts, daysBetween } from '@zhibu/rules';
import type { Work } from '../../platform/index.ts';
import type { Organization } from '../organization/index.ts';
import { checkerOf } from './assessment.checker.ts';

type Counts = Record<'units' | 'secretaries' | 'clerks' | 'contactPoints', number | string>;

const IN_POST = `SELECT COUNT(*) FROM appointment a WHERE a.organizationId = ? AND a.post = ?
  AND a.fromOn <= ? AND (a.toOn IS NULL OR a.toOn >= ?)`;
const COUNTS = `SELECT (SELECT COUNT(*) FROM unit u WHERE u.organizationId = ?) AS units,
  (${IN_POST}) AS secretaries, (${IN_POST}) AS clerks,
  (SELECT COUNT(*) FROM access_grant g WHERE g.organizationId = ? AND g.source = 'contactPoint' AND g.state = 'active'
    AND g.fromOn <= ? AND (g.toOn IS NULL OR g.toOn >= ?)) AS contactPoints`;

/** Read past the scope: what a branch is does not depend on who asks. One statement for all. */
const countsOf = async (work: Work, { id }: Organization): Promise<Counts> => {
  const today = [work.today, work.today];
  const params = [id, id, 'SECRETARY', ...today, id, 'CLERK', ...today, id, ...today];
  return (await work.run<[Counts]>(COUNTS, params))[0];
};

/** Whole months since the term ended, begun ones counted; 0 while it lasts, null when its end is not known. */
const monthsOverdue = (termEndOn: string | null, today: string): number | null => {
  if (termEndOn === null || termEndOn >= today) return termEndOn === null ? null : 0;
  let months = 1;
  while (addMonths(termEndOn, months) < today) months++;
  return months;
};

const yearsLeft = (termEndOn: string | null, today: string): number | null =>
  termEndOn === null ? null : Math.floor((daysBetween(today, termEndOn) / 365.25) * 100) / 100;

/** The branches of the offices that check others are checked by somebody else (R8). */
const isCheckedByOther = async (work: Work, branch: Organization): Promise<boolean | null> => {
  if (branch.hostId === null || branch.parentId === null) return null;
  const checker = await checkerOf(work, branch);
  return checker !== null && checker.id !== branch.hostId && checker.id !== branch.id;
};

/**
 * What the system knows of a branch today (domain §2.5 自动判定). Cells and the yearly review of the secretary are not
 * registered yet: null leaves what rests on them to people.
 */
export const factsOf = async (work: Work, branch: Organization): Promise<BranchFacts> => {
  const counts = await countsOf(work, branch);
  return {
    fullMembers: branch.fullMembers,
    members: branch.fullMembers + branch.probationaryMembers,
    joint: branch.tags.includes('JOINT'),
    units: Number(counts.units) || null,
    committeeSize: branch.committeeSize,
    partyGroups: null,
    monthsOverdue: monthsOverdue(branch.termEndOn, work.today),
    termYearsLeft: yearsLeft(branch.termEndOn, work.today),
    secretaries: Number(counts.secretaries),
    secretaryReviewedPoor: null,
    clerks: Number(counts.clerks),
    contactPoints: Number(counts.contactPoints),
    hosted: branch.hostId !== null,
    checkedByOther: await isCheckedByOther(work, branch),
  };
};
