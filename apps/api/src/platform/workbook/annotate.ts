import { columnLetters, columnNumber } from './address.ts';
import { type OpenWorkbook, textOf } from './open.ts';
import { StyleBook } from './style-book.ts';
import { attribute, encodeXml, scanLongXml, scanXml, type Tag } from './xml.ts';
import { withParts } from './zip.ts';

/** What is to be said of one row: the words, and the columns that are wrong. */
export type RowNote = { text: string; columns: ReadonlySet<number> };

export type SheetNotes = {
  part: string;
  /** The column of reasons: new, or the one of an earlier check, which is then written anew. */
  column: number;
  heading: { row: number; text: string };
  rows: ReadonlyMap<number, RowNote>;
};

type CellAt = { column: number; style: number; text: string };
type RowAt = { row: number; open: Tag; bodyFrom: number; cells: CellAt[]; style: number | null };

const WIDTH = 48;

/** One sheet written anew where something is said of it; everything else stays letter for letter. */
class SheetWriter {
  private readonly pieces: string[] = [];
  private copied = 0;
  private row: RowAt | null = null;
  private cell: { open: Tag; column: number } | null = null;
  private rowNumber = 0;

  constructor(
    private readonly text: string,
    private readonly notes: SheetNotes,
    private readonly styles: StyleBook,
    private readonly columnStyle: (column: number) => number,
  ) {}

  async write(): Promise<string> {
    await scanLongXml(this.text, {
      open: (tag) => {
        if (tag.name === 'row') this.beginRow(tag);
        else if (tag.name === 'c') this.beginCell(tag);
      },
      close: (name, from, to) => {
        if (name === 'c') this.endCell(to);
        else if (name === 'row') this.endRow(from, to);
      },
    });
    return this.pieces.join('') + this.text.slice(this.copied);
  }

  private beginRow(open: Tag): void {
    this.rowNumber = Number(attribute(open.attributes, 'r') ?? this.rowNumber + 1);
    const styled = attribute(open.attributes, 'customFormat') === '1' ? attribute(open.attributes, 's') : null;
    const style = styled === null ? null : Number(styled);
    this.row = { row: this.rowNumber, open, bodyFrom: open.to, cells: [], style };
  }

  private beginCell(open: Tag): void {
    const letters = /^[A-Z]+/.exec(attribute(open.attributes, 'r') ?? '')?.[0];
    const before = this.row?.cells.at(-1)?.column ?? 0;
    this.cell = { open, column: letters ? columnNumber(letters) : before + 1 };
  }

  private endCell(to: number): void {
    if (!this.cell || !this.row) return;
    const { open, column } = this.cell;
    const style = Number(attribute(open.attributes, 's') ?? 0);
    this.row.cells.push({ column, style, text: this.text.slice(open.from, to) });
    this.cell = null;
  }

  private endRow(from: number, to: number): void {
    const row = this.row;
    this.row = null;
    if (!row || !this.concerns(row)) return;
    this.pieces.push(this.text.slice(this.copied, row.open.from), this.rewritten(row));
    const end = row.open.closed ? '' : this.text.slice(from, to);
    this.pieces.push(row.open.closed ? `</${row.open.prefix}row>` : end);
    this.copied = to;
  }

  private concerns({ row, cells }: RowAt): boolean {
    if (this.notes.rows.has(row) || row === this.notes.heading.row) return true;
    if (row < this.notes.heading.row) return false;
    return cells.some((cell) => cell.column === this.notes.column || this.styles.isMarked(cell.style));
  }

  private rewritten(row: RowAt): string {
    const { open } = row;
    // a row may say which columns it spans; there is one more now
    const attributes = open.attributes.replace(/\sspans="[^"]*"/, '');
    const cells = row.row === this.notes.heading.row ? this.heading(row) : this.noted(row);
    return `<${open.prefix}row${attributes}>${cells.map(({ text }) => text).join('')}`;
  }

  private heading({ row, open, cells }: RowAt): CellAt[] {
    const others = cells.filter(({ column }) => column !== this.notes.column);
    const style = others.at(-1)?.style ?? 0;
    return [...others, this.words(row, open.prefix, style, this.notes.heading.text)];
  }

  private noted({ row, open, cells, style }: RowAt): CellAt[] {
    const note = this.notes.rows.get(row);
    const wrong = note?.columns ?? new Set<number>();
    const kept = cells
      .filter(({ column }) => column !== this.notes.column)
      .map((cell) => this.restyled(cell, wrong.has(cell.column)));
    const present = new Set(kept.map(({ column }) => column));
    const missing = [...wrong].filter((column) => !present.has(column) && column !== this.notes.column);
    const made = missing.map((column) => {
      const marked = this.styles.marked(style ?? this.columnStyle(column));
      return { column, style: marked, text: `<${open.prefix}c r="${columnLetters(column)}${row}" s="${marked}"/>` };
    });
    const said = note ? [this.words(row, open.prefix, this.styles.reason(), note.text)] : [];
    return [...kept, ...made, ...said].sort((one, other) => one.column - other.column);
  }

  private restyled(cell: CellAt, wrong: boolean): CellAt {
    if (wrong === this.styles.isMarked(cell.style)) return cell;
    const style = wrong ? this.styles.marked(cell.style) : this.styles.unmarked(cell.style);
    const end = cell.text.indexOf('>');
    const bare = cell.text.slice(0, end).replace(/\ss="\d*"/, '');
    const text = bare.replace(/^<[\w:]+/, (start) => `${start} s="${style}"`) + cell.text.slice(end);
    return { ...cell, style, text };
  }

  private words(row: number, p: string, style: number, text: string): CellAt {
    const { column } = this.notes;
    const inline = `<${p}is><${p}t xml:space="preserve">${encodeXml(text)}</${p}t></${p}is>`;
    const head = `<${p}c r="${columnLetters(column)}${row}" s="${style}" t="inlineStr">`;
    return { column, style, text: `${head}${inline}</${p}c>` };
  }
}

type Column = { min: number; max: number; attributes: string };

const columnsOf = (text: string): { columns: Column[]; from: number; to: number; prefix: string } => {
  const columns: Column[] = [];
  let [from, to, prefix] = [-1, -1, ''];
  const head = text.slice(0, Math.max(0, text.search(/<(?:\w+:)?sheetData\b/)));
  scanXml(head, {
    open: (tag) => {
      if (tag.name === 'cols') [from, prefix] = [tag.from, tag.prefix];
      if (tag.name !== 'col') return;
      const [min, max] = ['min', 'max'].map((name) => Number(attribute(tag.attributes, name)));
      columns.push({ min: min!, max: max!, attributes: tag.attributes.replace(/\s(min|max)="\d*"/g, '') });
    },
    close: (name, _, end) => {
      if (name === 'cols') to = end;
    },
  });
  return { columns, from, to, prefix };
};

/** The column of reasons is wide enough to be read; a range of columns that held it is cut in two. */
const widened = (text: string, column: number): string => {
  const { columns, from, to, prefix } = columnsOf(text);
  const parts = columns.flatMap((col) => [
    { ...col, max: Math.min(col.max, column - 1) },
    { ...col, min: Math.max(col.min, column + 1) },
  ]);
  const own = { min: column, max: column, attributes: ` width="${WIDTH}" customWidth="1"` };
  const all = [...parts, own].filter(({ min, max }) => min <= max).sort((one, other) => one.min - other.min);
  const at = /<((?:\w+:)?)sheetData\b/.exec(text);
  const p = from < 0 ? (at?.[1] ?? '') : prefix;
  const cols = all.map(({ min, max, attributes }) => `<${p}col min="${min}" max="${max}"${attributes}/>`).join('');
  const written = `<${p}cols>${cols}</${p}cols>`;
  if (from >= 0) return text.slice(0, from) + written + text.slice(to);
  return at ? text.slice(0, at.index) + written + text.slice(at.index) : text;
};

/** The used area reaches as far as the column of reasons. */
const extended = (text: string, column: number): string =>
  text.replace(/(<(?:\w+:)?dimension\b[^>]*?ref=")([A-Z]+\d+)(?::([A-Z]+)(\d+))?"/, (all, head, first, last, bottom) =>
    last && columnNumber(last) >= column
      ? all
      : `${head}${first}:${columnLetters(column)}${bottom ?? /\d+/.exec(first)![0]}"`,
  );

const STYLES = { part: 'styles.xml', type: 'styles', content: 'spreadsheetml.styles+xml' };

/** A workbook may come without styles; the marks need some. */
const withStyles = (workbook: OpenWorkbook, changed: Map<string, Buffer>, styles: string): void => {
  if (workbook.stylesPart) {
    changed.set(workbook.stylesPart, Buffer.from(styles));
    return;
  }
  const folder = workbook.bookPart.slice(0, workbook.bookPart.lastIndexOf('/') + 1);
  const part = `${folder}${STYLES.part}`;
  const relations = `${folder}_rels/${workbook.bookPart.slice(folder.length)}.rels`;
  const insert = (name: string, end: string, element: string) => {
    const text = textOf(workbook.zip, name) ?? '';
    changed.set(name, Buffer.from(text.replace(end, `${element}${end}`)));
  };
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const relation = `<Relationship Id="rIdStyles" Type="${office}/${STYLES.type}" Target="${STYLES.part}"/>`;
  insert(relations, '</Relationships>', relation);
  const type = `application/vnd.openxmlformats-officedocument.${STYLES.content}`;
  insert('[Content_Types].xml', '</Types>', `<Override PartName="/${part}" ContentType="${type}"/>`);
  changed.set(part, Buffer.from(styles));
};

/** The same workbook with what is to be said of its rows: every other part, and every other cell, keeps its bytes. */
export const annotated = async (workbook: OpenWorkbook, notes: readonly SheetNotes[]): Promise<Buffer> => {
  const { zip, stylesPart } = workbook;
  const styles = new StyleBook(stylesPart === null ? null : textOf(zip, stylesPart));
  const changed = new Map<string, Buffer>();
  for (const sheet of notes) {
    const text = textOf(zip, sheet.part) ?? '';
    const styleOf = columnsOf(text).columns.flatMap(({ min, max, attributes }) => {
      const style = attribute(attributes, 'style');
      return style === null ? [] : [{ min, max, style: Number(style) }];
    });
    const columnStyle = (column: number) => styleOf.find(({ min, max }) => min <= column && column <= max)?.style ?? 0;
    const written = await new SheetWriter(text, sheet, styles, columnStyle).write();
    changed.set(sheet.part, Buffer.from(extended(widened(written, sheet.column), sheet.column)));
  }
  withStyles(workbook, changed, String(styles));
  return withParts(zip, changed);
};
