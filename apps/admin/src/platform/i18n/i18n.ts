import { createI18n } from 'vue-i18n';
import type { Locale } from './locale.ts';

/**
 * vue-i18n carries the page words of each module under the module's name; `defineWords` puts them there when the
 * module's chunk is loaded. Domain words (states, levels, refusals) come from `@zhibu/vocabulary`, never from here.
 */
export const i18n = createI18n<false>({
  legacy: false,
  locale: 'zh' satisfies Locale,
  fallbackLocale: 'zh',
  messages: { zh: {}, en: {} },
  missingWarn: false,
  fallbackWarn: false,
});
