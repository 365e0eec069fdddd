import { FIELD_WORDS, OPERATION_WORDS, type Word } from '@zhibu/vocabulary';
import type { HistoryPartFragment } from '../../gql/organization.ts';
import type { TimelineItem } from '../../platform/components/Timeline.vue';
import { formatTime } from '../../platform/i18n/format.ts';
import type { Locale } from '../../platform/i18n/locale.ts';

/** Values that are members of a union, by column: told in its words. */
export type ValueWords = Readonly<Record<string, Readonly<Record<string, Word>>>>;

const SYSTEM: Word = { zh: '系统', en: 'the system' };

const INSTANT = /^\d{4}-\d\d-\d\dT/;
const valueIn = (words: ValueWords, field: string, value: string | null, locale: Locale): string => {
  if (!value) return '—';
  return words[field]?.[value]?.[locale] ?? (INSTANT.test(value) ? formatTime(value) : value);
};

/** Of what is new nothing is told: it stands on the page. */
const linesOf = (
  { entity, action, changes, reason }: HistoryPartFragment,
  words: ValueWords,
  locale: Locale,
): string[] => {
  if (action === 'insert') return [];
  const colon = locale === 'zh' ? '：' : ': ';
  // the remark repeats the reason, for who may not read this
  const told = changes.filter(({ field }) => !(reason && field === 'remark'));
  return told.map(({ field, before, after }) => {
    const name = FIELD_WORDS[entity]?.[field]?.[locale] ?? field;
    return `${name}${colon}${valueIn(words, field, before, locale)} → ${valueIn(words, field, after, locale)}`;
  });
};

/** The audit lines of a record in plain words: who did what, each field before and after, and why. */
export const timelineOf = (
  entries: readonly HistoryPartFragment[],
  locale: Locale,
  words: ValueWords = {},
): TimelineItem[] =>
  entries.map((entry) => ({
    id: entry.id,
    at: entry.at,
    who: entry.actor.startsWith('system:') ? SYSTEM[locale] : entry.actor,
    what: OPERATION_WORDS[entry.operation]?.[locale] ?? entry.operation,
    note: [...linesOf(entry, words, locale), ...(entry.reason ? [entry.reason] : [])].join('\n'),
  }));
