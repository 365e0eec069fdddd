import { branchWork, COUNTY, fact, ofType } from './library.ts';

const ORGAN_WORK = ['《中国共产党党和国家机关基层组织工作条例》', 'Regulations on Party and State Organs'] as const;

/** 机关 (domain §2.6 JG). */
export const ORGAN_CRITERIA = ofType('ORGAN', [], {
  'JG-A1': {
    core: true,
    by: ['DOCUMENT', 'AUTOMATIC'],
    text: [
      '党员 {committeeLevelFrom} 人以上的设机关党委，超过 {generalBranchFrom} 人的设党总支，内设机构按规模设支部',
      'A Party committee from {committeeLevelFrom} members, a general branch above {generalBranchFrom}; offices have branches by their size',
    ],
    evidence: ['批复、组织架构图', 'Approval, organization chart'],
    basis: [`${ORGAN_WORK[0]}第 5—7 条`, `${ORGAN_WORK[1]}, art. 5 to 7`],
    parameters: ['committeeLevelFrom', 'generalBranchFrom'],
    automatic: {
      fail: fact('members', '>=', 'committeeLevelFrom'),
      pass: fact('members', '<=', 'generalBranchFrom'),
    },
  },
  'JG-A2': {
    by: ['DOCUMENT'],
    text: [
      '离退休党员单独或合并设支部，组织关系明确',
      'Retired members have a branch of their own or a joint one; their affiliation is clear',
    ],
    evidence: ['名册', 'Roster'],
    basis: ORGAN_WORK,
  },
  'JG-B1': {
    core: true,
    by: ['DOCUMENT', 'INTERVIEW'],
    text: [
      '设机关党委的有专职副书记和党务工作机构，配专职党务工作者不少于 {fullTimeWorkers} 名',
      'Where there is a Party committee, it has a full-time deputy secretary, an office and at least {fullTimeWorkers} full-time workers',
    ],
    evidence: ['任命文件', 'Appointments'],
    basis: ORGAN_WORK,
    parameters: ['fullTimeWorkers'],
  },
  'JG-B2': {
    by: ['DOCUMENT', 'AUTOMATIC'],
    text: ['党员领导干部每年讲党课不少于 {yearly} 次', 'Leading officials give at least {yearly} Party lecture a year'],
    evidence: ['讲稿、签到', 'Script, attendance'],
    basis: branchWork('第 16 条', 'art. 16'),
    parameters: ['yearly'],
  },
  'JG-C1': {
    by: ['DOCUMENT'],
    text: [
      '主题党日与业务融合每年不少于 {fourTimesYearly} 次',
      'At least {fourTimesYearly} theme Party days a year are tied to the business of the office',
    ],
    evidence: ['方案、小结', 'Programme, summary'],
    basis: COUNTY,
    parameters: ['fourTimesYearly'],
  },
  'JG-C2': {
    by: ['DOCUMENT', 'INTERVIEW'],
    text: [
      '在职党员到社区或联系村报到服务每年不少于 {twiceYearly} 次',
      'Members in service report to a community or a linked village at least {twiceYearly} times a year',
    ],
    evidence: ['报到单、照片', 'Reporting slips, photographs'],
    basis: COUNTY,
    parameters: ['twiceYearly'],
  },
  'JG-D1': {
    core: true,
    by: ['DOCUMENT'],
    text: [
      '单位党组（党委）每年听取或专题研究机关党建不少于 {twiceYearly} 次',
      'The Party group (or committee) of the unit hears or studies Party work at least {twiceYearly} times a year',
    ],
    evidence: ['会议纪要', 'Minutes'],
    basis: ORGAN_WORK,
    parameters: ['twiceYearly'],
  },
  'JG-D2': {
    by: ['DOCUMENT', 'AUTOMATIC'],
    text: [
      '班子成员参加所在支部组织生活，有签到',
      'Members of the leadership attend the life of their own branch and sign in',
    ],
    evidence: ['签到', 'Attendance'],
    basis: ORGAN_WORK,
  },
  'JG-E1': {
    core: true,
    by: ['SITE'],
    text: [
      '党员活动室不小于 {minArea} 平方米，或有固定的共用场所',
      'An activity room of at least {minArea} square metres, or a fixed shared venue',
    ],
    evidence: ['照片、平面图', 'Photographs, floor plan'],
    basis: ['阵地建设要求', 'Requirements for venues'],
    parameters: ['minArea'],
  },
  'JG-E2': {
    by: ['DOCUMENT'],
    text: ['党建经费列入部门预算', 'Funds for Party work are in the budget of the unit'],
    evidence: ['预算表', 'Budget'],
    basis: ORGAN_WORK,
  },
  'JG-F1': {
    core: true,
    by: ['DOCUMENT', 'SURVEY'],
    text: [
      '年度重点工作考核不垫底，窗口单位群众评价达标',
      'Not last in the yearly assessment of core work; service windows are rated well by the people',
    ],
    evidence: ['考核通报', 'Result of assessment'],
    basis: COUNTY,
  },
  'JG-F2': {
    by: ['DOCUMENT', 'AUTOMATIC'],
    text: [
      '党务部门自身的支部同标准接受他人排查',
      'The branches of Party-affairs departments are checked by somebody else, by the same standard',
    ],
    evidence: ['排查记录', 'Records of checks'],
    basis: ['达标创建实施方案', 'The build-up programme'],
    automatic: { notApplicable: { not: { is: 'hosted' } }, decides: { is: 'checkedByOther' } },
  },
});
