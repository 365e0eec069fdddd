import { APPLICATION_STATES, STANDINGS } from '@zhibu/rules';
import { APPLICATION_STATE_WORDS, STEP_KIND_WORDS, word } from '@zhibu/vocabulary';
import type { ApplicationRowFragment } from '../../gql/application.ts';
import { formatDay } from '../../platform/i18n/format.ts';
import type { Column } from '../../platform/list/column.ts';
import { type Filter, idFilter, oneOf, textFilter } from '../../platform/list/filters.ts';

const yearFilter = (): Filter<number> => ({
  read: (text) => (/^20\d\d$/.test(text) ? Number(text) : undefined),
  write: String,
});

export const filters = {
  search: textFilter(),
  state: oneOf(APPLICATION_STATES),
  standing: oneOf(STANDINGS),
  year: yearFilter(),
  campaign: idFilter(),
};

export const columns: readonly Column<ApplicationRowFragment>[] = [
  { key: 'organization', title: { zh: '支部', en: 'Branch' }, text: (row) => row.organization.name },
  { key: 'year', title: { zh: '年度', en: 'Year' }, text: (row) => row.year, number: true, width: '72px' },
  {
    key: 'state',
    title: { zh: '状态', en: 'State' },
    text: (row, locale) => word(APPLICATION_STATE_WORDS, row.state, locale),
    width: '112px',
  },
  {
    key: 'next',
    title: { zh: '下一步', en: 'Next step' },
    text: (row, locale) =>
      row.approval?.openSteps
        .map((step) => `${word(STEP_KIND_WORDS, step.kind, locale)} · ${step.holder.name}`)
        .join(locale === 'zh' ? '、' : ', ') || null,
  },
  { key: 'waited', title: { zh: '等候', en: 'Waiting' }, width: '136px' },
  {
    key: 'submittedAt',
    title: { zh: '送审日期', en: 'Submitted' },
    text: (row) => row.submittedAt && formatDay(row.submittedAt),
    width: '112px',
  },
  {
    key: 'acceptedOn',
    title: { zh: '验收通过', en: 'Accepted on' },
    text: (row) => row.acceptedOn,
    width: '112px',
  },
];
