import { columnNumber, type Range, rangeOf } from './address.ts';
import type { NumberFormat } from './formats.ts';
import { notWorkbook, type OpenWorkbook, type SheetPart, stringsOf, textOf, unescaped } from './open.ts';
import { attribute, scanLongXml, type Tag } from './xml.ts';

/** A formula with what it showed when the workbook was saved. */
export type Formula = { formula: string; shown: CellValue };
export type CellValue = string | number | boolean | Date | null;
export type SheetCell = CellValue | Formula;

export type SheetRow = { row: number; cells: ReadonlyMap<number, SheetCell> };

export type SheetContent = {
  /** Rows that hold something, in order; columns count from 1. */
  rows: SheetRow[];
  merges: Range[];
};

const DAY = 86_400_000;
/** Days from the beginning of Excel's count to 1970, and what the count of old Macintoshes adds. */
const EPOCH = 25_569;
const MACINTOSH = 1_462;

const dateOf = (serial: number, from1904: boolean): Date =>
  new Date(Math.round((serial - EPOCH + (from1904 ? MACINTOSH : 0)) * DAY));

const numberOf = (text: string, format: NumberFormat | undefined, from1904: boolean): CellValue => {
  if (text.trim() === '') return null;
  const value = Number(text);
  if (Number.isNaN(value)) return text;
  if (format?.date) return dateOf(value, from1904);
  // a code typed as a number and shown with its leading zeros is meant as it is shown
  if (format?.zeros && Number.isInteger(value)) return String(value).padStart(format.zeros, '0');
  return value;
};

type Raw = { column: number; type: string; style: number; formula: string | null; value: string; inline: string };

type Shown = Pick<OpenWorkbook, 'formats' | 'from1904'> & { strings: readonly string[] };

const shownIn = ({ type, style, value, inline }: Raw, { strings, formats, from1904 }: Shown): CellValue => {
  switch (type) {
    case 's':
      return strings[Number(value)] ?? null;
    case 'inlineStr':
      return unescaped(inline) || null;
    case 'str':
    case 'e':
      return unescaped(value) || null;
    case 'b':
      return value === '1';
    case 'd': {
      const date = new Date(value);
      return Number.isNaN(date.getTime()) ? value : date;
    }
    default:
      return numberOf(value, formats[style], from1904);
  }
};

const cellOf = (raw: Raw, workbook: Shown): SheetCell => {
  const shown = shownIn(raw, workbook);
  if (raw.formula === null) return shown;
  // a formula filled down over rows that are not used yet shows nothing: the cell is empty
  return raw.type === 'str' && shown === null ? null : { formula: raw.formula, shown };
};

/** Reads the cells of a sheet as its XML passes by. */
class Reader {
  readonly rows: SheetRow[] = [];
  readonly merges: Range[] = [];
  private row = 0;
  private cells = new Map<number, SheetCell>();
  private raw: Raw | null = null;
  private column = 0;
  private taking: 'formula' | 'value' | 'inline' | null = null;
  private reading = false;

  constructor(private readonly workbook: Shown) {}

  open({ name, attributes }: Tag): void {
    if (name === 'row') this.beginRow(attributes);
    else if (name === 'c') this.beginCell(attributes);
    else if (name === 'f' && this.raw) [this.taking, this.raw.formula] = ['formula', ''];
    else if (name === 'v' && this.raw) this.taking = 'value';
    else if (name === 't' && this.raw && !this.reading) this.taking = 'inline';
    else if (name === 'rPh') this.reading = true;
    else if (name === 'mergeCell') {
      const range = rangeOf(attribute(attributes, 'ref') ?? '');
      if (range) this.merges.push(range);
    }
  }

  text(piece: string): void {
    if (this.taking && this.raw) this.raw[this.taking] = (this.raw[this.taking] ?? '') + piece;
  }

  close(name: string): void {
    if (name === 'f' || name === 'v' || name === 't') this.taking = null;
    else if (name === 'rPh') this.reading = false;
    else if (name === 'c') this.endCell();
    else if (name === 'row' && this.cells.size > 0) this.rows.push({ row: this.row, cells: this.cells });
  }

  private beginRow(attributes: string): void {
    this.row = Number(attribute(attributes, 'r') ?? this.row + 1);
    this.cells = new Map();
    this.column = 0;
  }

  private beginCell(attributes: string): void {
    const letters = /^[A-Z]+/.exec(attribute(attributes, 'r') ?? '')?.[0];
    this.column = letters ? columnNumber(letters) : this.column + 1;
    const type = attribute(attributes, 't') ?? 'n';
    const style = Number(attribute(attributes, 's') ?? 0);
    this.raw = { column: this.column, type, style, formula: null, value: '', inline: '' };
  }

  private endCell(): void {
    if (!this.raw) return;
    const cell = cellOf(this.raw, this.workbook);
    if (cell !== null) this.cells.set(this.raw.column, cell);
    this.raw = null;
  }
}

/** The cells of a sheet; hidden rows and columns are there like any other. */
export const readSheet = async (workbook: OpenWorkbook, { part }: SheetPart): Promise<SheetContent> => {
  const reader = new Reader({ ...workbook, strings: await stringsOf(workbook) });
  try {
    await scanLongXml(textOf(workbook.zip, part) ?? '', {
      open: (tag) => reader.open(tag),
      text: (piece) => reader.text(piece),
      close: (name) => reader.close(name),
    });
  } catch (error) {
    throw notWorkbook(error);
  }
  return { rows: reader.rows, merges: reader.merges };
};
