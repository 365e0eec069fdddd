import type { BranchSubtype, BranchTag, BranchType, OrganizationLevel, ShapeWarning } from '@zhibu/rules';
import type { Words } from './word.ts';

export const ORGANIZATION_LEVEL_WORDS: Words<OrganizationLevel> = {
  COUNTRY: { zh: '中央', en: 'Central' },
  PROVINCE: { zh: '省委', en: 'Provincial committee' },
  CITY: { zh: '市委', en: 'Municipal committee' },
  COUNTY: { zh: '县委', en: 'County committee' },
  WORK_COMMITTEE: { zh: '工委', en: 'Work Committee' },
  COMMITTEE: { zh: '党委', en: 'Party committee' },
  GENERAL_BRANCH: { zh: '党总支', en: 'General branch' },
  BRANCH: { zh: '党支部', en: 'Party branch' },
  PARTY_GROUP: { zh: '党组', en: 'Leading Party group' },
};

export const BRANCH_TYPE_WORDS: Words<BranchType> = {
  ORGAN: { zh: '机关', en: 'Government organ' },
  INSTITUTION: { zh: '事业单位', en: 'Public institution' },
  SOE: { zh: '国有企业', en: 'State-owned enterprise' },
  RURAL: { zh: '农村', en: 'Rural' },
  COMMUNITY: { zh: '社区', en: 'Community' },
  PRIVATE_ENTERPRISE: { zh: '非公企业', en: 'Private enterprise' },
  SOCIAL_ORG: { zh: '社会组织', en: 'Social organization' },
};

export const BRANCH_SUBTYPE_WORDS: Words<BranchSubtype> = {
  SCHOOL: { zh: '学校', en: 'School' },
  HOSPITAL: { zh: '医院', en: 'Hospital' },
};

export const BRANCH_TAG_WORDS: Words<BranchTag> = {
  RETIRED: { zh: '离退休', en: 'Retired members' },
  JOINT: { zh: '联合', en: 'Joint' },
  MOBILE: { zh: '流动党员', en: 'Mobile members' },
  TEMPORARY: { zh: '临时', en: 'Temporary' },
  STUDENT: { zh: '学生', en: 'Students' },
};

/** Notices beside a branch's figures; the places take the details of the notice. */
export const SHAPE_WARNING_WORDS: Words<ShapeWarning> = {
  TOO_FEW_MEMBERS: {
    zh: '正式党员 {count} 名，不足 {min} 名，应建联合支部',
    en: '{count} full members, fewer than {min}: a joint branch is called for',
  },
  TOO_MANY_MEMBERS: {
    zh: '党员 {count} 名，超过 {max} 名，应研究分设',
    en: '{count} members, more than {max}: consider dividing the branch',
  },
  TOO_MANY_UNITS: {
    zh: '覆盖单位 {count} 个，一般不超过 {max} 个',
    en: '{count} units; a branch covers at most {max}',
  },
  COMMITTEE_MISSING: {
    zh: '正式党员 {count} 名，满 {min} 名应设支委会',
    en: '{count} full members: from {min} on a committee is called for',
  },
  COMMITTEE_TOO_SMALL: {
    zh: '支委 {count} 名，一般不少于 {min} 名',
    en: 'A committee of {count}; it should have at least {min}',
  },
  COMMITTEE_TOO_LARGE: {
    zh: '支委 {count} 名，最多 {max} 名',
    en: 'A committee of {count}; at most {max} are allowed',
  },
  COMMITTEE_NOT_NEEDED: {
    zh: '正式党员 {count} 名，不足 {min} 名，设书记即可',
    en: '{count} full members, fewer than {min}: a secretary is enough',
  },
  TERM_UNKNOWN: { zh: '未登记届满日期', en: 'The end of the term is not recorded' },
  TERM_TOO_LONG: { zh: '任期超过 {years} 年', en: 'The term is longer than {years} years' },
  TERM_ENDS_SOON: { zh: '还有 {days} 天届满，请准备换届', en: 'The term ends in {days} days: prepare the election' },
  TERM_OVERDUE: { zh: '换届已超期 {days} 天', en: 'The election is {days} days overdue' },
  TERM_OVERDUE_A_YEAR: {
    zh: '换届超期一年以上（{days} 天），无批复的属一票否决',
    en: 'The election is more than a year overdue ({days} days): a veto unless approved',
  },
  GENERAL_BRANCH_DUE: { zh: '党员 {count} 名，可设党总支', en: '{count} members: a general branch may be set up' },
  COMMITTEE_DUE: { zh: '党员 {count} 名，可设党委', en: '{count} members: a committee may be set up' },
};
