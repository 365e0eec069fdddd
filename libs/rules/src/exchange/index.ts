export * from './cells.ts';
export * from './columns.ts';
export * from './directory.ts';
export * from './exchange.types.ts';
export * from './header.ts';
export * from './import-flow.ts';
export * from './read-rows.ts';
export * from './workbook.ts';
