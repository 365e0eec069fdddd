import type { BilingualText, Criterion, Parameter, ParameterUnit, StricterWay } from './standard.types.ts';

type Numbers = readonly [value: number, unit: ParameterUnit, stricter: StricterWay, zh: string, en: string];

/** The numbers of the hard rules (H01–H27 of domain §2.3) and of the library, as shipped: data the customer may tighten. */
const NUMBERS = {
  minFullMembers: [3, 'PERSONS', 'HIGHER', '单独建支部的正式党员数', 'Full members of a branch of its own'],
  maxUnits: [5, 'UNITS', 'LOWER', '联合支部覆盖单位数', 'Units of a joint branch'],
  maxMembers: [50, 'PERSONS', 'LOWER', '支部党员数上限', 'Most members of a branch'],
  committeeFrom: [7, 'PERSONS', 'LOWER', '设支委会的正式党员数', 'Full members from which there is a committee'],
  committeeMin: [3, 'PERSONS', 'HIGHER', '支委会委员数下限', 'Fewest members of the committee'],
  committeeMax: [7, 'PERSONS', 'LOWER', '支委会委员数上限', 'Most members of the committee'],
  maxTermDelayMonths: [12, 'MONTHS', 'LOWER', '换届延期上限', 'Longest delay of an election'],
  maxVacancyDays: [180, 'DAYS', 'LOWER', '职务出缺补选期限', 'Longest vacancy of a post'],
  partyGroupsFrom: [15, 'PERSONS', 'LOWER', '不划分党小组的党员数上限', 'Most members without Party cells'],
  maxTermYears: [5, 'YEARS', 'LOWER', '任期上限', 'Longest term'],
  secretaryTrainings: [1, 'TIMES', 'HIGHER', '书记每年轮训次数', 'Trainings of the secretary a year'],
  firstTrainingMonths: [6, 'MONTHS', 'LOWER', '新任书记培训期限', 'Months until a new secretary is trained'],
  memberHours: [32, 'HOURS', 'HIGHER', '党员年学时', 'Hours of study of a member a year'],
  leaderHours: [56, 'HOURS', 'HIGHER', '书记、委员年学时', 'Hours of study of secretary and commissioners a year'],
  duesMonths: [6, 'MONTHS', 'LOWER', '须作处置的连续欠缴月数', 'Months of unpaid dues that must be dealt with'],
  duesNotices: [1, 'TIMES', 'HIGHER', '每年公布党费次数', 'Publications of dues a year'],
  themeDays: [12, 'TIMES', 'HIGHER', '每年主题党日次数', 'Theme Party days a year'],
  minAttendance: [80, 'PERCENT', 'HIGHER', '平均到会率', 'Average attendance'],
  ceremonies: [1, 'TIMES', 'HIGHER', '每年政治仪式次数', 'Political ceremonies a year'],
  volunteering: [2, 'TIMES', 'HIGHER', '每年志愿服务次数', 'Volunteer services a year'],
  concernTalks: [2, 'TIMES', 'HIGHER', '每年民情恳谈次数', 'Talks with the people a year'],
  contests: [1, 'TIMES', 'HIGHER', '每年参赛次数', 'Contests a year'],
  quarterlyMeetings: [1, 'TIMES', 'HIGHER', '每季度次数', 'Times a quarter'],
  monthlyMeetings: [1, 'TIMES', 'HIGHER', '每月次数', 'Times a month'],
  secretaryLectures: [1, 'TIMES', 'HIGHER', '书记每年讲党课次数', 'Lectures by the secretary a year'],
  yearly: [1, 'TIMES', 'HIGHER', '每年次数', 'Times a year'],
  twiceYearly: [2, 'TIMES', 'HIGHER', '每年次数', 'Times a year'],
  fourTimesYearly: [4, 'TIMES', 'HIGHER', '每年次数', 'Times a year'],
  halfYearly: [1, 'TIMES', 'HIGHER', '每半年次数', 'Times every half year'],
  minPledges: [80, 'PERCENT', 'HIGHER', '承诺践诺覆盖率', 'Share of members with a post or pledge'],
  minSatisfaction: [80, 'PERCENT', 'HIGHER', '党员群众满意度', 'Satisfaction of members and people'],
  generalBranchFrom: [50, 'PERSONS', 'LOWER', '不设党总支的党员数上限', 'Most members without a general branch'],
  committeeLevelFrom: [100, 'PERSONS', 'LOWER', '设党委的党员数', 'Members from which there is a Party committee'],
  fullTimeWorkers: [2, 'PERSONS', 'HIGHER', '专职党务工作者人数', 'Full-time Party workers'],
  minArea: [30, 'SQUARE_METRES', 'HIGHER', '活动场所面积', 'Area of the venue'],
  villageArea: [200, 'SQUARE_METRES', 'HIGHER', '村级活动场所面积', 'Area of the village venue'],
  centreArea: [300, 'SQUARE_METRES', 'HIGHER', '党群服务中心面积', 'Area of the service centre'],
  companyArea: [20, 'SQUARE_METRES', 'HIGHER', '活动室面积', 'Area of the activity room'],
  secretaryPartyYears: [3, 'YEARS', 'HIGHER', '书记党龄', 'Years the secretary has been a member'],
  mobileMonths: [6, 'MONTHS', 'LOWER', '须登记的外出月数', 'Months away that must be registered'],
  minClosedRequests: [90, 'PERCENT', 'HIGHER', '诉求办结率', 'Share of requests closed'],
  adjustMonths: [3, 'MONTHS', 'LOWER', '企业变动后调整期限', 'Months to adjust after the company changes'],
} as const satisfies Record<string, Numbers>;

export type ParameterName = keyof typeof NUMBERS;

/**
 * A number as shipped.
 * @example parameter('minFullMembers').value // 3
 */
export function parameter(name: ParameterName): Parameter {
  const [value, unit, stricter, zh, en] = NUMBERS[name] as Numbers;
  return { name, value, unit, stricter, label: { zh, en } };
}

/**
 * What a criterion asks, with its numbers filled in.
 * @example wordingOf({ text: { zh: '不少于 {yearly} 次', … }, parameters: [parameter('yearly')] }).zh // '不少于 1 次'
 */
export function wordingOf({ text, parameters }: Pick<Criterion, 'text' | 'parameters'>): BilingualText {
  const filled = (wording: string) =>
    parameters.reduce((words, { name, value }) => words.replaceAll(`{${name}}`, String(value)), wording);
  return { zh: filled(text.zh), en: filled(text.en) };
}

/**
 * Whether a number is at least as strict as another.
 * @example isAsStrict({ ...parameter('maxMembers'), value: 40 }, parameter('maxMembers')) // true
 */
export function isAsStrict(local: Pick<Parameter, 'value'>, above: Pick<Parameter, 'value' | 'stricter'>): boolean {
  return above.stricter === 'HIGHER' ? local.value >= above.value : local.value <= above.value;
}
