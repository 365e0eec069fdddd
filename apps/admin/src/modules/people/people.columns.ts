import { POST_WORDS, word } from '@zhibu/vocabulary';
import type { PersonListQuery } from '../../gql/people.ts';
import type { Column } from '../../platform/list/column.ts';
import { textFilter } from '../../platform/list/filters.ts';

export type PersonRow = PersonListQuery['persons']['nodes'][number];

export const personFilters = { search: textFilter() };

export const personColumns: readonly Column<PersonRow>[] = [
  { key: 'name', title: { zh: '姓名', en: 'Name' }, text: (row) => row.name, width: '112px' },
  { key: 'organization', title: { zh: '所在支部', en: 'Home branch' }, text: (row) => row.organization?.name },
  {
    key: 'posts',
    title: { zh: '现任职务', en: 'Posts' },
    text: (row, locale) =>
      row.appointments
        .map(({ post, organization }) =>
          [organization?.id === row.organization?.id ? '' : organization?.name, word(POST_WORDS, post, locale)].join(
            '',
          ),
        )
        .join(locale === 'zh' ? '、' : ', ') || '—',
  },
  { key: 'jobTitle', title: { zh: '行政职务', en: 'Job title' }, text: (row) => row.jobTitle },
  { key: 'phone', title: { zh: '电话', en: 'Telephone' }, text: (row) => row.phone, width: '136px' },
  { key: 'code', title: { zh: '人员编号', en: 'Code' }, text: (row) => row.code, width: '136px', optional: true },
];
