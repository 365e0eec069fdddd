import { DEFAULT_ASPECTS, DEFAULT_VETOES } from './default-aspects.ts';
import { DEFAULT_CRITERIA } from './default-criteria.ts';
import type { Standard } from './standard.types.ts';

/** The standard a new county begins with: data that is copied into the database and versioned there (R2, R73). */
export const DEFAULT_STANDARD: Standard = {
  code: 'YN-5B1F-CORE',
  name: { zh: '党支部标准化规范化建设标准（核心条目）', en: 'Standard for Party branches (core criteria)' },
  aspects: DEFAULT_ASPECTS,
  criteria: DEFAULT_CRITERIA,
  vetoes: DEFAULT_VETOES,
  vetoAspect: 'F',
  softThreshold: 0.6,
};
