import { branchWork, common, fact } from './library.ts';

const TRAINING = ['党员教育培训工作规划', 'Plan for the education and training of members'] as const;
const MEMBERS = [
  '《中国共产党党员教育管理工作条例》',
  'Regulations on the Education and Management of Members',
] as const;

/** B 基本队伍: the secretary, the members, the dues (domain §2.5 B). */
export const TEAM_CRITERIA = common({
  B01: {
    core: true,
    by: ['DOCUMENT', 'INTERVIEW', 'AUTOMATIC'],
    text: [
      '书记在岗，最近一次述职评议不是“差”',
      'The secretary is in post and was not rated "poor" in the last review',
    ],
    evidence: ['任职批复、述职评议结果', 'Approval of the appointment, result of the review'],
    basis: branchWork('第七章', 'ch. 7'),
    automatic: {
      decides: { all: [fact('secretaries', '>=', 1), { not: { is: 'secretaryReviewedPoor' } }] },
    },
  },
  B02: {
    core: true,
    by: ['DOCUMENT', 'AUTOMATIC'],
    text: [
      '书记每年参加县级以上集中轮训不少于 {secretaryTrainings} 次，新任 {firstTrainingMonths} 个月内参加培训',
      'The secretary is trained at county level or above {secretaryTrainings} time a year or more, and within {firstTrainingMonths} months of taking office',
    ],
    evidence: ['培训通知、签到、结业证', 'Notice, attendance, certificate'],
    basis: TRAINING,
    parameters: ['secretaryTrainings', 'firstTrainingMonths'],
  },
  B03: {
    by: ['DOCUMENT', 'AUTOMATIC'],
    text: [
      '党员年集中学习不少于 {memberHours} 学时，书记和委员不少于 {leaderHours} 学时',
      'At least {memberHours} hours of study a year for members, {leaderHours} for the secretary and commissioners',
    ],
    evidence: ['学时登记、学习记录', 'Register of hours, records of study'],
    basis: TRAINING,
    parameters: ['memberHours', 'leaderHours'],
  },
  B04: {
    core: true,
    by: ['DOCUMENT', 'AUTOMATIC'],
    text: [
      '党员名册、组织关系、流动党员、失联党员四本账齐全且相符',
      'The four registers (members, affiliation, mobile, out of contact) are complete and agree',
    ],
    evidence: ['名册、转接凭证、流动党员登记', 'Roster, transfer slips, register of mobile members'],
    basis: MEMBERS,
  },
  B05: {
    by: ['DOCUMENT'],
    text: [
      '发展党员有计划、有培养联系人，程序和档案完整',
      'Recruitment has a plan and mentors; procedure and files are complete',
    ],
    evidence: ['入党材料、培养考察表、公示', 'Admission papers, observation forms, public notices'],
    basis: ['《中国共产党发展党员工作细则》', 'Rules on the Recruitment of Members'],
  },
  B06: {
    core: true,
    by: ['DOCUMENT', 'SITE', 'AUTOMATIC'],
    text: [
      '党费按月足额收缴，每年公布不少于 {duesNotices} 次；连续 {duesMonths} 个月不交的有处置',
      'Dues are paid monthly in full and published {duesNotices} time a year or more; {duesMonths} months unpaid is dealt with',
    ],
    evidence: ['党费证、收缴登记、公示照片', 'Dues cards, register, photographs of the notice'],
    basis: ['党费收缴、使用和管理规定', 'Provisions on Membership Dues'],
    parameters: ['duesNotices', 'duesMonths'],
  },
  B07: {
    by: ['DOCUMENT', 'INTERVIEW'],
    text: [
      '对不合格、违纪党员有处置和跟踪教育记录',
      'Members who are unqualified or broke discipline were dealt with, and their further education is recorded',
    ],
    evidence: ['处置决定、谈话记录', 'Decisions, records of talks'],
    basis: MEMBERS,
  },
  B08: {
    by: ['DOCUMENT', 'INTERVIEW', 'AUTOMATIC'],
    text: [
      '有明确的党务工作者（兼职即可），台账责任到人',
      'A named clerk for Party affairs (part-time will do), answerable for the ledger',
    ],
    evidence: ['分工文件', 'Division of duties'],
    basis: ['本县要求', 'County requirement'],
    automatic: { decides: fact('clerks', '>=', 1) },
  },
});
