import { CHAIN_PARAMETERS, chainFor, type Submission } from '@zhibu/rules';
import type { Work } from '../../platform/index.ts';
import type { Organization } from '../organization/index.ts';
import { anOrganization, type County } from '../organization/organization.factory.ts';
import { anActor } from '../people/people.factory.ts';
import type { Approval } from './approval.entity.ts';
import { startApproval } from './approval.service.ts';

const aSubmission = (name = '演示支部'): Submission => ({
  groups: [
    {
      key: 'BASICS',
      zh: '基本情况',
      en: 'The branch',
      facts: [
        { key: 'name', zh: '支部全称', en: 'Name of the branch', as: 'TEXT', value: name },
        { key: 'fullMembers', zh: '正式党员数', en: 'Full members', as: 'COUNT', value: '12' },
      ],
    },
  ],
});

/** For tests: a county with somebody in every office, and two Party groups off the line. */
export const aCountyOfDeciders = async (work: Work, county: County) => {
  const { branch, generalBranch, committee, workCommittee } = county;
  const groups = [
    await anOrganization(work, 'PARTY_GROUP', county.county),
    await anOrganization(work, 'PARTY_GROUP', workCommittee),
  ] as const;
  return {
    groups,
    applicant: await anActor(work, 'branchSecretary', branch),
    secretary: await anActor(work, 'committeeSecretary', generalBranch, committee),
    committee: await anActor(work, 'committeeSecretary', committee),
    coSigner: await anActor(work, 'partyGroup', groups[0], county.direct),
    otherCoSigner: await anActor(work, 'partyGroup', groups[1], county.direct),
    officer: await anActor(work, 'workCommittee', workCommittee),
    leader: await anActor(work, 'workCommitteeLeader', workCommittee),
    office: await anActor(work, 'countyOffice', county.county),
  };
};

export type Deciders = Awaited<ReturnType<typeof aCountyOfDeciders>>;

let subjects = 900_000;

/** An approval that begins to climb, as an application would start it. */
export const anApproval = (
  work: Work,
  branch: Organization,
  ancestors: readonly Organization[],
  groups: readonly Organization[] = [],
  by: { personId: string; name: string } = { personId: '0', name: '演示送审人' },
): Promise<Approval> =>
  startApproval(work, {
    kind: 'ACCEPTANCE',
    subjectId: String(++subjects),
    organizationId: branch.id,
    title: `${branch.name} 2026 年度达标验收`,
    submission: aSubmission(branch.name),
    steps: chainFor('ACCEPTANCE', ancestors, groups),
    stepDays: CHAIN_PARAMETERS.stepDays,
    by,
  });
