import { COUNTY, ofType } from './library.ts';

const INSTITUTION_WORK = ['事业单位党支部建设要求', 'Requirements for branches in public institutions'] as const;
const SCHOOL_WORK = ['中小学校党建工作要求', 'Requirements for Party work in schools'] as const;
const HOSPITAL_WORK = ['公立医院党建工作要求', 'Requirements for Party work in public hospitals'] as const;
const VENUE = ['阵地建设要求', 'Requirements for venues'] as const;

const INSTITUTIONS = ofType('INSTITUTION', [], {
  'SY-A1': {
    core: true,
    by: ['DOCUMENT'],
    text: [
      '支部按科室、部门、学科设置，重要业务单元有支部或党小组',
      'Branches follow sections, departments and subjects; every important unit has a branch or a cell',
    ],
    evidence: ['组织架构图', 'Organization chart'],
    basis: INSTITUTION_WORK,
  },
  'SY-B1': {
    core: true,
    by: ['DOCUMENT', 'INTERVIEW'],
    text: [
      '书记由业务骨干担任（党建带头人、业务带头人）',
      'The secretary is a leading professional: first in Party work and in the profession',
    ],
    evidence: ['任职文件', 'Appointment'],
    basis: INSTITUTION_WORK,
  },
  'SY-B2': {
    by: ['DOCUMENT'],
    text: [
      '把骨干培养成党员、把党员培养成骨干，有名单和记录',
      'Professionals are brought into the Party and members made professionals, with a list and records',
    ],
    evidence: ['名单、培养记录', 'List, records'],
    basis: INSTITUTION_WORK,
  },
  'SY-C1': {
    by: ['DOCUMENT', 'INTERVIEW'],
    text: [
      '与业务结合的活动每年不少于 {fourTimesYearly} 次（义诊、送教、技术服务等）',
      'At least {fourTimesYearly} activities a year tied to the profession (free clinics, lessons, technical service)',
    ],
    evidence: ['记录、照片', 'Records, photographs'],
    basis: COUNTY,
    parameters: ['fourTimesYearly'],
  },
  'SY-D1': {
    core: true,
    by: ['DOCUMENT', 'INTERVIEW'],
    text: [
      '部门重要事项（评优、职称、用人）先听取支部意见，有记录',
      'The branch is heard before important matters (honours, titles, staff), on record',
    ],
    evidence: ['会议纪要', 'Minutes'],
    basis: INSTITUTION_WORK,
  },
  'SY-E1': {
    by: ['SITE', 'DOCUMENT'],
    text: ['活动场所与经费落实', 'Venue and funds are provided'],
    evidence: ['照片、预算', 'Photographs, budget'],
    basis: VENUE,
  },
  'SY-F1': {
    core: true,
    by: ['DOCUMENT', 'SURVEY'],
    text: ['行业作风达标，无有责投诉、无行风处理', 'Good professional conduct: no justified complaint, no sanction'],
    evidence: ['投诉台账', 'Register of complaints'],
    basis: INSTITUTION_WORK,
  },
});

const SCHOOLS = ofType('INSTITUTION', ['SCHOOL'], {
  'XX-A1': {
    by: ['DOCUMENT', 'AUTOMATIC'],
    text: [
      '教职工支部按年级或学科组设置，学校按党员数设党总支或党委',
      'Staff branches follow years or subjects; the school has a general branch or a committee by its members',
    ],
    evidence: ['批复', 'Approval'],
    basis: SCHOOL_WORK,
  },
  'XX-B1': {
    by: ['DOCUMENT', 'AUTOMATIC'],
    text: [
      '教职工支部书记党龄一般不少于 {secretaryPartyYears} 年',
      'The secretary of a staff branch has been a member for at least {secretaryPartyYears} years as a rule',
    ],
    evidence: ['简历', 'Curriculum vitae'],
    basis: SCHOOL_WORK,
    parameters: ['secretaryPartyYears'],
  },
  'XX-D1': {
    core: true,
    by: ['DOCUMENT', 'INTERVIEW'],
    text: [
      '落实党组织领导的校长负责制，议事规则和会议记录齐全',
      'The principal answers to the Party organization; rules of procedure and minutes are complete',
    ],
    evidence: ['议事规则、记录', 'Rules of procedure, minutes'],
    basis: SCHOOL_WORK,
  },
  'XX-E1': {
    by: ['SITE'],
    text: [
      '党员活动室设施齐全（有场所、有标识、有党旗、有制度、有桌椅、有书报、有电教、有档案、有公开栏、有活动）',
      'The activity room has all ten things: room, signs, flag, rules, seats, books, video, files, notice board, activities',
    ],
    evidence: ['照片', 'Photographs'],
    basis: VENUE,
  },
  'XX-F1': {
    core: true,
    by: ['DOCUMENT', 'SURVEY'],
    text: [
      '师德师风年度考核全覆盖，无师德问题',
      'The ethics of every teacher are assessed yearly; no case of misconduct',
    ],
    evidence: ['考核表', 'Assessment forms'],
    basis: SCHOOL_WORK,
  },
});

const HOSPITALS = ofType('INSTITUTION', ['HOSPITAL'], {
  'YY-B1': {
    by: ['DOCUMENT'],
    text: [
      '支部书记与科主任由一人兼任或交叉任职',
      'Secretary and head of department are one person, or hold posts in each other’s team',
    ],
    evidence: ['任命文件', 'Appointments'],
    basis: HOSPITAL_WORK,
  },
  'YY-F1': {
    core: true,
    by: ['DOCUMENT', 'SURVEY'],
    text: ['医德医风达标，无违规收受', 'Good medical ethics; nothing accepted against the rules'],
    evidence: ['医德医风台账', 'Register of medical ethics'],
    basis: HOSPITAL_WORK,
  },
});

/** 事业单位, with schools and hospitals (domain §2.6 SY, XX, YY). */
export const INSTITUTION_CRITERIA = [...INSTITUTIONS, ...SCHOOLS, ...HOSPITALS];
