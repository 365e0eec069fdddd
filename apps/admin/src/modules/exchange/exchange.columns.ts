import { IMPORT_STATES, type ImportState, type Problem, SHEETS } from '@zhibu/rules';
import { importReasonText, SHEET_WORDS, word } from '@zhibu/vocabulary';
import type { ImportPartFragment, ImportProblemPartFragment } from '../../gql/exchange.ts';
import type { Tone } from '../../platform/components/StateTag.vue';
import { formatTime } from '../../platform/i18n/format.ts';
import type { Column } from '../../platform/list/column.ts';
import { oneOf } from '../../platform/list/filters.ts';

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

const changesOf = (row: ImportPartFragment): number =>
  row.counts.reduce((sum, { create, change }) => sum + create + change, 0);

export const importColumns: readonly Column<ImportPartFragment>[] = [
  { key: 'fileName', title: { zh: '文件', en: 'File' }, text: (row) => row.fileName },
  { key: 'state', title: { zh: '状态', en: 'State' }, width: '176px' },
  {
    key: 'changes',
    title: { zh: '新增和修改', en: 'Created, changed' },
    text: (row) => (row.counts.length > 0 ? changesOf(row) : null),
    number: true,
    width: '112px',
  },
  {
    key: 'problemCount',
    title: { zh: '问题', en: 'Problems' },
    text: (row) => row.problemCount || null,
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

/** The reason of a problem, in the words that stand in the workbook too. */
const reasonOf = ({ reason, details }: ImportProblemPartFragment) =>
  ({ reason, details }) as Pick<Problem, 'reason' | 'details'>;

export const problemColumns: readonly Column<ImportProblemPartFragment>[] = [
  {
    key: 'sheet',
    title: { zh: '工作表', en: 'Sheet' },
    text: (row, locale) => row.sheetName || word(SHEET_WORDS, row.sheet, locale),
    width: '136px',
  },
  { key: 'row', title: { zh: '行', en: 'Row' }, text: (row) => row.row, number: true, width: '64px' },
  { key: 'column', title: { zh: '列', en: 'Column' }, width: '168px' },
  {
    key: 'reason',
    title: { zh: '原因', en: 'Reason' },
    text: (row, locale) => importReasonText(reasonOf(row), locale),
  },
];
