import { tidy } from './cells.ts';
import { type ColumnKey, requiredColumns } from './columns.ts';
import type { Cell, Sheet } from './exchange.types.ts';

/** Where the headings stand: the index of their row, and the column key of each index that was understood. */
export type Header = { index: number; columns: ReadonlyMap<number, ColumnKey> };

const SEARCHED_ROWS = 15;

/**
 * A heading as it is compared: no blanks, no asterisks of obligation, nothing in brackets, lower case.
 * @example headingKey('成立日期 *（年-月-日）') // '成立日期'
 */
export function headingKey(cell: Cell): string {
  const text = tidy(cell) ?? '';
  return text
    .replace(/[（(【[].*?[）)】\]]/g, '')
    .replace(/[*\u2605\uff0a:\uff1a\s]/g, '')
    .toLowerCase();
}

/**
 * Finds the row of headings below titles, notes and merged cells: among the first rows the one in which most headings
 * are understood. A heading that a merged cell repeats counts once, at its first cell. Null when there is none.
 * @param headings what a heading means, by `headingKey`
 * @example findHeader([['县直机关党组织'], ['组织代码*', '组织全称*', …]], headings)?.index // 1
 */
export function findHeader(
  rows: readonly (readonly Cell[])[],
  headings: ReadonlyMap<string, ColumnKey>,
): Header | null {
  let best: Header | null = null;
  for (const [index, row] of rows.slice(0, SEARCHED_ROWS).entries()) {
    const columns = new Map<number, ColumnKey>();
    for (const [at, cell] of row.entries()) {
      const key = headings.get(headingKey(cell));
      if (key !== undefined && ![...columns.values()].includes(key)) columns.set(at, key);
    }
    if (columns.size > (best?.columns.size ?? 1)) best = { index, columns };
  }
  return best;
}

/**
 * Required columns that the headings lack.
 * @example missingColumns('contactPoint', header) // ['fromOn']
 */
export function missingColumns(sheet: Sheet, header: Header | null): ColumnKey[] {
  const found = new Set(header?.columns.values());
  return requiredColumns(sheet).filter((key) => !found.has(key));
}

/**
 * The cells of a row by column, as `readRows` takes them.
 * @example cellsOf(['p1', 'B-01'], header) // { personCode: 'p1', branchCode: 'B-01' }
 */
export function cellsOf(row: readonly Cell[], header: Header): Partial<Record<ColumnKey, Cell>> {
  return Object.fromEntries([...header.columns].map(([at, key]) => [key, row[at]]));
}
