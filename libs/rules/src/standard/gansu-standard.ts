import { DEFAULT_STANDARD } from './default-standard.ts';
import type { Aspect, Criterion, Standard } from './standard.types.ts';

/** The six aspects of the handbooks of Gansu (domain headline 2, §1.2): the same library, cut another way. */
const ASPECTS: readonly Aspect[] = [
  { code: 'G1', name: { zh: '政治建设', en: 'Political work' }, short: { zh: '政治', en: 'Politics' } },
  { code: 'G2', name: { zh: '组织建设', en: 'Organization' }, short: { zh: '组织', en: 'Organization' } },
  { code: 'G3', name: { zh: '组织生活', en: 'Organizational life' }, short: { zh: '生活', en: 'Life' } },
  { code: 'G4', name: { zh: '党支部队伍建设', en: 'Team of the branch' }, short: { zh: '队伍', en: 'Team' } },
  { code: 'G5', name: { zh: '基础保障', en: 'Basic support' }, short: { zh: '保障', en: 'Support' } },
  { code: 'G6', name: { zh: '考核评价', en: 'Assessment' }, short: { zh: '考核', en: 'Assessment' } },
];

const BY_LETTER: Readonly<Record<string, string>> = { A: 'G2', B: 'G4', C: 'G3', D: 'G3', E: 'G5', F: 'G1' };

/** 政治建设 takes from 队伍 and 作用, 考核评价 is reporting, archive, satisfaction and what a type is assessed by. */
const BY_CODE: Readonly<Record<string, string>> = {
  B07: 'G1',
  C04: 'G1',
  D10: 'G6',
  D11: 'G6',
  F03: 'G6',
  F06: 'G6',
};

const aspectOf = ({ code, aspect, types }: Criterion): string =>
  BY_CODE[code] ?? (aspect === 'F' && types.length > 0 ? 'G6' : BY_LETTER[aspect]!);

export const GANSU_STANDARD: Standard = {
  ...DEFAULT_STANDARD,
  code: 'GS-6A27',
  name: { zh: '党支部建设标准化手册标准（六个方面）', en: 'Standard for Party branches (six aspects of Gansu)' },
  aspects: ASPECTS,
  criteria: DEFAULT_STANDARD.criteria.map((criterion) => ({ ...criterion, aspect: aspectOf(criterion) })),
  vetoAspect: 'G1',
};
