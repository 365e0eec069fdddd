import type { Writable } from 'node:stream';
import { type AnnexFacts, emptyTally, linesIn } from '@zhibu/rules';
import ExcelJS from 'exceljs';
import type { Cell } from './annex.cells.ts';
import { FORM_WIDTHS, type FormLine, ratingForm } from './annex.form.ts';
import {
  formsIn,
  type Making,
  rowsIn,
  type Sheet,
  type SheetColumn,
  SIGNATURES,
  titleOf,
  type Written,
} from './annex.sheets.ts';

type Book = ExcelJS.stream.xlsx.WorkbookWriter;

const THIN = { style: 'thin', color: { argb: 'FF8C8C8C' } } as const;
const BORDER = { top: THIN, left: THIN, bottom: THIN, right: THIN } as const;
const HEAD_FILL = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFF3EFEA' } } as const;
const FONT = '宋体';
const A4 = 9;

const MARGINS = { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.2, footer: 0.3 };

/** From one column to another. */
type Span = readonly [from: number, to: number];

const merged = (
  sheet: ExcelJS.Worksheet,
  text: string,
  [from, to]: Span,
  style: Partial<ExcelJS.Style>,
): ExcelJS.Row => {
  const row = sheet.addRow([]);
  sheet.mergeCells(row.number, from, row.number, to);
  Object.assign(row.getCell(from), { value: text, ...style });
  return row;
};

const title = (sheet: ExcelJS.Worksheet, text: string, span: Span): void => {
  const style = {
    font: { name: FONT, size: 16, bold: true },
    alignment: { horizontal: 'center', vertical: 'middle' },
  } as const;
  const row = merged(sheet, text, span, style);
  row.height = 30;
  row.commit();
};

const line = (sheet: ExcelJS.Worksheet, text: string, span: Span, lines = 1): void => {
  const style = { font: { name: FONT, size: 10 }, alignment: { vertical: 'middle', wrapText: true } } as const;
  const row = merged(sheet, text, span, style);
  row.height = 18 * lines;
  row.commit();
};

const headings = (sheet: ExcelJS.Worksheet, columns: readonly SheetColumn[]): void => {
  const row = sheet.addRow(columns.map(({ heading }) => heading.zh));
  row.height = 50;
  row.eachCell((cell) => {
    Object.assign(cell, {
      font: { name: FONT, size: SIZE, bold: true },
      border: BORDER,
      fill: HEAD_FILL,
      alignment: { horizontal: 'center', vertical: 'middle', wrapText: true },
    });
  });
  row.commit();
};

type Styles = readonly Partial<ExcelJS.Style>[];
/** Points of the text in a table, and of its lowest row. */
const SIZE = 11;
/**
 * Per cent that a table in parts is printed at: nine points on paper. A table that fits one page is fitted to it by the
 * program; a column is as wide as the fonts at hand make it, and at this scale it fits with any of them.
 */
const SCALE = 82;
const MIN_POINTS = 20;

/** Shared by all cells of a column: a style object a cell is what makes a long sheet heavy. */
const stylesOf = (columns: readonly SheetColumn[]): Styles =>
  columns.map(({ kind }) => ({
    font: { name: FONT, size: SIZE },
    border: BORDER,
    alignment: { horizontal: kind === 'text' ? 'left' : 'center', vertical: 'middle', wrapText: true },
  }));

const TITLE_ROWS = 3;

const FOOTER = '&C第 &P 页，共 &N 页';
const paged = (orientation: 'landscape' | 'portrait'): Partial<ExcelJS.PageSetup> => ({
  paperSize: A4,
  orientation,
  margins: MARGINS,
  horizontalCentered: orientation === 'portrait',
});

/** Letters of a column: 0 is A. */
const letterOf = (at: number): string => String.fromCharCode(65 + at);

/** The second part begins on a page of its own, in every program; the writer of streams only knows of breaks of rows. */
const breakBefore = (sheet: ExcelJS.Worksheet, column: number): void => {
  const writer = sheet as unknown as { stream: { write: (xml: string) => void }; _writeRowBreaks: () => void };
  writer._writeRowBreaks = () =>
    writer.stream.write(
      `<colBreaks count="1" manualBreakCount="1"><brk id="${column}" max="1048575" man="1"/></colBreaks>`,
    );
};

/** How many columns every part repeats. */
const keysOf = ({ parts: [, second] }: Sheet): number => (second ? second.findIndex((at, place) => at !== place) : 2);

/** How a sheet is laid on paper: never smaller than it is, in parts where it is wide, its headings on every page. */
const layoutOf = (sheet: Sheet, name: string, head: string): Partial<ExcelJS.AddWorksheetOptions> => {
  const keys = keysOf(sheet);
  const wide = sheet.parts.length > 1;
  const paper = wide
    ? { scale: SCALE, printTitlesColumn: `A:${letterOf(keys - 1)}`, pageOrder: 'overThenDown' as const }
    : { fitToPage: true, fitToWidth: 1, fitToHeight: 0 };
  return {
    views: [{ state: 'frozen', ySplit: TITLE_ROWS, xSplit: keys, topLeftCell: `${letterOf(keys)}${TITLE_ROWS + 1}` }],
    pageSetup: { ...paged('landscape'), printTitlesRow: `${TITLE_ROWS}:${TITLE_ROWS}`, ...paper },
    headerFooter: {
      differentFirst: true,
      firstFooter: FOOTER,
      oddFooter: FOOTER,
      // the first page has its title; who finds another one knows where it belongs
      oddHeader: `&L${name}&R${head.replaceAll('&', '&&')}`,
    },
  };
};

/** Beside the columns that are repeated: what stands in those is printed again and again. */
const titled = (sheet: Sheet): Span => [sheet.parts.length > 1 ? keysOf(sheet) + 1 : 1, sheet.parts[0]!.length];

const newTable = (workbook: Book, sheet: Sheet, { paper }: Making): ExcelJS.Worksheet => {
  const { columns, parts } = sheet;
  const name = titleOf(sheet, 'zh');
  const made = workbook.addWorksheet(sheet.title.zh, layoutOf(sheet, name, paper.head));
  if (parts.length > 1) breakBefore(made, parts[0]!.length);
  made.columns = columns.map(({ key, width }) => ({ key, width }));
  title(made, name, titled(sheet));
  line(made, `${paper.head}　　${SIGNATURES}`, titled(sheet));
  headings(made, columns);
  return made;
};

/** Column widths are told in characters of some ten points; smaller ones find more room, and the edges take one. */
const WIDTH_POINTS = 10.5;
/** A line of Chinese is higher than its letters. */
const LINE = 1.4;
/** The highest a row of a workbook may be. */
const MOST_POINTS = 409;

const heightOf = (cells: readonly { text: Cell['text']; width: number }[], size: number, least: number): number => {
  const lines = cells.map(({ text, width }) => linesIn(text, Math.floor(((width - 1) * WIDTH_POINTS) / size)));
  return Math.min(MOST_POINTS, Math.max(least, Math.max(...lines) * size * LINE + 4));
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

const addTable = async (workbook: Book, sheet: Sheet, making: Making): Promise<number> => {
  const made = newTable(workbook, sheet, making);
  const [styles, tally] = [stylesOf(sheet.columns), emptyTally()];
  let rows = 0;
  for await (const cells of rowsIn(sheet, making, tally)) {
    addRow(made, cells, styles, sheet.columns);
    rows += 1;
  }
  line(made, sheet.totals(tally, 'zh'), titled(sheet), 2);
  made.commit();
  return rows;
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
const addForms = async (workbook: Book, making: Making): Promise<void> => {
  const sheet = workbook.addWorksheet('分类定级表', {
    pageSetup: { ...paged('portrait'), fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
    headerFooter: { oddFooter: FOOTER },
  });
  sheet.columns = FORM_WIDTHS.map((width) => ({ width }));
  let first = true;
  for await (const facts of formsIn(making)) {
    // the break belongs to the last row of the form before
    if (!first) {
      const last = sheet.addRow([]);
      (last as unknown as { addPageBreak(): void }).addPageBreak();
      last.commit();
    }
    first = false;
    title(sheet, making.paper.title, [1, FORM_WIDTHS.length]);
    line(sheet, making.paper.head, [1, FORM_WIDTHS.length]);
    addFormLines(sheet, facts);
  }
  sheet.commit();
};

/** Writes a workbook into a stream as its rows come: it is never held as a whole. */
export const writeWorkbook = async (into: Writable, making: Making): Promise<Written> => {
  const workbook = new ExcelJS.stream.xlsx.WorkbookWriter({ stream: into, useStyles: true, useSharedStrings: false });
  let rows = 0;
  for (const sheet of making.sheets) rows += await addTable(workbook, sheet, making);
  if (making.forms) await addForms(workbook, making);
  await workbook.commit();
  return { rows };
};
