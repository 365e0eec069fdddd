import { defineStore } from 'pinia';
import { ref, watchEffect } from 'vue';
import { i18n } from '../i18n/i18n.ts';
import { isLocale, LANGUAGE_TAG, type Locale } from '../i18n/locale.ts';
import { recall, remember } from './storage.ts';

export type Theme = 'light' | 'dark';

const systemTheme = (): Theme => (window.matchMedia?.('(prefers-color-scheme: dark)').matches ? 'dark' : 'light');

const storedTheme = (): Theme => {
  const stored = recall('theme');
  return stored === 'light' || stored === 'dark' ? stored : systemTheme();
};

/** How this browser shows the pages: language, light or dark, the side menu folded or not. */
export const useSettings = defineStore('settings', () => {
  const stored = recall('locale');
  const locale = ref<Locale>(isLocale(stored) ? stored : 'zh');
  const theme = ref<Theme>(storedTheme());
  const folded = ref(recall('folded') === true);

  watchEffect(() => {
    i18n.global.locale.value = locale.value;
    document.documentElement.lang = LANGUAGE_TAG[locale.value];
  });
  watchEffect(() => {
    document.documentElement.dataset['theme'] = theme.value;
  });

  const setLocale = (next: Locale): void => {
    locale.value = next;
    remember('locale', next);
  };
  const setTheme = (next: Theme): void => {
    theme.value = next;
    remember('theme', next);
  };
  const setFolded = (next: boolean): void => {
    folded.value = next;
    remember('folded', next);
  };
  return { locale, theme, folded, setLocale, setTheme, setFolded };
});
