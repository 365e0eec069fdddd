import { mayApplyImport, mayCheckImport, mayDiscardImport, refuse, type Verdict } from '@zhibu/rules';
import type { Import } from './exchange.entity.ts';

const withWorkbook = (row: Import, verdict: Verdict): Verdict =>
  verdict.ok && !row.kept ? refuse('IMPORT_FILE_GONE') : verdict;

export const applicable = (row: Import): Verdict => withWorkbook(row, mayApplyImport(row.state));
export const checkable = (row: Import): Verdict => withWorkbook(row, mayCheckImport(row.state));
export const discardable = (row: Import): Verdict => mayDiscardImport(row.state);
