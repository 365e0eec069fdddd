import { shanghaiDay } from '@zhibu/rules';
import type { Locale } from './locale.ts';
import { useLocale } from './words.ts';

/** Days and times are those of Asia/Shanghai, wherever the reader sits (DESIGN §4). */
const minuteOf = new Intl.DateTimeFormat('zh-CN', {
  timeZone: 'Asia/Shanghai',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** 2026-11-23 */
export const formatDay = (instant: string | Date): string =>
  typeof instant === 'string' && instant.length === 10 ? instant : shanghaiDay(new Date(instant));

/** 2026-11-23 09:05 */
export const formatTime = (instant: string | Date): string => {
  const date = new Date(instant);
  return `${shanghaiDay(date)} ${minuteOf.format(date)}`;
};

/** 2026 年第 3 季度 */
export const formatQuarter = (year: number, quarter: number, locale: Locale): string =>
  locale === 'zh' ? `${year} 年第 ${quarter} 季度` : `Q${quarter} ${year}`;

/** 62.5 %: a share of one, with one decimal; without a denominator there is no share. */
export const formatShare = (share: number | null | undefined): string =>
  share === null || share === undefined ? '—' : `${(share * 100).toFixed(1).replace(/\.0$/, '')}%`;

export const formatNumber = (value: number | null | undefined): string =>
  value === null || value === undefined ? '—' : value.toLocaleString('en-US');

/** 3 天前 / 3 days ago, by calendar days. */
const formatAge = (days: number, locale: Locale): string => {
  if (locale === 'zh') return days === 0 ? '今天' : days > 0 ? `${days} 天前` : `${-days} 天后`;
  const unit = Math.abs(days) === 1 ? 'day' : 'days';
  return days === 0 ? 'today' : days > 0 ? `${days} ${unit} ago` : `in ${-days} ${unit}`;
};

/** 目标：… / Goal: …: what a value is called stands before it, with the colon of the language. */
export const useNamed = (): ((name: string, value?: string | number | null) => string) => {
  const locale = useLocale();
  return (name, value = '') => `${name}${locale.value === 'zh' ? '：' : ': '}${value ?? ''}`;
};

export const useFormat = () => {
  const locale = useLocale();
  return {
    day: formatDay,
    time: formatTime,
    share: formatShare,
    number: formatNumber,
    quarter: (year: number, quarter: number) => formatQuarter(year, quarter, locale.value),
    age: (days: number) => formatAge(days, locale.value),
  };
};
