import { Client, cacheExchange, fetchExchange, makeOperation, mapExchange, type Operation } from '@urql/core';
import { networkIsBack, networkIsLost } from './network.ts';
import { refusalOf } from './refusal.ts';
import { trustedFetch } from './trusted-fetch.ts';

/**
 * Why a document cache and not a normalized one: what a write changes is mostly *not* in its answer — figures, to-do
 * counts, time lines, the order of a list. So a write makes everything stale that any page has asked for (each query
 * carries this mark), and what is on the screen is asked again: exact, and nobody can forget a name. A frequent write
 * that changes little (autosave) names the types it touches instead: `useWrite(document, { touches: ['Assessment'] })`.
 */
const EVERYTHING = 'Everything';

export type Touches = readonly string[];

const mark = (operation: Operation): Operation => {
  if (operation.kind !== 'query' && operation.kind !== 'mutation') return operation;
  const touches = operation.context['touches'] as Touches | undefined;
  const own = operation.context.additionalTypenames ?? [];
  const names = operation.kind === 'mutation' && touches ? touches : [EVERYTHING];
  return makeOperation(operation.kind, operation, { ...operation.context, additionalTypenames: [...own, ...names] });
};

type Watch = { onSignedOut: () => void };

/** One client for the life of the page; signing out reloads it, so nothing one person read is left for the next. */
export const createClient = ({ onSignedOut }: Watch): Client =>
  new Client({
    url: '/graphql',
    preferGetMethod: false,
    requestPolicy: 'cache-and-network',
    fetch: trustedFetch,
    // Files the API writes (reasons in a returned workbook, exports) speak the language of the page.
    fetchOptions: () => ({ headers: { 'accept-language': document.documentElement.lang } }),
    exchanges: [
      mapExchange({ onOperation: mark }),
      cacheExchange,
      // Behind the cache: what was remembered says nothing about the network.
      mapExchange({
        onResult: ({ error }) => {
          const code = refusalOf(error)?.code;
          if (code === 'NETWORK') networkIsLost();
          else networkIsBack();
          if (code === 'SIGN_IN_REQUIRED') onSignedOut();
        },
      }),
      fetchExchange,
    ],
  });
