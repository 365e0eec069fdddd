import { addMonths } from '@zhibu/rules';
import { type Organization, setUpOrganization, Unit } from '../modules/organization/index.ts';
import type { Kernel, Work } from '../platform/index.ts';
import { type Calendar, type Dice, dice, on } from './clock.ts';
import {
  BRANCHES,
  type BranchPlan,
  COUNTY_OFFICE_BRANCH,
  DIRECT,
  HOUSES,
  MEMBERS,
  WORK_COMMITTEE_BRANCH,
} from './county.ts';

/** The demo county as it was set up: what the later steps appoint, rate and visit. */
export type DemoCounty = {
  county: Organization;
  workCommittee: Organization;
  houses: Organization[];
  branches: Organization[];
  partyGroups: Map<string, Organization>;
};

/** A whole number of members for each branch, with the exact sums of the real county. */
const membersOf = (random: Dice): { full: number; probationary: number }[] => {
  const counts = Array.from({ length: BRANCHES }, () => ({ full: 6 + random.below(17), probationary: 0 }));
  // the edges of the rules: the smallest branch there may be, and one that is too large (H01, H02)
  counts[40]!.full = 3;
  counts[41]!.full = 51;
  const spread = (key: 'full' | 'probationary', total: number) => {
    for (let missing = total - counts.reduce((sum, c) => sum + c[key], 0); missing !== 0; ) {
      const count = counts[random.below(BRANCHES)]!;
      const step = Math.sign(missing);
      if (key === 'full' && (count.full + step < 4 || count.full + step > 34 || count.full > 50)) continue;
      if (key === 'probationary' && count.probationary > 1) continue;
      count[key] += step;
      missing -= step;
    }
  };
  spread('full', MEMBERS.full);
  spread('probationary', MEMBERS.probationary);
  return counts;
};

const committeeOf = (full: number): number => (full < 7 ? 1 : full < 15 ? 3 : 5);

type Place = { plan: BranchPlan; parent: Organization; host: Organization | null };

/** The bureaus with a Party group (党组), which signs the applications of their branches (domain §0.2-8). */
const WITH_PARTY_GROUP = [
  '县财政局',
  '县自然资源局',
  '县住房和城乡建设局',
  '县交通运输局',
  '县农业农村局',
  '县卫生健康局',
  '县市场监督管理局',
  '县发展和改革局',
  '县司法局',
  '县审计局',
];

const setUpPartyGroups = async (work: Work, county: Organization): Promise<Map<string, Organization>> => {
  const groups = new Map<string, Organization>();
  for (const [n, unit] of WITH_PARTY_GROUP.entries()) {
    const values = {
      code: `YS-DZ${String(n + 1).padStart(2, '0')}`,
      name: `演示${unit}党组`,
      level: 'PARTY_GROUP' as const,
      foundedOn: '2012-03-01',
    };
    groups.set(`演示${unit}`, await setUpOrganization(work, county.id, values));
  }
  return groups;
};

const setUpBranch = async (
  work: Work,
  { plan, parent, host }: Place,
  n: number,
  members: { full: number; probationary: number },
  groups: Map<string, Organization>,
): Promise<Organization> => {
  const foundedOn = addMonths('2012-05-01', (n * 7) % 120);
  const branch = await setUpOrganization(work, parent.id, {
    code: `YS-ZB${String(n + 1).padStart(3, '0')}`,
    name: plan.name,
    level: 'BRANCH',
    type: plan.type,
    subtype: plan.subtype ?? null,
    tags: plan.tags ?? [],
    hostId: host?.id ?? null,
    foundedOn,
    // terms of three years: some run out during the year, which the page of the branch says (H07, H08); none by a year,
    // which would fail it (A04)
    termEndOn: addMonths(work.today, ((n * 5) % 40) + 1),
    fullMembers: members.full,
    probationaryMembers: members.probationary,
    committeeSize: committeeOf(members.full),
  });
  await work.insert(Unit, {
    organizationId: branch.id,
    name: plan.unit,
    sector: null,
    partyGroupId: groups.get(plan.unit)?.id ?? null,
    lead: true,
  });
  return branch;
};

const placesOf = (county: Organization, workCommittee: Organization, houses: readonly Organization[]): Place[] => [
  ...HOUSES.flatMap((house, n) => house.branches.map((plan) => ({ plan, parent: houses[n]!, host: null }))),
  ...DIRECT.map((plan) => ({ plan, parent: workCommittee, host: null })),
  { plan: COUNTY_OFFICE_BRANCH, parent: workCommittee, host: county },
  { plan: WORK_COMMITTEE_BRANCH, parent: workCommittee, host: workCommittee },
];

/** Sets up the county at the beginning of the demo's year; every organization dates from its own founding. */
export const setUpCounty = (kernel: Kernel, { year }: Calendar): Promise<DemoCounty> =>
  on(kernel, `${year}-01-05`, async (work) => {
    const county = await setUpOrganization(work, null, {
      code: 'YS',
      name: '中共演示县委员会',
      shortName: '演示县委',
      level: 'COUNTY',
      foundedOn: '2010-01-01',
    });
    const workCommittee = await setUpOrganization(work, county.id, {
      code: 'YS-GW',
      name: '中共演示县委直属机关工作委员会',
      shortName: '演示县直机关工委',
      level: 'WORK_COMMITTEE',
      foundedOn: '2011-01-01',
    });
    const partyGroups = await setUpPartyGroups(work, county);
    const houses: Organization[] = [];
    for (const [n, { name, level }] of HOUSES.entries())
      houses.push(
        await setUpOrganization(work, workCommittee.id, {
          code: `YS-${level === 'COMMITTEE' ? 'DW' : 'ZZ'}${String(n + 1).padStart(2, '0')}`,
          name,
          level,
          foundedOn: '2012-01-01',
        }),
      );
    const members = membersOf(dice(2117));
    const branches: Organization[] = [];
    for (const [n, place] of placesOf(county, workCommittee, houses).entries())
      branches.push(await setUpBranch(work, place, n, members[n]!, partyGroups));
    return { county, workCommittee, houses, branches, partyGroups };
  });
