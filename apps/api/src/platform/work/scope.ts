import { ancestorsOf } from '@zhibu/rules';

/**
 * How far an operation sees from where its permission is held (DESIGN §2.2):
 * `subtree` that organization and all below it · `own` only it · `inherited` it and everything above it, for what
 * ancestors publish · `public` everything: only for published projections and for rows without an owner.
 */
export type Reach = 'subtree' | 'own' | 'inherited' | 'public';

/** A piece of SQL with its positional parameters. */
export type Sql = { text: string; params: unknown[] };

export const NOTHING: Sql = { text: '1 = 0', params: [] };
export const EVERYTHING: Sql = { text: '1 = 1', params: [] };

export type Scope = { reach: Reach; paths: readonly string[]; all: boolean };

/** Paths hold digits and slashes only, so `LIKE` needs no escaping; a foreign one would be a bug, not a filter. */
const prefix = (path: string): string => {
  if (!/^\/(\d+\/)*$/.test(path)) throw new Error(`not a path: ${path}`);
  return `${path}%`;
};

const or = (parts: string[], params: unknown[]): Sql =>
  parts.length === 0 ? NOTHING : { text: `(${parts.join(' OR ')})`, params };

/** The condition on an organization's `path` (and id) that keeps a query inside the scope. */
export const scopeCondition = (scope: Scope, column: { path: string; id: string }): Sql => {
  if (scope.all || scope.reach === 'public') return EVERYTHING;
  switch (scope.reach) {
    case 'subtree':
      return or(
        scope.paths.map(() => `${column.path} LIKE ?`),
        scope.paths.map(prefix),
      );
    case 'own':
      return or(
        scope.paths.map(() => `${column.path} = ?`),
        [...scope.paths],
      );
    case 'inherited': {
      const ids = [...new Set(scope.paths.flatMap(ancestorsOf))];
      return or(
        ids.map(() => `${column.id} = ?`),
        ids,
      );
    }
  }
};

/** The condition that keeps rows at or below one path. */
export const underCondition = (path: string, column: string): Sql => ({
  text: `${column} LIKE ?`,
  params: [prefix(path)],
});

/** The same question asked of one path: may a row that belongs there be read or written? */
export const inScope = (scope: Scope, path: string): boolean => {
  if (scope.all || scope.reach === 'public') return true;
  switch (scope.reach) {
    case 'subtree':
      return scope.paths.some((p) => path.startsWith(p));
    case 'own':
      return scope.paths.includes(path);
    case 'inherited':
      return scope.paths.some((p) => p.startsWith(path));
  }
};
