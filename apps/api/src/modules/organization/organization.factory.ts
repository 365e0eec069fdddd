import { randomUUID } from 'node:crypto';
import type { OrganizationLevel } from '@zhibu/rules';
import type { Work } from '../../platform/index.ts';
import type { Organization } from './organization.entity.ts';
import type { OrganizationValues } from './organization.service.ts';
import { setUpOrganization } from './organization.setup.ts';

const code = () => `T-${randomUUID().slice(0, 8)}`;

/** For tests: an organization that is complete without anything being said. */
export const anOrganization = (
  work: Work,
  level: OrganizationLevel,
  parent: Organization | null,
  values: Partial<OrganizationValues> = {},
): Promise<Organization> => {
  const branch = level === 'BRANCH' ? { type: 'ORGAN' as const, fullMembers: 12, committeeSize: 3 } : {};
  return setUpOrganization(work, parent?.id ?? null, {
    code: code(),
    name: `演示${level} ${code()}`,
    level,
    foundedOn: '2020-01-01',
    ...branch,
    ...values,
  });
};

/** A county with its Work Committee, a committee, a general branch and a branch; and a branch directly under the Work Committee. */
export const aCounty = async (work: Work) => {
  const county = await anOrganization(work, 'COUNTY', null);
  const workCommittee = await anOrganization(work, 'WORK_COMMITTEE', county);
  const committee = await anOrganization(work, 'COMMITTEE', workCommittee);
  const generalBranch = await anOrganization(work, 'GENERAL_BRANCH', committee);
  const branch = await anOrganization(work, 'BRANCH', generalBranch);
  const sibling = await anOrganization(work, 'BRANCH', generalBranch);
  const direct = await anOrganization(work, 'BRANCH', workCommittee);
  return { county, workCommittee, committee, generalBranch, branch, sibling, direct };
};

export type County = Awaited<ReturnType<typeof aCounty>>;
