import { ofType } from './library.ts';

const SOCIAL_WORK = ['社会组织党建工作要求', 'Requirements for Party work in social organizations'] as const;

/** 社会组织 (domain §2.6 SH). */
export const SOCIAL_CRITERIA = ofType('SOCIAL_ORG', [], {
  'SH-A1': {
    core: true,
    by: ['DOCUMENT'],
    text: [
      '党建工作写入章程；按单独、区域或行业方式建组织',
      'Party work is in the charter; the organization is set up alone, by area or by trade',
    ],
    evidence: ['章程、批复', 'Charter, approval'],
    basis: SOCIAL_WORK,
  },
  'SH-A2': {
    by: ['AUTOMATIC'],
    text: [
      '挂靠或兼合型支部明确主支部，避免重复统计',
      'A functional branch names its main branch, so that nobody is counted twice',
    ],
    evidence: ['登记表', 'Registration'],
    basis: SOCIAL_WORK,
  },
  'SH-B1': {
    core: true,
    by: ['DOCUMENT'],
    text: [
      '书记从内部党员骨干中产生，负责人与班子交叉任职',
      'The secretary comes from inside; leaders hold posts in each other’s team',
    ],
    evidence: ['选举材料', 'Election papers'],
    basis: SOCIAL_WORK,
  },
  'SH-C1': {
    by: ['DOCUMENT'],
    text: [
      '公益或行业服务每年不少于 {twiceYearly} 次',
      'Service to the public or the trade at least {twiceYearly} times a year',
    ],
    evidence: ['活动记录', 'Records'],
    basis: SOCIAL_WORK,
    parameters: ['twiceYearly'],
  },
  'SH-D1': {
    core: true,
    by: ['DOCUMENT', 'INTERVIEW'],
    text: [
      '换届、年检、重大活动、涉外和捐赠事项事前听取支部意见',
      'The branch is heard before elections, yearly inspections, major events, foreign affairs and donations',
    ],
    evidence: ['会议纪要', 'Minutes'],
    basis: SOCIAL_WORK,
  },
  'SH-E1': {
    by: ['DOCUMENT', 'SITE'],
    text: ['场所共享、党费返还、指导员到位', 'A shared venue, refunded dues, an instructor in place'],
    evidence: ['凭证、照片', 'Vouchers, photographs'],
    basis: SOCIAL_WORK,
  },
  'SH-F1': {
    core: true,
    by: ['DOCUMENT'],
    text: ['诚信自律，无违规收费处理', 'Honest and self-disciplined; no sanction for unlawful fees'],
    evidence: ['年检结论', 'Result of the yearly inspection'],
    basis: SOCIAL_WORK,
  },
});
