// Workbooks as an officer fills them in: the system's own template, opened and saved by another program.
import ExcelJS from 'exceljs';

export type Book = ExcelJS.Workbook;
export type Cells = Record<string, string | number>;

export const openBook = async (path: string): Promise<Book> => {
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(path);
  return book;
};

export const sheetOf = (book: Book, name: string): ExcelJS.Worksheet => {
  const sheet = book.getWorksheet(name);
  if (!sheet) throw new Error(`the workbook has no sheet ${name}`);
  return sheet;
};

/** What stands in a row, by the headings of the sheet without their marks. */
const columnsOf = (sheet: ExcelJS.Worksheet): Map<string, number> => {
  const columns = new Map<string, number>();
  sheet.getRow(1).eachCell((cell, column) => void columns.set(cell.text.replace(/ \*$/, ''), column));
  return columns;
};

export const cellOf = (sheet: ExcelJS.Worksheet, row: number, heading: string): ExcelJS.Cell => {
  const column = columnsOf(sheet).get(heading);
  if (!column) throw new Error(`the sheet ${sheet.name} has no column ${heading}`);
  return sheet.getRow(row).getCell(column);
};

/** Writes rows below the headings, by heading. */
export const fill = (book: Book, name: string, rows: readonly Cells[]): void => {
  const sheet = sheetOf(book, name);
  for (const [at, cells] of rows.entries())
    for (const [heading, value] of Object.entries(cells)) cellOf(sheet, at + 2, heading).value = value;
};

/** A file to choose. The drop-down lists are left out: this library writes one for each of 20 000 cells. */
export const fileOf = async (book: Book, name: string) => {
  for (const sheet of book.worksheets) Object.assign(sheet, { dataValidations: { model: {} } });
  return {
    name,
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    buffer: Buffer.from(await book.xlsx.writeBuffer()),
  };
};
