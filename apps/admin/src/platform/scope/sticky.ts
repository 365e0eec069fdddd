import type { LocationQuery, LocationQueryRaw, Router } from 'vue-router';

/**
 * Scope and period are part of every address, so that any page can be sent to a colleague:
 * `?org=` which organization is looked at (left out: one's own), `?period=` a closed or open quarter, `?asOf=` a day.
 */
export const STICKY = ['org', 'period', 'asOf'] as const;
export type StickyKey = (typeof STICKY)[number];

export const first = (value: LocationQuery[string] | undefined): string | undefined =>
  (Array.isArray(value) ? value[0] : value) ?? undefined;

/** The query of an address, with what the present one carries on; an address that names a key itself keeps its own. */
export const carried = (present: LocationQuery, wanted: LocationQuery | LocationQueryRaw = {}): LocationQueryRaw => {
  const query: LocationQueryRaw = { ...wanted };
  for (const key of STICKY) {
    const value = first(present[key]);
    if (value && !(key in query)) query[key] = value;
  }
  return query;
};

let changing = false;

/** While the scope itself is being changed, what is absent from an address is meant to be absent. */
export const whileChangingScope = async (go: () => Promise<unknown>): Promise<void> => {
  changing = true;
  try {
    await go();
  } finally {
    changing = false;
  }
};

/**
 * Links resolve with the scope in them, so that opening one in a new tab, or copying it, keeps it; a push does not pass
 * through `resolve`, so a guard carries the scope on for it.
 */
export const keepScope = (router: Router): void => {
  const resolve = router.resolve.bind(router);
  const scoped = (to: Parameters<Router['resolve']>[0], from?: Parameters<Router['resolve']>[1]) => {
    const target = resolve(to, from);
    if (target.meta.public || target.matched.length === 0) return target;
    const query = carried(router.currentRoute.value.query, target.query);
    return resolve({ path: target.path, query, hash: target.hash }, from);
  };
  router.resolve = scoped as Router['resolve'];
  router.beforeEach((to, from) => {
    if (changing || to.meta.public || from.meta.public) return true;
    const query = carried(from.query, to.query);
    if (Object.keys(query).length === Object.keys(to.query).length) return true;
    return { path: to.path, query, hash: to.hash };
  });
};
