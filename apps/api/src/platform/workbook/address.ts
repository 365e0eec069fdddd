/** `B` → 2. */
export const columnNumber = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

/** 2 → `B`. */
export const columnLetters = (column: number): string =>
  column <= 0 ? '' : columnLetters(Math.floor((column - 1) / 26)) + String.fromCharCode(65 + ((column - 1) % 26));

export type Range = { top: number; left: number; bottom: number; right: number };

/** `B2:C5`; one cell is a range too. Null when it is neither. */
export const rangeOf = (reference: string): Range | null => {
  const found = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/.exec(reference);
  if (!found) return null;
  const [, left = '', top = '', right = left, bottom = top] = found;
  return { top: Number(top), left: columnNumber(left), bottom: Number(bottom), right: columnNumber(right) };
};
