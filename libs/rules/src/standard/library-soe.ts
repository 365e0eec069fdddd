import { COUNTY, fact, ofType } from './library.ts';

const SOE_WORK = ['《中国共产党国有企业基层组织工作条例（试行）》', 'Regulations on State-Owned Enterprises'] as const;

/** 国有企业 (domain §2.6 GQ). */
export const SOE_CRITERIA = ofType('SOE', [], {
  'GQ-A1': {
    core: true,
    by: ['DOCUMENT', 'AUTOMATIC'],
    text: [
      '党员 {committeeLevelFrom} 人以上的设党委；项目部、车间、班组有支部或党小组',
      'A Party committee from {committeeLevelFrom} members; projects, workshops and teams have a branch or a cell',
    ],
    evidence: ['批复、组织架构图', 'Approval, organization chart'],
    basis: [`${SOE_WORK[0]}第 4 条`, `${SOE_WORK[1]}, art. 4`],
    parameters: ['committeeLevelFrom'],
    automatic: { fail: fact('members', '>=', 'committeeLevelFrom') },
  },
  'GQ-B1': {
    core: true,
    by: ['DOCUMENT'],
    text: [
      '党务人员配备、书记与行政负责人交叉任职符合规定',
      'Party workers, and posts held by secretary and manager in each other’s team, are as prescribed',
    ],
    evidence: ['任命文件、编制', 'Appointments, establishment'],
    basis: SOE_WORK,
  },
  'GQ-C1': {
    by: ['DOCUMENT', 'SITE'],
    text: [
      '党员突击队、攻关、劳动竞赛每年不少于 {twiceYearly} 次',
      'Task forces of members, technical projects or work contests at least {twiceYearly} times a year',
    ],
    evidence: ['活动记录', 'Records'],
    basis: COUNTY,
    parameters: ['twiceYearly'],
  },
  'GQ-D1': {
    core: true,
    by: ['DOCUMENT'],
    text: ['支部对本单元重大问题先研究，有记录', 'The branch discusses key matters of its unit first, on record'],
    evidence: ['会议记录', 'Minutes'],
    basis: SOE_WORK,
  },
  'GQ-D2': {
    by: ['DOCUMENT', 'INTERVIEW', 'AUTOMATIC'],
    text: [
      '党委委员联系支部每季度不少于 {quarterlyMeetings} 次，支委联系班组、党员联系岗位每月不少于 {monthlyMeetings} 次',
      'Committee members visit a branch at least {quarterlyMeetings} time a quarter; commissioners a team and members a post at least {monthlyMeetings} time a month',
    ],
    evidence: ['联系记录表', 'Records of contacts'],
    basis: COUNTY,
    parameters: ['quarterlyMeetings', 'monthlyMeetings'],
  },
  'GQ-E1': {
    core: true,
    by: ['DOCUMENT'],
    text: [
      '党组织工作经费按职工工资总额的规定比例安排',
      'Funds for Party work are the prescribed share of the payroll',
    ],
    evidence: ['预算', 'Budget'],
    basis: SOE_WORK,
  },
  'GQ-F1': {
    core: true,
    by: ['DOCUMENT'],
    text: [
      '完成年度经营任务，无较大安全、环保责任事故',
      'The yearly targets are met; no major accident of safety or environment',
    ],
    evidence: ['考核通报', 'Result of assessment'],
    basis: COUNTY,
  },
  'GQ-F2': {
    by: ['SITE', 'INTERVIEW'],
    text: ['党员责任区、示范岗覆盖一线', 'Areas of duty and model posts cover the front line'],
    evidence: ['现场标牌、评议', 'Signs on site, appraisal'],
    basis: COUNTY,
  },
});
