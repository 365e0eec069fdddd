import type { Locale } from '@zhibu/vocabulary';

export type { Locale, Word } from '@zhibu/vocabulary';

/** `lang` of the page and of `Intl`. */
export const LANGUAGE_TAG: Record<Locale, string> = { zh: 'zh-CN', en: 'en' };

export const isLocale = (value: unknown): value is Locale => value === 'zh' || value === 'en';
