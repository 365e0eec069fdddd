import { DEFAULT_ASPECTS, DEFAULT_VETOES } from './default-aspects.ts';
import { ACTIVITY_CRITERIA } from './library-activities.ts';
import { COMMUNITY_CRITERIA } from './library-community.ts';
import { ORGAN_CRITERIA } from './library-organ.ts';
import { ORGANIZATION_CRITERIA } from './library-organization.ts';
import { PRIVATE_CRITERIA } from './library-private.ts';
import { INSTITUTION_CRITERIA } from './library-public-institution.ts';
import { ROLE_CRITERIA } from './library-role.ts';
import { ROUTINE_CRITERIA } from './library-routines.ts';
import { RURAL_CRITERIA } from './library-rural.ts';
import { SOCIAL_CRITERIA } from './library-social.ts';
import { SOE_CRITERIA } from './library-soe.ts';
import { SUPPORT_CRITERIA } from './library-support.ts';
import { TEAM_CRITERIA } from './library-team.ts';
import type { Criterion, Standard } from './standard.types.ts';

/** The 46 criteria every branch is rated against (domain §2.5). */
export const COMMON_CRITERIA: readonly Criterion[] = [
  ...ORGANIZATION_CRITERIA,
  ...TEAM_CRITERIA,
  ...ACTIVITY_CRITERIA,
  ...ROUTINE_CRITERIA,
  ...SUPPORT_CRITERIA,
  ...ROLE_CRITERIA,
];

/** Those of the seven types, and of schools and hospitals (domain §2.6). */
export const TYPE_CRITERIA: readonly Criterion[] = [
  ...ORGAN_CRITERIA,
  ...INSTITUTION_CRITERIA,
  ...SOE_CRITERIA,
  ...RURAL_CRITERIA,
  ...COMMUNITY_CRITERIA,
  ...PRIVATE_CRITERIA,
  ...SOCIAL_CRITERIA,
];

/** The standard a new county begins with: data that is copied into the database and versioned there (R2, R73). */
export const DEFAULT_STANDARD: Standard = {
  code: 'YN-5B1F',
  name: { zh: '党支部标准化规范化建设标准', en: 'Standard for Party branches' },
  aspects: DEFAULT_ASPECTS,
  criteria: [...COMMON_CRITERIA, ...TYPE_CRITERIA],
  vetoes: DEFAULT_VETOES,
  vetoAspect: 'F',
  softThreshold: 0.6,
};
