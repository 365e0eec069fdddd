import { fieldWord } from '@zhibu/vocabulary';
import { type ComputedRef, computed } from 'vue';
import { i18n } from './i18n.ts';
import type { Locale, Word } from './locale.ts';

export type Words<Key extends string> = { readonly zh: Record<Key, string>; readonly en: Record<Key, string> };
export type Values = Record<string, string | number>;
export type WordList<Key extends string> = { readonly module: string; readonly words: Words<Key> };

/**
 * The words of a module's pages, in `<name>.words.ts`. A key missing in either language does not compile.
 * `{name}` stands for a value; `one | many` chooses by the value `n`; write `@`, `|` and braces as `{'@'}`.
 *
 * @example export const words = defineWords('liaison', { zh: { title: '联系点' }, en: { title: 'Contact points' } });
 */
export const defineWords = <const Key extends string>(
  module: string,
  words: { zh: Record<Key, string>; en: Record<NoInfer<Key>, string> },
): WordList<Key> => {
  i18n.global.mergeLocaleMessage('zh', { [module]: words.zh });
  i18n.global.mergeLocaleMessage('en', { [module]: words.en });
  return { module, words };
};

export const useLocale = (): ComputedRef<Locale> => computed(() => i18n.global.locale.value as Locale);

export type Translate<Key extends string> = (key: Key, values?: Values) => string;

/** `t('title')`, `t('found', { n: 3 })`: the word in the language of the page, following it when it changes. */
export const useWords = <Key extends string>({ module }: WordList<Key>): Translate<Key> => {
  const say = i18n.global.t as (key: string, values: Values, plural?: number) => string;
  return (key, values = {}) => {
    const n = values['n'];
    return typeof n === 'number' ? say(`${module}.${key}`, values, n) : say(`${module}.${key}`, values);
  };
};

/** The columns of a table as its history names them: a form or a page that means the same says the same. */
export const useFieldWords = (table: string): ((field: string) => string) => {
  const locale = useLocale();
  return (field) => fieldWord(table, field, locale.value);
};

/** A word that stands in data, in the language of the page. */
export const useWord = (): ((word: Word) => string) => {
  const locale = useLocale();
  return (word) => word[locale.value];
};
