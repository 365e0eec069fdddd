import { branchWork, COUNTY, common, PROGRAMME } from './library.ts';

/** C 基本活动: theme Party days and what comes with them (domain §2.5 C). */
export const ACTIVITY_CRITERIA = common({
  C01: {
    core: true,
    by: ['DOCUMENT', 'AUTOMATIC'],
    text: [
      '每月固定 1 天开展主题党日，全年不少于 {themeDays} 次',
      'A theme Party day on a fixed day each month, {themeDays} a year or more',
    ],
    evidence: ['年度计划、方案、签到、记录、影像', 'Yearly plan, programme, attendance, minutes, pictures'],
    basis: branchWork('第 16 条', 'art. 16'),
    parameters: ['themeDays'],
  },
  C02: {
    by: ['DOCUMENT', 'AUTOMATIC'],
    text: [
      '主题与县委组织部下发的主题对应，“+”的内容不少于 1 类（党性教育、业务培训、志愿服务、民情恳谈）',
      'The theme is the one the county issued, with at least one addition (Party spirit, training, volunteering, talks with the people)',
    ],
    evidence: ['方案、小结', 'Programme, summary'],
    basis: PROGRAMME,
  },
  C03: {
    core: true,
    by: ['DOCUMENT', 'INTERVIEW', 'AUTOMATIC'],
    text: [
      '全年平均到会率不低于 {minAttendance}%，缺席有请假和补课',
      'Average attendance of at least {minAttendance}%; absences excused and made up',
    ],
    evidence: ['签到、请假、补课记录', 'Attendance, leave, make-up records'],
    basis: COUNTY,
    parameters: ['minAttendance'],
  },
  C04: {
    by: ['DOCUMENT'],
    text: [
      '每年开展政治仪式不少于 {ceremonies} 次（重温誓词、政治生日、红色教育等）',
      'At least {ceremonies} political ceremony a year (renewing the oath, Party birthday, visits to revolutionary sites)',
    ],
    evidence: ['方案、照片', 'Programme, photographs'],
    basis: branchWork('第 16 条', 'art. 16'),
    parameters: ['ceremonies'],
  },
  C05: {
    by: ['DOCUMENT', 'INTERVIEW', 'AUTOMATIC'],
    text: ['每年开展志愿服务不少于 {volunteering} 次', 'Volunteer service at least {volunteering} times a year'],
    evidence: ['活动记录、照片', 'Records, photographs'],
    basis: COUNTY,
    parameters: ['volunteering'],
  },
  C06: {
    by: ['DOCUMENT', 'INTERVIEW'],
    text: [
      '每年开展民情恳谈或走访不少于 {concernTalks} 次，群众诉求有办理结果',
      'At least {concernTalks} talks with or visits to the people a year; what they ask for is followed up',
    ],
    evidence: ['走访记录、办理台账', 'Records of visits, register of requests'],
    basis: PROGRAMME,
    parameters: ['concernTalks'],
  },
  C07: {
    by: ['DOCUMENT', 'AUTOMATIC'],
    text: [
      '每年参加支部擂台赛或最佳党日、党课评比不少于 {contests} 次',
      'At least {contests} contest of branches, Party days or lectures a year',
    ],
    evidence: ['通知、参赛材料、结果', 'Notice, entry, result'],
    basis: PROGRAMME,
    parameters: ['contests'],
  },
  C08: {
    by: ['DOCUMENT', 'SITE'],
    text: [
      '每次活动的计划、签到、记录、影像、小结能相互印证',
      'Plan, attendance, minutes, pictures and summary of each activity bear each other out',
    ],
    evidence: ['一次活动一份档案', 'One file for each activity'],
    basis: COUNTY,
  },
});
