import { APPROVAL_BOXES, APPROVAL_STATES, type ApprovalBox } from '@zhibu/rules';
import { APPROVAL_KIND_WORDS, APPROVAL_STATE_WORDS, STEP_KIND_WORDS, word } from '@zhibu/vocabulary';
import type { ApprovalRowFragment, ApprovalStepRowFragment } from '../../gql/approval.ts';
import { formatDay } from '../../platform/i18n/format.ts';
import type { Column } from '../../platform/list/column.ts';
import { type Filter, oneOf, textFilter } from '../../platform/list/filters.ts';

export const filters = { search: textFilter(), state: oneOf(APPROVAL_STATES) };
/** Figures open their rows with the name and value the API knows. */
const yes = (): Filter<boolean> => ({
  read: (text) => (text === 'true' ? true : undefined),
  write: (value) => (value ? 'true' : ''),
});

export const stepFilters = { search: textFilter(), late: yes() };

/** The box of the address; to-do unless it names another. */
export const boxOf = (text: string | undefined): ApprovalBox => APPROVAL_BOXES.find((box) => box === text) ?? 'TODO';

export const columns: readonly Column<ApprovalRowFragment>[] = [
  { key: 'applicant', title: { zh: '申报组织', en: 'Applicant' }, text: (row) => row.applicant.name },
  {
    key: 'kind',
    title: { zh: '事项', en: 'Matter' },
    text: (row, locale) => word(APPROVAL_KIND_WORDS, row.kind, locale),
    width: '112px',
  },
  {
    key: 'next',
    title: { zh: '下一步', en: 'Next step' },
    text: (row, locale) => row.openSteps.map((step) => word(STEP_KIND_WORDS, step.kind, locale))[0] ?? null,
    width: '104px',
  },
  {
    key: 'holder',
    title: { zh: '承办组织', en: 'Held by' },
    text: (row, locale) => row.openSteps.map(({ holder }) => holder.name).join(locale === 'zh' ? '、' : ', ') || null,
  },
  { key: 'waited', title: { zh: '等候', en: 'Waiting' }, width: '136px' },
  {
    key: 'state',
    title: { zh: '状态', en: 'State' },
    text: (row, locale) => word(APPROVAL_STATE_WORDS, row.state, locale),
    width: '104px',
  },
  {
    key: 'startedAt',
    title: { zh: '送审日期', en: 'Submitted' },
    text: (row) => formatDay(row.startedAt),
    width: '112px',
  },
];

export const stepColumns: readonly Column<ApprovalStepRowFragment>[] = [
  { key: 'applicant', title: { zh: '申报组织', en: 'Applicant' }, text: (row) => row.approval.applicant.name },
  { key: 'holder', title: { zh: '承办组织', en: 'Held by' }, text: (row) => row.holder.name },
  {
    key: 'kind',
    title: { zh: '环节', en: 'Step' },
    text: (row, locale) => word(STEP_KIND_WORDS, row.kind, locale),
    width: '104px',
  },
  { key: 'waited', title: { zh: '等候', en: 'Waiting' }, width: '136px' },
  { key: 'dueOn', title: { zh: '应办结', en: 'Due' }, text: (row) => row.dueOn, width: '112px' },
];
