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

/** 基本组织 → 组织, Basic organization → Organization: the large mark has room for two characters, or for one word. */
const SHORT: Readonly<Record<Locale, (name: string) => string>> = {
  zh: (name) => name.slice(-2),
  en: (name) => {
    const [word = name] = name.replace(/^Basic /, '').split(' ');
    return word.charAt(0).toUpperCase() + word.slice(1);
  },
};

/** The six-star mark as it was submitted: a petal an aspect. */
export const petalsIn = (groups: readonly FormGroup[], locale: Locale): Petal[] =>
  groups
    .flatMap(({ facts }) => facts)
    .filter(({ as }) => as === 'LIT')
    .map(({ key, value, ...caption }) => ({
      code: key,
      name: caption[locale],
      short: SHORT[locale](caption[locale]),
      lit: value === 'LIT',
    }));
