const LOCALES = ['zh', 'en'] as const;
export type Locale = (typeof LOCALES)[number];

export type Word = Readonly<Record<Locale, string>>;

/** One word for every member of a union: a member without its word does not compile. */
export type Words<K extends string> = Readonly<Record<K, Word>>;

/**
 * The word for a member of a union.
 * @example word(TIER_WORDS, 'ADVANCED', 'zh') // '先进'
 */
export function word<K extends string>(words: Words<K>, key: K, locale: Locale): string {
  return words[key][locale];
}

/**
 * Puts values into the `{name}` places of a text; a value that is not given leaves a dash, never a brace.
 * @example fill('不超过 {max} 行', { max: 50 }) // '不超过 50 行'
 */
export function fill(text: string, values: Readonly<Record<string, string | number | undefined>>): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? '—'));
}

/**
 * The names of the places in a text, sorted.
 * @example placeholdersOf('{child}不能设在{parent}之下') // ['child', 'parent']
 */
export function placeholdersOf(text: string): string[] {
  return [...new Set([...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? ''))].sort();
}
