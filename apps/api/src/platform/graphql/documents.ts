import { existsSync, readFileSync } from 'node:fs';
import type { Actor } from '../actor.ts';
import type { OpenDocuments } from '../config.ts';
import { refusal } from '../refusal.ts';

type Body = { query?: unknown; documentId?: unknown };

/** The text, and whether it is one of the SPA's own. */
export type Sent = { text: string; trusted: boolean };

/** The SPA's own operations, by the SHA-256 of their text; written by its build. */
export const readTrustedDocuments = (file: string): ReadonlyMap<string, string> =>
  new Map(existsSync(file) ? Object.entries(JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>) : []);

/**
 * The text of the document a request means. A document of one's own is for signed-in persons, within the limits and
 * their scope; with `OPEN_DOCUMENTS=tokens` only for scripts that carry a personal token (`ensureOpen` then looks whether
 * it is a good one). `signIn` comes before both.
 */
export const documentOf = (
  body: Body,
  withToken: boolean,
  trusted: ReadonlyMap<string, string>,
  open: OpenDocuments,
): Sent => {
  if (typeof body.documentId === 'string') {
    const text = trusted.get(body.documentId);
    if (text === undefined) throw refusal('DOCUMENT_NOT_TRUSTED');
    return { text, trusted: true };
  }
  if (typeof body.query !== 'string' || body.query === '') throw refusal('INPUT_INVALID', { field: 'query' });
  if (open === 'tokens' && !withToken) throw refusal('DOCUMENT_NOT_TRUSTED');
  return { text: body.query, trusted: false };
};

/** Once it is known who sent it. */
export const ensureOpen = ({ trusted }: Sent, actor: Actor, open: OpenDocuments): void => {
  if (!trusted && open === 'tokens' && actor.via !== 'token') throw refusal('DOCUMENT_NOT_TRUSTED');
};
