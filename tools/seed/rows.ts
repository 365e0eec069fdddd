// Rows in bulk: one INSERT a thousand rows, all in one transaction a table.
import type { Connection } from 'mysql2/promise';

const CHUNK = 2_000;

export type Cell = string | number | boolean | Date | null;

/** Writes the rows and tells the progress after each chunk. */
export const insertRows = async (
  database: Connection,
  table: string,
  columns: readonly string[],
  rows: Iterable<Cell[]>,
): Promise<number> => {
  const names = columns.map((column) => `\`${column}\``).join(', ');
  let chunk: Cell[][] = [];
  let written = 0;
  const flush = async () => {
    if (chunk.length > 0) await database.query(`INSERT INTO \`${table}\` (${names}) VALUES ?`, [chunk]);
    written += chunk.length;
    chunk = [];
  };
  await database.beginTransaction();
  for (const row of rows) {
    chunk.push(row);
    if (chunk.length === CHUNK) await flush();
  }
  await flush();
  await database.commit();
  return written;
};
