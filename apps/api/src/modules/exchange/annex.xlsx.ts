import type { Writable } from 'node:stream';
import {
  type AnnexFacts,
  type AnnexTable,
  type AnnexTally,
  addToTally,
  columnsOfTable,
  emptyTally,
  linesIn,
} from '@zhibu/rules';
import ExcelJS from 'exceljs';
import type { Cell } from './annex.cells.ts';
import { FORM_WIDTHS, type FormLine, ratingForm } from './annex.form.ts';
import { headingOf, type Paper, SIGNATURES, tableTitle } from './annex.paper.ts';
import { rowsOf } from './annex.rows.ts';
import { totalsText } from './annex.totals.ts';

/** Every branch once more: a sheet is written from beginning to end, and the next begins anew. */
export type Pass = () => AsyncIterable<AnnexFacts[]>;
export type Written = { rows: number; tally: AnnexTally };
type Book = ExcelJS.stream.xlsx.WorkbookWriter;
type Step = (branches: number) => Promise<void>;

const THIN = { style: 'thin', color: { argb: 'FF8C8C8C' } } as const;
const BORDER = { top: THIN, left: THIN, bottom: THIN, right: THIN } as const;
const HEAD_FILL = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFF3EFEA' } } as const;
const FONT = '宋体';
const A4 = 9;

const MARGINS = { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.2, footer: 0.3 };

const merged = (
  sheet: ExcelJS.Worksheet,
  text: string,
  columns: number,
  style: Partial<ExcelJS.Style>,
): ExcelJS.Row => {
  const row = sheet.addRow([text]);
  sheet.mergeCells(row.number, 1, row.number, columns);
  Object.assign(row.getCell(1), style);
  return row;
};

const title = (sheet: ExcelJS.Worksheet, text: string, columns: number): void => {
  const style = {
    font: { name: FONT, size: 16, bold: true },
    alignment: { horizontal: 'center', vertical: 'middle' },
  } as const;
  const row = merged(sheet, text, columns, style);
  row.height = 30;
  row.commit();
};

const line = (sheet: ExcelJS.Worksheet, text: string, columns: number, lines = 1): void => {
  const style = { font: { name: FONT, size: 10 }, alignment: { vertical: 'middle', wrapText: true } } as const;
  const row = merged(sheet, text, columns, style);
  row.height = 18 * lines;
  row.commit();
};

const headings = (sheet: ExcelJS.Worksheet, table: AnnexTable): void => {
  const row = sheet.addRow(columnsOfTable(table).map(({ key }) => headingOf(table, key).zh));
  row.height = 42;
  row.eachCell((cell) => {
    Object.assign(cell, {
      font: { name: FONT, size: 9, bold: true },
      border: BORDER,
      fill: HEAD_FILL,
      alignment: { horizontal: 'center', vertical: 'middle', wrapText: true },
    });
  });
  row.commit();
};

type Styles = readonly Partial<ExcelJS.Style>[];
/** Points of the text in a table, and of its lowest row. */
const SIZE = 9;
const MIN_POINTS = 18;

/** Shared by all cells of a column: a style object a cell is what makes a long sheet heavy. */
const stylesOf = (table: AnnexTable): Styles =>
  columnsOfTable(table).map(({ kind }) => ({
    font: { name: FONT, size: SIZE },
    border: BORDER,
    alignment: { horizontal: kind === 'text' ? 'left' : 'center', vertical: 'middle', wrapText: true },
  }));

const TITLE_ROWS = 3;

const FOOTER = { oddFooter: '&C第 &P 页，共 &N 页' };
const paged = (orientation: 'landscape' | 'portrait'): Partial<ExcelJS.PageSetup> => ({
  paperSize: A4,
  orientation,
  fitToPage: true,
  fitToWidth: 1,
  fitToHeight: 0,
  margins: MARGINS,
  horizontalCentered: true,
});

const newTable = (workbook: Book, table: AnnexTable, paper: Paper): ExcelJS.Worksheet => {
  const columns = columnsOfTable(table);
  const sheet = workbook.addWorksheet(tableTitle(table), {
    views: [{ state: 'frozen', ySplit: TITLE_ROWS, xSplit: 2 }],
    pageSetup: { ...paged('landscape'), printTitlesRow: `${TITLE_ROWS}:${TITLE_ROWS}` },
    headerFooter: FOOTER,
  });
  sheet.columns = columns.map(({ key, width }) => ({ key, width }));
  title(sheet, `${paper.title.split(' ')[0]} ${tableTitle(table)}`, columns.length);
  line(sheet, `${paper.unit}　　${paper.period}　　${paper.day}　　${SIGNATURES}`, columns.length);
  headings(sheet, table);
  return sheet;
};

/** Column widths are told in characters of 11 points; smaller ones find more room, and the edges take one. */
const WIDTH_POINTS = 11;
/** The highest a row of a workbook may be. */
const MOST_POINTS = 409;

const heightOf = (cells: readonly { text: Cell['text']; width: number }[], size: number, least: number): number => {
  const lines = cells.map(({ text, width }) => linesIn(text, Math.floor(((width - 1) * WIDTH_POINTS) / size)));
  return Math.min(MOST_POINTS, Math.max(least, Math.max(...lines) * (size + 3) + 4));
};

type Columns = readonly { width: number }[];

const addRow = (sheet: ExcelJS.Worksheet, cells: readonly Cell[], styles: Styles, columns: Columns): void => {
  const row = sheet.addRow(cells.map(({ text }) => text));
  row.height = heightOf(
    cells.map(({ text }, at) => ({ text, width: columns[at]!.width })),
    SIZE,
    MIN_POINTS,
  );
  for (const [at, style] of styles.entries()) Object.assign(row.getCell(at + 1), { style });
  row.commit();
};

const addTable = async (workbook: Book, table: AnnexTable, { paper, pass, alone, step }: Making): Promise<Written> => {
  const sheet = newTable(workbook, table, paper);
  const [styles, columns] = [stylesOf(table), columnsOfTable(table)];
  const written: Written = { rows: 0, tally: emptyTally() };
  for await (const page of pass()) {
    for (const facts of page) {
      addToTally(written.tally, facts);
      const rows = rowsOf(table, facts, { number: written.tally.branches, alone, locale: 'zh' });
      for (const cells of rows) addRow(sheet, cells, styles, columns);
      written.rows += rows.length;
    }
    await step(page.length);
  }
  line(sheet, totalsText(table, written.tally, 'zh'), styles.length, 2);
  sheet.commit();
  return written;
};

const FORM_SIZE = 11;

/** The cells of a line with the room they have, that of all the columns they take. */
const placed = (cells: FormLine['cells']): { text: string; width: number }[] => {
  let from = 0;
  return cells.map(({ text, span }) => {
    const width = FORM_WIDTHS.slice(from, from + span).reduce((sum, each) => sum + each, 0);
    from += span;
    return { text, width };
  });
};

const addFormLines = (sheet: ExcelJS.Worksheet, facts: AnnexFacts): void => {
  for (const { cells, height } of ratingForm(facts)) {
    const row = sheet.addRow([]);
    row.height = heightOf(placed(cells), FORM_SIZE, height ?? 26);
    let at = 1;
    for (const { text, span, head } of cells) {
      for (let offset = 0; offset < span; offset++)
        Object.assign(row.getCell(at + offset), {
          font: { name: FONT, size: FORM_SIZE, bold: head === true },
          border: BORDER,
          alignment: { horizontal: head ? 'center' : 'left', vertical: 'middle', wrapText: true },
          ...(head && { fill: HEAD_FILL }),
        });
      row.getCell(at).value = text;
      if (span > 1) sheet.mergeCells(row.number, at, row.number, at + span - 1);
      at += span;
    }
    row.commit();
  }
};

/** Annex 1: a page a branch, one below the other. */
const addForms = async (workbook: Book, paper: Paper, pass: Pass): Promise<void> => {
  const sheet = workbook.addWorksheet('分类定级表', {
    pageSetup: paged('portrait'),
    headerFooter: FOOTER,
  });
  sheet.columns = FORM_WIDTHS.map((width) => ({ width }));
  let first = true;
  for await (const page of pass())
    for (const facts of page) {
      // the break belongs to the last row of the form before
      if (!first) {
        const last = sheet.addRow([]);
        (last as unknown as { addPageBreak(): void }).addPageBreak();
        last.commit();
      }
      first = false;
      title(sheet, paper.title, FORM_WIDTHS.length);
      line(sheet, `${paper.unit}　　${paper.period}　　${paper.day}`, FORM_WIDTHS.length);
      addFormLines(sheet, facts);
    }
  sheet.commit();
};

export type Making = {
  tables: readonly AnnexTable[];
  forms: boolean;
  paper: Paper;
  pass: Pass;
  alone: boolean;
  step: Step;
};

/** Writes a workbook into a stream as its rows come: it is never held as a whole. */
export const writeWorkbook = async (into: Writable, making: Making): Promise<Written> => {
  const workbook = new ExcelJS.stream.xlsx.WorkbookWriter({ stream: into, useStyles: true, useSharedStrings: false });
  let written: Written = { rows: 0, tally: emptyTally() };
  for (const table of making.tables) {
    const { rows, tally } = await addTable(workbook, table, making);
    written = { rows: written.rows + rows, tally };
  }
  if (making.forms) await addForms(workbook, making.paper, making.pass);
  await workbook.commit();
  return written;
};
