import { type ComputedRef, computed } from 'vue';
import { useRoute, useRouter } from 'vue-router';
import { useSession } from '../session/session.store.ts';
import { first, STICKY, type StickyKey, whileChangingScope } from './sticky.ts';

export type ScopeChange = Partial<Record<StickyKey, string | null>>;

export type Scope = {
  /** The organization looked at: the one in the address, else one's own. Undefined for who has none. */
  organizationId: ComputedRef<string | undefined>;
  /** The address names an organization other than one's own. */
  isChosen: ComputedRef<boolean>;
  /** A quarter; undefined is the present one. */
  period: ComputedRef<string | undefined>;
  /** The tree and its people as they were on a day. */
  asOf: ComputedRef<string | undefined>;
  /** Looks elsewhere: `null` takes a key out of the address. Filters and pages of a list begin anew. */
  change: (next: ScopeChange) => Promise<void>;
};

const isDay = (text: string | undefined): boolean => text !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(text);

/** What the reader looks at. It lives in the address and nowhere else. */
export const useScope = (): Scope => {
  const route = useRoute();
  const router = useRouter();
  const session = useSession();
  const chosen = computed(() => first(route.query['org']));
  const own = computed(() => session.organization?.id);

  const change = async (next: ScopeChange): Promise<void> => {
    const query = { ...route.query };
    // A cursor belongs to the rows it was made for.
    delete query['after'];
    for (const key of STICKY) {
      const value = next[key];
      if (value === undefined) continue;
      if (value === null || (key === 'org' && value === own.value)) delete query[key];
      else query[key] = value;
    }
    await whileChangingScope(() => router.push({ path: route.path, query }));
  };

  return {
    organizationId: computed(() => chosen.value ?? own.value),
    isChosen: computed(() => chosen.value !== undefined && chosen.value !== own.value),
    period: computed(() => first(route.query['period'])),
    asOf: computed(() => (isDay(first(route.query['asOf'])) ? first(route.query['asOf']) : undefined)),
    change,
  };
};
