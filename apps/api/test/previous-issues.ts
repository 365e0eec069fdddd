import { counted, into, type Statement } from './previous-release.ts';

const ISSUE = `id organizationId campaignId no aspect text source foundOn foundByOrganizationId severity common state countedState
  dueOn verifiedOn relapseCount`;

const anIssue = (
  id: number,
  branch: number,
  state: string,
  came: string,
  verifiedOn: string | null = null,
): Statement => {
  const found = [id, branch, 1, id, 'A', `问题 ${id}`, 'SELF', came, 3, 'MINOR', 0];
  return into('issue', ISSUE, [[...found, state, state, '2026-12-25', verifiedOn, 0]], `${came} 02:00:00`);
};

/** The release before issues were stocks: they were figures of the year. */
export const WITH_ISSUES = [
  anIssue(1, 4, 'VERIFIED', '2026-07-10', '2026-09-01'),
  anIssue(2, 4, 'OPEN', '2026-10-25'),
  anIssue(3, 5, 'SUBMITTED', '2026-07-12'),
  anIssue(4, 5, 'WITHDRAWN', '2026-07-12'),
  anIssue(5, 5, 'RELAPSED', '2026-08-02'),
  anIssue(6, 6, 'VERIFIED', '2026-11-10', '2026-11-12'),
  into('figure_change', 'organizationId editionId groupId day measure delta', [
    ...counted(4, 1, -20260, '2026-07-10', 'issue.total issue.verified'),
    ...counted(4, 1, -20260, '2026-10-25', 'issue.total issue.open'),
    ...counted(5, 1, -20260, '2026-07-12', 'issue.total issue.open'),
    ...counted(5, 1, -20260, '2026-08-02', 'issue.total issue.open'),
    ...counted(6, 1, -20260, '2026-11-10', 'issue.total issue.verified'),
  ]),
];
