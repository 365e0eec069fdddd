import { branchWork, COUNTY, fact, ofType } from './library.ts';

const COMMUNITY_WORK = ['城市基层党建工作要求', 'Requirements for Party work in cities'] as const;

/** 社区 (domain §2.6 SQ). */
export const COMMUNITY_CRITERIA = ofType('COMMUNITY', [], {
  'SQ-A1': {
    core: true,
    by: ['DOCUMENT', 'AUTOMATIC'],
    text: [
      '网格、楼栋有党组织或党小组，任期不超过 {maxTermYears} 年',
      'Grids and buildings have a Party organization or a cell; a term of at most {maxTermYears} years',
    ],
    evidence: ['组织架构图', 'Organization chart'],
    basis: COMMUNITY_WORK,
    parameters: ['maxTermYears'],
    automatic: { fail: fact('termYearsLeft', '>', 'maxTermYears') },
  },
  'SQ-A2': {
    by: ['DOCUMENT'],
    text: ['设兼职委员或“大党委”，吸收驻区单位参加', 'Part-time members from units of the area sit on the committee'],
    evidence: ['聘书、协议', 'Letters of appointment, agreements'],
    basis: COMMUNITY_WORK,
  },
  'SQ-B1': {
    by: ['DOCUMENT', 'INTERVIEW', 'AUTOMATIC'],
    text: [
      '在职党员报到登记，每半年领岗不少于 {halfYearly} 次',
      'Members in service register here and take up a post at least {halfYearly} time every half year',
    ],
    evidence: ['报到台账', 'Register'],
    basis: COMMUNITY_WORK,
    parameters: ['halfYearly'],
  },
  'SQ-C1': {
    by: ['DOCUMENT', 'INTERVIEW'],
    text: [
      '共驻共建活动每季度不少于 {quarterlyMeetings} 次',
      'Activities with the units of the area at least {quarterlyMeetings} time a quarter',
    ],
    evidence: ['活动记录', 'Records'],
    basis: COMMUNITY_WORK,
    parameters: ['quarterlyMeetings'],
  },
  'SQ-D1': {
    core: true,
    by: ['DOCUMENT', 'SITE'],
    text: [
      '居民事项经党员大会或议事会讨论并公开',
      'Matters of the residents are discussed in the branch meeting or the council, and made public',
    ],
    evidence: ['记录、公示', 'Minutes, public notices'],
    basis: branchWork('第 11 条', 'art. 11'),
  },
  'SQ-D2': {
    by: ['DOCUMENT', 'AUTOMATIC'],
    text: [
      '联席会议每季度不少于 {quarterlyMeetings} 次',
      'A joint conference at least {quarterlyMeetings} time a quarter',
    ],
    evidence: ['会议记录', 'Minutes'],
    basis: COMMUNITY_WORK,
    parameters: ['quarterlyMeetings'],
  },
  'SQ-E1': {
    core: true,
    by: ['SITE'],
    text: ['党群服务中心不小于 {centreArea} 平方米', 'A service centre of at least {centreArea} square metres'],
    evidence: ['照片、平面图', 'Photographs, floor plan'],
    basis: ['阵地建设要求', 'Requirements for venues'],
    parameters: ['centreArea'],
  },
  'SQ-E2': {
    by: ['DOCUMENT'],
    text: ['服务群众专项经费使用合规', 'The fund for serving the people is spent as prescribed'],
    evidence: ['支出明细', 'Account'],
    basis: COMMUNITY_WORK,
  },
  'SQ-F1': {
    core: true,
    by: ['DOCUMENT', 'SURVEY', 'AUTOMATIC'],
    text: [
      '居民诉求办结率不低于 {minClosedRequests}%',
      'At least {minClosedRequests}% of the requests of residents are closed',
    ],
    evidence: ['诉求台账', 'Register of requests'],
    basis: COUNTY,
    parameters: ['minClosedRequests'],
  },
  'SQ-F2': {
    by: ['DOCUMENT'],
    text: [
      '对辖区新经济组织、新社会组织党建工作兜底，每年摸底不少于 {yearly} 次',
      'Party work in new economic and social organizations of the area is looked after and surveyed at least {yearly} time a year',
    ],
    evidence: ['摸底表', 'Survey forms'],
    basis: COMMUNITY_WORK,
    parameters: ['yearly'],
  },
});
