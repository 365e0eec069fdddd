import { defineWords } from '../i18n/words.ts';

export const words = defineWords('sixStar', {
  zh: {
    missing: '{stars}：缺 {names}',
    full: '{stars}：各方面全部达到',
    vetoed: '{stars}：有一票否决情形',
    unrated: '尚未评定',
    up: '较上期升 {n} 星',
    down: '较上期降 {n} 星',
    same: '与上期持平',
    lit: '{name}：达到',
    unit: '星',
  },
  en: {
    missing: '{stars}: missing {names}',
    full: '{stars}: every aspect met',
    vetoed: '{stars}: a veto applies',
    unrated: 'Not rated yet',
    up: 'up 1 star from the last period | up {n} stars from the last period',
    down: 'down 1 star from the last period | down {n} stars from the last period',
    same: 'as in the last period',
    lit: '{name}: met',
    unit: 'stars',
  },
});

const CHINESE = ['零星', '一星', '二星', '三星', '四星', '五星', '六星', '七星', '八星'];

/** 四星 / 4 stars */
export const starWords = (stars: number, locale: 'zh' | 'en'): string =>
  locale === 'zh' ? (CHINESE[stars] ?? `${stars} 星`) : `${stars} ${stars === 1 ? 'star' : 'stars'}`;
