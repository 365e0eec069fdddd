/**
 * Paths are the ids from the root down, each closed by a slash: `/1/4/9/`. A path is below another when it begins
 * with it, which an index on an `ascii_bin` column answers with a range (DESIGN §3).
 */

/**
 * Whether what stands at `path` is the scope itself or below it.
 * @example covers('/1/4/', '/1/4/9/') // true; covers('/1/4/', '/1/42/') // false
 */
export function covers(scopePath: string, path: string): boolean {
  return path.startsWith(scopePath);
}

/**
 * Drops every path that another one covers, so that no row is met twice (DESIGN §3 "overlapping grants are pruned first").
 * @example prune(['/1/4/9/', '/1/4/', '/1/4/']) // ['/1/4/']
 */
export function prune(paths: readonly string[]): string[] {
  const kept: string[] = [];
  for (const path of [...paths].sort()) {
    const last = kept.at(-1);
    if (last === undefined || !covers(last, path)) kept.push(path);
  }
  return kept;
}

/**
 * The ids along a path, root first, itself last.
 * @example ancestorsOf('/1/4/9/') // ['1', '4', '9']
 */
export function ancestorsOf(path: string): string[] {
  return path.split('/').filter((id) => id !== '');
}

/**
 * The path one step up; null at the root.
 * @example parentPath('/1/4/9/') // '/1/4/'
 */
export function parentPath(path: string): string | null {
  const ids = ancestorsOf(path).slice(0, -1);
  return ids.length === 0 ? null : `/${ids.join('/')}/`;
}

/**
 * The path of a new child.
 * @example childPath('/1/4/', '9') // '/1/4/9/'
 */
export function childPath(parent: string | null, id: string): string {
  return `${parent ?? '/'}${id}/`;
}
