import type { CheckMethod, Criterion } from './standard.types.ts';

/** The 22 core criteria that every type of branch is rated against (★ of domain §2.5). */
export const DEFAULT_CRITERIA: readonly Criterion[] = [
  core('A01', ['DOCUMENT', 'AUTOMATIC'], {
    text: {
      zh: '正式党员 3 人以上的单独建支部；不足 3 人的建联合支部，覆盖单位不超过 5 个',
      en: 'An own branch with three full members or more; fewer form a joint branch of at most five units',
    },
    evidence: { zh: '成立请示、批复、党员名册', en: 'Request to set up, approval, roster' },
    basis: { zh: '党支部工作条例第 4 条', en: 'Regulations on Branch Work, art. 4' },
  }),
  core('A03', ['DOCUMENT', 'AUTOMATIC'], {
    text: {
      zh: '满 7 名正式党员的设支委会，委员 3—5 名（最多 7 名）；不足 7 名的设书记',
      en: 'A committee of three to five (at most seven) with seven full members or more; otherwise a secretary',
    },
    evidence: { zh: '选举结果报告、批复、委员名单', en: 'Election result, approval, list of members' },
    basis: { zh: '党支部工作条例第六章', en: 'Regulations on Branch Work, ch. 6' },
  }),
  core('A04', ['DOCUMENT', 'AUTOMATIC'], {
    text: {
      zh: '按期换届；延期或提前有批复且不超过 1 年',
      en: 'Elections on time; any delay or advance approved and within a year',
    },
    evidence: {
      zh: '换届请示、批复、选举办法、票数统计、会议记录',
      en: 'Request, approval, rules of election, count of votes, minutes',
    },
    basis: { zh: '基层组织选举工作条例第 3 条', en: 'Regulations on Elections, art. 3' },
  }),
  core('A08', ['DOCUMENT', 'AUTOMATIC'], {
    text: {
      zh: '隶属关系清楚，与全国党员管理信息系统登记一致',
      en: 'Affiliation is clear and agrees with the national register of members',
    },
    evidence: { zh: '核对表', en: 'Comparison sheet' },
    basis: { zh: '信息系统登记要求', en: 'Registration requirements' },
  }),
  core('B01', ['DOCUMENT', 'INTERVIEW', 'AUTOMATIC'], {
    text: {
      zh: '书记在岗，最近一次述职评议不是“差”',
      en: 'The secretary is in post and was not rated "poor" in the last review',
    },
    evidence: { zh: '任职批复、述职评议结果', en: 'Approval of the appointment, result of the review' },
    basis: { zh: '党支部工作条例第七章', en: 'Regulations on Branch Work, ch. 7' },
  }),
  core('B02', ['DOCUMENT', 'AUTOMATIC'], {
    text: {
      zh: '书记每年参加县级以上集中轮训不少于 1 次，新任半年内参加培训',
      en: 'The secretary is trained at county level or above every year, and within half a year of taking office',
    },
    evidence: { zh: '培训通知、签到、结业证', en: 'Notice, attendance, certificate' },
    basis: { zh: '党员教育培训规划', en: 'Plan for the training of members' },
  }),
  core('B04', ['DOCUMENT', 'AUTOMATIC'], {
    text: {
      zh: '党员名册、组织关系、流动党员、失联党员四本账齐全且相符',
      en: 'The four registers (members, affiliation, mobile, out of contact) are complete and agree',
    },
    evidence: { zh: '名册、转接凭证、流动党员登记', en: 'Roster, transfer slips, register of mobile members' },
    basis: { zh: '党员教育管理工作条例', en: 'Regulations on the Education and Management of Members' },
  }),
  core('B06', ['DOCUMENT', 'SITE', 'AUTOMATIC'], {
    text: {
      zh: '党费按月足额收缴，每年公布不少于 1 次；连续 6 个月不交的有处置',
      en: 'Dues are paid monthly in full and published yearly; six months unpaid is dealt with',
    },
    evidence: { zh: '党费证、收缴登记、公示照片', en: 'Dues cards, register, photographs of the notice' },
    basis: { zh: '党费收缴管理规定', en: 'Provisions on Membership Dues' },
  }),
  core('C01', ['DOCUMENT', 'AUTOMATIC'], {
    text: {
      zh: '每月固定 1 天开展主题党日，全年不少于 12 次',
      en: 'A theme party day on a fixed day each month, twelve a year',
    },
    evidence: { zh: '年度计划、方案、签到、记录、影像', en: 'Yearly plan, programme, attendance, minutes, pictures' },
    basis: { zh: '党支部工作条例第 16 条', en: 'Regulations on Branch Work, art. 16' },
  }),
  core('C03', ['DOCUMENT', 'INTERVIEW', 'AUTOMATIC'], {
    text: {
      zh: '全年平均到会率不低于 80%，缺席有请假和补课',
      en: 'Average attendance of at least 80%; absences excused and made up',
    },
    evidence: { zh: '签到、请假、补课记录', en: 'Attendance, leave, make-up records' },
    basis: { zh: '本县要求', en: 'County requirement' },
  }),
  core('D01', ['DOCUMENT', 'AUTOMATIC'], {
    text: { zh: '党员大会每季度不少于 1 次', en: 'A branch meeting at least every quarter' },
    evidence: { zh: '会议记录、签到', en: 'Minutes, attendance' },
    basis: { zh: '党支部工作条例第 11 条', en: 'Regulations on Branch Work, art. 11' },
  }),
  core('D02', ['DOCUMENT', 'AUTOMATIC'], {
    text: { zh: '设支委会的，支委会每月不少于 1 次', en: 'Where there is a committee, it meets at least monthly' },
    evidence: { zh: '会议记录', en: 'Minutes' },
    basis: { zh: '党支部工作条例第 12 条', en: 'Regulations on Branch Work, art. 12' },
  }),
  core('D03', ['DOCUMENT', 'AUTOMATIC'], {
    text: { zh: '设党小组的，党小组会每月不少于 1 次', en: 'Where there are cells, they meet at least monthly' },
    evidence: { zh: '会议记录', en: 'Minutes' },
    basis: { zh: '党支部工作条例第 13 条', en: 'Regulations on Branch Work, art. 13' },
  }),
  core('D04', ['DOCUMENT', 'AUTOMATIC'], {
    text: {
      zh: '党课每季度不少于 1 次，书记每年讲课不少于 1 次',
      en: 'A Party lecture every quarter, one a year by the secretary',
    },
    evidence: { zh: '讲稿、签到、记录', en: 'Script, attendance, minutes' },
    basis: { zh: '党支部工作条例第 16 条', en: 'Regulations on Branch Work, art. 16' },
  }),
  core('D05', ['DOCUMENT', 'INTERVIEW', 'AUTOMATIC'], {
    text: {
      zh: '组织生活会每年不少于 1 次：会前谈心、会上批评、会后有整改清单',
      en: 'An organizational life meeting every year: talks before, criticism at it, a list of improvements after',
    },
    evidence: { zh: '方案、谈话记录、发言、整改清单', en: 'Programme, talks, speeches, list of improvements' },
    basis: { zh: '党支部工作条例第 17 条', en: 'Regulations on Branch Work, art. 17' },
  }),
  core('D06', ['DOCUMENT', 'AUTOMATIC'], {
    text: {
      zh: '民主评议党员每年 1 次，有个人评、党员评、组织评和等次',
      en: 'A democratic appraisal every year: by oneself, by members, by the organization, with grades',
    },
    evidence: { zh: '测评表、汇总、支部意见', en: 'Forms, summary, opinion of the branch' },
    basis: { zh: '党支部工作条例第五章', en: 'Regulations on Branch Work, ch. 5' },
  }),
  core('D07', ['DOCUMENT', 'INTERVIEW', 'AUTOMATIC'], {
    text: {
      zh: '谈心谈话覆盖委员之间、委员与党员、党员之间，每年不少于 1 次',
      en: 'Heart-to-heart talks among commissioners, with members and among members, yearly',
    },
    evidence: { zh: '谈话记录', en: 'Records of talks' },
    basis: { zh: '党支部工作条例第五章', en: 'Regulations on Branch Work, ch. 5' },
  }),
  core('E01', ['SITE'], {
    text: {
      zh: '有活动阵地（可共用），党旗、誓词、制度、标识齐全',
      en: 'A venue (may be shared) with flag, oath, rules and signs',
    },
    evidence: { zh: '现场照片、清单', en: 'Photographs, list' },
    basis: { zh: '阵地建设要求', en: 'Requirements for venues' },
  }),
  core('E02', ['DOCUMENT', 'AUTOMATIC'], {
    text: { zh: '党建经费有预算、有支出明细', en: 'A budget for Party work and an account of what was spent' },
    evidence: { zh: '预算、支出明细', en: 'Budget, account' },
    basis: { zh: '本县要求', en: 'County requirement' },
  }),
  core('F01', ['DOCUMENT', 'INTERVIEW'], {
    text: {
      zh: '支部年度重点与本单位中心工作结合，并有结果',
      en: 'The yearly focus is tied to the core work of the unit and shows results',
    },
    evidence: { zh: '计划、总结、考核结果', en: 'Plan, summary, result of assessment' },
    basis: { zh: '实施方案', en: 'The programme' },
  }),
  core('F03', ['SURVEY', 'INTERVIEW', 'AUTOMATIC'], {
    text: { zh: '党员群众满意度不低于 80%', en: 'Satisfaction of members and people of at least 80%' },
    evidence: { zh: '测评表、汇总', en: 'Forms, summary' },
    basis: { zh: '本县要求', en: 'County requirement' },
  }),
  core('F05', ['DOCUMENT', 'AUTOMATIC'], {
    text: { zh: '无一票否决情形', en: 'No veto case' },
    evidence: { zh: '核查意见', en: 'Result of verification' },
    basis: { zh: '实施方案', en: 'The programme' },
  }),
];

// A code begins with the letter of its aspect: A01 is the first of 基本组织.
function core(
  code: string,
  methods: readonly CheckMethod[],
  words: Pick<Criterion, 'text' | 'evidence' | 'basis'>,
): Criterion {
  return { code, aspect: code.charAt(0), core: true, methods, types: [], subtypes: [], ...words };
}
