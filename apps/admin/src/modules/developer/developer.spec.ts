import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { EXAMPLES } from './developer.examples.ts';

const schema = buildSchema(readFileSync(join(import.meta.dirname, '../../../../api/schema.graphql'), 'utf8'));

describe('the example queries', () => {
  it.each(EXAMPLES)('$title.en: the API answers it', ({ text }) => {
    expect(validate(schema, parse(text)).map((error) => error.message)).toEqual([]);
  });
});
