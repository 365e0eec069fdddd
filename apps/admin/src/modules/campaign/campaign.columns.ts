import { ROLL_EXCLUSIONS } from '@zhibu/rules';
import { ROLL_EXCLUSION_WORDS, word } from '@zhibu/vocabulary';
import type { DocumentReceiversQuery, DocumentRowFragment, RollPartFragment } from '../../gql/campaign.ts';
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
      row.exclusion
        ? [word(ROLL_EXCLUSION_WORDS, row.exclusion, locale), row.reason]
            .filter(Boolean)
            .join(locale === 'zh' ? '：' : ': ')
        : null,
  },
  { key: 'eligibleOn', title: { zh: '满龄日期', en: 'Old enough on' }, text: (row) => row.eligibleOn, width: '128px' },
  { key: 'step', title: { zh: '操作', en: 'Step' }, width: '104px' },
];

export const documentColumns: readonly Column<DocumentRowFragment>[] = [
  { key: 'title', title: { zh: '标题', en: 'Title' }, text: (row) => row.title },
  { key: 'docNo', title: { zh: '文号', en: 'Number' }, text: (row) => row.docNo, width: '176px' },
  { key: 'organization', title: { zh: '制发机关', en: 'Publisher' }, text: (row) => row.organization.name },
  { key: 'state', title: { zh: '状态', en: 'State' }, width: '104px' },
  { key: 'publishedOn', title: { zh: '下发日期', en: 'Published on' }, text: (row) => row.publishedOn, width: '112px' },
  { key: 'due', title: { zh: '签收截止', en: 'Due' }, text: (row) => row.acknowledgeDueOn, width: '112px' },
  { key: 'receipts', title: { zh: '已签收', en: 'Acknowledged' }, number: true, width: '168px' },
];

type Receiver = DocumentReceiversQuery['documentReceivers']['nodes'][number] & { id: string };

export const receiverFilters = { acknowledged: due };

export const receiverColumns: readonly Column<Receiver>[] = [
  { key: 'organization', title: { zh: '组织', en: 'Organization' }, text: (row) => row.organization.name },
  { key: 'state', title: { zh: '签收', en: 'Acknowledged' }, width: '120px' },
  {
    key: 'acknowledgedOn',
    title: { zh: '签收日期', en: 'On' },
    text: (row) => row.acknowledgement?.acknowledgedOn,
    width: '128px',
  },
  {
    key: 'person',
    title: { zh: '签收人', en: 'By' },
    text: (row) => row.acknowledgement?.person?.name,
    width: '128px',
  },
];
