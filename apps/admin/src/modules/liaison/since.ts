import type { Translate as TranslateOf } from '../../platform/i18n/words.ts';
import type { words } from './liaison.words.ts';

type Translate = TranslateOf<keyof (typeof words)['words']['zh']>;

/** 上次走访 22 天前: how long ago, in words. */
export const sinceWords = (t: Translate, days: number | null): string => {
  if (days === null) return t('neverVisited');
  return days === 0 ? t('visitedToday') : t('sinceVisit', { n: days });
};

/** 较上期升 1 星: the change against the last period in words; nothing where there is nothing to compare. */
export const changeWords = (t: Translate, stars: number | null, before: number | null): string | undefined => {
  if (stars === null || before === null) return undefined;
  if (stars === before) return t('same');
  return t(stars > before ? 'up' : 'down', { n: Math.abs(stars - before) });
};
