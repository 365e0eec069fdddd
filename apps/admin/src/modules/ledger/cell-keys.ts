/** What a key means in a cell of the ledger: Alt+↑↓ the same cell of the row above or below, Ctrl+Enter keep, Esc undo. */
export type CellKey = 'up' | 'down' | 'keep' | 'revert';

type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'isComposing'>;

/** A key that chooses a Chinese word means nothing here. */
export const cellKey = ({ key, ctrlKey, metaKey, altKey, isComposing }: Pressed): CellKey | undefined => {
  if (isComposing) return undefined;
  if (key === 'Escape') return 'revert';
  if (key === 'Enter' && (ctrlKey || metaKey)) return 'keep';
  if (altKey && key === 'ArrowUp') return 'up';
  return altKey && key === 'ArrowDown' ? 'down' : undefined;
};

/** The same cell of another row on the page. */
export const neighbour = (cell: HTMLElement, step: 1 | -1): HTMLElement | undefined => {
  const all = [...document.querySelectorAll<HTMLElement>(`[data-cell="${cell.dataset['cell']}"]`)];
  const next = all[all.indexOf(cell) + step];
  return next?.querySelector<HTMLElement>('textarea, input, button') ?? undefined;
};
