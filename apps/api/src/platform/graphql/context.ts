import type { Locale } from '@zhibu/vocabulary';
import type { GraphQLResolveInfo } from 'graphql';
import type { Actor } from '../actor.ts';
import type { Kernel } from '../kernel.ts';
import type { Work } from '../work/work.ts';

/** What the edge lets an operation do to the HTTP exchange: no more than the session's cookie. */
export type Exchange = {
  address: string;
  userAgent: string;
  setSession: (token: string) => void;
  clearSession: () => void;
};

export type Context = {
  kernel: Kernel;
  /** Nobody until `identify` has asked: that is done once the document is within the limits. */
  actor: Actor;
  identify: () => Promise<Actor>;
  requestId: string;
  /** The language of refusals, from `Accept-Language`. */
  locale: Locale;
  exchange: Exchange;
  /** The work of each root field, by its response name: a field below finds the scope it was opened with. */
  works: Map<string, Work>;
  /** Set by the limits: told in the response's extensions. */
  cost?: number;
};

/** The response name of the root field that an execution belongs to. */
export const rootOf = (info: GraphQLResolveInfo): string => {
  let path = info.path;
  while (path.prev) path = path.prev;
  return String(path.key);
};
