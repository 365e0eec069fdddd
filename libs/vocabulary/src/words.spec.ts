import { REFUSAL_DETAILS, REFUSALS } from '@zhibu/rules';
import { describe, expect, it } from 'vitest';
import * as vocabulary from './index.ts';
import { placeholdersOf, REFUSAL_WORDS, type Word } from './index.ts';

const isWord = (value: unknown): value is Word =>
  typeof value === 'object' && value !== null && 'zh' in value && 'en' in value;

/** Every exported map of words, met once: `<map>.<key>` and its word. */
const words = Object.entries(vocabulary).flatMap(([name, map]) =>
  typeof map === 'object' && map !== null
    ? Object.entries(map)
        .filter((entry): entry is [string, Word] => isWord(entry[1]))
        .map(([key, word]) => ({ at: `${name}.${key}`, word }))
    : [],
);

describe('words', () => {
  it('are many', () => expect(words.length).toBeGreaterThan(300));

  it.each(words)('$at is told in both languages with the same places', ({ word }) => {
    expect(word.zh.trim()).toBe(word.zh);
    expect(word.zh).not.toBe('');
    expect(word.en).not.toBe('');
    expect(placeholdersOf(word.zh)).toEqual(placeholdersOf(word.en));
  });

  it.each(words)('$at: Chinese is written with Chinese marks, English without any', ({ word }) => {
    expect(word.zh).not.toMatch(/[\u4e00-\u9fff][,;:?!()]/);
    expect(word.en).not.toMatch(/[\u3000-\u9fff\uff00-\uffef]/);
  });
});

describe('refusals', () => {
  it.each(REFUSALS)('%s says only what its details carry, and ends as a sentence', (code) => {
    expect(REFUSAL_DETAILS[code]).toEqual(expect.arrayContaining(placeholdersOf(REFUSAL_WORDS[code].zh)));
    expect(REFUSAL_WORDS[code].zh).toMatch(/。$/);
    expect(REFUSAL_WORDS[code].en).toMatch(/\.$/);
  });
});
