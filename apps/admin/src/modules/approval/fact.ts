import { BRANCH_TYPES, type FactFormat, type FormGroup } from '@zhibu/rules';
import { BRANCH_TYPE_WORDS, word } from '@zhibu/vocabulary';
import type { Petal } from '../../platform/components/SixStar.vue';
import { formatQuarter } from '../../platform/i18n/format.ts';
import type { Locale } from '../../platform/i18n/locale.ts';

const typeWord = (value: string, locale: Locale): string => {
  const type = BRANCH_TYPES.find((each) => each === value);
  return type ? word(BRANCH_TYPE_WORDS, type, locale) : value;
};

const quarterWord = (value: string, locale: Locale): string => {
  const [year, quarter] = value.split('-').map(Number);
  return year && quarter ? formatQuarter(year, quarter, locale) : value;
};

const READ: Partial<Record<FactFormat, (value: string, locale: Locale) => string>> = {
  BRANCH_TYPE: typeWord,
  QUARTER: quarterWord,
};

/** A frozen value in the language of the page; what was frozen is the value alone. */
export const factText = (value: string | null, as: FactFormat, locale: Locale): string =>
  value === null ? '—' : (READ[as]?.(value, locale) ?? value);

const SHORT = 2;

/** The six-star mark as it was submitted: a petal an aspect. */
export const petalsIn = (groups: readonly FormGroup[], locale: Locale): Petal[] =>
  groups
    .flatMap(({ facts }) => facts)
    .filter(({ as }) => as === 'LIT')
    .map(({ key, value, ...caption }) => ({
      code: key,
      name: caption[locale],
      // 基本组织 → 组织: the large mark has room for two characters
      ...(locale === 'zh' && { short: caption.zh.slice(-SHORT) }),
      lit: value === 'LIT',
    }));
