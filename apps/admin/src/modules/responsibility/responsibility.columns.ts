import { RESPONSIBILITY_KINDS, RESPONSIBILITY_STATES } from '@zhibu/rules';
import { RESPONSIBILITY_KIND_WORDS, RESPONSIBILITY_STATE_WORDS, word } from '@zhibu/vocabulary';
import type { DutyPartFragment } from '../../gql/responsibility.ts';
import type { Column } from '../../platform/list/column.ts';
import { type Filter, idFilter, oneOf } from '../../platform/list/filters.ts';

/** Yes, or not asked; figures name their filters with `true`. */
const yes = (): Filter<boolean> => ({
  read: (text) => (text === 'true' || text === '1' ? true : undefined),
  write: (value) => (value ? 'true' : ''),
});
/** Figures also ask for what is *not* so. */
const no = (): Filter<boolean> => ({ read: (text) => (text === 'false' ? false : undefined), write: String });
const year = (): Filter<number> => ({
  read: (text) => (/^20\d\d$/.test(text) ? Number(text) : undefined),
  write: String,
});

export const myFilters = { kind: oneOf(RESPONSIBILITY_KINDS), state: oneOf(RESPONSIBILITY_STATES), overdue: yes() };
export const dutyFilters = {
  ...myFilters,
  year: year(),
  waiting: yes(),
  cancelled: no(),
  person: idFilter(),
  here: yes(),
};

export const columns: readonly Column<DutyPartFragment>[] = [
  { key: 'title', title: { zh: '责任事项', en: 'Duty' }, text: (row) => row.title },
  {
    key: 'kind',
    title: { zh: '类别', en: 'Kind' },
    text: (row, locale) => word(RESPONSIBILITY_KIND_WORDS, row.kind, locale),
    width: '128px',
  },
  { key: 'person', title: { zh: '责任人', en: 'Who' }, text: (row) => row.person.name, width: '104px' },
  { key: 'organization', title: { zh: '所在组织', en: 'Organization' }, text: (row) => row.organization.name },
  { key: 'dueOn', title: { zh: '完成时限', en: 'Due' }, text: (row) => row.dueOn, width: '176px' },
  {
    key: 'state',
    title: { zh: '状态', en: 'State' },
    text: (row, locale) => word(RESPONSIBILITY_STATE_WORDS, row.state, locale),
    width: '112px',
  },
  { key: 'source', title: { zh: '来源', en: 'Source' }, text: (row) => row.source, optional: true },
  { key: 'result', title: { zh: '完成情况', en: 'What was done' }, text: (row) => row.result, optional: true },
];
