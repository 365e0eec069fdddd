import type { BranchSubtype, BranchTag, BranchType } from '@zhibu/rules';

/**
 * A county's directly affiliated organizations, in the numbers of a real one (domain.md §8.2): 2 committees, 14 general
 * branches, 142 branches, 2 117 members. Every name carries 演示, so that nobody takes it for a real county.
 */
export type BranchPlan = { name: string; type: BranchType; subtype?: BranchSubtype; tags?: BranchTag[]; unit: string };
export type HousePlan = { name: string; level: 'COMMITTEE' | 'GENERAL_BRANCH'; branches: BranchPlan[] };

const organ = (unit: string, part: string): BranchPlan => ({
  name: `演示${unit}${part}党支部`,
  type: 'ORGAN',
  unit: `演示${unit}`,
});
const institution = (unit: string, part = '', subtype?: BranchSubtype): BranchPlan => ({
  name: `演示${unit}${part}党支部`,
  type: 'INSTITUTION',
  unit: `演示${unit}`,
  ...(subtype && { subtype }),
});

const POLICE = [
  '机关',
  '刑侦大队',
  '交警大队',
  '治安大队',
  '巡特警大队',
  '看守所',
  '城关派出所',
  '河东派出所',
  '河西派出所',
  '北山派出所',
  '南川派出所',
  '法制大队',
  '网安大队',
  '禁毒大队',
  '经侦大队',
  '离退休',
];
const SCHOOLS = [
  '第一中学',
  '第二中学',
  '第三中学',
  '职业教育中心',
  '实验小学',
  '第一小学',
  '第二小学',
  '第三小学',
  '第四小学',
  '第一幼儿园',
  '第二幼儿园',
  '特殊教育学校',
];

const police: HousePlan = {
  name: '演示县公安局机关党委',
  level: 'COMMITTEE',
  branches: POLICE.map((part) => ({
    ...organ('县公安局', part),
    ...(part === '离退休' && { tags: ['RETIRED' as const] }),
  })),
};
const education: HousePlan = {
  name: '演示县教育局党委',
  level: 'COMMITTEE',
  branches: [
    organ('县教育局', '机关'),
    organ('县教育局', '招生办'),
    ...SCHOOLS.map((school) => institution(school, '', 'SCHOOL')),
  ],
};

/** Fourteen bureaus large enough for a general branch, each with the parts that have a branch of their own. */
const BUREAUS: readonly [bureau: string, organs: string[], institutions: string[]][] = [
  ['县人民法院', ['机关', '民事审判庭', '执行局', '立案庭'], []],
  ['县人民检察院', ['机关', '第一检察部', '第二检察部'], []],
  ['县财政局', ['机关', '预算国库', '监督评价'], ['国库支付中心']],
  ['县自然资源局', ['机关', '执法大队'], ['不动产登记中心', '土地储备中心']],
  ['县住房和城乡建设局', ['机关', '城管执法'], ['房产服务中心', '质量安全监督站', '园林环卫中心']],
  ['县交通运输局', ['机关', '综合执法队'], ['公路段', '运输服务中心']],
  ['县水务局', ['机关'], ['水利管理站', '水土保持站', '防汛办']],
  ['县农业农村局', ['机关', '农业执法队'], ['农技推广中心', '畜牧兽医站', '农机服务中心', '经营管理站']],
  ['县卫生健康局', ['机关', '卫生监督所'], ['疾控中心', '妇幼保健院', '120 急救站']],
  ['县市场监督管理局', ['机关', '稽查队', '城关所', '食品安全股', '药械监管股'], []],
  ['县人力资源和社会保障局', ['机关', '劳动监察队'], ['就业服务中心', '社保中心', '人事考试中心']],
  ['县税务局', ['机关', '第一税务分局', '第二税务分局', '稽查局'], []],
  ['县林业和草原局', ['机关'], ['国有林场', '林业工作站', '自然保护站']],
  ['县民政局', ['机关', '婚姻登记处'], ['社会福利院', '救助管理站']],
];

const HOSPITALS = new Set(['妇幼保健院']);

const generalBranches: HousePlan[] = BUREAUS.map(([bureau, organs, institutions]) => ({
  name: `演示${bureau}党总支`,
  level: 'GENERAL_BRANCH',
  branches: [
    ...organs.map((part) => organ(bureau, part)),
    ...institutions.map((part) => ({
      ...institution(bureau, part, HOSPITALS.has(part) ? 'HOSPITAL' : undefined),
      type: 'INSTITUTION' as const,
    })),
  ],
}));

export const HOUSES: readonly HousePlan[] = [police, education, ...generalBranches];

const SMALL_ORGANS = [
  '县人大常委会办公室',
  '县政府办公室',
  '县政协办公室',
  '县纪委监委',
  '县委宣传部',
  '县委统战部',
  '县委政法委',
  '县委编办',
  '县总工会',
  '团县委',
  '县妇联',
  '县残联',
  '县科协',
  '县文联',
  '县工商联',
  '县发展和改革局',
  '县工业和信息化局',
  '县司法局',
  '县商务局',
  '县文体广电和旅游局',
  '县退役军人事务局',
  '县应急管理局',
  '县审计局',
  '县统计局',
  '县医疗保障局',
  '县信访局',
  '县政务服务局',
  '县气象局',
];
const SMALL_INSTITUTIONS = [
  '县委党校',
  '县档案馆',
  '县融媒体中心',
  '县公积金管理部',
  '县供销社',
  '县人民医院',
  '县中医院',
];
const COMPANIES = [
  '县城市建设投资公司',
  '县水务公司',
  '县粮食收储公司',
  '县公共交通公司',
  '县文化旅游公司',
  '县担保公司',
  '县殡葬服务公司',
];
const SOCIAL = ['县律师行业', '县注册会计师行业', '县个体私营经济协会', '县餐饮协会'];
const PRIVATE = ['演示建材公司', '演示食品公司', '演示物流园区联合'];

/** Small units whose branch stands directly under the Work Committee. */
export const DIRECT: readonly BranchPlan[] = [
  ...SMALL_ORGANS.map((unit) => organ(unit, '')),
  ...SMALL_INSTITUTIONS.map((unit) => institution(unit, '', /医院/.test(unit) ? 'HOSPITAL' : undefined)),
  ...COMPANIES.map((unit): BranchPlan => ({ name: `演示${unit}党支部`, type: 'SOE', unit: `演示${unit}` })),
  ...SOCIAL.map((unit): BranchPlan => ({ name: `演示${unit}党支部`, type: 'SOCIAL_ORG', unit: `演示${unit}` })),
  ...PRIVATE.map(
    (unit): BranchPlan => ({
      name: `${unit}党支部`,
      type: 'PRIVATE_ENTERPRISE',
      unit,
      ...(/联合/.test(unit) && { tags: ['JOINT' as const] }),
    }),
  ),
];

/** R8: branches of those who check others. Their host's superior checks them, not they themselves. */
export const WORK_COMMITTEE_BRANCH: BranchPlan = organ('县委直属机关工委', '机关');
export const COUNTY_OFFICE_BRANCH: BranchPlan = organ('县委组织部', '机关');

export const BRANCHES = 142;
export const MEMBERS = { full: 2041, probationary: 76 };
