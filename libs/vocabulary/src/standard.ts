import type {
  BranchFact,
  CheckMethod,
  CriterionChange,
  ParameterUnit,
  StandardPreset,
  StandardState,
  StricterWay,
} from '@zhibu/rules';
import type { Words } from './word.ts';

export const CHECK_METHOD_WORDS: Words<CheckMethod> = {
  DOCUMENT: { zh: '查阅资料', en: 'Document review' },
  SITE: { zh: '实地查看', en: 'Site visit' },
  INTERVIEW: { zh: '访谈', en: 'Interview' },
  SURVEY: { zh: '测评问卷', en: 'Survey' },
  AUTOMATIC: { zh: '系统核对', en: 'Checked by the system' },
};

export const STANDARD_STATE_WORDS: Words<StandardState> = {
  DRAFT: { zh: '草稿', en: 'Draft' },
  PUBLISHED: { zh: '已发布', en: 'Published' },
  ACTIVE: { zh: '执行中', en: 'In force' },
  RETIRED: { zh: '已停用', en: 'Retired' },
};

export const STANDARD_PRESET_WORDS: Words<StandardPreset> = {
  FIVE_BASICS: { zh: '五个基本加发挥作用，全部条目', en: 'Five basics and the role played, the whole library' },
  FIVE_BASICS_CORE: { zh: '五个基本加发挥作用，仅核心条目', en: 'Five basics and the role played, core criteria only' },
  GANSU: { zh: '甘肃手册六个方面', en: 'The six aspects of the handbooks of Gansu' },
};

export const PARAMETER_UNIT_WORDS: Words<ParameterUnit> = {
  PERSONS: { zh: '人', en: 'persons' },
  UNITS: { zh: '个单位', en: 'units' },
  DAYS: { zh: '天', en: 'days' },
  TIMES: { zh: '次', en: 'times' },
  HOURS: { zh: '学时', en: 'hours' },
  PERCENT: { zh: '百分比', en: 'percent' },
  SQUARE_METRES: { zh: '平方米', en: 'square metres' },
  YEARS: { zh: '年', en: 'years' },
  MONTHS: { zh: '个月', en: 'months' },
};

export const STRICTER_WAY_WORDS: Words<StricterWay> = {
  HIGHER: { zh: '只能提高', en: 'may only be raised' },
  LOWER: { zh: '只能降低', en: 'may only be lowered' },
};

export const CRITERION_CHANGE_WORDS: Words<CriterionChange> = {
  ADDED: { zh: '新增', en: 'Added' },
  TIGHTENED: { zh: '加严', en: 'Tightened' },
  LOOSENED: { zh: '放宽', en: 'Loosened' },
  DROPPED: { zh: '未采用', en: 'Left out' },
};

/** What the system knows of a branch; beside a criterion it decides they say why. */
export const BRANCH_FACT_WORDS: Words<BranchFact> = {
  fullMembers: { zh: '正式党员数', en: 'Full members' },
  members: { zh: '党员数', en: 'Members' },
  joint: { zh: '联合支部', en: 'Joint branch' },
  units: { zh: '覆盖单位数', en: 'Units covered' },
  committeeSize: { zh: '支部委员数', en: 'Members of the committee' },
  partyGroups: { zh: '党小组数', en: 'Party cells' },
  monthsOverdue: { zh: '换届超期月数', en: 'Months the election is overdue' },
  termYearsLeft: { zh: '距届满年数', en: 'Years to the end of the term' },
  secretaries: { zh: '在任书记数', en: 'Secretaries in post' },
  secretaryReviewedPoor: { zh: '书记述职评议为“差”', en: 'Secretary rated "poor"' },
  clerks: { zh: '党务工作者数', en: 'Clerks' },
  contactPoints: { zh: '联系领导数', en: 'Liaison leaders' },
  hosted: { zh: '由党务部门人员组成', en: 'Formed of the staff of a Party office' },
  checkedByOther: { zh: '由其他组织排查', en: 'Checked by another organization' },
  satisfaction: { zh: '党员群众满意度（%）', en: 'Satisfaction (%)' },
  vetoed: { zh: '有一票否决情形', en: 'A veto case was found' },
};
