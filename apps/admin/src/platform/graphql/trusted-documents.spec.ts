import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import trusted from '../../gql/trusted-documents.json' with { type: 'json' };

const modules = import.meta.glob<Record<string, { documentId: string; text: string }>>('../../gql/*.ts', {
  eager: true,
});
const operations = Object.values(modules).flatMap((module) => Object.values(module));

it('the API knows every operation of the pages, and no other', () => {
  expect(Object.keys(trusted).sort()).toEqual(operations.map(({ documentId }) => documentId).sort());
});

it('an operation is known by the SHA-256 of its text', () => {
  for (const { documentId, text } of operations) {
    expect(createHash('sha256').update(text).digest('hex')).toBe(documentId);
    expect((trusted as Record<string, string>)[documentId]).toBe(text);
  }
});
