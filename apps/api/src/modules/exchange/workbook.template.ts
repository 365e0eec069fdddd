import { type Column, type ColumnKey, columnsOf, SHEETS, type Sheet } from '@zhibu/rules';
import { CHOICES, COLUMN_WORDS, SHEET_WORDS, type Word } from '@zhibu/vocabulary';
import ExcelJS from 'exceljs';
import type { Work } from '../../platform/index.ts';
import type { Organization } from '../organization/index.ts';
import { type Filled, filledRows } from './workbook.filled.ts';
import { GUIDE } from './workbook.guide.ts';
import { MOST_ROWS } from './workbook.limits.ts';

const FILL = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFF3EFEA' } } as const;
const THIN = { style: 'thin', color: { argb: 'FFD9D3CB' } } as const;

const wordOf = (sheet: Sheet, key: ColumnKey): Word => (COLUMN_WORDS[sheet] as Record<ColumnKey, Word>)[key];

/** What is typed as text stays as it is typed: codes keep their zeros, telephone numbers their digits. */
const FORMATS: Partial<Record<Column['kind'], string>> = {
  code: '@',
  codes: '@',
  phone: '@',
  day: 'yyyy-mm-dd',
  count: '0',
  year: '0',
};

const WIDTHS: Partial<Record<Column['kind'], number>> = {
  text: 30,
  texts: 30,
  codes: 22,
  code: 18,
  phone: 16,
  tags: 14,
};

type ChoiceKind = keyof typeof CHOICES;

/** A contact duty comes with its contact point, and is not set on its own (R34). */
const choicesOf = (kind: string): string[] | null => {
  if (!Object.hasOwn(CHOICES, kind)) return null;
  const words = Object.entries(CHOICES[kind as ChoiceKind]).filter(([key]) => key !== 'CONTACT_DUTY');
  return words.map(([, word]) => word.zh);
};

const validate = (sheet: ExcelJS.Worksheet, letter: string, column: Column, word: Word): void => {
  const range = `${letter}2:${letter}${MOST_ROWS + 1}`;
  const prompt = {
    showInputMessage: true,
    promptTitle: word.zh.slice(0, 32),
    prompt: GUIDE.prompts[column.kind] ?? word.en,
  };
  const choices = choicesOf(column.kind);
  // one by one a cell can be chosen from a list; whatever is typed besides is judged when the workbook is checked
  const list = choices && { type: 'list' as const, formulae: [`"${choices.join(',')}"`], showErrorMessage: true };
  const rule = list ?? { type: 'custom' as const, formulae: ['TRUE'] };
  const error = { errorTitle: word.zh.slice(0, 32), error: '请从下拉列表中选择' };
  const validations = (sheet as unknown as { dataValidations: { add(range: string, rule: object): void } })
    .dataValidations;
  validations.add(range, { allowBlank: true, ...rule, ...prompt, ...(list && error) });
};

const addSheet = (workbook: ExcelJS.Workbook, sheet: Sheet, rows: readonly Filled[]): void => {
  const added = workbook.addWorksheet(SHEET_WORDS[sheet].zh, { views: [{ state: 'frozen', ySplit: 1, xSplit: 1 }] });
  const columns = columnsOf(sheet);
  added.columns = columns.map(([key, column]) => ({
    key,
    header: `${wordOf(sheet, key).zh}${column.required ? ' *' : ''}`,
    width: WIDTHS[column.kind] ?? 14,
    style: {
      numFmt: FORMATS[column.kind] ?? 'General',
      alignment: { vertical: 'top', wrapText: column.kind === 'texts' },
    },
  }));
  const head = added.getRow(1);
  head.height = 24;
  head.eachCell((cell) => {
    cell.font = { bold: true };
    cell.fill = FILL;
    cell.border = { bottom: THIN };
    cell.alignment = { vertical: 'middle' };
    cell.numFmt = '@';
  });
  for (const [at, [key, column]] of columns.entries())
    validate(added, added.getColumn(at + 1).letter, column, wordOf(sheet, key));
  for (const row of rows) added.addRow(row);
};

/** What each column takes, in both languages: nobody has to ask by telephone. */
const addGuide = (workbook: ExcelJS.Workbook): void => {
  const guide = workbook.addWorksheet('填表说明', { views: [{ state: 'frozen', ySplit: 1 }] });
  guide.columns = [{ width: 16 }, { width: 20 }, { width: 8 }, { width: 64 }, { width: 30 }];
  guide.addRow(['工作表', '列', '必填', '怎么填', 'English']).font = { bold: true };
  for (const sheet of SHEETS)
    for (const [key, column] of columnsOf(sheet)) {
      const word = wordOf(sheet, key);
      const own = GUIDE.columns[`${sheet}.${key}`];
      const choices = choicesOf(column.kind);
      const how = own ?? (choices ? `可填：${choices.join('、')}` : (GUIDE.prompts[column.kind] ?? ''));
      guide.addRow([SHEET_WORDS[sheet].zh, word.zh, column.required ? '是' : '', how, word.en]);
    }
  guide.addRow([]);
  for (const line of GUIDE.remarks) guide.addRow([line]);
  guide.eachRow((row) => {
    row.alignment = { vertical: 'top', wrapText: row.getCell(2).value !== null };
  });
};

/** The template, empty or filled with what is recorded at and below an organization. */
export const templateWorkbook = async (work: Work, organization: Organization | null): Promise<Buffer> => {
  const workbook = new ExcelJS.Workbook();
  const rows = organization ? await filledRows(work, organization) : null;
  for (const sheet of SHEETS) addSheet(workbook, sheet, rows?.[sheet] ?? []);
  addGuide(workbook);
  return Buffer.from(await workbook.xlsx.writeBuffer());
};
