import { CombinedError } from '@urql/core';
import { describe, expect, it } from 'vitest';
import { fieldOf, refusalOf, wordRefusal } from './refusal.ts';

const answered = (extensions: object, status = 200) =>
  new CombinedError({
    graphQLErrors: [{ message: '', extensions }] as never,
    response: { status },
  });

describe('what the API refused', () => {
  it('keeps code, details and request id', () => {
    const sent = { code: 'ORGANIZATION_HAS_CHILDREN', details: { count: 3 }, requestId: 'r1' };
    expect(refusalOf(answered(sent))).toEqual(sent);
  });

  it.each([
    ['GRAPHQL_VALIDATION_FAILED', 'OUTDATED'],
    ['DOCUMENT_NOT_TRUSTED', 'OUTDATED'],
    ['SOMETHING_NEW', 'INTERNAL'],
    [undefined, 'INTERNAL'],
  ])('%s is %s to the page', (code, said) => {
    expect(refusalOf(answered({ code }))?.code).toBe(said);
  });
});

describe('what never arrived', () => {
  const lost = (response?: object) => new CombinedError({ networkError: new Error('x'), response });

  it.each([
    [lost(), 'NETWORK'],
    [lost({ status: 502 }), 'NETWORK'],
    [lost({ status: 503 }), 'NETWORK'],
    [lost({ status: 500 }), 'INTERNAL'],
  ])('%#', (error, said) => {
    expect(refusalOf(error)?.code).toBe(said);
  });

  it('is nothing when there is no error', () => {
    expect(refusalOf(undefined)).toBeUndefined();
  });
});

it('is worded in the language of the page, with its details', () => {
  const refusal = { code: 'ORGANIZATION_HAS_CHILDREN', details: { count: 3 } } as const;
  expect(wordRefusal(refusal, 'zh')).toContain('3');
  expect(wordRefusal({ code: 'NETWORK', details: {} }, 'en')).toMatch(/network/i);
});

it('names the field of the form it speaks of', () => {
  const refusal = (field: string) => ({ code: 'INPUT_INVALID', details: { field }, requestId: null }) as const;
  expect(fieldOf(refusal('input.name'))).toBe('name');
  expect(fieldOf({ code: 'NOT_FOUND', details: {}, requestId: null })).toBeUndefined();
});
