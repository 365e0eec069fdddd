import { isOrganizationCode } from '../organization/index.ts';
import { isPhone } from '../people/index.ts';
import {
  isBlank,
  isFormula,
  NO_PARTY_GROUP,
  readCode,
  readCodes,
  readCount,
  readDay,
  readList,
  tidy,
} from './cells.ts';
import { type Column, type ColumnKey, columnsOf, type RowOf } from './columns.ts';
import type { Cell, ImportReason, Lexicon, Problem, ProblemDetails, Sheet } from './exchange.types.ts';

/** A row of a sheet with its number as people see it, cells by column. */
export type RawRow = { row: number; cells: Readonly<Partial<Record<string, Cell>>> };

export type SheetRead<S extends Sheet> = { rows: RowOf<S>[]; problems: Problem[] };

type Wrong = { reason: ImportReason; details?: ProblemDetails };
type Read = { value: unknown } | Wrong;

const MAX_LIST = 10;

/**
 * Reads the rows of a sheet: blank ones are passed over, every cell is tidied and understood or told as a problem.
 * @example readRows('contactPoint', [{ row: 5, cells: { personCode: 'p1', … } }], lexicon)
 */
export function readRows<S extends Sheet>(sheet: S, rows: readonly RawRow[], lexicon: Lexicon): SheetRead<S> {
  const columns = columnsOf(sheet);
  const filled = rows.filter((raw) => columns.some(([key]) => !isBlank(raw.cells[key])));
  const read = filled.map((raw) => readRow(sheet, raw, columns, lexicon));
  return { rows: read.map((each) => each.row as RowOf<S>), problems: read.flatMap((each) => each.problems) };
}

function readRow(sheet: Sheet, raw: RawRow, columns: readonly [ColumnKey, Column][], lexicon: Lexicon) {
  const problems: Problem[] = [];
  const values = columns.map(([key, column]) => {
    const read = readCell(raw.cells[key], column, lexicon);
    if ('value' in read) return [key, read.value];
    problems.push({ sheet, row: raw.row, column: key, reason: read.reason, details: read.details ?? {} });
    return [key, isList(column) ? [] : null];
  });
  return { row: { row: raw.row, ...Object.fromEntries(values) }, problems };
}

function readCell(cell: Cell, column: Column, lexicon: Lexicon): Read {
  if (isFormula(cell)) return { reason: 'FORMULA' };
  if (isBlank(cell)) {
    if (column.required === true) return { reason: 'REQUIRED' };
    return { value: isList(column) ? [] : null };
  }
  const text = tidy(cell) ?? '';
  const max = column.max ?? 200;
  if (column.kind !== 'texts' && column.kind !== 'codes' && text.length > max)
    return { reason: 'TOO_LONG', details: { max } };
  return READERS[column.kind](cell, text, lexicon, max);
}

type Reader = (cell: Cell, text: string, lexicon: Lexicon, max: number) => Read;

const READERS: Readonly<Record<Column['kind'], Reader>> = {
  text: (_, text) => ({ value: text }),
  texts: (cell, _, __, max) => {
    const parts = readList(cell);
    const fits = parts.length <= MAX_LIST && parts.every((part) => part.length <= max);
    return fits ? { value: parts } : { reason: 'TOO_LONG', details: { max } };
  },
  code: (cell, text) => readOneCode(readCode(cell) ?? '', text),
  codes: (cell) => {
    const codes = readCodes(cell);
    const wrong = codes.find((code) => code !== NO_PARTY_GROUP && !isOrganizationCode(code));
    return wrong === undefined ? { value: codes } : { reason: 'NOT_A_CODE', details: { value: wrong } };
  },
  day: (cell, text) => understood(readDay(cell), 'NOT_A_DAY', text),
  count: (cell, text) => understood(readCount(cell), 'NOT_A_COUNT', text),
  year: (_, text) => {
    const year = Number(/^(\d{4})\s?年?(?:度)?$/.exec(text)?.[1]);
    return understood(year >= 2000 && year <= 2100 ? year : null, 'NOT_A_YEAR', text);
  },
  phone: (_, text) => {
    const phone = text.replaceAll(' ', '');
    return understood(isPhone(phone) ? phone : null, 'NOT_A_PHONE', text);
  },
  level: (_, text, { level }) => readWord(level, text, 'level'),
  type: (_, text, { type }) => readWord(type, text, 'type'),
  subtype: (_, text, { subtype }) => readWord(subtype, text, 'subtype'),
  post: (_, text, { post }) => readWord(post, text, 'post'),
  duty: (_, text, { duty }) => readWord(duty, text, 'duty'),
  tags: (cell, _, { tag }) => {
    const read = readList(cell).flatMap((part) => part.split(' ').map((each) => readWord(tag, each, 'tag')));
    const wrong = read.find((each) => 'reason' in each);
    return wrong ?? { value: read.map((each) => ('value' in each ? each.value : null)) };
  },
};

function readOneCode(code: string, text: string): Read {
  return isOrganizationCode(code) ? { value: code } : { reason: 'NOT_A_CODE', details: { value: text } };
}

function readWord<K extends string>(words: ReadonlyMap<string, K>, text: string, union: string): Read {
  const key = words.get(text.toLowerCase());
  return key === undefined ? { reason: 'UNKNOWN_WORD', details: { value: text, union } } : { value: key };
}

function understood(value: unknown, reason: ImportReason, text: string): Read {
  return value === null ? { reason, details: { value: text } } : { value };
}

function isList(column: Column): boolean {
  return column.kind === 'texts' || column.kind === 'codes' || column.kind === 'tags';
}
