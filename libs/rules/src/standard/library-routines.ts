import { branchWork, common, fact, PROGRAMME } from './library.ts';

/** D 基本制度: meetings, lectures, appraisal, publicity (domain §2.5 D). */
export const ROUTINE_CRITERIA = common({
  D01: {
    core: true,
    by: ['DOCUMENT', 'AUTOMATIC'],
    text: [
      '党员大会每季度不少于 {quarterlyMeetings} 次',
      'A branch meeting at least {quarterlyMeetings} time every quarter',
    ],
    evidence: ['会议记录、签到', 'Minutes, attendance'],
    basis: branchWork('第 11 条', 'art. 11'),
    parameters: ['quarterlyMeetings'],
  },
  D02: {
    core: true,
    by: ['DOCUMENT', 'AUTOMATIC'],
    text: [
      '设支委会的，支委会每月不少于 {monthlyMeetings} 次',
      'Where there is a committee, it meets at least {monthlyMeetings} time a month',
    ],
    evidence: ['会议记录', 'Minutes'],
    basis: branchWork('第 12 条', 'art. 12'),
    parameters: ['monthlyMeetings'],
    automatic: { notApplicable: fact('committeeSize', '<', 2) },
  },
  D03: {
    core: true,
    by: ['DOCUMENT', 'AUTOMATIC'],
    text: [
      '设党小组的，党小组会每月不少于 {monthlyMeetings} 次',
      'Where there are cells, they meet at least {monthlyMeetings} time a month',
    ],
    evidence: ['会议记录', 'Minutes'],
    basis: branchWork('第 13 条', 'art. 13'),
    parameters: ['monthlyMeetings'],
    automatic: { notApplicable: fact('partyGroups', '<', 1) },
  },
  D04: {
    core: true,
    by: ['DOCUMENT', 'AUTOMATIC'],
    text: [
      '党课每季度不少于 {quarterlyMeetings} 次，书记每年讲课不少于 {secretaryLectures} 次',
      'A Party lecture at least {quarterlyMeetings} time every quarter, {secretaryLectures} a year by the secretary',
    ],
    evidence: ['讲稿、签到、记录', 'Script, attendance, minutes'],
    basis: branchWork('第 16 条', 'art. 16'),
    parameters: ['quarterlyMeetings', 'secretaryLectures'],
  },
  D05: {
    core: true,
    by: ['DOCUMENT', 'INTERVIEW', 'AUTOMATIC'],
    text: [
      '组织生活会每年不少于 {yearly} 次：会前谈心、会上批评、会后有整改清单',
      'An organizational life meeting at least {yearly} time a year: talks before, criticism at it, a list of improvements after',
    ],
    evidence: ['方案、谈话记录、发言、整改清单', 'Programme, talks, speeches, list of improvements'],
    basis: branchWork('第 17 条', 'art. 17'),
    parameters: ['yearly'],
  },
  D06: {
    core: true,
    by: ['DOCUMENT', 'AUTOMATIC'],
    text: [
      '民主评议党员每年 {yearly} 次，有个人评、党员评、组织评和等次',
      'A democratic appraisal {yearly} time a year: by oneself, by members, by the organization, with grades',
    ],
    evidence: ['测评表、汇总、支部意见', 'Forms, summary, opinion of the branch'],
    basis: branchWork('第五章', 'ch. 5'),
    parameters: ['yearly'],
  },
  D07: {
    core: true,
    by: ['DOCUMENT', 'INTERVIEW', 'AUTOMATIC'],
    text: [
      '谈心谈话覆盖委员之间、委员与党员、党员之间，每年不少于 {yearly} 次',
      'Heart-to-heart talks among commissioners, with members and among members, at least {yearly} time a year',
    ],
    evidence: ['谈话记录', 'Records of talks'],
    basis: branchWork('第五章', 'ch. 5'),
    parameters: ['yearly'],
  },
  D08: {
    by: ['DOCUMENT', 'AUTOMATIC'],
    text: [
      '党员领导干部参加双重组织生活每年不少于 {twiceYearly} 次',
      'Leading officials attend as ordinary members at least {twiceYearly} times a year',
    ],
    evidence: ['签到、记录', 'Attendance, minutes'],
    basis: branchWork('第五章', 'ch. 5'),
    parameters: ['twiceYearly'],
  },
  D09: {
    by: ['DOCUMENT', 'AUTOMATIC'],
    text: [
      '议题表决合规：到会有表决权党员超过半数，赞成票超过应到会有表决权党员的半数',
      'Votes are valid: more than half of those entitled are present, and more than half of all entitled are in favour',
    ],
    evidence: ['会议记录、表决统计', 'Minutes, count of votes'],
    basis: branchWork('第 11 条', 'art. 11'),
  },
  D10: {
    by: ['DOCUMENT', 'SITE', 'AUTOMATIC'],
    text: [
      '实行党务公开；每年向上级党组织报告工作不少于 {yearly} 次，每季度报告创建进展',
      'Party affairs are public; work is reported upward at least {yearly} time a year, progress every quarter',
    ],
    evidence: ['公开栏照片、报告', 'Photographs of the board, reports'],
    basis: PROGRAMME,
    parameters: ['yearly'],
  },
  D11: {
    by: ['DOCUMENT', 'AUTOMATIC'],
    text: [
      '年初有计划、年末有总结，台账按六个方面归档',
      'A plan at the beginning of the year, a summary at its end, records filed by the six aspects',
    ],
    evidence: ['计划、总结、目录', 'Plan, summary, index'],
    basis: PROGRAMME,
  },
});
