import type { ImportState } from '@zhibu/rules';

const MOVING: readonly ImportState[] = ['UPLOADED', 'CHECKING', 'APPLYING'];

/** Something goes on by itself: the page looks again. */
export const isUnderWay = (state: ImportState): boolean => MOVING.includes(state);

export type ImportStep = 'upload' | 'check' | 'reasons' | 'apply';
export const IMPORT_STEPS: readonly ImportStep[] = ['upload', 'check', 'reasons', 'apply'];

const STEP_OF: Readonly<Record<ImportState, ImportStep>> = {
  WAITING: 'upload',
  UPLOADED: 'check',
  CHECKING: 'check',
  REFUSED: 'reasons',
  READY: 'reasons',
  FAILED: 'reasons',
  APPLYING: 'apply',
  APPLIED: 'apply',
};

/** How far an import has come: file → check → reasons → apply (UI.md). */
export const stepOf = (state: ImportState): ImportStep => STEP_OF[state];
