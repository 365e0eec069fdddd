import { gql, type TypedDocumentNode } from '@urql/core';

/** What `generate.ts` writes for each query and mutation: the hash the API knows it by, and the text to fall back to. */
export type Operation<Data, Variables> = TypedDocumentNode<Data, Variables> & {
  readonly documentId: string;
  readonly operationKind: 'query' | 'mutation';
  readonly text: string;
};

const texts = new Map<string, string>();

/** The text behind a hash, for an API that does not know it (a newer or older build of the pages). */
export const textOf = (documentId: string): string | undefined => texts.get(documentId);

/**
 * Built pages send the hash alone and never parse; while developing, the text is sent, so that an operation can be
 * changed without building anything.
 */
export const operation = <Data, Variables>(
  operationKind: 'query' | 'mutation',
  documentId: string,
  text: string,
): Operation<Data, Variables> => {
  texts.set(documentId, text);
  const document = import.meta.env.PROD ? { kind: 'Document', definitions: [] } : gql(text);
  return Object.assign(document, { documentId, operationKind, text }) as unknown as Operation<Data, Variables>;
};

/** Whether the operation takes an idempotency key. */
export const takesKey = (document: { text?: string }): boolean => /\$key\b/.test(document.text ?? '');
