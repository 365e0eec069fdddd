import { TIER_WORDS, word } from '@zhibu/vocabulary';
import type { AssessmentRowFragment } from '../../gql/assessment.ts';
import type { Column } from '../../platform/list/column.ts';

export const consequenceColumns: readonly Column<AssessmentRowFragment>[] = [
  { key: 'organization', title: { zh: '支部', en: 'Branch' }, text: (row) => row.organization.name },
  { key: 'stars', title: { zh: '星级', en: 'Stars' }, width: '200px' },
  {
    key: 'tier',
    title: { zh: '分类', en: 'Tier' },
    text: (row, locale) => (row.tier ? word(TIER_WORDS, row.tier, locale) : null),
    width: '104px',
  },
  {
    key: 'failed',
    title: { zh: '未达标条目', en: 'Criteria failed' },
    text: (row, locale) => row.failed.join(locale === 'zh' ? '、' : ', ') || null,
  },
  { key: 'ratedOn', title: { zh: '评定日期', en: 'Rated on' }, text: (row) => row.ratedOn, width: '128px' },
];
