import type { Role } from '@zhibu/rules';
import type { Organization } from '../modules/organization/index.ts';
import { appoint, createPerson, giveGrant, type Person } from '../modules/people/index.ts';
import type { Kernel, Work } from '../platform/index.ts';
import { type Calendar, type Dice, dice, on } from './clock.ts';
import type { DemoCounty } from './organizations.ts';

const FAMILY =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗高梁郑谢宋唐许韩冯邓曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤'.split(
    '',
  );
const GIVEN = [
  '建国',
  '志强',
  '秀英',
  '海燕',
  '明辉',
  '丽华',
  '国庆',
  '春梅',
  '永刚',
  '晓东',
  '文静',
  '振华',
  '红霞',
  '俊杰',
  '雪梅',
  '立新',
  '淑芬',
  '少华',
  '玉兰',
  '宏伟',
  '佳慧',
  '天成',
  '思源',
  '敏',
  '涛',
  '静',
  '磊',
  '洁',
  '勇',
  '艳',
];

/** Who holds which office of the demo county. */
export type DemoPeople = {
  secretaries: Map<string, Person>;
  clerks: Map<string, Person>;
  houseSecretaries: Map<string, Person>;
  /** Decide where the secretary is a member of the applying branch. */
  houseDeputies: Map<string, Person>;
  partyGroupSecretaries: Map<string, Person>;
  liaisonLeaders: Person[];
  countyLeader: Person;
  countyOffice: Person;
  workCommitteeLeader: Person;
  workCommittee: Person;
  inspector: Person;
  developer: Person;
  systemAdmin: Person;
  securityAdmin: Person;
  auditor: Person;
};

/** Makes persons with codes in order and names that do not repeat. */
class Register {
  private count = 0;
  private readonly names = new Set<string>();

  constructor(
    private readonly work: Work,
    private readonly random: Dice,
  ) {}

  private name(): string {
    for (;;) {
      const name = `${this.random.pick(FAMILY)}${this.random.pick(GIVEN)}`;
      if (this.names.has(name)) continue;
      this.names.add(name);
      return name;
    }
  }

  person(home: Organization, jobTitle: string): Promise<Person> {
    const code = `YS${String(++this.count).padStart(4, '0')}`;
    // numbers of the test range that no operator gives out
    const phone = `19900${String(100_000 + this.count * 7).slice(-6)}`;
    return createPerson(this.work, { organizationId: home.id, code, name: this.name(), phone, jobTitle });
  }
}

const fillBranches = async (work: Work, register: Register, { branches }: DemoCounty, fromOn: string) => {
  const secretaries = new Map<string, Person>();
  const clerks = new Map<string, Person>();
  for (const branch of branches) {
    const secretary = await register.person(branch, '党支部书记');
    await appoint(work, { personId: secretary.id, organizationId: branch.id, post: 'SECRETARY', fromOn });
    const clerk = await register.person(branch, '党务干部');
    await appoint(work, { personId: clerk.id, organizationId: branch.id, post: 'CLERK', fromOn });
    secretaries.set(branch.id, secretary);
    clerks.set(branch.id, clerk);
  }
  return { secretaries, clerks };
};

/** Secretaries of what stands above the branches. Their home is a branch of the same house, as it is in life. */
const fillHouses = async (
  work: Work,
  register: Register,
  { houses, branches, partyGroups }: DemoCounty,
  fromOn: string,
) => {
  const houseSecretaries = new Map<string, Person>();
  const houseDeputies = new Map<string, Person>();
  for (const house of houses) {
    const [home, other] = branches.filter((branch) => branch.parentId === house.id);
    const secretary = await register.person(home!, house.level === 'COMMITTEE' ? '党委书记' : '党总支书记');
    await appoint(work, { personId: secretary.id, organizationId: house.id, post: 'SECRETARY', fromOn });
    houseSecretaries.set(house.id, secretary);
    const deputy = await register.person(other!, house.level === 'COMMITTEE' ? '党委副书记' : '党总支副书记');
    await appoint(work, { personId: deputy.id, organizationId: house.id, post: 'DEPUTY_SECRETARY', fromOn });
    houseDeputies.set(house.id, deputy);
  }
  const partyGroupSecretaries = new Map<string, Person>();
  for (const group of partyGroups.values()) {
    const secretary = await register.person(group, '党组书记、局长');
    await appoint(work, { personId: secretary.id, organizationId: group.id, post: 'SECRETARY', fromOn });
    partyGroupSecretaries.set(group.id, secretary);
  }
  return { houseSecretaries, houseDeputies, partyGroupSecretaries };
};

type Office = { at: Organization; post: 'SECRETARY' | 'CLERK' | 'LEADER' };

/** Officers of the Work Committee and the county. */
const fillOffices = async (
  work: Work,
  register: Register,
  { county, workCommittee, branches }: DemoCounty,
  fromOn: string,
) => {
  const home = branches.at(-1)!;
  const office = branches.at(-2)!;
  const hold = async (from: Organization, title: string, { at, post }: Office): Promise<Person> => {
    const person = await register.person(from, title);
    await appoint(work, { personId: person.id, organizationId: at.id, post, fromOn });
    return person;
  };
  return {
    workCommitteeLeader: await hold(home, '县直机关工委书记', { at: workCommittee, post: 'SECRETARY' }),
    workCommittee: await hold(home, '县直机关工委组织科科长', { at: workCommittee, post: 'CLERK' }),
    countyLeader: await hold(county, '县委常委、组织部部长', { at: county, post: 'LEADER' }),
    countyOffice: await hold(office, '县委组织部组织科科长', { at: county, post: 'CLERK' }),
  };
};

const LEADERS = ['县委常委', '县人大常委会副主任', '县政府副县长', '县政协副主席', '县直机关工委副书记'];

/** Twenty members of leadership teams, who look after branches. */
const fillLeaders = async (register: Register, { county, workCommittee }: DemoCounty): Promise<Person[]> => {
  const leaders: Person[] = [];
  for (let n = 0; n < 20; n++)
    leaders.push(await register.person(n % 5 === 4 ? workCommittee : county, LEADERS[n % 5]!));
  return leaders;
};

/** Those who hold a role without an office: granted, not derived from an appointment. */
const grantRoles = async (work: Work, register: Register, { county, workCommittee }: DemoCounty, fromOn: string) => {
  const given = async (title: string, role: Role, at: Organization): Promise<Person> => {
    const person = await register.person(county, title);
    await giveGrant(work, { personId: person.id, role, organizationId: at.id, fromOn });
    return person;
  };
  return {
    inspector: await given('督查组成员', 'inspector', workCommittee),
    developer: await given('市信息中心工程师', 'developer', county),
    systemAdmin: await given('系统管理员', 'systemAdmin', county),
    securityAdmin: await given('安全管理员', 'securityAdmin', county),
    auditor: await given('审计管理员', 'auditor', county),
  };
};

export const fillPosts = (kernel: Kernel, { year }: Calendar, county: DemoCounty): Promise<DemoPeople> =>
  on(kernel, `${year}-01-06`, async (work) => {
    const register = new Register(work, dice(158));
    const fromOn = `${year - 1}-03-01`;
    return {
      ...(await fillBranches(work, register, county, fromOn)),
      ...(await fillHouses(work, register, county, fromOn)),
      ...(await fillOffices(work, register, county, fromOn)),
      liaisonLeaders: await fillLeaders(register, county),
      ...(await grantRoles(work, register, county, fromOn)),
    };
  });
