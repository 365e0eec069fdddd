import { DEFAULT_STANDARD } from './default-standard.ts';
import { GANSU_STANDARD } from './gansu-standard.ts';
import type { Standard } from './standard.types.ts';

/** What a draft can begin with: the six aspects of the plan, the same with core criteria only, the six of Gansu. */
export const STANDARD_PRESETS = ['FIVE_BASICS', 'FIVE_BASICS_CORE', 'GANSU'] as const;
export type StandardPreset = (typeof STANDARD_PRESETS)[number];

/** Core criteria alone, for a county that finds the whole library too much (domain §2.4). */
const CORE_STANDARD: Standard = {
  ...DEFAULT_STANDARD,
  code: 'YN-5B1F-STAR',
  name: { zh: '党支部标准化规范化建设标准（核心条目）', en: 'Standard for Party branches (core criteria)' },
  criteria: DEFAULT_STANDARD.criteria.filter((criterion) => criterion.core),
};

const PRESETS: Readonly<Record<StandardPreset, Standard>> = {
  FIVE_BASICS: DEFAULT_STANDARD,
  FIVE_BASICS_CORE: CORE_STANDARD,
  GANSU: GANSU_STANDARD,
};

/**
 * A shipped standard by its name.
 * @example presetStandard('GANSU').aspects[0].name.zh // '政治建设'
 */
export function presetStandard(preset: StandardPreset): Standard {
  return PRESETS[preset];
}
