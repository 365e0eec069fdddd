import { IMPORT_STATES, type ImportState, type Problem, SHEETS } from '@zhibu/rules';
import { importReasonText, SHEET_WORDS, word } from '@zhibu/vocabulary';
import type { ImportPartFragment, ImportProblemPartFragment } from '../../gql/exchange.ts';
import type { Tone } from '../../platform/components/StateTag.vue';
import { formatNumber, formatTime } from '../../platform/i18n/format.ts';
import type { Locale } from '../../platform/i18n/locale.ts';
import type { Column } from '../../platform/list/column.ts';
import { oneOf } from '../../platform/list/filters.ts';
import { totalsOf } from './import-state.ts';

export const importFilters = { state: oneOf(IMPORT_STATES) };
export const problemFilters = { sheet: oneOf(SHEETS) };

export const STATE_TONES: Readonly<Record<ImportState, Tone>> = {
  WAITING: 'quiet',
  UPLOADED: 'busy',
  CHECKING: 'busy',
  REFUSED: 'bad',
  READY: 'good',
  APPLYING: 'busy',
  APPLIED: 'good',
  FAILED: 'warn',
};

const changesWord = { create: { zh: '新增', en: 'created' }, change: { zh: '修改', en: 'changed' } } as const;

/** What it would change, or has changed; of what was refused nothing is. */
export const changesText = (row: Pick<ImportPartFragment, 'state' | 'counts'>, locale: Locale): string | null => {
  if (row.counts.length === 0 || row.state === 'REFUSED' || row.state === 'FAILED') return null;
  const totals = totalsOf(row);
  const told = (['create', 'change'] as const).flatMap((kind) => {
    const [count, said] = [formatNumber(totals[kind]), changesWord[kind][locale]];
    return totals[kind] > 0 ? [locale === 'zh' ? `${said} ${count}` : `${count} ${said}`] : [];
  });
  return told.length > 0 ? told.join(locale === 'zh' ? '，' : ', ') : locale === 'zh' ? '无变动' : 'None';
};

export const importColumns: readonly Column<ImportPartFragment>[] = [
  { key: 'fileName', title: { zh: '文件', en: 'File' }, text: (row) => row.fileName },
  { key: 'state', title: { zh: '状态', en: 'State' }, width: '176px' },
  {
    key: 'changes',
    title: { zh: '变动', en: 'Changes' },
    text: changesText,
    width: '176px',
  },
  {
    key: 'problemCount',
    title: { zh: '问题', en: 'Problems' },
    text: (row) => (row.problemCount > 0 ? formatNumber(row.problemCount) : null),
    number: true,
    width: '80px',
  },
  { key: 'organization', title: { zh: '办理组织', en: 'Organization' }, text: (row) => row.organization?.name },
  { key: 'requestedBy', title: { zh: '上传人', en: 'By' }, text: (row) => row.requestedBy?.name, width: '96px' },
  {
    key: 'createdAt',
    title: { zh: '上传时间', en: 'Uploaded' },
    text: (row) => formatTime(row.createdAt),
    width: '152px',
  },
];

export const sheetText = ({ sheetName, sheet }: ImportProblemPartFragment, locale: Locale): string =>
  sheetName || word(SHEET_WORDS, sheet, locale);

/** The reason of a problem, in the words that stand in the workbook too. */
export const reasonText = ({ reason, details }: ImportProblemPartFragment, locale: Locale): string =>
  importReasonText({ reason, details } as Pick<Problem, 'reason' | 'details'>, locale);

export const problemColumns: readonly Column<ImportProblemPartFragment>[] = [
  { key: 'sheet', title: { zh: '工作表', en: 'Sheet' }, text: sheetText, width: '136px' },
  { key: 'row', title: { zh: '行', en: 'Row' }, text: (row) => row.row, number: true, width: '64px' },
  { key: 'column', title: { zh: '列', en: 'Column' }, width: '200px' },
  { key: 'reason', title: { zh: '原因', en: 'Reason' }, text: reasonText },
];
