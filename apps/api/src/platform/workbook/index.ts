export { columnLetters, type Range } from './address.ts';
export { annotated, type RowNote, type SheetNotes } from './annotate.ts';
export { type NotWorkbook, NotWorkbookError, type OpenWorkbook, openWorkbook, type SheetPart } from './open.ts';
export { readSheet, type SheetCell, type SheetContent, type SheetRow } from './sheet.ts';
export { PartTooLargeError, zipOf } from './zip.ts';
