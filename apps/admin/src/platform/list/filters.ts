/** How a filter stands in the address: what cannot be read back is left out, never guessed. */
export type Filter<Value> = {
  read: (text: string) => Value | undefined;
  write: (value: Value) => string;
  /** Typed text is asked for after a pause. */
  typed?: boolean;
};

export const textFilter = (): Filter<string> => ({
  read: (text) => text.trim() || undefined,
  write: (value) => value.trim(),
  typed: true,
});

/** One of a union: `oneOf(ORGANIZATION_LEVELS)`. */
export const oneOf = <T extends string>(allowed: readonly T[]): Filter<T> => ({
  read: (text) => allowed.find((value) => value === text),
  write: (value) => value,
});

/** Yes, or not asked. */
export const flag = (): Filter<boolean> => ({
  read: (text) => (text === '1' ? true : undefined),
  write: (value) => (value ? '1' : ''),
});

export const idFilter = (): Filter<string> => ({
  read: (text) => (/^\d+$/.test(text) ? text : undefined),
  write: (value) => value,
});

export const dayFilter = (): Filter<string> => ({
  read: (text) => (/^\d{4}-\d{2}-\d{2}$/.test(text) ? text : undefined),
  write: (value) => value,
});

// biome-ignore lint/suspicious/noExplicitAny: the value of each filter is inferred from its own entry
export type Filters = Record<string, Filter<any>>;
export type FilterValues<F extends Filters> = { [K in keyof F]: ReturnType<F[K]['read']> };

export const readFilters = <F extends Filters>(filters: F, query: (key: string) => string | undefined) =>
  Object.fromEntries(
    Object.entries(filters).map(([key, filter]) => {
      const text = query(key);
      return [key, text === undefined ? undefined : filter.read(text)];
    }),
  ) as FilterValues<F>;

/** The address's share of the filters: `undefined` takes a key out of it. */
export const writeFilters = <F extends Filters>(
  filters: F,
  values: FilterValues<F>,
): Record<string, string | undefined> =>
  Object.fromEntries(
    Object.entries(filters).map(([key, filter]) => {
      const value = values[key as keyof F];
      const text = value === undefined || value === null ? '' : filter.write(value);
      return [key, text || undefined];
    }),
  );
