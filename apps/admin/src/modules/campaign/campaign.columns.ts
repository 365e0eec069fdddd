import { ROLL_EXCLUSIONS } from '@zhibu/rules';
import { ROLL_EXCLUSION_WORDS, word } from '@zhibu/vocabulary';
import type { RollPartFragment } from '../../gql/campaign.ts';
import type { Column } from '../../platform/list/column.ts';
import { type Filter, oneOf } from '../../platform/list/filters.ts';

/** `true` is how the figure of due branches says it. */
const due: Filter<'yes' | 'no'> = {
  read: (text) => (text === 'true' || text === 'yes' ? 'yes' : text === 'no' ? 'no' : undefined),
  write: (value) => value,
};

export const rollFilters = {
  due,
  exclusion: oneOf(ROLL_EXCLUSIONS),
};

export const rollColumns: readonly Column<RollPartFragment>[] = [
  { key: 'organization', title: { zh: '支部', en: 'Branch' }, text: (row) => row.organization.name },
  { key: 'due', title: { zh: '应参评', en: 'Due' }, width: '120px' },
  {
    key: 'exclusion',
    title: { zh: '不参评的原因', en: 'Why not' },
    text: (row, locale) =>
      row.exclusion ? [word(ROLL_EXCLUSION_WORDS, row.exclusion, locale), row.reason].filter(Boolean).join('：') : null,
  },
  { key: 'eligibleOn', title: { zh: '满龄日期', en: 'Old enough on' }, text: (row) => row.eligibleOn, width: '128px' },
  { key: 'step', title: { zh: '操作', en: 'Step' }, width: '104px' },
];
