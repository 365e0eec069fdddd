import { describe, expect, it } from 'vitest';
import { type CheckerFacts, checkerFor, checkerOrganization, mayJudge } from './index.ts';

// county 1 > Work Committee 2 > committee 4 > general branch 6 > branch 9; branch 8 directly under the Work Committee.
const county = { id: '1', path: '/1/' };
const workCommittee = { id: '2', path: '/1/2/', level: 'WORK_COMMITTEE' } as const;
const committee = { id: '4', path: '/1/2/4/', level: 'COMMITTEE' } as const;
const generalBranch = { id: '6', path: '/1/2/4/6/', level: 'GENERAL_BRANCH' } as const;
const nobody = { homeBranchId: null, officeOrganizationIds: [], contactBranchIds: [] };
const facts: CheckerFacts = {
  branch: { id: '9', path: '/1/2/4/6/9/' },
  superior: generalBranch,
  hostOrganizationId: null,
  hostPath: null,
  actor: nobody,
  actorGrantsCheckAt: [],
};
const directly = { branch: { id: '8', path: '/1/2/8/' }, superior: workCommittee } as const;
const hostedBy = (host: { id: string; path: string }) => ({ hostOrganizationId: host.id, hostPath: host.path });

describe('checkerFor', () => {
  it.each([
    // [case, facts, round or refusal, who checks]
    ['the superior checks', { actorGrantsCheckAt: [generalBranch.path] }, 'SUPERIOR', '6'],
    ['the committee above audits', { actorGrantsCheckAt: [committee.path] }, 'AUDIT', '6'],
    ['the Work Committee above audits', { actorGrantsCheckAt: [workCommittee.path] }, 'AUDIT', '6'],
    ['the county above audits', { actorGrantsCheckAt: [county.path] }, 'AUDIT', '6'],
    ['both held: the nearer counts', { actorGrantsCheckAt: [county.path, generalBranch.path] }, 'SUPERIOR', '6'],
    ['a neighbour does not', { actorGrantsCheckAt: ['/1/2/5/'] }, 'CHECKER_NOT_SUPERIOR', '6'],
    ['the branch itself does not', { actorGrantsCheckAt: ['/1/2/4/6/9/'] }, 'CHECKER_NOT_SUPERIOR', '6'],
    ['nobody without a grant', {}, 'CHECKER_NOT_SUPERIOR', '6'],

    [
      'directly under the Work Committee, it checks',
      { ...directly, actorGrantsCheckAt: [workCommittee.path] },
      'SUPERIOR',
      '2',
    ],
    ['and the county audits', { ...directly, actorGrantsCheckAt: [county.path] }, 'AUDIT', '2'],

    [
      'a member never',
      { actorGrantsCheckAt: [generalBranch.path], actor: { ...nobody, homeBranchId: '9' } },
      'CHECKER_IS_MEMBER',
      '6',
    ],
    [
      'not even in the cross team',
      { crossTeam: true, actor: { ...nobody, homeBranchId: '9' } },
      'CHECKER_IS_MEMBER',
      '6',
    ],
    [
      'a liaison leader never at the own contact point (G14)',
      { actorGrantsCheckAt: [generalBranch.path], actor: { ...nobody, contactBranchIds: ['9'] } },
      'CHECKER_IS_LIAISON',
      '6',
    ],
    [
      'but elsewhere',
      { actorGrantsCheckAt: [generalBranch.path], actor: { ...nobody, contactBranchIds: ['77'] } },
      'SUPERIOR',
      '6',
    ],

    [
      'the Work Committee’s own branch: the county',
      { ...directly, ...hostedBy(workCommittee), actorGrantsCheckAt: [county.path] },
      'SUPERIOR',
      '1',
    ],
    [
      'not the Work Committee',
      { ...directly, ...hostedBy(workCommittee), actorGrantsCheckAt: [workCommittee.path] },
      'CHECKER_OF_HOST',
      '1',
    ],
    [
      'not an office-holder of it, whatever else is held',
      {
        ...directly,
        ...hostedBy(workCommittee),
        actorGrantsCheckAt: [county.path],
        actor: { ...nobody, officeOrganizationIds: ['2'] },
      },
      'CHECKER_OF_HOST',
      '1',
    ],
    [
      'a committee’s own branch: the Work Committee',
      {
        superior: committee,
        branch: { id: '9', path: '/1/2/4/9/' },
        ...hostedBy(committee),
        actorGrantsCheckAt: [workCommittee.path],
      },
      'SUPERIOR',
      '2',
    ],
    [
      'its superior within the host steps aside too',
      { ...hostedBy(committee), actorGrantsCheckAt: [generalBranch.path] },
      'CHECKER_OF_HOST',
      '2',
    ],
    [
      'a host elsewhere leaves the superior in place',
      { ...hostedBy({ id: '5', path: '/1/2/5/' }), actorGrantsCheckAt: [generalBranch.path] },
      'SUPERIOR',
      '6',
    ],
    [
      'but its office-holders do not check',
      {
        ...hostedBy({ id: '5', path: '/1/2/5/' }),
        actorGrantsCheckAt: [generalBranch.path],
        actor: { ...nobody, officeOrganizationIds: ['5'] },
      },
      'CHECKER_OF_HOST',
      '6',
    ],

    [
      'the county’s own branch under the Work Committee: the Work Committee',
      { ...directly, ...hostedBy(county), actorGrantsCheckAt: [workCommittee.path] },
      'SUPERIOR',
      '2',
    ],
    [
      'not the county, though it stands above',
      { ...directly, ...hostedBy(county), actorGrantsCheckAt: [county.path] },
      'CHECKER_OF_HOST',
      '2',
    ],
    [
      'the topmost’s own branch directly under it: nobody',
      { superior: { ...county, level: 'COUNTY' as const }, ...hostedBy(county), actorGrantsCheckAt: [county.path] },
      'CHECKER_OF_HOST',
      null,
    ],
    [
      'except a cross team',
      { superior: { ...county, level: 'COUNTY' as const }, ...hostedBy(county), crossTeam: true },
      'SUPERIOR',
      '1',
    ],
  ] as const)('%s', (_, change, expected, by) => {
    const verdict = checkerFor({ ...facts, ...change });
    expect(verdict.ok ? verdict.round : verdict.code).toBe(expected);
    expect(verdict.checkerOrganizationId).toBe(by);
  });
});

it('nobody who checks is the host or within it, if the host has a superior', () => {
  for (const host of [workCommittee, committee, generalBranch]) {
    const checker = checkerOrganization({ superior: generalBranch, host });
    expect(checker?.path.startsWith(host.path)).toBe(false);
  }
});

it('the same people do not decide applications either', () => {
  const office = { homeBranchId: '3', officeOrganizationIds: ['2'] };
  expect(mayJudge(office, { id: '8', hostOrganizationId: '2' })).toMatchObject({ code: 'CHECKER_OF_HOST' });
  expect(mayJudge(office, { id: '3', hostOrganizationId: null })).toMatchObject({ code: 'CHECKER_IS_MEMBER' });
  expect(mayJudge(office, { id: '8', hostOrganizationId: '4' }).ok).toBe(true);
});
