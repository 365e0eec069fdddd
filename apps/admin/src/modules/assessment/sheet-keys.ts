import type { CriterionResult } from '@zhibu/rules';

/** What a key means on a sheet (UI.md "Sheet"): ↑↓ move, 1 pass, 2 fail, 3 not applicable, N note. */
export type SheetKey = { move: number } | { result: CriterionResult; move: number } | { note: true };

const KEYS: Readonly<Record<string, SheetKey>> = {
  ArrowDown: { move: 1 },
  ArrowUp: { move: -1 },
  // what passes or does not apply needs no more words; what fails mostly does, so one stays there
  '1': { result: 'PASS', move: 1 },
  '2': { result: 'FAIL', move: 0 },
  '3': { result: 'NA', move: 1 },
  n: { note: true },
};

type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'target'>;

/** The meaning of a key, unless somebody is writing or calls the browser. */
export const sheetKey = (event: Pressed): SheetKey | undefined => {
  if (event.ctrlKey || event.metaKey || event.altKey) return undefined;
  const target = event.target as HTMLElement | null;
  if (target?.closest?.('input, textarea, select, [contenteditable="true"], [role="dialog"]')) return undefined;
  return KEYS[event.key.length === 1 ? event.key.toLowerCase() : event.key];
};
