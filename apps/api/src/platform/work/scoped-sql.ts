import type { Scope, Sql } from './scope.ts';

export type ScopedSqlOptions = { scope?: Scope; path?: string };

/**
 * Fills `:name` parameters (lists become `?, ?`) and the mandatory `{scope}`. A statement without `{scope}` is refused:
 * what cannot be forgotten is not forgotten.
 */
export const scopedSql = (text: string, params: Record<string, unknown>, scope: Sql): Sql => {
  if (!text.includes('{scope}')) throw new Error('work.sql needs {scope}');
  const values: unknown[] = [];
  const filled = text.replace(/\{scope\}|(?<![\w:]):([a-zA-Z_]\w*)/g, (match, name: string | undefined) => {
    if (match === '{scope}') {
      values.push(...scope.params);
      return `(${scope.text})`;
    }
    if (!(name! in params)) throw new Error(`work.sql: no value for :${name}`);
    const value = params[name!];
    if (!Array.isArray(value)) {
      values.push(value);
      return '?';
    }
    values.push(...value);
    return value.length === 0 ? 'NULL' : value.map(() => '?').join(', ');
  });
  return { text: filled, params: values };
};
