import { STANDARD_STATES } from '@zhibu/rules';
import type { StandardRowFragment } from '../../gql/standard.ts';
import type { Column } from '../../platform/list/column.ts';
import { oneOf } from '../../platform/list/filters.ts';

export const filters = { state: oneOf(STANDARD_STATES) };

export const columns: readonly Column<StandardRowFragment>[] = [
  { key: 'name', title: { zh: '标准', en: 'Standard' }, text: (row, locale) => row.name[locale] },
  {
    key: 'edition',
    title: { zh: '版次', en: 'Edition' },
    text: (row, locale) => (locale === 'zh' ? `第 ${row.edition} 版` : String(row.edition)),
    width: '96px',
  },
  { key: 'organization', title: { zh: '发布组织', en: 'Published by' }, text: (row) => row.organization.name },
  { key: 'state', title: { zh: '状态', en: 'State' }, width: '104px' },
  { key: 'publishedOn', title: { zh: '发布日期', en: 'Published on' }, text: (row) => row.publishedOn, width: '120px' },
  {
    key: 'activeFromOn',
    title: { zh: '启用日期', en: 'In force from' },
    text: (row) => row.activeFromOn,
    width: '120px',
  },
  { key: 'retiredOn', title: { zh: '停用日期', en: 'Retired on' }, text: (row) => row.retiredOn, width: '120px' },
];
