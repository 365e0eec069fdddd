import type { ColumnKey, Problem } from '@zhibu/rules';
import { columnLetters, type Work } from '../../platform/index.ts';
import { type Import, ImportProblem } from './exchange.entity.ts';
import { MOST_PROBLEMS } from './workbook.limits.ts';
import { placeOf, type ReadSheet } from './workbook.reader.ts';

/** A row that another one repeats is named by its number in the file. */
const detailsOf = ({ sheet, details }: Problem, sheets: readonly ReadSheet[]): Problem['details'] =>
  typeof details['first'] === 'number'
    ? { ...details, first: placeOf(sheets, sheet, details['first']).row }
    : { ...details };

const lineOf = (row: Import, sheets: readonly ReadSheet[], problem: Problem, ordinal: number): ImportProblem => {
  const place = placeOf(sheets, problem.sheet, problem.row);
  const column = place.read.columns.get(problem.column as ColumnKey);
  return Object.assign(new ImportProblem(), {
    organizationId: row.organizationId,
    importId: row.id,
    ordinal,
    sheet: problem.sheet,
    sheetName: place.read.name.slice(0, 100),
    rowNumber: place.row,
    columnKey: problem.column,
    heading: column?.heading.slice(0, 100) ?? null,
    address: column ? `${columnLetters(column.column)}${place.row}` : null,
    reason: problem.reason,
    details: detailsOf(problem, sheets),
  });
};

export const dropProblems = (work: Work, importId: string): Promise<unknown> =>
  work.run('DELETE FROM import_problem WHERE importId = ?', [importId]);

/** What this check found takes the place of what an earlier one found. */
export const keepProblems = async (
  work: Work,
  row: Import,
  sheets: readonly ReadSheet[],
  problems: readonly Problem[],
): Promise<void> => {
  await dropProblems(work, row.id);
  const lines = problems.slice(0, MOST_PROBLEMS).map((problem, at) => lineOf(row, sheets, problem, at + 1));
  await work.insertMany(ImportProblem, lines);
};
