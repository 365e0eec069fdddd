import {
  BRANCH_SUBTYPE_WORDS,
  BRANCH_TAG_WORDS,
  BRANCH_TYPE_WORDS,
  FIELD_WORDS,
  OPERATION_WORDS,
  ORGANIZATION_LEVEL_WORDS,
  type Word,
} from '@zhibu/vocabulary';
import type { HistoryPartFragment } from '../../gql/organization.ts';
import type { TimelineItem } from '../../platform/components/Timeline.vue';
import type { Locale } from '../../platform/i18n/locale.ts';
import type { Translate } from '../../platform/i18n/words.ts';
import type { words } from './organization.words.ts';

type Say = Translate<keyof (typeof words)['words']['zh']>;

/** Values that are members of a union are told in its words; the others stand as they are. */
const VALUE_WORDS: Readonly<Record<string, Readonly<Record<string, Word>>>> = {
  level: ORGANIZATION_LEVEL_WORDS,
  type: BRANCH_TYPE_WORDS,
  subtype: BRANCH_SUBTYPE_WORDS,
  tags: BRANCH_TAG_WORDS,
};

/** What is worth telling of a new organization; the rest stands on its page. */
const AT_FIRST = ['parentId', 'level', 'type', 'foundedOn', 'fullMembers', 'name', 'partyGroupId'];

const valueIn = (field: string, value: string | null, locale: Locale, t: Say): string => {
  if (value === null || value === '') return t('empty');
  if (value === 'true' || value === 'false') return t(value === 'true' ? 'yes' : 'no');
  const known = VALUE_WORDS[field];
  if (!known) return value;
  return value
    .split(',')
    .map((part) => known[part]?.[locale] ?? part)
    .join(locale === 'zh' ? '、' : ', ');
};

const changesIn = ({ entity, action, changes }: HistoryPartFragment, locale: Locale, t: Say): string[] =>
  changes
    .filter(({ field, after }) => action !== 'insert' || (AT_FIRST.includes(field) && after !== '0'))
    .map(({ field, before, after }) => {
      const values = {
        field: FIELD_WORDS[entity]?.[field]?.[locale] ?? field,
        before: valueIn(field, before, locale, t),
        after: valueIn(field, after, locale, t),
      };
      return t(action === 'insert' ? 'setTo' : 'changedTo', values);
    });

const TONES = { dissolveOrganization: 'bad', mergeOrganizations: 'warn', moveOrganization: 'warn' } as const;

/** An audit line in plain words: who did what, each field before and after, and why. */
export const timelineOf = (entries: readonly HistoryPartFragment[], locale: Locale, t: Say): TimelineItem[] =>
  entries.map((entry) => {
    const { id, at, actor, operation, entity, reason } = entry;
    const what = OPERATION_WORDS[operation]?.[locale] ?? operation;
    const lines = [...changesIn(entry, locale, t), ...(reason ? [t('byReason', { reason })] : [])];
    const tone = TONES[operation as keyof typeof TONES];
    return {
      id,
      at,
      who: actor.startsWith('system:') ? t('bySystem') : actor,
      what: entity === 'unit' ? `${what} · ${t('aUnit')}` : what,
      note: lines.join('\n'),
      ...(tone && { tone }),
    };
  });
