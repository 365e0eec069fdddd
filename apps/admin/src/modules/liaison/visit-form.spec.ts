import { describe, expect, it } from 'vitest';
import { changeWords, sinceWords } from './since.ts';
import { checkVisit, emptyVisit, inputOf } from './visit-form.ts';

const t = (key: string, values?: Record<string, string | number>) => (values ? `${key}:${values['n']}` : key);

describe('a visit as it is sent', () => {
  const filled = { ...emptyVisit(), findings: '书记到岗', promise: '协调经费' };

  it('leaves out what was not filled in, and a promise that was not made', () => {
    expect(inputOf(filled)).toMatchObject({ place: null, joinedActivity: null, promise: null, promiseDueOn: null });
    expect(inputOf({ ...filled, promising: true }).promise).toBe('协调经费');
  });

  it('needs a sentence, and for a promise its words and its day', () => {
    expect(checkVisit(t, filled)).toEqual({});
    expect(Object.keys(checkVisit(t, { ...filled, findings: ' ' }))).toEqual(['findings']);
    expect(Object.keys(checkVisit(t, { ...filled, promising: true, promise: '', promiseDueOn: null }))).toEqual([
      'promise',
      'promiseDueOn',
    ]);
  });
});

it.each([
  [null, 'neverVisited'],
  [0, 'visitedToday'],
  [22, 'sinceVisit:22'],
])('%s days since the last visit: %s', (days, expected) => expect(sinceWords(t, days)).toBe(expected));

it.each([
  [5, 4, 'up:1'],
  [2, 5, 'down:3'],
  [4, 4, 'same'],
  [4, null, undefined],
  [null, 4, undefined],
])('%s stars after %s: %s', (stars, before, expected) => expect(changeWords(t, stars, before)).toBe(expected));
