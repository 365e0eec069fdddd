import {
  type Cell,
  type ColumnKey,
  cellsOf,
  findHeader,
  type Header,
  headingKey,
  isBlank,
  isFormula,
  missingColumns,
  type RawRow,
  type RawWorkbook,
  SHEETS,
  type Sheet,
  tidy,
} from '@zhibu/rules';
import { COLUMN_WORDS, HEADINGS, SHEET_WORDS, sheetNamed, type Word } from '@zhibu/vocabulary';
import {
  mapInBreaths,
  type NotWorkbook,
  NotWorkbookError,
  type OpenWorkbook,
  openWorkbook,
  PartTooLargeError,
  type Range,
  readSheet,
  refusal,
  type SheetCell,
  type SheetPart,
  type SheetRow,
} from '../../platform/index.ts';
import { MOST_MEGABYTES, MOST_ROWS, REASON_HEADING } from './workbook.limits.ts';

/** A sheet as it was understood: where its headings stand and what they mean. */
export type ReadSheet = {
  sheet: Sheet;
  name: string;
  part: string;
  /** Added to the row numbers, so that two sheets of one kind keep theirs apart. */
  offset: number;
  headerRow: number;
  columns: ReadonlyMap<ColumnKey, { column: number; heading: string }>;
  /** Where the reasons go: the column of an earlier check, or the first free one. */
  reasonColumn: number;
};

export type ReadBook = { workbook: OpenWorkbook; sheets: ReadSheet[]; raw: RawWorkbook };

const REFUSAL_OF: Readonly<
  Record<NotWorkbook, 'FILE_EMPTY' | 'IMPORT_OLD_FORMAT' | 'IMPORT_ENCRYPTED' | 'IMPORT_NOT_WORKBOOK'>
> = {
  empty: 'FILE_EMPTY',
  old: 'IMPORT_OLD_FORMAT',
  encrypted: 'IMPORT_ENCRYPTED',
  other: 'IMPORT_NOT_WORKBOOK',
};

const refused = (error: unknown): unknown => {
  if (error instanceof NotWorkbookError) return refusal(REFUSAL_OF[error.reason]);
  return error instanceof PartTooLargeError ? refusal('IMPORT_TOO_MANY_ROWS', { max: MOST_ROWS }) : error;
};

/** Opens what was uploaded, or says in words why it is not taken. */
export const openUpload = (bytes: Buffer): OpenWorkbook => {
  if (bytes.length > MOST_MEGABYTES * 1024 * 1024) throw refusal('IMPORT_TOO_LARGE', { max: MOST_MEGABYTES });
  try {
    return openWorkbook(bytes);
  } catch (error) {
    throw refused(error);
  }
};

const HEADER_AREA = 15;
const LAST_COLUMN = 16_384;
/** Row numbers of a second sheet of the same kind begin beyond any row number there is. */
const SHEET_OFFSET = 10_000_000;

/** What a cell shows; a heading may be a formula. */
const shownIn = (cell: SheetCell | undefined): Cell => (isFormula(cell) && 'shown' in cell ? cell.shown : cell);

/** A heading in words: the star of the template only says that a column must be filled in. */
const saidIn = (cell: SheetCell | undefined): string | null => tidy(shownIn(cell))?.replace(/ ?[*＊]$/, '') ?? null;

type Line = { row: number; cells: Map<number, SheetCell> };

const range = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, at) => from + at);

/** A merged cell means all the cells it covers: downwards everywhere, sideways only among headings. */
const spread = (rows: readonly SheetRow[], merges: readonly Range[], sideways: boolean): Line[] => {
  const lines = rows.map(({ row, cells }) => ({ row, cells: new Map(cells) }));
  const byRow = new Map(lines.map((line) => [line.row, line]));
  for (const { top, left, bottom, right } of merges) {
    const value = byRow.get(top)?.cells.get(left);
    if (value === undefined) continue;
    const covers = (line: Line) => line.row >= top && line.row <= bottom;
    // counted from the shorter side: a merged range may reach down to the last row there can be
    const few = bottom - top < lines.length;
    const below = few ? range(top, bottom).flatMap((row) => byRow.get(row) ?? []) : lines.filter(covers);
    for (const line of below)
      for (let column = left; column <= (sideways ? right : left); column++)
        if (!line.cells.has(column)) line.cells.set(column, value);
  }
  return lines;
};

const arrayOf = ({ cells }: Line, shown: boolean): Cell[] => {
  const last = Math.min(Math.max(0, ...cells.keys()), LAST_COLUMN);
  return Array.from({ length: last }, (_, at) => (shown ? shownIn(cells.get(at + 1)) : cells.get(at + 1)));
};

const wordOf = (sheet: Sheet, key: ColumnKey): string => (COLUMN_WORDS[sheet] as Record<ColumnKey, Word>)[key].zh;

const headerOf = (sheet: Sheet, name: string, lines: readonly Line[]): Header => {
  const area = lines.map((line) => arrayOf(line, true));
  const header = findHeader(area, HEADINGS[sheet]);
  const missing = missingColumns(sheet, header);
  if (header && missing.length === 0) return header;
  throw refusal('IMPORT_HEADER_MISSING', { sheet: name, columns: missing.map((key) => wordOf(sheet, key)) });
};

/** The column of reasons of an earlier check, so that a corrected workbook does not grow by one each time. */
const reasonColumnOf = (rows: readonly SheetRow[], header: Line): number => {
  const known: string[] = Object.values(REASON_HEADING).map((text) => headingKey(text));
  const earlier = [...header.cells].find(([, cell]) => known.includes(headingKey(shownIn(cell))));
  const last = rows.reduce((most, { cells }) => Math.max(most, ...cells.keys()), 0);
  return earlier?.[0] ?? (last < LAST_COLUMN ? last + 1 : Math.max(...header.cells.keys()) + 1);
};

const isHeadingAgain = (cells: Partial<Record<ColumnKey, Cell>>, headings: ReadonlyMap<string, ColumnKey>): boolean => {
  const filled = Object.entries(cells).filter(([, cell]) => !isBlank(cell));
  return filled.length > 1 && filled.every(([key, cell]) => headings.get(headingKey(cell)) === key);
};

/** The rows below the headings. A row that only a merged cell reaches into, or that repeats the headings, is none. */
const rawRows = async (
  { sheet, offset }: Pick<ReadSheet, 'sheet' | 'offset'>,
  rows: readonly SheetRow[],
  lines: readonly Line[],
  header: Header,
): Promise<RawRow[]> => {
  const own = new Map(rows.map((row) => [row.row, row.cells]));
  const columns = [...header.columns.keys()];
  const raw = await mapInBreaths(lines.slice(header.index + 1), (line): RawRow | null => {
    const cells = cellsOf(arrayOf(line, false), header);
    const filled = columns.some((at) => !isBlank(own.get(line.row)?.get(at + 1)));
    return filled && !isHeadingAgain(cells, HEADINGS[sheet]) ? { row: line.row + offset, cells } : null;
  });
  return raw.filter((row) => row !== null);
};

type Understood = { read: ReadSheet; rows: RawRow[] };

const understand = async (
  workbook: OpenWorkbook,
  part: SheetPart,
  sheet: Sheet,
  offset: number,
): Promise<Understood | null> => {
  const { rows, merges } = await readSheet(workbook, part);
  if (rows.length === 0) return null;
  const headings = spread(rows.slice(0, HEADER_AREA), merges, true);
  const header = headerOf(sheet, part.name, headings);
  const head = headings[header.index]!;
  const columns = [...header.columns].map(
    ([at, key]) => [key, { column: at + 1, heading: saidIn(head.cells.get(at + 1)) ?? key }] as const,
  );
  const read: ReadSheet = {
    sheet,
    name: part.name,
    part: part.part,
    offset,
    headerRow: head.row,
    columns: new Map(columns),
    reasonColumn: reasonColumnOf(rows, head),
  };
  return { read, rows: await rawRows(read, rows, spread(rows, merges, false), header) };
};

const understandAll = async (workbook: OpenWorkbook): Promise<Understood[]> => {
  const found = workbook.sheets.flatMap((part) => {
    const sheet = sheetNamed(part.name);
    return sheet ? [{ part, sheet }] : [];
  });
  if (found.length === 0)
    throw refusal('IMPORT_SHEET_MISSING', { sheets: SHEETS.map((sheet) => SHEET_WORDS[sheet].zh) });
  const seen = new Map<Sheet, number>();
  const understood: Understood[] = [];
  for (const { part, sheet } of found) {
    const before = seen.get(sheet) ?? 0;
    seen.set(sheet, before + 1);
    const one = await understand(workbook, part, sheet, before * SHEET_OFFSET);
    if (one) understood.push(one);
  }
  return understood;
};

/** Reads the sheets that are meant for us, whatever their order; other sheets are left alone. */
export const readBook = async (bytes: Buffer): Promise<ReadBook> => {
  const workbook = openUpload(bytes);
  try {
    const understood = await understandAll(workbook);
    const count = understood.reduce((sum, { rows }) => sum + rows.length, 0);
    if (count === 0) throw refusal('IMPORT_EMPTY');
    if (count > MOST_ROWS) throw refusal('IMPORT_TOO_MANY_ROWS', { max: MOST_ROWS });
    const raw: Partial<Record<Sheet, RawRow[]>> = {};
    for (const { read, rows } of understood) raw[read.sheet] = [...(raw[read.sheet] ?? []), ...rows];
    return { workbook, raw, sheets: understood.map(({ read }) => read) };
  } catch (error) {
    throw refused(error);
  }
};

/** Which sheet of the file a row number of ours means, and its number there. */
export const placeOf = (sheets: readonly ReadSheet[], sheet: Sheet, row: number): { read: ReadSheet; row: number } => {
  const offset = row - (row % SHEET_OFFSET);
  const read = sheets.find((each) => each.sheet === sheet && each.offset === offset);
  if (!read) throw new Error(`no sheet for ${sheet} ${row}`);
  return { read, row: row - offset };
};
