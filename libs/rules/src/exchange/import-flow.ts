import { allow, defineFlow, next, refuse, type Verdict } from '../kernel/index.ts';
import type { ImportState } from './exchange.types.ts';

export type ImportEvent = 'upload' | 'check' | 'refuse' | 'pass' | 'apply' | 'finish' | 'fail';

/** A workbook is checked as often as one likes, and applied once. A check or an application cut short begins again. */
export const IMPORT_FLOW = defineFlow<ImportState, ImportEvent>({
  WAITING: { upload: 'UPLOADED', refuse: 'REFUSED' },
  UPLOADED: { check: 'CHECKING' },
  CHECKING: { check: 'CHECKING', refuse: 'REFUSED', pass: 'READY', fail: 'FAILED' },
  REFUSED: { check: 'CHECKING' },
  READY: { check: 'CHECKING', apply: 'APPLYING' },
  APPLYING: { finish: 'APPLIED', refuse: 'REFUSED', fail: 'FAILED' },
  APPLIED: {},
  FAILED: { check: 'CHECKING' },
});

/**
 * Whether an import may be applied: only what passed the check.
 * @example mayApplyImport('REFUSED') // IMPORT_NOT_READY
 */
export function mayApplyImport(state: ImportState): Verdict {
  return next(IMPORT_FLOW, state, 'apply', 'IMPORT_NOT_READY');
}

/**
 * Whether the bytes of an import may come in: once.
 * @example mayUploadImport('WAITING') // { ok: true }
 */
export function mayUploadImport(state: ImportState): Verdict {
  return next(IMPORT_FLOW, state, 'upload', 'IMPORT_STATE_NOT_ALLOWED');
}

/**
 * Whether an import may be checked again: as long as its workbook is there and nothing is under way.
 * @example mayCheckImport('FAILED') // { ok: true }
 */
export function mayCheckImport(state: ImportState): Verdict {
  if (state === 'CHECKING') return refuse('IMPORT_STATE_NOT_ALLOWED', { state });
  return next(IMPORT_FLOW, state, 'check', 'IMPORT_STATE_NOT_ALLOWED');
}

/**
 * Whether an import may be thrown away: what was applied stays on record, what runs is waited for.
 * @example mayDiscardImport('APPLIED') // IMPORT_STATE_NOT_ALLOWED
 */
export function mayDiscardImport(state: ImportState): Verdict {
  const lasting: readonly ImportState[] = ['CHECKING', 'APPLYING', 'APPLIED'];
  return lasting.includes(state) ? refuse('IMPORT_STATE_NOT_ALLOWED', { state }) : allow;
}
