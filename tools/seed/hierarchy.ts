// A synthetic hierarchy, made in memory: the same for the same profile, every time.
import type { BranchType, OrganizationLevel } from '@zhibu/rules';

export interface SeedOrganization {
  id: number;
  parentId: number | null;
  path: string;
  level: OrganizationLevel;
  type: BranchType | null;
  name: string;
  sortKey: string;
  fullMembers: number;
  probationaryMembers: number;
  /** place among its siblings: what ratings and the like are made from */
  ordinal: number;
}

export interface Profile {
  cities: number;
  counties: number;
  /** organizations in all */
  total: number;
  /** siblings on the one level that is out of all proportion */
  crowd: number;
}

export const PROFILES: Readonly<Record<string, Profile>> = {
  // a county and its neighbour: to try the program itself in seconds
  M: { cities: 1, counties: 2, total: 3_000, crowd: 500 },
  // domain.md §9: a province
  L: { cities: 14, counties: 88, total: 100_000, crowd: 20_000 },
};

/** In the proportions of profile S: organs 60 %, institutions 30 %, the rest 10 %. */
const typeOf = (n: number): BranchType => {
  const k = n % 20;
  if (k < 12) return 'ORGAN';
  if (k < 18) return 'INSTITUTION';
  return k === 18 ? 'SOE' : 'SOCIAL_ORG';
};

const WORDS: Readonly<Record<string, string>> = {
  PROVINCE: '演示省委',
  CITY: '演示市委',
  COUNTY: '演示县委',
  WORK_COMMITTEE: '直属机关工委',
  COMMITTEE: '机关党委',
  GENERAL_BRANCH: '党总支',
  BRANCH: '党支部',
};

/** Grows the tree; every organization knows its path from the start. */
class Grower {
  readonly all: SeedOrganization[] = [];

  add(level: OrganizationLevel, parent: SeedOrganization | null, ordinal: number): SeedOrganization {
    const id = this.all.length + 1;
    const branch = level === 'BRANCH';
    const organization = {
      id,
      parentId: parent?.id ?? null,
      path: `${parent?.path ?? '/'}${id}/`,
      level,
      type: branch ? typeOf(id) : null,
      name: `演示第${id}${WORDS[level]}`,
      sortKey: `yan shi di ${String(id).padStart(8, '0')}`,
      fullMembers: branch ? 5 + (id % 30) : 0,
      probationaryMembers: branch ? id % 3 : 0,
      ordinal,
    };
    this.all.push(organization);
    return organization;
  }

  children(level: OrganizationLevel, parent: SeedOrganization, count: number): SeedOrganization[] {
    return Array.from({ length: count }, (_, n) => this.add(level, parent, n));
  }
}

/** Province, cities, counties; in each county a Work Committee with committees, general branches and branches. */
export const growHierarchy = ({ cities, counties, total, crowd }: Profile): SeedOrganization[] => {
  const grower = new Grower();
  const province = grower.add('PROVINCE', null, 0);
  const cityList = grower.children('CITY', province, cities);
  const committees: SeedOrganization[] = [];
  for (let n = 0; n < counties; n++) {
    const county = grower.add('COUNTY', cityList[n % cities]!, n);
    const workCommittee = grower.add('WORK_COMMITTEE', county, 0);
    committees.push(...grower.children('COMMITTEE', workCommittee, 9));
  }
  grower.children('BRANCH', committees[0]!, crowd);
  // general branches of twenty branches each, round the committees, until the number is full
  for (let n = 1; grower.all.length < total; n++) {
    const committee = committees[1 + (n % (committees.length - 1))]!;
    const generalBranch = grower.add('GENERAL_BRANCH', committee, n);
    grower.children('BRANCH', generalBranch, Math.min(20, total - grower.all.length));
  }
  return grower.all;
};
