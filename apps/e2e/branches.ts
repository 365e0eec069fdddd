// Which branch a journey walks through: one that stands where it begins, so that it can be walked again and again.
import type { Account } from './accounts.ts';
import { ask } from './api.ts';
import { accountOf, holderOf } from './people.ts';

export type Place = { id: string; name: string };
export type Branch = Place & {
  house: Place;
  partyGroups: Place[];
  period: string;
  secretary: Account;
  superior: Account;
};

const HOUSES = `query ($top: ID!, $level: OrganizationLevel!) {
  periods(organization: $top, state: OPEN, first: 1) { nodes { id } }
  organizations(under: $top, level: $level, first: 100) { nodes { id name } }
}`;
type Houses = { periods: { nodes: { id: string }[] }; organizations: { nodes: Place[] } };

const UNCHECKED = `query ($house: ID!, $period: ID!) {
  assessments(under: $house, period: $period, state: SELF_DRAFT, first: 100) { nodes { organization { id name } } }
}`;
type Unchecked = { assessments: { nodes: { organization: Place }[] } };

const ABOUT = `query ($branch: ID!, $person: ID!) {
  organization(id: $branch) { partyGroups { id name } }
  person(id: $person) { organization { id } }
}`;
type About = { organization: { partyGroups: Place[] }; person: { organization: Place } };

/** A branch that has not checked itself this quarter, under a house whose secretary is not one of its members (R8). */
export const uncheckedBranch = async (
  level: 'COMMITTEE' | 'GENERAL_BRANCH',
  wanted: (about: { partyGroups: Place[] }) => boolean = () => true,
): Promise<Branch> => {
  const officer = 'workCommittee';
  const { me } = await ask<{ me: { organization: Place } }>(officer, '{ me { organization { id } } }');
  const { periods, organizations } = await ask<Houses>(officer, HOUSES, { top: me.organization.id, level });
  const period = periods.nodes[0]!.id;
  for (const house of organizations.nodes) {
    const judge = await holderOf(house.id, 'SECRETARY');
    const { assessments } = await ask<Unchecked>(officer, UNCHECKED, { house: house.id, period });
    for (const { organization: branch } of assessments.nodes) {
      const about = await ask<About>(officer, ABOUT, { branch: branch.id, person: judge.id });
      if (about.person.organization.id === branch.id || !wanted(about.organization)) continue;
      const secretary = await accountOf(await holderOf(branch.id, 'SECRETARY'));
      return { ...branch, ...about.organization, house, period, secretary, superior: await accountOf(judge) };
    }
  }
  throw new Error('no branch of the demo county is left that has not checked itself');
};
