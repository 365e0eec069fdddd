/** From the top down; PARTY_GROUP (党组) stands apart: off every affiliation line, it only holds co-sign steps. */
export const ORGANIZATION_LEVELS = [
  'COUNTRY',
  'PROVINCE',
  'CITY',
  'COUNTY',
  'WORK_COMMITTEE',
  'COMMITTEE',
  'GENERAL_BRANCH',
  'BRANCH',
  'PARTY_GROUP',
] as const;
export type OrganizationLevel = (typeof ORGANIZATION_LEVELS)[number];

/** The seven types of branch (domain §2.2 [D]). */
export const BRANCH_TYPES = [
  'ORGAN',
  'INSTITUTION',
  'SOE',
  'RURAL',
  'COMMUNITY',
  'PRIVATE_ENTERPRISE',
  'SOCIAL_ORG',
] as const;
export type BranchType = (typeof BRANCH_TYPES)[number];

/** Sub-types of INSTITUTION. */
export const BRANCH_SUBTYPES = ['SCHOOL', 'HOSPITAL'] as const;
export type BranchSubtype = (typeof BRANCH_SUBTYPES)[number];

/** Tags beside the type: they soften parameters, they do not choose the criteria. */
export const BRANCH_TAGS = ['RETIRED', 'JOINT', 'MOBILE', 'TEMPORARY', 'STUDENT'] as const;
export type BranchTag = (typeof BRANCH_TAGS)[number];
