import { FIELD_WORDS, OPERATION_WORDS, POST_WORDS, type Word } from '@zhibu/vocabulary';
import type { PersonHistoryQuery } from '../../gql/people.ts';
import type { TimelineItem } from '../../platform/components/Timeline.vue';
import type { Locale } from '../../platform/i18n/locale.ts';

type Entry = NonNullable<NonNullable<PersonHistoryQuery['person']>['history']>['nodes'][number];

const VALUES: Readonly<Record<string, Readonly<Record<string, Word>>>> = { post: POST_WORDS };
/** A person is met on the page itself; of what is new only what it begins with is told. */
const TOLD_OF_NEW = ['post', 'organizationId', 'fromOn', 'toOn'];

const valueIn = (field: string, value: string | null | undefined, locale: Locale): string =>
  value ? (VALUES[field]?.[value]?.[locale] ?? value) : '—';

const linesOf = ({ entity, action, changes }: Entry, locale: Locale): string[] =>
  changes
    .filter(({ field }) => field !== 'personId' && (action !== 'insert' || TOLD_OF_NEW.includes(field)))
    .map(({ field, before, after }) => {
      const name = FIELD_WORDS[entity]?.[field]?.[locale] ?? field;
      const colon = locale === 'zh' ? '：' : ': ';
      const now = valueIn(field, after, locale);
      return action === 'insert'
        ? `${name}${colon}${now}`
        : `${name}${colon}${valueIn(field, before, locale)} → ${now}`;
    });

/** What happened to a person's record and posts, in plain words. */
export const timelineOf = (entries: readonly Entry[], locale: Locale): TimelineItem[] =>
  entries.map((entry) => ({
    id: entry.id,
    at: entry.at,
    who: entry.actor.startsWith('system:') ? (locale === 'zh' ? '系统' : 'the system') : entry.actor,
    what: OPERATION_WORDS[entry.operation]?.[locale] ?? entry.operation,
    note: [...linesOf(entry, locale), ...(entry.reason ? [entry.reason] : [])].join('\n'),
  }));
