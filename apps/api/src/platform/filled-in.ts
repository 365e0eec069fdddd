/**
 * What somebody filled in, as it is kept: texts without the spaces around them, a blank one as null. What was not said
 * at all is left out, so that it stays as it was: a new column passes from its input to its row by itself.
 */
export const filledIn = <T extends object>(values: T): T =>
  Object.fromEntries(
    Object.entries(values)
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => [name, typeof value === 'string' ? value.trim() || null : value]),
  ) as T;
