import type { BranchSubtype, BranchTag, BranchType, OrganizationLevel } from '@zhibu/rules';
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
