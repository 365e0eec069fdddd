import { branchWork, COUNTY, fact, ofType } from './library.ts';

const RURAL_WORK = ['《中国共产党农村基层组织工作条例》', 'Regulations on Rural Organizations'] as const;

/** 农村 (domain §2.6 NC). */
export const RURAL_CRITERIA = ofType('RURAL', [], {
  'NC-A1': {
    core: true,
    by: ['DOCUMENT', 'AUTOMATIC'],
    text: [
      '村党组织按党员数设支部、党总支（超过 {generalBranchFrom} 人）或党委，任期不超过 {maxTermYears} 年',
      'The village has a branch, a general branch (above {generalBranchFrom} members) or a committee; a term of at most {maxTermYears} years',
    ],
    evidence: ['批复', 'Approval'],
    basis: [`${RURAL_WORK[0]}第二章`, `${RURAL_WORK[1]}, ch. 2`],
    parameters: ['generalBranchFrom', 'maxTermYears'],
    automatic: {
      fail: fact('termYearsLeft', '>', 'maxTermYears'),
      pass: fact('members', '<=', 'generalBranchFrom'),
    },
  },
  'NC-A2': {
    by: ['DOCUMENT'],
    text: [
      '合作社、村民小组有党组织或党小组',
      'Co-operatives and villagers’ groups have a Party organization or a cell',
    ],
    evidence: ['名单', 'List'],
    basis: RURAL_WORK,
  },
  'NC-B1': {
    core: true,
    by: ['DOCUMENT', 'AUTOMATIC'],
    text: [
      '书记经县级联审并备案，有后备干部名单',
      'The secretary was examined and registered at the county; there is a list of successors',
    ],
    evidence: ['备案表', 'Registration form'],
    basis: branchWork('第七章', 'ch. 7'),
  },
  'NC-B2': {
    by: ['DOCUMENT', 'INTERVIEW', 'AUTOMATIC'],
    text: [
      '外出 {mobileMonths} 个月以上的流动党员有联系人、有双向登记',
      'Members away for {mobileMonths} months or more have a contact and are registered at both ends',
    ],
    evidence: ['登记册', 'Register'],
    basis: RURAL_WORK,
    parameters: ['mobileMonths'],
  },
  'NC-C1': {
    by: ['DOCUMENT', 'SITE'],
    text: [
      '无职党员设岗定责，年底评议',
      'Members without office are given posts and duties, and are appraised at the end of the year',
    ],
    evidence: ['申岗评岗记录', 'Records of posts'],
    basis: RURAL_WORK,
  },
  'NC-D1': {
    core: true,
    by: ['DOCUMENT', 'SITE'],
    text: [
      '村级重大事项全部按“四议两公开”决策',
      'All major village matters go through the four deliberations and two disclosures',
    ],
    evidence: ['决议记录、公示', 'Resolutions, public notices'],
    basis: RURAL_WORK,
  },
  'NC-D2': {
    core: true,
    by: ['SITE', 'AUTOMATIC'],
    text: [
      '党务、村务、财务每季度公开不少于 {quarterlyMeetings} 次',
      'Party affairs, village affairs and accounts are made public at least {quarterlyMeetings} time a quarter',
    ],
    evidence: ['公开栏照片', 'Photographs of the board'],
    basis: RURAL_WORK,
    parameters: ['quarterlyMeetings'],
  },
  'NC-E1': {
    core: true,
    by: ['SITE'],
    text: [
      '村级活动场所不小于 {villageArea} 平方米，可一室多用',
      'A village venue of at least {villageArea} square metres; rooms may serve several ends',
    ],
    evidence: ['照片、平面图', 'Photographs, floor plan'],
    basis: ['阵地建设要求', 'Requirements for venues'],
    parameters: ['villageArea'],
  },
  'NC-E2': {
    by: ['DOCUMENT', 'INTERVIEW'],
    text: ['运转经费和书记报酬落实', 'Running funds and the pay of the secretary are provided'],
    evidence: ['凭证', 'Vouchers'],
    basis: branchWork('第七章', 'ch. 7'),
  },
  'NC-F1': {
    by: ['DOCUMENT'],
    text: ['村集体经济有收入，达到县定标准', 'The collective economy has an income of at least what the county sets'],
    evidence: ['账目', 'Accounts'],
    basis: COUNTY,
  },
  'NC-F2': {
    core: true,
    by: ['DOCUMENT', 'INTERVIEW'],
    text: [
      '矛盾就地化解，无因支部不作为引起的越级上访',
      'Disputes are resolved on the spot; no skip-level petition for which the branch is to blame',
    ],
    evidence: ['矛盾纠纷台账', 'Register of disputes'],
    basis: COUNTY,
  },
});
