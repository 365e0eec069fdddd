import { addDays, type Day, isDay } from '../kernel/index.ts';
import type { Cell } from './exchange.types.ts';

// Full-width letters, digits and the signs of numbers and dates; Chinese brackets and commas of names stay as they are.
const FULL_WIDTH = /[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a\uff0d\uff0e\uff0f\uff3f]/g;
const INVISIBLE = /[\u200b-\u200f\u2028-\u202f\u2060\ufeff\u00ad]/g;
const SPACES = /[\s\u00a0\u3000]+/g;
/** What most cells hold, and what needs no tidying: a workbook has 300 000 of them. */
const PLAIN = /^[!-~\u4e00-\u9fff]+$/;

/**
 * The text of a cell without what nobody sees or means: full-width digits and letters, stray and doubled spaces, line
 * breaks, invisible marks. Null when nothing is left.
 * @example tidy('  ６２０１０２－００７ ') // '620102-007'
 */
export function tidy(cell: Cell): string | null {
  if (cell === null || cell === undefined || typeof cell === 'object') {
    return cell instanceof Date && !Number.isNaN(cell.getTime()) ? cell.toISOString().slice(0, 10) : null;
  }
  const said = String(cell);
  if (PLAIN.test(said)) return said;
  const half = said.replace(FULL_WIDTH, (sign) => String.fromCodePoint((sign.codePointAt(0) ?? 0) - 0xfee0));
  const text = half.replace(INVISIBLE, '').replace(SPACES, ' ').trim();
  return text === '' ? null : text;
}

/**
 * Whether a cell says nothing.
 * @example isBlank('　') // true
 */
export function isBlank(cell: Cell): boolean {
  return tidy(cell) === null && !isFormula(cell);
}

/**
 * Whether a cell holds a formula: what it shows depends on other cells, so it is not taken.
 * @example isFormula({ formula: 'A1&B1' }) // true
 */
export function isFormula(cell: Cell): cell is { formula: string } {
  return typeof cell === 'object' && cell !== null && 'formula' in cell;
}

const DAY_PATTERNS = [
  /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?: 0?0:00(?::00)?)?$/,
  /^(\d{4}) ?年 ?(\d{1,2}) ?月 ?(\d{1,2}) ?[日号]?$/,
  /^(\d{4})(\d{2})(\d{2})$/,
];
// Excel counts days from the last day of 1899, and believes that 1900 was a leap year.
const EXCEL_EPOCH = '1899-12-30';
const EXCEL_FIRST = 367;
const EXCEL_LAST = 73_050;

/**
 * A day, in any of the ways people write it, or as the number behind a date cell; null when it is none.
 * @example readDay('2026年3月1日') // '2026-03-01'
 */
export function readDay(cell: Cell): Day | null {
  if (typeof cell === 'number' && Number.isInteger(cell) && cell >= EXCEL_FIRST && cell <= EXCEL_LAST) {
    return addDays(EXCEL_EPOCH, cell);
  }
  const text = tidy(cell);
  for (const pattern of DAY_PATTERNS) {
    const found = text === null ? null : pattern.exec(text);
    if (found) {
      const [, year = '', month = '', day = ''] = found;
      const read = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
      return isDay(read) ? read : null;
    }
  }
  return null;
}

/**
 * A whole number from zero; a unit behind it is understood. Null when it is none.
 * @example readCount('１２ 人') // 12
 */
export function readCount(cell: Cell, max = 100_000): number | null {
  const found = /^(\d{1,3}(?:,\d{3})+|\d+)(?:\.0+)?\s?[人名个]?$/.exec(tidy(cell) ?? '');
  const count = found ? Number((found[1] ?? '').replaceAll(',', '')) : Number.NaN;
  return count <= max ? count : null;
}

const SEPARATORS = /[、,\uff0c;\uff1b|/\n\r]/;

/**
 * The parts of a cell that lists several, whatever they are set apart by.
 * @example readList('离退休、联合；') // ['离退休', '联合']
 */
export function readList(cell: Cell): string[] {
  if (typeof cell === 'string') {
    return [...new Set(cell.split(SEPARATORS).flatMap((part) => tidy(part) ?? []))];
  }
  const text = tidy(cell);
  return text === null ? [] : [text];
}

/** Stands for a unit that has no Party group in a list of several. */
export const NO_PARTY_GROUP = '';

/**
 * The codes of a cell, one for each unit: 无 or a dash where a unit has none.
 * @example readCodes('pg-1；无；pg-3') // ['PG-1', '', 'PG-3']
 */
export function readCodes(cell: Cell): string[] {
  const parts = typeof cell === 'string' ? cell.split(SEPARATORS) : [String(cell)];
  return parts.flatMap((part) => {
    const code = readCode(part);
    if (code === null) return [];
    return /^(无|-|—|\/)$/.test(code) ? [NO_PARTY_GROUP] : [code];
  });
}

/**
 * A code as it is kept: in capitals, without blanks.
 * @example readCode(' xzj-01 ') // 'XZJ-01'
 */
export function readCode(cell: Cell): string | null {
  return tidy(cell)?.replaceAll(' ', '').toUpperCase() ?? null;
}
