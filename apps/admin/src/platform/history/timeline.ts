import { fieldWord, operationWord, type Word } from '@zhibu/vocabulary';
import type { HistoryPartFragment } from '../../gql/platform.ts';
import type { Tone } from '../components/StateTag.vue';
import type { TimelineItem } from '../components/Timeline.vue';
import { formatTime } from '../i18n/format.ts';
import type { Locale } from '../i18n/locale.ts';

/** What a module knows of its own records: the rest is told of all alike. */
export type Telling = {
  /** Values that are members of a union, by column: told in its words. */
  values?: Readonly<Record<string, Readonly<Record<string, Word>>>>;
  /** What its beginning is called, where the operation that brought it about was about something else. */
  born?: Word;
  /** What is worth telling of a new record; the rest stands on its page. */
  ofNew?: readonly string[];
  /** Columns of which nothing is told. */
  leftOut?: readonly string[];
  /** Records that are part of the one looked at, by table: named beside what was done. */
  parts?: Readonly<Record<string, Word>>;
  tones?: Readonly<Record<string, Tone>>;
};

const SAID = {
  system: { zh: '系统', en: 'The system' },
  empty: { zh: '（空）', en: '(empty)' },
  true: { zh: '是', en: 'yes' },
  false: { zh: '否', en: 'no' },
  reason: { zh: '理由：', en: 'Reason: ' },
  colon: { zh: '：', en: ': ' },
  comma: { zh: '、', en: ', ' },
} as const satisfies Record<string, Word>;

const INSTANT = /^\d{4}-\d\d-\d\dT/;

const valueIn = (value: string | null, words: Readonly<Record<string, Word>> | undefined, locale: Locale): string => {
  if (value === null || value === '') return SAID.empty[locale];
  if (value === 'true' || value === 'false') return SAID[value][locale];
  if (INSTANT.test(value)) return formatTime(value);
  if (!words) return value;
  const parts = value.split(',').map((part) => words[part]?.[locale] ?? part);
  return parts.join(SAID.comma[locale]);
};

const linesOf = (
  entry: HistoryPartFragment,
  { values, ofNew = [], leftOut = [] }: Telling,
  locale: Locale,
): string[] => {
  const { entity, action, changes, reason } = entry;
  const isNew = action === 'insert';
  // a remark repeats the reason, for who may not read this
  const told = changes.filter(({ field }) => !leftOut.includes(field) && !(reason && field === 'remark'));
  return told
    .filter(({ field, after }) => !isNew || (ofNew.includes(field) && after !== '0'))
    .map(({ field, before, after }) => {
      const [was, is] = [before, after].map((value) => valueIn(value ?? null, values?.[field], locale));
      return `${fieldWord(entity, field, locale)}${SAID.colon[locale]}${isNew ? is : `${was} → ${is}`}`;
    });
};

/** The audit lines of a record in plain words: who did what, each field before and after, and why. */
export const timelineOf = (
  entries: readonly HistoryPartFragment[],
  locale: Locale,
  telling: Telling = {},
): TimelineItem[] =>
  entries.map((entry) => {
    const { id, at, actor, operation, entity, reason } = entry;
    const part = telling.parts?.[entity];
    const what = (entry.action === 'insert' && telling.born?.[locale]) || operationWord(operation, locale);
    const lines = linesOf(entry, telling, locale);
    const tone = telling.tones?.[operation];
    return {
      id,
      at,
      who: actor.startsWith('system:') ? SAID.system[locale] : actor,
      what: part ? `${what} · ${part[locale]}` : what,
      note: [...lines, ...(reason ? [SAID.reason[locale] + reason] : [])].join('\n'),
      ...(tone && { tone }),
    };
  });
