// Which branch a journey walks through: one that stands where it begins, so that it can be walked again and again.
import { type Account, accounts } from './accounts.ts';
import { ask } from './api.ts';
import { accountOf, findHolder, type Person } from './people.ts';

export type Place = { id: string; name: string };
export type Branch = Place & {
  house: Place;
  partyGroups: Place[];
  period: string;
  secretary: Account;
  /** Who judges it: the secretary of the house. */
  judge: Person;
  superior: Account;
};

const OFFICER = 'workCommittee';

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
  organization(id: $branch) { units { partyGroup { id name } } }
  person(id: $person) { organization { id } }
}`;
type About = { organization: { units: { partyGroup: Place | null }[] }; person: { organization: Place } };

type Candidate = Place & { partyGroups: readonly Place[] };

/** A branch that has not checked itself this quarter, under a house whose secretary is not one of its members (R8). */
export const uncheckedBranch = async (
  level: 'COMMITTEE' | 'GENERAL_BRANCH',
  wanted: (branch: Candidate) => boolean | Promise<boolean> = () => true,
): Promise<Branch> => {
  const { me } = await ask<{ me: { organization: Place } }>(OFFICER, '{ me { organization { id } } }');
  const { periods, organizations } = await ask<Houses>(OFFICER, HOUSES, { top: me.organization.id, level });
  const period = periods.nodes[0]!.id;
  for (const house of organizations.nodes) {
    // a house that another journey has set up has nobody in office yet, and neither has its branch
    const judge = await findHolder(house.id, 'SECRETARY');
    if (!judge) continue;
    const { assessments } = await ask<Unchecked>(OFFICER, UNCHECKED, { house: house.id, period });
    for (const { organization: branch } of assessments.nodes) {
      // what the demo shows to whoever signs in stays as it is
      if (accounts().some(({ organization }) => organization === branch.name)) continue;
      const about = await ask<About>(OFFICER, ABOUT, { branch: branch.id, person: judge.id });
      const partyGroups = about.organization.units.flatMap(({ partyGroup }) => partyGroup ?? []);
      if (about.person.organization.id === branch.id || !(await wanted({ ...branch, partyGroups }))) continue;
      const holder = await findHolder(branch.id, 'SECRETARY');
      if (!holder) continue;
      const secretary = await accountOf(holder);
      return { ...branch, partyGroups, house, period, secretary, judge, superior: await accountOf(judge) };
    }
  }
  throw new Error('no branch of the demo county is left that has not checked itself');
};

type Sheet = { assessment: { id: string; version: number; criteria: { code: string }[] } };

const sheetOf = async ({ id, period }: Branch): Promise<Sheet['assessment']> => {
  const query = `query ($branch: ID!, $period: ID!) {
    assessment(organization: $branch, period: $period) { id version criteria { code } }
  }`;
  return (await ask<Sheet>(OFFICER, query, { branch: id, period })).assessment;
};

const inputOf = ({ id, criteria }: Sheet['assessment'], failing: readonly string[]) => ({
  assessmentId: id,
  results: criteria.map(({ code }) =>
    failing.includes(code) ? { code, result: 'FAIL', note: '查阅资料，未达到要求' } : { code, result: 'PASS' },
  ),
});

const CHECK = 'mutation ($input: SubmitCheckInput!) { submitCheck(input: $input) { id } }';

/** Has a branch rated by those whose work that is: with six stars, or without what fails. The way there is another journey. */
export const rate = async (branch: Branch, failing: readonly string[] = []) => {
  const input = inputOf(await sheetOf(branch), failing);
  await ask(branch.secretary, 'mutation ($input: SheetInput!) { submitSelfCheck(input: $input) { id } }', { input });
  await ask(branch.superior, CHECK, { input });
};

const DISPUTE = `mutation ($id: ID!, $version: Int!) {
  disputeAssessment(assessment: $id, version: $version, reason: "请复查") { id }
}`;

/** The branch disputes its rating, and its superior looks again. */
export const rateAgain = async (branch: Branch, failing: readonly string[]) => {
  const sheet = await sheetOf(branch);
  await ask(branch.secretary, DISPUTE, { id: sheet.id, version: sheet.version });
  await ask(branch.superior, CHECK, { input: inputOf(sheet, failing) });
};
