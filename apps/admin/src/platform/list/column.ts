import type { Locale, Word } from '../i18n/locale.ts';

/** A column of a list, as data in `<name>.columns.ts`. A richer cell is drawn by the slot `#cell-<key>="{ row }"`. */
export type Column<Row> = {
  key: string;
  title: Word;
  /** What stands in the cell, and in an export; left out when a slot draws it. */
  text?: (row: Row, locale: Locale) => string | number | null | undefined;
  /** The name the API sorts by. */
  sort?: string;
  /** Numbers are aligned by their end. */
  number?: boolean;
  width?: string;
  /** Not shown until it is chosen. */
  optional?: boolean;
};

export type Sort = { by: string; descending: boolean };

/** `name`, or `-name` for descending. */
export const readSort = (text: string | undefined, allowed: readonly string[]): Sort | undefined => {
  if (!text) return undefined;
  const descending = text.startsWith('-');
  const by = descending ? text.slice(1) : text;
  return allowed.includes(by) ? { by, descending } : undefined;
};

export const writeSort = (sort: Sort | undefined): string | undefined =>
  sort ? `${sort.descending ? '-' : ''}${sort.by}` : undefined;

/** Clicking a head: ascending, descending, and back to the list's own order. */
export const nextSort = (present: Sort | undefined, by: string): Sort | undefined => {
  if (present?.by !== by) return { by, descending: false };
  return present.descending ? undefined : { by, descending: true };
};
